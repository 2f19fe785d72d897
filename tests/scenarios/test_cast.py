"""The invented organisation: everybody is somebody else, and every role that acts is filled."""

from __future__ import annotations

import unicodedata

import attrs

from supervision.model import SYSTEM, Criterion, Field, FieldType
from supervision.scenarios import Cast
from supervision.scenarios._values import criteria_of
from supervision.text import Text
from tests.scenarios.acting import library

CAST = Cast.of(library())


def test_the_same_library_has_the_same_cast() -> None:
    again = Cast.of(library())
    assert (again.units, again.names, again.mandates) == (CAST.units, CAST.names, CAST.mandates)


def test_the_organisation_can_be() -> None:
    assert CAST.directory.problems() == ()


def test_every_name_is_given_once_and_is_in_normal_form_c() -> None:
    names = [text.vi for text in CAST.names.values()]
    assert len(set(names)) == len(names)
    assert all(unicodedata.is_normalized("NFC", name) for name in names)
    assert [CAST.names[person].vi for person in CAST.persons[:3]] == ["Ông An", "Bà Lan", "Ông Bình"]
    assert [CAST.names[person].en for person in CAST.persons[:2]] == ["Mr An", "Mrs Lan"]


def test_a_unit_is_called_as_its_field_is() -> None:
    assert CAST.names[CAST.holders["unit"]].vi == "Đảng ủy phường Hoa Sữa"
    assert CAST.names[CAST.holders["front"]].vi == "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa"
    assert CAST.names[CAST.holders["approver"]].vi == "Thành ủy Sông Mây"


def test_fields_whose_value_is_handed_on_hold_the_same() -> None:
    assert CAST.holders["about"] == CAST.holders["subject"]
    assert CAST.holders["owner_unit"] == CAST.holders["unit"]
    assert CAST.holders["remedy_owner"] == CAST.holders["owner"]


def test_every_role_that_acts_is_held_by_several_people() -> None:
    doers = [
        doer
        for versions in library().workflows.values()
        for step in versions[max(versions)].steps
        for way in step.transitions
        if way.by is not None
        for doer in way.by.doers
        if doer.of is not None and doer.role != SYSTEM
    ]
    unfilled = [doer for doer in doers if len(CAST.members(doer.role, CAST.holders[str(doer.of)])) < 2]
    assert doers
    assert unfilled == []


def test_nobody_holds_two_mandates() -> None:
    persons = [mandate.person for mandate in CAST.mandates]
    assert len(set(persons)) == len(persons)


def test_a_smaller_cast_names_its_people_anew() -> None:
    one = CAST.members("party_office", CAST.holders["unit"])[1]
    small = CAST.only([one], [CAST.holders["front"]], [(one, "party_office", CAST.holders["unit"])])
    assert small.names[one].vi == "Ông An"
    assert [mandate.person for mandate in small.mandates] == [one]
    assert {unit.id for unit in small.units} == {CAST.holders["unit"], CAST.holders["front"]}


def test_points_follow_the_last_catalogue_that_is_listed() -> None:
    lines = (Criterion("discipline", Text("Kỷ luật", "Discipline"), 30), Criterion("ethics", Text("Đạo đức"), 21))
    pack = attrs.evolve(library().law.packs["config_2016"], criteria=(("annual", lines),))
    law = attrs.evolve(library().law, packs={**library().law.packs, "config_2016": pack})
    plan = library().latest("plan")
    rated = Field("points", Text("Điểm"), FieldType.TEXT, criteria="annual")
    assert criteria_of(plan, law, rated) == lines
    assert criteria_of(plan, library().law, rated) == ()
