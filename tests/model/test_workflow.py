"""A workflow's look-ups."""

from __future__ import annotations

import pytest

from tests.engine.office import library

PLAN = library().latest("plan")


def test_fields_states_steps_and_deadlines_are_found_by_name() -> None:
    assert PLAN.field("subject") is PLAN.fields[0]
    assert PLAN.state("expected") is PLAN.states[0]
    assert PLAN.step("open_cycle") is PLAN.steps[0]
    assert PLAN.deadline("register_term") is PLAN.deadlines[0]
    assert [PLAN.state(state.name) for state in PLAN.states] == list(PLAN.states)


def test_an_unknown_field_or_step_is_none() -> None:
    assert PLAN.field("x") is None
    assert PLAN.step("x") is None


def test_an_unknown_state_or_deadline_is_an_error() -> None:
    with pytest.raises(KeyError):
        PLAN.state("x")
    with pytest.raises(KeyError):
        PLAN.deadline("x")


def test_every_deadline_of_the_shipped_workflows_is_found_by_its_name() -> None:
    for versions in library().workflows.values():
        for workflow in versions.values():
            assert [workflow.deadline(rule.name) for rule in workflow.deadlines] == list(workflow.deadlines)
