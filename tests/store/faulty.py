"""A DB-API connection that fails when told to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from supervision.store.sqlite import default_connect


def sqlite_error(name: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError(f"as if {name}")
    error.sqlite_errorname = name
    return error


class Faulty:
    """Passes everything on, but fails at chosen statements and answers chosen questions with a lie.

    Attributes:
        fail_at: Number of the statement that fails, counted down from now; below 0 none does.
        fail_on: Beginning of statements that always fail.
        error: SQLite's name for the failure.
        lies: Answers by statement.
    """

    Error = sqlite3.Error

    def __init__(self, path: str) -> None:
        self.raw = default_connect(path)
        self.fail_at = -1
        self.fail_on = ""
        self.error = "SQLITE_FULL"
        self.lies: dict[str, Any] = {}
        self.isolation_level: str | None = None

    @property
    def in_transaction(self) -> bool:
        return self.raw.in_transaction

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        self._perhaps_fail(sql)
        if sql in self.lies:
            return self.raw.execute("SELECT ?", (self.lies[sql],))
        return self.raw.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> object:
        self._perhaps_fail(sql)
        return self.raw.executemany(sql, parameters)

    def close(self) -> None:
        self.raw.close()

    def _perhaps_fail(self, sql: str) -> None:
        self.fail_at -= 1
        if self.fail_at == -1 or (self.fail_on and sql.startswith(self.fail_on)):
            raise sqlite_error(self.error)
