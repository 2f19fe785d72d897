"""A ledger whose cases end by themselves: when a term is over, or on a day that stands in the case."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import attrs

from supervision.clock import VIETNAM, Clock, VirtualClock
from supervision.engine import Engine
from supervision.model import CaseId, Event
from supervision.record import decode
from supervision.spec import Library
from supervision.store import Store
from supervision.store.memory import MemoryStore
from supervision.testing import SeededIds
from tests.engine.office import DATA, library
from tests.machine.small import BEGIN, PACK, flow, step, wait

START = datetime(2026, 3, 2, 9, tzinfo=VIETNAM)


def automatic(name: str, source: str, target: str, **more: Any) -> Any:  # noqa: ANN401 - as `step`
    return step(name, source, target, by=None, is_automatic=True, **more)


# Thirty days in `open` end it; a break begins them anew; a note may be made at any time.
ENDS = flow(
    BEGIN,
    step("interrupt", "open", "broken", needs=(("reason",),)),
    step("resume", "broken", "open"),
    step("note", "open", "open", takes=("n",)),
    automatic("finish", "open", "closed", after="stay"),
    deadlines=(wait("stay", ("open",), "finish"),),
    name="stay",
)
# As above, but only where n has become large.
HELD = flow(
    BEGIN,
    step("note", "open", "open", takes=("n",)),
    automatic("finish", "open", "closed", after="stay", when="n > 5"),
    deadlines=(wait("stay", ("open",), "finish"),),
    name="held",
)
# Ends on the day behind a date of its own.
DATED = flow(
    step("begin", None, "open", needs=(("unit",),), takes=("due_on", "n")),
    automatic("finish", "open", "closed", when="day > due_on"),
    step("leave", "open", "ended"),
    name="dated",
)


def engine_of(store: Store | None = None, clock: Clock | None = None, seed: int = 0) -> Engine:
    """An engine on 2 March 2026 with the three workflows."""
    known = {each.workflow.name: {1: attrs.evolve(each.workflow, rules=(PACK.key,))} for each in (ENDS, HELD, DATED)}
    law = attrs.evolve(library().law, packs={**library().law.packs, PACK.key: PACK})
    specs = Library(known, law, library().calendar)
    engine = Engine(store or MemoryStore(), specs, clock=clock or VirtualClock(START), ids=SeededIds(seed))
    engine.organise(DATA)
    return engine


def set_day(engine: Engine, month: int, day: int, hour: int = 9) -> None:
    """Let it be that day of 2026, at that hour in Viet Nam."""
    assert isinstance(engine.clock, VirtualClock)
    engine.clock.set_day(date(2026, month, day), hour)


def go_on(engine: Engine, seconds: float) -> None:
    """Let so much time pass; back where negative."""
    assert isinstance(engine.clock, VirtualClock)
    engine.clock.set(engine.clock.now() + timedelta(seconds=seconds))


def opened(engine: Engine, workflow: str = "stay", number: int = 0, **inputs: Any) -> CaseId:  # noqa: ANN401 - values of fields
    given = {"unit": "dang_uy", **inputs}
    return engine.desk("lan").open(workflow, given, command_id=f"{workflow}-{number}").case_id


def steps(engine: Engine, case_id: CaseId) -> list[tuple[str, str, str]]:
    """Step, day and cause of each event of a case that is a step."""
    events: list[Event] = [decode(kept.body) for kept in engine.store.events(case_id) if kept.step]
    return [(event.fact.step, event.occurred_on, event.via) for event in events]  # type: ignore[union-attr]
