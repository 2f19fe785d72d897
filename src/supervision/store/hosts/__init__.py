"""Whose transaction it is: what a host hands over, traced back to its driver's connection.

SQLAlchemy's and Django's objects are known by looking at what the process has loaded already; neither is ever imported
from here, and nothing else of ours knows them.

Where things live: `_lent` - what a store gets; `_sqlalchemy`, `_django` - the two of them; `_known` - which it is.
"""

from ._known import lent
from ._lent import Lent, RunAsync

__all__ = ["Lent", "RunAsync", "lent"]
