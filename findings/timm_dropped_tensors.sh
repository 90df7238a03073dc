#!/usr/bin/env bash
# Versions   timm 1.0.31, torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      A file with tensors that a model has no place for is refused: `load_pretrained` and `checkpoint_filter_fn` are timm's
#            own ways for its own formats, and of equal numbers of classes loading is strict.
# Happens    Two formats are read by looking for the names that the model wants, and what is left over is not looked at:
#            - a `.npz` of JAX: a file of 3 blocks loads into a model of 2, which answers with a ViT cut in its middle.
#            - DINOv3's biases of query and value: a model without `_qkvb` in its name takes a file that has them, and
#              drops them, whatever their values; a line for each block is printed on stdout.
# Hurt       Whoever loads a file of their own (`pretrained_cfg_overlay=dict(file=...)`, a local folder, a mirror) through
#            timm and trusts that an error would tell of a wrong one. In this project: the names are compared before
#            anything is loaded, and numbers are counted (`models.weights`).
# Seen       a .npz of 3 blocks into 2:             loaded
#            DINOv3 with biases of one:             names left of 2: ['reg_token']
# Source     timm/models/vision_transformer.py (_load_weights), eva.py (checkpoint_filter_fn)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check timm==1.0.31 torch==2.14.1 torchvision==0.29.1 numpy
cat > "$folder/show.py" <<'PY'
import contextlib
import io
import sys
import numpy as np
import timm
import torch
from timm.models.eva import checkpoint_filter_fn

folder = sys.argv[1]
small = dict(img_size=32, patch_size=8, embed_dim=64, num_heads=2)

def vit(name='vit_tiny_patch16_224', depth=2, **kwargs):
    return timm.create_model(name, depth=depth, **(small | kwargs)).eval()

def jax_arrays(model):
    "A model's tensors by big_vision's names"
    s = {k: v.numpy() for k, v in model.state_dict().items()}
    out = {
        'params/embedding/kernel': s['patch_embed.proj.weight'].transpose(2, 3, 1, 0),
        'params/embedding/bias': s['patch_embed.proj.bias'],
        'params/cls': s['cls_token'],
        'params/pos_embedding': s['pos_embed'],
        'params/Transformer/encoder_norm/scale': s['norm.weight'],
        'params/Transformer/encoder_norm/bias': s['norm.bias'],
    }
    for i in range(len(model.blocks)):
        mine, theirs = f'blocks.{i}.', f'params/Transformer/encoderblock_{i}/'
        for j in range(2):
            out[f'{theirs}LayerNorm_{j}/scale'] = s[f'{mine}norm{j + 1}.weight']
            out[f'{theirs}LayerNorm_{j}/bias'] = s[f'{mine}norm{j + 1}.bias']
            out[f'{theirs}MlpBlock_0/Dense_{j}/kernel'] = s[f'{mine}mlp.fc{j + 1}.weight'].T
            out[f'{theirs}MlpBlock_0/Dense_{j}/bias'] = s[f'{mine}mlp.fc{j + 1}.bias']
        at = f'{theirs}MultiHeadDotProductAttention_0/'
        for part, w, b in zip(('query', 'key', 'value'), np.split(s[f'{mine}attn.qkv.weight'], 3), np.split(s[f'{mine}attn.qkv.bias'], 3)):
            out[f'{at}{part}/kernel'], out[f'{at}{part}/bias'] = w.T.reshape(64, 2, 32), b.reshape(2, 32)
        out[f'{at}out/kernel'] = s[f'{mine}attn.proj.weight'].T.reshape(2, 32, 64)
        out[f'{at}out/bias'] = s[f'{mine}attn.proj.bias']
    return out

deep, shallow = vit(depth=3, num_classes=0), vit(num_classes=0)
np.savez(f'{folder}/deep.npz', **jax_arrays(deep))
shallow.load_pretrained(f'{folder}/deep.npz')
print('npz', torch.equal(shallow.blocks[1].mlp.fc1.weight, deep.blocks[1].mlp.fc1.weight))
model = vit('vit_small_patch16_dinov3', num_classes=0)
with contextlib.redirect_stdout(io.StringIO()) as said:
    left = checkpoint_filter_fn({'storage_tokens': model.reg_token, 'blocks.0.attn.qkv.bias': torch.ones(192)}, model)
print('dinov3', list(left), len(said.getvalue().splitlines()))
PY
seen=$("$folder/venv/bin/python" "$folder/show.py" "$folder")
echo "$seen"
expected="npz True
dinov3 ['reg_token'] 1"
test "$seen" = "$expected" || { echo 'this behaviour has changed'; exit 1; }
