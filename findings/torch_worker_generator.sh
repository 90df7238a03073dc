#!/usr/bin/env bash
# Versions   torch 2.14.1 (CPU), numpy 2.4.6, Python 3.11, Linux
# Guess      `np.random.rand()` in a dataset is the trap: all workers draw the same. A dataset that holds a generator of its
#            own, `np.random.default_rng(seed)` or `torch.Generator`, is the modern and safe way.
# Happens    The other way round. torch seeds the global generator of numpy in each worker and epoch: all draws differ. It
#            cannot know of a generator that an object holds. Each worker starts with a copy of it, in the state of the
#            main process, which never moves on: all workers draw the same, and every epoch draws what the first drew.
#            With `persistent_workers=True` epochs differ and workers do not. With `num_workers=0` all is well.
# Hurt       Whoever augments pictures with a generator held by the dataset or by a transform: each picture is augmented in one
#            way for the whole training, which is no augmentation, and pictures of different workers in the same way.
#            Nothing tells, and a test without workers passes. In this project: one
#            generator draws for whole batches in the process that trains (`train.batches`).
# Seen       different draws of 16 (8 pictures, 2 epochs)        numpy global   default_rng   torch.Generator
#            no worker                                                     16            16                16
#            2 workers                                                     16             4                 4
#            2 workers, persistent                                         16             8                 8
# Source     torch/utils/data/_utils/worker.py (_worker_loop)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 numpy==2.4.6
cat > "$folder/show.py" <<'PY'
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

class Pictures(Dataset):
    "Eight pictures, each of which is only what an augmentation would draw"

    def __init__(self):
        self.rng = np.random.default_rng(0)
        self.generator = torch.Generator().manual_seed(0)

    def __len__(self):
        return 8

    def __getitem__(self, i):
        return np.random.rand(), self.rng.random(), torch.rand((), generator=self.generator, dtype=torch.float64)

def show(what, **kwargs):
    np.random.seed(0)
    torch.manual_seed(0)
    loader = DataLoader(Pictures(), batch_size=None, **kwargs)
    drawn = [[float(v) for v in row] for _ in range(2) for row in loader]
    counts = [len(set(column)) for column in zip(*drawn)]
    print(f'{what:50} {counts[0]:12} {counts[1]:13} {counts[2]:17}')
    return counts

print(f'{"different draws of 16 (8 pictures, 2 epochs)":50} numpy global   default_rng   torch.Generator')
seen = [show('no worker'), show('2 workers', num_workers=2), show('2 workers, persistent', num_workers=2, persistent_workers=True)]
assert seen == [[16, 16, 16], [16, 4, 4], [16, 8, 8]], 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
