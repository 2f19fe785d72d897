"""The same rows by hand: what a careful author would write for one ledger file, with every value ready.

The rows are taken down from a run of the engine on a file of its own; then they are written to another file with the
same driver and the same settings, one transaction a command: read the case, write what changed.  Nothing is decided.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from supervision.store.sqlite import default_connect

from .scene import opened

# Every setting of the engine's connection that costs or saves time.
_SETTINGS = (
    "journal_mode",
    "synchronous",
    "fullfsync",
    "checkpoint_fullfsync",
    "foreign_keys",
    "trusted_schema",
    "secure_delete",
    "mmap_size",
    "cell_size_check",
    "temp_store",
)
_READ = "SELECT snapshot, tasks, parties, is_ended FROM supervision_cases WHERE id = ?"
TABLES = tuple(
    f"supervision_{name}"
    for name in ("cases", "events", "commands", "outbox", "claims", "deadlines", "due", "tasks", "parties", "personal")
)


@attrs.frozen
class Written:
    """One command: the case it is for, and its statements, each with its rows."""

    case_id: str
    statements: tuple[tuple[str, tuple[Sequence[object], ...]], ...]


class Taker:
    """A connection that takes down what is written through it."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._open: list[tuple[str, tuple[Sequence[object], ...]]] = []
        self.taken: list[Written] = []
        self.Error: type[Exception] = raw.Error

    @property
    def in_transaction(self) -> bool:
        """As the connection's."""
        return self._raw.in_transaction

    def execute(self, sql: str, parameters: Sequence[object] = (), /) -> sqlite3.Cursor:
        """Run a statement; take it down where it writes a row."""
        word = sql.split(" ", 1)[0]
        if word in {"INSERT", "UPDATE", "DELETE"}:
            self._open.append((sql, (tuple(parameters),)))
        elif word in {"BEGIN", "ROLLBACK"}:
            self._open = []
        elif word.startswith("COMMIT"):
            self._end()
        return self._raw.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]], /) -> sqlite3.Cursor:
        """Run a statement for each row, and take it down."""
        rows = tuple(map(tuple, parameters))
        self._open.append((sql, rows))
        return self._raw.executemany(sql, rows)

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()

    def _end(self) -> None:
        cases = [rows[0] for sql, rows in self._open if " supervision_cases " in sql]
        if cases:
            first = cases[0]
            opens = next(sql for sql, _ in self._open if " supervision_cases " in sql).startswith("INSERT")
            self.taken.append(Written(str(first[0] if opens else first[-1]), tuple(self._open)))
        self._open = []


class ByHand:
    """A ledger file of the same schema, organisation and settings, written without the engine."""

    def __init__(self, path: Path, like: sqlite3.Connection) -> None:
        """Make the file; *like* is the engine's connection, whose settings are read off."""
        opened(path).close()
        self.raw = default_connect(str(path))
        for name in _SETTINGS:
            self.raw.execute(f"PRAGMA {name} = {like.execute(f'PRAGMA {name}').fetchone()[0]}").fetchall()

    def each(self, commands: Sequence[Written]) -> int:
        """Write each command in a transaction of its own; return how many there were."""
        for written in commands:
            self.raw.execute("BEGIN IMMEDIATE")
            self._one(written)
            self.raw.execute("COMMIT")
        return len(commands)

    def together(self, commands: Sequence[Written]) -> int:
        """Write all commands in one transaction; return how many there were."""
        self.raw.execute("BEGIN IMMEDIATE")
        for written in commands:
            self._one(written)
        self.raw.execute("COMMIT")
        return len(commands)

    def close(self) -> None:
        """Close the file."""
        self.raw.close()

    def _one(self, written: Written) -> None:
        run, many = self.raw.execute, self.raw.executemany
        run(_READ, (written.case_id,)).fetchall()
        for sql, rows in written.statements:
            if len(rows) == 1:
                run(sql, rows[0])
            else:
                many(sql, rows)


def rows_of(raw: sqlite3.Connection) -> Iterator[tuple[str, Any]]:
    """Yield every row of every table a command writes."""
    for table in TABLES:
        for row in raw.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3"):  # noqa: S608 - names from above
            yield table, row
