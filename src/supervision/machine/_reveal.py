"""A look at a sealed value: allowed for the field's readers, and an event of the case."""

from __future__ import annotations

from supervision.access import Grant, authorise
from supervision.model import Accepted, By, Decision, Event, Reason, Refused, Revealed

from ._context import Context
from ._effects import basis_of


def revealed(context: Context) -> Decision:
    """Return the event of a look, or every reason against it; who is no reader is not told whether a value is kept."""
    case, command, facts = context.case, context.command, context.facts
    field = context.program.workflow.field(command.reveals)
    if field is None or not field.confidentiality.is_sealed:
        return Refused((Reason("not_sealed", {"name": command.reveals}),))
    given = command.inputs.get("reason")
    is_reasoned = isinstance(given, str) and bool(given.strip())
    unreasoned = () if is_reasoned else (Reason("missing_input", {"input": ("reason",)}),)
    grant = authorise(By(field.readers), case.fields, case, context.act())
    if not isinstance(grant, Grant):
        could = grant[0].params["could"]
        told = Reason("not_a_reader", {"actor": command.actor, "name": field.name, "could": could})
        return Refused((told, *unreasoned))
    value = case.fields.get(field.name)
    ref = value.get("ref") if isinstance(value, dict) else None
    if not isinstance(ref, str):
        return Refused((Reason("nothing_kept", {"name": field.name}), *unreasoned))
    if unreasoned:
        return Refused(unreasoned)
    act = (command.id, command.actor, grant.role, grant.unit, None, context.day, facts.now)
    fact, basis = Revealed(field.name, ref), basis_of(context, grant)
    event = Event(case.id, case.seq + 1, *act, fact, inputs={"reason": given}, basis=basis)
    return Accepted((event,))
