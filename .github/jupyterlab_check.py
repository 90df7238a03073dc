"""Open notebooks in JupyterLab in a headless Chromium, run all cells, look for errors and figures, save, clean.

    pip install -e '.[dev]' playwright && python .github/jupyterlab_check.py --table FILE.csv [NOTEBOOK ...]

Works in a fresh clone of the committed state, so that nothing of yours is touched. Needs Debian's package `chromium`
(or the path of a browser in CHROMIUM). Without names, all notebooks, one after another, experiments in their smoke
profile; those that are well in the table already are left out, so that an interrupted check goes on.
"""
import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PORT, TOKEN = 8899, 'check'
RUN_ALL = '''async () => {
  const app = window.jupyterapp, panel = app.shell.currentWidget;
  await panel.context.ready; await panel.sessionContext.ready;
  await app.commands.execute('notebook:run-all-cells');
  await app.commands.execute('docmanager:save');
  const cells = panel.content.model.toJSON().cells;
  await panel.sessionContext.shutdown();
  return cells;
}'''
NO_WINDOWING = '''async () => window.jupyterapp.serviceManager.settings.save(
  '@jupyterlab/notebook-extension:tracker', '{"windowingMode": "none"}')'''
SHOWN = '''() => [...document.querySelectorAll('.jp-OutputArea img')].filter(i => i.naturalWidth > 0).length'''


def serve(clone):
    "JupyterLab on the clone, with its JavaScript application within reach of a script"
    words = ['--no-browser', '--allow-root', f'--port={PORT}', '--ServerApp.port_retries=0', f'--IdentityProvider.token={TOKEN}',
             '--LabApp.expose_app_in_browser=True', f'--ServerApp.root_dir={clone}']
    own = dict(os.environ, PYTHONPATH=str(clone), JUPYTERLAB_SETTINGS_DIR=str(clone.parent/'settings'),
               JUPYTERLAB_WORKSPACES_DIR=str(clone.parent/'workspaces'), OMP_NUM_THREADS='1')
    log = open(clone.parent/'server.log', 'w')
    server = subprocess.Popen([sys.executable, '-m', 'jupyterlab', *words], cwd=clone, env=own, stdout=log, stderr=log)
    for _ in range(120):
        try:
            urllib.request.urlopen(f'http://localhost:{PORT}/api/status?token={TOKEN}')
            return server
        except OSError: time.sleep(.5)
    raise SystemExit((clone.parent/'server.log').read_text()[-2000:])


def without_outputs(path):
    "A notebook's text, without the outputs: figures have another size in JupyterLab"
    nb = json.loads(path.read_text())
    for cell in nb['cells']: cell.pop('outputs', None)
    return json.dumps(nb)


def drop_injected(path):
    "Take out the parameters with which an experiment was executed last: its own are those of the smoke profile"
    nb = json.loads(path.read_text())
    nb['cells'] = [c for c in nb['cells'] if 'injected-parameters' not in c['metadata'].get('tags', [])]
    path.write_text(json.dumps(nb, indent=1, ensure_ascii=False) + '\n')


def look(page, name, clone):
    "Run one notebook; returns a row of the table"
    path = clone/'nbs'/name
    drop_injected(path)
    before, start = without_outputs(path), time.monotonic()
    page.goto(f'http://localhost:{PORT}/lab/tree/nbs/{name}?token={TOKEN}&reset')
    page.wait_for_function('() => window.jupyterapp && window.jupyterapp.shell.currentWidget?.context', timeout=60000)
    cells = page.evaluate(RUN_ALL)
    outputs = [o for c in cells for o in c.get('outputs', [])]
    errors = [f"{o['ename']}: {o['evalue']}"[:80] for o in outputs if o['output_type'] == 'error']
    figures = sum('image/png' in o.get('data', {}) for o in outputs)
    page.wait_for_timeout(500)
    shown = page.evaluate(SHOWN)
    subprocess.run(['nbdev_clean', '--fname', str(path)], cwd=clone, check=True)
    same = without_outputs(path) == before
    return dict(notebook=name, cells=sum(c['cell_type'] == 'code' for c in cells), errors='; '.join(errors), figures=figures,
                figures_shown=shown, clean=same, seconds=round(time.monotonic() - start))


def is_well(row):
    "Of a row of the table, read from a file or not"
    return not row['errors'] and str(row['clean']) == 'True' and int(row['figures_shown']) >= int(row['figures'])


def write_table(rows, path):
    with open(path, 'w', newline='') as f:
        writer = csv.DictWriter(f, list(rows[0]))
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: row['notebook']))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('notebooks', nargs='*', help='such as 3_models/08_pet.ipynb or tutorials/extend.ipynb')
    parser.add_argument('--table', default='', help='write a row there after each notebook')
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder)/'clone'
        subprocess.run(['git', 'clone', '-q', str(ROOT), str(clone)], check=True)
        found = [str(p.relative_to(clone/'nbs')) for p in sorted((clone/'nbs').rglob('*.ipynb'))]
        table = Path(args.table) if args.table else None
        known = {r['notebook']: r for r in csv.DictReader(open(table))} if table and table.exists() else {}
        names = args.notebooks or [name for name in found if not (name in known and is_well(known[name]))]
        server = serve(clone)
        try:
            with sync_playwright() as p:
                browser = p.chromium.launch(executable_path=os.environ.get('CHROMIUM', '/usr/bin/chromium'),
                                            args=['--no-sandbox', '--disable-gpu'])
                page = browser.new_page(viewport=dict(width=1400, height=1000))
                page.set_default_timeout(900000)
                page.goto(f'http://localhost:{PORT}/lab?token={TOKEN}')
                page.wait_for_function('() => window.jupyterapp')
                page.evaluate(NO_WINDOWING)
                for name in names:
                    known[name] = look(page, name, clone)
                    print(json.dumps(known[name]), flush=True)
                    if table: write_table(list(known.values()), table)
                browser.close()
        finally:
            server.terminate()
            server.wait()
    rows = list(known.values())
    bad = [r['notebook'] for r in rows if not is_well(r)]
    print(f'{len(rows)} notebooks, {len(bad)} with something wrong: {", ".join(bad)}' if bad else f'{len(rows)} notebooks, all well')
    return 1 if bad else 0


if __name__ == '__main__': raise SystemExit(main())
