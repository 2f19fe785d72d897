"""Who should hear of a duty that is not done, and from when on."""

from __future__ import annotations

from datetime import date

import pytest

from supervision.deadlines import CalendarEndsError, Tier
from supervision.messages import tier_text
from supervision.text import Text
from tests.deadlines.vietnam import VN

ROLES = {"head": Text("Người đứng đầu", "Head")}
REMIND = Tier(Text("Nhắc việc", "Remind"), -3, ("owner",), "working_days")
REPORT = Tier(Text("Báo cáo", "Report"), 1, ("head", "board"), article="Điều 9 Quy chế năm 2026")
DUE = date(2026, 2, 24)


def test_working_days_before_leave_out_tet() -> None:
    assert REMIND.from_on(DUE, VN) == date(2026, 2, 12)


def test_days_after_are_literal() -> None:
    assert REPORT.from_on(date(2026, 2, 13), VN) == date(2026, 2, 14)


def test_calendar_days_need_no_calendar() -> None:
    assert REPORT.from_on(date(2027, 12, 31), VN) == date(2028, 1, 1)
    with pytest.raises(CalendarEndsError):
        Tier(Text("Nhắc"), 1, ("owner",), "working_days").from_on(date(2027, 12, 31), VN)


def test_a_proposal_before_the_date_is_the_organisations_own_rule() -> None:
    told = tier_text(REMIND, REMIND.from_on(DUE, VN), "vi", ROLES)
    assert told == (
        "từ ngày 12/02/2026 (trước hạn 3 ngày làm việc): đề xuất “Nhắc việc”, báo bên chịu trách nhiệm; "
        "theo cấu hình của đơn vị"
    )


def test_a_proposal_after_the_date_names_its_article_and_that_nobody_read_it() -> None:
    told = tier_text(REPORT, REPORT.from_on(DUE, VN), "en", ROLES)
    assert told == (
        "from 25 February 2026 (1 day after it was due): “Report” is proposed to Head, board; "
        "under Điều 9 Quy chế năm 2026; not verified"
    )


def test_a_proposal_on_the_date_says_so() -> None:
    same = Tier(Text("Nhắc", "Remind"), 0, ("owner",), article="Điều 1 Quy chế năm 2026", verified=True)
    told = tier_text(same, same.from_on(DUE, VN), "en", ROLES)
    assert told == (
        "from 24 February 2026 (on the due date): “Remind” is proposed to whoever owes it; "
        "under Điều 1 Quy chế năm 2026"
    )
