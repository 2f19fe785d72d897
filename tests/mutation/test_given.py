"""Faults that no scenario can tell: needs that are always met or asked for anyway, and roles that nobody can hold."""

from __future__ import annotations

import attrs

from supervision.model import Doer, Opens, Workflow
from supervision.mutation import Fault, mutants
from supervision.mutation._differences import Differences
from supervision.mutation._given import is_always_given, is_asked_anyway, is_never_held
from supervision.spec import Library
from tests.coverage.walking import library


def opened_by(library: Library, given: str) -> Library:
    """Return the library with the model of a replication given otherwise."""
    workflow = library.latest("commendation")
    steps = []
    for step in workflow.steps:
        ways = [attrs.evolve(way, opens=tuple(_given(one, given) for one in way.opens)) for way in step.transitions]
        steps.append(attrs.evolve(step, transitions=tuple(ways)))
    changed: Workflow = attrs.evolve(workflow, steps=tuple(steps))
    return attrs.evolve(library, workflows={**library.workflows, "commendation": {1: changed}})


def _given(opens: Opens, value: str) -> Opens:
    return attrs.evolve(opens, given=tuple((name, value if name == "model" else old) for name, old in opens.given))


def is_met(library: Library, workflow: str, step: str, need: str) -> bool:
    found = library.latest(workflow).step(step)
    assert found is not None
    return is_always_given(library, workflow, found.transitions[0], (need,))


def test_what_was_needed_on_every_path_is_always_given() -> None:
    assert is_met(library(), "replication", "sign_up", "unit")
    assert is_met(library(), "replication", "sign_up", "model")


def test_a_constant_is_always_given() -> None:
    assert is_met(opened_by(library(), '"a model"'), "replication", "sign_up", "model")


def test_what_may_be_left_out_on_some_path_is_not() -> None:
    assert not is_met(opened_by(library(), "opinion_of"), "replication", "sign_up", "model")
    assert not is_met(opened_by(library(), "null"), "replication", "sign_up", "model")


def test_what_people_open_themselves_is_not() -> None:
    assert not is_met(library(), "commendation", "nominate", "recipient")


def test_the_day_of_the_act_is_always_given() -> None:
    collect = library().latest("voter_petition").step("collect")
    assert collect is not None
    assert is_always_given(library(), "voter_petition", collect.transitions[1], ("received_on",))
    # An amount of the law may be missing on the day, and the sum with it.
    assert not is_always_given(library(), "voter_petition", collect.transitions[1], ("due_on",))


def is_nobody(library: Library, step: str, doer: Doer, source: str | None) -> bool:
    found = library.latest("voter_petition").step(step)
    assert found is not None
    (way,) = (each for each in found.transitions if each.source == source)
    return is_never_held(library, "voter_petition", way, doer)


def test_a_role_in_a_unit_that_no_path_has_named_is_held_by_nobody() -> None:
    assert is_nobody(library(), "merge", Doer("head", "owner_unit"), "collected")
    assert is_nobody(library(), "split", Doer("head", "owner_unit"), "splitting")


def test_a_role_in_a_unit_that_some_path_or_the_step_itself_names_may_be_held() -> None:
    assert not is_nobody(library(), "transfer", Doer("head", "owner_unit"), "sent")
    assert not is_nobody(library(), "send", Doer("head", "owner_unit"), "collected")
    assert not is_nobody(library(), "merge", Doer("head", "council"), "collected")
    assert not is_nobody(library(), "merge", Doer("deputy"), "collected")


def test_where_a_case_may_come_from_another_version_nothing_is_proved() -> None:
    (first,) = library().workflows["voter_petition"].values()
    two = {**library().workflows, "voter_petition": {1: first, 2: attrs.evolve(first, version=2)}}
    assert not is_nobody(attrs.evolve(library(), workflows=two), "merge", Doer("head", "owner_unit"), "collected")


def test_whoever_opens_a_case_of_any_version_has_no_role_in_a_unit_named_later() -> None:
    found = library().latest("sup_assignment").step("receive_plan")
    assert found is not None
    (opening,) = found.transitions
    assert is_never_held(library(), "sup_assignment", opening, Doer("mass_org", "lead"))
    assert not is_never_held(library(), "sup_assignment", opening, Doer("mass_org", "subject_unit"))


def test_a_step_opened_to_nobody_is_proved_to_be_as_it_was() -> None:
    differences = Differences(library(), "voter_petition")
    widened = [each for each in mutants(library(), "voter_petition") if each.fault is Fault.ROLE_WIDENED]
    proved = [each.step for each in widened if differences.is_proved_equal(each)]
    assert proved == ["collect", "start_split", "split_off", "split", "merge"]


def is_asked(step: str, way: int, need: str, workflow: str = "mobilisation") -> bool:
    known = library().latest(workflow)
    found = known.step(step)
    assert found is not None
    return is_asked_anyway(library(), known, found.transitions[way], (need,))


def test_what_another_way_asks_for_is_told_to_whoever_leaves_it_out() -> None:
    assert is_asked("pledge", 0, "deliver_on")
    assert is_asked("approve", 0, "routine", "work")


def test_one_of_several_texts_is_no_empty_one() -> None:
    assert is_asked("plan_visit", 0, "form", "sup_visit")
    assert not is_asked("plan_visit", 0, "lead", "sup_visit")


def test_what_no_other_way_asks_for_is_not() -> None:
    assert not is_asked("pledge", 1, "goods")
    assert not is_asked("accept", 1, "document", "work")


def test_what_the_guard_does_not_look_at_may_be_left_out() -> None:
    assert not is_asked("pledge", 0, "drive")


def test_what_the_guard_only_asks_not_to_be_something_may_be_an_empty_text() -> None:
    assert is_asked("pledge", 1, "kind")
    assert not is_asked("pledge", 0, "kind")


def test_what_was_given_before_lets_the_guard_hold() -> None:
    assert not is_asked("receive", 1, "amount")


def test_a_case_of_an_older_version_may_come_with_more() -> None:
    works = library().workflows["work"]
    older = attrs.evolve(library(), workflows={**library().workflows, "work": {0: works[1], **works}})
    way = next(step for step in works[1].steps if step.name == "approve").transitions[0]
    assert is_asked_anyway(library(), works[1], way, ("routine",))
    assert not is_asked_anyway(older, works[1], way, ("routine",))
