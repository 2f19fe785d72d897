"""What a ledger says about assignments of supervision: who waits for one, who had which, who may take whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

import attrs

from supervision.text import Text, day_text

from ._options import Ended

if TYPE_CHECKING:
    from supervision.assignment import Period, Problem, Subject
    from supervision.intake import Wishes
    from supervision.model import Case, Value
    from supervision.wiring import Engine

WORKFLOW = "sup_assignment"
_PAGE = 500
_MASS_ORG = "mass_org"


@attrs.frozen(eq=False)
class Asked:
    """What a proposal is asked for.

    Attributes:
        front: The committee of the Front that assigns.
        content: One of the workflow's contents.
        kept: What keeping last year's organisation is worth.
        day: Of the acts.
    """

    who: str
    front: str
    content: str
    period: Period
    kept: int
    day: date

    def inputs(self, unit: str) -> dict[str, Value]:
        """Return what `propose` is given."""
        first, last = self.period.first_on.isoformat(), self.period.last_on.isoformat()
        return {"lead": unit, "content": self.content, "period_from": first, "period_to": last}


@attrs.frozen(eq=False)
class Found:
    """The problem, and what its names stand for.

    Attributes:
        cases: By the id of the demand: the case's number, or its id where it has none.
        units: The organisations that were asked.
    """

    problem: Problem
    subjects: Mapping[str, Subject]
    cases: Mapping[str, Case]
    units: tuple[str, ...]


def front_of(engine: Engine, who: str, wanted: str | None, day: date) -> str:
    """Return the committee of the Front for whose board *who* acts on *day*.

    Raises:
        Ended: There is none, or not just one and none was named.
    """
    from supervision.model import PersonId

    held = sorted({m.unit for m in engine.directory.mandates(PersonId(who), day) if m.role == "front_board"})
    if wanted is not None and wanted in held:
        return wanted
    if wanted is None and len(held) == 1:
        return held[0]
    if not held or wanted is not None:
        place = Text(f" của {wanted}", f" of {wanted}") if wanted is not None else Text("", "")
        told = Text(
            f"ngày {day_text(day)}, {who} không thuộc Ban Thường trực Ủy ban Mặt trận Tổ quốc{place.vi}",
            f"on {day_text(day, 'en')} {who} is not on the Standing Board of a Fatherland Front committee{place.en}",
        )
        raise Ended("not_entitled", told, 1)
    names = ", ".join(held)
    raise Ended("several_fronts", Text(f"chọn một bằng --front: {names}", f"choose one with --front: {names}"), 2)


def found_in(engine: Engine, asked: Asked, wishes: Wishes) -> Found:
    """Read who waits for an assignment, and make a problem of it.

    Raises:
        Ended: Nobody waits, nobody could supervise, or a cost is missing.
    """
    from supervision.assignment import Problem, Supervisor, demands

    every = [case for case in _cases(engine, asked.who) if case.fields.get("front") == asked.front]
    waiting = {
        case.reference or case.id: case
        for case in every
        if case.state in _proposable(engine, case) and case.fields.get("subject") != asked.who
    }
    if not waiting:
        raise Ended("nobody_waits", Text("không có hồ sơ nào chờ phân công", "no case waits for an assignment"), 1)
    units = tuple(wishes.rooms) or _beside(engine, asked)
    if not units:
        told = Text("không có tổ chức nào có người được cử giám sát", "no organisation has anybody who supervises")
        raise Ended("no_supervisors", told, 1)
    history = _History.of(every, asked)
    subjects = {name: history.subject(engine, name, case, units, wishes) for name, case in waiting.items()}
    _require_costs(wishes, {subject.place for subject in subjects.values()}, units)
    costs = wishes.costs or {}
    problem = Problem(
        demands(engine.directory, subjects.values(), units, asked.period),
        [Supervisor(unit, wishes.rooms.get(unit)) for unit in units],
        cost=lambda place, unit: costs.get((place, unit), 0),
        kept=asked.kept,
    )
    return Found(problem, subjects, waiting, units)


def _cases(engine: Engine, who: str) -> Iterator[Case]:
    desk, after = engine.desk(who), None
    while page := desk.search(workflow=WORKFLOW, after=after, limit=_PAGE):
        found = engine.read([each.case_id for each in page])
        yield from (found[each.case_id] for each in page)
        after = page[-1].key


def _proposable(engine: Engine, case: Case) -> frozenset[str]:
    """Return the states in which an organisation can be proposed for the case."""
    step = engine.programs.of(case.workflow, case.version).workflow.step("propose")
    return frozenset(way.source for way in step.transitions if way.source is not None) if step else frozenset()


def _beside(engine: Engine, asked: Asked) -> tuple[str, ...]:
    """Return the organisations below the Front, or beside it, in which somebody supervises on a day of the period."""
    from supervision.model import UnitId

    known = engine.directory.units
    front = known[UnitId(asked.front)]
    near = {name for name, unit in known.items() if unit.parent is not None and unit.parent in {front.id, front.parent}}
    held = {
        mandate.unit
        for mandates in engine.directory.by_person.values()
        for mandate in mandates
        if mandate.role == _MASS_ORG
        and mandate.from_on <= asked.period.last_on
        and (mandate.to_on is None or asked.period.first_on < mandate.to_on)
    }
    return tuple(sorted(near & held))


@attrs.frozen(eq=False)
class _History:
    """By person: last year's organisation, and the case that holds the content in the period."""

    last: Mapping[str, str]
    holding: Mapping[str, tuple[Case, str]]

    @classmethod
    def of(cls, cases: list[Case], asked: Asked) -> _History:
        last: dict[str, str] = {}
        holding: dict[str, tuple[Case, str]] = {}
        for case in sorted(cases, key=lambda one: (str(one.fields.get("period_to") or ""), one.id)):
            person, lead = str(case.fields.get("subject")), str(case.fields.get("lead") or "")
            if case.claims and _overlaps(case, asked):
                holding[person] = case, lead
            elif case.state == "concluded" and lead:
                last[person] = lead
        return cls(last, holding)

    def subject(self, engine: Engine, name: str, case: Case, units: tuple[str, ...], wishes: Wishes) -> Subject:
        from supervision.assignment import Subject
        from supervision.intake import Wish
        from supervision.model import PersonId

        person = str(case.fields.get("subject"))
        wish = wishes.people.get(person, Wish())
        told = Text(
            "là tổ chức không được giám sát người này (theo bảng)", "may not supervise this person (by the table)"
        )
        barred = {
            unit: Text(f"{unit_name(engine, unit)} {told.vi}", f"{unit_name(engine, unit)} {told.en}")
            for unit in wish.barred
        }
        own = str(case.fields.get("subject_unit") or "")
        if own in units:
            its = unit_name(engine, own)
            barred[own] = Text(
                f"{its} là tổ chức của chính người này (theo hồ sơ)", f"{its} is this person's own (by the case)"
            )
        if person in self.holding:
            other, lead = self.holding[person]
            number, holder = other.reference or other.id, unit_name(engine, lead)
            reason = Text(
                f"{holder} đã giám sát nội dung này trong thời gian đó (hồ sơ {number})",
                f"{holder} supervises this content in that time already (case {number})",
            )
            barred |= dict.fromkeys(units, reason)
        return Subject(name, PersonId(person), wish.place, wish.last or self.last.get(person), barred)


def _overlaps(case: Case, asked: Asked) -> bool:
    if case.fields.get("content") != asked.content:
        return False
    first, last = str(case.fields.get("period_from") or ""), str(case.fields.get("period_to") or "")
    return first <= asked.period.last_on.isoformat() and asked.period.first_on.isoformat() <= last


def _require_costs(wishes: Wishes, places: set[str], units: tuple[str, ...]) -> None:
    """A pair without a cost would be taken for one that costs nothing."""
    if wishes.costs is None:
        return
    missing = [
        f"{place} – {unit}" for place in sorted(places - {""}) for unit in units if (place, unit) not in wishes.costs
    ]
    if missing:
        shown = "; ".join(missing[:8]) + (" …" if len(missing) > 8 else "")  # noqa: PLR2004 - enough to see what is meant
        raise Ended("no_cost", Text(f"chưa có chi phí của: {shown}", f"there is no cost of: {shown}"), 2)


def unit_name(engine: Engine, unit: str) -> str:
    from supervision.model import UnitId

    known = engine.directory.units.get(UnitId(unit))
    return known.name if known is not None else unit
