"""What there is to walk in a workflow."""

from __future__ import annotations

import attrs

from supervision.coverage import Item, Kind, is_closed, items_of, neighbour, ways_of
from supervision.model import Doer, Replaces
from tests.coverage.walking import library


def of_step(workflow: str, step: str) -> list[str]:
    return [item.detail for item in items_of(library().latest(workflow)) if item.name == step]


def test_every_state_a_step_leaves_is_a_transition_of_its_own() -> None:
    assert of_step("posting", "interrupt")[:2] == ["posted>interrupted", "standing>interrupted"]


def test_every_rule_that_can_refuse_a_step_is_something_to_walk() -> None:
    assert of_step("posting", "withdraw_posting")[5:] == ["by", "not:subject", "needs:reason"]
    assert of_step("posting", "complete")[2:] == ["by", "needs:minutes", "after"]
    assert of_step("sup_assignment", "assign") == [
        "proposed>assigned", "by", "not:subject", "needs:document", "when", "claims",
    ]  # fmt: skip


def test_nobody_is_refused_what_the_engine_does_by_itself() -> None:
    assert all(">" in detail for detail in of_step("posting", "supersede"))


def test_the_alternatives_of_a_step_are_told_apart() -> None:
    approve = [item for item in items_of(library().latest("plan")) if item.name == "approve"]
    assert {item.way for item in approve} == {1, 2, 3, 4}
    step = library().latest("plan").step("approve")
    assert step is not None
    assert [way[0].when for way in ways_of(step)] == [
        'category == "member"', 'category == "key_cadre"', 'category == "head"', 'category == "collective"',
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


def test_nobody_is_refused_by_a_guard_that_every_case_fulfils_that_comes_to_its_state() -> None:
    # The cell's own inspection and the survey never come to be verified: whoever does is of neither kind.
    assert "when" not in of_step("inspection", "record_session")
    assert "when" not in of_step("inspection", "send_back")
    assert "when" in of_step("inspection", "monitor")
    # A refusal of each way out of the composite: the first two states are those of other kinds, too.
    suspend = [item for item in items_of(library().latest("inspection")) if item.name == "suspend"]
    assert [item.way for item in suspend if item.detail == "when"] == [1, 2]


def test_nobody_goes_a_way_for_one_kind_of_cases_that_no_case_of_it_goes() -> None:
    found = [item for item in items_of(library().latest("inspection")) if item.name == "report_survey"]
    assert [item.way for item in found if item.kind is Kind.TRANSITION] == [2]
    # Others are refused it by that very guard.
    assert [item.way for item in found if item.detail == "when"] == [1, 2]


def test_a_kind_that_a_later_step_changes_proves_nothing() -> None:
    workflow = library().latest("inspection")
    step = workflow.step("decide")
    assert step is not None
    changing = attrs.evolve(step, transitions=tuple(attrs.evolve(way, takes=("kind",)) for way in step.transitions))
    steps = tuple(changing if each is step else each for each in workflow.steps)
    details = [item.detail for item in items_of(attrs.evolve(workflow, steps=steps)) if item.name == "record_session"]
    assert "when" in details


def test_earlier_cases_that_move_to_this_version_may_be_anywhere() -> None:
    workflow = attrs.evolve(library().latest("inspection"), replaces=Replaces(1, ()))
    details = [item.detail for item in items_of(workflow) if item.name == "record_session"]
    assert "when" in details


def test_every_role_that_may_act_is_something_to_walk() -> None:
    roles = [item for item in items_of(library().latest("posting")) if item.kind is Kind.ROLE]
    assert Item(Kind.ROLE, "reception_officer") in roles
    assert Item(Kind.ROLE, "system") not in roles


def test_a_neighbour_holds_another_role_in_the_same_unit() -> None:
    workflow = library().latest("posting")
    step = workflow.step("withdraw_posting")
    assert step is not None
    assert neighbour(workflow, step.transitions[0]) == Doer("party_office", "unit")
