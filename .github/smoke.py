"""Use of the installed package, as a user meets it: a stream, a sweep, a classifier on the command line and in Python.

    pip install dist/*.whl && python .github/smoke.py

Takes a minute or two on a CPU, needs no network, and works in a folder of its own, so that nothing of the clone is used.
"""

import csv
import importlib.metadata
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
COMMAND = Path(sys.executable).with_name('safe_nb')
STREAM = '--dataset glyphs --sessions 20 --max-sessions 2 --limit 20 --device cpu'.split()
METHODS = {'safe': '--epochs 1 --later-epochs 1 --projection 500', 'slca++': '--epochs 1 --later-epochs 1'}


def sh(*words):
    "Return what a command says; end where it fails"
    print('$', *words, flush=True)
    done = subprocess.run([COMMAND, *words], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f'exit code {done.returncode}\n{done.stdout}{done.stderr}')
    if 'Warning' in done.stderr:
        print(done.stderr)
    return done.stdout


def show_versions():
    "Print the versions of what is installed, and check that it is the package alone"
    import safe_nb

    where = Path(safe_nb.__file__).resolve()
    if ROOT in where.parents and 'site-packages' not in where.parts:
        raise SystemExit(f'{where}: this is the clone, not an installed wheel')
    if importlib.metadata.version('safe_nb') != safe_nb.__version__:
        raise SystemExit('the version of the wheel is not that of the package')
    if not where.with_name('py.typed').exists():
        raise SystemExit('py.typed is not in the wheel')
    needed = [re.match(r'[\w-]+', line)[0] for line in importlib.metadata.requires('safe_nb') if 'extra' not in line]
    print(
        'Python', sys.version.split()[0], *(f'{name} {importlib.metadata.version(name)}' for name in needed), sep=', '
    )


def draw(kind, seed):
    "A made picture: stripes that lie or stand, a disc, or a ring, in any place and colour"
    g = np.random.default_rng(seed)
    y, x = np.mgrid[:48, :48]
    r = np.hypot(y - g.uniform(18, 30), x - g.uniform(18, 30))
    width = g.uniform(8, 12)
    forms = {
        'lying': np.sin(y * 6.28 / width) > 0,
        'standing': np.sin(x * 6.28 / width) > 0,
        'disc': r < g.uniform(10, 14),
        'ring': abs(r - 12) < 3,
    }
    light, dark = g.integers(150, 256, 3), g.integers(0, 80, 3)
    return Image.fromarray(np.where(forms[kind][..., None], light, dark).astype(np.uint8))


def write_pictures(folder, kinds, seeds):
    "FOLDER/CLASS/SEED.png"
    for kind in kinds:
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for seed in seeds:
            draw(kind, seed).save(folder / kind / f'{seed}.png')


def check_streams():
    "Two sessions of two methods, with records that say so"
    for method, options in METHODS.items():
        sh('run', '--method', method, '--out', f'runs/{method}', *STREAM, *options.split())
        record = json.loads(Path(f'runs/{method}/record.json').read_text())
        assert len(record['accuracy']['per_session']) == 2 and record['accuracy']['final'] > 50, record
    sh('sweep', '--method', 'ncm', '--seed', '1,2', '--out', 'runs/grid', '--workers', '2', *STREAM)
    print(sh('report', 'runs', '--html', 'report.html'))


def check_command_line():
    "Two classes, then four; new pictures get their names"
    learn = 'learn photos --into model --backbone micro --device cpu'.split()
    write_pictures(Path('photos'), ['lying', 'disc'], range(20))
    sh(*learn, '--no-flip', '--epochs', '2')
    write_pictures(Path('photos'), ['standing', 'ring'], range(20))
    print(sh(*learn))
    write_pictures(Path('new'), ['lying', 'standing', 'disc', 'ring'], range(100, 110))
    sh('predict', 'model', 'new', '--unknown', '--out', 'answers.csv', '--device', 'cpu')
    with open('answers.csv', newline='') as f:
        rows = list(csv.DictReader(f))
    right = sum(row['name_1'] == Path(row['file']).parent.name for row in rows)
    print(f'{right} of {len(rows)} right')
    assert len(rows) == 40 and right >= 30, rows
    sh('export', 'model', 'model.pt2')
    sh('forget', 'model', 'ring')
    assert 'ring' not in sh('info', 'model').split('## Sessions')[0].split('forgotten')[0]


def check_python():
    "The same in Python, and a model that is loaded answers as the one that was saved"
    from safe_nb.app.classifier import Classifier

    kinds = ['lying', 'disc', 'standing', 'ring']
    c = Classifier(backbone='micro', flip=False, device='cpu', options=dict(epochs=2, later_epochs=1))
    for part in (kinds[:2], kinds[2:]):
        names = [kind for kind in part for _ in range(20)]
        c.partial_fit([np.asarray(draw(kind, i)) for i, kind in enumerate(names)], names)
    new = [np.asarray(draw(kind, 200 + i)) for i in range(10) for kind in kinds]
    c.save('own')
    assert (c.predict_proba(new) == Classifier.load('own', device='cpu').predict_proba(new)).all()
    right = (c.predict(new) == np.array(kinds * 10)).mean()
    print(f'in Python {right:.0%} right')
    assert right >= 0.75


def main():
    show_versions()
    os.environ['HF_HUB_OFFLINE'] = '1'
    with tempfile.TemporaryDirectory() as folder:
        os.environ['SAFE_NB_CACHE'] = f'{folder}/cache'
        os.chdir(folder)
        check_streams()
        check_command_line()
        check_python()
        os.chdir(ROOT)
    print('all well')


if __name__ == '__main__':
    main()
