"""Open due dates moved by a revised calendar, on a real ledger."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from supervision.deadlines import Calendar, DayRule
from supervision.engine import CalendarDecisionMissingError, DateMove
from supervision.model import CaseId
from supervision.spec import Library, library_from_bytes, library_to_bytes
from supervision.text import Text
from tests.engine.office import Office, library

NOTICE = "12729/VPCP-KGVX, 25/12/2025"
SHIPPED = library().calendar
WHY = Text("Nghỉ theo thông báo", "Off by notice")
CULTURE_DAY = DayRule(date(2026, 3, 11), WHY, "off", "1/TB, 06/3/2026", verified=True)


def with_days(*rules: DayRule, base: Calendar = SHIPPED) -> Calendar:
    return Calendar.of(base.key, base.label, base.years, base.estimated_years, [*base.rules, *rules])


REVISED = with_days(CULTURE_DAY)


def on_calendar(calendar: Calendar) -> Library:
    found = library_from_bytes(library_to_bytes(library()))
    return Library(found.workflows, found.law, calendar)


@pytest.fixture(params=["memory", "sqlite"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Office:
    office = Office.open("memory://" if request.param == "memory" else f"sqlite:///{tmp_path / 'a.db'}")
    return office.on(2026, 3, 2)


def told(moves: list[DateMove]) -> list[tuple[str, str, str]]:
    return [(move.outcome, str(move.was_due_on), str(move.due_on)) for move in moves]


def due(office: Office, case: CaseId) -> str:
    return next(str(clock.due_on) for clock in office.desk("lan").case(case).deadlines)


def test_a_dry_run_lists_every_open_date_it_would_move_and_changes_nothing(office: Office) -> None:
    first, second = office.feedback(), office.feedback()
    office.engine.seal()
    before = list(office.engine.log())
    found = list(office.engine.revise_calendar(REVISED, actor="lan"))
    assert told(found) == [("moves", "2026-03-30", "2026-03-31")] * 2
    assert {move.case_id for move in found} == {first, second}
    assert {move.label for move in found} == {"Trả lời ý kiến phản ánh"}
    assert {move.text for move in found} == {"chuyển từ ngày 30/3/2026 sang ngày 31/3/2026"}
    office.engine.seal()
    assert list(office.engine.log()) == before
    assert office.engine.calendar == SHIPPED


def test_every_move_is_an_event_with_both_dates_and_the_decision(office: Office) -> None:
    case = office.feedback()
    done = list(office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB, 06/3/2026", dry_run=False))
    assert told(done) == [("moves", "2026-03-30", "2026-03-31")]
    assert due(office, case) == "2026-03-31"
    last = office.desk("lan").timeline(case)[-1]
    assert last.text == (
        "hạn “Trả lời ý kiến phản ánh” chuyển từ ngày 30/3/2026 sang ngày 31/3/2026 do lịch làm việc thay đổi, "
        "theo 1/TB, 06/3/2026"
    )
    assert (last.kind, last.actor) == ("DeadlineRecomputed", "Lê Thị Lan")
    office.engine.seal()
    assert office.engine.verify() == ()


def test_lists_by_date_show_the_new_date(office: Office) -> None:
    office.feedback()
    list(office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB", dry_run=False))
    assert [str(row.due_on) for row in office.store.deadlines(until="2026-03-31")] == ["2026-03-31"]
    assert [str(row.due_on) for row in office.store.deadlines(until="2026-03-30")] == []


def test_a_second_run_has_nothing_to_do(office: Office) -> None:
    office.feedback()
    list(office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB", dry_run=False))
    assert list(office.engine.revise_calendar(actor="lan")) == []


def test_from_then_on_new_dates_are_counted_with_it(office: Office) -> None:
    list(office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB", dry_run=False))
    assert due(office, office.feedback()) == "2026-03-31"


@pytest.mark.parametrize("decision", ["", "  "])
def test_nothing_moves_without_the_decision_that_ordered_it(office: Office, decision: str) -> None:
    case = office.feedback()
    with pytest.raises(CalendarDecisionMissingError, match="ghi số, ký hiệu, ngày ban hành"):
        list(office.engine.revise_calendar(REVISED, actor="lan", decision=decision, dry_run=False))
    assert due(office, case) == "2026-03-30"
    assert office.engine.calendar == SHIPPED


def test_an_earlier_count_leaves_the_later_date_and_says_so(office: Office) -> None:
    case = office.feedback()
    worked = with_days(DayRule(date(2026, 3, 7), WHY, "worked", "2/TB"))
    (found,) = office.engine.revise_calendar(worked, actor="lan", decision="2/TB", dry_run=False)
    assert (found.outcome, str(found.counted_on), str(found.due_on)) == ("stays", "2026-03-27", "2026-03-30")
    assert "giữ nguyên ngày 30/3/2026" in found.text
    assert due(office, case) == "2026-03-30"


def test_what_was_late_before_stays_for_people_to_consider(office: Office) -> None:
    case = office.feedback()
    office.on(2026, 3, 31)
    (found,) = office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB", dry_run=False)
    assert (found.outcome, due(office, case)) == ("past", "2026-03-30")
    assert office.desk("lan").case(case).deadlines[0].is_overdue


def test_nobody_is_overdue_after_it_who_was_not_before(office: Office) -> None:
    cases = [office.on(2026, 3, day).feedback() for day in (2, 3, 4, 5, 6, 9, 10)]
    office.on(2026, 4, 1)
    late = {case for case in cases if office.desk("lan").case(case).deadlines[0].is_overdue}
    both = with_days(CULTURE_DAY, DayRule(date(2026, 3, 14), WHY, "worked", "2/TB"))
    list(office.engine.revise_calendar(both, actor="lan", decision="2/TB", dry_run=False))
    assert {case for case in cases if office.desk("lan").case(case).deadlines[0].is_overdue} == late


def test_a_date_that_somebody_fixed_does_not_move(office: Office) -> None:
    remedy = office.remedy("acknowledged", due_on="2026-03-11")
    assert list(office.engine.revise_calendar(REVISED, actor="lan")) == []
    assert due(office, remedy) == "2026-03-11"


def test_an_extended_date_is_counted_again_to_its_total(office: Office) -> None:
    case = office.feedback("accepted")
    office.on(2026, 3, 20)
    extension = {
        "reason": "Phải xác minh ở nhiều nơi",
        "document": {"number": "40", "symbol": "CV/ĐU", "date": "2026-03-20"},
    }
    office.desk("lan").send(case, "extend", extension, on_behalf_of="committee")  # type: ignore[arg-type]
    assert due(office, case) == "2026-04-13"
    (found,) = office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB", dry_run=False)
    assert (str(found.due_on), due(office, case)) == ("2026-04-14", "2026-04-14")


def test_closed_days_of_a_unit_move_what_it_and_those_under_it_owe(office: Office) -> None:
    office.feedback()
    closed = with_days(DayRule(date(2026, 3, 11), WHY, "off", "3/TB", unit="thanh_uy"))
    elsewhere = with_days(DayRule(date(2026, 3, 11), WHY, "off", "3/TB", unit="mttq"))
    assert told(list(office.engine.revise_calendar(closed, actor="lan"))) == [("moves", "2026-03-30", "2026-03-31")]
    assert list(office.engine.revise_calendar(elsewhere, actor="lan")) == []


def test_a_case_that_somebody_changes_meanwhile_waits_for_another_run(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = office.feedback()
    page = office.store.cases()
    office.desk("lan").send(case, "classify", {"kind": "comment"})
    pages = iter([page, ()])
    with monkeypatch.context() as patched:
        patched.setattr(office.engine, "store", _Paged(office.store, pages))
        (found,) = office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB", dry_run=False)
    assert (found.outcome, found.text) == ("changed", "hồ sơ vừa có thay đổi; chạy lại lệnh")
    assert due(office, case) == "2026-03-30"
    (again,) = office.engine.revise_calendar(actor="lan", decision="1/TB", dry_run=False)
    assert (again.outcome, due(office, case)) == ("moves", "2026-03-31")


class _Paged:
    """A store whose list of cases is older than the cases."""

    def __init__(self, store: object, pages: object) -> None:
        self._store, self._pages = store, pages

    def cases(self, **_asked: object) -> object:
        return next(self._pages)  # type: ignore[call-overload]

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)


class TestExplained:
    def test_a_moved_date_is_told_with_the_decision(self, office: Office) -> None:
        case = office.feedback()
        list(office.engine.revise_calendar(REVISED, actor="lan", decision="1/TB, 06/3/2026", dry_run=False))
        text = str(office.desk("lan").explain_date(case, "answer_term"))
        assert "không tính Nghỉ theo thông báo ngày 11/3/2026 (1 ngày); theo 1/TB, 06/3/2026" in text
        assert "chuyển từ ngày 30/3/2026 sang ngày 31/3/2026 do lịch làm việc thay đổi" in text
        assert "hạn hiện nay: 31/3/2026" in text

    def test_a_date_that_the_calendar_in_use_counts_otherwise_says_so(self, tmp_path: Path) -> None:
        url = f"sqlite:///{tmp_path / 'a.db'}"
        case = Office.open(url).on(2026, 3, 2).feedback()
        later = Office.open(url, specs=on_calendar(REVISED)).on(2026, 3, 3)
        text = str(later.desk("lan").explain_date(case, "answer_term"))
        assert f"hạn 30/3/2026 đã tính theo lịch mã {SHIPPED.digest[:12]}" in text
        assert f"lịch đang dùng, mã {REVISED.digest[:12]}, tính ra 31/3/2026" in text
        assert "hạn chỉ chuyển khi có lệnh điều chỉnh theo lịch mới" in text

    def test_both_dates_of_the_exchange_in_august_2026_are_explained(self, tmp_path: Path) -> None:
        swap = {date(2026, 8, 22), date(2026, 8, 31)}
        older = Calendar.of(
            SHIPPED.key,
            SHIPPED.label,
            SHIPPED.years,
            SHIPPED.estimated_years,
            [rule for rule in SHIPPED.rules if rule.on not in swap],
        )
        url = f"sqlite:///{tmp_path / 'a.db'}"
        old = Office.open(url, specs=on_calendar(older)).on(2026, 8, 20)
        case = old.feedback()
        was = str(old.desk("lan").explain_date(case, "answer_term"))
        new = Office.open(url).on(2026, 8, 21)
        now = str(new.desk("lan").explain_date(case, "answer_term"))
        assert "làm bù" not in was
        assert "tính cả ngày làm bù 22/8/2026" in now
        assert "chưa xác minh: 22/8/2026, Làm bù cho ngày 31/8/2026" in now
        assert "không tính Nghỉ hoán đổi (làm bù 22/8/2026) ngày 31/8/2026 (1 ngày); chưa xác minh" in now


def test_a_calendar_that_ends_too_early_is_said(office: Office) -> None:
    office.feedback()
    short = Calendar.of("vn", SHIPPED.label, [2025], [], [])
    (found,) = office.engine.revise_calendar(short, actor="lan")
    assert (found.outcome, found.due_on) == ("beyond", found.was_due_on)
    assert "bổ sung lịch của năm còn thiếu" in found.text


def test_an_english_engine_tells_it_in_english() -> None:
    office = Office.open(lang="en").on(2026, 3, 2)
    office.feedback()
    (found,) = office.engine.revise_calendar(REVISED, actor="lan")
    assert found.text == "moves from 30 March 2026 to 31 March 2026"
