"""The connection of a host: everything of ours happens in savepoints of the transaction it has open."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from supervision.store.hosts import Lent, RunAsync, lent
from supervision.store.port import StoreError, TryAgainError

from ._connection import Gate, told
from ._opening import journal_mode
from ._sql import statements

_FULL, _EXTRA = 2, 3
# A journal that is deleted may come back in a power cut and take the last commit back, unless the folder is synced.
_NEEDED = {"delete": _EXTRA, "truncate": _FULL, "persist": _FULL}
_GONE = (
    "SQLite đã hủy toàn bộ giao dịch của ứng dụng chủ: hãy rollback rồi làm lại cả giao dịch · "
    "SQLite has undone the host's whole transaction: roll back and repeat all of it"
)
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")


class _Line(Protocol):
    """The host's connection, whether it is awaited or not."""

    @property
    def in_transaction(self) -> bool: ...

    def rows(self, sql: str, parameters: Sequence[object]) -> list[Any]: ...

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None: ...


class HostGate(Gate):
    """Lets the work of one host through, on the host's connection; it is the host's to let one thread in at a time.

    Args:
        host: What the host handed over.
        path: The ledger's file; the host's connection must lead to the same. None for a ledger in memory.
        anywhere: The ledger is wherever the host's connection leads to, whatever *path* is.
    """

    def __init__(self, host: object, path: Path | None, *, anywhere: bool = False) -> None:
        self._host = host
        self._path = path
        self._is_anywhere = anywhere
        self._sql = statements()
        self._line: _Line | None = None
        self._depth = 0
        self._is_gone = False
        self.is_writing = False

    def enter(self) -> None:
        """Find the connection the host works on now; raise StoreError where it must not be used."""
        if self._line is None:
            line = _line(lent(self._host))
            self._refuse_unsafe(line)
            self._line = line
        self._depth += 1

    def leave(self) -> None:
        """Forget the connection: after its next commit the host may have another."""
        self._depth -= 1
        if not self._depth:
            self._line, self._is_gone = None, False

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold a savepoint; what was done in it is the host's to commit, or is undone where the block fails."""
        self.enter()
        try:
            if self.is_writing:
                raise StoreError("giao dịch đang mở trong luồng này · this thread has a transaction open already")
            self._begin()
            self.is_writing = True
            try:
                yield
            except BaseException:
                self.roll_back()
                raise
            finally:
                self.is_writing = False
            self.run("release")
        finally:
            self.leave()

    def _begin(self) -> None:
        """Take the write lock, then set the savepoint; the host's transaction must be open then.

        Python's driver begins a transaction with the first statement that writes, and with no other: a savepoint
        before that would be a transaction of its own, and what was read before it a view of the past.
        """
        self.run("touch")
        if not self._found.in_transaction:
            raise StoreError(
                "ứng dụng chủ chưa mở giao dịch SQLite (đang ở chế độ autocommit): hãy mở giao dịch rồi gửi lệnh · "
                "the host has no SQLite transaction open (autocommit mode): begin one, then send the command"
            )
        self.run("savepoint")

    def roll_back(self) -> None:
        """Undo what was done in the savepoint; nothing is left to undo where SQLite undid the whole transaction."""
        if not self._is_gone and self._found.in_transaction:
            self.run("roll_back_to")
            self.run("release")

    @contextmanager
    def reading(self) -> Iterator[Gate]:
        """Hold the connection for reads of one moment."""
        self.enter()
        try:
            if self._found.in_transaction:
                yield self
                return
            # Nothing is begun yet, so the release ends a transaction that has read and nothing else.
            self.run("savepoint")
            try:
                yield self
            finally:
                self.run("release")
        finally:
            self.leave()

    def rows(self, name: str, *parameters: object) -> list[Any]:
        """Return all rows of a statement."""
        try:
            return self._found.rows(self._sql[name], parameters)
        except sqlite3.Error as error:
            raise self._told(error, name) from error

    def run(self, name: str, *parameters: object) -> None:
        """Run a statement."""
        self.rows(name, *parameters)

    def run_many(self, name: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a statement for each row."""
        try:
            self._found.run_many(self._sql[name], rows)
        except sqlite3.Error as error:
            raise self._told(error, name) from error

    def close(self) -> None:
        """Do nothing: the connection is the host's."""

    @property
    def raw(self) -> sqlite3.Connection:
        """The driver's connection."""
        raw = lent(self._host).raw
        if not isinstance(raw, sqlite3.Connection):
            raise StoreError("cần kết nối của sqlite3 · a connection of sqlite3 is needed")
        return raw

    @property
    def file(self) -> Path | None:
        """The file the host's connection leads to; None for one in memory."""
        file = self._file(self._found)
        return Path(file) if file else None

    def _file(self, line: _Line) -> str:
        files = {name: str(file or "") for _, name, file in line.rows(self._sql["host_files"], ())}
        return files["main"]

    @property
    def _found(self) -> _Line:
        if self._line is None:
            raise StoreError("giao dịch đã kết thúc · the transaction has ended")
        if self._is_gone:
            # Python's driver would begin another one, and the host commit what is left of the first.
            raise TryAgainError(_GONE)
        return self._line

    def _told(self, error: sqlite3.Error, name: str) -> StoreError:
        if name not in {"touch", "savepoint"} and not self._found.in_transaction:
            self._is_gone = True
            return TryAgainError(f"{_GONE} ({error})")
        if (getattr(error, "sqlite_errorname", None) or "").startswith(_BUSY):
            return TryAgainError(
                "tệp sổ đang bị giao dịch khác giữ: hãy rollback rồi làm lại cả giao dịch của ứng dụng chủ, hoặc mở "
                "giao dịch bằng BEGIN IMMEDIATE · another transaction holds the ledger file: roll back and repeat the "
                f"host's transaction, or begin it with BEGIN IMMEDIATE ({error})"
            )
        return told(error)

    def _refuse_unsafe(self, line: _Line) -> None:
        try:
            file = self._file(line)
            ((synchronous,),) = line.rows(self._sql["host_synchronous"], ())
            ((journal,),) = line.rows(self._sql["host_journal"], ())
        except sqlite3.Error as error:
            raise told(error) from error
        if self._is_anywhere and not file:
            return  # in memory: nothing of it outlives the process, whatever the settings
        if not self._is_anywhere:
            self._refuse_elsewhere(file)
        _refuse_careless(synchronous, journal)

    def _refuse_elsewhere(self, file: str) -> None:
        if self._path is None or not file or not os.path.samefile(file, self._path):  # noqa: PTH121 - text from SQLite
            theirs, ours = file or ":memory:", self._path or ":memory:"
            raise StoreError(
                f"kết nối của ứng dụng chủ mở tệp {theirs}, không phải tệp sổ {ours} · "
                f"the host's connection is to the file {theirs}, and the ledger is {ours}"
            )


def _refuse_careless(synchronous: int, journal: str) -> None:
    needed = _NEEDED | {journal_mode(sqlite3.sqlite_version_info): _FULL}
    if journal not in needed:
        raise _unsafe("journal_mode", journal, "PERSIST")
    if synchronous < needed[journal]:
        raise _unsafe("synchronous", f"{synchronous} (journal_mode = {journal})", "EXTRA")


def _unsafe(name: str, found: object, wanted: str) -> StoreError:
    return StoreError(
        f"kết nối của ứng dụng chủ có {name} = {found}, dữ liệu đã báo lưu có thể mất: "
        f"hãy chạy PRAGMA {name} = {wanted} khi mở kết nối · the host's connection has {name} = {found}, "
        f"what was acknowledged could be lost: run PRAGMA {name} = {wanted} when it is opened"
    )


def _line(found: Lent) -> _Line:
    if isinstance(found.raw, sqlite3.Connection) and found.raw.text_factory is str:
        return _Plain(found.raw)
    kind = type(found.raw)
    if found.run_async is not None and kind.__module__.partition(".")[0] == "aiosqlite":
        return _Awaited(found.raw, found.run_async)
    name = f"{kind.__module__}.{kind.__qualname__}"
    raise StoreError(
        f"không dùng được {name} cho sổ SQLite: cần kết nối của sqlite3 (qua SQLAlchemy, Django, aiosqlite hoặc trực "
        "tiếp), text_factory mặc định; hai thư viện SQLite trên một tệp làm mất dữ liệu · "
        f"{name} cannot be used with a SQLite ledger: it takes a connection of sqlite3 (through SQLAlchemy, Django, "
        "aiosqlite or as it is) with its own text_factory; two SQLite libraries on one file lose data"
    )


class _Plain:
    """A connection of `sqlite3`."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw

    @property
    def in_transaction(self) -> bool:
        return self._raw.in_transaction

    def rows(self, sql: str, parameters: Sequence[object]) -> list[Any]:
        cursor = self._raw.cursor()
        cursor.row_factory = None  # the host's may not give tuples
        return cursor.execute(sql, parameters).fetchall()

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._raw.executemany(sql, rows)


class _Awaited:
    """A connection of aiosqlite, which is one of `sqlite3` in a thread of its own."""

    def __init__(self, raw: Any, run_async: RunAsync) -> None:  # noqa: ANN401 - known only where it is loaded
        self._raw = raw
        self._run_async = run_async

    @property
    def in_transaction(self) -> bool:
        return bool(self._raw.in_transaction)

    def rows(self, sql: str, parameters: Sequence[object]) -> list[Any]:
        return list(self._run_async(lambda raw: raw.execute_fetchall(sql, parameters)))

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        lines = list(rows)
        self._run_async(_many(sql, lines))


def _many(sql: str, rows: list[Sequence[object]]) -> Callable[[Any], Awaitable[None]]:
    async def run(raw: Any) -> None:  # noqa: ANN401 - as above
        async with raw.executemany(sql, rows):
            pass

    return run
