"""kefu: an embedded engine for customer relations. The same names, values and errors as in C++."""

from kefu import _kefu
from kefu._kefu import *
from kefu._kefu import __version__ as __version__

for _made in vars(_kefu).values():  # what users see and pickle says kefu, not where it was compiled
    if isinstance(_made, type) and _made.__module__ == _kefu.__name__:
        _made.__module__ = __name__
del _made
