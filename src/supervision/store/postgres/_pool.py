"""The connections of a store: each is lent to one thread at a time, at most so many are open."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from supervision.store.port import StoreError, TryAgainError

from ._line import Line
from ._sql import Values

_T = TypeVar("_T")


class Pool:
    """Lends connections; a thread that holds one gets the same again, and so sees its own writes.

    Args:
        connect: Opens a connection.
        size: How many may be open at once.
        wait_s: How long a thread waits for one, in seconds.
    """

    def __init__(self, connect: Callable[[], Line], size: int, wait_s: float) -> None:
        self._connect = connect
        self._wait_s = wait_s
        self._free = threading.BoundedSemaphore(size)
        self._idle: list[Line] = []
        self._mine = threading.local()
        self._process = os.getpid()
        self._is_closed = False

    @property
    def held(self) -> Line | None:
        """The connection this thread holds a view or a transaction open on."""
        held: Line | None = getattr(self._mine, "line", None)
        return held

    def rows(self, name: str, values: Values = ()) -> list[Any]:
        """Return all rows of a statement, in the view or transaction this thread has open, else on their own."""
        return self.ask(lambda line: line.rows(name, values))

    def ask(self, work: Callable[[Line], _T]) -> _T:
        """Do *work* in the view or transaction this thread has open, else on a connection without one."""
        return work(self.held) if self.held is not None else self.use(work)

    def use(self, work: Callable[[Line], _T]) -> _T:
        """Do *work* on a connection without a transaction and return what it returns."""
        self._require_usable()
        line = self._lent()
        try:
            return self._tried(line, lambda: work(line))
        finally:
            self._take_back(line)

    @contextmanager
    def holding(self, beginning: str) -> Iterator[Line]:
        """Hold a connection on which *beginning* has begun a transaction; it is undone unless it was committed."""
        with self.beginning(lambda line: line.run(beginning)) as (line, _):
            yield line

    @contextmanager
    def beginning(self, first: Callable[[Line], _T]) -> Iterator[tuple[Line, _T]]:
        """Hold a connection, and what *first* found on it; a transaction it began is undone unless it was committed."""
        self._require_usable()
        if self.held is not None:
            raise StoreError(
                "giao dịch hoặc ảnh chụp đang mở trong luồng này · this thread has a transaction or a view open already"
            )
        line = self._lent()
        try:
            found = self._tried(line, lambda: first(line))
            self._mine.line = line
            yield line, found
        finally:
            self._mine.line = None
            line.roll_back()
            self._take_back(line)

    def close(self) -> None:
        """Close all connections; one that is lent is closed when it comes back.

        A forked child leaves them alone: they are its parent's.
        """
        if os.getpid() != self._process:
            return
        if self.held is not None:
            raise StoreError("giao dịch chưa kết thúc · the transaction has not ended yet")
        self._is_closed = True
        while self._idle:
            self._idle.pop().close()

    def _require_usable(self) -> None:
        if os.getpid() != self._process:
            # Parent and child would talk over each other on one socket.
            raise StoreError(
                "sổ được mở trong tiến trình khác, hãy mở lại sau khi rẽ nhánh · "
                "the store was opened by another process, open it again after the fork"
            )
        if self._is_closed:
            raise StoreError("sổ đã đóng · the store is closed")

    def _lent(self) -> Line:
        if not self._free.acquire(timeout=self._wait_s):
            raise StoreError(
                "mọi kết nối đang bận, hãy thử lại hoặc tăng size · all connections are busy, try again or raise size"
            )
        try:
            return self._idle.pop()
        except IndexError:
            pass
        try:
            return self._connect()
        except BaseException:
            self._free.release()
            raise

    def _tried(self, line: Line, work: Callable[[], _T]) -> _T:
        """Do *work*, the first on a connection that was lent; where it died while it lay idle, do it on a new one."""
        try:
            return work()
        except TryAgainError:
            if line.is_fresh or not line.is_lost:
                raise
        line.adopt(self._connect())
        return work()

    def _take_back(self, line: Line) -> None:
        line.is_fresh = False
        if line.is_lost or self._is_closed:
            line.close()
        else:
            self._idle.append(line)
        self._free.release()
