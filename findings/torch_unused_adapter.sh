#!/usr/bin/env bash
# Versions   torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      A linear layer that is replaced by an adapter (LoRA: a class derived from `nn.Linear` whose `forward` adds a
#            trained branch) is used wherever the model has this layer, in training as in evaluation.
# Happens    `nn.MultiheadAttention` never calls its `out_proj`: it reads the weight and the bias of the layer. The
#            adapter's branch has no effect and gets no gradient, without an error. `nn.TransformerEncoderLayer` calls
#            `linear1` and `linear2` in training. In `eval()` and without gradients it gives the weights of all its layers
#            to one fused operation: the trained branch is left out exactly when the model is measured or used.
#            A hook on a layer turns the fused path off. An adapter whose layer has no `weight` is an AttributeError.
# Hurt       Whoever tunes a ViT with few parameters: torchvision's ViT, open_clip's and many models of one's own have these
#            modules. Training loss falls, test accuracy is that of the model without adapters, and looks like
#            overfitting. `torch.backends.mha.set_fastpath_enabled(False)` mends the second, not the first.
#            In this project: timm's blocks call their layers, and those that are wrapped are timm's.
# Seen       out_proj of MultiheadAttention:      calls 0, gradient of the branch: None
#            linear1, training:                   calls 1, differs from the layer without branch: True
#            linear1, eval, gradients on:         calls 1, differs from the layer without branch: True
#            linear1, eval, no_grad:              calls 0, differs from the layer without branch: False
#            linear1, eval, no_grad, fused off:   calls 1, differs from the layer without branch: True
# Source     torch/nn/functional.py (multi_head_attention_forward), torch/nn/modules/transformer.py (TransformerEncoderLayer);
#            pytorch/pytorch: issue 128413 (the sibling case of hooks)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 numpy
cat > "$folder/show.py" <<'PY'
import copy
import torch
from torch import nn

class Adapted(nn.Linear):
    "A linear layer with a low-rank branch"

    def __init__(self, old):
        super().__init__(old.in_features, old.out_features)
        self.load_state_dict(old.state_dict())
        self.down = nn.Linear(old.in_features, 2, bias=False)
        self.up = nn.Linear(2, old.out_features, bias=False)
        self.calls = 0

    def forward(self, x):
        self.calls += 1
        return super().forward(x) + self.up(self.down(x))

torch.manual_seed(0)
x = torch.randn(3, 5, 16)
seen = []

attention = nn.MultiheadAttention(16, 2, batch_first=True)
attention.out_proj = Adapted(attention.out_proj)
attention(x, x, x)[0].square().sum().backward()
seen += [(attention.out_proj.calls, attention.out_proj.up.weight.grad)]
print(f'out_proj of MultiheadAttention:      calls {seen[0][0]}, gradient of the branch: {seen[0][1]}')

plain = nn.TransformerEncoderLayer(16, 2, 32, dropout=0., batch_first=True)
layer = copy.deepcopy(plain)
layer.linear1 = Adapted(layer.linear1)

def show(what, training, gradients, fused):
    layer.linear1.calls = 0
    torch.backends.mha.set_fastpath_enabled(fused)
    with torch.set_grad_enabled(gradients):
        differs = not torch.allclose(layer.train(training)(x), plain.train(training)(x), atol=1e-4)
    print(f'linear1, {what + ":":27} calls {layer.linear1.calls}, differs from the layer without branch: {differs}')
    seen.append((layer.linear1.calls, differs))

show('training', True, True, True)
show('eval, gradients on', False, True, True)
show('eval, no_grad', False, False, True)
show('eval, no_grad, fused off', False, False, False)
assert seen == [(0, None), (1, True), (1, True), (0, False), (1, True)], 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
