#!/usr/bin/env bash
# Versions   torch 2.14.1, onnxscript 0.7.2, onnx 1.23.2, onnxruntime 1.32.0 (CPU), Python 3.11, Linux
# Guess      A batch that is worked on in parts, `torch.cat([f(part) for part in x.split(4)])`, is exported with a dynamic
#            batch as a loop over the parts. Or the export fails. A batch larger than the bound of the dimension is refused.
# Happens    The export keeps the number of parts that the bound allows, here one: it takes the first part by its index.
#            `torch.export` has a check of the bound in its graph and refuses 10 rows. ONNX has no such check: the file
#            takes 10 rows and answers with 4, without an error; the others are dropped. No row at all is an error.
# Hurt       Whoever limits memory by parts inside a model and exports it to ONNX: the bound is in no ONNX file, so a server
#            that batches more than it gets fewer answers than questions. In this project: the ridge head took 1,536 rows
#            at a time; 2,000 pictures got 1,536 answers. A batch of at most one part is not split any more.
# Seen       torch.export, 10 rows: AssertionError
#            ONNX, 10 rows:         4 rows
# Source     pytorch/pytorch: issue 134663 (the number of chunks of a dynamic dimension is a constant in an export)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 onnxscript==0.7.2 onnx==1.23.2 onnxruntime==1.32.0 numpy
cat > "$folder/show.py" <<'PY'
import sys
import warnings
import onnxruntime
import torch

class Head(torch.nn.Module):
    def forward(self, x):
        return torch.cat([2 * part for part in x.split(4)])

warnings.simplefilter('ignore')
x = torch.arange(10.).view(10, 1)
number = torch.export.Dim('number', min=1, max=4)
graph = torch.export.export(Head(), (x[:2],), dynamic_shapes=dict(x={0: number}))
if sys.argv[1] == 'torch':
    try:
        print(len(graph.module()(x)), 'rows')
    except Exception as e:
        print(type(e).__name__)
else:
    path = sys.argv[2]
    torch.onnx.export(graph, dynamo=True, verbose=False).save(path)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider'])
    print(len(session.run(None, {session.get_inputs()[0].name: x.numpy()})[0]), 'rows')
PY
show() { "$folder/venv/bin/python" "$folder/show.py" "$1" "$folder/head.onnx" 2>/dev/null | tail -1; }
first=$(show torch); second=$(show onnx)
echo "torch.export, 10 rows: $first"
echo "ONNX, 10 rows:         $second"
test "$first" = AssertionError && test "$second" = '4 rows' || { echo 'this behaviour has changed'; exit 1; }
