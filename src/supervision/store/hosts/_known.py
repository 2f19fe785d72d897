"""Which host it is."""

from __future__ import annotations

from . import _django, _sqlalchemy
from ._lent import Lent


def lent(host: object) -> Lent:
    """Return the connection of *host*; what is neither SQLAlchemy's nor Django's is taken for a connection itself.

    Asked anew for every piece of work: after a commit a session may go on with another connection.

    Raises:
        StoreError: The host has no transaction that could be used, and the message says why.
    """
    return _django.lent(host) or _sqlalchemy.lent(host) or Lent(host)
