"""The same ten states in two other libraries: a state machine in Python classes, and a statechart interpreter.

Both are asked to go from `registered` to `approved` and back, which leaves them where they were; the guards are the
same two questions, who acts and whether the number is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from supervision.machine._transitions import View, fire

from . import small
from .measuring import Row, Sizes, in_turn, repeated

_THERE, _BACK = "approve", "take_down"
_NOTE = "for information: one state machine a case; the others know no dates, mandates or inputs and give no reasons"


def beside_others(there: Any, back: Any, sizes: Sizes) -> Iterator[Row]:  # noqa: ANN401 - two `decision.Question`
    """Compare two decisions with two events in each of the other libraries, all in one run."""

    def ours() -> None:
        there.ours()
        back.ours()

    def triggered() -> None:
        view = View("registered")
        for question, context in ((there, there.context()), (back, back.context())):
            fire(question.program.machine, view, question.command.step, context)

    sides = {
        "verdict": repeated(ours, sizes.slice_s, operations=2),
        "transitions": repeated(triggered, sizes.slice_s, operations=2),
        "python-statemachine": repeated(in_statemachine(), sizes.slice_s, operations=2),
        "sismic": repeated(in_sismic(), sizes.slice_s, operations=2),
    }
    figures = in_turn(sides, sizes.rounds)
    for other in ("transitions", "python-statemachine", "sismic"):
        row = figures.row(f"the same two steps, beside {other}", "verdict", other, kind="times faster")
        yield attrs.evolve(row, note=_NOTE)


def in_statemachine() -> Callable[[], object]:
    """Return two events of python-statemachine, there and back."""
    from statemachine import State, StateMachine

    states = {name: State(name, initial=name == "draft", final=name == "cancelled") for name in small.STATES}
    members: dict[str, Any] = dict(states)
    for step, source, target, role in small.ARROWS:
        members[step] = states[source].to(states[target], cond=f"may_{role}")
    members |= {f"may_{role}": _asker(role) for role in small.ROLES}
    machine = type("Ten", (StateMachine,), members)(start_value="registered")
    machine.fields = {role: f"person-{role}" for role in small.ROLES} | {"score": 7}

    def both() -> None:
        machine.send(_THERE, actor="person-head")
        machine.send(_BACK, actor="person-head")

    both()
    if machine.current_state_value != "registered":
        raise AssertionError(machine.current_state_value)
    return both


def _asker(role: str) -> Callable[..., bool]:
    def may(self: Any, actor: str) -> bool:  # noqa: ANN401 - the machine
        return bool(self.fields[role] == actor and self.fields["score"] > 0)

    return may


def in_sismic() -> Callable[[], object]:
    """Return two events of sismic, there and back."""
    from sismic.interpreter import Interpreter
    from sismic.model import BasicState, CompoundState, Statechart, Transition

    chart = Statechart("ten", preamble="\n".join(f"{role} = 'person-{role}'" for role in small.ROLES) + "\nscore = 7")
    chart.add_state(CompoundState("all", initial="registered"), None)
    for name in small.STATES:
        chart.add_state(BasicState(name), "all")
    for step, source, target, role in small.ARROWS:
        chart.add_transition(Transition(source, target, event=step, guard=f"event.actor == {role} and score > 0"))
    interpreter = Interpreter(chart)
    interpreter.execute()

    def both() -> None:
        for step in (_THERE, _BACK):
            interpreter.queue(step, actor="person-head")
            interpreter.execute_once()

    both()
    if "registered" not in interpreter.configuration:
        raise AssertionError(interpreter.configuration)
    return both
