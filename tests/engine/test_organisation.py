"""Organisation data in the ledger: added, never edited, and the same for everybody at once."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision.engine import Engine, OrgData, OrgRefusedError, Refusal
from supervision.model import PersonId, Value
from supervision.org import Mandate, OrgProblem, Unit
from tests.engine.office import DATA, MANDATES, PLAN, START, Office, library

NEW = Mandate("m-moi", "la", "organisation_board", "thanh_uy", START)


@pytest.fixture
def office() -> Office:
    return Office.open()


def test_what_is_known_already_adds_nothing(office: Office) -> None:
    revision = office.engine.directory.revision
    assert revision == len(DATA.units) + len(DATA.persons) + len(DATA.mandates)
    assert office.engine.organise(DATA) == revision
    assert office.engine.organise(OrgData(mandates=(NEW,))) == revision + 1
    assert office.engine.organise(OrgData()) == revision + 1


def test_the_ledger_gives_the_directory_back_to_whoever_opens_it(office: Office) -> None:
    moved = Unit("moi", "Đảng ủy phường Mới", "party", "commune", "thanh_uy", START, date(2030, 1, 1))
    office.engine.organise(OrgData(units=(moved,), mandates=(attrs.evolve(NEW, to_on=date(2027, 1, 1)),)))
    again = Engine(office.store, library())
    assert again.directory == office.engine.directory
    assert again.directory.units[moved.id] == moved
    assert again.names == office.engine.names


def test_a_later_record_of_one_id_replaces_the_earlier(office: Office) -> None:
    ended = attrs.evolve(next(m for m in MANDATES if m.person == "tam"), to_on=date(2026, 1, 5))
    office.engine.organise(OrgData(mandates=(ended,)))
    assert isinstance(office.desk("tam").attempt_open("plan", PLAN), Refusal)


def test_data_that_cannot_be_is_refused_whole_and_every_record_is_named(office: Office) -> None:
    revision = office.engine.directory.revision
    bad = OrgData(
        units=(Unit("u", "U", "party", "commune", "nowhere", START),),
        persons=(("moi", "Lưu Thị Mới"),),
        mandates=(NEW, attrs.evolve(NEW, id="m-x", person="ai")),
    )
    with pytest.raises(OrgRefusedError) as refused:
        office.engine.organise(bad)
    assert refused.value.problems == (
        OrgProblem("unknown_person", "m-x", "ai"),
        OrgProblem("unknown_unit", "u", "nowhere"),
    )
    assert str(refused.value) == "m-x: unknown_person ai; u: unknown_unit nowhere"
    assert office.engine.directory.revision == revision
    assert "moi" not in office.engine.names


def test_names_stand_apart_from_the_record_and_follow_at_once(office: Office) -> None:
    assert office.engine.names["an"] == "Trần Văn An"
    assert not any("Trần Văn An".encode() in change.body for change in office.store.org())
    office.engine.organise(OrgData(persons=(("an", "Trần Văn Ân"),)))
    assert office.engine.names["an"] == "Trần Văn Ân"


class TestInABatch:
    def test_a_new_mandate_counts_for_the_commands_behind_it(self, office: Office) -> None:
        with office.engine.batch() as batch:
            assert isinstance(office.desk("la", within=batch).attempt_open("plan", PLAN), Refusal)
            office.engine.organise(OrgData(mandates=(NEW,)), within=batch)
            office.engine.organise(OrgData(persons=(("moi", "Lưu Thị Mới"),)), within=batch)
            plan = office.desk("la", within=batch).open("plan", {**PLAN, "subject": "moi"})
        assert office.desk("moi").case(plan.case_id).state == "expected"
        assert office.engine.names["moi"] == "Lưu Thị Mới"

    def test_that_fails_leaves_no_mandate_behind(self, office: Office) -> None:
        with pytest.raises(ZeroDivisionError), office.engine.batch() as batch:  # noqa: PT012
            office.engine.organise(OrgData(persons=(("moi", "Lưu Thị Mới"),), mandates=(NEW,)), within=batch)
            office.desk("la", within=batch).open("plan", PLAN)
            assert office.engine.names["moi"] == "Lưu Thị Mới"
            raise ZeroDivisionError
        assert isinstance(office.desk("la").attempt_open("plan", PLAN), Refusal)
        assert "moi" not in office.engine.names
        # The revisions that were never committed are used again, for something else.
        other = Mandate("m-khac", "la", "auditor", "thanh_uy", START)
        office.engine.organise(OrgData(persons=(("khac", "Lưu Văn Khác"),), mandates=(other,)))
        assert [held.id for held in office.engine.directory.by_person[PersonId("la")]] == [
            "m-la-party_office",
            "m-khac",
        ]

    def test_that_is_refused_ends_nothing(self, office: Office) -> None:
        bad = attrs.evolve(NEW, person="ai")
        with office.engine.batch() as batch:
            with pytest.raises(OrgRefusedError):
                office.engine.organise(OrgData(mandates=(bad,)), within=batch)
            plan = office.desk("tam", within=batch).open("plan", PLAN)
        assert office.desk("an").case(plan.case_id).state == "expected"


def test_a_unit_that_has_ended_takes_no_new_case(office: Office) -> None:
    ended = attrs.evolve(next(unit for unit in DATA.units if unit.id == "chi_bo"), to_on=date(2026, 1, 5))
    office.engine.organise(OrgData(units=(ended,)))
    outcome = office.desk("tam").attempt_open("plan", PLAN)
    assert isinstance(outcome, Refusal)
    assert [(reason.code, reason.params["input"]) for reason in outcome.reasons] == [("inactive_unit", "cell")]
    assert outcome.texts == ("“Chi bộ”: tổ chức “chi_bo” không hoạt động vào ngày thực hiện",)


def test_an_unknown_person_cannot_be_named(office: Office) -> None:
    inputs: dict[str, Value] = {**PLAN, "subject": "ai"}
    outcome = office.desk("tam").attempt_open("plan", inputs)
    assert isinstance(outcome, Refusal)
    assert [reason.code for reason in outcome.reasons] == ["unknown_person"]
