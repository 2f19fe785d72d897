"""A plan a person and year, with its posting and its assignment for supervision."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.demo._draw import draw, pick, shuffled
from supervision.demo._rows import PlanRow

from ._days import Days
from ._organisation import Organisation
from ._sizes import WIDENED, Sizes

_FIRST_YEAR = 2016
_CONTENTS = ("ethics", "plan", "example", "plan", "ethics", "residence")


@attrs.frozen
class _Subject:
    """Somebody who makes a plan: who he is and who has to do with it."""

    person: str
    unit: str
    cell: str
    approver: str
    front: str
    category: str
    audience: str
    managed: bool
    leads: tuple[str, ...]
    number: int


def planned(sizes: Sizes, organisation: Organisation, days: Days) -> tuple[PlanRow, ...]:
    """Return every plan-year, by year and person; supervision is not concluded yet."""
    begun = [
        (subject, _begun(subject, year, days))
        for year in sizes.years
        for subject in (
            *_district(organisation, sizes),
            *_leaders(organisation),
            *_members(organisation, sizes, year),
        )
    ]
    grassroots = [row.id for subject, row in begun if not subject.managed]
    chosen = shuffled(grassroots, str, "unmade")
    exempted, not_made = set(chosen[: sizes.exempted]), set(chosen[sizes.exempted :][: sizes.not_made])
    return tuple(
        _unmade(row, days, is_exempted=row.id in exempted)
        if row.id in exempted | not_made
        else _supervised(_posted(_made(row, days), days), subject, days)
        for subject, row in begun
    )


def _district(organisation: Organisation, sizes: Sizes) -> list[_Subject]:
    leads = organisation.leads[""]
    found = []
    for number, person in enumerate(organisation.district):
        category = "head" if number == 0 or draw("head", person, below=3) else "key_cadre"
        approver = "tu" if number == 0 else "qu"
        audience = "head" if category == "head" else "committee_member"
        cell = f"qu-c{number % sizes.district_cells + 1}"
        found.append(
            _Subject(
                person, "qu", cell, approver, "mt-quan", category, audience, managed=True, leads=leads, number=number
            )
        )
    return found


def _leaders(organisation: Organisation) -> list[_Subject]:
    found = []
    for code, persons in organisation.leaders.items():
        for number, person in enumerate(persons):
            category, audience = ("key_cadre", "committee_member") if number == 1 else ("head", "head")
            unit, front, leads = f"du-{code}", f"mt-{code}", organisation.leads[code]
            found.append(
                _Subject(
                    person,
                    unit,
                    f"{unit}-c1",
                    "qu",
                    front,
                    category,
                    audience,
                    managed=True,
                    leads=leads,
                    number=number,
                )
            )
    return found


def _members(organisation: Organisation, sizes: Sizes, year: int) -> list[_Subject]:
    found = []
    for code, persons in organisation.grassroots.items():
        widened = "widened" if code in WIDENED and year >= sizes.widened_from else ""
        for number, person in enumerate(persons):
            category = "key_cadre" if number < sizes.cells else "member"
            unit, front, leads = f"du-{code}", f"mt-{code}", organisation.leads[code]
            cell = f"{unit}-c{number % sizes.cells + 1}"
            found.append(
                _Subject(person, unit, cell, unit, front, category, widened, managed=False, leads=leads, number=number)
            )
    return found


def _begun(subject: _Subject, year: int, days: Days) -> PlanRow:
    """Return a plan that has been asked for and no more."""
    key = f"kh-{year}-{subject.person[2:]}"
    start = date(2016, 5, 18) if year == _FIRST_YEAR else date(year, 1, 8)
    who = (subject.unit, subject.cell, subject.approver, subject.front, subject.category, subject.audience)
    short = int(year > _FIRST_YEAR and draw("short", key, below=12) == 0)
    standing = subject.audience == "head" and draw("standing", key, below=5) == 0
    opened = days.plus(start, draw("opened", subject.unit, year, below=5))
    told = (subject.managed, short, 1 + draw("tasks", key, below=2), standing, opened)
    return PlanRow(key, subject.person, year, *who, *told)


def _made(row: PlanRow, days: Days) -> PlanRow:
    """Return the plan as registered, approved, carried out and assessed."""
    key, opened = row.id, row.opened_on
    # A few register after their sixty days are over.
    late = not row.managed and draw("late", key, below=45) == 0
    registered = days.plus(opened, 48 + draw("reg", key, below=5) if late else 15 + draw("reg", key, below=15))
    reviewed = days.plus(registered, 3 + draw("rev", key, below=3))
    approved = days.plus(reviewed, 6 + draw("app", key, below=4))
    in_force = days.plus(approved, 2 + draw("force", key, below=2))
    annual = days.plus(date(row.year, 12, 3), draw("annual", row.cell, row.year, below=5))
    return attrs.evolve(
        row,
        drafted_on=days.plus(opened, 3 + draw("draft", key, below=8)),
        registered_on=registered,
        reviewed_on=reviewed,
        approved_on=approved,
        handed_on=in_force if row.managed else None,
        in_force_on=in_force,
        annual_on=annual,
        assessed_on=days.plus(annual, 4 + draw("assess", key, below=6)),
        outcome=pick(("fulfilled", "fulfilled", "fulfilled", "fulfilled", "partly"), "outcome", key),
    )


def _posted(row: PlanRow, days: Days) -> PlanRow:
    """Return the plan with its posting, where it must be posted; a few are posted late."""
    if not row.audience or row.approved_on is None:
        return row
    posted = days.plus(row.approved_on, 5 if draw("post", row.id, below=60) == 0 else 1)
    completed = days.after(posted, 8 if row.standing else 31 + draw("done", row.id, below=4))
    return attrs.evolve(row, posted_on=posted, completed_on=completed)


def _supervised(row: PlanRow, subject: _Subject, days: Days) -> PlanRow:
    """Return the plan with its assignment for supervision, up to the next April."""
    if row.in_force_on is None:
        return row
    received = days.plus(row.in_force_on, 1 + draw("rec", row.id, below=2))
    assigned = days.plus(received, 3 + draw("ass", row.id, below=5))
    is_first = row.year == _FIRST_YEAR
    return attrs.evolve(
        row,
        lead=subject.leads[(subject.number + row.year) % len(subject.leads)],
        content=pick(_CONTENTS, "content", row.id),
        period_from=date(2016, 8, 15) if is_first else date(row.year, 4, 15),
        period_to=date(row.year + 1, 4, 14),
        received_on=received,
        assigned_on=assigned,
        started_on=days.plus(assigned, 2 + draw("start", row.id, below=4)),
    )


def _unmade(row: PlanRow, days: Days, *, is_exempted: bool) -> PlanRow:
    """Return the plan as one that was never registered."""
    began = draw("began", row.id, below=3) == 0
    return attrs.evolve(
        row,
        drafted_on=days.plus(row.opened_on, 3 + draw("draft", row.id, below=8)) if began else None,
        exempted_on=days.plus(row.opened_on, 12 + draw("ex", row.id, below=8)) if is_exempted else None,
        closed_on=None if is_exempted else days.plus(date(row.year, 12, 24), 2),
    )
