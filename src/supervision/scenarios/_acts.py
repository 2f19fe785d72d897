"""What somebody did, a trace that was played through, and the day on which a play begins."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from supervision.model import PersonId, Reason, Value, packs_on
from supervision.spec import Library
from supervision.verify import Move

from ._cast import Cast


@attrs.frozen(eq=False)
class Act:
    """One thing somebody did.

    Attributes:
        case: Number of the case.
        source: The state it left; None where it opened the case.
        day: The day of the act, which is also the day on which it is told.
        body: The role of the body that decided; None where the actor did.
        links: For an opening the older cases, each with its relation.
        opened: The cases it made the engine open: number, workflow, and the number of the case they arose from.
        after: The state of every case it changed, by number; the act's own first.
        mandates: What the actor (and who signed) needs to hold: person, role, unit.
    """

    case: int
    workflow: str
    step: str
    source: str | None
    target: str
    day: date
    actor: PersonId
    body: str | None
    inputs: Mapping[str, Value]
    links: tuple[tuple[str, int], ...]
    opened: tuple[tuple[int, str, int], ...]
    after: tuple[tuple[int, str, str], ...]
    mandates: tuple[tuple[str, str, str], ...]


@attrs.frozen(eq=False)
class Played:
    """A trace that was played through on an engine.

    Attributes:
        start: The first day.
        cast: Only those who are needed.
        acts: What people did, oldest first; what the engine did in consequence is told in each.
    """

    library: Library
    cast: Cast
    start: date
    acts: tuple[Act, ...]


@attrs.frozen(eq=False)
class Unplayable:
    """A trace that nobody could be found to walk.

    Attributes:
        move: The move that was not reached, or not possible, on the best attempt; None where what the engine does in
            the trace has no cause in any workflow.
        reasons: What was said against it last; empty where the step led elsewhere.
    """

    move: Move | None
    reasons: tuple[Reason, ...] = ()


def first_day(library: Library) -> date:
    """Return the working day on which a play begins: early in the latest year that leaves a year of calendar behind it.

    Of the years in which most of the rule packs are in force, so that their terms can be counted.
    """
    calendar = library.calendar
    packs = tuple(library.law.packs.values())
    years = calendar.years[:-1] or calendar.years
    year = max(years, key=lambda one: (len(packs_on(packs, date(one, 1, 5))), one))
    return calendar.next_working_day(date(year, 1, 5))


def told_days(reasons: tuple[Reason, ...]) -> list[date]:
    """Return the days from which a refusal says that the step may be taken."""
    return dates_in([str(reason.params.get("due_on")) for reason in reasons if reason.code == "too_early"])


def dates_in(texts: list[str]) -> list[date]:
    found = []
    for text in texts:
        try:
            found.append(date.fromisoformat(text))
        except ValueError:
            continue
    return found
