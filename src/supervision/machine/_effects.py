"""The events an accepted step leaves, and the orders it gives to linked cases."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Iterator

import attrs

from supervision.access import Grant
from supervision.model import (
    Accepted,
    Basis,
    CaseId,
    Claimed,
    Command,
    CommandId,
    Event,
    Fact,
    Link,
    Moved,
    Noted,
    Opened,
    Pinned,
    Released,
    Transition,
    Value,
)

from ._clocks import clock_facts
from ._context import Context
from ._program import Gate

_NO_INPUTS: dict[str, Value] = {}


def case_id_for(command_id: CommandId, part: str = "") -> CaseId:
    """Return the id of a case that a command opens: opaque, ASCII, the same whenever the command is repeated.

    Args:
        command_id: The command.
        part: Which of the cases it opens; empty for the first.
    """
    digest = hashlib.sha256(f"supervision/case/v1\0{command_id}\0{part}".encode()).digest()
    return CaseId(b32encode(digest[:15]).decode().lower())


def accepted(context: Context, gate: Gate, grant: Grant) -> Accepted:
    """Return the events and orders of a step that nothing stops."""
    transition = gate.transition
    given = _given_fields(context)
    given |= {name: guard.value(context) for name, guard in gate.sets}
    fields = {**context.case.fields, **given}
    facts = [_main_fact(context, transition, given)]
    facts += _claim_facts(context, transition)
    staged = context
    if transition.begins:
        packs = tuple(pack.key for pack in context.governing.stage(transition.begins))
        facts.append(Pinned(transition.begins, packs))
        staged = Context(context.program, attrs.evolve(context.case, packs=packs), context.command, context.facts)
    facts += clock_facts(staged, transition, fields)
    return Accepted(tuple(events_of(context, facts, grant)), tuple(_orders(context, gate)))


def _given_fields(context: Context) -> dict[str, Value]:
    types = context.program.types
    return {name: value for name, value in context.command.inputs.items() if name in types and value is not None}


def _main_fact(context: Context, transition: Transition, given: dict[str, Value]) -> Fact:
    if transition.source is None:
        workflow, command = context.program.workflow, context.command
        links = tuple(Link(relation, other, case_id, is_child=False) for relation, other, case_id in command.links)
        return Opened(
            workflow.name,
            workflow.version,
            workflow.digest,
            transition.step,
            transition.target,
            command.reference,
            tuple(pack.key for pack in context.packs),
            links,
            given,
        )
    if transition.source == transition.target:
        return Noted(transition.step, transition.source, given)
    return Moved(transition.step, transition.source, transition.target, given)


def _claim_facts(context: Context, transition: Transition) -> Iterator[Fact]:
    ends = context.program.is_ended(transition.target)
    if transition.releases or ends:
        yield from (Released(claim.key) for claim in context.case.claims)
    if transition.claims is not None and not ends:
        claim = context.claim(transition.claims)
        if claim is not None:
            yield Claimed(claim)


def events_of(context: Context, facts: list[Fact], grant: Grant) -> Iterator[Event]:
    command, seq = context.command, context.case.seq
    types = context.program.types
    given = command.inputs.items()
    inputs: dict[str, Value] = {name: value for name, value in given if name not in types and value is not None}
    for offset, fact in enumerate(facts):
        yield Event(
            command.case_id,
            seq + 1 + offset,
            command.id,
            command.actor,
            grant.role,
            grant.unit,
            command.on_behalf_of,
            context.day,
            context.facts.now,
            fact,
            command.via or ("history" if context.facts.is_history else ""),
            inputs if offset == 0 else _NO_INPUTS,
            basis_of(context, grant) if offset == 0 else None,
        )


def basis_of(context: Context, grant: Grant) -> Basis:
    """Return what a decision rested on."""
    facts = context.facts
    reads = tuple((case_id, linked.seq) for case_id, linked in sorted(facts.linked.items()))
    return Basis(facts.calendar.digest, facts.directory.revision, grant.mandates, reads)


def _orders(context: Context, gate: Gate) -> Iterator[Command]:
    """Return what linked cases must do too: first the steps sent, then the cases opened."""
    command, transition = context.command, gate.transition
    via = f"{command.case_id}/{transition.step}"
    for sends, when in zip(transition.sends, gate.sends, strict=True):
        if when is None or when.holds(context):
            for link in context.case.links:
                if link.workflow == sends.workflow:
                    yield _order(command, link.case_id, sends.step, via, workflow=sends.workflow)
    for number, (opens, (when, given)) in enumerate(zip(transition.opens, gate.opens, strict=True)):
        if when is None or when.holds(context):
            inputs = {name: guard.value(context) for name, guard in given}
            yield _order(
                command,
                case_id_for(command.id, f"{via}/{number}"),
                opens.step,
                via,
                workflow=opens.workflow,
                inputs={name: value for name, value in inputs.items() if value is not None},
                links=((opens.link, context.program.workflow.name, command.case_id),),
            )


def _order(  # noqa: PLR0913 - the fields of the command it makes
    command: Command,
    case_id: CaseId,
    step: str,
    via: str,
    *,
    workflow: str,
    inputs: dict[str, Value] | None = None,
    links: tuple[tuple[str, str, CaseId], ...] = (),
) -> Command:
    return Command(
        command.id,
        case_id,
        step,
        command.actor,
        command.occurred_on,
        inputs or {},
        command.on_behalf_of,
        workflow=workflow,
        links=links,
        via=via,
    )
