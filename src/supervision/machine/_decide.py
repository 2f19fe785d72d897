"""Accepted or refused."""

from __future__ import annotations

from difflib import get_close_matches

import attrs

from supervision.access import Grant
from supervision.deadlines import CalendarEndsError
from supervision.model import Case, Command, Decision, Reason, Refused

from ._clocks import NoDateError
from ._context import Context, Facts
from ._effects import accepted, case_id_for
from ._program import Gate, Program
from ._reveal import revealed

__all__ = ["case_id_for", "choose", "decide", "standing_reasons", "taken", "verdict"]


def decide(program: Program, case: Case, command: Command, facts: Facts) -> Decision:
    """Say what *command* would change, without changing anything.

    Args:
        program: The workflow the case was opened under.
        case: The case, folded from all its events so far; with ``seq`` 0 for an opening.
        command: What an actor asks for.
        facts: All outside knowledge; ``facts.now`` is aware UTC.

    Returns:
        `Accepted` with at least one event, oldest first, or `Refused` with every reason.
    """
    context = Context(program, case, command, facts)
    if command.reveals:
        return revealed(context)
    found = choose(program, context)
    return Refused(found) if isinstance(found, tuple) else taken(context, found)


def taken(context: Context, gate: Gate) -> Decision:
    """Return what a way that no rule stops leaves; refused where a date it needs cannot be told."""
    found = context.grant(gate.transition.by)
    grant = found if isinstance(found, Grant) else Grant("")
    if gate.transition.signs:
        signed = context.signatures(gate.transition).mandates
        grant = attrs.evolve(grant, mandates=tuple(dict.fromkeys((*grant.mandates, *signed))))
    try:
        return accepted(context, gate, grant)
    except NoDateError as missing:
        return Refused((missing.reason,))
    except CalendarEndsError as ends:
        return Refused((Reason("calendar_ends", {"text": str(ends)}),))


def verdict(program: Program, case: Case, command: Command, facts: Facts) -> tuple[Reason, ...]:
    """Return every reason the rules of its step give against *command*; empty where they give none.

    No event is built and no date counted, so that `decide` may still refuse what passes here: where no rule fixes a
    term that a clock needs, or the calendar ends before the date.
    """
    found = choose(program, Context(program, case, command, facts))
    return found if isinstance(found, tuple) else ()


def choose(program: Program, context: Context) -> Gate | tuple[Reason, ...]:
    """Return the first way of the step that nothing stops, or every reason against all of them."""
    command, case = context.command, context.case
    gates = program.gates(command.step, case.state)
    standing = standing_reasons(context)
    if not gates:
        return (*standing, _no_way(program, context))
    stopped = []
    for gate in gates:
        reasons = gate.reasons(context)
        if not reasons and not standing:
            return gate
        stopped.append(reasons)
    return (*standing, *_closest(gates, stopped))


def standing_reasons(context: Context) -> tuple[Reason, ...]:
    """Return what is wrong with the command whatever its step: its version and its dates."""
    case, command = context.case, context.command
    found = []
    if command.expected_version is not None and command.expected_version != case.seq:
        found.append(Reason("stale_version", {"expected": command.expected_version, "actual": case.seq}))
    if command.occurred_on > context.facts.today:
        found.append(Reason("in_future", {"day": context.day, "today": context.facts.today.isoformat()}))
    if context.day < case.last_on:
        found.append(Reason("before_last_act", {"day": context.day, "last_on": case.last_on}))
    return tuple(found)


def _no_way(program: Program, context: Context) -> Reason:
    """Say why the step has no arrow here: unknown, or not from this state."""
    step = context.command.step
    sources = program.sources(step)
    if not sources:
        known = [known.name for known in program.workflow.steps]
        return Reason("unknown_step", {"step": step, "near": tuple(get_close_matches(step, known, 3)) or tuple(known)})
    possible = program.steps_from(context.case.state)
    return Reason("not_from_state", {"step": step, "state": context.case.state, "from": sources, "possible": possible})


def _closest(gates: tuple[Gate, ...], stopped: list[list[Reason]]) -> tuple[Reason, ...]:
    """Return the reasons of the alternatives whose guard holds; of all where none does.

    An officer who is refused because the plan is a leader's should read who approves leaders' plans, not the
    conditions of every other alternative.
    """
    meant = [
        reasons
        for gate, reasons in zip(gates, stopped, strict=True)
        if len(gates) == 1 or not any(reason.code == "guard" for reason in reasons)
    ]
    unique: dict[str, Reason] = {}
    for reasons in meant or stopped:
        for reason in reasons:
            unique.setdefault(f"{reason.code} {reason.params!r}", reason)
    return tuple(unique.values())
