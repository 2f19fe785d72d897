"""Done once, on the other side: what a subscriber with a database of its own keeps there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol


class Result(Protocol):
    """What is used of what a DB-API ``execute`` returns: the cursor."""

    @property
    def rowcount(self) -> int:
        """How many rows were written."""
        ...


_TABLE = (
    "CREATE TABLE IF NOT EXISTS supervision_inbox "
    "(subscriber VARCHAR(200) NOT NULL, position BIGINT NOT NULL, PRIMARY KEY (subscriber, position))"
)
_ONCE = {
    "?": "INSERT INTO supervision_inbox (subscriber, position) VALUES (?, ?) ON CONFLICT DO NOTHING",
    "%s": "INSERT INTO supervision_inbox (subscriber, position) VALUES (%s, %s) ON CONFLICT DO NOTHING",
}


class Inbox:
    """Tells a handler which entries it has had, in the handler's own transaction: delivered twice, done once.

    The handler's rows and the mark are kept together or not at all, because they are in one transaction, which the
    handler begins and commits.  On SQLite and PostgreSQL.

    Args:
        execute: ``execute(sql, parameters)`` of a DB-API connection or cursor that returns its cursor, such as those of
            `sqlite3` and psycopg 3.
        placeholder: How its driver writes a parameter: ``?`` or ``%s``.

    Example:
        ``if inbox.once("statistics", entry.position): count(entry)``
    """

    def __init__(self, execute: Callable[[str, Sequence[object]], Result], placeholder: str = "?") -> None:
        """Keep the connection; raise ValueError for another placeholder."""
        if placeholder not in _ONCE:
            raise ValueError("a placeholder is ? or %s")
        self._execute, self._once = execute, _ONCE[placeholder]

    def make_table(self) -> None:
        """Make the table ``supervision_inbox`` where there is none."""
        self._execute(_TABLE, ())

    def once(self, subscriber: str, position: int) -> bool:
        """Return True, and mark it, where *subscriber* has not had the entry at *position* yet."""
        return self._execute(self._once, (subscriber, position)).rowcount == 1
