"""The same rules, told: clause by clause before a step, and every step a case offers."""

from __future__ import annotations

import attrs

from supervision.access import who_could
from supervision.model import Case, Clause, Command, PersonId, Reason, Transition
from supervision.text import Text

from ._context import Context, Facts
from ._decide import choose, standing_reasons
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
    found = choose(context)
    reasons = found if isinstance(found, tuple) else ()
    clauses = [Clause(reason.code, holds=False, params=reason.params) for reason in standing_reasons(context)]
    gate = _told(context, found)
    if gate is not None:
        clauses += [clause for check in gate.checks for clause in check.clauses(context)]
    elif reasons:
        clauses = [Clause(reason.code, holds=False, params=reason.params) for reason in reasons]
    return Explanation(command.step, not reasons, tuple(clauses), reasons)


def _told(context: Context, found: Gate | tuple[Reason, ...]) -> Gate | None:
    if isinstance(found, Gate):
        return found
    gates = context.program.gates(context.command.step, context.case.state)
    meant = [gate for gate in gates if not any(reason.code == "guard" for reason in gate.reasons(context))]
    return next(iter(meant or gates), None)


def options(program: Program, case: Case, ask: Command, facts: Facts) -> tuple[Option, ...]:
    """Return every step the case's state offers to people, in spec order; *ask* says who asks, and when."""
    return tuple(
        _option(program, case, attrs.evolve(ask, step=step), facts)
        for step in program.steps_from(case.state)
        if any(gate.transition.by is not None for gate in program.gates(step, case.state))
    )


def _option(program: Program, case: Case, ask: Command, facts: Facts) -> Option:
    context = Context(program, case, ask, facts, is_asking=True)
    found = choose(context)
    gate = _told(context, found)
    transition: Transition = (gate or program.gates(ask.step, case.state)[0]).transition
    step = program.workflow.step(ask.step)
    return Option(
        ask.step,
        step.label if step is not None else Text(ask.step),
        transition.target,
        transition.needs,
        transition.takes,
        isinstance(found, Gate),
        found if isinstance(found, tuple) else (),
        who_could(transition.by, context.fields, context.act()) if transition.by is not None else (),
    )
