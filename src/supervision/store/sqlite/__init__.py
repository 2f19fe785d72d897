"""One SQLite file as a ledger: no server, one writer at a time, everything acknowledged is on disk.

Schema and statements are the `.sql` files beside this one; `docs/decisions` says why there is no mapper.
`SqliteLodger` is the same ledger without a connection of its own: an adapter begins and ends its host's transactions.
"""

from ._connection import Connect, Connection
from ._lodger import SqliteLodger
from ._opening import default_connect, read_schema, script, settings, upgrade
from ._sql import SCHEMA
from ._store import SqliteStore

__all__ = [
    "SCHEMA",
    "Connect",
    "Connection",
    "SqliteLodger",
    "SqliteStore",
    "default_connect",
    "read_schema",
    "script",
    "settings",
    "upgrade",
]
