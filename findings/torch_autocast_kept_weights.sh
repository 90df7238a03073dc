#!/usr/bin/env bash
# Versions   torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      `torch.autocast` decides in which type an operation works. A weight that was changed in place is used as it is
#            now, whether the block stands around one step or around the whole loop.
# Happens    Autocast keeps the low-precision copy of every trainable float32 weight until the outermost block ends, and does
#            not notice changes. In a block around the loop the optimiser moves the weights, but all steps work with the
#            copy of the first: the loss is the same number for ever, without an error. A block inside that block does
#            not help. The same holds for weights that are averaged, merged or loaded in the block: a model answers as
#            before. Frozen weights (`requires_grad=False`) are not kept, nor are those of bfloat16 models.
# Hurt       Whoever puts `with torch.autocast(...)` around an epoch, or around a function that has such a block for each
#            batch, or compares two sets of weights in one block (teacher and student, slow average).
#            In this project: a block stands around one forward pass.
# Seen       a block around each step:      loss 3.7932589, 3.0688813, ... 0.0029490; largest change of a weight 1.29
#            a block around all 50 steps:   loss 3.7932589, 3.7932589, ... 3.7932589; largest change of a weight 7.30
#            the same, cache_enabled=False: loss 3.7932589, 3.0688813, ... 0.0029490; largest change of a weight 1.29
#            weights set to 0 in a block:   same answer as before: True
#            the same, frozen weights:      same answer as before: False
# Source     aten/src/ATen/autocast_mode.cpp (cached_cast); the documentation of torch.amp wants the block around the forward
#            pass and the loss only
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 numpy
cat > "$folder/show.py" <<'PY'
import contextlib
import torch

def autocast(**kwargs):
    return torch.autocast('cpu', torch.bfloat16, **kwargs)

def losses(block):
    "Losses of 50 steps in a block, and the largest change of a weight"
    torch.manual_seed(0)
    x = torch.randn(64, 8)
    y = x @ torch.randn(8, 1)
    layer = torch.nn.Linear(8, 1)
    start = layer.weight.detach().clone()
    optimizer = torch.optim.SGD(layer.parameters(), lr=.05)
    out = []
    with block:
        for _ in range(50):
            with autocast(cache_enabled=torch.is_autocast_cache_enabled()):
                loss = (layer(x).float() - y).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            out.append(loss.item())
    return out, (layer.weight - start).abs().max().item()

def same_after_zero(frozen):
    "Is the answer the same after the weights were set to 0?"
    layer = torch.nn.Linear(8, 1).requires_grad_(not frozen)
    x = torch.randn(4, 8)
    with autocast():
        before = layer(x)
        with torch.no_grad():
            for p in layer.parameters():
                p.zero_()
        return torch.equal(before, layer(x))

def show(what, block):
    out, change = losses(block)
    print(f'{what:30} loss {out[0]:.7f}, {out[1]:.7f}, ... {out[-1]:.7f}; largest change of a weight {change:.2f}')
    return out

each = show('a block around each step:', contextlib.nullcontext())
around = show('a block around all 50 steps:', autocast())
off = show('the same, cache_enabled=False:', autocast(cache_enabled=False))
trained, frozen = same_after_zero(False), same_after_zero(True)
print('weights set to 0 in a block:   same answer as before:', trained)
print('the same, frozen weights:      same answer as before:', frozen)
assert each[-1] < .1 and off[-1] < .1 and set(around) == {around[0]}, 'this behaviour has changed'
assert trained and not frozen, 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
