"""Commands: receipts, repeats, refusals; nothing happens twice and nothing happens by half."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import attrs
import pytest

from supervision.clock import VirtualClock
from supervision.engine import BatchEndedError, CommandRefusedError, OrgData, Receipt, Refusal
from supervision.machine import case_id_for
from supervision.model import CaseId, Command, CommandId, PersonId, Reason, Refused, Value
from supervision.spec import Library
from supervision.store import HeldClaim, VersionConflictError
from supervision.store.memory import MemoryStore
from supervision.store.memory._transaction import MemoryTransaction
from supervision.wiring import Engine, UnknownStoreError, open_store
from tests.engine.office import DATA, FEEDBACK, MANDATES, PLAN, POSTING, TODAY, Office, library
from tests.machine.small import BEGIN, flow


@pytest.fixture(params=["memory", "sqlite"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    url = "memory://" if request.param == "memory" else f"sqlite:///{tmp_path / 'ledger.db'}"
    opened = Office.open(url)
    yield opened
    opened.engine.close()


def codes(outcome: Receipt | Refusal) -> list[str]:
    assert isinstance(outcome, Refusal), outcome
    assert len(outcome.texts) == len(outcome.reasons)
    return [reason.code for reason in outcome.reasons]


def everything(office: Office) -> object:
    """All that a command could change."""
    store = office.store
    cases = store.cases(limit=1000)
    personal = store.personal([case.id for case in cases])
    return cases, [store.events(case.id) for case in cases], personal, store.deadlines(), store.seal(0)


class TestAReceipt:
    def test_names_the_case_its_version_its_state_and_its_head(self, office: Office) -> None:
        receipt = office.desk("tam").open("plan", PLAN, command_id="cmd-1", reference="01-KH")
        case = office.store.cases()[0]
        assert receipt == Receipt(
            CommandId("cmd-1"),
            case_id_for(CommandId("cmd-1")),
            2,
            "expected",
            "2026-01-05T02:00:00.000000Z",
            case.head.hex(),
        )
        assert (case.id, case.seq, case.reference) == (receipt.case_id, 2, "01-KH")

    def test_names_the_other_cases_the_command_touched(self, office: Office) -> None:
        plan = office.plan("in_review")
        receipt = office.desk("mai").send(plan, "approve", DOCUMENTED, on_behalf_of="standing_committee")
        assert list(receipt.also) == office.children(plan, "posting")

    def test_of_a_repeated_command_is_the_first_one_and_nothing_is_done_again(self, office: Office) -> None:
        desk = office.desk("tam")
        first = desk.open("plan", PLAN, command_id="cmd-1")
        before = everything(office)
        assert desk.open("plan", PLAN, command_id="cmd-1") == attrs.evolve(first, is_repeat=True)
        assert everything(office) == before

    def test_of_a_repeat_is_given_even_when_the_case_has_moved_on(self, office: Office) -> None:
        plan = office.plan()
        first = office.desk("an").send(plan, "start_draft", command_id="cmd-1", expected_version=2)
        office.desk("lan").send(plan, "close_left", {"reason": "chuyển công tác"})
        again = office.desk("an").send(plan, "start_draft", command_id="cmd-1", expected_version=2)
        assert again == attrs.evolve(first, is_repeat=True)

    def test_of_a_repeat_on_a_later_day_is_the_first_one_where_no_day_was_stated(self, office: Office) -> None:
        plan = office.plan()
        first = office.desk("an").send(plan, "start_draft", command_id="cmd-1")
        office.on(2026, 1, 9)
        assert office.desk("an").send(plan, "start_draft", command_id="cmd-1") == attrs.evolve(first, is_repeat=True)


DOCUMENTED: dict[str, Value] = {"document": {"number": "12", "date": "2026-01-05"}}


class TestAnotherCommandUnderAUsedId:
    @pytest.mark.parametrize(
        "changes",
        [
            {"inputs": {"reason": "khác"}},
            {"occurred_on": TODAY},
            {"expected_version": 2},
            {"step": "close_left"},
            {"actor": PersonId("lan")},
            {"on_behalf_of": "committee"},
            {"case_id": CaseId("another")},
            {"reference": "x"},
            {"links": (("posts", "plan", CaseId("x")),)},
            {"workflow": "plan"},
        ],
    )
    def test_is_refused(self, office: Office, changes: dict[str, object]) -> None:
        plan = office.plan()
        command = Command(CommandId("cmd-1"), plan, "start_draft", PersonId("an"), TODAY, is_dated=False)
        assert isinstance(office.engine.execute(command), Receipt)
        before = everything(office)
        if "occurred_on" in changes:
            changes = {"is_dated": True}
        other = office.engine.execute(attrs.evolve(command, **changes))  # type: ignore[arg-type]
        assert other == Refused((Reason("command_id_reused", {"command": "cmd-1"}),))
        assert everything(office) == before

    def test_is_free_again_where_the_first_was_refused(self, office: Office) -> None:
        plan = office.plan()
        assert codes(office.desk("lan").attempt(plan, "start_draft", command_id="cmd-1")) == ["not_entitled"]
        assert office.desk("an").send(plan, "start_draft", command_id="cmd-1").state == "drafting"


class TestARefusal:
    def test_is_raised_by_send_with_every_reason_and_returned_by_attempt(self, office: Office) -> None:
        plan = office.plan("drafting")
        outcome = office.desk("lan").attempt(plan, "register", {"theme": "a"})
        assert codes(outcome) == ["not_entitled", "missing_input", "guard", "guard"]
        with pytest.raises(CommandRefusedError) as refused:
            office.desk("lan").send(plan, "register", {"theme": "a"})
        assert isinstance(outcome, Refusal)
        assert (refused.value.case_id, refused.value.reasons, refused.value.texts) == (
            plan,
            outcome.reasons,
            outcome.texts,
        )
        assert str(refused.value) == f"{plan}: " + str(outcome)
        assert "Lê Thị Lan không có thẩm quyền" in outcome.texts[0]

    def test_changes_nothing_but_the_list_of_denials(self, office: Office) -> None:
        plan = office.plan()
        before = everything(office)
        office.desk("lan").attempt(plan, "start_draft", {"reason": "BÍ MẬT"})
        assert everything(office) == before
        (denial,) = office.store.denials()
        assert attrs.asdict(denial) == {
            "actor": "lan",
            "case_id": plan,
            "step": "start_draft",
            "codes": ("not_entitled",),
            "recorded_at": "2026-01-05T02:00:00.000000Z",
        }

    def test_of_an_opening_names_the_workflow(self, office: Office) -> None:
        outcome = office.desk("la").attempt_open("plan", PLAN)
        assert codes(outcome) == ["not_entitled"]
        assert isinstance(outcome, Refusal)
        assert outcome.case_id == "plan"
        with pytest.raises(CommandRefusedError):
            office.desk("la").open("plan", PLAN)

    def test_speaks_the_language_of_the_engine(self, office: Office) -> None:
        english = Office.open(lang="en")
        outcome = english.desk("lan").attempt(english.plan(), "start_draft")
        assert isinstance(outcome, Refusal)
        assert outcome.texts == ("Lê Thị Lan is not entitled to this step; entitled: Trần Văn An",)


class TestWhatThereIsNot:
    def test_a_workflow(self, office: Office) -> None:
        outcome = office.desk("tam").attempt_open("plans", PLAN)
        assert codes(outcome) == ["unknown_workflow"]
        command = Command(CommandId("x"), CaseId("x"), "open", PersonId("tam"), TODAY, workflow="plans")
        outcome_ = office.engine.execute(command)
        assert isinstance(outcome_, Refused)
        assert outcome_.reasons[0].params == {"workflow": "plans", "near": office.engine.programs.names}

    def test_a_step(self, office: Office) -> None:
        assert codes(office.desk("an").attempt(office.plan(), "start_drafting")) == ["unknown_step"]

    def test_an_opening_step(self, office: Office) -> None:
        assert codes(office.desk("tam").attempt_open("plan", PLAN, step="approve")) == ["not_an_opening"]
        assert office.desk("tam").open("plan", PLAN, step="open_cycle").state == "expected"

    def test_one_way_of_opening_where_there_are_several(self) -> None:
        ways = (BEGIN, attrs.evolve(BEGIN, step="start"))
        workflow = attrs.evolve(flow(*ways).workflow, rules=())
        office = Office.open(specs=Library({"small": {1: workflow}}, library().law, library().calendar))
        outcome = office.desk("lan").attempt_open("small", {"unit": "dang_uy"})
        assert isinstance(outcome, Refusal)
        assert outcome.reasons == (Reason("which_opening", {"near": ("begin", "start")}),)
        assert office.desk("lan").open("small", {"unit": "dang_uy"}, step="start").state == "open"

    def test_a_case(self, office: Office) -> None:
        assert codes(office.desk("an").attempt("nothing", "start_draft")) == ["unknown_case"]
        assert codes(office.desk("an").attempt("plan", "start_draft")) == ["unknown_case"]

    def test_a_linked_case_or_a_relation(self, office: Office) -> None:
        feedback, plan = office.feedback(), office.plan()
        desk = office.desk("lan")
        assert codes(desk.attempt_open("posting", POSTING, links={"posts": "nothing"})) == ["unknown_link"]
        assert codes(desk.attempt_open("posting", POSTING, links={"posts": (plan, feedback)})) == ["bad_link"]
        assert codes(desk.attempt_open("posting", POSTING, links={"under": plan})) == ["bad_link"]
        wrong = Command(CommandId("x"), CaseId("x"), "require", PersonId("lan"), TODAY, POSTING, workflow="posting")
        named = attrs.evolve(wrong, links=(("posts", "feedback", plan),))
        assert office.engine.execute(named) == Refused((Reason("bad_link", {"relation": "posts", "case": plan}),))

    def test_a_free_reference(self, office: Office) -> None:
        office.desk("tam").open("plan", PLAN, reference="01-KH")
        assert codes(office.desk("tam").attempt_open("plan", PLAN, reference="01-KH")) == ["reference_taken"]
        assert office.desk("lan").open("posting", POSTING, reference="01-KH").state == "required"
        assert office.engine.find("plan", "01-KH") == office.store.cases(workflow="plan")[0].id
        assert office.engine.find("plan", "02-KH") is None

    def test_a_value_that_can_be_recorded(self, office: Office) -> None:
        outcome = office.desk("lan").attempt(office.plan(), "close_left", {"reason": "a\0b"})
        assert codes(outcome) == ["bad_value"]
        assert isinstance(outcome, Refusal)
        assert outcome.reasons[0].params["input"] == "reason"
        assert codes(office.desk("tam").attempt_open("plan", {**PLAN, "year": 2.5})) == ["bad_value"]  # type: ignore[dict-item]
        assert codes(office.desk("tam").attempt_open("plan", PLAN, reference="a\0")) == ["bad_value"]


def test_text_is_kept_in_one_normal_form_however_it_was_typed(office: Office) -> None:
    typed = "Ho\u0302\u0300 sơ"
    case = office.desk("lan").open("posting", POSTING, reference=typed).case_id
    assert office.engine.find("posting", "Hồ sơ") == case
    assert codes(office.desk("lan").attempt_open("posting", POSTING, reference="Hồ sơ")) == ["reference_taken"]


def test_a_stale_version_is_refused(office: Office) -> None:
    plan = office.plan()
    assert codes(office.desk("an").attempt(plan, "start_draft", expected_version=1)) == ["stale_version"]
    assert office.desk("an").send(plan, "start_draft", expected_version=2).version == 3


def test_an_act_is_dated_by_whoever_states_its_day(office: Office) -> None:
    plan = office.plan()
    office.on(2026, 1, 9)
    office.desk("an").send(plan, "start_draft", occurred_on=date(2026, 1, 7))
    assert office.desk("an").case(plan).last_on == date(2026, 1, 7)
    assert codes(office.desk("an").attempt(plan, "register", occurred_on=date(2026, 1, 10)))[0] == "in_future"


class TestABatch:
    def test_commits_all_that_was_accepted_and_its_receipts_are_pending(self, office: Office) -> None:
        with office.engine.batch() as batch:
            desk = office.desk("tam", within=batch)
            plan = desk.open("plan", PLAN)
            refused = desk.attempt(plan.case_id, "start_draft")
            drafting = office.desk("an", within=batch).send(plan.case_id, "start_draft")
            assert (plan.is_pending, drafting.is_pending, codes(refused)) == (True, True, ["not_entitled"])
        assert office.desk("an").case(plan.case_id).state == "drafting"
        assert len(office.store.denials()) == 1

    def test_that_ends_with_an_error_leaves_nothing(self, office: Office) -> None:
        before = everything(office)
        with pytest.raises(ZeroDivisionError), office.engine.batch() as batch:  # noqa: PT012
            desk = office.desk("tam", within=batch)
            desk.open("plan", PLAN, command_id="cmd-1")
            desk.attempt_open("plan", {})
            raise ZeroDivisionError
        assert everything(office) == before
        assert office.store.denials() == ()
        assert not office.desk("tam").open("plan", PLAN, command_id="cmd-1").is_repeat

    def test_sees_its_own_cases_and_repeats(self, office: Office) -> None:
        with office.engine.batch() as batch:
            desk = office.desk("tam", within=batch)
            plan = desk.open("plan", PLAN, command_id="cmd-1", reference="01-KH")
            again = desk.open("plan", PLAN, command_id="cmd-1", reference="01-KH")
            assert (again.is_repeat, again.is_pending, again.case_id) == (True, True, plan.case_id)
            assert codes(desk.attempt_open("plan", PLAN, reference="01-KH")) == ["reference_taken"]
            assert desk.case(plan.case_id).state == "expected"
            assert [o.step for o in office.desk("an", within=batch).options(plan.case_id)][:1] == ["start_draft"]
            assert office.desk("an", within=batch).explain(plan.case_id, "start_draft").is_possible

    def test_that_has_ended_takes_no_more(self, office: Office) -> None:
        with office.engine.batch() as batch:
            desk = office.desk("tam", within=batch)
        with pytest.raises(BatchEndedError, match="begin another"):
            desk.open("plan", PLAN)
        assert office.store.cases() == ()

    def test_refuses_overlapping_claims_within_itself(self, office: Office) -> None:
        first, second = office.assignment("proposed"), office.assignment("proposed")
        with office.engine.batch() as batch:
            desk = office.desk("hue", within=batch)
            desk.send(first, "assign", DOCUMENTED)
            outcome = desk.attempt(second, "assign", DOCUMENTED)
        assert codes(outcome) == ["overlap"]
        assert isinstance(outcome, Refusal)
        assert outcome.reasons[0].params["case"] == first


class TestClaims:
    def test_overlap_with_another_case_is_refused_and_names_it(self, office: Office) -> None:
        first = office.assignment("assigned")
        second = office.assignment("proposed", period_from="2026-06-30", period_to="2026-12-31")
        outcome = office.desk("hue").attempt(second, "assign", DOCUMENTED)
        assert isinstance(outcome, Refusal)
        params = {"case": first, "first_on": "2026-02-01", "last_on": "2026-06-30"}
        law = "Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13 ngày 09/6/2015"
        assert outcome.reasons == (Reason("overlap", params, f"Điều 25 {law}", case_id=first),)

    def test_that_touch_nowhere_stand_side_by_side(self, office: Office) -> None:
        office.assignment("assigned")
        assert office.assignment("assigned", period_from="2026-07-01", period_to="2026-12-31")
        assert office.assignment("assigned", content="plan")

    def test_are_free_again_when_they_are_given_back(self, office: Office) -> None:
        first, second = office.assignment("assigned"), office.assignment("proposed")
        office.desk("dao").send(first, "decline", {"reason": "thiếu người"})
        assert office.desk("hue").send(second, "assign", DOCUMENTED).state == "assigned"

    def test_send_a_proposal_that_would_clash_to_be_changed(self, office: Office) -> None:
        office.assignment("assigned")
        second = office.assignment("proposed")
        assert office.desk("hue").send(second, "check_overlap").state == "conflicted"
        free = office.assignment("proposed", content="plan")
        assert office.desk("hue").send(free, "check_overlap").state == "proposed"

    def test_go_to_another_lead_without_clashing_with_themselves(self, office: Office) -> None:
        case = office.assignment("active")
        inputs: dict[str, Value] = {"lead": "hoi_ccb", "reason": "đổi đơn vị", **DOCUMENTED}
        assert office.desk("hue").send(case, "reassign", inputs).state == "assigned"
        assert [held.case_id for held in held_on(office, "sup_assignment/an/ethics")] == [case]


def held_on(office: Office, key: str) -> tuple[HeldClaim, ...]:
    with office.store.transaction() as transaction:
        return transaction.claims((key,))


class TestHistory:
    def test_is_taken_over_with_the_authority_of_the_day_alone(self, office: Office) -> None:
        old = date(2018, 3, 1)
        assert codes(office.desk("hue").attempt_open("feedback", FEEDBACK, occurred_on=date(2015, 1, 1)))
        importing = office.desk("hue", importing=True)
        receipt = importing.open("feedback", FEEDBACK, occurred_on=old)
        (first, *_) = office.desk("hue").timeline(receipt.case_id)
        assert first.occurred_on == old
        assert b'"via":"history"' in office.store.events(receipt.case_id)[0].body
        packs = office.desk("hue").case(receipt.case_id).packs
        assert ("qd124_2018" in packs, "qd11_2019" in packs) == (True, False)

    def test_of_somebody_who_has_left_since_is_only_taken_over_by_an_import(self, office: Office) -> None:
        left = attrs.evolve(next(m for m in MANDATES if m.person == "hue"), to_on=date(2020, 1, 1))
        office.engine.organise(OrgData(mandates=(left,)))
        when = date(2019, 3, 4)
        assert codes(office.desk("hue").attempt_open("feedback", FEEDBACK, occurred_on=when)) == ["not_entitled"]
        assert office.desk("hue", importing=True).open("feedback", FEEDBACK, occurred_on=when).state == "recorded"


def test_an_address_that_names_no_store_is_refused() -> None:
    with pytest.raises(UnknownStoreError, match="memory://"):
        open_store("mysql://x")
    with pytest.raises(UnknownStoreError):
        open_store("sqlite:///")


def test_an_engine_closes_its_store_and_may_be_closed_twice(tmp_path: Path) -> None:
    with Engine.open(f"sqlite:///{tmp_path / 'a.db'}", specs=library()) as engine:
        assert engine.find("plan", "x") is None
    engine.close()


class Contended(MemoryStore):
    """A store in which another writer is quicker a number of times."""

    def __init__(self, conflicts: int) -> None:
        super().__init__()
        self.conflicts = conflicts

    @contextmanager
    def transaction(self) -> Iterator[MemoryTransaction]:
        with super().transaction() as transaction:
            yield transaction
            if self.conflicts and self.cases():
                self.conflicts -= 1
                raise VersionConflictError(CaseId("x"))


def test_another_writer_in_between_means_to_decide_again() -> None:
    store = Contended(3)
    engine = Engine(store, library(), clock=VirtualClock(datetime(2026, 1, 5, 2, tzinfo=UTC)))
    engine.organise(DATA)
    assert engine.desk("tam").open("plan", PLAN).state == "expected"
    assert (store.conflicts, len(store.cases())) == (0, 1)


def test_a_writer_that_never_lets_go_is_a_fault() -> None:
    store = Contended(1_000)
    engine = Engine(store, library(), clock=VirtualClock(datetime(2026, 1, 5, 2, tzinfo=UTC)))
    engine.organise(DATA)
    with pytest.raises(VersionConflictError):
        engine.desk("tam").open("plan", PLAN)
    assert store.conflicts == 1_000 - 10
