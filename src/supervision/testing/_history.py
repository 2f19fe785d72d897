"""What several writers did at once, as each of them saw it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

import attrs

from supervision.model import Case, CaseId, CommandId
from supervision.store import HeldClaim, Snapshot, Store, Transaction, VersionConflictError, Write

from ._passing import PassingSnapshot, PassingStore, PassingTransaction

Outcome = Literal["done", "undone", "unknown"]
# Key, first day, last day.
ClaimDays = tuple[str, str, str]


@attrs.frozen(slots=True)
class Operation:
    """One transaction or snapshot as its client saw it.

    Attributes:
        worker: Who did it: ``process/thread``.
        invoked: When it was asked for, in nanoseconds of the machine's monotonic clock.
        returned: When the answer came, on the same clock.
        outcome: ``done`` where it was acknowledged, ``undone`` where its block ended with an exception, ``unknown``
            where the commit itself did.
        reads: Each case looked at before it was written, with the ``seq`` it had, 0 where there was none.
        writes: Each case written, with its ``seq`` before and afterwards.
        commands: Command ids written.
        known: Command ids looked up, and whether there was a receipt.
        held: Claim keys looked up, each with the ``(case, first day, last day)`` found.
        claims: For each write its case, its ``seq`` afterwards, and the ``(key, first day, last day)`` it then held.
    """

    worker: str
    invoked: int
    returned: int
    outcome: Outcome
    reads: tuple[tuple[str, int], ...] = ()
    writes: tuple[tuple[str, int, int], ...] = ()
    commands: tuple[str, ...] = ()
    known: tuple[tuple[str, bool], ...] = ()
    held: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = ()
    claims: tuple[tuple[str, int, tuple[ClaimDays, ...]], ...] = ()

    def to_json(self) -> str:
        """Return it as one line of JSON, for another process."""
        return json.dumps(attrs.astuple(self, recurse=False), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, line: str) -> Operation:
        """Return what `to_json` wrote."""
        return cls(*map(_tuples, json.loads(line)))


class History:
    """Records what is done through the stores it wraps; safe for threads.

    Processes record each its own history; their moments can be compared on one machine.

    Example:
        ::

            history = History()
            store = history.recording(MyStore())
            ...  # any number of threads write
            assert check_history(history.operations, store) == ()
    """

    def __init__(self, operations: Iterable[Operation] = ()) -> None:
        """Begin with the operations of other histories, if any."""
        self._operations = list(operations)
        self._lock = threading.Lock()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """What was recorded so far, in the order of the answers."""
        with self._lock:
            return tuple(self._operations)

    def recording(self, store: Store, *, worker: str = "") -> Store:
        """Return *store* so that its transactions and snapshots are recorded here; other reads are passed on.

        Args:
            store: Any store.
            worker: Name of this process, where there are several.
        """
        return _RecordingStore(store, self, worker)

    def add(self, operation: Operation) -> None:
        """Record an operation."""
        with self._lock:
            self._operations.append(operation)


class _Notes:
    """What one transaction has read and written so far."""

    def __init__(self) -> None:
        self.reads: dict[tuple[str, int], None] = {}
        self.writes: dict[str, tuple[int, int]] = {}
        self.commands: list[str] = []
        self.known: dict[str, bool] = {}
        self.held: list[tuple[str, tuple[tuple[str, str, str], ...]]] = []
        self.claims: list[tuple[str, int, tuple[ClaimDays, ...]]] = []

    def found(self, ids: Collection[CaseId], cases: dict[CaseId, Case]) -> None:
        for case_id in ids:
            if case_id not in self.writes:
                self.reads[case_id, cases[case_id].seq if case_id in cases else 0] = None

    def looked_up(self, command_id: str, *, is_known: bool) -> None:
        if command_id not in self.commands:
            self.known[command_id] = is_known

    def holding(self, keys: Collection[str], found: Iterable[HeldClaim]) -> None:
        others = [claim for claim in found if claim.case_id not in self.writes]
        for key in keys:
            days = tuple((claim.case_id, claim.first_on, claim.last_on) for claim in others if claim.key == key)
            self.held.append((key, days))

    def wrote(self, write: Write) -> None:
        self.commands.append(write.command_id)
        for case_id, seq in write.reads:
            self.reads[case_id, seq] = None
        for item in write.cases:
            case = item.case
            first, _ = self.writes.get(case.id, (item.before, 0))
            self.writes[case.id] = first, case.seq
            days = tuple((claim.key, claim.first_on, claim.last_on) for claim in case.claims)
            self.claims.append((case.id, case.seq, days))

    def operation(self, worker: str, invoked: int, outcome: Outcome) -> Operation:
        return Operation(
            worker,
            invoked,
            time.monotonic_ns(),
            outcome,
            tuple(self.reads),
            tuple((case_id, *seqs) for case_id, seqs in self.writes.items()),
            tuple(self.commands),
            tuple(self.known.items()),
            tuple(self.held),
            tuple(self.claims),
        )


class _RecordingSnapshot(PassingSnapshot):
    def __init__(self, inner: Snapshot, notes: _Notes) -> None:
        super().__init__(inner)
        self._notes = notes

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        found = self.inner.receipt(command_id)
        self._notes.looked_up(command_id, is_known=found is not None)
        return found

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        found = self.inner.cases(ids)
        self._notes.found(ids, found)
        return found

    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        found = self.inner.claims(keys)
        self._notes.holding(keys, found)
        return found


class _RecordingTransaction(_RecordingSnapshot, PassingTransaction):
    def write(self, write: Write) -> None:
        self.writer.write(write)
        self._notes.wrote(write)


class _RecordingCommand(_RecordingTransaction):
    """What it writes is kept at once, or perhaps where the store does not answer."""

    def __init__(self, inner: Transaction, notes: _Notes, stage: list[Outcome]) -> None:
        super().__init__(inner, notes)
        self._stage = stage

    def write(self, write: Write) -> None:
        self._notes.wrote(write)
        self._stage.append("unknown")
        try:
            self.writer.write(write)
        except VersionConflictError:
            self._stage.append("undone")
            raise


class _RecordingStore(PassingStore):
    def __init__(self, inner: Store, history: History, worker: str) -> None:
        super().__init__(inner)
        self._history, self._worker = history, worker

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        notes = _Notes()
        with self._noting(notes) as stage, self.inner.transaction() as inner:
            yield _RecordingTransaction(inner, notes)
            # Whatever goes wrong from here on is the commit's: it may have taken place.
            stage.append("unknown")

    @contextmanager
    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> Iterator[Transaction]:
        notes = _Notes()
        with self._noting(notes) as stage, self.inner.command(command_id, case_id, revision) as inner:
            yield _RecordingCommand(inner, notes, stage)

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        notes = _Notes()
        with self._noting(notes), self.inner.snapshot() as inner:
            yield _RecordingSnapshot(inner, notes)

    @contextmanager
    def _noting(self, notes: _Notes) -> Iterator[list[Outcome]]:
        worker = f"{self._worker}/{threading.current_thread().name}"
        stage: list[Outcome] = ["undone"]
        invoked = time.monotonic_ns()
        try:
            yield stage
            stage.append("done")
        finally:
            self._history.add(notes.operation(worker, invoked, stage[-1]))


def _tuples(value: Any) -> Any:  # noqa: ANN401 - JSON
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
