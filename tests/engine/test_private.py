"""Who may see what: cases from afar, personal values in the record."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import attrs
import pytest

from supervision.engine import OrgData, Refusal
from supervision.errors import UnknownCaseError
from supervision.model import CaseId, Value
from supervision.record import commitment, decode
from tests.engine.office import EVIDENCE, FEEDBACK, MANDATES, Office

CANARY = "CHIM HOÀNG YẾN"
QUOTED = (f"{CANARY} 1", f"{CANARY} 2", f"{CANARY} 3", f"{CANARY} 4")


@pytest.fixture
def office() -> Office:
    return Office.open()


@pytest.fixture
def told(office: Office) -> CaseId:
    return told_in(office)


def told_in(office: Office) -> CaseId:
    """A plan with everything personal that steps can be given, and a matter that arises from its posting."""
    plan = office.plan()
    office.desk("an").send(plan, "start_draft")
    draft: dict[str, Value] = {"theme": "Nêu gương", "tasks": [QUOTED[0], "Tiếp dân"]}
    office.desk("an").send(plan, "register", draft)
    office.desk("thu").send(plan, "open_review", {"minutes": EVIDENCE})
    office.desk("hoa").send(plan, "comment", {"opinion": QUOTED[1]})
    office.desk("thu").send(plan, "return", {"reason": QUOTED[2]})
    posting = office.posting("posted")
    office.desk("nga").send(posting, "receive_view", {"content": QUOTED[3], "needs_answer": True})
    return plan


class TestPersonalValues:
    def test_stand_in_no_event_snapshot_receipt_or_list(self, office: Office, told: CaseId) -> None:
        cases = office.store.cases()
        office.engine.seal()
        events = [event for case in cases for event in office.store.events(case.id)]
        assert len(events) == len(list(office.engine.log())) > 10
        bodies = b"".join(event.body for event in events) + b"".join(e.event.body for e in office.engine.log())
        assert CANARY.encode() not in bodies
        assert CANARY not in repr(cases) + repr(office.store.deadlines()) + repr(office.store.denials())

    def test_the_signer_of_a_document_is_kept_apart_from_its_number(self, office: Office) -> None:
        plan = office.plan("in_review", category="member")
        signed: dict[str, Value] = {"number": "12", "symbol": "QĐ/ĐU", "date": "2026-01-05", "signer": CANARY}
        office.desk("thu").send(plan, "approve", {"document": signed})
        bodies = b"".join(event.body for event in office.store.events(plan))
        assert (CANARY.encode() in bodies, b'"number":"12"' in bodies) == (False, True)
        (row,) = [row for row in office.store.personal([plan]).values() if row.field == "document.signer"]
        assert CANARY in row.value.decode()

    def test_stand_in_rows_of_their_own_that_name_their_field(self, office: Office, told: CaseId) -> None:
        rows = office.store.personal([case.id for case in office.store.cases()]).values()
        kept = sorted((row.field, row.value.decode()) for row in rows if CANARY in row.value.decode())
        assert [field for field, _ in kept] == ["content", "content", "opinion", "reason", "tasks"]

    def test_are_committed_to_in_the_event(self, office: Office, told: CaseId) -> None:
        rows = office.store.personal((told,))
        noted = next(event for event in office.store.events(told) if event.step == "comment")
        fact = decode(noted.body).fact
        opinion = getattr(fact, "fields")["opinion"]  # noqa: B009 - only some kinds of fact have fields
        assert set(opinion) == {"ref", "commitment"}
        row = rows[opinion["ref"]]
        assert commitment(row.salt, QUOTED[1]) == opinion["commitment"]
        assert commitment(row.salt, QUOTED[1] + "x") != opinion["commitment"]

    def test_have_a_salt_each(self, office: Office, told: CaseId) -> None:
        rows = office.store.personal([case.id for case in office.store.cases()]).values()
        assert len({row.salt for row in rows}) == len(rows) > 4

    def test_are_in_clear_for_those_who_may_see_the_case(self, office: Office, told: CaseId) -> None:
        fields = office.desk("xuan").case(told).fields
        assert fields["tasks"] == [QUOTED[0], "Tiếp dân"]
        assert fields["opinion"] == QUOTED[1]
        returned = next(entry for entry in office.desk("an").timeline(told) if entry.step == "return")
        assert returned.reason == QUOTED[2]

    def test_that_were_erased_are_gone_and_the_record_stays_whole(self, office: Office, told: CaseId) -> None:
        office.store._tables.personal.clear()  # type: ignore[attr-defined]  # noqa: SLF001 - no door erases rows yet
        assert office.desk("an").case(told).fields["opinion"] is None
        returned = next(entry for entry in office.desk("an").timeline(told) if entry.step == "return")
        assert returned.reason == ""
        office.engine.seal()
        assert office.engine.verify() == ()

    def test_are_not_repeated_in_a_refusal_that_is_kept(self, office: Office, told: CaseId) -> None:
        office.desk("an").attempt(told, "register", {"theme": CANARY, "tasks": CANARY})
        assert CANARY not in repr(office.store.denials())


def test_a_ledger_file_holds_personal_values_in_one_table_only(tmp_path: Path) -> None:
    file = tmp_path / "ledger.db"
    office = Office.open(f"sqlite:///{file}")
    told_in(office)
    office.desk("an").attempt_open("plan", {"subject": CANARY}, reference="x")
    office.engine.seal()
    office.engine.close()
    with closing(sqlite3.connect(file)) as opened:
        tables = [name for (name,) in opened.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found = {table for table in tables if holds_canary(opened, table)}
    assert found == {"supervision_personal"}


def holds_canary(opened: sqlite3.Connection, table: str) -> bool:
    rows = opened.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name the file itself gave
    return any(CANARY.encode() in (v if isinstance(v, bytes) else str(v).encode()) for row in rows for v in row)


class TestACaseThatIsNotOnesOwn:
    LOOKS = ("case", "timeline", "options")

    @pytest.mark.parametrize("look", LOOKS)
    def test_looks_like_one_that_does_not_exist(self, office: Office, look: str) -> None:
        plan = office.plan()
        seen = []
        for case in (plan, CaseId("nothing")):
            with pytest.raises(UnknownCaseError) as unknown:
                getattr(office.desk("la"), look)(case)
            seen.append(str(unknown.value).replace(case, "X"))
        assert seen[0] == seen[1]

    def test_is_neither_explained_nor_dated(self, office: Office) -> None:
        plan = office.plan()
        for case in (plan, CaseId("nothing")):
            with pytest.raises(UnknownCaseError):
                office.desk("la").explain(case, "start_draft")
            with pytest.raises(UnknownCaseError):
                office.desk("la").explain_date(case, "register_term")

    @pytest.mark.parametrize("step", ["start_draft", "approve", "no_such_step"])
    def test_refuses_as_if_it_did_not_exist(self, office: Office, step: str) -> None:
        plan = office.plan()
        inputs: dict[str, Value] = {"reason": "thử", "unit": "phuong_khac", "subject": "la"}
        hidden, missing = (office.desk("la").attempt(case, step, inputs) for case in (plan, "nothing"))
        assert isinstance(hidden, Refusal)
        assert isinstance(missing, Refusal)
        assert [reason.code for reason in hidden.reasons] == ["unknown_case"]
        assert repr(hidden).replace(plan, "X") == repr(missing).replace("nothing", "X")

    def test_is_in_no_list(self, office: Office) -> None:
        office.feedback()
        assert office.desk("la").tasks() == ()
        assert office.desk("la").deadlines() == ()
        assert len(office.desk("lan").deadlines()) == 1

    def test_is_left_out_of_the_timeline_of_a_case_one_may_see(self, office: Office) -> None:
        posting = office.posting("posted")
        view: dict[str, Value] = {"content": "ý kiến", "needs_answer": True}
        office.desk("nga").send(posting, "receive_view", view)
        (feedback,) = office.children(posting, "feedback")
        cases = {entry.case_id for entry in office.desk("lan").timeline(posting, linked=True)}
        assert cases == {posting, feedback}
        office.desk("lan").open("feedback", {**FEEDBACK, "about": "hue"}, links={"received_at": posting})
        assert {entry.case_id for entry in office.desk("an").timeline(posting, linked=True)} == {posting, feedback}


class TestWhoSees:
    @pytest.mark.parametrize(
        ("actor", "sees"),
        [
            ("an", True),
            ("lan", True),
            ("thu", True),
            ("mai", True),
            ("xuan", True),
            ("system", True),
            ("kien", False),
            ("hue", False),
            ("la", False),
            ("nobody", False),
        ],
    )
    def test_a_plan_is_seen_by_its_subject_its_units_and_those_above(
        self, office: Office, actor: str, *, sees: bool
    ) -> None:
        plan = office.plan()
        if sees:
            assert office.desk(actor).case(plan).state == "expected"
        else:
            with pytest.raises(UnknownCaseError):
                office.desk(actor).case(plan)

    def test_the_front_sees_it_once_it_is_handed_over(self, office: Office) -> None:
        plan = office.plan("approved")
        office.desk("lan").send(plan, "hand_over", {"receipt": EVIDENCE, "front": "mttq"})
        assert office.desk("hue").case(plan).fields["front"] == "mttq"

    def test_who_has_left_sees_nothing_any_more(self, office: Office) -> None:
        plan = office.plan()
        held = next(mandate for mandate in MANDATES if mandate.person == "lan")
        office.engine.organise(OrgData(mandates=(attrs.evolve(held, to_on=date(2026, 1, 9)),)))
        assert office.desk("lan").case(plan).state == "expected"
        office.on(2026, 1, 9)
        with pytest.raises(UnknownCaseError):
            office.desk("lan").case(plan)
