from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from supervision import Engine
from supervision.demo import play
from supervision.reports import count, reconcile
from tests.demo.small import engine_at, numbers, played, write_small


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small(tmp_path_factory.mktemp("count"))


@pytest.fixture(scope="module")
def ledger(folder: Path) -> Engine:
    return played(folder)


class StoppedError(Exception):
    pass


def test_an_empty_log_counts_nothing() -> None:
    report = count(engine_at())
    assert {figure.numerator for figure in report.figures} == {0}
    assert report.position == 0
    assert reconcile(report) == ()


def test_what_is_not_sealed_is_not_counted(folder: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise StoppedError

    engine = engine_at()
    with pytest.raises(StoppedError):
        play(engine, folder, progress=stop)
    assert count(engine).get("plans.expected").numerator == 0
    engine.seal()
    assert count(engine).get("plans.expected").numerator > 0


def test_the_same_position_gives_the_same_numbers(ledger: Engine) -> None:
    first, again = count(ledger), count(ledger)
    assert first == again
    assert first.position == list(ledger.log())[-1].position


def test_two_windows_that_meet_make_the_whole(ledger: Engine) -> None:
    whole = numbers(count(ledger))
    first = numbers(count(ledger, until_on=date(2019, 12, 31)))
    second = numbers(count(ledger, first_on=date(2020, 1, 1)))
    for key in ("turns.whole", "turns.ward", "comments.whole", "comments.district", "visits.whole"):
        assert first[key][0] > 0
        assert first[key][0] + second[key][0] == whole[key][0]


def test_a_day_is_counted_by_the_act_not_by_its_recording(ledger: Engine) -> None:
    assert count(ledger, until_on=date(2018, 12, 31)).get("plans.expected").numerator == 0


def test_a_report_adds_up_on_every_day(ledger: Engine) -> None:
    for month in range(1, 13):
        assert reconcile(count(ledger, until_on=date(2019, month, 20))) == ()


def test_only_the_fronts_comments_are_answers_that_are_counted(ledger: Engine) -> None:
    report = count(ledger)
    due = report.get("answers.on_time").denominator
    # The view received at a posting is answered too, but is no comment of the Front.
    assert due == report.get("comments.whole").numerator - report.get("answers.running").numerator


def test_an_answer_extended_in_time_is_on_time(ledger: Engine) -> None:
    report = count(ledger)
    # One answer was extended in time, one too late.
    assert report.get("answers.late").numerator == 1
    assert report.get("answers.overdue").numerator == 0


def test_a_remedy_counts_once_it_is_verified_and_not_when_it_is_reported(ledger: Engine) -> None:
    last = count(ledger)
    assert last.get("comments.remedied").numerator == last.get("comments.remedied").denominator
    waiting = count(ledger, until_on=date(2019, 7, 20))
    assert waiting.get("comments.claimed_done").numerator > 0
    remedied = waiting.get("comments.remedied")
    assert remedied.numerator + waiting.get("comments.claimed_done").numerator <= (remedied.denominator or 0)


def test_a_posting_that_was_interrupted_is_counted_once_it_hung_for_thirty_days_on_end(ledger: Engine) -> None:
    report = count(ledger)
    assert report.get("postings.interrupted").numerator == 1
    assert report.get("postings.restarted").numerator == 1
    leaders = report.get("postings.leaders")
    assert leaders.numerator == leaders.denominator
    too_soon = count(ledger, until_on=date(2019, 4, 1)).get("postings.leaders")
    assert too_soon.numerator < leaders.numerator


def test_an_exempted_plan_leaves_the_denominator(ledger: Engine) -> None:
    report = count(ledger)
    grassroots = report.get("plans.grassroots")
    managed = report.get("plans.handed_over").denominator or 0
    left = report.get("plans.expected").numerator - report.get("plans.exempted").numerator
    assert grassroots.denominator == left - managed


def test_a_figure_the_report_does_not_have_is_no_zero(ledger: Engine) -> None:
    with pytest.raises(KeyError):
        count(ledger).get("turns.province")


def test_rows_carry_a_heading_and_empty_cells_where_there_is_no_share(ledger: Engine) -> None:
    heading, *rows = count(ledger).rows()
    assert heading[-3:] == ("numerator", "denominator", "percent")
    turns = next(row for row in rows if row[0] == "turns.district")
    assert turns[-3:] == ("4", "", "")
