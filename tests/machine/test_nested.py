"""Composite states made flat do what a state chart does, and one machine, one decision and one replay agree on them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from supervision.machine import Program, decide, evolve, replay
from supervision.model import Accepted, CaseId, Event, Value
from tests.machine.nesting import Arrow, Nested, Tree, chart_of, nested, program_of
from tests.machine.small import MONDAY, Play
from tests.machine.test_one_machine import compared

UNIT: dict[str, Value] = {"unit": "dang_uy"}
WALKS = st.lists(st.integers(0, 1_000), min_size=8, max_size=20)


def configuration(program: Program, state: str) -> set[str]:
    return {state, *program.workflow.state(state).inside} if state else {"(new)"}


def walked(flow: Nested, walk: list[int]) -> list[set[str]]:
    """Lead the flat machine and the state chart the same way; return where they were after each step."""
    program, chart, names = program_of(flow), chart_of(flow), list(flow.every_step)
    play, been = Play(program), []
    for number in (0, *walk):
        name = names[number % len(names)]
        decision = play.decided(name, MONDAY, "lan", UNIT if name == "begin" else {})
        assert isinstance(decision, Accepted) == chart.send(name)
        if isinstance(decision, Accepted):
            play.case = evolve(play.case, *decision.events)
        assert configuration(program, play.case.state) == chart.ids
        been.append(chart.ids)
    return been


@settings(max_examples=100, deadline=None)
@given(nested(), WALKS)
def test_the_flat_machine_is_where_the_state_chart_is(flow: Nested, walk: list[int]) -> None:
    walked(flow, walk)


@settings(max_examples=30, deadline=None)
@given(nested(), WALKS)
def test_decision_machine_and_replay_agree_on_nested_workflows(flow: Nested, walk: list[int]) -> None:
    program, names, events = program_of(flow), list(flow.every_step), list[Event]()
    play = Play(program)
    for number in (0, *walk):
        name = names[number % len(names)]
        command = play.command(name, MONDAY, UNIT if name == "begin" else {})
        known, before = play.facts(MONDAY), play.case
        play.case = compared(program, before, command, known)
        decision = decide(program, before, command, known)
        events += decision.events if isinstance(decision, Accepted) else ()
    assert replay(CaseId("case-1"), events) == play.case
    assert play.case.state in {state.name for state in program.workflow.states}


# One workflow written out, so that a reader sees what the random ones are held to.
FLOW = Nested(
    (Tree("work", (Tree("planned"), Tree("site", (Tree("arrived"), Tree("done"))))), Tree("stopped")),
    (
        (Arrow(("work",), "to", "stopped"),),
        (Arrow(("stopped",), "back", "work"),),
        (Arrow(("planned",), "back", "site"),),
        (Arrow(("site",), "to", "planned"),),
    ),
)


def names_of(*steps: str) -> list[int]:
    every = list(FLOW.every_step)
    return [every.index(step) for step in steps]


def test_back_returns_to_the_state_that_was_left_last() -> None:
    been = walked(FLOW, names_of("go_done", "step_0", "step_1"))
    assert been[-1] == {"work", "site", "done"}


def test_back_to_where_the_case_never_was_enters_the_first_state() -> None:
    assert walked(FLOW, names_of("go_stopped", "step_1"))[-1] == {"work", "planned"}
    assert walked(FLOW, names_of("step_2"))[-1] == {"work", "site", "arrived"}


def test_each_composite_keeps_its_own_history() -> None:
    been = walked(FLOW, names_of("go_done", "step_3", "step_0", "step_1", "step_2"))
    assert been[-2:] == [{"work", "planned"}, {"work", "site", "done"}]


def test_a_step_inside_a_composite_does_not_change_its_history() -> None:
    been = walked(FLOW, names_of("go_done", "step_0", "step_1", "go_planned", "go_arrived", "step_3", "step_2"))
    assert been[-1] == {"work", "site", "arrived"}
