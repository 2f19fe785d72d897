"""Traces become people, inputs and days that an engine accepts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from supervision.scenarios import Played, Unplayable, first_day, play
from supervision.spec import load
from supervision.verify import Move
from tests.architecture import house
from tests.scenarios.acting import BODIES, examples, first_play, library, opener, trace

STEPS = [
    (name, step.name)
    for name, versions in sorted(library().workflows.items())
    for step in versions[max(versions)].steps
]
# The others have too many ways: `tests/reliability/test_every_step_played.py`.
EVERY_DAY = ("remediation",)


def played(outcome: Played | Unplayable) -> Played:
    assert isinstance(outcome, Played), outcome
    return outcome


def unplayable(workflow: str) -> set[str]:
    """Return the steps of a shipped workflow that the player finds no way to."""
    steps = [step for name, step in STEPS if name == workflow]
    return {step for step in steps if isinstance(first_play(library(), workflow, step), Unplayable)}


@pytest.mark.parametrize("workflow", EVERY_DAY)
def test_every_step_of_the_main_cycle_can_be_played(workflow: str) -> None:
    assert unplayable(workflow) == set()


def test_every_step_of_the_example_workflows_can_be_played(tmp_path: Path) -> None:
    specs = library(examples(tmp_path))
    steps = [(name, step.name) for name, versions in specs.workflows.items() for step in versions[max(versions)].steps]
    failed = [pair for pair in steps if isinstance(first_play(specs, *pair), Unplayable)]
    assert ("car_booking", "note_report") in steps
    assert failed == []


def test_every_step_of_a_body_that_signs_and_votes_can_be_played() -> None:
    specs = library(str(BODIES))
    steps = [(name, step.name) for name, versions in specs.workflows.items() for step in versions[max(versions)].steps]
    failed = [pair for pair in steps if isinstance(first_play(specs, *pair), Unplayable)]
    # The campaign ends by itself when every award has: an award is opened in it.
    assert ("campaign", "finish") in steps
    assert failed == []


def test_what_follows_by_itself_from_a_linked_case_is_played() -> None:
    route = (
        *trace("campaign", "start: -> running"),
        *trace("award", "propose: -> proposed; drop: proposed -> dropped", case=1),
        Move(0, "campaign", "finish", "running", "finished", (), by_system=True),
    )
    acts = played(play(route, library(str(BODIES)), opener)).acts
    assert acts[1].links == (("belongs_to", 0),)
    assert acts[-1].after == ((1, "award", "dropped"), (0, "campaign", "finished"))


def test_a_play_begins_on_a_working_day_with_a_year_of_calendar_behind_it() -> None:
    assert first_day(library()) == date(2026, 1, 5)


def test_a_play_begins_so_early_that_the_longest_term_ends_within_the_calendar() -> None:
    # A permit that nobody uses lapses after 36 months; the calendar ends with 2027.
    assert first_day(load(house.ROOT / "examples" / "building-permits")) == date(2024, 1, 5)


def test_a_wait_is_sat_out_to_its_first_working_day() -> None:
    acts = played(first_play(library(), "posting", "complete")).acts
    assert [(act.step, act.day.isoformat()) for act in acts] == [
        ("require", "2026-01-05"),
        ("prepare", "2026-01-06"),
        ("post", "2026-01-07"),
        ("complete", "2026-02-09"),
    ]


def test_a_body_is_typed_for_by_its_office() -> None:
    acts = played(first_play(library(), "plan", "comment")).acts
    assert (acts[-1].body, acts[-1].mandates[0][1]) == ("party_cell", "cell_committee")


def test_the_inputs_of_a_trace_are_kept() -> None:
    route = trace(
        "plan",
        "open_cycle: -> expected; start_draft: expected -> drafting; register: drafting -> registered;"
        "open_review: registered -> in_review; approve: in_review -> approved",
        inputs={"open_cycle": {"category": "head", "must_post": False, "shortcomings": 1}},
    )
    acts = played(play(route, library(), opener)).acts
    assert (acts[0].inputs["category"], acts[0].inputs["must_post"]) == ("head", False)
    assert acts[2].inputs["remedy_items"] == ["Việc thứ 1"]
    assert acts[-1].body == "committee"
    assert acts[-1].opened == ()


def test_who_must_be_somebody_else_is_somebody_else() -> None:
    route = trace(
        "feedback",
        "record: -> recorded; classify: recorded -> classified; accept: classified -> accepted;"
        "answer: accepted -> answered; resolve: answered -> resolved",
    )
    acts = {act.step: act for act in played(play(route, library(), opener)).acts}
    assert acts["resolve"].actor != acts["answer"].actor


def test_the_case_that_must_be_there_before_is_opened_first() -> None:
    acts = played(play(trace("sup_assignment", "receive_plan: -> received"), library(), opener)).acts
    assert [act.step for act in acts] == [
        "open_cycle",
        "start_draft",
        "register",
        "open_review",
        "approve",
        "receive_plan",
    ]
    assert acts[-1].links == (("supervises", acts[0].case),)


def test_what_the_engine_does_gets_the_case_that_orders_it() -> None:
    route = (
        *trace("posting", "require: -> required"),
        Move(0, "posting", "supersede", "required", "superseded", (), by_system=True),
    )
    acts = played(play(route, library(), opener)).acts
    assert (acts[-1].workflow, acts[-1].step) == ("plan", "approve")
    assert (0, "posting", "superseded") in acts[-1].after


def test_a_case_that_the_engine_opens_is_the_one_the_trace_goes_on_with() -> None:
    route = (
        *trace("feedback", "record: -> recorded; classify: recorded -> classified; accept: classified -> accepted"),
        *trace("feedback", "answer: accepted -> answered; need_remedy: answered -> remedying"),
        Move(1, "remediation", "issue", None, "issued", (), by_system=True),
        *trace("remediation", "acknowledge: issued -> acknowledged", case=1),
    )
    acts = played(play(route, library(), opener)).acts
    assert acts[-2].opened == ((1, "remediation", 0),)
    assert (acts[-1].case, acts[-1].target) == (1, "acknowledged")


def test_a_clash_is_made_by_another_case() -> None:
    route = trace(
        "sup_assignment",
        "receive_plan: -> received; propose: received -> proposed; check_overlap: proposed -> conflicted",
    )
    acts = played(play(route, library(), opener)).acts
    assert [act.step for act in acts if act.workflow == "sup_assignment"] == [
        *("receive_plan", "propose", "assign", "receive_plan", "propose", "check_overlap")
    ]


def test_a_trace_that_no_rule_allows_is_told_with_the_reason() -> None:
    route = trace("remediation", "issue: -> issued; escalate: issued -> acknowledged")
    outcome = play(route, library(), opener)
    assert isinstance(outcome, Unplayable)
    barred = trace(
        "plan",
        "open_cycle: -> expected; start_draft: expected -> drafting; register: drafting -> registered;"
        "open_review: registered -> in_review; approve: in_review -> approved; amend: approved -> in_review",
    )
    assert isinstance(play(barred, library(), opener), Unplayable)


def test_the_move_that_fails_is_named() -> None:
    route = trace(
        "posting", "require: -> required; prepare: required -> prepared", inputs={"prepare": {"redacted": False}}
    )
    outcome = play(route, library(), opener)
    assert isinstance(outcome, Unplayable)
    assert outcome.move is not None
    assert (outcome.move.step, [reason.code for reason in outcome.reasons]) == ("prepare", ["guard"])


def test_the_engine_s_own_move_without_a_cause_cannot_be_played(tmp_path: Path) -> None:
    route = (Move(0, "plan", "start_draft", "expected", "drafting", (), by_system=True),)
    assert isinstance(play(route, library(), opener), Unplayable)


def test_the_same_trace_is_played_the_same_way() -> None:
    one, other = (played(first_play(library(), "sup_visit", "close")) for _ in range(2))
    assert [(act.day, act.actor, act.inputs, act.after) for act in one.acts] == [
        (act.day, act.actor, act.inputs, act.after) for act in other.acts
    ]
