"""Reminders of dates: when, to whom, how often, and what stops one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import attrs
import pytest

from supervision.clock import VIETNAM
from supervision.engine import OrgData
from supervision.notices import CannotSendError, Rules, SendLaterError
from tests.engine.office import DOCUMENT, MANDATES, library
from tests.notices.post import Post

# A remark of Monday 5 January 2026 is to be answered by Friday 30 January: 15 working days and a swap.
DUE = date(2026, 1, 30)


@pytest.fixture
def post() -> Post:
    """A remark that waits; what was to be told of its arrival has been told."""
    post = Post.open()
    post.office.feedback()
    post.run()
    post.sender.notices.clear()
    return post


@pytest.mark.parametrize(
    ("day", "kinds"),
    [
        (date(2026, 1, 22), None),
        (date(2026, 1, 23), ["due"]),
        (date(2026, 1, 26), ["due"]),
        (date(2026, 1, 30), ["due"]),
        (date(2026, 2, 2), ["overdue"]),
    ],
)
def test_a_duty_is_told_to_whoever_owes_it_as_its_date_comes_near(
    post: Post, day: date, kinds: list[str] | None
) -> None:
    post.on(day)
    assert post.told() == ({"lan": kinds, "quy": kinds} if kinds else {})


def test_the_same_reminder_goes_out_once_however_often_the_jobs_run(post: Post) -> None:
    first = post.on(date(2026, 1, 23))
    second = post.run()
    assert (first.messages, second.messages) == (2, 0)


def test_a_reminder_for_a_saturday_goes_out_on_monday(post: Post) -> None:
    for day in (date(2026, 1, 23), date(2026, 1, 27), date(2026, 1, 29), DUE):
        post.on(day)
    post.sender.notices.clear()
    assert post.on(date(2026, 1, 31)).messages == 0
    post.on(date(2026, 2, 2))
    assert [(item.kind, item.days) for item in post.items("lan")] == [("overdue", 3)]


@pytest.mark.parametrize("hour", [6, 17, 22])
def test_nobody_is_disturbed_outside_the_hours(post: Post, hour: int) -> None:
    post.at(date(2026, 1, 23), hour)
    assert post.run().messages == 0
    post.at(date(2026, 1, 23), 8)
    assert post.run().messages == 2


def test_a_year_without_a_calendar_works_from_monday_to_friday() -> None:
    calendar = library().calendar
    saturday, monday = (datetime(2040, 3, day, 9, tzinfo=VIETNAM) for day in (3, 5))
    assert not Rules().is_open(saturday, calendar)
    assert Rules().is_open(monday, calendar)


def test_the_account_of_the_date_is_quoted_day_by_day(post: Post) -> None:
    post.on(date(2026, 1, 23))
    (item,) = post.items("lan")
    assert item.text.startswith("Còn 7 ngày: “Trả lời ý kiến phản ánh”, Phản ánh, kiến nghị, góp ý ")
    account = str(post.office.desk("lan").explain_date(item.case_id, "answer_term"))
    assert all(line in item.text for line in account.splitlines())


def test_a_person_reads_in_his_own_language() -> None:
    post = Post.open(lang=lambda person: "en" if person == "lan" else "vi")
    post.office.feedback()
    post.on(date(2026, 1, 23))
    texts = {str(notice.recipient): notice.body for notice in post.sender.notices}
    assert "Days left: 7." in texts["lan"]
    assert "first day not counted" in texts["lan"]
    assert "Còn 7 ngày" in texts["quy"]


def test_many_cases_make_one_message_the_overdue_first() -> None:
    post = Post.open()
    first = post.office.feedback()
    post.at(date(2026, 1, 27))
    second = post.office.feedback()
    post.on(date(2026, 2, 2))
    (notice,) = [notice for notice in post.sender.notices if notice.recipient == "lan"]
    assert [(item.kind, item.case_id) for item in notice.items] == [("overdue", first), ("waits", second)]
    assert notice.subject == "Nhắc việc ngày 02/02/2026: 2 hồ sơ, 1 việc quá hạn"


def test_a_duty_that_was_met_before_the_message_left_is_not_told(post: Post) -> None:
    post.at(date(2026, 1, 23), 6)
    post.notifier.remind()
    (case,) = post.office.store.cases()
    post.office.desk("lan").send(case.id, "classify", {"kind": "comment"})
    post.office.desk("quy").send(case.id, "accept")
    post.office.desk("quy").send(case.id, "answer", {"document": DOCUMENT})
    post.at(date(2026, 1, 23), 8)
    assert post.notifier.send().dropped == 2
    assert post.told() == {}


def test_a_date_that_has_moved_is_told_again_in_its_own_time(post: Post) -> None:
    (case,) = post.office.store.cases()
    post.on(date(2026, 1, 23))
    post.office.desk("lan").send(case.id, "classify", {"kind": "comment"})
    post.office.desk("quy").send(case.id, "accept")
    post.office.desk("quy").send(case.id, "extend", {"reason": "phức tạp", "document": DOCUMENT})
    clock = post.office.desk("quy").case(case.id).deadlines[0]
    assert clock.due_on > DUE
    post.sender.notices.clear()
    post.on(DUE)
    assert all(item.kind not in {"due", "overdue"} for item in post.items("quy"))
    post.sender.notices.clear()
    post.on(clock.due_on - timedelta(days=1))
    assert [item.days for item in post.items("quy") if item.kind == "due"] == [1]


def test_a_clock_that_stands_still_reminds_nobody() -> None:
    post = Post.open()
    case = post.office.remedy("acknowledged", due_on="2026-01-16")
    post.office.desk("an").send(case, "dispute", {"reason": "ngày nghỉ"})
    post.on(date(2026, 1, 15))
    assert all(item.kind != "due" for notice in post.sender.notices for item in notice.items)


def test_what_fails_is_tried_again_later_and_later(post: Post) -> None:
    post.sender.failures = [SendLaterError("busy")] * 4
    post.at(date(2026, 1, 23), 9)
    assert post.run().failed == 2
    assert post.notifier.send().failed == 0
    post.at(date(2026, 1, 23), 9, 1)
    assert post.notifier.send().failed == 2
    post.at(date(2026, 1, 23), 9, 2)
    assert post.notifier.send().messages == 0
    post.at(date(2026, 1, 23), 9, 3)
    assert post.notifier.send().messages == 2


def test_after_the_last_try_it_is_parked_for_a_person() -> None:
    post = Post.open(rules=Rules(tries=2))
    post.office.feedback()
    post.sender.failures = [SendLaterError("busy")] * 6
    assert post.run().failed == 3
    post.at(date(2026, 1, 5), 10)
    assert post.notifier.send().parked == 3
    assert post.notifier.book.count("parked") == 3


def test_a_refusal_for_good_is_parked_at_once(post: Post) -> None:
    post.sender.failures = [CannotSendError("no such mailbox")]
    done = post.on(date(2026, 1, 23))
    assert (done.parked, done.messages) == (1, 1)


def test_whoever_has_no_address_is_parked_and_the_others_are_told() -> None:
    post = Post.open(address=lambda person: None if person == "quy" else f"{person}@hoa-sua.example")
    post.office.feedback()
    done = post.run()
    assert (done.parked, done.messages) == (1, 2)
    assert set(post.told()) == {"lan", "nga"}


def test_whoever_no_longer_may_see_the_case_is_told_nothing(post: Post) -> None:
    post.at(date(2026, 1, 23), 6)
    post.notifier.remind()
    _dismiss(post, "lan")
    post.at(date(2026, 1, 23), 8)
    post.notifier.send()
    assert set(post.told()) == {"quy"}


def _dismiss(post: Post, person: str) -> None:
    held = tuple(attrs.evolve(held, to_on=date(2026, 1, 20)) for held in MANDATES if held.person == person)
    post.office.engine.organise(OrgData(mandates=held))


def test_an_overdue_duty_is_told_on_days_1_3_and_7_and_then_once_a_week() -> None:
    rules, due = Rules(), date(2026, 3, 2)
    days = {(rules.milestone(due, due + timedelta(days=n)) or due) - due for n in range(1, 30)}
    assert sorted(day.days for day in days) == [1, 3, 7, 14, 21, 28]


def test_nothing_is_told_before_the_first_of_the_days_ahead() -> None:
    assert Rules(ahead=(3,)).milestone(date(2026, 3, 10), date(2026, 3, 6)) is None
    assert Rules(ahead=(), late=(3,)).milestone(date(2026, 3, 10), date(2026, 3, 12)) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"open_at": time(17), "shut_at": time(8)},
        {"ahead": (-1,)},
        {"late": (0,)},
        {"every": 0},
        {"tries": 0},
    ],
)
def test_rules_that_cannot_be_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="·"):
        Rules(**changes)  # type: ignore[arg-type]
