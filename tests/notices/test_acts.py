"""What has happened and whom it is told; what an unread reply holds back."""

from __future__ import annotations

from copy import copy
from datetime import date

import attrs

from supervision.engine import Engine
from supervision.notices import Notifier, Rules
from tests.notices.post import Keeping, Post

PLAN_OF_REMEDY = {"remedy_plan": "Báo cáo, sau đó sửa"}


def planned(post: Post) -> str:
    """An has sent the plan for a remedy owed by Friday 16 January; the committee has yet to accept it."""
    case = post.office.remedy("acknowledged", due_on="2026-01-16")
    post.run()
    post.sender.notices.clear()
    post.at(date(2026, 1, 8))
    post.office.desk("an").send(case, "submit_plan", PLAN_OF_REMEDY)
    return case


def test_new_work_is_told_to_whoever_it_waits_for_and_not_to_who_made_it() -> None:
    post = Post.open()
    post.office.feedback()
    post.run()
    assert post.told() == {"lan": ["waits"], "nga": ["waits"], "quy": ["waits"]}


def test_an_act_is_a_reply_to_whoever_acted_before() -> None:
    post = Post.open()
    case = post.office.feedback()
    post.run()
    post.sender.notices.clear()
    post.at(date(2026, 1, 6))
    post.office.desk("lan").send(case, "classify", {"kind": "comment"})
    post.run()
    assert post.told()["hue"] == ["reply"]


def test_what_goes_back_to_an_earlier_phase_was_returned() -> None:
    post = Post.open()
    plan = post.office.plan("in_review")
    post.run()
    post.sender.notices.clear()
    post.at(date(2026, 1, 6))
    post.office.desk("thu").send(plan, "return", {"reason": "Thiếu mốc thời gian"})
    post.run()
    (item,) = post.items("an")
    assert item.kind == "returned"
    assert "“Trả lại”" in item.text
    assert "Thiếu mốc" not in item.text


def test_the_same_entry_delivered_twice_is_told_once() -> None:
    post = Post.open()
    post.office.feedback()
    post.run()
    post.position = 0
    assert post.run().messages == 0


def test_two_acts_before_the_office_opens_are_one_entry() -> None:
    post = Post.open()
    case = post.office.feedback()
    post.at(date(2026, 1, 6), 6)
    post.office.desk("lan").send(case, "classify", {"kind": "comment"})
    post.follow()
    post.office.desk("quy").send(case, "accept")
    post.follow()
    post.at(date(2026, 1, 6), 8)
    post.notifier.send()
    assert post.told()["hue"] == ["reply"]


def test_a_second_act_on_the_day_of_a_message_is_told_the_next_day() -> None:
    post = Post.open()
    case = post.office.feedback()
    post.run()
    post.at(date(2026, 1, 6))
    post.office.desk("lan").send(case, "classify", {"kind": "comment"})
    post.run()
    post.sender.notices.clear()
    post.at(date(2026, 1, 6), 10)
    post.office.desk("quy").send(case, "accept")
    post.run()
    assert "hue" not in post.told()
    post.on(date(2026, 1, 7))
    assert post.told()["hue"] == ["reply"]


def test_a_reply_that_was_acted_on_meanwhile_is_not_told() -> None:
    post = Post.open()
    case = planned(post)
    post.follow()
    post.office.desk("quy").send(case, "accept_plan")
    post.notifier.send()
    assert "quy" not in post.told()


def test_what_is_years_old_when_notices_begin_is_told_to_nobody() -> None:
    post = Post.open()
    post.office.feedback()
    post.at(date(2026, 1, 14))
    post.follow()
    assert post.notifier.send().messages == 0


def test_nobody_is_reminded_while_the_other_side_has_not_read_his_reply() -> None:
    """S21: a reply arrives, the reminder job runs, no reminder."""
    post = Post.open()
    planned(post)
    post.run()
    post.sender.notices.clear()
    done = post.on(date(2026, 1, 13))
    assert done.held == 1
    told = post.told()
    assert "an" not in told
    assert told["quy"] == ["reply"]


def test_whoever_has_the_reply_is_told_of_it_every_day_until_he_acts() -> None:
    post = Post.open()
    case = planned(post)
    post.run()
    for day in (13, 14):
        post.sender.notices.clear()
        post.on(date(2026, 1, day))
        assert post.told()["quy"] == ["reply"]
    post.office.desk("quy").send(case, "accept_plan")
    post.on(date(2026, 1, 15))
    assert post.told()["an"] == ["reply"]
    post.on(date(2026, 1, 16))
    assert post.told()["an"] == ["due"]


def test_what_the_other_side_did_is_told_before_any_reminder() -> None:
    post = Post.open()
    case = planned(post)
    post.run()
    post.at(date(2026, 1, 13))
    post.office.desk("quy").send(case, "accept_plan")
    post.notifier.remind()
    post.sender.notices.clear()
    post.notifier.send()
    assert post.told()["an"] == ["reply"]
    post.on(date(2026, 1, 14))
    assert post.told()["an"] == ["due"]


def test_nobody_is_reminded_while_a_letter_lies_unread_in_the_host_s_inbox() -> None:
    letters = set[str]()
    post = Post.open(has_mail=lambda case: case in letters)
    letters.add(post.office.remedy("acknowledged", due_on="2026-01-16"))
    assert "due" not in post_due(post, 13)
    letters.clear()
    assert "due" in post_due(post, 14)


def post_due(post: Post, day: int) -> list[str]:
    post.sender.notices.clear()
    post.on(date(2026, 1, day))
    return [item.kind for item in post.items("an")]


def test_a_case_of_an_unknown_version_silences_no_other() -> None:
    post = Post.open()
    broken, whole = post.office.feedback(), post.office.feedback()
    post.follow()
    sender = Keeping()
    notifier = Notifier(_without(post, broken), sender, lambda _person: "x@hoa-sua.example", book=post.notifier.book)
    done = notifier.send()
    assert done.held == 3
    assert {item.case_id for notice in sender.notices for item in notice.items} == {whole}


def _without(post: Post, broken: str) -> Engine:
    """The engine, to which one case follows a workflow that it does not know."""
    engine = copy(post.office.engine)
    real = engine.read
    engine.read = lambda ids: {  # type: ignore[method-assign]
        case_id: attrs.evolve(case, version=99) if case_id == broken else case for case_id, case in real(ids).items()
    }
    return engine


def test_fresh_days_reach_back_as_far_as_they_say() -> None:
    post = Post.open(rules=Rules(fresh_days=30))
    post.office.feedback()
    post.at(date(2026, 1, 14))
    post.follow()
    assert post.notifier.send().messages == 3
