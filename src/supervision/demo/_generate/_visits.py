"""Visits by quarter: each organisation meets those it was assigned, several in one visit."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.demo._draw import draw, shuffled
from supervision.demo._rows import CommentRow, PlanRow, TurnRow, VisitRow

from ._days import Days
from ._organisation import Organisation
from ._sizes import Sizes

_FIRST_YEAR = 2016
_ROUNDS = {1: (5, 10), 2: (8, 1), 3: (10, 5), 4: (1, 5)}
_FIRST_ROUNDS = {1: (9, 5), 2: (10, 10), 3: (11, 14), 4: (1, 5)}
_LAST_ROUND = 4

_Candidate = tuple[VisitRow, PlanRow]


def visited(
    sizes: Sizes, organisation: Organisation, plans: tuple[PlanRow, ...], days: Days
) -> tuple[tuple[VisitRow, ...], tuple[TurnRow, ...]]:
    """Return the visits and exactly as many turns at each level as *sizes* asks for."""
    candidates: list[_Candidate] = []
    there = [plan for plan in plans if plan.person not in sizes.unmet]
    for year in sizes.years:
        for number in sizes.rounds:
            for code, leads in organisation.leads.items():
                for lead in leads:
                    visit = _visit(code, lead, year, number, days)
                    candidates += [(visit, plan) for plan in there if _is_met(plan, visit, year)]
    kept: list[_Candidate] = []
    for level, wanted in zip(("district", "ward"), sizes.turns, strict=True):
        kept += _chosen([pair for pair in candidates if pair[0].level == level], wanted)
    kept.sort(key=lambda pair: (pair[0].held_on, pair[0].id, pair[1].id))
    visits = dict.fromkeys(visit for visit, _ in kept)
    return tuple(visits), tuple(TurnRow(visit.id, plan.id, "chosen") for visit, plan in kept)


def _is_met(plan: PlanRow, visit: VisitRow, year: int) -> bool:
    if plan.year != year or plan.lead != visit.lead or plan.started_on is None:
        return False
    # A few members are on leave, abroad or ill the whole year.
    is_there = plan.managed or draw("away", plan.id, below=60) > 0
    return is_there and plan.started_on < visit.planned_on


def _chosen(pairs: list[_Candidate], wanted: int) -> list[_Candidate]:
    if len(pairs) < wanted:
        raise ValueError(f"{len(pairs)} turns are possible, {wanted} were published")
    ranked = shuffled(pairs, lambda pair: f"{pair[0].id}×{pair[1].id}", "turn")
    return ranked[:wanted]


def _visit(code: str, lead: str, year: int, number: int, days: Days) -> VisitRow:
    month, day = (_FIRST_ROUNDS if year == _FIRST_YEAR else _ROUNDS)[number]
    key = f"gs-{year}-{number}-{lead}"
    first = date(year + (number == _LAST_ROUND), month, day)
    held = days.plus(first, 1 + draw("held", key, below=11))
    reported = days.plus(held, 14 if draw("report", key, below=50) == 0 else 4 + draw("rep", key, below=6))
    return VisitRow(
        id=key,
        level="ward" if code else "district",
        form="regular_monitoring" if draw("form", key, below=4) else "residential_comment",
        lead=lead,
        front=f"mt-{code or 'quan'}",
        unit=f"du-{code}" if code else "qu",
        planned_on=days.plus(held, -5),
        held_on=held,
        reported_on=days.kept(reported),
        followed_on=days.kept(days.plus(reported, 2 + draw("follow", key, below=3))),
        closed_on=None,
        source="chosen",
    )


def closed(
    visits: tuple[VisitRow, ...],
    turns: tuple[TurnRow, ...],
    comments: tuple[CommentRow, ...],
    plans: tuple[PlanRow, ...],
    days: Days,
) -> tuple[tuple[VisitRow, ...], tuple[PlanRow, ...]]:
    """Close each visit once all its comments have ended, and each assignment once all its visits are closed."""
    ends: dict[str, list[date | None]] = {}
    for comment in comments:
        ends.setdefault(comment.visit, []).append(comment.ended_on)
    done = {visit.id: _closed(visit, ends.get(visit.id, []), days) for visit in visits}
    of_plan: dict[str, list[date | None]] = {}
    for turn in turns:
        of_plan.setdefault(turn.plan, []).append(done[turn.visit].closed_on)
    return tuple(done.values()), tuple(_concluded(plan, of_plan.get(plan.id, []), days) for plan in plans)


def _closed(visit: VisitRow, ends: list[date | None], days: Days) -> VisitRow:
    known = [end for end in (visit.followed_on, *ends) if end is not None]
    if len(known) <= len(ends):
        return visit
    return attrs.evolve(visit, closed_on=days.kept(days.plus(max(known), 2)))


def _concluded(plan: PlanRow, ends: list[date | None], days: Days) -> PlanRow:
    known = [end for end in (plan.period_to, *ends) if end is not None]
    if not plan.lead or len(known) <= len(ends):
        return plan
    return attrs.evolve(plan, concluded_on=days.kept(days.plus(max(known), 3 + draw("end", plan.id, below=5))))
