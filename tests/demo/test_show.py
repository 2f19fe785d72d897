from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from supervision import Engine
from supervision.demo import DataError, Show, figures_csv
from supervision.reports import count
from tests.demo.small import engine_at


@pytest.fixture(scope="module")
def show(ledger: Engine, folder: Path) -> Show:
    return Show.of(ledger, folder)


def test_every_figure_of_the_tables_is_the_one_counted(show: Show) -> None:
    compared = show.comparisons(count(show.engine, until_on=show.until_on))
    assert [found.label.vi for found in compared if not found.matches] == []
    assert {found.id for found in compared} >= {"F004-6", "F004-7", "F004-8", "F004-9", "F004-26", "F004-29"}


def test_a_figure_that_differs_is_shown_as_differing(show: Show) -> None:
    half = count(show.engine, until_on=date(2019, 12, 31))
    differing = {found.id for found in show.comparisons(half) if not found.matches}
    assert differing >= {"F004-26", "F004-29"}


def test_the_published_sum_is_kept_with_its_difference_and_not_added(show: Show) -> None:
    found = show.refused_sum()
    assert found is not None
    assert found.reported.numerator == 1_434
    assert [part.numerator for part in found.parts] == [22, 1_414]
    assert found.difference == -2
    assert "không cộng cuộc với lượt" in found.text.vi
    assert "22 inspections + 1,414 supervision turns" in found.text.en


def test_what_is_overdue_on_the_last_day_is_listed_oldest_first_with_its_reason(show: Show) -> None:
    late = show.overdue()
    assert sorted(found.deadline.name for found in late) == [
        "answer_term",
        "answer_term",
        "assign_term",
        "due_on",
        "report_term",
        "verify_term",
    ]
    assert [found.deadline.due_on for found in late] == sorted(found.deadline.due_on for found in late)
    assert all(found.days_late > 0 for found in late)
    assert any("Điều 8 Quy định 124-QĐ/TW" in found.why for found in late)


def test_a_plans_timeline_runs_from_its_opening_to_the_verified_remedy(show: Show) -> None:
    entries = show.timeline()
    steps = [entry.step for entry in entries]
    told = ["open_cycle", "approve", "post", "receive_plan", "plan_visit", "record", "answer", "reject", "verify"]
    places = [steps.index(step) for step in told]
    assert places == sorted(places)
    assert [entry.occurred_on for entry in entries] == sorted(entry.occurred_on for entry in entries)


def test_a_timeline_tells_nothing_about_others(show: Show) -> None:
    persons = {
        show.engine.desk(show.viewer).case(entry.case_id).fields.get("about")
        for entry in show.timeline()
        if entry.step == "record"
    }
    plan = dict(show.further())["plan"]
    assert persons == {show.engine.desk(show.viewer).case(plan).fields["subject"]}


def test_a_due_date_across_tet_is_explained(show: Show) -> None:
    told = str(show.due_date())
    assert "20 ngày làm việc" in told
    assert "Tết Nguyên đán 23–27/01/2020" in told


def test_an_extension_too_late_is_refused_with_its_article(show: Show) -> None:
    told = show.too_late().explained
    assert not told.is_possible
    assert [reason.code for reason in told.reasons] == ["extension_too_late"]
    assert "Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018" in told.reasons[0].source


def test_an_overlap_names_the_assignment_in_its_way(show: Show) -> None:
    told = show.overlap().explained
    assert [reason.code for reason in told.reasons] == ["overlap"]
    assert any(line.startswith("✗") and "ps-2019-" in line for line in told.lines)


def test_what_was_not_played_cannot_be_shown(folder: Path) -> None:
    with pytest.raises(DataError, match="not played"):
        Show.of(engine_at(), folder).due_date()


def test_the_report_is_written_as_csv_with_two_numbers_beside_each_percentage(show: Show) -> None:
    lines = figures_csv(count(show.engine, until_on=show.until_on)).splitlines()
    assert lines[0].startswith("key,label_vi,label_en,unit,")
    shares = [line for line in lines if line.startswith("plans.handed_over,")]
    assert shares[0].endswith(",5,5,100.0")
