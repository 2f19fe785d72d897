"""What there is to walk in a workflow."""

from __future__ import annotations

import attrs

from supervision.coverage import Item, Kind, is_closed, items_of, neighbour, ways_of
from supervision.model import Doer
from tests.coverage.walking import library


def of_step(workflow: str, step: str) -> list[str]:
    return [item.detail for item in items_of(library().latest(workflow)) if item.name == step]


def test_every_state_a_step_leaves_is_a_transition_of_its_own() -> None:
    assert of_step("posting", "interrupt")[:2] == ["posted>interrupted", "standing>interrupted"]


def test_every_rule_that_can_refuse_a_step_is_something_to_walk() -> None:
    assert of_step("posting", "withdraw_posting")[5:] == ["by", "not:subject", "needs:reason"]
    assert of_step("posting", "complete")[2:] == ["by", "needs:minutes", "after"]
    assert of_step("sup_assignment", "assign") == [
        "proposed>assigned", "by", "not:subject", "needs:document", "claims",
    ]  # fmt: skip


def test_nobody_is_refused_what_the_engine_does_by_itself() -> None:
    assert all(">" in detail for detail in of_step("posting", "supersede"))


def test_the_alternatives_of_a_step_are_told_apart() -> None:
    approve = [item for item in items_of(library().latest("plan")) if item.name == "approve"]
    assert {item.way for item in approve} == {1, 2, 3}
    step = library().latest("plan").step("approve")
    assert step is not None
    assert [way[0].when for way in ways_of(step)] == [
        'category == "member"', 'category == "key_cadre"', 'category == "head"',
    ]  # fmt: skip


def test_a_duty_is_met_extended_and_missed_and_a_wait_is_none_of_these() -> None:
    found = [item for item in items_of(library().latest("feedback")) if item.kind is Kind.DEADLINE]
    assert [item.detail for item in found if item.name == "answer_term"] == ["met", "extended", "missed"]
    assert not any(item.name == "posting_term" for item in items_of(library().latest("posting")))


def test_a_way_for_cases_that_were_never_in_a_composite_is_closed_where_all_come_from_it() -> None:
    workflow = library().latest("commendation")
    step = workflow.step("release")
    assert step is not None
    assert [is_closed(workflow, way) for way in step.transitions] == [False, False, False, True]
    found = [item.detail for item in items_of(workflow) if item.name == "release" and item.kind is Kind.TRANSITION]
    assert found == ["held>checked", "held>consulted", "held>submitted"]


def test_it_is_open_where_a_case_may_come_from_elsewhere() -> None:
    workflow = library().latest("commendation")
    step = workflow.step("release")
    assert step is not None
    elsewhere = attrs.evolve(step.transitions[0], source="decided", target="held", when=None, sets=())
    opened = attrs.evolve(workflow, steps=(*workflow.steps, attrs.evolve(step, transitions=(elsewhere,))))
    assert not is_closed(opened, step.transitions[3])


def test_every_role_that_may_act_is_something_to_walk() -> None:
    roles = [item for item in items_of(library().latest("posting")) if item.kind is Kind.ROLE]
    assert Item(Kind.ROLE, "reception_officer") in roles
    assert Item(Kind.ROLE, "system") not in roles


def test_a_neighbour_holds_another_role_in_the_same_unit() -> None:
    workflow = library().latest("posting")
    step = workflow.step("withdraw_posting")
    assert step is not None
    assert neighbour(workflow, step.transitions[0]) == Doer("party_office", "unit")
