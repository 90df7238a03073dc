__version__ = "0.2.0"
from safe_nb.base.moved import find_moved
find_moved()
