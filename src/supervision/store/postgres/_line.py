"""One connection to the server, and what its errors mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus

from supervision.store.port import StoreError, TryAgainError

from ._sql import Statement, Values, statements


class TakenError(StoreError):
    """What is to be unique is there already; two writers may have put it there at once."""


Raw = psycopg.Connection[tuple[Any, ...]]

_LOST = (
    "mất kết nối với PostgreSQL, chưa rõ lệnh đang ghi đã lưu hay chưa: hãy gửi lại lệnh với cùng mã lệnh · "
    "the connection to PostgreSQL was lost, and whether a command just written was kept is not known: "
    "send it again with the same command id"
)
_TORN = (
    "PostgreSQL hủy giao dịch vì tranh chấp, chưa ghi gì: hãy gửi lại lệnh với cùng mã lệnh · "
    "PostgreSQL ended the transaction because of a conflict, nothing was written: "
    "send the command again with the same id"
)
_AGAIN = {"40001", "40P01"}
_DATA = "22"
_TAKEN = "23505"
# idle_in_transaction_session_timeout, idle_session_timeout and the ways a server ends sessions.
_ENDED = {"25P03", "57P01", "57P02", "57P03", "57P05"}

# By SQLSTATE, else by its class, the first two characters (PostgreSQL documentation, appendix A).
_MEANING = {
    "08": "không kết nối được PostgreSQL · PostgreSQL cannot be reached",
    "22": "PostgreSQL không nhận một giá trị, không ghi gì · PostgreSQL does not take a value, nothing was written",
    "23": "dữ liệu trái với ràng buộc của sổ, không ghi gì · "
    "the rows contradict the ledger's constraints, nothing was written",
    "25006": "máy chủ chỉ cho đọc (bản sao?), hãy kết nối máy chủ chính · "
    "the server is read-only (a replica?), connect to the primary",
    "42501": "người dùng cơ sở dữ liệu thiếu quyền · the database user lacks a privilege",
    "53100": "hết chỗ trên đĩa của máy chủ, chưa ghi gì · the server's disk is full, nothing was written",
    "53300": "máy chủ hết chỗ kết nối, hãy thử lại hoặc tăng max_connections · "
    "the server has no connection left, try again or raise max_connections",
    "54": "một giá trị dài quá giới hạn của PostgreSQL, không ghi gì · "
    "a value is longer than PostgreSQL allows, nothing was written",
    "55P03": "sổ đang bị giao dịch khác giữ, hãy thử lại · another transaction holds the ledger, try again",
    "57014": "quá thời gian cho phép, chưa ghi gì · it took longer than is allowed, nothing was written",
    "58": "máy chủ báo lỗi đĩa, hãy dừng lại và kiểm tra · the server reports an error of its disk, stop and check it",
    "XX": "máy chủ báo dữ liệu hỏng, hãy dừng lại và khôi phục bản sao lưu · "
    "the server reports damaged data, stop and restore a backup",
}


def told(error: psycopg.Error, *, is_lost: bool = False) -> StoreError:
    """Return what a driver's error means, in Vietnamese and English; *is_lost* says that the connection is gone."""
    state = error.sqlstate or ""
    detail = str(error).strip().splitlines()[:1]
    if is_lost or state in _ENDED:
        return TryAgainError(f"{_LOST} ({' '.join(detail)})")
    if state in _AGAIN:
        return TryAgainError(f"{_TORN} ({' '.join(detail)})")
    if not state and isinstance(error, psycopg.DataError):
        state = _DATA  # the driver refused it before the server could
    meaning = _MEANING.get(state) or _MEANING.get(state[:2]) or "PostgreSQL báo lỗi · PostgreSQL reports an error"
    return (TakenError if state == _TAKEN else StoreError)(f"{meaning} ({' '.join(detail)})")


class Line:
    """A connection in autocommit mode that one thread uses at a time; translates its errors.

    Attributes:
        is_fresh: True until it has been given back once: what fails on it now is not left over from before.
    """

    def __init__(self, raw: Raw) -> None:
        # Our placeholders are the server's own; nothing is to be translated.
        raw.cursor_factory = psycopg.RawCursor
        self._raw = raw
        self._sql = statements()
        self.is_fresh = True

    @property
    def is_lost(self) -> bool:
        """Whether the connection is of no use any more."""
        return self._raw.closed

    @property
    def has_failed(self) -> bool:
        """Whether the open transaction can only be undone."""
        return self._raw.info.transaction_status is TransactionStatus.INERROR

    def rows(self, name: str, values: Values = ()) -> list[Any]:
        """Return all rows of a statement."""
        return self.rows_of(self._sql[name], values)

    def rows_of(self, sql: Statement, values: Values = ()) -> list[Any]:
        """Return all rows of a statement that was put together."""
        try:
            return self._raw.execute(sql.text, sql.values(values), binary=True).fetchall()
        except psycopg.Error as error:
            raise told(error, is_lost=self._raw.closed) from error

    def run(self, name: str, values: Values | None = None) -> None:
        """Run a statement; without *values* it may be several."""
        sql = self._sql[name]
        self.do(sql.text, None if values is None else sql.values(values))

    def do(self, text: bytes, values: Sequence[object] | None = None) -> None:
        """Run a statement given as text."""
        try:
            # Several statements, and those that begin and end transactions, gain nothing from being prepared.
            self._raw.execute(text, values, prepare=None if values else False)
        except psycopg.Error as error:
            raise told(error, is_lost=self._raw.closed) from error

    def roll_back(self) -> None:
        """Undo the open transaction; where even that fails, close: the server undoes it then."""
        if self._raw.closed or self._is_idle():
            return
        try:
            self._raw.execute(self._sql["rollback"].text, prepare=False)
        except psycopg.Error:
            self._raw.close()
        if not self._is_idle():
            self._raw.close()

    def _is_idle(self) -> bool:
        return self._raw.info.transaction_status is TransactionStatus.IDLE

    def adopt(self, other: Line) -> None:
        """Go on with the connection of *other*, which nobody uses, in place of a lost one."""
        self._raw.close()
        self._raw, self.is_fresh = other._raw, True

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()
