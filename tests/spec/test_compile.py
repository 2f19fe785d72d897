"""What a checked file becomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.model import (
    By,
    ClaimRule,
    Criterion,
    DeadlineRule,
    Doer,
    FieldClass,
    FieldType,
    Opens,
    Phase,
    Promise,
    Sends,
    Workflow,
)
from supervision.spec import (
    library_from_bytes,
    library_to_bytes,
    load,
    workflow_from_bytes,
    workflow_to_bytes,
)
from supervision.text import Text

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def everything() -> Workflow:
    return load(HERE / "good").latest("everything")


def sources(workflow: Workflow, step: str) -> list[str | None]:
    found = workflow.step(step)
    assert found is not None
    return [transition.source for transition in found.transitions]


def test_words_come_from_both_files(everything: Workflow) -> None:
    assert everything.label == Text("Mọi thứ", "Everything")
    assert everything.state("done").label == Text("Xong", "Done")
    kind = everything.field("kind")
    assert kind is not None
    assert kind.choices == (("plain", Text("thường", "plain")), ("hard", Text("khó", "hard")))


def test_english_stays_empty_without_a_second_file() -> None:
    assert load(HERE / "good").latest("leave_request").label == Text("Đơn xin nghỉ phép", "")


def test_fields_keep_their_type_and_class(everything: Workflow) -> None:
    assert [(f.name, f.type, f.confidentiality) for f in everything.fields][:2] == [
        ("owner", FieldType.PARTY, FieldClass.INTERNAL),
        ("unit", FieldType.UNIT, FieldClass.PUBLIC),
    ]


def test_states_keep_their_phase_and_order(everything: Workflow) -> None:
    assert [(state.name, state.phase) for state in everything.states][-2:] == [
        ("done", Phase.ENDED),
        ("dropped", Phase.ENDED),
    ]


def test_any_is_every_state_that_is_not_ended(everything: Workflow) -> None:
    assert sources(everything, "drop") == ["drafted", "running", "waiting", "answered"]


def test_a_step_with_nothing_before_the_arrow_opens(everything: Workflow) -> None:
    assert sources(everything, "record") == [None]


def test_a_stay_enters_the_state_it_leaves(everything: Workflow) -> None:
    report = everything.step("report")
    assert report is not None
    assert [(t.source, t.target) for t in report.transitions] == [("running", "running"), ("answered", "answered")]


def test_an_alternative_is_laid_over_the_step(everything: Workflow) -> None:
    start = everything.step("start")
    assert start is not None
    plain, hard = start.transitions
    assert plain.by == By((Doer("head", "unit"),), ("subject",))
    assert plain.needs == (("owner",), ("first_on",), ("last_on",))
    assert hard.by == By((Doer("committee", "unit"),), ("subject", "record"))
    assert hard.needs == (("owner",), ("first_on",), ("last_on",), ("minutes",))
    assert plain.claims == hard.claims == ClaimRule(("subject", "kind"), "first_on", "last_on")


def test_the_engine_alone_is_nobody_and_beside_others_it_is_left_out(everything: Workflow) -> None:
    drop, record = everything.step("drop"), everything.step("record")
    assert drop is not None
    assert record is not None
    assert drop.transitions[0].by is None
    assert record.transitions[0].by == By((Doer("head", "unit"),))


def test_inputs_of_which_one_is_enough_are_one_group(everything: Workflow) -> None:
    answer = everything.step("answer")
    assert answer is not None
    assert answer.transitions[0].needs == (("document", "photo"),)


def test_a_duty_counts_from_its_steps_and_is_owed_by_the_first_doer(everything: Workflow) -> None:
    assert everything.deadline("answer_term") == DeadlineRule(
        name="answer_term",
        label=Text("Trả lời ý kiến phản ánh", "Answer to a comment"),
        waits=False,
        term="answer_term",
        field=None,
        since=("start", "resume"),
        states=(),
        met_by=("answer",),
        owed=Doer("owner"),
    )


def test_a_date_field_is_a_last_day(everything: Workflow) -> None:
    rule = everything.deadline("due_on")
    assert (rule.term, rule.field, rule.label, rule.met_by) == (
        None,
        "due_on",
        Text("Hạn xử lý", "Due date"),
        ("report",),
    )


def test_a_wait_counts_the_states_its_step_leaves(everything: Workflow) -> None:
    rule = everything.deadline("posting_term")
    assert (rule.waits, rule.states, rule.met_by, rule.owed) == (True, ("answered",), ("finish",), Doer("head", "unit"))


def test_clocks_are_stopped_started_and_lengthened_by_name(everything: Workflow) -> None:
    steps = {step.name: step.transitions[0] for step in everything.steps}
    assert steps["pause"].pauses == steps["resume"].resumes == ("answer_term",)
    assert (steps["extend"].extends, steps["put_off"].extends) == ("answer_term", "due_on")
    assert (steps["answer"].meets, steps["finish"].after) == (("answer_term",), "posting_term")


def test_effects_on_other_cases_are_kept(everything: Workflow) -> None:
    steps = {step.name: step.transitions[0] for step in everything.steps}
    given = (("unit", "unit"), ("subject", "subject"), ("kind", '"plain"'))
    assert steps["answer"].opens == (Opens("everything", "record", "arises_from", "is_urgent == true", given),)
    assert steps["finish"].sends == (Sends("everything", "drop", 'count("everything") > 0 && all_ended("everything")'),)
    assert steps["finish"].releases


def test_what_is_computed_needs_no_quotes_for_truths_and_numbers(everything: Workflow) -> None:
    record, resume = everything.step("record"), everything.step("resume")
    assert record is not None
    assert resume is not None
    assert resume.transitions[0].sets == (("story", "null"), ("helpers", "null"), ("is_urgent", "null"))
    assert record.transitions[0].sets == (("is_urgent", "false"), ("size_of_it", "0"), ("first_on", "day"))


def test_promises_and_relations_are_kept(everything: Workflow) -> None:
    assert everything.never == (Promise("done", "answered"), Promise("done", "finish"))
    assert everything.links == (("arises_from", "everything"),)
    assert everything.rules == ("qd124_2018", "ldc_2022", "leave_2024")


def test_readers_and_catalogues_are_compiled_and_kept_in_the_normal_form() -> None:
    library = load(HERE.parent / "acceptance" / "denunciation")
    workflow = library.latest("denunciation")
    hardship, marks = workflow.field("hardship"), workflow.field("marks")
    assert hardship is not None
    assert hardship.readers == (Doer("head", "unit"), Doer("handler"))
    assert marks is not None
    assert (marks.type, marks.criteria) == (FieldType.SCORES, "annual")
    assert library.law.packs["rating_2025"].catalogue("annual") == (
        Criterion("discipline", Text("Kỷ luật", "Discipline"), 30, "Điều 3 Quy chế chấm điểm năm 2025"),
        Criterion("ethics", Text("Đạo đức", "Ethics"), 70),
    )
    assert workflow_from_bytes(workflow_to_bytes(workflow)) == workflow
    assert library_from_bytes(library_to_bytes(library)).law == library.law
