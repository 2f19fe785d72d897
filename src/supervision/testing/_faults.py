"""A store that fails when told to."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta

from supervision.model import Case, CaseId, CommandId
from supervision.store import Snapshot, Store, StoreError, Transaction, VersionConflictError, Write

from ._fault_plans import FaultKind, PlannedFault
from ._passing import PassingSnapshot, PassingStore, PassingTransaction

_SLOW = timedelta(minutes=1)
_CUTS_SHORT = {FaultKind.AT_WRITE, FaultKind.DISK_FULL, FaultKind.READ_ONLY, FaultKind.CONNECTION_LOST}


class InjectedFaultError(StoreError):
    """A failure that a plan asked for; the engine and its host see it as any other `StoreError`.

    Attributes:
        kind: What went wrong.
        call: Where, named as in `FaultStore.calls`.
    """

    def __init__(self, kind: FaultKind, call: str) -> None:
        super().__init__(kind, call)
        self.kind = kind
        self.call = call

    def __str__(self) -> str:
        return f"lỗi đặt trước để kiểm thử · a fault planned by a test: {self.call} {self.kind.value}"


class FaultStore(PassingStore):
    """Wraps any store and fails where a plan says so; otherwise everything is passed on.

    Faults keep the promises of the port: what fails before its commit is undone, what fails after it is stored.  So
    whoever uses the store must end right whatever the plan is: ask again with the same command id, and nothing is
    lost and nothing done twice.

    The exception is `FaultKind.STALE_READ`: it answers for cases and command ids with what was there before the last
    commit through this store.  In a transaction versions must find that out; in a snapshot nobody can, and a list may
    name a case that is not there.

    Args:
        inner: The store.
        plan: The first plan; see `arm`.
        seed: Decides by how much a clock jumps, and whether a commit in which the connection was lost took place.
        advance: Moves the clock, such as `FixedClock.advance`; without it slowness and jumps are not noticed.
        meanwhile: Called while the store is slow: what other writers do in that time.
    """

    def __init__(
        self,
        inner: Store,
        plan: Iterable[PlannedFault] = (),
        *,
        seed: int = 0,
        advance: Callable[[timedelta], object] | None = None,
        meanwhile: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(inner)
        self._course = _Course(seed, advance, meanwhile)
        self.arm(plan)

    def arm(self, plan: Iterable[PlannedFault]) -> None:
        """Take a plan and count calls from 0 again; what was left of the plan before is dropped."""
        self._course.arm(plan)

    @property
    def calls(self) -> tuple[str, ...]:
        """The calls since the last `arm`, each by its name.

        Names are ``begin``, ``transaction.`` and a method, ``commit``, ``snapshot``, ``snapshot.`` and a method,
        ``seal``, ``store.`` and a method.
        """
        return tuple(self._course.calls)

    @property
    def struck(self) -> tuple[PlannedFault, ...]:
        """The faults that have struck since the last `arm`, each with the number of its call."""
        return tuple(self._course.struck)

    def about_to(self, method: str) -> None:
        """Fail before a call where the plan says so."""
        call = f"store.{method}"
        kind = self._course.meet(call)
        if kind is not None:
            raise InjectedFaultError(kind, call)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Begin a transaction that may fail."""
        kind = self._course.meet("begin")
        if kind in {FaultKind.BEFORE_BEGIN, FaultKind.POOL_EMPTY}:
            raise InjectedFaultError(kind, "begin")
        with self.inner.transaction() as inner:
            if kind is not None:
                raise InjectedFaultError(kind, "begin")
            transaction = _FaultTransaction(inner, self._course)
            yield transaction
            transaction.require_whole()
            at_commit = self._course.meet("commit")
            if at_commit is not None and not self._course.commits(at_commit):
                raise InjectedFaultError(at_commit, "commit")
        self._course.stale = transaction.replaced
        if at_commit is FaultKind.DUPLICATE:
            self._deliver_again(transaction.written)
        elif at_commit is not None:
            raise InjectedFaultError(at_commit, "commit")

    def within(self, host: object) -> Store:
        """Refuse: a host's transaction ends where no plan of ours could strike."""
        raise StoreError(
            f"FaultStore không vào giao dịch của ứng dụng chủ ({type(host).__name__}): hãy dùng sổ mà nó bọc · "
            f"FaultStore goes into no transaction of a host ({type(host).__name__}): use the store it wraps"
        )

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """Hold a view that may fail."""
        kind = self._course.meet("snapshot")
        if kind is not None:
            raise InjectedFaultError(kind, "snapshot")
        with self.inner.snapshot() as inner:
            yield _FaultSnapshot(inner, self._course)

    def seal(self, limit: int = 10_000) -> int:
        """Seal, or fail before it or after it."""
        kind = self._course.meet("seal")
        if kind is not None and not self._course.commits(kind):
            raise InjectedFaultError(kind, "seal")
        sealed = self.inner.seal(limit)
        if kind is not None:
            raise InjectedFaultError(kind, "seal")
        return sealed

    def _deliver_again(self, written: Sequence[Write]) -> None:
        """Do what a network does that repeats a request: the store must refuse it."""
        for write in written:
            with suppress(StoreError, VersionConflictError), self.inner.transaction() as transaction:
                transaction.write(write)


class _Course:
    """How far a plan has got; shared by a store and its transactions."""

    def __init__(
        self, seed: int, advance: Callable[[timedelta], object] | None, meanwhile: Callable[[], object] | None
    ) -> None:
        self.calls: list[str] = []
        self.struck: list[PlannedFault] = []
        self.stale = _Stale()
        self._waiting: list[PlannedFault] = []
        self._seed, self._advance, self._meanwhile = seed, advance, meanwhile
        self._lock = threading.Lock()

    def arm(self, plan: Iterable[PlannedFault]) -> None:
        """Begin a plan."""
        with self._lock:
            self.calls, self.struck = [], []
            self._waiting = sorted(plan, key=lambda fault: fault.at)

    def meet(self, call: str) -> FaultKind | None:
        """Count a call and return what goes wrong with it; lateness and clocks happen here and now."""
        with self._lock:
            index = len(self.calls)
            self.calls.append(call)
            due = next((fault for fault in self._waiting if fault.at <= index and fault.kind.fits(call)), None)
            if due is None:
                return None
            self._waiting.remove(due)
            self.struck.append(PlannedFault(index, due.kind))
        return self._passed(due.kind)

    def commits(self, kind: FaultKind) -> bool:
        """Tell whether a commit that *kind* befalls takes place."""
        if kind is FaultKind.CONNECTION_LOST:
            return self._drawn() % 2 == 0
        return kind in {FaultKind.AFTER_COMMIT, FaultKind.DUPLICATE}

    def _passed(self, kind: FaultKind) -> FaultKind | None:
        if kind not in {FaultKind.SLOW, FaultKind.CLOCK_JUMP}:
            return kind
        if self._advance is not None:
            self._advance(_SLOW if kind is FaultKind.SLOW else timedelta(minutes=self._drawn() % 91 - 30))
        if kind is FaultKind.SLOW and self._meanwhile is not None:
            self._meanwhile()
        return None

    def _drawn(self) -> int:
        return hashlib.sha256(f"{self._seed}/{len(self.calls)}".encode()).digest()[0]


class _Stale:
    """What one transaction replaced: all that a reader may miss who is one commit behind."""

    def __init__(self) -> None:
        self.cases: dict[CaseId, Case | None] = {}
        self.commands: set[CommandId] = set()


class _FaultSnapshot(PassingSnapshot):
    """A snapshot that fails, or answers with what has been."""

    place = "snapshot"

    def __init__(self, inner: Snapshot, course: _Course) -> None:
        super().__init__(inner)
        self._course = course
        self._stale = course.stale
        self._is_stale = False
        self._is_cut_short = False

    def about_to(self, method: str) -> None:
        """Fail before a call where the plan says so, and ever after one that undoes."""
        call = f"{self.place}.{method}"
        if self._is_cut_short:
            raise InjectedFaultError(FaultKind.CONNECTION_LOST, call)
        kind = self._course.meet(call)
        self._is_stale = kind is FaultKind.STALE_READ
        if kind is not None and not self._is_stale:
            self._is_cut_short = kind in _CUTS_SHORT
            raise InjectedFaultError(kind, call)

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        """Return the receipt, or None where the command is too new for a stale reader."""
        found = super().receipt(command_id)
        return None if self._is_stale and command_id in self._stale.commands else found

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        """Return the cases, for a stale reader as they were before."""
        found = super().cases(ids)
        if not self._is_stale:
            return found
        before = {case_id: self._stale.cases.get(case_id, case) for case_id, case in found.items()}
        return {case_id: case for case_id, case in before.items() if case is not None}


class _FaultTransaction(_FaultSnapshot, PassingTransaction):
    """A transaction that fails; remembers what it wrote, and what was there before."""

    place = "transaction"

    def __init__(self, inner: Transaction, course: _Course) -> None:
        super().__init__(inner, course)
        self.written: list[Write] = []
        self.replaced = _Stale()

    def write(self, write: Write) -> None:
        """Pass on, unless the plan says otherwise."""
        try:
            self.about_to("write")
        except InjectedFaultError as fault:
            if fault.kind is not FaultKind.CONFLICT or not write.cases:
                raise
            raise VersionConflictError(write.cases[0].case.id) from fault
        ids = [item.case.id for item in write.cases]
        before = self.inner.cases(ids)
        self.writer.write(write)
        self.written.append(write)
        self.replaced.commands.add(write.command_id)
        for case_id in ids:
            self.replaced.cases.setdefault(case_id, before.get(case_id))
            # Its own writes are seen by every reader of this transaction, however far behind.
            self._stale.cases.pop(case_id, None)

    def require_whole(self) -> None:
        """Raise where a write was cut short and the block went on all the same."""
        if self._is_cut_short:
            raise InjectedFaultError(FaultKind.BEFORE_COMMIT, "commit")
