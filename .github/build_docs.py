"""The documentation site: every notebook as a page, every module's names with their parameters' comments, search.

    pip install -e '.[docs]' && python .github/build_docs.py [FOLDER]

Notebooks are not executed; their kept outputs are shown. A link that leads nowhere ends the build.
"""
import dataclasses
import importlib
import inspect
import json
import shutil
import sys
import tempfile
from pathlib import Path
from fastcore.docments import docments
from sphinx.cmd.build import main as sphinx

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT/'nbs'
CONF = '''
project, author, html_title = 'safe_nb', 'safe_nb contributors', 'safe_nb'
extensions = ['myst_nb']
nb_execution_mode = 'off'
nb_render_markdown_format = 'gfm'
myst_enable_extensions = ['dollarmath']
myst_heading_anchors = 3
myst_dmath_double_inline = True
html_theme = 'furo'
html_theme_options = {'source_repository': 'https://github.com/safe-nb/safe_nb', 'source_branch': 'main',
                      'source_directory': 'nbs/'}
html_show_sphinx = False
suppress_warnings = ['myst.header', 'mystnb.unknown_mime_type', 'misc.highlighting_failure']
'''
# links as they must be in the README, and as they are on the site, whose index is its table of contents
GITHUB = 'https://github.com/safe-nb/safe_nb'
ELSEWHERE = {f'{GITHUB}/raw/main/paper_figures/': 'paper_figures/', f'{GITHUB}/blob/main/nbs/': '',
             'index.ipynb)': 'overview.ipynb)'}
# folder of notebooks -> its caption in the navigation
SHELVES = {'1_base': 'Base', '2_data': 'Data', '3_models': 'Models', '4_parts': 'Parts of the papers', '5_train': 'Training',
           '6_methods': 'Methods', '7_runs': 'Runs', '8_lab': 'Figures and reports', '9_app': 'For your own pictures',
           'experiments': 'Experiments'}


def how_to_run(name):
    "How a person opens a notebook, such as '4_parts/04_ridge.ipynb', and runs it, as Markdown"
    folder, _, page = name.rpartition('/')
    run = f'safe_nb reproduce --only {page.removesuffix(".ipynb")}' if folder == 'experiments' else f'nbdev_test --path nbs/{name}'
    return f"In a clone: open it with `jupyter lab nbs/{name}`, run it with `{run}`. [The file]({GITHUB}/tree/main/nbs/{name})"


def page_of(notebook):
    "Return the notebook without hidden cells and without directives"
    nb = json.loads(notebook.read_text())
    kept = []
    for cell in nb['cells']:
        lines = ''.join(cell['source']).splitlines(keepends=True)
        directives = [line for line in lines if line.startswith('#|')]
        if any('hide' in line for line in directives): continue
        cell['source'] = [line for line in lines if line not in directives]
        if cell['source']: kept.append(cell)
    nb['cells'] = kept
    name = notebook.relative_to(NOTEBOOKS).as_posix()
    if name != 'index.ipynb': nb['cells'].insert(1, dict(cell_type='markdown', id='how', metadata={}, source=how_to_run(name)))
    text = json.dumps(nb)
    for there, here in ELSEWHERE.items(): text = text.replace(there, here)
    return text


def cell(text): return str(text).replace('|', '\\|').replace('\n', ' ').strip()


def fields_table(cls):
    "Options of a dataclass: name, default, comment, allowed"
    lines = ['| option | default | |', '|---|---|---|']
    for f in dataclasses.fields(cls):
        if 'comment' not in f.metadata: continue
        allowed = f.metadata.get('allowed')
        allowed = allowed if isinstance(allowed, str) or allowed is None else ', '.join(map(str, allowed))
        said = f.metadata['comment'] + (f' ({allowed})' if allowed else '')
        lines.append(f'| `{f.name}` | `{f.default!r}` | {cell(said)} |')
    return lines if len(lines) > 2 else []


def parameters_table(call):
    "Parameters of a function or class: name, default, comment"
    try: found = docments(call, full=True)
    except Exception: return []
    lines = ['| parameter | default | |', '|---|---|---|']
    for name, facts in found.items():
        if name in ('self', 'return', 'args', 'kwargs') or not facts.get('docment'): continue
        default = '' if facts['default'] is inspect.Parameter.empty else f"`{facts['default']!r}`"
        lines.append(f'| `{name}` | {cell(default)} | {cell(facts["docment"])} |')
    return lines if len(lines) > 2 else []


def exported_to(notebook):
    "Return the module that the notebook is exported to, such as 'parts.ridge', or None"
    lines = [line for c in json.loads(notebook.read_text())['cells'] for line in c['source']]
    return next((line.split()[-1] for line in lines if line.startswith('#| default_exp')), None)


def api_page(stem, name):
    "Return a page with the public names of a module"
    module = importlib.import_module(f'safe_nb.{name}')
    lines = [f'# safe_nb.{name}', '', f'From [{stem}](../{stem}.ipynb).', '']
    for public in sorted(module.__all__, key=str.lower):
        thing = getattr(module, public)
        if getattr(thing, '__module__', module.__name__) != module.__name__ or not callable(thing): continue
        # a method's options stand in a table of their own
        said = (inspect.getdoc(thing) or '').partition('\n\nOptions\n---')[0]
        lines += [f'## {public}', '', *(f"{cell(part)}\n".replace('<', '&lt;') for part in said.split('\n\n'))]
        tables = [fields_table(thing)] if dataclasses.is_dataclass(thing) else [parameters_table(thing)]
        if isinstance(getattr(thing, 'Options', None), type): tables.append(fields_table(thing.Options))
        for table in tables: lines += [*table, '']
    return '\n'.join(lines)


def toctree(caption, pages): return '\n'.join(['```{toctree}', ':maxdepth: 1', f':caption: {caption}', '', *pages, '```', ''])


def write_source(source):
    "Everything that Sphinx reads"
    (source/'conf.py').write_text(CONF)
    found = sorted(p for p in NOTEBOOKS.rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts)
    names = [str(p.relative_to(NOTEBOOKS).with_suffix('')) for p in found]
    for name, notebook in zip(names, found):
        (source/name).parent.mkdir(parents=True, exist_ok=True)
        (source/f'{name}.ipynb').write_text(page_of(notebook))
    modules = {name: exported_to(notebook) for name, notebook in zip(names, found)}
    modules = {stem: module for stem, module in modules.items() if module}
    (source/'api').mkdir()
    for stem, name in modules.items(): (source/'api'/f'{name}.md').write_text(api_page(stem, name))
    shutil.copy(ROOT/'CHANGELOG.md', source/'changes.md')
    shutil.copytree(ROOT/'paper_figures', source/'paper_figures', ignore=shutil.ignore_patterns('records', '*.csv'))
    def within(folder): return [name for name in names if name.startswith(f'{folder}/')]
    parts = {'Start here': ['Overview <overview>', '0_tour', 'glossary', 'changes'], 'Tutorials': within('tutorials')}
    parts |= {caption: within(folder) for folder, caption in SHELVES.items()}
    parts |= {'Names and parameters': [f'api/{name}' for name in modules.values()]}
    (source/'index.ipynb').rename(source/'overview.ipynb')
    trees = [toctree(caption, pages) for caption, pages in parts.items()]
    (source/'index.md').write_text('# safe_nb\n\n[What it is, and how to use it](overview.ipynb)\n\n' + '\n'.join(trees))


def main(out):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        write_source(source)
        return sphinx(['-q', '-W', '--keep-going', '-j', '2', '-d', str(source/'.trees'), str(source), str(out)])


if __name__ == '__main__': raise SystemExit(main(sys.argv[1] if len(sys.argv) > 1 else ROOT/'_docs'))
