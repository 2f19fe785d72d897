"""What a simulated ledger promises, looked at when everything has happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from supervision.model import CaseId, Event
from supervision.record import decode
from supervision.store import LogEntry

if TYPE_CHECKING:
    from tests.reliability.simulation import World

STAY = timedelta(days=30)


def broken(world: World) -> Iterator[str]:
    """Yield every promise that was not kept."""
    engine, store = world.office, world.store
    entries = list(engine.log())
    cases = {case.id: case for case in store.cases()}
    if [entry.position for entry in entries] != list(range(1, len(entries) + 1)):
        yield "the log has gaps"
    if sum(len(store.events(case_id)) for case_id in cases) != len(entries):
        yield "an event is not in the log, or twice"
    if engine.verify():
        yield "the record is broken"
    for case_id, seqs in _by_case((entry.event.case_id, entry.event.seq) for entry in entries).items():
        if seqs != sorted(seqs):
            yield f"{case_id}: the log turns its events round"
    yield from _broken_wishes(world)
    yield from _broken_dates(world, cases)
    yield from _broken_delivery(world, entries)


def _by_case(pairs: Iterator[tuple[CaseId, int]]) -> dict[CaseId, list[int]]:
    found: dict[CaseId, list[int]] = {}
    for case_id, seq in pairs:
        found.setdefault(case_id, []).append(seq)
    return found


def _told(world: World) -> dict[CaseId, list[Event]]:
    return {case.id: [decode(e.body) for e in world.store.events(case.id)] for case in world.store.cases()}


def _broken_wishes(world: World) -> Iterator[str]:
    """What was acknowledged was done, and nothing twice."""
    told = [event for events in _told(world).values() for event in events if getattr(event.fact, "step", "")]
    # However often it was asked, and whatever a client has put behind the name of its wish.
    commands = Counter("-".join(event.command_id.split("-")[:2]) for event in told if event.actor == "lan")
    for wish in world.wishes:
        if wish.is_done and not commands[wish.command_id]:
            yield f"{wish.command_id} was acknowledged and is lost"
        if commands[wish.command_id] > 1:
            yield f"{wish.command_id} was done twice"


def _broken_dates(world: World, cases: dict[CaseId, Any]) -> Iterator[str]:
    """Nothing ended before its day, and everything whose day has come has ended."""
    for case_id, events in _told(world).items():
        entered = date.min
        for event in events:
            name = getattr(event.fact, "step", "")
            on = date.fromisoformat(event.occurred_on)
            if name in {"begin", "resume"}:
                entered = on
            if name == "finish" and cases[case_id].workflow != "dated" and on < entered + STAY:
                yield f"{case_id} ended before its term was over"
            if name == "finish" and on > world.dates.get(case_id, on):
                yield f"{case_id} ended on a day that had not come"
        if cases[case_id].state == "open":
            yield f"{case_id} has not ended though its day has come"


def _broken_delivery(world: World, entries: list[LogEntry]) -> Iterator[str]:
    """Every entry had its effect once, those of a case in their order, and the position says so."""
    times = Counter(position for _, _, position in world.remote.effects)
    if any(count > 1 for count in times.values()):
        yield "an entry had its effect twice"
    if set(times) != {entry.position for entry in entries}:
        yield "an entry had no effect"
    for case_id, seqs in _by_case((case_id, seq) for case_id, seq, _ in world.remote.effects).items():
        if seqs != sorted(seqs):
            yield f"{case_id}: effects out of order"
