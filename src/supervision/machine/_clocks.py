"""Clocks of a case: which a step starts, meets, pauses, resumes, lengthens or ends, and on which dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from supervision.deadlines import (
    Calendar,
    Term,
    due_on,
    earliest_on,
    exclusive_last_day,
    extended_due_on,
    remaining,
    remaining_until,
    resume_on,
)
from supervision.model import (
    Case,
    Deadline,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineResumed,
    DeadlineRule,
    DeadlineStarted,
    Doer,
    Fact,
    Law,
    Reason,
    RulePack,
    Transition,
    Value,
    find_term,
)

from ._context import Context, calendar_for
from ._law import Governing, Texts

Fields = dict[str, Value]


class NoDateError(Exception):
    """A clock's date cannot be told: no pack pinned to the case fixes the term, or its field holds no date.

    Attributes:
        reason: What `decide` refuses with.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def clock_facts(context: Context, transition: Transition, fields: Fields) -> Iterator[Fact]:
    """Return what the step does to the case's clocks, in the order of the workflow's deadline rules.

    Args:
        context: The question.
        transition: The way that is taken.
        fields: The case's values after the step.

    Raises:
        NoDateError: A clock needs a date and there is none: see there.
        CalendarEndsError: A date lies outside the calendar.
    """
    for rule in context.program.workflow.deadlines:
        clock = context.case.deadline(rule.name)
        open_clock = clock if clock is not None and clock.is_open else None
        if rule.waits:
            yield from _wait_facts(context, rule, open_clock, transition, fields)
        else:
            yield from _duty_facts(context, rule, open_clock, transition, fields)


def _duty_facts(
    context: Context, rule: DeadlineRule, clock: Deadline | None, transition: Transition, fields: Fields
) -> Iterator[Fact]:
    ends = context.program.is_ended(transition.target)
    if clock is not None and rule.name in transition.meets:
        yield DeadlineClosed(rule.name, "met", context.day)
        clock = None
    if not ends and _starts(rule, transition):
        yield DeadlineStarted(started(context, rule, fields))
    elif clock is not None:
        if ends:
            yield DeadlineClosed(rule.name, "ended", context.day)
        else:
            yield from _changed(context, rule, clock, transition)


def _starts(rule: DeadlineRule, transition: Transition) -> bool:
    if rule.since:
        return transition.step in rule.since
    return transition.source is None


def _changed(context: Context, rule: DeadlineRule, clock: Deadline, transition: Transition) -> Iterator[Fact]:
    if rule.name in transition.pauses and clock.paused_on is None:
        yield DeadlinePaused(rule.name, context.day, _left(context, rule, clock))
    if rule.name in transition.resumes and clock.left is not None:
        yield DeadlineResumed(rule.name, _resumed(context, rule, clock, clock.left))
    if rule.name == transition.extends:
        yield DeadlineExtended(rule.name, _extended(context, rule, clock).isoformat())


def _wait_facts(
    context: Context, rule: DeadlineRule, clock: Deadline | None, transition: Transition, fields: Fields
) -> Iterator[Fact]:
    """Return what the step does to a wait: going from one of its states to another interrupts nothing."""
    was, stays = transition.source in rule.states, transition.target in rule.states
    if clock is not None and was and not stays:
        over = context.day >= clock.due_on
        yield DeadlineClosed(rule.name, "met" if over and transition.step in rule.met_by else "ended", context.day)
    if stays and not was:
        yield DeadlineStarted(started(context, rule, fields))


def started(context: Context, rule: DeadlineRule, fields: Fields) -> Deadline:
    """Return the clock of *rule*, started on the day of the act."""
    start, owner = context.command.occurred_on, owner_of(rule.owed, fields)
    calendar = _calendar(context, owner)
    if rule.field is not None:
        due, pack = _fixed(rule, rule.field, fields), ""
    else:
        term = starting_term(context.texts(rule.term or ""), rule, start, calendar)
        if term is None:
            raise NoDateError(_no_term(context, rule))
        pack = term[0].key
        due = (earliest_on if rule.waits else due_on)(start, term[1], calendar)
    return Deadline(
        rule.name,
        owner,
        context.day,
        due.isoformat(),
        pack,
        calendar.digest,
        waits=rule.waits,
    )


def _fixed(rule: DeadlineRule, name: str, fields: Mapping[str, Value]) -> date:
    value = fields.get(name)
    if not isinstance(value, str):
        raise NoDateError(Reason("missing_input", {"input": (name,)}))
    day = date.fromisoformat(value)
    return exclusive_last_day(day) if rule.is_before else day


def owner_of(doer: Doer, fields: Fields) -> str:
    """Return who owes a duty: ``role@unit``, or the person or unit that a field names."""
    if doer.of is None:
        return str(fields.get(doer.role) or doer.role)
    return f"{doer.role}@{fields.get(doer.of) or ''}"


def _calendar(context: Context, owner: str) -> Calendar:
    return calendar_for(owner, context.facts.calendar, context.facts.directory)


def running_term(law: Law, case: Case, rule: DeadlineRule) -> tuple[RulePack, Term] | None:
    """Return the term a clock was started on, with its text: a clock that runs stays with it; None for a fixed date."""
    clock = case.deadline(rule.name)
    own = law.pinned((clock.pack,)) if clock is not None else ()
    return find_term((*law.pinned(case.packs), *own), rule.term) if rule.term is not None else None


def starting_term(texts: Texts, rule: DeadlineRule, start: date, calendar: Calendar) -> tuple[RulePack, Term] | None:
    """Return the term under which a clock of *rule* starts, with its text; None without one."""

    def due(packs: tuple[RulePack, ...]) -> int | None:
        found = find_term(packs, rule.term or "")
        return None if found is None else (earliest_on if rule.waits else due_on)(start, found[1], calendar).toordinal()

    return find_term(texts.best(due), rule.term or "")


def extending_term(governing: Governing, rule: DeadlineRule, step: str) -> tuple[RulePack, Term] | None:
    """Return the term by which a clock may be lengthened: its own, unless a clause says that another text governs.

    What favours somebody was weighed when the clock began, and is not weighed again.
    """
    if (own := running_term(governing.law, governing.case, rule)) is None:
        return None
    texts = governing.texts(own[1].name, step, pinned=(own[0],))
    return own if texts.rivals else find_term(texts.packs, own[1].name)


def _no_term(context: Context, rule: DeadlineRule) -> Reason:
    return Reason("no_term_in_force", {"deadline": rule.name, "on": context.day})


def _left(context: Context, rule: DeadlineRule, clock: Deadline) -> int:
    """Return the days left at a pause, in the term's own unit."""
    started, due = date.fromisoformat(clock.started_on), date.fromisoformat(clock.due_on)
    paused, calendar = context.command.occurred_on, _calendar(context, clock.owner)
    term = running_term(context.facts.law, context.case, rule)
    if term is not None and due == due_on(started, term[1], calendar):
        return remaining(started, paused, term[1], calendar)
    if term is not None and term[1].unit == "working_days":
        return max(0, calendar.working_days_between(paused, due)) if paused < due else 0
    return remaining_until(due, paused)


def _resumed(context: Context, rule: DeadlineRule, clock: Deadline, left: int) -> str:
    """Return the due date after a pause; a duty that was late when its clock stopped stays late."""
    if clock.paused_on is not None and clock.paused_on > clock.due_on:
        return clock.due_on
    term = running_term(context.facts.law, context.case, rule)
    unit = term[1].unit if term is not None else "days"
    return resume_on(context.command.occurred_on, left, unit, _calendar(context, clock.owner)).isoformat()


def _extended(context: Context, rule: DeadlineRule, clock: Deadline) -> date:
    term = extending_term(context.governing, rule, context.command.step)
    if term is None:  # a fixed date, for without a term the step has been refused: the new one is given
        return _fixed(rule, rule.name, context.command.inputs)
    started, due = date.fromisoformat(clock.started_on), date.fromisoformat(clock.due_on)
    return extended_due_on(started, due, term[1], _calendar(context, clock.owner))


def extension_refused(context: Context, name: str) -> tuple[Reason, ...]:
    """Return why the clock *name* may not be lengthened now; empty where it may.

    An extension is made while the term still runs (its last day included), as often as the pack allows, and - for a
    duty with a fixed date - to a later date.
    """
    clock = context.case.deadline(name)
    if clock is None or not clock.is_open or clock.paused_on is not None:
        return (Reason("deadline_not_running", {"deadline": name}),)
    rule = context.program.workflow.deadline(name)
    term = extending_term(context.governing, rule, context.command.step)
    if rule.field is None and term is None:
        return (_no_term(context, rule),)
    source = term[1].article if term is not None else ""
    found = []
    if context.day > clock.due_on:
        found.append(Reason("extension_too_late", {"deadline": name, "due_on": clock.due_on}, source))
    times = _times(context, rule, term)
    if clock.extended >= times:
        found.append(Reason("extension_used_up", {"deadline": name, "times": times}, source))
    given, was = context.command.inputs.get(name), context.case.fields.get(name) if rule.is_before else clock.due_on
    if rule.field is not None and isinstance(given, str) and given <= str(was):
        found.append(Reason("extension_not_later", {"deadline": name, "due_on": clock.due_on}))
    return tuple(found)


def _times(context: Context, rule: DeadlineRule, term: tuple[RulePack, Term] | None) -> int:
    if term is not None:
        return term[1].extension.times if term[1].extension is not None else 0
    cap = context.value(f"rule.{rule.name}_extensions")
    return cap if isinstance(cap, int) else 1
