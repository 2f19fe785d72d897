"""What a desk shows: cases, options, explanations, work, due dates, what happened."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision.engine import Refusal
from supervision.model import CaseId, Field, FieldType, Value
from supervision.spec import Library
from supervision.text import Text
from tests.engine.office import DOCUMENT, EVIDENCE, FEEDBACK, PLAN, POSTING, Office, library
from tests.machine.small import BEGIN, FIELDS, duty, flow


@pytest.fixture
def office() -> Office:
    return Office.open()


class TestACase:
    def test_is_shown_with_its_words_and_its_version(self, office: Office) -> None:
        plan = office.desk("tam").open("plan", PLAN, reference="01-KH").case_id
        office.desk("an").send(plan, "start_draft")
        view = office.desk("an").case(plan)
        assert (view.workflow, view.workflow_label) == ("plan", "Kế hoạch tu dưỡng, rèn luyện")
        assert (view.state, view.state_label, view.phase) == ("drafting", "Đang dự thảo", "draft")
        assert (view.version, view.reference, view.packs) == (3, "01-KH", library().latest("plan").rules)
        assert (view.opened_on, view.last_on) == (date(2026, 1, 5), date(2026, 1, 5))
        assert view.labels["subject"] == "Người lập kế hoạch"

    def test_shows_open_clocks_first_then_by_date(self, office: Office) -> None:
        remedy = office.remedy("claimed_done")
        assert [(clock.name, clock.closed) for clock in office.desk("an").case(remedy).deadlines] == [
            ("verify_term", ""),
            ("due_on", "met"),
        ]

    def test_speaks_english_where_the_engine_does(self) -> None:
        office = Office.open(lang="en")
        assert office.desk("an").case(office.plan()).workflow_label == "Personal plan for self-cultivation"


class TestOptions:
    def test_tell_what_is_possible_for_whom_and_who_could_instead(self, office: Office) -> None:
        found = {option.step: option for option in office.desk("an").options(office.plan())}
        assert found["start_draft"].is_possible
        exempt = found["exempt"]
        assert (exempt.is_possible, exempt.label, exempt.target) == (False, "Miễn", "exempted")
        assert exempt.needs == ((("reason", "lý do"),),)
        assert exempt.could == (("Ban Tổ chức (Thành ủy Sông Mây)", ("Ngô Văn Tâm",)),)
        assert [reason.code for reason in exempt.reasons] == ["own_case", "not_entitled"]
        assert found["start_draft"].could == (("Trần Văn An", ("Trần Văn An",)),)

    def test_name_alternatives_of_an_input_and_what_may_be_given(self, office: Office) -> None:
        posting = office.posting("prepared")
        (post,) = [option for option in office.desk("lan").options(posting) if option.step == "post"]
        assert post.needs == ((("place", "Nơi niêm yết"),), (("photo", "ảnh chụp"), ("minutes", "biên bản")))

    def test_that_are_impossible_are_refused_when_tried(self, office: Office) -> None:
        seen_by = {
            office.plan("in_review"): ("an", "lan", "mai", "thu", "xuan"),
            office.posting("posted"): ("an", "lan", "quy", "nga", "xuan"),
            office.feedback("accepted"): ("an", "lan", "hue", "vinh", "mai"),
            office.remedy(): ("an", "lan", "vinh", "xuan"),
        }
        tried = 0
        for case, actors in seen_by.items():
            for desk in map(office.desk, actors):
                for option in [option for option in desk.options(case) if not option.is_possible]:
                    assert isinstance(desk.attempt(case, option.step), Refusal)
                    tried += 1
        assert tried > 50


class TestAnExplanation:
    def test_says_beforehand_what_a_command_would_meet(self, office: Office) -> None:
        plan = office.plan("in_review")
        inputs: dict[str, Value] = {"document": DOCUMENT}
        told = office.desk("thu").explain(plan, "approve", inputs)
        outcome = office.desk("thu").attempt(plan, "approve", inputs)
        assert isinstance(outcome, Refusal)
        assert (told.is_possible, told.reasons) == (False, outcome.reasons)
        assert str(told).splitlines()[0].startswith("✗ Phạm Thị Thu không có thẩm quyền")
        assert told.lines[1:] == (
            "✓ phải có: văn bản (số, ngày)",
            "✓ yêu cầu: đối tượng là cán bộ chủ chốt (đối tượng: cán bộ chủ chốt)",
        )

    def test_of_what_is_possible_keeps_every_rule_and_changes_nothing(self, office: Office) -> None:
        plan = office.plan("in_review")
        before = office.store.cases()
        told = office.desk("mai").explain(plan, "approve", {"document": DOCUMENT}, on_behalf_of="standing_committee")
        assert told.is_possible
        assert all(line.startswith("✓") for line in told.lines)
        assert office.store.cases() == before
        assert office.store.denials() == ()

    def test_names_the_case_in_the_way_by_its_number(self, office: Office) -> None:
        first, second = office.assignment("proposed"), office.assignment("proposed")
        office.desk("hue").send(first, "assign", {"document": DOCUMENT})
        told = office.desk("hue").explain(second, "assign", {"document": DOCUMENT})
        law = "Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13 ngày 09/6/2015"
        line = f"✗ chồng chéo: hồ sơ {first} đã nhận việc này từ ngày 01/02/2026 đến ngày 30/6/2026"
        assert f"{line} (căn cứ Điều 25 {law})" in told.lines

    def test_of_another_day_is_that_of_the_act(self, office: Office) -> None:
        posting = office.posting("posted")
        office.on(2026, 3, 2)
        days = (date(2026, 2, 3), date(2026, 2, 4))
        done: dict[str, Value] = {"minutes": EVIDENCE}
        assert [office.desk("lan").explain(posting, "complete", done, occurred_on=day).is_possible for day in days] == [
            False,
            True,
        ]


class TestTasks:
    def test_are_the_work_of_ones_roles_and_of_ones_own_by_date(self, office: Office) -> None:
        office.plan("expected")
        feedback, posting = office.feedback("accepted"), office.posting("prepared")
        # The Saturday is worked instead of the Friday before it.
        task, typed = office.desk("lan").tasks()
        assert [task.due_on, typed.due_on] == [date(2026, 1, 10), date(2026, 1, 30)]
        assert (typed.case_id, typed.role) == (feedback, "Cấp ủy (Đảng ủy phường Hoa Sữa)")
        assert (task.case_id, task.state_label, task.role) == (
            posting,
            "Đã chuẩn bị bản niêm yết",
            "Văn phòng cấp ủy (Đảng ủy phường Hoa Sữa)",
        )
        assert task.steps == (("post", "Niêm yết"),)
        head = [task for task in office.desk("quy").tasks() if task.case_id == feedback]
        assert {step for task in head for step, _ in task.steps} == {"assign_unit", "answer"}
        (mine,) = office.desk("an").tasks()
        assert (mine.role, mine.steps) == ("Trần Văn An", (("start_draft", "Bắt đầu dự thảo"),))

    def test_of_a_body_wait_for_who_types_its_decisions_in(self, office: Office) -> None:
        plan = office.plan("in_review")
        waiting = {task.role: task.steps for task in office.desk("mai").tasks() if task.case_id == plan}
        assert waiting["Ban Thường vụ (Thành ủy Sông Mây)"] == (("approve", "Xác nhận, phê duyệt"),)

    def test_are_late_from_the_day_after_but_a_wait_never_is(self, office: Office) -> None:
        prepared, posted = office.posting("prepared"), office.posting("posted")

        def late() -> dict[CaseId, bool]:
            return {task.case_id: task.is_overdue for task in office.desk("lan").tasks()}

        office.on(2026, 1, 10)
        assert not late()[prepared]
        office.on(2026, 1, 11)
        assert late()[prepared]
        office.on(2026, 12, 1)
        assert not late()[posted]

    def test_go_with_the_state_and_with_the_field_that_says_whose_they_are(self, office: Office) -> None:
        plan = office.plan()
        office.desk("an").send(plan, "start_draft")
        assert [task.steps[0][0] for task in office.desk("an").tasks()] == ["register"]
        office.desk("lan").send(plan, "close_left", {"reason": "chuyển công tác"})
        assert office.desk("an").tasks() == ()

    def test_come_in_pages_that_lose_and_repeat_nothing(self, office: Office) -> None:
        cases = {office.posting("prepared" if number % 2 else "required") for number in range(7)}
        seen: list[CaseId] = []
        after = None
        while page := office.desk("lan").tasks(after=after, limit=2):
            seen += [task.case_id for task in page]
            after = page[-1].key
        assert len(seen) == 7
        assert set(seen) == cases


class TestDeadlines:
    def test_are_the_open_clocks_of_visible_cases_by_date(self, office: Office) -> None:
        office.remedy("acknowledged", due_on="2026-01-09")
        office.feedback()
        office.posting()
        found = office.desk("lan").deadlines()
        assert [(clock.name, clock.due_on) for clock in found] == [
            ("due_on", date(2026, 1, 9)),
            ("publish_term", date(2026, 1, 10)),
            ("answer_term", date(2026, 1, 30)),
        ]
        assert found[2].owner == "Cấp ủy (Đảng ủy phường Hoa Sữa)"
        assert found[0].label == "Hạn khắc phục"

    def test_stop_at_the_day_asked_for(self, office: Office) -> None:
        office.posting()
        assert [len(office.desk("lan").deadlines(until=date(2026, 1, day))) for day in (9, 10)] == [0, 1]

    def test_say_what_is_late_what_stands_still_and_what_only_waits(self, office: Office) -> None:
        office.posting("posted")
        disputed = office.remedy("acknowledged")
        office.desk("an").send(disputed, "dispute", {"reason": "chưa rõ"})
        office.posting("prepared")
        office.on(2026, 3, 2)
        found = {clock.name: clock for clock in office.desk("lan").deadlines()}
        assert (found["posting_term"].waits, found["posting_term"].is_overdue) == (True, False)
        assert (found["due_on"].is_paused, found["due_on"].is_overdue) == (True, False)
        assert found["publish_term"].is_overdue

    def test_come_in_pages_that_lose_and_repeat_nothing(self, office: Office) -> None:
        cases = {office.posting() for _ in range(5)} | {office.feedback() for _ in range(2)}
        office.desk("la").open("posting", {**POSTING, "subject": "la", "unit": "phuong_khac"})
        seen: list[CaseId] = []
        after = None
        while page := office.desk("lan").deadlines(after=after, limit=3):
            assert len(page) <= 3
            seen += [clock.case_id for clock in page]
            after = page[-1].key
        assert len(seen) == 7
        assert set(seen) == cases
        assert office.desk("lan").deadlines(limit=0) == ()

    def test_of_one_case_and_day_stay_on_one_page(self) -> None:
        until = Field("until", Text("Đến ngày"), FieldType.DATE)
        opening = attrs.evolve(BEGIN, needs=(("unit",), ("due_on",), ("until",)))
        duties = (duty("due_on", "x", field="due_on"), duty("until", "x", field="until"))
        workflow = attrs.evolve(flow(opening, deadlines=duties, fields=(*FIELDS, until)).workflow, rules=())
        specs = Library({"small": {1: workflow}}, library().law, library().calendar)
        desk = Office.open(specs=specs).desk("lan")
        both: dict[str, Value] = {"unit": "dang_uy", "due_on": "2026-01-16", "until": "2026-01-16"}
        first, _ = sorted(desk.open("small", both).case_id for _ in range(2))
        page = desk.deadlines(limit=1)
        assert [(clock.case_id, clock.name) for clock in page] == [(first, "due_on"), (first, "until")]
        assert len(desk.deadlines(after=page[-1].key, limit=1)) == 2


class TestATimeline:
    def test_tells_what_happened_oldest_first(self, office: Office) -> None:
        plan = office.plan("expected")
        office.on(2026, 1, 9)
        office.desk("an").send(plan, "start_draft", occurred_on=date(2026, 1, 7))
        told = office.desk("an").timeline(plan)
        assert [(entry.seq, entry.occurred_on.day, entry.actor, entry.text) for entry in told] == [
            (1, 5, "Ngô Văn Tâm", "Mở chu kỳ, giao lập kế hoạch: mở hồ sơ, “Thuộc diện phải lập, chưa lập”"),
            (2, 5, "Ngô Văn Tâm", "hạn “Đăng ký kế hoạch tu dưỡng”: ngày 06/3/2026 (Trần Văn An)"),
            (3, 7, "Trần Văn An", "Bắt đầu dự thảo → “Đang dự thảo”"),
        ]
        assert [entry.hash for entry in told] == [event.hash.hex() for event in office.store.events(plan)]

    def test_names_the_body_that_decided(self, office: Office) -> None:
        plan = office.plan("approved", must_post=False)
        (approved,) = [entry for entry in office.desk("mai").timeline(plan) if entry.step == "approve"]
        assert (approved.actor, approved.on_behalf_of) == ("Vũ Thị Mai", "Ban Thường vụ")

    def test_with_linked_cases_tells_theirs_too_down_to_the_youngest(self, office: Office) -> None:
        plan = office.plan("approved")
        (posting,) = office.children(plan, "posting")
        office.desk("lan").send(posting, "prepare", {"redacted": True})
        office.desk("lan").send(posting, "post", {"place": "Trụ sở", "photo": EVIDENCE})
        office.desk("nga").send(posting, "receive_view", {"content": "ý kiến", "needs_answer": True})
        (feedback,) = office.children(posting, "feedback")
        told = office.desk("an").timeline(plan, linked=True)
        assert {entry.case_id for entry in told} == {plan, posting, feedback}
        assert len(told) == sum(len(office.store.events(case)) for case in (plan, posting, feedback))
        assert {entry.workflow_label for entry in told} >= {"Niêm yết công khai", "Phản ánh, kiến nghị, góp ý"}
        assert {entry.case_id for entry in office.desk("an").timeline(plan)} == {plan}

    def test_calls_linked_cases_by_their_numbers(self, office: Office) -> None:
        plan = office.plan("approved", must_post=False)
        office.desk("lan").open("posting", POSTING, reference="05-NY", links={"posts": plan})
        texts = [entry.text for entry in office.desk("an").timeline(plan, linked=True)]
        assert "liên kết với hồ sơ 05-NY (Niêm yết công khai)" in texts


class TestADate:
    def test_is_told_day_by_day_with_its_article(self, office: Office) -> None:
        told = str(office.desk("lan").explain_date(office.feedback(), "answer_term"))
        assert "Điều 8 Quy định 124-QĐ/TW" in told
        assert "30/01/2026" in told

    def test_that_was_moved_tells_by_what(self, office: Office) -> None:
        feedback = office.feedback("accepted")
        office.desk("quy").send(feedback, "extend", {"reason": "phức tạp", "document": DOCUMENT})
        told = office.desk("quy").explain_date(feedback, "answer_term")
        assert len(told.changes) == 1
        assert str(told).splitlines()[-1] == f"hạn hiện nay: {told.deadline.due_on:%d}/02/2026"

    def test_that_started_anew_forgets_what_moved_it_before(self, office: Office) -> None:
        remedy = office.remedy("acknowledged")
        office.desk("an").send(remedy, "dispute", {"reason": "chưa rõ"})
        office.desk("quy").send(remedy, "decide_dispute", {"dispute_result": "kept", "reason": "giữ nguyên"})
        assert len(office.desk("an").explain_date(remedy, "due_on").changes) == 2
        office.desk("an").send(remedy, "claim_done", {"report": EVIDENCE})
        office.desk("vinh").send(remedy, "start_verification")
        office.desk("vinh").send(remedy, "reject", {"reason": "chưa đạt", "due_on": "2026-03-31"})
        assert office.desk("an").explain_date(remedy, "due_on").changes == ()

    def test_that_is_fixed_says_by_whom(self, office: Office) -> None:
        english = Office.open(lang="en")
        found = [str(one.desk("an").explain_date(one.remedy(), "due_on")) for one in (office, english)]
        assert found[0] == "Hạn khắc phục: hạn 27/02/2026, do quyết định ấn định"
        assert found[1].endswith(": 27 February 2026, fixed by decision")

    def test_that_is_only_waited_for_says_from_when(self, office: Office) -> None:
        english = Office.open(lang="en")
        found = [str(one.desk("lan").explain_date(one.posting("posted"), "posting_term")) for one in (office, english)]
        article = "Khoản 2 Điều 13 Luật 10/2022/QH15 (áp dụng tương tự)"
        counted = "đủ 30 ngày liên tục kể từ ngày 05/01/2026"
        assert found[0] == f"Thời gian niêm yết liên tục: sớm nhất ngày 04/02/2026, {counted}, căn cứ {article}"
        counted = "30 days without a break from 5 January 2026"
        law = "Law 10/2022/QH15 of 10 November 2022 on the implementation of grassroots democracy"
        assert found[1] == f"Continuous posting: not before 4 February 2026, {counted}, under {law} ({article})"

    def test_of_a_clock_that_never_ran_is_an_error(self, office: Office) -> None:
        with pytest.raises(KeyError):
            office.desk("lan").explain_date(office.posting(), "posting_term")


@pytest.mark.parametrize(
    ("day", "packs", "due", "first"),
    [
        (date(2023, 6, 30), ("config_posting_2016", "pl34_2007"), date(2023, 7, 3), date(2023, 7, 30)),
        (date(2023, 7, 3), ("config_posting_2016", "ldc_2022"), date(2023, 7, 10), date(2023, 8, 2)),
    ],
)
def test_a_posting_follows_the_law_of_the_day_it_was_required(
    office: Office, day: date, packs: tuple[str, ...], due: date, first: date
) -> None:
    office.clock.set_day(day)
    posting = office.posting("prepared")
    view = office.desk("lan").case(posting)
    assert view.packs == packs
    assert view.deadlines[0].due_on == due
    office.desk("lan").send(posting, "post", {"place": "Trụ sở", "photo": EVIDENCE})
    assert office.desk("lan").case(posting).deadlines[0].due_on == first


def test_an_answer_before_2_february_2018_follows_the_older_decision(office: Office) -> None:
    days = (date(2018, 2, 1), date(2018, 2, 2))
    found = []
    for day in days:
        office.clock.set_day(day)
        case = office.desk("hue").open("feedback", FEEDBACK).case_id
        view = office.desk("hue").case(case)
        found.append(("qd124_2018" in view.packs, view.deadlines[0].due_on))
    assert found == [(False, date(2018, 3, 8)), (True, date(2018, 3, 9))]
