"""Fields of the more guarded classes, through the whole engine: who sees what, and what nobody can tell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import attrs
import pytest

from supervision.engine import CommandRefusedError, Engine, Refusal, is_withheld
from supervision.model import CaseId, Replaces, Value
from supervision.record import decode
from supervision.spec import Library, library_from_bytes, library_to_bytes, load
from supervision.testing import SeededIds
from supervision.wiring import open_store
from tests.architecture import house
from tests.engine.office import Office

# Nga receives; Vinh verifies; Quý is the head; Lan and Xuân see the case and are no readers.
OTHERS = ("nga", "lan", "xuan", "system")
STUB: Value = {"stub": "45/2026", "holder": "Phòng Cơ yếu"}
GIVEN: dict[str, Value] = {
    "unit": "dang_uy",
    "handler": "vinh",
    "topic": "Thu phí chợ",
    "source": "Đinh Thị Sen",
    "risk": "high",
    "hardship": "nuôi con nhỏ",
    "dossier": STUB,
}
MARKS: Value = {"discipline": 20, "ethics": 40}


@cache
def denunciations() -> Library:
    return load(house.ROOT / "tests" / "acceptance" / "denunciation")


@pytest.fixture(params=["memory", "sqlite"])
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Office:
    memory = request.param == "memory"
    return opened_office("memory://" if memory else f"sqlite:///{tmp_path_factory.mktemp('ledger')}/ledger.db")


def opened_office(url: str = "memory://", *, ceiling: str = "vault") -> Office:
    plain = Office.open(url, specs=denunciations())
    ids, clock = SeededIds(0), plain.clock
    engine = Engine(plain.store, denunciations(), clock=clock, ids=ids, ceiling=ceiling)
    return attrs.evolve(plain, engine=engine)


def told(office: Office, **changes: Value) -> CaseId:
    return office.desk("nga").open("denunciation", {**GIVEN, **changes}, reference="7").case_id


def seen(office: Office, who: str, case: CaseId, field: str) -> Value:
    return office.desk(who).case(case).fields[field]


class TestAView:
    def test_shows_a_restricted_value_to_readers_alone(self, office: Office) -> None:
        case = told(office)
        assert seen(office, "quy", case, "risk") == "high"
        assert [seen(office, who, case, "risk") for who in (*OTHERS, "vinh")] == [{"withheld": "restricted"}] * 5

    def test_shows_a_personal_value_with_readers_to_them_alone(self, office: Office) -> None:
        case = told(office)
        assert [seen(office, who, case, "hardship") for who in ("quy", "vinh")] == ["nuôi con nhỏ"] * 2
        assert [seen(office, who, case, "hardship") for who in OTHERS] == [{"withheld": "personal"}] * 4

    def test_shows_a_sealed_value_to_nobody(self, office: Office) -> None:
        case = told(office)
        assert [seen(office, who, case, "source") for who in ("quy", "vinh", *OTHERS)] == [{"withheld": "vault"}] * 6

    def test_leaves_out_what_was_never_given(self, office: Office) -> None:
        case = office.desk("nga").open(
            "denunciation", {name: GIVEN[name] for name in ("unit", "handler", "topic", "source")}
        )
        assert set(office.desk("lan").case(case.case_id).fields) == {"unit", "handler", "topic", "source"}

    def test_shows_a_stub_and_points_as_they_are(self, office: Office) -> None:
        case = told(office)
        office.desk("vinh").send(case, "rate", {"marks": MARKS})
        assert seen(office, "lan", case, "dossier") == STUB
        assert seen(office, "lan", case, "marks") == MARKS

    def test_withholds_with_a_mark_that_no_value_can_be(self, office: Office) -> None:
        fields = office.desk("lan").case(told(office)).fields
        assert {name for name, value in fields.items() if is_withheld(value)} == {"risk", "hardship", "source"}
        others: tuple[Value, ...] = ("restricted", {"withheld": 3}, STUB, MARKS, None)
        assert not any(is_withheld(value) for value in others)


class TestALookAtASealedValue:
    def test_gives_the_value_and_leaves_an_event_with_its_reason(self, office: Office) -> None:
        case = told(office)
        assert office.desk("vinh").reveal(case, "source", reason="Mời làm việc") == "Đinh Thị Sen"
        last = office.desk("lan").timeline(case)[-1]
        assert (last.kind, last.actor, last.text, last.reason) == (
            "Revealed",
            "Dương Văn Vinh",
            "mở xem “Người tố cáo”",
            "Mời làm việc",
        )
        office.engine.seal()
        assert office.engine.verify() == ()
        assert "Mời làm việc".encode() not in b"".join(event.body for event in office.store.events(case))

    def test_that_is_refused_says_why_and_leaves_nothing(self, office: Office) -> None:
        case = told(office)
        before = office.store.events(case)
        for who in ("quy", *OTHERS):
            with pytest.raises(CommandRefusedError) as refused:
                office.desk(who).reveal(case, "source", reason="Muốn biết")
            assert [reason.code for reason in refused.value.reasons] == ["not_a_reader"]
            assert "Sen" not in str(refused.value)
        assert office.store.events(case) == before
        assert "Muốn biết" not in repr(office.store.denials()) + repr(office.store.personal([case]))
        assert [denial.codes for denial in office.store.denials()] == [("not_a_reader",)] * 5

    def test_by_who_may_not_see_the_case_looks_as_if_there_were_none(self, office: Office) -> None:
        for case in (told(office), CaseId("nowhere")):
            with pytest.raises(CommandRefusedError) as refused:
                office.desk("la").reveal(case, "source", reason="Muốn biết")
            assert [reason.code for reason in refused.value.reasons] == ["unknown_case"]

    def test_is_no_act_so_that_yesterday_can_still_be_recorded(self, office: Office) -> None:
        case = told(office)
        office.on(2026, 1, 9).desk("vinh").reveal(case, "source", reason="Mời làm việc")
        receipt = office.desk("vinh").send(case, "rate", {"marks": MARKS}, occurred_on=date(2026, 1, 8))
        assert receipt.state == "rated"

    def test_is_at_the_value_that_stood_when_it_was_recorded(self, office: Office) -> None:
        case = told(office)
        office.desk("vinh").reveal(case, "source", reason="Mời làm việc")
        fact = decode(office.store.events(case)[-1].body).fact
        assert getattr(fact, "ref") == f"{case}.1.source"  # noqa: B009 - only some kinds of fact have one

    def test_is_never_part_of_a_batch(self, office: Office) -> None:
        case = told(office)
        with office.engine.batch() as batch, pytest.raises(CommandRefusedError) as refused:
            office.desk("vinh", within=batch).reveal(case, "source", reason="Mời làm việc")
        assert [reason.code for reason in refused.value.reasons] == ["look_in_batch"]
        assert len(office.store.events(case)) == 1

    def test_at_what_was_erased_gives_nothing(self) -> None:
        office = opened_office()
        case = told(office)
        office.store._tables.personal.clear()  # type: ignore[attr-defined]  # noqa: SLF001 - no door erases rows yet
        assert office.desk("vinh").reveal(case, "source", reason="Mời làm việc") is None
        assert seen(office, "vinh", case, "source") == {"withheld": "vault"}


class TestTheCeiling:
    def test_keeps_content_above_it_out_and_nothing_of_it_behind(self, office: Office) -> None:
        refused = office.desk("nga").attempt_open("denunciation", {**GIVEN, "dossier": "TOÀN VĂN"})
        assert isinstance(refused, Refusal)
        assert [reason.code for reason in refused.reasons] == ["above_ceiling"]
        assert "“Tài liệu mật” thuộc loại “bí mật nhà nước”, vượt mức “niêm kín” được phép" in refused.texts[0]
        assert office.store.cases() == ()
        assert "TOÀN VĂN" not in repr(office.store.denials()) + repr(refused)

    def test_of_classified_lets_it_be_kept_apart_and_looked_at(self) -> None:
        office = opened_office(ceiling="classified")
        case = told(office, dossier="TOÀN VĂN")
        assert "TOÀN VĂN".encode() not in b"".join(event.body for event in office.store.events(case))
        assert seen(office, "quy", case, "dossier") == {"withheld": "classified"}
        assert office.desk("quy").reveal(case, "dossier", reason="Xem xét") == "TOÀN VĂN"

    def test_may_be_so_low_that_only_stubs_are_kept(self) -> None:
        office = opened_office(ceiling="internal")
        refused = office.desk("nga").attempt_open("denunciation", GIVEN)
        assert isinstance(refused, Refusal)
        assert {reason.params["input"] for reason in refused.reasons} == {"source", "risk", "hardship"}
        case = told(office, source=STUB, risk=STUB, hardship=STUB)
        assert seen(office, "lan", case, "source") == STUB
        assert office.store.personal([case]) == {}

    def test_is_one_of_the_classes(self) -> None:
        with pytest.raises(ValueError, match="top"):
            Engine(open_store("memory://"), denunciations(), ceiling="top")


# Two runs that differ in nothing but what is withheld.
RUNS: dict[str, tuple[Value, Value]] = {
    "risk": ("low", "high"),
    "hardship": ("nuôi con nhỏ", "neo đơn"),
    "source": ("Đinh Thị Sen", "Mạc Văn Tùng ở tổ 9"),
}


def looks(office: Office, case: CaseId, who: str) -> Iterator[object]:
    """Everything the engine tells an actor about a case, refusals last."""
    desk = office.desk(who)
    yield from (desk.case(case), desk.timeline(case), desk.options(case), desk.tasks(), desk.deadlines())
    for step in ("rate", "settle", "refer"):
        yield desk.explain(case, step)
    # Who could settle is Vinh; all others are refused whatever the guard says.
    yield desk.attempt(case, "settle")
    for field in ("source", "risk", "dossier"):
        with pytest.raises(CommandRefusedError) as refused:
            desk.reveal(case, field, reason="Muốn biết")
        yield (refused.value.reasons, refused.value.texts)


def without_hashes(told: object) -> str:
    return re.sub(r"\b[0-9a-f]{64}\b", "#", repr(told))


@pytest.mark.parametrize("who", OTHERS)
@pytest.mark.parametrize("field", ["hardship", "source"])
def test_runs_that_differ_in_what_is_kept_apart_look_the_same_to_who_is_no_reader(field: str, who: str) -> None:
    found = []
    for value in RUNS[field]:
        office = opened_office()
        case = told(office, **{field: value})
        office.desk("vinh").send(case, "rate", {"marks": MARKS})
        found.append([without_hashes(look) for look in looks(office, case, who)])
    assert found[0] == found[1]


@pytest.mark.parametrize("who", OTHERS)
def test_runs_that_differ_in_a_restricted_value_differ_in_the_outcome_of_its_guard_alone(who: str) -> None:
    """A guard that reads a restricted value tells whether it holds; nothing else does, and nothing tells the value."""
    found = []
    for value in RUNS["risk"]:
        office = opened_office()
        case = told(office, risk=value)
        unread = [without_hashes(look) for look in looks(office, case, who)]
        office.desk("vinh").send(case, "rate", {"marks": MARKS})
        (clause,) = [line for line in office.desk(who).explain(case, "settle").lines if "rủi ro" in line]
        found.append((unread, clause.removeprefix("✓").removeprefix("✗")))
    assert found[0] == found[1]


@pytest.mark.parametrize("field", RUNS)
def test_runs_that_differ_in_what_is_withheld_look_different_to_readers(field: str) -> None:
    found = []
    for value in RUNS[field]:
        office = opened_office()
        case = told(office, **{field: value})
        reader = "quy" if field == "risk" else "vinh"
        desk = office.desk(reader)
        found.append(desk.reveal(case, field, reason="x") if field == "source" else desk.case(case).fields[field])
    assert tuple(found) == RUNS[field]


@pytest.mark.parametrize("field", ["hardship", "source"])
def test_the_log_of_both_runs_differs_in_commitments_and_hashes_alone(field: str) -> None:
    found = []
    for value in RUNS[field]:
        office = opened_office()
        told(office, **{field: value})
        office.engine.seal()
        found.append([without_hashes(json.loads(entry.event.body)) for entry in office.engine.log()])
    assert found[0] == found[1]


def test_the_log_holds_restricted_values_salted_so_that_a_hash_alone_tells_nothing() -> None:
    office = opened_office()
    case = told(office)
    office.desk("vinh").send(case, "rate", {"marks": MARKS})
    first, second = (json.loads(event.body) for event in office.store.events(case))
    assert first["fields"]["risk"] == "high"
    assert re.fullmatch(r"[0-9a-f]{32,}", first["salt"])
    assert "salt" not in second


def test_a_ledger_opened_again_reads_everything_as_before(tmp_path_factory: pytest.TempPathFactory) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('ledger')}/ledger.db"
    office = opened_office(url)
    case = told(office)
    office.desk("vinh").reveal(case, "source", reason="Mời làm việc")
    before = office.desk("quy").case(case)
    office.engine.close()
    again = opened_office(url)
    assert again.desk("quy").case(case) == before
    again.engine.seal()
    assert again.engine.verify() == ()


def test_a_case_that_moved_to_a_later_version_still_withholds_what_only_the_earlier_one_knew(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('ledger')}/ledger.db"
    office = opened_office(url)
    case = told(office)
    office.engine.close()
    later = library_from_bytes(library_to_bytes(denunciations()))
    first = later.latest("denunciation")
    fields = tuple(field for field in first.fields if field.name not in {"hardship", "source"})
    second = attrs.evolve(first, version=2, fields=fields, digest="2" * 64, replaces=Replaces(1))
    later.workflows["denunciation"][2] = second
    engine = Engine(open_store(url), later, clock=office.clock)
    (fate,) = engine.migrate("denunciation", 2, actor="quy", dry_run=False)
    assert fate.reasons == ()
    assert engine.read((case,))[case].version == 2
    shown = engine.desk("lan").case(case).fields
    assert (shown["hardship"], shown["source"]) == ({"withheld": "personal"}, {"withheld": "vault"})
    assert engine.desk("quy").case(case).fields["hardship"] == "nuôi con nhỏ"


AUTOMATIC = """\
workflow: tip
version: 1
label: Tin báo
fields:
  unit: {type: unit, label: Đơn vị}
  source: {type: text, label: Người báo tin, class: vault, readers: [head of unit]}
states: {open: {received: Đã nhận}, ended: {closed: Đã xong}}
steps:
  receive: {label: Nhận, move: -> received, by: party_office of unit, needs: [unit, source]}
  note: {label: Ghi nhận, move: 'stay: received', by: head of unit}
  close: {label: Hết hạn, move: received -> closed, by: automatic, when: "day >= date('2026-01-09')"}
"""


def test_a_look_sets_no_automatic_step_going(tmp_path: Path) -> None:
    (tmp_path / "tip.yaml").write_text(AUTOMATIC, encoding="utf-8")
    office = Office.open(specs=load(tmp_path))
    case = office.desk("lan").open("tip", {"unit": "dang_uy", "source": "Đinh Thị Sen"}).case_id
    office.on(2026, 1, 9)
    assert office.desk("quy").reveal(case, "source", reason="Mời làm việc") == "Đinh Thị Sen"
    assert office.desk("quy").case(case).state == "received"
    assert office.desk("quy").send(case, "note").state == "closed"
