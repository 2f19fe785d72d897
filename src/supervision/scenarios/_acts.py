"""What somebody did, a trace that was played through, and the day on which a play begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from supervision.deadlines import Term
from supervision.model import PersonId, Reason, Transition, Value, find_cap, find_term, packs_on
from supervision.spec import Library
from supervision.verify import Move

from ._cast import Cast, latest
from ._values import names_read, quoted_in

_WORKING_DAYS, _DAYS = 240, 365  # of a year, never more


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

    Of the years in which most of the rule packs that the workflows name are in force, so that their terms can be
    counted; among them one behind which the longest of these terms ends within the calendar, where there is one.
    """
    calendar, workflows = library.calendar, latest(library)
    named = {key for workflow in workflows for key in workflow.rules}
    packs = tuple(pack for key, pack in library.law.packs.items() if key in named)
    counted = {rule.term for workflow in workflows for rule in workflow.deadlines}
    longest = max((_years(term) for pack in packs for term in pack.terms if term.name in counted), default=0)
    years = calendar.years[:-1] or calendar.years
    leaves = {year: year + longest <= calendar.years[-1] for year in years}
    year = max(years, key=lambda one: (len(packs_on(packs, date(one, 1, 5))), leaves[one], one))
    return calendar.next_working_day(date(year, 1, 5))


def _years(term: Term) -> int:
    """Return how many years a term takes at most."""
    a_year = {"years": 1, "months": 12}.get(term.unit, _WORKING_DAYS if term.unit == "working_days" else _DAYS)
    return -(-term.length // a_year)


def later_days(library: Library, workflow: str, ways: Iterable[Transition]) -> Iterator[date]:
    """Yield later days to begin on, for some ways of *workflow*: what they ask of the law no text says on the first.

    Of each rule pack that comes into force afterwards, with a cap or a term that a guard names and no older text has,
    the first working day.
    """
    start, packs = first_day(library), library.law.packs
    listed = [packs[key] for key in library.latest(workflow).rules if key in packs]
    held, later = packs_on(listed, start), [pack for pack in listed if pack.in_force_from > start]
    for way in ways if later else ():
        caps = {name.removeprefix("rule.") for name in names_read(way) if name.startswith("rule.")}
        caps = {name for name in caps if find_cap(held, name) is None}
        terms = {name for name in quoted_in(way) if find_term(held, name) is None}
        for pack in later:
            is_asked = any(find_cap([pack], cap) for cap in caps) or any(pack.term(term) for term in terms)
            if is_asked and pack.in_force_from < library.calendar.last:
                yield library.calendar.next_working_day(pack.in_force_from)


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
