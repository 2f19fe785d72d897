"""One PostgreSQL database as a ledger, for hosts with many processes: psycopg 3, constant SQL, a schema of its own.

Where things live:

* `0001.sql` ... - the schema, a numbered step a file; `statements.sql` - every statement we will ever send
* `_store`, `_transaction` - the port; `_pool` - connections, each lent to one thread at a time
* `_host`, `_guest` - inside a transaction of a host; `_lodger` - without a connection of our own
* `_line` - one connection and what its errors mean; `_opening` - safe settings; `_schema` - migrations
* `_scratch` - a database of its own for a run of tests
"""

from ._lodger import PostgresLodger
from ._opening import Timeouts, default_connect
from ._pool import Pool
from ._schema import Schema, read_schema, script, upgrade
from ._scratch import ScratchDatabase, scratch_database
from ._store import PostgresStore

__all__ = [
    "Pool",
    "PostgresLodger",
    "PostgresStore",
    "Schema",
    "ScratchDatabase",
    "Timeouts",
    "default_connect",
    "read_schema",
    "scratch_database",
    "script",
    "upgrade",
]
