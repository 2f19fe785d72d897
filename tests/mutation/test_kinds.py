"""Guards that ask for a kind of case, where cases of no other kind ever come."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

import attrs

from supervision.mutation import Fault, mutants
from supervision.mutation._differences import Differences
from supervision.spec import Library
from tests.coverage.walking import library


def proved(specs: Library) -> dict[tuple[str, int], bool]:
    """Return for each guard of an inspection up to its conclusion whether nothing changes without it."""
    differences = Differences(specs, "inspection")
    early = takewhile(lambda mutant: mutant.step != "conclude", mutants(specs, "inspection"))
    return {
        (each.step, each.way): differences.is_proved_equal(each) for each in early if each.fault is Fault.GUARD_DROPPED
    }


@cache
def shipped() -> dict[tuple[str, int], bool]:
    return proved(library())


def test_a_guard_that_holds_for_every_case_that_comes_there_can_go() -> None:
    found = shipped()
    # A cell's own inspection and a survey never come to be verified; a survey comes to where others are suspended.
    assert found["record_session", 0]
    assert found["send_back", 0]
    assert found["suspend", 3]
    assert not found["suspend", 1]


def test_a_guard_that_asks_more_than_the_kind_cannot() -> None:
    found = shipped()
    assert not found["hold_conference", 1]
    assert not found["complete_report", 1]


def test_of_an_opening_nothing_is_proved_by_what_it_needs() -> None:
    found = shipped()
    assert not found["propose", 1]
    assert not found["propose", 2]


def test_a_kind_that_changes_later_proves_nothing() -> None:
    workflow = library().latest("inspection")
    steps = tuple(
        attrs.evolve(step, transitions=tuple(attrs.evolve(way, takes=("kind",)) for way in step.transitions))
        if step.name == "decide"
        else step
        for step in workflow.steps
    )
    changed = attrs.evolve(workflow, steps=steps)
    found = proved(attrs.evolve(library(), workflows={**library().workflows, "inspection": {1: changed}}))
    assert not found["record_session", 0]


def test_where_nobody_goes_it_does_not_matter_where_it_leads() -> None:
    # The way of those that are no survey asks that they are one.
    differences = Differences(library(), "inspection")
    told = [
        each
        for each in mutants(library(), "inspection")
        if each.step == "report_survey" and each.fault in {Fault.RETARGETED, Fault.VALUE_DROPPED}
    ]
    assert {(each.way, differences.is_proved_equal(each)) for each in told} == {(1, True), (2, False)}
