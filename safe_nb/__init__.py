"""Continual learning with pre-trained vision models: SAFE, SLCA++, what they make together, and what they are compared with.

A name is imported when it is asked for: `from safe_nb import SAFE`, `help(safe_nb.SAFE)`.
"""
__version__ = "0.2.0"
import lazy_loader
from safe_nb.base.moved import find_moved
from safe_nb.base.public import overview, places
__doc__ += overview()
__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, submod_attrs=places())
find_moved()
