"""A running case, moved to a later version of its workflow: what becomes of its state, its values and its clocks."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.access import Grant
from supervision.deadlines import CalendarEndsError
from supervision.model import (
    SYSTEM,
    Accepted,
    Case,
    Command,
    DeadlineClosed,
    DeadlineRule,
    DeadlineStarted,
    Decision,
    Fact,
    Field,
    Migrated,
    Reason,
    Refused,
    RulePack,
    Value,
    Workflow,
)

from ._clocks import NoDateError, started
from ._context import Context, Facts
from ._decide import standing_reasons
from ._effects import events_of
from ._program import Program


def migrate(old: Program, new: Program, case: Case, command: Command, facts: Facts) -> Decision:
    """Say what moving *case* from *old* to *new* would change, or every reason why it stays with *old*.

    The case keeps its values, claims, links and the rule packs pinned to it, so that the law it is judged by does not
    change behind its back; packs that only the new version lists are pinned where they were in force on the day it was
    opened.  Clocks of the same name run on unchanged.  A clock the new version does not know ends.  A duty that is new
    starts on the day of the move, where what starts it has happened and what meets it has not; so does a wait that
    counts the state the case is in.

    Args:
        old: The version the case follows.
        new: The version it is to follow.
        case: An open case.
        command: Who moves it, and when; its ``step`` is empty.
        facts: As for `decide`.
    """
    target = _target(old.workflow, new.workflow, case)
    packs = _pinned(old.workflow, new.workflow, case, facts)
    context = Context(new, attrs.evolve(case, packs=tuple(pack.key for pack in packs)), command, facts)
    reasons = (*standing_reasons(context), *_reasons(old.workflow, new, case, target))
    if reasons or target is None:
        return Refused(reasons)
    fields = _renamed(new.workflow, case)
    moved = Migrated(new.workflow.version, new.workflow.digest, case.state, target, context.case.packs, fields)
    try:
        changed = list(_clock_facts(context, target))
    except NoDateError as missing:
        return Refused((missing.reason,))
    except CalendarEndsError as ends:
        return Refused((Reason("calendar_ends", {"text": str(ends)}),))
    return Accepted(tuple(events_of(context, [moved, *changed], Grant(SYSTEM))))


def _target(old: Workflow, new: Workflow, case: Case) -> str | None:
    """Return the state the case is in under the new version; None where there is none."""
    replaces = new.replaces
    if replaces is None or replaces.version != old.version:
        return None
    name = dict(replaces.states).get(case.state, case.state)
    return name if any(state.name == name for state in new.states) else None


def _pinned(old: Workflow, new: Workflow, case: Case, facts: Facts) -> tuple[RulePack, ...]:
    opened = facts.today.fromisoformat(case.opened_on)
    added = [pack for pack in facts.law.in_force(new.rules, opened) if pack.key not in old.rules]
    return (*facts.law.pinned(case.packs), *added)


def _reasons(old: Workflow, new: Program, case: Case, target: str | None) -> Iterator[Reason]:
    version, replaces = new.workflow.version, new.workflow.replaces
    if replaces is None or replaces.version != old.version:
        yield Reason("migration_not_meant", {"version": version, "actual": old.version})
        return
    if target is None:
        yield Reason("migration_state_gone", {"version": version, "state": case.state})
    fields = _renamed(new.workflow, case)
    for name, value in {**case.fields, **fields}.items():
        before, after = old.field(name), new.workflow.field(name)
        if before is not None and after is not None and value is not None:
            yield from _field_reasons(before, after, value, version)


def _field_reasons(before: Field, after: Field, value: Value, version: int) -> Iterator[Reason]:
    kinds = [(field.type, field.confidentiality, field.criteria) for field in (before, after)]
    if kinds[0] != kinds[1]:
        yield Reason("migration_field_changed", {"version": version, "name": after.name})
    elif after.choices and isinstance(value, str) and value not in dict(after.choices):
        yield Reason("migration_choice_gone", {"version": version, "name": after.name, "value": value})


def _renamed(new: Workflow, case: Case) -> dict[str, Value]:
    """Return the remembered states of composites, under the names they have now."""
    names = dict(new.replaces.states) if new.replaces is not None else {}
    kept = {composite.history: case.fields.get(composite.history) for composite in new.composites}
    return {field: names[was] for field, was in kept.items() if isinstance(was, str) and was in names}


def _clock_facts(context: Context, target: str) -> Iterator[Fact]:
    case, workflow = context.case, context.program.workflow
    ends = context.program.is_ended(target)
    rules = {rule.name: rule for rule in workflow.deadlines}
    going = {clock.name for clock in case.deadlines if clock.is_open}
    for clock in case.deadlines:
        rule = rules.get(clock.name)
        if clock.is_open and (ends or rule is None or not _counts(rule, clock.waits, target)):
            going.discard(clock.name)
            yield DeadlineClosed(clock.name, "ended", context.day)
    if not ends:
        for rule in workflow.deadlines:
            if rule.name not in going and _begins(rule, case, target):
                yield DeadlineStarted(started(context, rule, case.fields))


def _counts(rule: DeadlineRule, waits: bool, target: str) -> bool:  # noqa: FBT001 - a field of the clock
    """Whether a clock that runs is one of the new version too."""
    return rule.waits == waits and (not waits or target in rule.states)


def _begins(rule: DeadlineRule, case: Case, target: str) -> bool:
    if rule.waits:
        return target in rule.states
    known = case.deadline(rule.name) is not None
    has_begun = not rule.since or any(step in case.taken for step in rule.since)
    return not known and has_begun and not any(step in case.taken for step in rule.met_by)
