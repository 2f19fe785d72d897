"""Mistakes that simulations must find, each as other parts of one; any two of them go together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

import attrs

from supervision.machine import TERM_ENDS
from supervision.machine._checks import Wait
from supervision.model import CaseId
from supervision.store import Lease, LogEntry, Transaction, Write
from supervision.store.memory import MemoryStore
from supervision.worker import Worker
from supervision.worker._delivery import Delivery
from supervision.worker._due import Due
from supervision.worker._way import Way
from tests.reliability.simulation import Parts, Process, Remote, World

# the store


class NoFencing(MemoryStore):
    """Whoever once held a lease moves its position on."""

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        held = {each.name: each for each in self.leases()}.get(lease.name, lease)
        return super().advance(lease._replace(number=held.number), position, note)


class WaitsForTheClock(MemoryStore):
    """A lease taken before the clock went back is held until the clock has come back."""

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        held = {each.name: each for each in self.leases()}.get(name)
        if held and held.holder != holder and held.until and datetime.fromisoformat(held.until) > now:
            return None
        return super().lease(name, holder, now, until)


class SealReorders(MemoryStore):
    """The last event of a command gets its place first."""

    def seal(self, limit: int = 10_000) -> int:
        outbox = self._tables.outbox
        for command, events in list(outbox.items()):
            outbox[command] = events[::-1]
        return super().seal(limit)


class SealLeavesGaps(MemoryStore):
    """What comes into the outbox while it is sealed is forgotten."""

    turns = 0

    def seal(self, limit: int = 10_000) -> int:
        self.turns += 1
        if self.turns % 4 == 0 and self._tables.outbox:
            self._tables.outbox.popitem()
        return super().seal(limit)


class LosesWrites(MemoryStore):
    """Acknowledges a write that a crash then takes back."""

    writes = 0

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        with super().transaction() as transaction:
            yield _Forgetful(transaction, self)


class _Forgetful:
    def __init__(self, inner: Transaction, store: LosesWrites) -> None:
        self.inner, self.store = inner, store

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)

    def write(self, write: Write) -> None:
        self.store.writes += 1
        if self.store.writes % 5:
            self.inner.write(write)


class ForgetsCommandIds(MemoryStore):
    """Keeps no command id: what is sent again is done again."""

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        with super().transaction() as transaction:
            yield _Amnesic(transaction)


class _Amnesic:
    def __init__(self, inner: Transaction) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)

    def receipt(self, _command: object) -> None:
        return None

    def write(self, write: Write) -> None:
        self.inner._tables.commands.pop(write.command_id, None)  # type: ignore[attr-defined]  # noqa: SLF001 - what is wrong with it
        self.inner.write(write)


# the other side


class NoDedupe(Remote):
    """Takes whatever comes, as often as it comes."""

    def take(self, entries: Sequence[LogEntry], process: Process) -> None:
        self.seen.difference_update(entry.position for entry in entries)
        super().take(entries, process)


class MarksBeforeEffect(Remote):
    """Its inbox is committed before the work is done."""

    def take(self, entries: Sequence[LogEntry], process: Process) -> None:
        fresh = [entry for entry in entries if entry.position not in self.seen]
        self.seen.update(entry.position for entry in fresh)
        self.world.linger()
        process.point()
        if any(self.broken.get(entry.position, 0) for entry in entries):
            raise LookupError
        self.seen.difference_update(entry.position for entry in fresh)
        super().take(fresh, process)


class MarksAfterEffect(Remote):
    """The work is committed, and the mark in its inbox after that."""

    def take(self, entries: Sequence[LogEntry], process: Process) -> None:
        before = set(self.seen)
        super().take(entries, process)
        after, self.seen = self.seen, before
        self.world.linger()
        process.point()
        self.seen = after


# the client and the clock


class WallClock(Worker):
    """Goes by the clock of a machine that is two days ahead of the store's."""

    def __init__(self, engine: Any, *given: Any, **more: Any) -> None:  # noqa: ANN401 - a worker's
        engine.clock = _Ahead(engine.clock)
        super().__init__(engine, *given, **more)


@attrs.define
class _Ahead:
    clock: Any

    def now(self) -> datetime:
        return self.clock.now() + timedelta(days=2)  # type: ignore[no-any-return]


# the worker


class _Changed(Worker):
    """A worker whose parts are of other kinds."""

    due_kind: type[Due] = Due
    delivery_kind: type[Delivery] = Delivery

    def __init__(self, *given: Any, **more: Any) -> None:  # noqa: ANN401 - a worker's
        super().__init__(*given, **more)
        self._due.__class__ = self.due_kind
        for delivery in self._deliveries.values():
            delivery.__class__ = self.delivery_kind


class _PositionBeforeHandler(Delivery):
    """Deletes before it sends: the position moves on, and then the entries are handed over."""

    def _next(self, lease: Lease, limit: int) -> int | None:
        way = Way.of(lease.note, self._most)
        entries = self._store.log(lease.position, min(way.size, limit))
        if not entries or self._posts.advance(lease, entries[-1].position, way.note()) is None:
            return None
        self._handed(entries)
        return len(entries)


class PositionBeforeHandler(_Changed):
    delivery_kind = _PositionBeforeHandler


class _SkipsPoison(Delivery):
    """What cannot be taken is left out, and nobody is told."""

    def _failed(self, lease: Lease, way: Way, entries: Sequence[LogEntry], error: Exception) -> int | None:
        if len(entries) > 1:
            return super()._failed(lease, way, entries, error)
        moved = self._posts.advance(lease, entries[0].position, way.went_on(self._most).note())
        return None if moved is None else 1


class SkipsPoison(_Changed):
    delivery_kind = _SkipsPoison


class _OvertakesParked(Delivery):
    """What comes behind an entry that was set apart is delivered at once."""

    def _next(self, lease: Lease, limit: int) -> int | None:
        way = Way.of(lease.note, self._most)
        if not way.parked or way.has_to_wait(self._clock.now()):
            return super()._next(lease, limit)
        entries = self._store.log(lease.position, min(way.size, limit))
        if not entries:
            return None
        error = self._handed(entries)
        if error is not None:
            return self._failed(lease, way, entries, error)
        moved = self._posts.advance(lease, entries[-1].position, way.went_on(self._most).note())
        return None if moved is None else len(entries)


class OvertakesParked(_Changed):
    delivery_kind = _OvertakesParked


class _TimerOutsideTransaction(Due):
    """The timer is taken off the list, and then the step is taken: who dies between the two has lost it."""

    def _has_moved(self, case_id: CaseId, seq: int) -> bool:
        gone: set[tuple[CaseId, int]] = self._engine.store.world.__dict__.setdefault("gone", set())  # type: ignore[attr-defined]
        if (case_id, seq) in gone:
            return False
        gone.add((case_id, seq))
        self._engine.store.about_to("settle")  # type: ignore[attr-defined]
        return super()._has_moved(case_id, seq)


class TimerOutsideTransaction(_Changed):
    due_kind = _TimerOutsideTransaction


class _StaleTimer(Due):
    """Fires what it has once seen in the list, whatever has become of the case."""

    def run(self, limit: int) -> int:
        world = self._engine.store.world  # type: ignore[attr-defined]
        timers: dict[CaseId, str] = world.__dict__.setdefault("timers", {})
        for row in self._engine.store.tasks([TERM_ENDS]):
            timers.setdefault(row.case_id, row.due_on or "")
        moved = super().run(limit)
        for case_id, due_on in sorted(timers.items()):
            if due_on <= self._today():
                _fire(self._engine, case_id)
        return moved


def _fire(engine: Any, case_id: CaseId) -> None:  # noqa: ANN401 - an engine
    """Take the step without asking whether its wait is over."""
    case = engine.read([case_id])[case_id]
    with patch.object(Wait, "reasons", lambda *_: ()):
        engine.settle(case_id, case.seq)


class StaleTimer(_Changed):
    due_kind = _StaleTimer


def _new_id(world: World, wish: Any) -> str:  # noqa: ANN401 - a wish
    if wish.step == "begin":
        return str(wish.command_id)
    return f"{wish.command_id}-{world.chance.random()}"


def _mixed(kinds: Sequence[type], usual: type) -> type:
    """Return a class that has all the mistakes of *kinds*."""
    distinct = list(dict.fromkeys(kinds))
    if len(distinct) <= 1:
        return distinct[0] if distinct else usual
    parts = {}
    for name in ("due_kind", "delivery_kind"):
        wrong = [getattr(kind, name) for kind in distinct if name in vars(kind)]
        if wrong:
            parts[name] = wrong[0] if len(wrong) == 1 else type("Both", tuple(wrong), {})
    return type("Both", tuple(distinct), parts)


# Which part is wrong, and how.
BUGS: dict[str, tuple[str, Any]] = {
    "delete_before_send": ("worker", PositionBeforeHandler),
    "no_dedupe": ("remote", NoDedupe),
    "marks_before_effect": ("remote", MarksBeforeEffect),
    "marks_after_effect": ("remote", MarksAfterEffect),
    "stale_timer": ("worker", StaleTimer),
    "timer_outside_transaction": ("worker", TimerOutsideTransaction),
    "wall_clock": ("worker", WallClock),
    "no_fencing": ("store", NoFencing),
    "waits_for_the_clock": ("store", WaitsForTheClock),
    "seal_reorders": ("store", SealReorders),
    "seal_leaves_gaps": ("store", SealLeavesGaps),
    "loses_writes": ("store", LosesWrites),
    "forgets_command_ids": ("store", ForgetsCommandIds),
    "new_id_for_each_attempt": ("command_id", _new_id),
    "skips_poison": ("worker", SkipsPoison),
    "overtakes_parked": ("worker", OvertakesParked),
}


def parts_with(*names: str) -> Parts:
    """Return the parts of a simulation in which these mistakes were made."""
    usual = Parts()
    chosen: dict[str, Any] = {}
    for part in ("store", "remote", "worker"):
        kinds = [made for where, made in (BUGS[name] for name in names) if where == part]
        chosen[part] = _mixed(kinds, getattr(usual, part))
    ids = [made for where, made in (BUGS[name] for name in names) if where == "command_id"]
    return attrs.evolve(usual, **chosen, **({"command_id": ids[0]} if ids else {}))
