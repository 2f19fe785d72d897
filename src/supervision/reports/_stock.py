"""Open cases at the end of a day, and who held them: under the names of that day, or of those who carry on today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

import attrs

from supervision.engine import Engine, held_by
from supervision.machine import evolve
from supervision.model import Case, CaseId, HandedOver, UnitId
from supervision.record import decode


@attrs.frozen
class Stock:
    """Open cases at the end of one day.

    Attributes:
        by_workflow: How many of each workflow; each case counts once.
        by_unit: How many of each workflow a unit holds, by ``(workflow, unit)``.  A case counts under every unit by
            which somebody acts in it, so that these are no parts of the whole.
    """

    on: date
    by_workflow: Mapping[str, int]
    by_unit: Mapping[tuple[str, str], int]


def stock(engine: Engine, on: date, *, rolled_up_on: date | None = None) -> Stock:
    """Count the cases that were open at the end of *on*, in one pass over the sealed log.

    Args:
        engine: The ledger; seal first for what has just been done.
        on: The day, local to Viet Nam.  The units are those that held the cases then, by the names they had.
        rolled_up_on: A day not before *on*: the units are then those that carry on on that day.  A case goes to the
            unit that took it over; where none has, to the one successor of its unit.  Where a unit was split and
            nobody took the case over, or it ended without a successor, it stays under the old one.
    """
    cases, heirs = _at(engine, on.isoformat(), (rolled_up_on or on).isoformat())
    by_workflow, by_unit = Counter[str](), Counter[tuple[str, str]]()
    for case in cases.values():
        program = engine.programs.of(case.workflow, case.version)
        if not program.is_ended(case.state):
            by_workflow[case.workflow] += 1
            held = held_by(program, case) & engine.directory.units.keys()
            if rolled_up_on is not None:
                held = frozenset(_rolled_up(engine, heirs.get(case.id, {}), unit, rolled_up_on) for unit in held)
            by_unit.update((case.workflow, unit) for unit in held)
    return Stock(on, by_workflow, by_unit)


def _at(engine: Engine, on: str, until: str) -> tuple[dict[CaseId, Case], dict[CaseId, dict[str, str]]]:
    """Return the cases as at the end of *on*, and by case which unit took another's place behind it."""
    cases: dict[CaseId, Case] = {}
    heirs: dict[CaseId, dict[str, str]] = {}
    for entry in engine.log():
        case_id, event = entry.event.case_id, entry.event
        if event.occurred_on <= on:
            cases[case_id] = evolve(cases.get(case_id, Case(case_id)), decode(event.body))
        elif event.occurred_on <= until and event.kind == HandedOver.__name__:
            fact = decode(event.body).fact
            if isinstance(fact, HandedOver):
                heirs.setdefault(case_id, {})[fact.source] = fact.target
    return cases, heirs


def _rolled_up(engine: Engine, heirs: Mapping[str, str], unit: str, day: date) -> str:
    seen = {unit}
    while (heir := heirs.get(unit)) is not None and heir not in seen:
        seen.add(heir)
        unit = heir
    found = engine.directory.rolled_up(UnitId(unit), day)
    return found[0] if len(found) == 1 else unit
