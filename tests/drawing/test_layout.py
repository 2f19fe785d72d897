"""Pictures on which nothing lies on anything else, always the same."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import attrs
import pytest
from hypothesis import given, settings

from supervision.drawing import Due, Live, Taken, layout, svg
from supervision.model import Doer, Quorum, Signers, Step, Workflow
from supervision.spec import load
from tests.drawing.geometry import area, faults, overlap, points, text_area, workflow_of, workflows

LIBRARY = load()
OTHERS = {name: LIBRARY.latest(name) for name in LIBRARY.workflows}
ON = date(2026, 3, 5)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", sorted(OTHERS))
def test_nothing_lies_on_anything_else_on_the_shipped_workflows(name: str, lang: str) -> None:
    assert faults(layout(OTHERS[name], LIBRARY.law, lang=lang, others=OTHERS)) == []


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_every_state_and_every_step_is_on_the_picture_once_or_by_its_mark(name: str) -> None:
    workflow, drawn = OTHERS[name], layout(OTHERS[name], LIBRARY.law)
    assert {box.key for box in drawn.boxes if box.kind == "state"} == {state.name for state in workflow.states}
    moving = {one.step for step in workflow.steps for one in step.transitions if one.source != one.target}
    assert {box.key.split("/")[0] for box in drawn.boxes if box.kind == "step"} == moving


@given(workflows())
@settings(max_examples=60, deadline=None)
def test_nothing_lies_on_anything_else_whatever_the_workflow(workflow: Workflow) -> None:
    drawn = layout(workflow)
    assert faults(drawn) == []
    assert svg(layout(workflow)) == svg(drawn)


def live(workflow: Workflow) -> Live:
    """A case that has gone every way of the workflow and stands in its last state."""
    ways = dict.fromkeys(
        (one.step, one.source or "", one.target) for step in workflow.steps for one in step.transitions
    )
    due = (
        Due("Trả lời ý kiến phản ánh, kiến nghị của nhân dân", "12/3/2026, còn 5 ngày làm việc"),
        Due("Thẩm tra", "01/02/2026, QUÁ HẠN", is_overdue=True),
    )
    return Live(workflow.states[-1].name, tuple(Taken(*way, 2, ON) for way in ways), due, "KP-2026/17")


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_nothing_lies_on_anything_else_where_a_case_is_shown(name: str) -> None:
    assert faults(layout(OTHERS[name], LIBRARY.law, live=live(OTHERS[name]))) == []


def test_a_fault_is_found() -> None:
    drawn = layout(OTHERS["posting"])
    first, second, *rest = drawn.boxes
    moved = attrs.evolve(second, x=first.x, y=first.y)
    assert "start  on step require/required/0" in faults(attrs.evolve(drawn, boxes=(first, moved, *rest)))


def test_the_current_state_is_marked_and_the_ways_taken_are_heavier() -> None:
    workflow = OTHERS["posting"]
    taken = (Taken("require", "", "required", 1, ON), Taken("prepare", "required", "prepared", 2, date(2026, 3, 9)))
    drawn = layout(
        workflow, LIBRARY.law, live=Live("prepared", taken, (Due("Niêm yết", "còn 5 ngày làm việc"),), "NY-01")
    )
    here = next(box for box in drawn.boxes if box.is_here)
    assert here.key == "prepared"
    assert [label.text for label in here.labels[:2]] == ["▶ HỒ SƠ ĐANG Ở ĐÂY", "Niêm yết: còn 5 ngày làm việc"]
    # From the beginning to the first state, and from there to the second: two lines each, one on each side of the step.
    assert sum(curve.is_taken for curve in drawn.curves) == 4
    texts = {box.key.split("/")[0]: [label.text for label in box.labels] for box in drawn.boxes if box.kind == "step"}
    assert texts["require"][-1] == "ngày 05/3/2026"
    assert texts["prepare"][-1] == "2 lần, gần nhất 09/3/2026"
    assert drawn.title.endswith("NY-01")


def survey(workflow: Workflow) -> Live:
    """Some cases that were opened and went one step further."""
    ways = [(one.step, one.source or "", one.target) for step in workflow.steps for one in step.transitions]
    return Live("", (Taken(*ways[0], 3), Taken(*ways[1], 1)), is_survey=True)


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_nothing_lies_on_anything_else_in_a_survey(name: str) -> None:
    assert faults(layout(OTHERS[name], LIBRARY.law, live=survey(OTHERS[name]))) == []


def test_a_survey_says_how_often_and_draws_what_no_case_did_pale() -> None:
    drawn = layout(OTHERS["posting"], LIBRARY.law, live=survey(OTHERS["posting"]))
    texts = {box.key.split("/")[0]: box.labels[-1].text for box in drawn.boxes if box.kind == "step"}
    assert (texts["require"], texts["prepare"], texts["post"]) == ("✓ 3 lần", "✓ 1 lần", "○ chưa đi qua")
    assert {box.key for box in drawn.boxes if box.kind == "state" and not box.is_pale} == {"required", "prepared"}
    assert [curve.is_pale for curve in drawn.curves] == [not curve.is_taken for curve in drawn.curves]
    posted = next(box for box in drawn.boxes if box.key == "posted")
    assert "↻" not in posted.labels[-1].text
    assert posted.labels[-1].text.endswith("(○ chưa đi qua)")
    assert [sample.label.text for sample in drawn.samples[:2]] == ["đã đi qua", "chưa đi qua"]


def test_a_term_stands_at_its_step_with_its_article() -> None:
    drawn = layout(OTHERS["feedback"], LIBRARY.law)
    answer = next(box for box in drawn.boxes if box.key.startswith("answer/"))
    term = [label.text for label in answer.labels if label.style == "term"]
    assert " ".join(term) == "20 ngày làm việc, Điều 8 QĐ 124-QĐ/TW"
    assert next(label.sign for label in answer.labels if label.style == "term") == "clock"


def test_a_step_from_everywhere_has_no_line_and_says_so() -> None:
    drawn = layout(OTHERS["posting"], LIBRARY.law)
    drop = next(box for box in drawn.boxes if box.key.startswith("supersede/"))
    assert " ".join(label.text for label in drop.labels) == "Thay bản niêm yết hệ thống từ mọi trạng thái chưa kết thúc"
    assert [
        curve
        for curve in drawn.curves
        if drop.x <= curve.points[-1][0] <= drop.x + drop.width and curve.points[-1][1] == drop.y
    ] == []


def test_a_condition_is_told_in_words_below_and_where_the_pointer_rests() -> None:
    drawn = layout(OTHERS["plan"], LIBRARY.law, others=OTHERS)
    approve = next(box for box in drawn.boxes if box.key.startswith("approve/"))
    assert "– Ban Thường vụ: khi đối tượng là cán bộ chủ chốt" in approve.told.splitlines()
    assert "– Ban Thường vụ: khi đối tượng là cán bộ chủ chốt" in [label.text for label in drawn.labels]


def test_a_way_back_runs_upwards() -> None:
    drawn = layout(OTHERS["posting"], LIBRARY.law)
    back = {curve for curve in drawn.curves if curve.is_up}
    assert len(back) == 2  # from "interrupted" to the step, from the step to "posted"


def test_a_large_workflow_is_drawn_whole() -> None:
    ways: dict[str, list[tuple[int | None, int]]] = {"open": [(None, 0)]}
    for n in range(1, 120):
        ways[f"go_{n}"] = [(n * 7 // 8, n)]
        ways[f"back_{n}"] = [(n, n // 2)]
    drawn = layout(workflow_of(ways, 120, {}))
    assert sum(box.kind == "state" for box in drawn.boxes) == 120
    places = [area(box) for box in drawn.boxes]
    assert not any(overlap(one, other) for one, other in combinations(places, 2))


@pytest.mark.parametrize("states", [1, 2])
def test_a_workflow_of_almost_nothing_is_drawn(states: int) -> None:
    assert faults(layout(workflow_of({}, states, {}))) == []


def test_no_line_runs_through_the_label_of_a_composite() -> None:
    ways: dict[str, list[tuple[int | None, int]]] = {"open": [(None, 0)], "go": [(0, 1)], "visit": [(1, 2)]}
    drawn = layout(workflow_of(ways, 3, {1: ("a",), 2: ("a", "b")}))
    places = [text_area(label) for frame in drawn.frames for label in frame.labels]
    crossed = [xy for curve in drawn.curves for xy in points(curve) for a in places if overlap((*xy, *xy), a)]
    assert (len(places), crossed) == (2, [])


def test_signatures_votes_and_automatic_steps_are_told() -> None:
    signs = (Signers(Doer("head", "unit")), Signers(Doer("party_office", "unit"), 2))
    vote = Quorum((2, 3), (1, 2))
    first, *_ = workflow_of({"open": [(None, 0)]}, 1, {}).steps
    (way,) = first.transitions
    formal = attrs.evolve(first, transitions=(attrs.evolve(way, signs=signs, quorum=vote),))
    alone = attrs.evolve(
        first, transitions=(attrs.evolve(way, is_automatic=True, quorum=Quorum((1, 2), (1, 2), "present")),)
    )
    assert said(formal, "en") == (
        "open party_office; head signed by: head signed by: 2 × party_office"
        " vote: 2/3 present, more than 1/2 of all agree"
    )
    assert said(alone, "vi").endswith("tự động biểu quyết: có mặt từ 1/2, trên 1/2 số có mặt tán thành")


def said(step: Step, lang: str) -> str:
    """What stands at a step that opens a case."""
    drawn = layout(attrs.evolve(workflow_of({}, 1, {}), steps=(step,)), lang=lang)
    return " ".join(label.text for box in drawn.boxes if box.kind == "step" for label in box.labels)
