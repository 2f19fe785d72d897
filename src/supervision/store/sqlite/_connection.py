"""The one connection of a store: its lock, its process, and what its errors mean."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from supervision.store.port import StoreError

from ._sql import statements


class Cursor(Protocol):
    """What is used of a DB-API cursor."""

    def fetchall(self) -> list[Any]:
        """Return all rows."""
        ...


class Connection(Protocol):
    """What is used of a DB-API connection: `sqlite3.Connection` has it, and so has whatever wraps one."""

    @property
    def Error(self) -> type[Exception]:  # noqa: N802 - DB-API's name
        """The root of the driver's errors."""
        ...

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        ...

    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> Cursor:
        """Run one statement."""
        ...

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]], /) -> object:
        """Run one statement for each row of parameters."""
        ...

    def close(self) -> None:
        """Close."""
        ...


Connect = Callable[[str], Connection]

# By SQLite's own names of result codes: their first two words say what there is to do.
_MEANING = {
    "SQLITE_BUSY": "tệp sổ đang bị tiến trình hoặc kết nối khác giữ, hãy thử lại · "
    "another process or connection holds the ledger file, try again",
    "SQLITE_LOCKED": "tệp sổ đang bị khóa, hãy thử lại · the ledger file is locked, try again",
    "SQLITE_FULL": "hết chỗ trên đĩa, chưa ghi gì · the disk is full, nothing was written",
    "SQLITE_READONLY": "tệp sổ không cho ghi, hãy kiểm tra quyền · the ledger file is read-only, check its permissions",
    "SQLITE_CANTOPEN": "không mở được tệp sổ, hãy kiểm tra đường dẫn và quyền · "
    "the ledger file cannot be opened, check path and permissions",
    "SQLITE_NOTADB": "tệp không phải sổ SQLite · the file is no SQLite database",
    "SQLITE_CORRUPT": "tệp sổ bị hỏng, hãy dừng lại và khôi phục bản sao lưu · "
    "the ledger file is damaged, stop and restore a backup",
    "SQLITE_IOERR": "đĩa báo lỗi, hãy dừng lại và kiểm tra đĩa · the disk reports an error, stop and check it",
    "SQLITE_CONSTRAINT": "dữ liệu trái với ràng buộc của sổ, không ghi gì · "
    "the rows contradict the ledger's constraints, nothing was written",
}
# After these nobody knows what is on disk; a failed sync must not be tried again: the kernel may have dropped pages.
_UNSURE = ("SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB")


def told(error: Exception) -> StoreError:
    """Return what a driver's error means, in Vietnamese and English."""
    meaning = _MEANING.get(_family(error), "SQLite báo lỗi · SQLite reports an error")
    return StoreError(f"{meaning} ({error})")


def _family(error: Exception) -> str:
    name = getattr(error, "sqlite_errorname", None) or ""
    return "_".join(name.split("_")[:2])


class Gate:
    """Lets one thread of one process at a time use the connection, and translates its errors.

    Attributes:
        is_writing: Whether the thread inside has a transaction open.
    """

    def __init__(self, raw: Connection) -> None:
        self._raw = raw
        self._sql = statements()
        # Reentrant: whoever has a transaction open may also read.
        self._lock = threading.RLock()
        self._process = os.getpid()
        self._closed_because = ""
        self.is_writing = False

    def enter(self) -> None:
        """Wait for the connection and take it; raise StoreError where it must not be used."""
        if os.getpid() != self._process:
            # SQLite's locks do not survive a fork; even the lock below may be held by a thread that is not there.
            raise StoreError(
                "sổ được mở trong tiến trình khác, hãy mở lại sau khi rẽ nhánh · "
                "the store was opened by another process, open it again after the fork"
            )
        self._lock.acquire()
        if self._closed_because:
            self._lock.release()
            raise StoreError(self._closed_because)

    def leave(self) -> None:
        """Let the next thread in."""
        self._lock.release()

    @contextmanager
    def reading(self) -> Iterator[Gate]:
        """Hold the connection for reads of one moment, whatever other processes write meanwhile."""
        self.enter()
        try:
            if self.is_writing:
                yield self
                return
            self.run("begin_reading")
            try:
                yield self
            finally:
                self.roll_back()
        finally:
            self.leave()

    def rows(self, name: str, *parameters: object) -> list[Any]:
        """Return all rows of a statement."""
        try:
            return self._raw.execute(self._sql[name], parameters).fetchall()
        except self._raw.Error as error:
            raise self._noted(error) from error

    def run(self, name: str, *parameters: object) -> None:
        """Run a statement."""
        try:
            self._raw.execute(self._sql[name], parameters)
        except self._raw.Error as error:
            raise self._noted(error) from error

    def run_many(self, name: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a statement for each row."""
        try:
            self._raw.executemany(self._sql[name], rows)
        except self._raw.Error as error:
            raise self._noted(error) from error

    def roll_back(self) -> None:
        """Undo the open transaction; where even that fails, let nobody in any more."""
        if not self._raw.in_transaction:
            return
        try:
            self._raw.execute(self._sql["rollback"])
        except self._raw.Error as error:
            self._closed_because = str(told(error))

    def close(self) -> None:
        """Close the connection; a forked child leaves it alone: file and locks are its parent's."""
        if os.getpid() != self._process:
            return
        with self._lock:
            if self.is_writing:
                raise StoreError("giao dịch chưa kết thúc · the transaction has not ended yet")
            if not self._closed_because:
                self._closed_because = "sổ đã đóng · the store is closed"
            self._raw.close()

    def _noted(self, error: Exception) -> StoreError:
        if _family(error) in _UNSURE:
            self._closed_because = str(told(error))
        return told(error)
