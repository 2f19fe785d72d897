"""Cases handed over to another unit, on a real ledger."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs
import pytest

from supervision.engine import Attempt, CommandRefusedError, EndedUnit, OrgData, Receipt, Refusal
from supervision.model import CaseId, CommandId, HandedOver, Value
from supervision.org import Unit
from supervision.record import decode
from tests.engine.office import DOCUMENT, EVIDENCE, FEEDBACK, MANDATES, PLAN, POSTING, START, UNITS, Office

OLD = next(unit for unit in UNITS if unit.id == "dang_uy")
ENDED = attrs.evolve(OLD, to_on=date(2026, 3, 2), successors=("phuong_khac",))
BODY = "standing_committee"


@pytest.fixture(params=["memory", "sqlite"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Office:
    """The ward's party committee ends on 2 March 2026; the other ward's carries on its work."""
    return opened("memory://" if request.param == "memory" else f"sqlite:///{tmp_path / 'a.db'}")


@pytest.fixture
def memory() -> Office:
    return opened("memory://")


def opened(url: str) -> Office:
    office = Office.open(url)
    held = [attrs.evolve(m, to_on=ENDED.to_on) for m in MANDATES if m.unit == "dang_uy"]
    office.engine.organise(OrgData(units=(ENDED,), mandates=tuple(held)))
    return office.on(2026, 2, 2)


def listed(office: Office, *cases: str, to: str = "phuong_khac") -> CaseId:
    """Return a transfer that is signed by the side that hands over."""
    start: dict[str, Value] = {"kind": "reorganisation", "superior": "thanh_uy", "from_unit": "dang_uy"}
    desk, clerk = office.desk("mai"), office.desk("lan")
    transfer = desk.open("case_transfer", {**start, "document": DOCUMENT}, on_behalf_of=BODY).case_id
    numbers: dict[str, Value] = {"listed": len(cases), "by_kind": ["ý kiến"], "vaulted": 0, "minutes": EVIDENCE}
    clerk.send(transfer, "inventory", {"cases": list(cases), **numbers})
    desk.send(transfer, "assign_successor", {"to_unit": to}, on_behalf_of=BODY)
    clerk.send(transfer, "hand_over", {"minutes": EVIDENCE})
    return transfer


def received(office: Office, transfer: CaseId, command_id: str | None = None) -> Receipt | Refusal:
    return office.desk("la").attempt(transfer, "receive", {"minutes": EVIDENCE}, command_id=command_id)


def codes(outcome: Receipt | Refusal) -> list[str]:
    assert isinstance(outcome, Refusal)
    return [reason.code for reason in outcome.reasons]


def waiting(office: Office) -> set[CaseId]:
    return {each.case.case_id for each in office.desk("system").orphans()}


def test_the_receiving_unit_stands_in_the_place_of_the_other_and_no_date_moves(office: Office) -> None:
    case = office.feedback()
    transfer = listed(office, case)
    before = office.engine.read((case,))[case]
    office.on(2026, 3, 2)
    receipt = received(office, transfer)
    assert isinstance(receipt, Receipt)
    assert (receipt.case_id, receipt.also) == (transfer, (case,))
    after = office.engine.read((case,))[case]
    assert after.fields == {**before.fields, "owner_unit": "phuong_khac"}
    assert (after.state, after.taken) == (before.state, before.taken)
    assert after.deadlines == (attrs.evolve(before.deadlines[0], owner="committee@phuong_khac"),)
    assert case in {task.case_id for task in office.desk("la").tasks()}
    assert case in {found.case_id for found in office.desk("la").search(unit="phuong_khac")}
    assert office.desk("la").send(case, "classify", {"kind": "comment"}).state == "classified"


def test_each_case_tells_by_one_event_who_took_it_over_and_earlier_events_stay(office: Office) -> None:
    case = office.feedback()
    transfer = listed(office, case)
    before = office.store.events(case)
    received(office.on(2026, 3, 2), transfer)
    *earlier, last = office.store.events(case)
    event = decode(last.body)
    assert tuple(earlier) == before
    assert event.fact == HandedOver("dang_uy", "phuong_khac", ("owner_unit",))
    assert (event.actor, event.occurred_on, event.via) == ("la", "2026-03-02", f"{transfer}/receive")
    office.engine.seal()
    assert office.engine.verify() == ()
    told = office.desk("la").timeline(case)[-1].text
    assert told == "bàn giao từ Đảng ủy phường Hoa Sữa cho Đảng ủy phường Cỏ Lau"


def test_every_field_that_names_the_unit_names_the_other(memory: Office) -> None:
    plan = memory.desk("lan").open("plan", {**PLAN, "approver": "dang_uy"}).case_id
    transfer = listed(memory, plan)
    received(memory.on(2026, 3, 2), transfer)
    fields = memory.engine.read((plan,))[plan].fields
    assert (fields["unit"], fields["approver"], fields["cell"]) == ("phuong_khac", "phuong_khac", "chi_bo")


def test_a_case_without_a_holder_is_listed_until_it_is_taken_over_or_ends(office: Office) -> None:
    first, second, other = office.feedback(), office.feedback(), office.remedy(unit="dang_uy", owner="an")
    office.desk("quy").send(other, "drop", {"reason": "hết", "document": DOCUMENT})
    transfer = listed(office, first)
    assert waiting(office) == set()
    office.on(2026, 3, 2)
    assert waiting(office) == {first, second}
    received(office, transfer)
    assert waiting(office) == {second}
    office.desk("hue").send(second, "withdraw", {"reason": "đã rút"})
    assert waiting(office) == set()


def test_an_orphan_names_its_ended_unit_and_who_carries_on(memory: Office) -> None:
    memory.feedback()
    (found,) = memory.on(2026, 3, 2).desk("mai").orphans()
    heirs = (("phuong_khac", "Đảng ủy phường Cỏ Lau"),)
    assert found.units == (EndedUnit("dang_uy", "Đảng ủy phường Hoa Sữa", date(2026, 3, 2), heirs),)
    assert found.case.state == "recorded"


def test_orphans_are_for_those_who_may_see_the_case_page_by_page_and_by_unit(memory: Office) -> None:
    cases = {memory.feedback() for _ in range(3)}
    memory.on(2026, 3, 2)
    desk = memory.desk("mai")
    assert memory.desk("la").orphans() == ()
    first = desk.orphans(limit=2)
    rest = desk.orphans(after=first[-1].key, limit=2)
    assert (len(first), len(rest)) == (2, 1)
    assert {each.case.case_id for each in (*first, *rest)} == cases
    assert len(desk.orphans(unit="dang_uy")) == 3
    assert desk.orphans(unit="hoi_pn") == ()


def test_orphans_are_found_however_many_units_have_ended(memory: Office) -> None:
    case = memory.feedback()
    gone = [Unit(f"u{number}", "Cũ", "party", "commune", None, START, date(2026, 1, 2)) for number in range(501)]
    memory.engine.organise(OrgData(units=tuple(gone)))
    memory.on(2026, 3, 2)
    assert waiting(memory) == {case}


def test_a_transfer_is_not_held_by_the_side_that_hands_over(memory: Office) -> None:
    case = memory.feedback()
    transfer = listed(memory, case)
    memory.on(2026, 3, 2)
    assert transfer not in waiting(memory)


def test_where_one_case_cannot_come_over_none_does(office: Office) -> None:
    kept, gone = office.feedback(), office.feedback()
    once, twice = listed(office, gone), listed(office, kept, gone, "nowhere", kept)
    office.on(2026, 3, 2)
    assert isinstance(received(office, once), Receipt)
    refused = received(office, twice)
    assert codes(refused) == ["not_listed", "not_listed", "not_held"]
    assert office.engine.read((kept,))[kept].fields["owner_unit"] == "dang_uy"
    assert office.engine.read((twice,))[twice].state == "handed_over"


def test_a_case_that_ended_before_stays_with_the_unit_that_ended_it(memory: Office) -> None:
    over, going = memory.feedback(), memory.feedback()
    transfer = listed(memory, over, going)
    memory.desk("hue").send(over, "withdraw", {"reason": "đã rút"})
    received(memory.on(2026, 3, 2), transfer)
    fields = memory.engine.read((transfer,))[transfer].fields
    assert (fields["received"], fields["closed_before"]) == (1, 1)
    assert memory.engine.read((over,))[over].fields["owner_unit"] == "dang_uy"


def test_a_case_that_was_acted_on_later_keeps_everything_back(memory: Office) -> None:
    case = memory.feedback()
    transfer = listed(memory, case)
    memory.on(2026, 2, 5).desk("lan").send(case, "classify", {"kind": "comment"})
    memory.on(2026, 2, 6)
    refused = memory.desk("la").attempt(transfer, "receive", {"minutes": EVIDENCE}, occurred_on=date(2026, 2, 4))
    assert isinstance(refused, Refusal)
    assert [(reason.code, reason.case_id) for reason in refused.reasons] == [("before_last_act", case)]
    assert memory.engine.read((transfer,))[transfer].state == "handed_over"


class TestTheInventory:
    def test_names_cases_by_id_by_number_or_by_workflow_and_number(self, memory: Office) -> None:
        desk, inputs = memory.desk("lan"), POSTING
        numbered = desk.open("posting", inputs, reference="12/NY").case_id
        shared = desk.open("posting", inputs, reference="13").case_id
        memory.desk("hue").open("feedback", FEEDBACK, reference="13")
        by_id = memory.feedback()
        transfer = listed(memory, by_id, "12/NY", "posting/13")
        outcome = received(memory.on(2026, 3, 2), transfer)
        assert isinstance(outcome, Receipt)
        assert set(outcome.also) == {by_id, numbered, shared}

    def test_does_not_guess_between_two_cases_of_one_number(self, memory: Office) -> None:
        memory.desk("lan").open("posting", POSTING, reference="13")
        memory.desk("hue").open("feedback", FEEDBACK, reference="13")
        transfer = listed(memory, "13", "posting/99")
        assert codes(received(memory.on(2026, 3, 2), transfer)) == ["not_listed", "not_listed"]


class TestTheNumbers:
    def test_are_counted_and_typed_in_by_nobody(self, memory: Office) -> None:
        transfer = listed(memory, memory.feedback())
        memory.on(2026, 3, 2)
        inputs: dict[str, Value] = {"minutes": EVIDENCE, "received": 1, "closed_before": 0}
        assert codes(memory.desk("la").attempt(transfer, "receive", inputs)) == ["counted_here", "counted_here"]
        received(memory, transfer)
        done: dict[str, Value] = {"minutes": EVIDENCE, "orphaned": 0}
        assert codes(memory.desk("mai").attempt(transfer, "complete", done, on_behalf_of=BODY)) == ["counted_here"]

    def test_keep_a_transfer_open_while_the_ended_unit_still_holds_a_case(self, memory: Office) -> None:
        first, second = memory.feedback(), memory.feedback()
        once, again = listed(memory, first), listed(memory, second)
        received(memory.on(2026, 3, 2), once)
        done: dict[str, Value] = {"minutes": EVIDENCE}
        desk = memory.desk("mai")
        with pytest.raises(CommandRefusedError, match=": 1"):
            desk.send(once, "complete", done, on_behalf_of=BODY)
        received(memory, again)
        assert desk.send(once, "complete", done, on_behalf_of=BODY).state == "completed"
        assert memory.engine.read((once,))[once].fields["orphaned"] == 0

    def test_leave_none_behind_where_the_unit_lives_on(self, memory: Office) -> None:
        transfer = listed(memory, memory.feedback())
        memory.feedback()
        received(memory, transfer)
        inputs: dict[str, Value] = {"minutes": EVIDENCE}
        assert memory.desk("mai").send(transfer, "complete", inputs, on_behalf_of=BODY).state == "completed"


def test_what_is_counted_is_explained_as_it_is_decided(memory: Office) -> None:
    """Nobody types the counts in; who asks beforehand, and who looks on, meets them all the same."""
    first, second = (listed(memory, memory.feedback()) for _ in range(2))
    memory.on(2026, 3, 2)
    seen = list[Attempt]()
    memory.engine.watch(seen.append)
    received(memory, first)
    assert [(each.command.step, each.command.inputs["received"]) for each in seen] == [("receive", 1)]
    ask, done = memory.desk("mai").explain, {"minutes": EVIDENCE}
    assert [reason.code for reason in ask(first, "complete", done, on_behalf_of=BODY).reasons] == ["guard"]
    received(memory, second)
    assert ask(first, "complete", done, on_behalf_of=BODY).is_possible


def test_sent_again_nothing_is_taken_over_twice(office: Office) -> None:
    case = office.feedback()
    transfer = listed(office, case)
    office.on(2026, 3, 2)
    first, again = (received(office, transfer, CommandId("nhan-1")) for _ in range(2))
    assert isinstance(again, Receipt)
    assert again.is_repeat
    assert attrs.evolve(again, is_repeat=False) == first
    assert len([e for e in office.store.events(case) if e.kind == "HandedOver"]) == 1


def test_units_and_successors_are_kept_with_the_ledger(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    opened(url).store.close()
    again = Office.open(url)
    again.engine.organise(OrgData(units=(ENDED,)))
    assert again.engine.directory.units[ENDED.id] == ENDED
    assert "successors" not in str(again.store.org()[0].body)
