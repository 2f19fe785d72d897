from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from supervision.reports import Report, count, reconcile
from tests.demo.small import played, write_small


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder: Path = write_small(tmp_path_factory.mktemp("reconcile"))
    return count(played(folder))


def changed(report: Report, key: str, **numbers: int) -> Report:
    figures = tuple(attrs.evolve(f, **numbers) if f.key == key else f for f in report.figures)  # type: ignore[arg-type]  # counts only
    return attrs.evolve(report, figures=figures)


def test_a_counted_report_adds_up(report: Report) -> None:
    assert reconcile(report) == ()


@pytest.mark.parametrize(
    ("key", "whole"),
    [
        ("turns.ward", "turns.whole"),
        ("comments.district", "comments.whole"),
        ("visits.ward", "visits.whole"),
        ("inspections.signs", "inspections.whole"),
        ("programme.carried", "programme.promised"),
        ("plans.exempted", "plans.expected"),
        ("answers.late", "answers.on_time"),
        ("reports.overdue", "reports.on_time"),
        ("overdue.feedback.answer_term", "overdue.whole"),
    ],
)
def test_parts_that_do_not_make_the_whole_are_found(report: Report, key: str, whole: str) -> None:
    found = reconcile(changed(report, key, numerator=report.get(key).numerator + 3))
    assert [(mismatch.code, mismatch.keys[0], mismatch.difference) for mismatch in found] == [
        ("parts_differ", whole, -3)
    ]
    assert key in found[0].keys
    assert "-3" in found[0].text.vi


@pytest.mark.parametrize(("more", "missing"), [(2, 0), (3, -1)])
def test_visits_of_a_province_are_a_part_where_there_are_any(report: Report, more: int, missing: int) -> None:
    whole = report.get("visits.whole")
    here = attrs.evolve(whole, key="visits.province", numerator=more)
    wider = changed(report, "visits.whole", numerator=whole.numerator + 2)
    found = reconcile(attrs.evolve(wider, figures=(*wider.figures, here)))
    assert [mismatch.difference for mismatch in found] == ([missing] if missing else [])


def test_a_share_above_its_whole_is_found(report: Report) -> None:
    found = reconcile(changed(report, "plans.handed_over", numerator=99))
    assert [(mismatch.code, mismatch.keys) for mismatch in found] == [("more_than_all", ("plans.handed_over",))]
    assert "99" in found[0].text.en
