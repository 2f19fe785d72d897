"""The connection of a host: everything of ours happens in savepoints of the transaction it has open."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar
from weakref import WeakSet

import attrs
import psycopg
from psycopg.pq import TransactionStatus
from psycopg.rows import tuple_row

from supervision.store.hosts import Lent, lent
from supervision.store.port import StoreError, TryAgainError

from ._line import Line, told
from ._opening import Settings, refuse_unsafe
from ._pool import Pool
from ._sql import Statement, Values, statements

_UNDONE = (
    "hãy rollback rồi làm lại cả giao dịch của ứng dụng chủ, với cùng mã lệnh · "
    "roll back and repeat the host's whole transaction, with the same command ids"
)


_T = TypeVar("_T")


@attrs.frozen
class Identity:
    """Which database it is, whatever the way to it is called.

    Attributes:
        system: The cluster of the server, a number it has drawn when it was made.
        database: The database in it.
    """

    system: int
    database: int


class HostLine(Line):
    """The connection a host works on now; an error of ours is undone up to our savepoint at once.

    Attributes:
        is_inside: Whether our savepoint is set.
    """

    def __init__(self, found: Lent) -> None:
        self._lent = found
        self._sql = statements()
        self._has_failed = False
        self.is_inside = False

    @property
    def has_failed(self) -> bool:
        """Whether a statement has failed since the savepoint was set."""
        return self._has_failed

    def rows_of(self, sql: Statement, values: Values = ()) -> list[Any]:
        """Return all rows of a statement that was put together."""
        return self._asked(sql.text, sql.values(values))

    def do(self, text: bytes, values: Sequence[object] | None = None) -> None:
        """Run a statement given as text."""
        self._asked(text, values)

    def roll_back(self) -> None:
        """Undo what was done since the savepoint, and forget the savepoint."""
        if not self._lent.raw.closed:
            self._execute(self._sql["roll_back_within"].text, None)
        self.is_inside = False

    def release(self) -> None:
        """Leave what was done since the savepoint to the host's transaction."""
        self.run("release")
        self.is_inside = False

    def enter(self, beginning: str) -> list[Any]:
        """Set the savepoint as *beginning* does; return what it found."""
        try:
            found = self._asked(self._sql[beginning].text, None)
        except StoreError:
            # The savepoint comes first: what failed is behind it, and must not be left for the host's commit to find.
            if self._lent.raw.info.transaction_status is TransactionStatus.INERROR:
                self.roll_back()
            raise
        self.is_inside = True
        return found

    def _asked(self, text: bytes, values: Sequence[object] | None) -> list[Any]:
        try:
            return self._execute(text, values)
        except psycopg.Error as error:
            self._has_failed = True
            is_lost = self._lent.raw.closed
            if self.is_inside and not is_lost:
                self._execute(self._sql["roll_back_to"].text, None)
            raise _told(error, is_lost=is_lost) from error

    def _execute(self, text: bytes, values: Sequence[object] | None) -> list[Any]:
        if self._lent.run_async is not None:
            done: list[Any] = self._lent.run_async(lambda raw: _awaited(raw, text, values))
            return done
        cursor = psycopg.RawCursor(self._lent.raw, row_factory=tuple_row)
        cursor.execute(text, values, binary=values is not None, prepare=None if values else False)
        while cursor.nextset():
            pass
        return cursor.fetchall() if cursor.description else []


async def _awaited(raw: Any, text: bytes, values: Sequence[object] | None) -> list[Any]:  # noqa: ANN401 - of whatever rows
    cursor = psycopg.AsyncRawCursor(raw, row_factory=tuple_row)
    await cursor.execute(text, values, binary=values is not None, prepare=None if values else False)
    while cursor.nextset():
        pass
    return await cursor.fetchall() if cursor.description else []


class HostPool(Pool):
    """The one connection that a host works on, found anew for each piece of work.

    Args:
        host: What the host handed over.
        own: Tells which database the ledger is in; None where it is wherever the host's connection leads to.
        known: Connections that were found to be good; each is asked once.
    """

    def __init__(self, host: object, own: Callable[[], Identity] | None, known: WeakSet[Any]) -> None:
        self._host = host
        self._own = own
        self._known = known
        self._line: HostLine | None = None

    @property
    def held(self) -> Line | None:
        """The connection a transaction of ours is open on."""
        return self._line

    def ask(self, work: Callable[[Line], _T]) -> _T:
        """Do *work* in a savepoint, so that a statement that fails fails alone."""
        if self._line is not None:
            return work(self._line)
        with self.inside() as line:
            return work(line)

    @contextmanager
    def writing(self, beginning: str = "begin_writing_within") -> Iterator[Line]:
        """Hold the connection beside other writers, none of whom is alone; what is done is the host's, or undone."""
        if self._line is not None:
            raise StoreError("giao dịch đang mở trong luồng này · this thread has a transaction open already")
        with self.inside(beginning) as line:
            self._line = line
            try:
                yield line
            finally:
                self._line = None

    @contextmanager
    def inside(self, beginning: str = "begin_within") -> Iterator[HostLine]:
        """Hold a savepoint: released at the end, rolled back where the block fails."""
        found = lent(self._host)
        _refuse_state(found)
        line = HostLine(found)
        answer = line.enter(beginning)
        try:
            if found.raw not in self._known:
                self._meet(line, found)
            if answer and len(answer[0]) > 1:
                _refuse_unfit(*answer[0][:3])
            yield line
        except BaseException:
            line.roll_back()
            raise
        line.release()

    def close(self) -> None:
        """Do nothing: the connection is the host's."""

    def _meet(self, line: HostLine, found: Lent) -> None:
        row = line.rows("host_settings")[0]
        refuse_unsafe(Settings(*row[:6]))
        if self._own is not None and Identity(*row[6:]) != self._own():
            raise StoreError(
                f"kết nối của ứng dụng chủ mở cơ sở dữ liệu khác ({found.raw.info.dbname}) với cơ sở dữ liệu của sổ · "
                f"the host's connection is to another database ({found.raw.info.dbname}) than the ledger's"
            )
        if found.raw.info.encoding != "utf-8":
            raise StoreError(
                f"kết nối của ứng dụng chủ dùng bảng mã {found.raw.info.encoding}: hãy đặt client_encoding = UTF8 · "
                f"the host's connection speaks {found.raw.info.encoding}: set client_encoding = UTF8"
            )
        self._known.add(found.raw)


def _refuse_state(found: Lent) -> None:
    kind = psycopg.Connection if found.run_async is None else psycopg.AsyncConnection
    if not isinstance(found.raw, kind):
        name = f"{type(found.raw).__module__}.{type(found.raw).__qualname__}"
        raise StoreError(
            f"không dùng được {name} cho sổ PostgreSQL: cần kết nối của psycopg 3 (SQLAlchemy: postgresql+psycopg://…, "
            "Django: cài psycopg thay cho psycopg2) · "
            f"{name} cannot be used with a PostgreSQL ledger: it takes a connection of psycopg 3 (SQLAlchemy: "
            "postgresql+psycopg://…, Django: install psycopg in place of psycopg2)"
        )
    status = found.raw.info.transaction_status
    if status is TransactionStatus.INERROR:
        raise StoreError(
            "giao dịch của ứng dụng chủ đã hỏng vì lỗi trước đó: hãy rollback rồi làm lại · "
            "the host's transaction is broken by an earlier error: roll back and begin again"
        )
    if status is TransactionStatus.IDLE and found.raw.autocommit:
        raise StoreError(
            "ứng dụng chủ chưa mở giao dịch PostgreSQL (đang ở chế độ autocommit): hãy mở giao dịch rồi gửi lệnh · "
            "the host has no PostgreSQL transaction open (autocommit mode): begin one, then send the command"
        )


def _refuse_unfit(isolation: str, read_only: str, durable: str) -> None:
    if isolation != "read committed":
        # Such a transaction sees the past: a claim or a number that others have taken since would be given twice.
        raise StoreError(
            f"giao dịch của ứng dụng chủ ở mức {isolation}, chỉ thấy dữ liệu cũ: hãy dùng READ COMMITTED cho giao dịch "
            f"có gửi lệnh · the host's transaction is {isolation} and sees the past: use READ COMMITTED for "
            "transactions that send commands"
        )
    if read_only != "off":
        raise StoreError("giao dịch của ứng dụng chủ chỉ cho đọc · the host's transaction is read-only")
    if durable not in {"on", "remote_apply"}:
        raise StoreError(
            f"giao dịch của ứng dụng chủ có synchronous_commit = {durable}, dữ liệu đã báo lưu có thể mất: hãy đặt on "
            f"· the host's transaction has synchronous_commit = {durable}, "
            "what was acknowledged could be lost: set it on"
        )


def _told(error: psycopg.Error, *, is_lost: bool) -> StoreError:
    meant = told(error, is_lost=is_lost)
    if not isinstance(meant, TryAgainError):
        return meant
    detail = " ".join(str(error).strip().splitlines()[:1])
    return TryAgainError(f"{_UNDONE} ({detail})")
