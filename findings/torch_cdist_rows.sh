#!/usr/bin/env bash
# Versions   torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      `torch.cdist(x, y)` of float32 rows is as exact as `(x - y).norm()`. The distance of a row to itself is 0, and the
#            distance of two rows does not depend on the other rows of the batch.
# Happens    Up to 25 rows on both sides it subtracts. With more on one side it takes the squared norms and a product of
#            matrices, whose rounding error grows with the norms, not with the distance. Small distances of long rows are
#            lost: some pictures of 32 x 32 pixels are 4 grey levels away from their own copy. One row more changes the
#            answers for all others.
# Hurt       Whoever looks for duplicates or near neighbours, compares to class means, or lets a distance of 0 mean "the same":
#            a test with a few rows passes, and a batch of 32 answers otherwise than a last batch of 20.
#            `compute_mode='donot_use_mm_for_euclid_dist'` subtracts always, and is slower.
#            In this project: rows are centred first, and all numbers of rows take the same sum (`app.novelty`).
# Seen       25 pictures:                   to itself at most 0.000, copies found (nearer than 0.5): 25 of 25
#            26 pictures:                   to itself at most 4.000, copies found (nearer than 0.5): 22 of 26
#            26 pictures, without product:  to itself at most 0.000, copies found (nearer than 0.5): 26 of 26
# Source     the documentation of torch.cdist names the 25 rows; pytorch/pytorch: issues 42479, 57690 (errors of this size)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 numpy
cat > "$folder/show.py" <<'PY'
import torch

torch.manual_seed(0)
pictures = torch.randint(0, 256, (26, 3 * 32 * 32)).float()
seen = []

def show(number, what='', **kwargs):
    x = pictures[:number]
    own = torch.cdist(x, x.clone(), **kwargs).diagonal()
    found = int((own < .5).sum())
    print(f'{number} pictures{what}:'.ljust(30), f'to itself at most {own.max():.3f}, copies found (nearer than 0.5): {found} of {number}')
    seen.append((own.max().item(), found))

show(25)
show(26)
show(26, ', without product', compute_mode='donot_use_mm_for_euclid_dist')
assert seen[0] == (0, 25) and seen[2] == (0, 26), 'this behaviour has changed'
assert seen[1][0] > .5 and seen[1][1] < 26, 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
