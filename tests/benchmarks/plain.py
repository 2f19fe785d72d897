"""The same rows by hand on PostgreSQL: a plain psycopg transaction a command, one statement a row, every value ready.

What is written is taken down from a run on SQLite, whose tables hold the same columns under other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import psycopg

from .by_hand import TABLES, Written

_READ = "SELECT snapshot, tasks, parties, is_ended FROM supervision.cases WHERE id = $1 FOR UPDATE"
# SQLite has no booleans of its own.
_BOOLEANS = {"is_ended", "is_paused", "waits"}
Sent = tuple[str, Sequence[object]]


class Plain:
    """A connection to a ledger that the engine has made, written without the engine."""

    def __init__(self, url: str) -> None:
        """Connect as the engine's store does: statements prepared when they come the second time."""
        self.raw = psycopg.connect(url, autocommit=True, prepare_threshold=1)
        self.raw.cursor_factory = psycopg.RawCursor

    def each(self, commands: Sequence[Written]) -> int:
        """Write each command in a transaction of its own; return how many there were."""
        for written in commands:
            self.raw.execute(b"BEGIN", prepare=False)
            self._one(written)
            self.raw.execute(b"COMMIT", prepare=False)
        return len(commands)

    def together(self, commands: Sequence[Written]) -> int:
        """Write all commands in one transaction; return how many there were."""
        self.raw.execute(b"BEGIN", prepare=False)
        for written in commands:
            self._one(written)
        self.raw.execute(b"COMMIT", prepare=False)
        return len(commands)

    def close(self) -> None:
        """Close the connection."""
        self.raw.close()

    def _one(self, written: Written) -> None:
        for sql, row in statements(written):
            self.raw.execute(sql.encode(), row)


def statements(written: Written) -> Iterator[Sent]:
    """Return what a plain transaction sends for one command between BEGIN and COMMIT."""
    yield _READ, (written.case_id,)
    for sql, rows in written.statements:
        text, booleans = _translated(sql)
        for row in rows:
            yield text, [bool(value) if n in booleans else value for n, value in enumerate(row)]


# What the two schemas do not share: here a row that waits goes by its command's number, and by its place among them.
_OTHERWISE = {
    "INSERT INTO supervision_outbox (command_id, case_id, first_seq, last_seq) VALUES (?, ?, ?, ?)": (
        "INSERT INTO supervision.outbox (id, n, case_id, first_seq, last_seq) "
        "VALUES ((SELECT number FROM supervision.commands WHERE id = $1), 0, $2, $3, $4)"
    )
}


@cache
def _translated(sql: str) -> tuple[str, frozenset[int]]:
    """Return a statement as PostgreSQL takes it, and which of its values are booleans."""
    if sql in _OTHERWISE:
        return _OTHERWISE[sql], frozenset()
    numbers = iter(range(1, 100))
    text = re.sub(r"\?", lambda _: f"${next(numbers)}", re.sub(r"\bsupervision_(\w+)", r"supervision.\1", sql))
    inserted = re.search(r"\(([\w, ]+)\)\s+VALUES", sql)
    names = inserted[1].split(", ") if inserted else re.findall(r"(\w+) = \?", sql)
    return text, frozenset(n for n, name in enumerate(names) if name in _BOOLEANS)


def rows_of(url: str) -> Iterator[tuple[str, Any]]:
    """Yield every row of every table a command writes."""
    with psycopg.connect(url) as raw:
        for table in TABLES:
            name = table.replace("supervision_", "supervision.", 1)
            found = raw.execute(f"SELECT * FROM {name}".encode()).fetchall()  # noqa: S608 - names of ours
            yield from ((table, row) for row in sorted(found, key=repr))
