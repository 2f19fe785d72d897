"""Variants of one workflow: what a file becomes, and what a case of each variant can do."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.machine import Program
from supervision.model import By, Doer, Transition, Workflow
from supervision.spec import check, load
from tests.machine.small import MONDAY, Play

REVIEW = """
workflow: review
version: 1
label: Kiểm điểm
fields:
  unit: {type: unit, label: Đơn vị}
  kind: {type: choice, label: Loại, choices: {usual: thường kỳ, self_check: tự kiểm tra, urgent: đột xuất}}
states:
  open: {begun: Đã bắt đầu, announced: Đã thông báo, reported: Đã báo cáo}
  ended: {closed: Kết thúc}
steps:
  begin: {label: Bắt đầu, move: -> begun, by: party_office of unit, needs: [unit, kind]}
  announce: {label: Thông báo, move: begun -> announced, by: party_office of unit}
  report:
    label: Báo cáo
    move: announced -> reported
    by: party_office of unit
    choose:
      - {when: 'day >= date("2026-03-02")'}
      - {when: 'day < date("2026-03-02")', needs: [reason]}
  close: {label: Kết thúc, move: reported -> closed, by: party_office of unit}
profiles:
  field: kind
  variants:
    self_check: {without: [announce], steps: {report: {move: begun -> reported, by: head of unit}}}
    urgent: {steps: {announce: {needs: [reason]}, close: {by: head of unit, when: 'has(unit) || has(kind)'}}}
"""


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Workflow:
    folder = tmp_path_factory.mktemp("specs")
    (folder / "review.yaml").write_text(REVIEW, encoding="utf-8")
    return load(folder).latest("review")


def ways(workflow: Workflow, step: str) -> tuple[Transition, ...]:
    found = workflow.step(step)
    assert found is not None
    return found.transitions


def begun(workflow: Workflow, kind: str) -> Play:
    play = Play(Program(workflow))
    play.take("begin", unit="dang_uy", kind=kind)
    return play


def test_a_step_no_variant_touches_stays_as_it_is(review: Workflow) -> None:
    assert [way.when for way in ways(review, "begin")] == [None]


def test_a_step_left_out_is_not_that_variant_s(review: Workflow) -> None:
    assert [(way.when, way.needs) for way in ways(review, "announce")] == [
        ('kind != "self_check" && kind != "urgent"', ()),
        ('kind == "urgent"', (("reason",),)),
    ]


def test_the_keys_of_a_variant_are_laid_over_every_alternative(review: Workflow) -> None:
    office, head = By((Doer("party_office", "unit"),)), By((Doer("head", "unit"),))
    assert [(way.source, way.by, way.when, way.needs) for way in ways(review, "report")] == [
        ("announced", office, '(day >= date("2026-03-02")) && kind != "self_check"', ()),
        ("announced", office, '(day < date("2026-03-02")) && kind != "self_check"', (("reason",),)),
        ("begun", head, '(day >= date("2026-03-02")) && kind == "self_check"', ()),
        ("begun", head, '(day < date("2026-03-02")) && kind == "self_check"', (("reason",),)),
    ]


def test_a_guard_of_its_own_is_kept_whole(review: Workflow) -> None:
    assert [way.when for way in ways(review, "close")] == [
        'kind != "urgent"',
        '(has(unit) || has(kind)) && kind == "urgent"',
    ]


def test_a_value_without_a_variant_is_the_plain_workflow(review: Workflow) -> None:
    play = begun(review, "usual")
    assert "guard" in play.codes("report")
    for step in ("announce", "report", "close"):
        play.take(step)
    assert play.case.state == "closed"


def test_a_variant_goes_its_own_way(review: Workflow) -> None:
    play = begun(review, "self_check")
    assert "guard" in play.codes("announce")
    assert "not_entitled" in play.codes("report")
    play.take("report", actor="quy")
    play.take("close")
    assert play.case.state == "closed"


def test_a_variant_asks_for_more(review: Workflow) -> None:
    play = begun(review, "urgent")
    assert "missing_input" in play.codes("announce")
    play.take("announce", MONDAY, reason="Theo chỉ đạo")
    play.take("report")
    assert "not_entitled" in play.codes("close")


def test_every_variant_must_come_to_an_end_by_itself(tmp_path: Path) -> None:
    file = tmp_path / "review.yaml"
    file.write_text(REVIEW.replace("move: begun -> reported, by", "by"), encoding="utf-8")
    assert [(problem.line, problem.column, problem.code, problem.text.en) for problem in check([file])] == [
        (9, 10, "spec_dead_end", "no step leaves the state “begun (self_check)”")
    ]
