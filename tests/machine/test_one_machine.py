"""`decide` and the machine of the `transitions` package are one definition: fired, it answers the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from transitions import MachineError

from supervision.machine import Facts, Program, decide, evolve, explain, verdict
from supervision.machine._context import Context
from supervision.machine._decide import choose, standing_reasons
from supervision.machine._transitions import NEW, View, fire
from supervision.model import (
    Accepted,
    Case,
    CaseId,
    Command,
    CommandId,
    Deadline,
    Moved,
    Noted,
    Opened,
    PersonId,
    Refused,
    Value,
)
from tests.architecture import house
from tests.engine.office import library
from tests.machine.walking import DIRECTORY, FIRST, LINKED, PROGRAMS, cases, commands, facts, good, good_inputs

# The others are compared in `tests/reliability/test_library_checked.py`.
WORKFLOWS = house.MAIN_CYCLE
STEPS = 4
# Only the engine takes it, as an effect of an approval.
NEVER_BY_HAND = {"supersede"}


def target_of(accepted: Accepted) -> str:
    fact = accepted.events[0].fact
    if isinstance(fact, Moved):
        return fact.target
    assert isinstance(fact, Opened | Noted)
    return fact.state


def fired(program: Program, context: Context) -> str:
    """Fire the real trigger on a throw-away view; return the state it is in then, empty where it did not move."""
    view = View(context.case.state or NEW)
    before = view.state
    try:
        moved = fire(program.machine, view, context.command.step, context)
    except MachineError:
        moved = False
    assert moved or view.state == before
    return view.state if moved else ""


def compared(program: Program, case: Case, command: Command, known: Facts) -> Case:
    """Hold the machine against `decide`; return the case after the command."""

    def asked() -> Context:
        return Context(program, case, command, known)

    reached, found, standing = fired(program, asked()), choose(program, asked()), standing_reasons(asked())
    ways = program.gates(command.step, case.state)
    open_ways = [way.transition for way in ways if not way.reasons(asked())]
    assert reached == (open_ways[0].target if open_ways else "")
    if isinstance(found, tuple):
        assert found
        assert standing or not reached
    else:
        assert not standing
        assert found.transition == open_ways[0]
    decision = decide(program, case, command, known)
    if isinstance(decision, Accepted):
        assert target_of(decision) == reached
        return evolve(case, *decision.events)
    return case


@pytest.mark.parametrize("name", WORKFLOWS)
@settings(max_examples=25)
@given(data=st.data())
def test_decide_and_the_fired_machine_agree_wherever_a_walk_leads(name: str, data: st.DataObject) -> None:
    program = PROGRAMS[name]
    case = data.draw(cases(program))
    for number in range(STEPS):
        command = data.draw(commands(program, case, number))
        case = compared(program, case, command, data.draw(facts(command)))


def every_question(program: Program) -> Iterator[tuple[Case, Command, Facts]]:
    """Every step in every state, by everyone, with good inputs and without, early and late."""
    for state, step in product(("", *(state.name for state in program.workflow.states)), program.workflow.steps):
        ways = [gate.transition for gate in program.gates(step.name, state)]
        for at, actor, late in product(range(len(ways) or 1), ("all", "an", "nobody"), (0, 41)):
            day, case = FIRST + timedelta(days=late), standing(program, state, at)
            given: list[dict[str, Value]] = [{}, *(good_inputs(program, way, day, at) for way in ways[at : at + 1])]
            for inputs, links in product(given, parents(program, state)):
                command = Command(CommandId("c"), case.id, step.name, PersonId(actor), day, inputs, links=links)
                yield case, command, known_on(day)


def standing(program: Program, state: str, variant: int) -> Case:
    """Return a case in *state*, all its clocks running."""
    if not state:
        return Case(CaseId("case-1"))
    workflow, day = program.workflow, FIRST.isoformat()
    return Case(
        CaseId("case-1"),
        workflow.name,
        1,
        state=state,
        seq=5,
        packs=workflow.rules,
        fields={field.name: good(field, field.name, FIRST, variant) for field in workflow.fields},
        deadlines=tuple(Deadline(r.name, "u1", day, "2019-04-10", waits=r.waits) for r in workflow.deadlines),
    )


def parents(program: Program, state: str) -> list[tuple[tuple[str, str, CaseId], ...]]:
    """Return no link, and for an opening each link there can be."""
    links = program.workflow.links if not state else ()
    return [
        (),
        *(((relation, to, other),) for relation, to in links for other in LINKED if LINKED[other].workflow == to),
    ]


def known_on(day: date) -> Facts:
    now = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
    return Facts(now, day, DIRECTORY, library().calendar, library().law, LINKED)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_decide_and_the_fired_machine_agree_in_every_state_and_step(name: str) -> None:
    program = PROGRAMS[name]
    taken = set()
    for case, command, known in every_question(program):
        if compared(program, case, command, known) != case:
            taken.add(command.step)
    assert taken == {step.name for step in program.workflow.steps} - NEVER_BY_HAND


@pytest.mark.parametrize("name", WORKFLOWS)
@settings(max_examples=15)
@given(data=st.data())
def test_the_same_facts_give_the_same_decision_and_the_same_explanation(name: str, data: st.DataObject) -> None:
    program = PROGRAMS[name]
    case = data.draw(cases(program))
    for number in range(STEPS):
        command = data.draw(commands(program, case, number))
        known = data.draw(facts(command))
        before = repr((case, command, known.held))
        decision = decide(program, case, command, known)
        assert decide(Program(program.workflow), case, command, known) == decision
        assert repr((case, command, known.held)) == before
        told = explain(program, case, command, known)
        assert told.reasons == (decision.reasons if isinstance(decision, Refused) else ())
        assert told.is_possible == isinstance(decision, Accepted) == all(clause.holds for clause in told.clauses)
        stopped = verdict(program, case, command, known)
        assert stopped in ((), told.reasons)
        if isinstance(decision, Accepted):
            case = evolve(case, *decision.events)


def test_a_machine_knows_no_case_and_jumps_around_no_guard() -> None:
    for program in PROGRAMS.values():
        assert program.machine.models == []
        assert not [trigger for trigger in program.machine.events if trigger.startswith("to_")]


def test_a_machine_has_the_arrows_of_its_workflow_and_no_others() -> None:
    for program in PROGRAMS.values():
        arrows = [
            (step, transition.source, transition.dest)
            for step, event in program.machine.events.items()
            for ways in event.transitions.values()
            for transition in ways
        ]
        steps = program.workflow.steps
        assert sorted(arrows) == sorted(
            (step.name, way.source or NEW, way.target) for step in steps for way in step.transitions
        )
