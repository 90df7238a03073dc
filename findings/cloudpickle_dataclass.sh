#!/usr/bin/env bash
# Versions   cloudpickle 3.1.3 (the newest on 2026-11-28), Python 3.11
# Guess      Loading a pickle gives a value and leaves the classes that exist as they are. A dataclass that is pickled by
#            value and loaded in the process that defined it is the same class, so nothing can be different afterwards.
# Happens    cloudpickle finds the class that it knows already, and then puts the pickled state over it. The fields in that
#            state hold a copy of `dataclasses.MISSING`, which is told by its identity. From then on every field seems to
#            have a default factory. The class itself goes on working, since its `__init__` is compiled already; but each
#            class derived from it later has the copy of MISSING as the default of every inherited field, without an error.
# Hurt       Whoever defines options as dataclasses in a notebook, sends them to workers, and loads them in the same
#            process: a Dask cluster with `processes=False`, a test that runs a worker in place, a cache of pickles.
#            In this project: pages of methods, executed in one process by the test runner, left their own classes in the
#            registry of methods; a page about workers loaded a parcel in place; all later pages then failed with
#            `backbone=<dataclasses._MISSING_TYPE object ...>: allowed is a str`. The pages put the package's classes back now.
# Seen       same class: True
#            before: Derived(rate=0.1, name='plain', size=3)
#            after:  Derived(rate='a copy of MISSING', name='a copy of MISSING', size=3)
# Source     cloudpipe/cloudpickle: issue 386 (the sibling case of field types, mended by pull request 513) and
#            issue 313 (a known class is given the pickled state again)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check cloudpickle==3.1.3
cat > "$folder/show.py" <<'PY'
import dataclasses
import cloudpickle

@dataclasses.dataclass
class Options:
    rate: float = .1
    name: str = 'plain'

def derived():
    "A dataclass derived from Options now, and its values as text"
    @dataclasses.dataclass
    class Derived(Options):
        size: int = 3
    values = {k: 'a copy of MISSING' if isinstance(v, type(dataclasses.MISSING)) else v for k, v in vars(Derived()).items()}
    return f"Derived({', '.join(f'{k}={v!r}' for k, v in values.items())})"

before = derived()
again = cloudpickle.loads(cloudpickle.dumps(Options))
after = derived()
print('same class:', again is Options)
print('before:', before)
print('after: ', after)
assert again is Options and "rate=0.1, name='plain'" in before, 'the guess no longer holds before'
assert after == "Derived(rate='a copy of MISSING', name='a copy of MISSING', size=3)", 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
