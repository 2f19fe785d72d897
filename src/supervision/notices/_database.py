"""The book of notices in a database that the host opens: SQLite or PostgreSQL, through any driver of theirs."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal, Protocol

from supervision.clock import local_date
from supervision.model import CaseId, PersonId
from supervision.record import moment

from ._book import Entry, Status


class Cursor(Protocol):
    """What is used of a DB-API cursor."""

    def execute(self, sql: str, values: Sequence[Any] = ..., /) -> object:
        """Run one statement."""
        ...

    def fetchall(self) -> Sequence[Any]:
        """Return the rows."""
        ...

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        ...


class Connection(Protocol):
    """What is used of a DB-API connection."""

    def cursor(self) -> Any:  # noqa: ANN401 - drivers give cursors of their own
        """Return a `Cursor`."""
        ...

    def commit(self) -> None:
        """Keep what was done."""
        ...

    def rollback(self) -> None:
        """Undo what was done."""
        ...

    def close(self) -> None:
        """Let go."""
        ...


class DatabaseBook:
    """A `NoticeBook` in one table, ``supervision_notices``, made where it is missing.

    Args:
        connect: Opens a connection to the host's database, which is ours until we close it; one for each call, so a
            pool is welcome.  On SQLite, a file beside the ledger's, or the same SQLite library as the ledger's.
        paramstyle: The driver's: ``qmark`` for `sqlite3`, ``format`` for psycopg.
    """

    def __init__(self, connect: Callable[[], Connection], *, paramstyle: Literal["qmark", "format"]) -> None:
        self._connect = connect
        self._placeholder = "?" if paramstyle == "qmark" else "%s"
        self._lock = threading.Lock()
        with self._cursor() as cursor:
            for name in ("create", "create_waiting", "create_told"):
                self._run(cursor, name)

    def add(self, entries: Sequence[Entry]) -> int:
        """Keep new entries."""
        with self._cursor() as cursor:
            return sum(self._changed(cursor, "add", _row(entry)) for entry in entries)

    def seqs(self, ids: Collection[str]) -> dict[str, int]:
        """Return the ``seq`` of known entries."""
        with self._cursor() as cursor:
            found = {entry_id: self._rows(cursor, "seq", entry_id) for entry_id in ids}
        return {entry_id: rows[0][0] for entry_id, rows in found.items() if rows}

    def take(self, now: datetime, until: datetime, recipients: int = 100) -> tuple[Entry, ...]:
        """Take entries that wait."""
        free = moment(now), local_date(now).isoformat()
        with self._cursor() as cursor:
            rows = self._rows(cursor, "take", moment(until), *free, *free, recipients)
        return tuple(sorted((Entry(*row) for row in rows), key=lambda entry: (entry.recipient, entry.id)))

    def close(self, ids: Collection[str], status: Status) -> None:
        """Say what became of entries."""
        self._each("close", ((status, entry_id) for entry_id in ids))

    def put_off(self, ids: Collection[str], until: datetime, *, failures: int = 0) -> None:
        """Let entries wait."""
        self._each("put_off", ((moment(until), failures, entry_id) for entry_id in ids))

    def told(self, recipient: PersonId, case_id: CaseId) -> int:
        """Return how far a recipient was told of a case."""
        with self._cursor() as cursor:
            return int(self._rows(cursor, "told", recipient, case_id)[0][0])

    def count(self, status: Status) -> int:
        """Count entries."""
        with self._cursor() as cursor:
            return int(self._rows(cursor, "count", status)[0][0])

    def _each(self, name: str, rows: Iterable[tuple[str | int, ...]]) -> None:
        if not (ordered := sorted(rows, key=lambda row: row[-1])):
            return
        with self._cursor() as cursor:
            # In one order, so that two who close the same rows never wait for each other in a ring.
            for row in ordered:
                self._run(cursor, name, *row)

    @contextmanager
    def _cursor(self) -> Iterator[Cursor]:
        with self._lock:
            connection = self._connect()
            try:
                yield connection.cursor()
                connection.commit()
            except BaseException:
                connection.rollback()
                raise
            finally:
                connection.close()

    def _run(self, cursor: Cursor, name: str, *values: object) -> None:
        cursor.execute(_statements()[name].replace("?", self._placeholder), values)

    def _changed(self, cursor: Cursor, name: str, values: Sequence[object]) -> int:
        self._run(cursor, name, *values)
        return max(cursor.rowcount, 0)

    def _rows(self, cursor: Cursor, name: str, *values: object) -> Sequence[Any]:
        self._run(cursor, name, *values)
        return cursor.fetchall()


def _row(entry: Entry) -> tuple[str | int, ...]:
    return entry.id, entry.recipient, entry.case_id, entry.kind, entry.clock, entry.on, entry.seq


@cache
def _statements() -> dict[str, str]:
    text = Path(__file__).with_name("book.sql").read_text(encoding="utf-8")
    blocks = re.split(r"^-- name: ", text, flags=re.MULTILINE)[1:]
    bare = re.compile(r"^--.*\n", re.MULTILINE)
    parts = (block.partition("\n") for block in blocks)
    return {name: bare.sub("", body).strip().rstrip(";") for name, _, body in parts}
