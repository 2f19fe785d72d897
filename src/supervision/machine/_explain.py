"""The same rules, told: clause by clause before a step, and every step a case offers."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from supervision.access import who_could
from supervision.model import Case, Clause, Command, PersonId, Reason, Refused, Transition
from supervision.text import Text

from ._context import Context, Facts
from ._decide import choose, standing_reasons, taken
from ._inputs import needs_of
from ._program import Gate, Program


@attrs.frozen(slots=True)
class Explanation:
    """Why a step is possible now, or not.

    Attributes:
        is_possible: What `decide` would say of the same command.
        clauses: Every rule looked at, in the order of the rules; of several alternatives the one `decide` would
            take, else the first.
        reasons: The reasons `decide` would give; empty where the step is possible.
    """

    step: str
    is_possible: bool
    clauses: tuple[Clause, ...]
    reasons: tuple[Reason, ...]


@attrs.frozen(slots=True)
class Option:
    """A step a case offers in its state.

    Attributes:
        needs: Inputs it asks for: each a group of alternatives, any one of which is enough.
        takes: Inputs it may be given.
        is_possible: Whether the actor could take it, once the inputs are given.
        reasons: Why he could not; empty where he could.
        could: Who could instead: in words, with the persons who hold that right today.
    """

    step: str
    label: Text
    target: str
    needs: tuple[tuple[str, ...], ...]
    takes: tuple[str, ...]
    is_possible: bool
    reasons: tuple[Reason, ...]
    could: tuple[tuple[Text, tuple[PersonId, ...]], ...]


def explain(program: Program, case: Case, command: Command, facts: Facts) -> Explanation:
    """Tell every rule that *command* meets, kept or not; decides exactly as `decide` does."""
    context = Context(program, case, command, facts)
    found, gates = choose(program, context), program.gates(command.step, case.state)
    if isinstance(found, Gate):
        outcome = taken(context, found)
        reasons = untold = outcome.reasons if isinstance(outcome, Refused) else ()
    else:
        reasons, untold = found, standing_reasons(context) if gates else found
    clauses = [Clause(reason.code, holds=False, params=reason.params, source=reason.source) for reason in untold]
    if gates:
        clauses += _meant(context, found, gates).clauses(context)
    return Explanation(command.step, not reasons, tuple(clauses), reasons)


def _meant(context: Context, found: Gate | tuple[Reason, ...], gates: Sequence[Gate]) -> Gate:
    """Return the way to tell of: the one that is open, else the first whose guard holds, else the first."""
    if isinstance(found, Gate):
        return found
    meant = [gate for gate in gates if not any(reason.code == "guard" for reason in gate.reasons(context))]
    return (meant or gates)[0]


def options(program: Program, case: Case, ask: Command, facts: Facts) -> tuple[Option, ...]:
    """Return every step the case's state offers, in spec order; *ask* says who asks, and when.

    What only another case can order is left out; an automatic step is told, with what the engine waits for.
    """
    return tuple(
        _option(program, Context(program, case, attrs.evolve(ask, step=step.name), facts, is_asking=True), gates)
        for step in program.workflow.steps
        if (gates := [gate for gate in program.gates(step.name, case.state) if _is_told(gate.transition)])
    )


def _is_told(transition: Transition) -> bool:
    return transition.by is not None or transition.is_automatic


def _option(program: Program, context: Context, gates: Sequence[Gate]) -> Option:
    found = choose(program, context)
    reasons = _undated(context, found) if isinstance(found, Gate) else found
    transition = _meant(context, found, gates).transition
    step = program.workflow.step(transition.step)
    return Option(
        context.command.step,
        step.label if step is not None else Text(transition.step),
        transition.target,
        needs_of(transition),
        transition.takes,
        not reasons,
        reasons,
        who_could(transition.by, context.fields, context.act()) if transition.by is not None else (),
    )


def _undated(context: Context, gate: Gate) -> tuple[Reason, ...]:
    """Return why a date that the step needs cannot be told, other than by an input that may still be given."""
    outcome = taken(context, gate)
    reasons = outcome.reasons if isinstance(outcome, Refused) else ()
    return tuple(reason for reason in reasons if reason.code != "missing_input")
