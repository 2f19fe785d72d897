"""Open clocks under a revised calendar: which dates it moves, and the events that move them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Literal

import attrs

from supervision.access import Grant
from supervision.deadlines import Calendar, CalendarEndsError, Term, due_on, earliest_on, extended_due_on, resume_on
from supervision.model import (
    SYSTEM,
    Accepted,
    Case,
    Command,
    Deadline,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Decision,
    Event,
    Refused,
)

from ._clocks import running_term
from ._context import Context, Facts, calendar_for
from ._decide import standing_reasons
from ._effects import events_of
from ._program import Program

Outcome = Literal["moves", "stays", "past", "beyond"]


@attrs.frozen(slots=True)
class Recount:
    """What a revised calendar makes of an open clock whose date it counts otherwise.

    Attributes:
        clock: The clock as it is.
        counted_on: What the revised calendar gives, ISO text; the old date where it cannot be counted.
        calendar: Digest of the calendar it was counted with: the revised one as it holds for the owner's unit.
        outcome: ``moves``: to the later date.  ``stays``: the count is earlier, and nobody may get late by a revision.
            ``past``: it was late before, and people have to say what that means.  ``beyond``: the calendar ends first.
    """

    clock: Deadline
    counted_on: str
    calendar: str
    outcome: Outcome

    def fact(self, decision: str) -> DeadlineRecomputed:
        """Return what moves the clock; *decision* ordered the revision, by number and date."""
        return DeadlineRecomputed(self.clock.name, self.clock.due_on, self.counted_on, self.calendar, decision)


def recount(program: Program, case: Case, facts: Facts, history: Callable[[], Iterable[Event]]) -> tuple[Recount, ...]:
    """Count the open clocks of *case* again with the calendar of *facts*; return those it gives another date.

    A clock that stands still is counted when it runs again; a fixed date is nobody's count; what was counted with the
    same calendar is right.

    Args:
        program: The version the case follows.
        case: The case.
        facts: As for `decide`, with the revised calendar.
        history: Gives all events of the case, oldest first; asked at most once, and only where the case alone does not
            tell how a clock came to its date.
    """
    found, events = list[Recount](), None
    rules = {rule.name: rule for rule in program.workflow.deadlines}
    for clock in case.deadlines:
        rule = rules.get(clock.name)
        term = running_term(facts.law, case, rule) if rule is not None else None
        if not clock.is_open or clock.paused_on is not None or term is None:
            continue
        calendar = calendar_for(clock.owner, facts.calendar, facts.directory)
        if clock.calendar != calendar.digest:
            if events is None:
                events = tuple(history()) if _needs_history(program, case) else ()
            found += _recounted(clock, term[1], calendar, events, facts.today)
    return tuple(found)


def _recounted(
    clock: Deadline, term: Term, calendar: Calendar, history: tuple[Event, ...], today: date
) -> Iterator[Recount]:
    try:
        counted = _count(clock, term, calendar, history).isoformat()
    except CalendarEndsError:
        yield Recount(clock, clock.due_on, calendar.digest, "beyond")
        return
    if counted == clock.due_on:
        return
    outcome: Outcome = "moves"
    if counted < clock.due_on:
        outcome = "stays"
    elif not clock.waits and today.isoformat() > clock.due_on:
        outcome = "past"
    yield Recount(clock, counted, calendar.digest, outcome)


def _count(clock: Deadline, term: Term, calendar: Calendar, history: tuple[Event, ...]) -> date:
    """Count everything that happened to the clock since it last started; days left at a pause stay as they were."""
    start, left, paused_late = date.fromisoformat(clock.started_on), 0, False
    due = (earliest_on if clock.waits else due_on)(start, term, calendar)
    for event in _of(clock.name, history):
        fact = event.fact
        if isinstance(fact, DeadlinePaused):
            left, paused_late = fact.left, fact.paused_on > due.isoformat()
        elif isinstance(fact, DeadlineExtended):
            # Another text may have allowed it (see `extending_term`): then the day it gave is what is known.
            allowed = date.fromisoformat(fact.due_on)
            due = extended_due_on(start, due, term, calendar) if term.extension else max(due, allowed)
        elif isinstance(fact, DeadlineResumed) and not paused_late:
            due = resume_on(date.fromisoformat(event.occurred_on), left, term.unit, calendar)
    return due


def _of(name: str, history: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return what happened to a clock since it last started."""
    own = list[Event]()
    for event in history:
        fact = event.fact
        if isinstance(fact, DeadlineStarted) and fact.deadline.name == name:
            own.clear()
        elif isinstance(fact, DeadlinePaused | DeadlineResumed | DeadlineExtended) and fact.name == name:
            own.append(event)
    return tuple(own)


def _needs_history(program: Program, case: Case) -> bool:
    """Whether a count needs more than the case: a clock of it was lengthened, or may once have stood still."""
    if any(clock.is_open and clock.extended for clock in case.deadlines):
        return True
    # A step that this version does not know was taken under an earlier one, which may have stopped a clock.
    return not program.steady.issuperset(case.taken)


def revise(
    program: Program, case: Case, command: Command, facts: Facts, moves: Iterable[DeadlineRecomputed]
) -> Decision:
    """Give the clocks that move their later date.

    Args:
        program: The version the case follows.
        case: The case that was counted.
        command: Who orders it, and when; its ``step`` is empty.
        facts: As for `recount`.
        moves: What moves its clocks; at least one.
    """
    context = Context(program, case, command, facts)
    reasons = standing_reasons(context)
    return Refused(reasons) if reasons else Accepted(tuple(events_of(context, [*moves], Grant(SYSTEM))))
