"""One SQLite file as a ledger: no server, one writer at a time, everything acknowledged is on disk.

Schema and statements are the `.sql` files beside this one; `docs/decisions` says why there is no mapper.
"""

from ._connection import Connect, Connection
from ._opening import default_connect, read_schema, script, settings, upgrade
from ._sql import SCHEMA
from ._store import SqliteStore

__all__ = [
    "SCHEMA",
    "Connect",
    "Connection",
    "SqliteStore",
    "default_connect",
    "read_schema",
    "script",
    "settings",
    "upgrade",
]
