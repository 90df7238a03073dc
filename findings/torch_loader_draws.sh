#!/usr/bin/env bash
# Versions   torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      Evaluation is no part of training: a `DataLoader` without shuffling and without workers, read in `eval()` and
#            without gradients, draws nothing at random. A seeded run ends with the same weights whether and how often it is
#            evaluated in between.
# Happens    Each start of reading (`iter(loader)`, each `for`) takes a number from torch's global generator, as a seed for
#            workers, even if there are none. All that is drawn later differs: the order of the next epoch, dropout,
#            augmentation. A loader with a `generator` of its own leaves the global one alone.
# Hurt       Whoever compares seeded runs: one more evaluation, a progress check or a look at one batch acts like another
#            seed. In continual learning there is an evaluation after each session, so runs with and without it differ
#            in all later sessions. In this project: order and crops come from a generator of their own (`train.loop`).
# Seen       not evaluated:                        order of epoch 2: [1, 0, 6, 7, 2, 3, 5, 4]
#            evaluated after epoch 1:              order of epoch 2: [2, 4, 0, 6, 1, 3, 5, 7], weights the same: False
#            the same, evaluation has a generator: order of epoch 2: [1, 0, 6, 7, 2, 3, 5, 4], weights the same: True
# Source     torch/utils/data/dataloader.py (_BaseDataLoaderIter, _base_seed); pytorch/pytorch: issue 11062 (open since 2018),
#            pull request 12935 (a change that was declined)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 numpy
cat > "$folder/show.py" <<'PY'
import torch
from torch.utils.data import DataLoader, TensorDataset

def train(evaluate, generator=None):
    "The order of epoch 2, and the weights afterwards"
    torch.manual_seed(0)
    data = TensorDataset(torch.arange(8), torch.randn(8, 4), torch.randn(8, 1))
    model = torch.nn.Sequential(torch.nn.Linear(4, 16), torch.nn.Dropout(), torch.nn.Linear(16, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=.1)
    loader, held_out = DataLoader(data, batch_size=2, shuffle=True), DataLoader(data, generator=generator)
    for _ in range(2):
        order = []
        for i, x, y in loader:
            order += i.tolist()
            optimizer.zero_grad()
            (model.train()(x) - y).square().mean().backward()
            optimizer.step()
        if evaluate:
            with torch.no_grad():
                for _, x, _ in held_out:
                    model.eval()(x)
    return order, torch.cat([p.detach().flatten() for p in model.parameters()])

order, weights = train(False)
print('not evaluated:'.ljust(37), f'order of epoch 2: {order}')
seen = []
for what, generator in (('evaluated after epoch 1:', None), ('the same, evaluation has a generator:', torch.Generator())):
    other, w = train(True, generator)
    same = torch.equal(w, weights)
    print(what.ljust(37), f'order of epoch 2: {other}, weights the same: {same}')
    seen.append((other == order, same))
assert seen == [(False, False), (True, True)], 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
