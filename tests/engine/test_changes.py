"""What moved a due date is told with the count that gave the new one, in both languages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache

import attrs

from supervision.deadlines import Account, Extension, Term
from supervision.engine._changes import Counting
from supervision.model import (
    CaseId,
    CommandId,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineResumed,
    Event,
    Fact,
    Noted,
    PersonId,
    Value,
)
from supervision.spec import Library, load
from supervision.text import Text
from tests.architecture.house import ROOT
from tests.engine.office import DOCUMENT, Office, library

VN = library().calendar.for_units(())
DIGEST = VN.digest[:12]
SIGNED: dict[str, Value] = {**DOCUMENT, "date": "2026-08-17"}


@cache
def complaints() -> Library:
    return load(ROOT / "tests" / "acceptance" / "complaint")


def extended(lang: str) -> tuple[Office, CaseId]:
    """A comment of 27 July 2026, extended on 17 August by the head for the committee."""
    office = Office.open(lang=lang).on(2026, 7, 27)
    case = office.feedback("accepted")
    given: dict[str, Value] = {"reason": "vụ việc phức tạp", "document": SIGNED}
    office.on(2026, 8, 17).desk("quy").send(case, "extend", given, on_behalf_of="committee")
    return office, case


def resumed(lang: str, on: date) -> str:
    """A complaint taken up on 6 July 2026, suspended on the 20th with 16 days left, and gone on with on a day."""
    office = Office.open(lang=lang, specs=complaints()).on(2026, 7, 3)
    given = {"unit": "dang_uy", "meeting_on": "2026-08-07", "report_before": "2026-09-15"}
    case = office.desk("nga").open("complaint", given).case_id
    office.on(2026, 7, 6).desk("quy").send(case, "accept")
    office.on(2026, 7, 20).desk("quy").send(case, "suspend", {"reason": "đang nằm viện"})
    office.on(on.year, on.month, on.day).desk("quy").send(case, "resume", {"reason": "đã ra viện"})
    return str(office.desk("quy").explain_date(case, "settle_term"))


class TestAnExtendedDate:
    def test_is_told_day_by_day_in_vietnamese(self) -> None:
        office, case = extended("vi")
        assert str(office.desk("quy").explain_date(case, "answer_term")).splitlines()[5:] == [
            (
                "ngày 17/8/2026: hạn “Trả lời ý kiến phản ánh” gia hạn đến ngày 09/9/2026; văn bản số 12-QĐ/ĐU ngày"
                " 17/8/2026; người thực hiện: Bùi Văn Quý (thay mặt Cấp ủy); người ký văn bản: Bùi Văn Quý;"
                " lý do: vụ việc phức tạp"
            ),
            (
                "  hạn 09/9/2026: 30 ngày làm việc kể từ 27/7/2026 (không tính ngày đầu), đã trừ Nghỉ hoán đổi (làm bù"
                " 22/8/2026) ngày 31/8/2026, Quốc khánh ngày 01/9/2026, Quốc khánh ngày 02/9/2026,"
                " căn cứ Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018"
            ),
            "    - không tính Nghỉ hoán đổi (làm bù 22/8/2026) ngày 31/8/2026 (1 ngày); chưa xác minh",
            "    - không tính Quốc khánh ngày 01/9/2026 (1 ngày); chưa xác minh",
            "    - không tính Quốc khánh ngày 02/9/2026 (1 ngày); theo Điều 112 Bộ luật Lao động 45/2019/QH14",
            "    - không tính 11 ngày thứ Bảy, Chủ nhật",
            "    - tính cả ngày làm bù 22/8/2026",
            "    - chưa xác minh: 22/8/2026, Làm bù cho ngày 31/8/2026",
            f"    - lịch vn, mã {DIGEST}",
            "hạn hiện nay: 09/9/2026",
        ]

    def test_is_told_day_by_day_in_english(self) -> None:
        office, case = extended("en")
        assert str(office.desk("quy").explain_date(case, "answer_term")).splitlines()[5:] == [
            (
                "on 17 August 2026: “Answer to a comment” extended to 9 September 2026; document 12-QĐ/ĐU of"
                " 17 August 2026; done by Bùi Văn Quý (for Party committee); document signed by: Bùi Văn Quý;"
                " reason: vụ việc phức tạp"
            ),
            (
                "  due 9 September 2026: 30 working days from 27 July 2026 (first day not counted), leaving out Day off"
                " exchanged for 22 August 2026 on 31 August 2026, National Day on 1 September 2026, National Day on"
                " 2 September 2026, under Regulation 124-QĐ/TW of 2 February 2018 of the Secretariat"
                " (Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018)"
            ),
            "    - not counted: Day off exchanged for 22 August 2026 on 31 August 2026 (1 day); not verified",
            "    - not counted: National Day on 1 September 2026 (1 day); not verified",
            "    - not counted: National Day on 2 September 2026 (1 day); by Điều 112 Bộ luật Lao động 45/2019/QH14",
            "    - not counted: 11 Saturdays and Sundays",
            "    - counted, as a make-up day: 22 August 2026",
            "    - not verified: 22 August 2026, Worked instead of 31 August 2026",
            f"    - calendar vn, digest {DIGEST}",
            "due now: 9 September 2026",
        ]

    def test_is_told_without_what_is_kept_apart_where_it_leaves_the_ledger(self) -> None:
        office, case = extended("vi")
        told = office.desk("quy").explain_date(case, "answer_term").told(with_reasons=False)
        assert "người thực hiện: Bùi Văn Quý (thay mặt Cấp ủy)\n" in told
        assert "phức tạp" not in told
        assert "người ký" not in told


class TestAResumedDate:
    def test_is_told_from_the_day_it_went_on_with_the_days_left(self) -> None:
        told = resumed("vi", date(2026, 8, 10)).splitlines()
        assert told[3:9] == [
            (
                "ngày 20/7/2026: hạn “Giải quyết khiếu nại” tạm dừng, còn 16 ngày; người thực hiện: Bùi Văn Quý;"
                " lý do: đang nằm viện"
            ),
            (
                "ngày 10/8/2026: hạn “Giải quyết khiếu nại” chạy tiếp, đến ngày 26/8/2026; người thực hiện: Bùi Văn"
                " Quý; lý do: đã ra viện"
            ),
            "  hạn 26/8/2026: 16 ngày kể từ 10/8/2026 (không tính ngày đầu), căn cứ Điều 4 Quy chế mẫu năm 2026",
            "    - độ dài của thời hạn chưa xác minh với văn bản gốc",
            f"    - lịch vn, mã {DIGEST}",
            "hạn hiện nay: 26/8/2026",
        ]

    def test_that_rolled_tells_over_which_days(self) -> None:
        told = resumed("en", date(2026, 8, 15)).splitlines()
        assert told[4:12] == [
            (
                "on 15 August 2026: “Settle the complaint” goes on, to 3 September 2026; done by Bùi Văn Quý;"
                " reason: đã ra viện"
            ),
            (
                "  due 3 September 2026: 16 days from 15 August 2026 (first day not counted), under Sample rules on"
                " complaints of 2026 (Điều 4 Quy chế mẫu năm 2026)"
            ),
            (
                "    - the term ends on 31 August 2026, a day off; moved to the next working day, 3 September 2026"
                " (Civil Code 2015, article 148)"
            ),
            "    - day off: Day off exchanged for 22 August 2026 on 31 August 2026 (1 day); not verified",
            "    - day off: National Day on 1 September 2026 (1 day); not verified",
            "    - day off: National Day on 2 September 2026 (1 day); by Điều 112 Bộ luật Lao động 45/2019/QH14",
            "    - the length of the term is not verified against the original text",
            f"    - calendar vn, digest {DIGEST}",
        ]


def happened(on: date, fact: Fact) -> Event:
    moment = datetime(on.year, on.month, on.day, tzinfo=UTC)
    return Event(CaseId("c"), 1, CommandId("k"), PersonId("an"), "head", "", None, on.isoformat(), moment, fact)


def counting(term: Term | None) -> Counting:
    """A clock of Monday 2 March 2026, due on Friday the 13th."""
    return Counting(VN, term, lambda _step, _on: term, date(2026, 3, 2), date(2026, 3, 13))


def lengthened(term: Term, due: str) -> tuple[Account | None, Text]:
    on = date(2026, 3, 5)
    step = happened(on, Noted("extend", "open", {}))
    return counting(term).account(happened(on, DeadlineExtended("t", due)), step)


def gone_on(term: Term | None, on: date, left: int, due: str) -> tuple[Account | None, Text]:
    clock = counting(term)
    assert clock.account(happened(date(2026, 3, 6), DeadlinePaused("t", "2026-03-06", left)), None) == (None, Text(""))
    return clock.account(happened(on, DeadlineResumed("t", due)), None)


TEN = Term("t", Text("Trả lời", "Answer"), 9, "working_days", verified=True)


class TestACount:
    def test_of_added_days_goes_on_from_the_due_date(self) -> None:
        term = attrs.evolve(TEN, extension=Extension(added=5))
        found, note = lengthened(term, "2026-03-20")
        assert found is not None
        assert (found.start, found.length, found.due_on, note.vi) == (date(2026, 3, 13), 5, date(2026, 3, 20), "")

    def test_that_gives_no_later_date_says_that_the_date_stays(self) -> None:
        _, note = lengthened(attrs.evolve(TEN, length=2, extension=Extension(total=5)), "2026-03-13")
        assert note == Text(
            "hạn vẫn là 13/3/2026: đếm như trên chỉ đến 09/3/2026, mà gia hạn không làm hạn sớm hơn",
            "it stays 13 March 2026: the count above ends on 9 March 2026, and an extension makes no date earlier",
        )

    def test_by_another_calendar_says_so(self) -> None:
        _, note = lengthened(attrs.evolve(TEN, extension=Extension(total=15)), "2026-03-24")
        assert note == Text(
            f"lịch dùng khi đó tính ra 24/3/2026; lịch đang dùng, mã {DIGEST}, tính ra 23/3/2026",
            f"the calendar of that day gave 24 March 2026; the one in use, {DIGEST}, gives 23 March 2026",
        )

    def test_of_a_term_that_cannot_be_lengthened_is_not_made_up(self) -> None:
        assert lengthened(TEN, "2026-03-20") == (None, Text(""))

    def test_of_working_days_left_counts_working_days(self) -> None:
        found, note = gone_on(TEN, date(2026, 3, 13), 3, "2026-03-18")
        assert found is not None
        assert (found.start, found.length, found.due_on, note.vi) == (date(2026, 3, 13), 3, date(2026, 3, 18), "")
        assert [run.days for run in found.skipped] == [2]

    def test_of_a_fixed_date_counts_the_days_left(self) -> None:
        found, _ = gone_on(None, date(2026, 3, 12), 3, "2026-03-16")
        assert found is not None
        assert (found.length, found.raw_on, found.due_on) == (3, date(2026, 3, 15), date(2026, 3, 16))

    def test_with_nothing_left_ends_on_the_day_it_went_on_or_the_working_day_after(self) -> None:
        found, note = gone_on(TEN, date(2026, 3, 14), 0, "2026-03-16")
        assert found is not None
        assert (found.start, found.length, found.due_on, note.vi) == (date(2026, 3, 14), 0, date(2026, 3, 16), "")
        assert [run.days for run in found.rolled] == [2]

    def test_of_a_clock_that_was_late_when_it_stopped_is_none_for_it_stays_late(self) -> None:
        clock = counting(TEN)
        clock.account(happened(date(2026, 3, 16), DeadlinePaused("t", "2026-03-16", 0)), None)
        assert clock.account(happened(date(2026, 3, 20), DeadlineResumed("t", "2026-03-13")), None) == (None, Text(""))
