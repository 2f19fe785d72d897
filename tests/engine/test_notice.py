"""Until when a notice may be given, and for when it is planned, is told with every day off and why it is one."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision.deadlines import Calendar, DayRule, Term
from supervision.engine import NoticeExplained, Refusal
from supervision.engine._notice import explain_notice
from supervision.model import CaseId
from supervision.org import Mandate
from supervision.spec import Library
from supervision.text import Text
from tests.engine.office import DATA, MANDATES, START, Office
from tests.engine.test_changes import DIGEST, VN, complaints

TEN_DAYS = Term("t", Text("Mời họp", "Invite"), 10, "days", verified=True)


def meeting(lang: str = "vi", specs: Library | None = None) -> tuple[Office, CaseId]:
    """A complaint whose meeting is on 4 March 2026, fifteen days before which is in Tết."""
    office = Office.open(lang=lang, specs=specs or complaints()).on(2026, 2, 10)
    handling = Mandate("m-kien", "kien", "handling_unit", "dang_uy", START)
    office.engine.organise(attrs.evolve(DATA, mandates=(*MANDATES, handling)))
    given = {"unit": "dang_uy", "meeting_on": "2026-03-04", "report_before": "2026-09-15"}
    case = office.desk("nga").open("complaint", given).case_id
    office.desk("quy").send(case, "accept")
    return office, case


def refused(lang: str, specs: Library | None = None) -> str:
    office, case = meeting(lang, specs)
    found = office.on(2026, 2, 18).desk("kien").attempt(case, "notify")
    assert isinstance(found, Refusal)
    return str(found)


class TestARefusal:
    def test_names_the_latest_day_and_the_planning_day_and_why(self) -> None:
        assert refused("vi").partition(" (")[2] == (
            "ngày thực hiện: 18/02/2026; ngày đối thoại: 04/3/2026; muộn nhất là 17/02/2026;"
            " nên thực hiện chậm nhất 13/02/2026 vì thứ Bảy, Chủ nhật 14–15/02/2026 (2 ngày),"
            " Tết Nguyên đán 16–17/02/2026 (2 ngày); chưa xác minh)"
        )

    def test_names_them_in_english(self) -> None:
        assert refused("en").partition(" (day of the act")[2] == (
            ": 18 February 2026; ngày đối thoại: 4 March 2026; 17 February 2026 at the latest;"
            " to be done by 13 February 2026 because of Saturday and Sunday 14–15 February 2026 (2 days),"
            " Lunar New Year 16–17 February 2026 (2 days); not verified)"
        )

    def test_plans_by_the_days_of_the_unit_that_acts(self) -> None:
        own = DayRule(date(2026, 2, 13), Text("Đại hội"), "off", "Kế hoạch 5/KH-ĐU", verified=True, unit="dang_uy")
        shipped = complaints().calendar
        days = Calendar.of(shipped.key, shipped.label, shipped.years, shipped.estimated_years, (*shipped.rules, own))
        told = refused("vi", attrs.evolve(complaints(), calendar=days))
        assert "nên thực hiện chậm nhất 12/02/2026 vì Đại hội ngày 13/02/2026 (1 ngày); theo Kế hoạch 5/KH-ĐU" in told


class TestAnExplanation:
    def test_of_a_step_tells_the_notice_below_its_rule(self) -> None:
        office, case = meeting()
        told = office.desk("kien").explain(case, "notify")
        assert told.is_possible
        assert told.lines[2:] == (
            (
                "  Thông báo đối thoại: muộn nhất là 17/02/2026, ít nhất 15 ngày trước 04/3/2026,"
                " căn cứ Điều 6 Quy chế mẫu năm 2026"
            ),
            "    - nên thực hiện chậm nhất 13/02/2026, ngày làm việc cuối cùng còn kịp",
            "    - ngày nghỉ: thứ Bảy, Chủ nhật 14–15/02/2026 (2 ngày)",
            "    - ngày nghỉ: Tết Nguyên đán 16–17/02/2026 (2 ngày); chưa xác minh",
            "    - độ dài của thời hạn chưa xác minh với văn bản gốc",
            f"    - lịch vn, mã {DIGEST}",
        )
        (notice,) = told.notices
        assert (notice.latest_on, notice.planned_on) == (date(2026, 2, 17), date(2026, 2, 13))

    def test_of_a_notice_in_working_days_tells_what_the_count_leaves_out(self) -> None:
        term = attrs.evolve(TEN_DAYS, length=3, unit="working_days")
        assert str(notice(date(2026, 9, 4), term, "en")).splitlines() == [
            "Invite: 27 August 2026 at the latest, at least 3 working days before 4 September 2026, under article 1",
            "  - to be done by 27 August 2026, the last working day in time",
            "  - not counted: Day off exchanged for 22 August 2026 on 31 August 2026 (1 day); not verified",
            "  - not counted: National Day on 1 September 2026 (1 day); not verified",
            "  - not counted: National Day on 2 September 2026 (1 day); by Điều 112 Bộ luật Lao động 45/2019/QH14",
            "  - not counted: 2 Saturdays and Sundays",
            f"  - calendar vn, digest {DIGEST}",
        ]

    @pytest.mark.parametrize("event", [date(2026, 3, 20), date(2026, 3, 19)])
    def test_of_a_day_that_is_worked_tells_no_day_off(self, event: date) -> None:
        found = notice(event, TEN_DAYS)
        assert found.planned_on == found.latest_on
        assert (found.between, found.short().vi.count("vì")) == ((), 0)


def notice(event: date, term: Term, lang: str = "vi") -> NoticeExplained:
    return explain_notice(event, term, VN, Text("khoản 1", "article 1"), lang)
