"""What the ledger's tables are called in the database that holds it."""

from __future__ import annotations

from django.db import connections

from ._settings import database


def table(name: str) -> str:
    """Return the name of a table: in a schema of its own on PostgreSQL, with a prefix on SQLite.

    In quotation marks, Django takes it as it is.
    """
    if connections[database()].vendor == "postgresql":
        return f'"supervision"."{name}"'
    return f"supervision_{name}"
