"""Make the pictures that notebooks hold small: `python .github/small_outputs.py [NOTEBOOK ...]`.

Each PNG gets a palette, as `safe_nb.lab.figures.small_png` says; one that would not become smaller stays. With `--check`
nothing is written, and the exit code is 1 if a picture is larger than 300 KB or could become half as large.
"""

import base64
import json
import sys
from pathlib import Path
from safe_nb.lab.figures import small_png

LARGEST = 300_000


def pictures(notebook: dict):
    "Yield the data of each output with a PNG"
    for cell in notebook['cells']:
        for output in cell.get('outputs', []):
            if 'image/png' in output.get('data', {}):
                yield output['data']


def main(words: list[str]) -> int:
    "Shrink or check; return the exit code"
    check = '--check' in words
    given = [Path(w) for w in words if w != '--check']
    wrong = 0
    for path in given or sorted(Path('nbs').rglob('*.ipynb')):
        if '.ipynb_checkpoints' in path.parts:
            continue
        notebook = json.loads(path.read_text())
        before = path.stat().st_size
        for data in pictures(notebook):
            text = ''.join(data['image/png'])
            png = base64.b64decode(text)
            less = base64.b64encode(small_png(png)).decode()
            if len(less) < 0.5 * len(text) or len(less if not check else text) > LARGEST:
                wrong += check
                print(f'{path}: a picture of {len(text):,} bytes, {len(less):,} with a palette')
            data['image/png'] = less
        if not check:
            text = json.dumps(notebook, indent=1, ensure_ascii=False) + '\n'
            if len(text.encode()) < before:
                path.write_text(text)
    return int(wrong > 0)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
