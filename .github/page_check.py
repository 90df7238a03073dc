"""Open reports in a headless Chromium at two widths: nothing is wider than the window, and every picture shows.

    pip install -e . playwright && python .github/page_check.py [--shots FOLDER] [FILE.html ...]

Without files, pages of `safe_nb evaluate` and `safe_nb review` on made-up letters, some of them under hostile names.
A page may load nothing, run no script and write nothing to the console. Needs Debian's package `chromium` (or the path
of a browser in CHROMIUM).
"""
import argparse
import os
import tempfile
from pathlib import Path
from playwright.sync_api import sync_playwright

WIDTHS = 1200, 400
LOOK = '''() => {
  const name = e => `${e.tagName} ${(e.textContent || '').slice(0, 30)}`, wide = document.documentElement.clientWidth;
  const beyond = (e, box) => { const r = e.getBoundingClientRect();
    return r.width && (r.right > box.right + 1 || r.left < box.left - 1 || r.top < box.top - 1); };
  const images = [...document.images];
  return {
    wide: document.documentElement.scrollWidth > wide ? ['the page'] : [],
    outside: [...document.body.querySelectorAll('*')].filter(e =>
      !e.closest('.wide') && beyond(e, {left: 0, right: wide, top: 0})).map(name),
    // words of a drawing that are cut off
    cut: [...document.querySelectorAll('svg text')].filter(e =>
      beyond(e, e.closest('svg').getBoundingClientRect())).map(name),
    missing: images.filter(i => !i.complete || !i.naturalWidth).map(name),
    scripts: [...document.scripts].map(name),
    loads: performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith('data:')),
  };
}'''


def make_pages(folder):
    "Write a page of `evaluate` and one of `review`; return their paths"
    from PIL import Image
    from safe_nb.app.evaluate import evaluate_folder
    from safe_nb.app.learn_folder import learn_folder
    from safe_nb.app.page import write_outputs
    from safe_nb.app.review import review_folder, write_review
    from safe_nb.data.glyphs import glyph_stream

    stream = glyph_stream(sessions=10, train_per_class=20, test_per_class=8)
    for part in ('train', 'test'):
        for k in range(2):
            split = getattr(stream[k], part)
            for i, (x, label) in enumerate(zip(split.images, split.labels.tolist())):
                # some of each class lie in the next one
                label = label if i % 12 else label//10*10 + (label + 1) % 10
                name = f'{i:03d}.png' if i % 7 else f'<b>"&\'\n  {i} a name without end {"x"*60}.png'
                place = folder/f'{part}{k}'/stream.classes[label]/name
                place.parent.mkdir(parents=True, exist_ok=True)
                im = Image.fromarray(x.permute(1, 2, 0).numpy()).resize((64, 64 + i % 5))
                im.save(place)
                # a copy in another class
                if i % 40 == 1:
                    other = place.parent.parent/stream.classes[label//10*10 + (label + 4) % 10]/f'{i}.jpg'
                    other.parent.mkdir(exist_ok=True)
                    im.save(other)
    learn_folder(folder/'train0', folder/'model', backbone='micro', flip=False, device='cpu', tell=lambda line: None,
                 options=dict(epochs=3, lr=.05, projection=200))
    write_outputs(evaluate_folder(folder/'model', folder/'test0', device='cpu'), '', folder/'evaluate.html')
    write_review(review_folder(folder/'model', folder/'train0', folder/'test1', device='cpu'), folder/'review.html')
    return [folder/'evaluate.html', folder/'review.html']


def look_at(page, path, width):
    "Return what is wrong with a page at a width, a line each"
    said = []
    page.on('console', lambda message: said.append(f'console: {message.text}'))
    page.on('pageerror', lambda error: said.append(f'error: {error}'))
    page.set_viewport_size(dict(width=width, height=900))
    page.goto(path.resolve().as_uri())
    found = page.evaluate(LOOK)
    images = page.evaluate('() => document.images.length')
    wrong = [f'{kind}: {what}' for kind, names in found.items() for what in names[:5]] + said
    print(f"{path.name}, {width} px: {images} pictures, {'; '.join(wrong) or 'well'}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('pages', nargs='*', type=Path, metavar='FILE.html')
    parser.add_argument('--shots', type=Path, help='folder for screenshots (default: none)')
    args = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as p:
        browser = p.chromium.launch(executable_path=os.environ.get('CHROMIUM', '/usr/bin/chromium'),
                                    args=['--no-sandbox', '--disable-gpu'])
        for path in args.pages or make_pages(Path(folder)):
            for width in WIDTHS:
                page = browser.new_page()
                bad += bool(look_at(page, path, width))
                if args.shots: page.screenshot(path=args.shots/f'{path.stem}-{width}.png', full_page=True)
                page.close()
        browser.close()
    return int(bad > 0)


if __name__ == '__main__': raise SystemExit(main())
