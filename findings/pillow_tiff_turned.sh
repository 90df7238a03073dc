#!/usr/bin/env bash
# Versions   Pillow 13.0.0 (the newest on 2026-11-29), Python 3.11, Linux
# Guess      `Image.open(path)` and `Image.open(file)` give the same pixels for the same file. Pillow turns a TIFF by its
#            orientation tag when it is loaded; the size that `Image.open` shows is the size of the loaded picture.
# Happens    An uncompressed TIFF in mode L, P, I;16, RGBA or CMYK is memory-mapped if it was opened by its path. The mapping
#            takes the size after turning: with orientation 5 to 8 the rows are cut at the wrong width, and the result is
#            turned. The pixels are scrambled, the sides are exchanged once more, and no orientation tag is left. A file
#            object, a compressed file, RGB and a square picture come out right. No error, no warning.
# Hurt       Whoever trains on scans, microscope or X-ray pictures in TIFF files and opens them by their path: turned
#            pictures are noise with the right histogram. torchvision's ImageFolder opens a file object and is right, so
#            training and prediction can differ. In this project: files are opened as file objects.
# Seen       L, uncompressed, path:          4 x 6 opened, 6 x 4 loaded, turned rightly: False
#            L, uncompressed, file object:   4 x 6 opened, 4 x 6 loaded, turned rightly: True
#            L, LZW, path:                   4 x 6 opened, 4 x 6 loaded, turned rightly: True
#            I;16, uncompressed, path:       4 x 6 opened, 6 x 4 loaded, turned rightly: False
#            RGBA, uncompressed, path:       4 x 6 opened, 6 x 4 loaded, turned rightly: False
#            RGB, uncompressed, path:        4 x 6 opened, 4 x 6 loaded, turned rightly: True
# Source     read in the package's source: PIL/ImageFile.py (load, the branch use_mmap), PIL/TiffImagePlugin.py (load_end)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check pillow==13.0.0 numpy==2.4.6
cat > "$folder/show.py" <<'PY'
import sys
import numpy as np
from PIL import Image

path = sys.argv[1]
turn_right = 6  # value of tag 274: the first stored row is the right side

def show(mode, compression, by_path):
    shape = (4, 6) + dict(RGB=(3,), RGBA=(4,)).get(mode, ())
    stored = np.arange(np.prod(shape)).reshape(shape).astype('uint16' if mode == 'I;16' else 'uint8')
    Image.fromarray(stored).save(path, compression=compression, tiffinfo={274: turn_right})
    with open(path, 'rb') as file, Image.open(path if by_path else file) as image:
        opened = image.size
        image.load()
        right = np.array_equal(np.asarray(image), np.rot90(stored, -1))
        what = f'{mode}, {"LZW" if compression else "uncompressed"}, {"path" if by_path else "file object"}:'
        print(f'{what:31} {opened[0]} x {opened[1]} opened, {image.width} x {image.height} loaded, turned rightly: {right}')
        return right

seen = [
    show('L', None, True),
    show('L', None, False),
    show('L', 'tiff_lzw', True),
    show('I;16', None, True),
    show('RGBA', None, True),
    show('RGB', None, True),
]
assert seen == [False, True, True, False, False, True], 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py" "$folder/turned.tif"
