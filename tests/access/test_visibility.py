"""Who may see a case, and who may read a field of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.access import Act, may_read, may_see
from supervision.model import SYSTEM, Doer, Field, FieldClass, FieldType, PersonId, UnitId, Value
from supervision.org import Directory, Mandate, Unit
from supervision.text import Text

FIRST, END = date(2020, 1, 1), date(2025, 7, 1)
LAST = date(2025, 6, 30)
UNITS = (
    Unit("tinh", "Tỉnh ủy", "party", "province", None, FIRST),
    Unit("huyen", "Huyện ủy", "party", "district", "tinh", FIRST, END),
    Unit("phuong", "Đảng ủy phường", "party", "commune", "huyen", FIRST),
    Unit("chi_bo", "Chi bộ", "cell", "residential", "phuong", FIRST),
    Unit("lost", "Đơn vị lạc", "party", "commune", "nowhere", FIRST),
    Unit("ring_a", "A", "party", "commune", "ring_b", FIRST),
    Unit("ring_b", "B", "party", "commune", "ring_a", FIRST),
)
PARENT = {str(unit.id): unit.parent for unit in UNITS}
AN = PersonId("an")


def sees(unit: str | None, fields: dict[str, Value], day: date = LAST, end: date | None = None) -> bool:
    held = [Mandate("m", "an", "auditor", unit, FIRST, end)] if unit else []
    return may_see(fields, AN, Directory.of(UNITS, (AN, PersonId("lan")), held), day)


@pytest.mark.parametrize("unit", ["phuong", "huyen", "tinh"])
def test_a_mandate_in_a_named_unit_or_above_it_sees_the_case(unit: str) -> None:
    assert sees(unit, {"unit": "phuong", "year": 2026})


@pytest.mark.parametrize("unit", ["chi_bo", "lost", "ring_a", None])
def test_a_mandate_below_or_beside_it_or_none_sees_nothing(unit: str | None) -> None:
    assert not sees(unit, {"unit": "phuong", "subject": "lan"})


def test_a_person_that_a_field_names_sees_the_case() -> None:
    assert sees(None, {"subject": "an"})
    assert sees(None, {"subjects": ["lan", "an"]})
    assert not sees(None, {"subjects": ["lan"], "subject": "lan"})


def test_a_commitment_names_nobody() -> None:
    assert not sees("phuong", {"content": {"ref": "an", "commitment": "phuong"}})


def test_a_mandate_that_has_ended_sees_nothing() -> None:
    assert sees("phuong", {"unit": "phuong"}, LAST, END)
    assert not sees("phuong", {"unit": "phuong"}, END, END)


def test_a_unit_that_has_ended_lets_nobody_see_but_those_above_still_do() -> None:
    assert not sees("huyen", {"unit": "phuong"}, END)
    assert sees("tinh", {"unit": "phuong"}, END)


def test_units_above_one_another_end_the_search() -> None:
    assert sees("ring_b", {"unit": "ring_a"})
    assert not sees("tinh", {"unit": "ring_a"})
    assert not sees("tinh", {"unit": "lost"})


def test_the_engine_sees_everything() -> None:
    assert may_see({}, SYSTEM, Directory(), LAST)


@given(
    st.sampled_from(sorted(PARENT)),
    st.dictionaries(
        st.sampled_from("abc"),
        st.sampled_from((*PARENT, "an", "lan", "", None, 3, True, ["an"], ["phuong"])),
        max_size=3,
    ),
    st.sampled_from((date(2019, 12, 31), FIRST, LAST, END)),
)
def test_a_case_is_seen_exactly_by_those_named_and_those_above(unit: str, fields: dict[str, Value], day: date) -> None:
    def above(at: str | None, steps: int = 10) -> bool:
        return at is not None and steps > 0 and (at == unit or above(PARENT.get(at), steps - 1))

    known = next(known for known in UNITS if known.id == UnitId(unit))
    named = any(value in ("an", ["an"]) for value in fields.values())
    through = (
        day >= FIRST
        and known.is_active(day)
        and any(above(v) for v in fields.values() if isinstance(v, str) and v in PARENT)
    )
    assert sees(unit, fields, day) is (named or through)


def reads(kind: FieldClass, *readers: Doer, actor: PersonId = AN) -> bool:
    held = [Mandate("m", "an", "auditor", "phuong", FIRST)]
    act = Act(actor, None, (LAST,), Directory.of(UNITS, (AN, PersonId("lan")), held), {})
    field = Field("risk", Text("Rủi ro"), FieldType.TEXT, kind, readers=readers)
    return may_read(field, {"unit": "phuong", "handler": "lan"}, act)


AUDITOR, HANDLER = Doer("auditor", "unit"), Doer("handler")


@pytest.mark.parametrize("kind", [FieldClass.PUBLIC, FieldClass.INTERNAL])
def test_what_is_not_guarded_is_read_by_whoever_sees_the_case(kind: FieldClass) -> None:
    assert reads(kind)
    assert reads(kind, HANDLER)


@pytest.mark.parametrize("kind", [FieldClass.RESTRICTED, FieldClass.PERSONAL, FieldClass.VAULT, FieldClass.CLASSIFIED])
def test_what_is_guarded_is_read_by_its_readers_alone(kind: FieldClass) -> None:
    assert reads(kind, AUDITOR)
    assert reads(kind, HANDLER, AUDITOR)
    assert not reads(kind, HANDLER)
    assert reads(kind, HANDLER, actor=PersonId("lan"))
    assert not reads(kind, AUDITOR, HANDLER, actor=SYSTEM)


def test_what_is_guarded_without_readers_is_read_by_whoever_sees_the_case_but_a_sealed_value_by_nobody() -> None:
    assert [reads(kind) for kind in FieldClass] == [True, True, True, True, False, False]
