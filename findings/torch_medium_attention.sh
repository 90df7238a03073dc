#!/usr/bin/env bash
# Versions   torch 2.14.1 (CPU), Python 3.11, Linux, a processor with AVX512-BF16 or AMX; elsewhere the setting does nothing
# Guess      `torch.set_float32_matmul_precision('medium')`, the line that torch and training frameworks suggest for speed,
#            lets products of float32 matrices use bfloat16 inside where the processor has it: all products get faster, or
#            stay as they are.
# Happens    A linear layer gets about twice as fast. Fused attention (`scaled_dot_product_attention`) of short
#            sequences gets tens of times slower, forward and backward, and its result does not change: it multiplies many small
#            blocks, one call each, and each call now takes the way of a large product. The same attention written
#            as product, softmax, product gets no slower. 'high' changes nothing here.
# Hurt       Whoever trains a small vision transformer, or one on small images, in float32 on a CPU: the whole run
#            becomes slower, although every linear layer is faster. In this project: a training step of the micro
#            ViT took 205 ms with 'medium' and 120 without; the package never sets it, and `precision` concerns its own
#            network only.
# Seen       linear layer, 768 x 160 by 160 x 640:          'medium' takes 0.4 of the time
#            attention as two products, 16 tokens:          'medium' takes 0.8 of the time
#            fused attention, 48 images, 16 tokens:         'medium' takes 40 times as long
#            largest change of an entry of fused attention: 0
# Source     pytorch/aten/src/ATen/native/cpu/FlashAttentionKernel.cpp (a product for each block) and
#            native/CPUBlas.cpp, native/mkldnn/Matmul.cpp (the way of products under 'medium')
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 numpy
cat > "$folder/show.py" <<'PY'
import time
import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.manual_seed(0)
if not any(getattr(torch.cpu, f'_is_{k}_supported')() for k in ('avx512_bf16', 'amx_tile')):
    print('this processor does not multiply bfloat16: the setting does nothing here')
    raise SystemExit
x, w = torch.randn(768, 160), torch.randn(640, 160)
q = torch.randn(48, 5, 16, 32)
calls = {
    'linear layer, 768 x 160 by 160 x 640:': lambda: F.linear(x, w),
    'attention as two products, 16 tokens:': lambda: (q @ q.transpose(-2, -1) / 32**.5).softmax(-1) @ q,
    'fused attention, 48 images, 16 tokens:': lambda: F.scaled_dot_product_attention(q, q, q),
}


def seconds(call):
    "The quarter of 40 calls that is quickest ends here"
    times = []
    for _ in range(44):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return sorted(times[4:])[10]


ratio, results = {}, {}
for name, call in calls.items():
    spent = {}
    for precision in ('highest', 'medium'):
        torch.set_float32_matmul_precision(precision)
        spent[precision], results[precision] = seconds(call), call()
    ratio[name] = spent['medium'] / spent['highest']
    said = f'{ratio[name]:.1f} of the time' if ratio[name] < 3 else f'{ratio[name]:.0f} times as long'
    print(f"{name:46} 'medium' takes {said}")
change = (results['medium'] - results['highest']).abs().max().item()
print(f'largest change of an entry of fused attention: {change:.2g}')
linear, written, fused = ratio.values()
assert linear < 0.8 and written < 2, 'products are no longer faster'
assert fused > 5 and change < 1e-5, 'fused attention is no longer slower'
PY
"$folder/venv/bin/python" "$folder/show.py"
