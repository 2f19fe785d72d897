from __future__ import annotations

from datetime import date

import pytest

from supervision.deadlines import WEEKEND, Skipped, TermError, explain
from supervision.messages import account_text
from supervision.text import Text
from tests.deadlines.vietnam import Q124_ANSWER, VN, term

TET = Text("Tết Nguyên đán", "Lunar New Year")


class TestAnAccount:
    def test_tet_is_one_run_of_days_left_out(self) -> None:
        account = explain(date(2026, 1, 30), Q124_ANSWER, VN)
        assert [run for run in account.skipped if run.why != WEEKEND] == [
            Skipped(date(2026, 2, 16), date(2026, 2, 20), TET, "", verified=False)
        ]
        assert (account.counted, account.length, account.due_on) == (20, 20, date(2026, 3, 6))
        assert account.raw_on == account.due_on
        assert account.rolled == ()
        assert not account.estimated
        assert (account.calendar, account.calendar_digest) == ("vn", VN.digest)

    def test_a_weekend_is_two_days(self) -> None:
        account = explain(date(2026, 3, 2), term(5, "working_days"), VN)
        assert account.skipped == (Skipped(date(2026, 3, 7), date(2026, 3, 8), WEEKEND, "", verified=True),)
        assert account.skipped[0].days == 2

    def test_a_make_up_saturday_is_named(self) -> None:
        assert explain(date(2025, 4, 21), term(5, "working_days"), VN).made_up == (date(2025, 4, 26),)

    def test_days_off_inside_calendar_days_are_counted_and_not_named(self) -> None:
        account = explain(date(2026, 1, 30), term(31, "days"), VN)
        assert account.skipped == ()
        assert account.counted == 31

    def test_days_rolled_over_are_named_from_the_last_day_on(self) -> None:
        account = explain(date(2026, 1, 30), term(15, "days"), VN)
        assert (account.raw_on, account.due_on, account.counted) == (date(2026, 2, 14), date(2026, 2, 23), 15)
        assert [(run.first.day, run.last.day, run.why) for run in account.rolled] == [
            (14, 15, WEEKEND),
            (16, 20, TET),
            (21, 22, WEEKEND),
        ]

    def test_what_no_source_confirms_is_named(self) -> None:
        account = explain(date(2026, 8, 28), term(5, "working_days"), VN)
        assert [rule.on for rule in account.unverified] == [date(2026, 8, 31), date(2026, 9, 1)]

    def test_the_open_question_of_the_culture_day_is_named_though_it_is_counted(self) -> None:
        account = explain(date(2026, 11, 20), term(5, "working_days"), VN)
        assert [rule.on for rule in account.unverified] == [date(2026, 11, 24)]
        assert account.made_up == ()

    def test_an_unconfirmed_holiday_on_a_sunday_changes_nothing_and_is_not_doubted(self) -> None:
        account = explain(date(2022, 4, 7), term(1, "days"), VN)
        assert account.unverified == ()
        over = explain(date(2022, 4, 9), term(1, "days"), VN)
        assert [rule.on for rule in over.unverified] == [date(2022, 4, 11)]

    def test_an_estimated_year_makes_the_date_an_estimate(self) -> None:
        assert explain(date(2026, 12, 30), term(5, "working_days"), VN).estimated
        assert not explain(date(2026, 12, 21), term(5, "working_days"), VN).estimated

    def test_a_given_length_is_told(self) -> None:
        assert explain(date(2026, 3, 2), Q124_ANSWER, VN, length=30).length == 30

    def test_a_length_below_one_is_refused(self) -> None:
        with pytest.raises(TermError):
            explain(date(2026, 3, 2), Q124_ANSWER, VN, length=0)


class TestInWords:
    def test_working_days_over_tet_in_vietnamese(self) -> None:
        assert account_text(explain(date(2026, 1, 30), Q124_ANSWER, VN), "vi").splitlines() == [
            (
                "hạn 06/3/2026: 20 ngày làm việc kể từ 30/01/2026 (không tính ngày đầu), "
                "đã trừ Tết Nguyên đán 16–20/02/2026, căn cứ Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018"
            ),
            "  - không tính Tết Nguyên đán 16–20/02/2026 (5 ngày); chưa xác minh",
            "  - không tính 10 ngày thứ Bảy, Chủ nhật",
            f"  - lịch vn, mã {VN.digest[:12]}",
        ]

    def test_working_days_over_tet_in_english(self) -> None:
        assert account_text(explain(date(2026, 1, 30), Q124_ANSWER, VN), "en").splitlines() == [
            (
                "due 6 March 2026: 20 working days from 30 January 2026 (first day not counted), "
                "leaving out Lunar New Year 16–20 February 2026, under Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018"
            ),
            "  - not counted: Lunar New Year 16–20 February 2026 (5 days); not verified",
            "  - not counted: 10 Saturdays and Sundays",
            f"  - calendar vn, digest {VN.digest[:12]}",
        ]

    def test_a_swap_names_its_notice_and_the_day_worked_instead(self) -> None:
        lines = account_text(explain(date(2025, 12, 31), term(6, "working_days"), VN), "vi").splitlines()
        assert (
            "  - không tính Nghỉ hoán đổi (làm bù 10/01/2026) ngày 02/01/2026 (1 ngày); "
            "theo 12729/VPCP-KGVX, 25/12/2025"
        ) in lines
        later = account_text(explain(date(2025, 12, 31), term(7, "working_days"), VN), "vi")
        assert "tính cả ngày làm bù 10/01/2026" in later

    def test_rolling_names_the_article_and_each_day_moved_over(self) -> None:
        lines = account_text(explain(date(2026, 1, 30), term(15, "days"), VN), "vi").splitlines()
        assert lines[0] == "hạn 23/02/2026: 15 ngày kể từ 30/01/2026 (không tính ngày đầu)"
        assert lines[1] == (
            "  - ngày cuối của thời hạn là 14/02/2026, trùng ngày nghỉ; "
            "chuyển sang ngày làm việc tiếp theo là 23/02/2026 (Điều 148 Bộ luật Dân sự 2015)"
        )
        assert lines[2:5] == [
            "  - ngày nghỉ thứ Bảy, Chủ nhật 14–15/02/2026 (2 ngày)",
            "  - ngày nghỉ Tết Nguyên đán 16–20/02/2026 (5 ngày); chưa xác minh",
            "  - ngày nghỉ thứ Bảy, Chủ nhật 21–22/02/2026 (2 ngày)",
        ]

    def test_doubts_are_said(self) -> None:
        text = account_text(explain(date(2026, 8, 28), term(5, "working_days"), VN), "vi")
        assert "không tính Quốc khánh ngày 01/9/2026 (1 ngày); chưa xác minh" in text
        assert "không tính Nghỉ hoán đổi (làm bù 22/8/2026) ngày 31/8/2026 (1 ngày); chưa xác minh" in text
        assert "độ dài của thời hạn chưa xác minh với văn bản gốc" in text
        assert "ước tính" not in text

    def test_a_doubt_about_a_day_that_is_counted_is_said(self) -> None:
        text = account_text(explain(date(2026, 8, 21), term(1, "working_days"), VN), "vi")
        assert "tính cả ngày làm bù 22/8/2026" in text
        assert "chưa xác minh: 22/8/2026, Làm bù cho ngày 31/8/2026" in text

    def test_an_estimate_is_said(self) -> None:
        account = explain(date(2027, 1, 29), term(5, "working_days"), VN)
        assert "lịch ước tính: năm liên quan chưa có thông báo nghỉ chính thức" in account_text(account, "vi")
        assert "estimated calendar" in account_text(account, "en")

    def test_a_run_over_two_months_names_both(self) -> None:
        account = explain(date(2025, 1, 24), term(1, "working_days"), VN)
        assert "Tết Nguyên đán 27–31/01/2025" in account_text(account, "vi")
        over = explain(date(2022, 1, 28), term(1, "working_days"), VN)
        assert "Tết Nguyên đán 31/01/2022 – 04/02/2022" in account_text(over, "vi")
        assert "Lunar New Year 31 January 2022 – 4 February 2022" in account_text(over, "en")

    def test_one_day_is_not_plural_in_english(self) -> None:
        text = account_text(explain(date(2026, 4, 29), term(1, "months"), VN, length=1), "en")
        assert text.startswith("due 29 May 2026: 1 month from 29 April 2026")
        assert "(1 day)" in account_text(explain(date(2026, 4, 29), term(1, "working_days"), VN), "en")
