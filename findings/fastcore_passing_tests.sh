#!/usr/bin/env bash
# Versions   fastcore 2.2.41 (the newest on 2026-11-29; 1.14.5 is the same), numpy 2.4.6, Python 3.11
# Guess      `test_eq` and `test_close`, the tests of nbdev's notebooks, fail if the two values differ in length or shape.
#            `test_fail(f, KeyError)` asks for a `KeyError`, as `pytest.raises` and `assertRaises` take the class.
# Happens    `test_close` of two lists compares as many values as the shorter one has: an empty list is close to any list.
#            `test_eq` minds the lengths of lists, but of arrays and tensors it asks only whether `(a == b).all()`. Both
#            broadcast: a matrix of equal rows is equal to one row, a column of 3 to a row of 4, an empty array to an array of
#            any one value. The second argument of `test_fail` is the message for the case that nothing is raised, so any
#            error passes; the class is `exc=`, behind `contains`.
# Hurt       Whoever tests in notebooks: a function that drops results, returns none, or keeps a dimension too many passes
#            the test that was written for it. An empty array is equal to the one value that was expected. In this project:
#            the checks in the notebooks use both; in the shelves 2 to 7 the shapes were logged, and none passed in this way; 145
#            checks of errors on 36 pages gave the class as the message, and the errors were of the class.
# Seen       test_close([0.9, 0.8, 0.7], [0.9])     passes
#            test_close([], [1, 2, 3])              passes
#            test_eq(zeros(2, 3), zeros(3))         passes
#            test_eq(zeros(3, 1), zeros(1, 4))      passes
#            test_eq(array([]), array([1]))         passes
#            test_eq([0.9, 0.8, 0.7], [0.9])        fails
#            test_fail(TypeError, KeyError)         passes
#            test_fail(TypeError, exc=KeyError)     fails
# Source     fastcore/test.py (is_close), fastcore/imports.py (array_equal)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check fastcore==2.2.41 numpy==2.4.6
cat > "$folder/show.py" <<'PY'
from fastcore.test import test_close, test_eq, test_fail
from numpy import array, zeros

seen = []

def show(test, what, a, b):
    try:
        test(a, b)
        passes = True
    except (AssertionError, TypeError):
        passes = False
    print(f'{test.__name__ + what:38}', 'passes' if passes else 'fails')
    seen.append(passes)

show(test_close, '([0.9, 0.8, 0.7], [0.9])', [.9, .8, .7], [.9])
show(test_close, '([], [1, 2, 3])', [], [1, 2, 3])
show(test_eq, '(zeros(2, 3), zeros(3))', zeros((2, 3)), zeros(3))
show(test_eq, '(zeros(3, 1), zeros(1, 4))', zeros((3, 1)), zeros((1, 4)))
show(test_eq, '(array([]), array([1]))', array([]), array([1]))
show(test_eq, '([0.9, 0.8, 0.7], [0.9])', [.9, .8, .7], [.9])

def raises_another():
    raise TypeError('another')

def wants_class(f, how):
    test_fail(f, **how) if isinstance(how, dict) else test_fail(f, how)

wants_class.__name__ = 'test_fail'
show(wants_class, '(TypeError, KeyError)', raises_another, KeyError)
show(wants_class, '(TypeError, exc=KeyError)', raises_another, dict(exc=KeyError))
assert seen == [True] * 5 + [False, True, False], 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
