#!/usr/bin/env bash
# Versions   timm 1.0.31, torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      The patch embedding ends with a transposition, a view. The first norm, product or addition after it writes a
#            new tensor, so from the first block on each token's values are neighbours in memory.
# Happens    In a vision transformer without a class token (SigLIP, for one) they never are. An addition writes its result
#            in the order of its first operand, and every block adds to what it was given: all blocks get tokens whose
#            values lie as far apart as there are patches. Each norm then makes a copy, two for a block. A class
#            token hides it: putting it in front copies all tokens once. One `.contiguous()` after the patches does the
#            same; the features then differ in their last bits, because the sums run in another order.
# Hurt       Whoever runs or trains such a model on a CPU, and whoever compares features to the bit between code paths that
#            differ in a copy. In this project: the micro ViT has no class token; a training step in bfloat16 took
#            a sixth longer than with tokens in a row. `models.blocks.open_blocks` puts them in a row.
# Seen       SigLIP, no class token: tokens in a row in 0 of 12 blocks, copies 73; after .contiguous() 12 of 12, copies 50
#            ViT, class token:       tokens in a row in 12 of 12 blocks, copies 49; after .contiguous() 12 of 12, copies 50
#            largest change of a SigLIP feature below 1e-5: True, none: False
# Source     timm/layers/patch_embed.py (flatten and transpose), timm/models/vision_transformer.py (`Block.forward`),
#            torch's note on strides of element-wise operations (aten/src/ATen/TensorIterator.cpp)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check timm==1.0.31 torch==2.14.1 torchvision==0.29.1 numpy
cat > "$folder/show.py" <<'PY'
import timm
import torch
from torch.profiler import profile


def looked_at(vit, x):
    "(blocks whose tokens lie in a row, copies in a pass, features)"
    rows = []
    hooks = [b.register_forward_hook(lambda b, args, out: rows.append(args[0].is_contiguous())) for b in vit.blocks]
    with torch.no_grad(), profile() as seen:
        features = vit(x)
    for hook in hooks:
        hook.remove()
    return sum(rows), {e.key: e.count for e in seen.key_averages()}['aten::copy_'], features


found = {}
for label, name in {'SigLIP, no class token:': 'vit_base_patch16_siglip_224', 'ViT, class token:': 'vit_base_patch16_224'}.items():
    torch.manual_seed(0)
    small = dict(depth=12, embed_dim=192, num_heads=3, num_classes=0, global_pool='avg')
    vit = timm.create_model(name, pretrained=False, **small).eval()
    x = torch.randn(2, 3, 224, 224)
    before = looked_at(vit, x)
    vit.patch_embed.register_forward_hook(lambda layer, args, tokens: tokens.contiguous())
    after = looked_at(vit, x)
    found[name] = before[0], after[0], before[1] - after[1]
    change = (before[2] - after[2]).abs().max().item()
    print(f'{label:23} tokens in a row in {before[0]} of 12 blocks, copies {before[1]}; '
          f'after .contiguous() {after[0]} of 12, copies {after[1]}')
    if 'siglip' in name:
        last = f'largest change of a SigLIP feature below 1e-5: {change < 1e-5}, none: {change == 0}'
print(last)
assert found['vit_base_patch16_siglip_224'][:2] == (0, 12), 'this behaviour has changed'
assert found['vit_base_patch16_siglip_224'][2] >= 20, 'norms copy no more'
assert found['vit_base_patch16_224'][:2] == (12, 12), 'a class token hides it no more'
PY
"$folder/venv/bin/python" "$folder/show.py" 2>/dev/null
