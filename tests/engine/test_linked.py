"""Linked cases: opened and moved in the same transaction, or nothing happens at all."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision.engine import Engine, Refusal
from supervision.model import CaseId, Link, Opens, Transition, Value
from supervision.record import decode
from supervision.spec import Library
from supervision.store.memory import MemoryStore
from tests.engine.office import DATA, DOCUMENT, EVIDENCE, FEEDBACK, Office, library
from tests.machine.small import BEGIN, flow, step

APPROVAL: dict[str, Value] = {"document": DOCUMENT}
AMENDED: dict[str, Value] = {"theme": "Nêu gương", "tasks": ["Đối thoại với dân"], "reason": "bổ sung việc"}
BODY = "standing_committee"


@pytest.fixture
def office() -> Office:
    return Office.open()


def state(office: Office, case: CaseId) -> str:
    return office.desk("lan").case(case).state


def amended(office: Office) -> tuple[CaseId, CaseId]:
    """A plan whose second version waits for approval, and the posting of its first on the wall."""
    plan = office.plan("in_force")
    (posting,) = office.children(plan, "posting")
    office.desk("lan").send(posting, "prepare", {"redacted": True})
    office.desk("lan").send(posting, "post", {"place": "Trụ sở", "photo": EVIDENCE})
    office.desk("an").send(plan, "amend", AMENDED)
    return plan, posting


def test_an_approval_opens_the_posting_with_what_it_is_given_and_both_know_of_the_other(office: Office) -> None:
    plan = office.plan("approved", widened=True)
    (posting,) = office.children(plan, "posting")
    view = office.desk("lan").case(posting)
    assert view.fields == {"subject": "an", "unit": "dang_uy", "plan_version": 1, "audience": "widened"}
    assert view.links == (Link("posts", "plan", plan, is_child=False),)
    assert office.desk("lan").case(plan).links == (Link("posts", "posting", posting, is_child=True),)


def test_what_a_step_orders_is_done_under_one_command_by_the_system_for_whom_it_names(office: Office) -> None:
    plan = office.plan("approved")
    (posting,) = office.children(plan, "posting")
    approval = decode(office.store.events(plan)[-2].body)
    opened, tied = decode(office.store.events(posting)[0].body), decode(office.store.events(plan)[-1].body)
    assert opened.command_id == approval.command_id == tied.command_id
    assert (opened.via, opened.role, opened.actor, opened.on_behalf_of) == (f"{plan}/approve", "system", "mai", BODY)
    assert (tied.via, tied.role) == (f"{posting}/require", "system")


def test_no_posting_is_opened_where_none_is_asked_for(office: Office) -> None:
    assert office.children(office.plan("approved", must_post=False), "posting") == []


def test_a_new_version_replaces_the_posting_before_it_opens_its_own(office: Office) -> None:
    plan, first = amended(office)
    receipt = office.desk("mai").send(plan, "approve", APPROVAL, on_behalf_of=BODY)
    _, second = office.children(plan, "posting")
    assert receipt.also == (first, second)
    assert (state(office, first), state(office, second)) == ("superseded", "required")
    assert office.desk("lan").case(second).fields["plan_version"] == 2


def test_a_linked_case_in_whose_state_the_step_is_not_possible_is_left_alone(office: Office) -> None:
    plan, first = amended(office)
    office.desk("quy").send(first, "withdraw_posting", {"reason": "lộ thông tin"})
    office.desk("mai").send(plan, "approve", APPROVAL, on_behalf_of=BODY)
    assert state(office, first) == "withdrawn"


def test_what_the_engine_does_is_not_done_by_hand(office: Office) -> None:
    _, posting = amended(office)
    outcome = office.desk("lan").attempt(posting, "supersede")
    assert isinstance(outcome, Refusal)
    assert [reason.code for reason in outcome.reasons] == ["engine_only"]


def test_a_refusal_in_a_linked_case_refuses_the_whole_and_names_the_case(office: Office) -> None:
    plan, posting = amended(office)
    office.on(2026, 1, 12)
    office.desk("lan").send(posting, "interrupt", {"reason": "mưa bão", "photo": EVIDENCE})
    before = office.store.cases()
    outcome = office.desk("mai").attempt(plan, "approve", APPROVAL, on_behalf_of=BODY, occurred_on=date(2026, 1, 9))
    assert isinstance(outcome, Refusal)
    assert [(reason.code, reason.case_id) for reason in outcome.reasons] == [("before_last_act", posting)]
    assert office.store.cases() == before
    (denial, *_) = office.store.denials()
    assert (denial.case_id, denial.codes) == (plan, ("before_last_act",))


def test_a_view_received_at_the_posting_becomes_a_matter_of_its_own(office: Office) -> None:
    posting = office.posting("posted")
    desk = office.desk("nga")
    desk.send(posting, "receive_view", {"content": "Cảm ơn", "needs_answer": False})
    desk.send(posting, "receive_view", {"content": "Chưa tiếp dân đúng lịch", "needs_answer": True})
    (feedback,) = office.children(posting, "feedback")
    fields = office.desk("lan").case(feedback).fields
    assert fields["content"] == "Chưa tiếp dân đúng lịch"
    assert (fields["channel"], fields["about"], fields["received_on"]) == ("posting_comment", "an", "2026-01-05")


def test_a_matter_is_resolved_only_when_all_its_remedies_have_ended(office: Office) -> None:
    feedback = office.feedback("answered")
    remedy: dict[str, Value] = {"remedy_owner": "an", "product": "Lịch tiếp dân", "remedy_due_on": "2026-02-27"}
    office.desk("quy").send(feedback, "need_remedy", remedy)
    (issued,) = office.children(feedback, "remediation")
    resolve: dict[str, Value] = {"minutes": EVIDENCE}
    outcome = office.desk("vinh").attempt(feedback, "resolve", resolve)
    assert isinstance(outcome, Refusal)
    assert [reason.code for reason in outcome.reasons] == ["guard"]
    assert "Khắc phục" in outcome.texts[0] or "khắc phục" in outcome.texts[0]
    office.desk("quy").send(issued, "drop", {"reason": "không còn phù hợp", **APPROVAL})
    assert office.desk("vinh").send(feedback, "resolve", resolve).state == "resolved"
    basis = decode(office.store.events(feedback)[-1].body).basis
    assert basis is not None
    assert basis.reads == ((issued, office.desk("quy").case(issued).version),)


def test_the_front_takes_over_only_a_plan_that_is_approved(office: Office) -> None:
    plan = office.plan("in_review")
    inputs: dict[str, Value] = {"subject": "an", "front": "mttq", "plan_unit": "dang_uy", "receipt": EVIDENCE}
    for linked in ({"supervises": plan}, None):
        outcome = office.desk("hue").attempt_open("sup_assignment", inputs, links=linked)
        assert isinstance(outcome, Refusal)
        assert [reason.code for reason in outcome.reasons] == ["guard"]
    office.desk("mai").send(plan, "approve", APPROVAL, on_behalf_of=BODY)
    assert office.desk("hue").open("sup_assignment", inputs, links={"supervises": plan}).state == "received"


def test_a_refusal_calls_linked_cases_and_their_states_as_their_workflow_does(office: Office) -> None:
    plan = office.plan("in_review")
    inputs: dict[str, Value] = {"subject": "an", "front": "mttq", "plan_unit": "dang_uy", "receipt": EVIDENCE}
    outcome = office.desk("hue").attempt_open("sup_assignment", inputs, links={"supervises": plan})
    assert isinstance(outcome, Refusal)
    linked = "mọi hồ sơ liên quan (kế hoạch tu dưỡng, rèn luyện) đang ở trạng thái"
    assert outcome.texts == (f"yêu cầu: {linked} đã được xác nhận, phê duyệt hoặc {linked} đang thực hiện",)


def test_an_older_case_with_a_later_act_is_tied_on_the_day_of_that_act(office: Office) -> None:
    office.on(2026, 1, 9)
    posting = office.posting("posted")
    office.on(2026, 1, 12)
    day = date(2026, 1, 7)
    feedback = office.desk("hue").open("feedback", FEEDBACK, links={"received_at": posting}, occurred_on=day).case_id
    tied = decode(office.store.events(posting)[-1].body)
    assert tied.occurred_on == "2026-01-09"
    assert office.children(posting, "feedback") == [feedback]


def small(*arrows: Transition) -> Engine:
    """An engine with one small workflow whose cases may stand under one another."""
    workflow = attrs.evolve(flow(*arrows).workflow, links=(("under", "small"),), rules=())
    engine = Engine(MemoryStore(), Library({"small": {1: workflow}}, library().law, library().calendar))
    engine.organise(DATA)
    return engine


def test_an_opened_case_sees_its_parent_as_the_step_leaves_it() -> None:
    below = (Opens("small", "begin", "under", given=(("unit", "unit"), ("n", "1"))),)
    opening = attrs.evolve(BEGIN, when='!has(n) || linked_in("under", "done")')
    engine = small(opening, step("go", "open", "done", opens=below), step("stay", "open", "open", opens=below))
    case = engine.desk("lan").open("small", {"unit": "dang_uy"}).case_id
    outcome = engine.desk("lan").attempt(case, "stay")
    assert isinstance(outcome, Refusal)
    assert [reason.code for reason in outcome.reasons] == ["guard"]
    assert len(engine.desk("lan").send(case, "go").also) == 1


def test_cases_that_open_one_another_without_end_leave_nothing() -> None:
    endless = (Opens("small", "begin", "under", given=(("unit", "unit"),)),)
    engine = small(attrs.evolve(BEGIN, opens=endless))
    with pytest.raises(RecursionError):
        engine.desk("lan").open("small", {"unit": "dang_uy"})
    assert engine.store.cases() == ()


def test_a_step_that_orders_too_much_leaves_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, _ = amended(office)
    before = office.store.cases()
    monkeypatch.setattr("supervision.engine._run._MOST_ORDERS", 1)
    with pytest.raises(RecursionError, match="more than 1 orders"):
        office.desk("mai").send(plan, "approve", APPROVAL, on_behalf_of=BODY)
    assert office.store.cases() == before
