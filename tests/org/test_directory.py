"""People, units and mandates, as they were on a day."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.model import PersonId, UnitId
from supervision.org import Directory, Mandate, OrgProblem, Unit

FROM, TO = date(2020, 1, 1), date(2025, 7, 1)
LAST, AFTER = date(2025, 6, 30), date(2025, 7, 2)
DISTRICT = Unit("huyen", "Huyện ủy Sông Mây", "party", "district", "tinh", FROM, TO)
PROVINCE = Unit("tinh", "Tỉnh ủy", "party", "province", None, FROM)
AN, LAN = PersonId("an"), PersonId("lan")


def held(
    name: str = "m", person: str = "an", unit: str = "tinh", start: date = FROM, end: date | None = None
) -> Mandate:
    return Mandate(name, person, "committee", unit, start, end)


def directory(*mandates: Mandate, units: tuple[Unit, ...] = (PROVINCE, DISTRICT)) -> Directory:
    return Directory.of(units, (AN, LAN), mandates, revision=4)


def problems(*mandates: Mandate, units: tuple[Unit, ...] = (PROVINCE, DISTRICT)) -> list[tuple[str, str, str]]:
    return [(p.code, p.record, p.other) for p in directory(*mandates, units=units).problems()]


class TestAUnit:
    def test_lives_to_the_day_before_its_end(self) -> None:
        assert [DISTRICT.is_active(day) for day in (date(2019, 12, 31), FROM, LAST, TO)] == [False, True, True, False]
        assert PROVINCE.is_active(date(9999, 12, 31))

    def test_at_the_top_has_no_parent(self) -> None:
        assert Unit("x", "X", "party", "province", "", FROM).parent is None
        assert DISTRICT.parent == "tinh"


class TestAMandate:
    def test_holds_to_the_day_before_its_end(self) -> None:
        mandate = held(end=TO)
        assert [mandate.is_valid(day) for day in (date(2019, 12, 31), FROM, LAST, TO)] == [False, True, True, False]
        assert held().is_valid(date(9999, 12, 31))

    def test_is_held_only_while_its_unit_exists(self) -> None:
        known = directory(held(unit="huyen"), held("n", unit="nowhere"))
        assert [mandate.id for mandate in known.mandates(AN, LAST)] == ["m"]
        assert known.mandates(AN, TO) == ()
        assert known.mandates(LAN, LAST) == ()


class TestHolders:
    def test_are_all_who_hold_the_role_in_the_unit_on_the_day_by_id(self) -> None:
        known = directory(held("a", "lan"), held("b", "an", end=TO), held("c", "lan", unit="huyen"))
        assert known.holders("committee", UnitId("tinh"), LAST) == (AN, LAN)
        assert known.holders("committee", UnitId("tinh"), TO) == (LAN,)
        assert known.holders("head", UnitId("tinh"), LAST) == ()

    def test_are_nobody_where_the_unit_has_ended_or_is_unknown(self) -> None:
        known = directory(held(unit="huyen"), held("n", unit="nowhere"))
        assert known.holders("committee", UnitId("huyen"), LAST) == (AN,)
        assert known.holders("committee", UnitId("huyen"), TO) == ()
        assert known.holders("committee", UnitId("nowhere"), LAST) == ()


def test_a_member_holds_any_mandate_in_the_unit_on_the_day() -> None:
    known = directory(held(end=TO))
    assert known.is_member(AN, "tinh", LAST)
    assert not known.is_member(AN, "tinh", TO)
    assert not known.is_member(AN, "huyen", LAST)
    assert not known.is_member(LAN, "tinh", LAST)


def test_of_two_records_with_one_id_the_later_counts() -> None:
    later = Unit("tinh", "Tỉnh ủy mới", "party", "province", None, FROM)
    known = Directory.of((PROVINCE, later), (AN, LAN), (held(), held(person="lan", end=TO)), revision=2)
    assert known.units[UnitId("tinh")].name == "Tỉnh ủy mới"
    assert known.mandates(AN, LAST) == ()
    assert known.mandates(LAN, LAST) == (held(person="lan", end=TO),)
    assert known.revision == 2


class TestWhatCannotBe:
    def test_good_data_has_no_problem(self) -> None:
        assert problems(held(), held("n", unit="huyen", end=TO), held("o", unit="huyen")) == []
        assert problems(held("p", unit="tinh", start=AFTER, end=date(2030, 1, 1))) == []

    def test_an_end_that_is_not_after_the_start(self) -> None:
        ended = Unit("x", "X", "party", "province", None, FROM, FROM)
        assert problems(held(end=FROM), units=(PROVINCE, ended)) == [
            ("ends_before_start", "m", ""),
            ("ends_before_start", "x", ""),
        ]

    def test_an_unknown_person_or_unit(self) -> None:
        assert problems(held(person="ai", unit="x")) == [("unknown_person", "m", "ai"), ("unknown_unit", "m", "x")]

    def test_an_unknown_unit_above_however_far(self) -> None:
        middle = Unit("middle", "M", "party", "province", "x", FROM)
        below = Unit("below", "B", "party", "commune", "middle", FROM)
        assert problems(units=(below, middle)) == [("unknown_unit", "below", "x"), ("unknown_unit", "middle", "x")]

    def test_units_above_one_another(self) -> None:
        a, b = (Unit(one, one, "party", "commune", other, FROM) for one, other in (("a", "b"), ("b", "a")))
        alone = Unit("c", "c", "party", "commune", "c", FROM)
        assert problems(units=(a, b, alone)) == [
            ("parent_cycle", "a", "a"),
            ("parent_cycle", "b", "b"),
            ("parent_cycle", "c", "c"),
        ]

    def test_a_mandate_that_reaches_beyond_the_life_of_its_unit(self) -> None:
        found = problems(
            held("a", unit="huyen", start=date(2019, 12, 31), end=TO),
            held("b", unit="huyen", end=AFTER),
            held("c", unit="huyen", start=TO),
        )
        assert found == [("outside_unit_life", name, "huyen") for name in "abc"]

    def test_an_open_mandate_ends_with_its_unit(self) -> None:
        assert problems(held(unit="huyen")) == []
        assert directory(held(unit="huyen")).problems() == ()

    def test_a_problem_names_the_record_and_the_rule(self) -> None:
        assert directory(held(unit="x")).problems() == (OrgProblem("unknown_unit", "m", "x"),)


class TestSuccessors:
    NEW = Unit("xa", "Đảng ủy xã Sông Mây", "party", "commune", "tinh", TO)
    OTHER = Unit("xa2", "Đảng ủy xã Bãi Sậy", "party", "commune", "tinh", TO)

    def test_carry_on_the_work_from_the_day_after(self) -> None:
        known = directory(units=(PROVINCE, ended("xa"), self.NEW))
        assert [known.rolled_up(UnitId("huyen"), day) for day in (LAST, TO, AFTER)] == [("huyen",), ("xa",), ("xa",)]

    def test_are_several_after_a_split_in_the_order_named(self) -> None:
        known = directory(units=(PROVINCE, ended("xa2", "xa"), self.NEW, self.OTHER))
        assert known.rolled_up(UnitId("huyen"), TO) == ("xa2", "xa")

    def test_hand_on_what_they_took_over_each_named_once(self) -> None:
        later = attrs.evolve(self.NEW, to_on=date(2027, 1, 1), successors=("xa2",))
        known = directory(units=(PROVINCE, ended("xa", "xa2"), later, self.OTHER))
        assert known.rolled_up(UnitId("huyen"), date(2027, 1, 1)) == ("xa2",)

    def test_are_none_where_a_unit_ends_without_one_or_is_not_known(self) -> None:
        assert directory().rolled_up(UnitId("huyen"), TO) == ()
        assert directory().rolled_up(UnitId("nowhere"), TO) == ()

    def test_must_be_known_and_live_on_the_day_after_and_the_unit_must_have_ended(self) -> None:
        late = attrs.evolve(self.NEW, from_on=AFTER)
        living = attrs.evolve(PROVINCE, successors=("xa2",))
        units = (living, ended("xa", "huyen", "nowhere"), late, self.OTHER)
        assert problems(units=units) == [
            ("bad_successor", "huyen", "xa"),
            ("bad_successor", "huyen", "huyen"),
            ("unknown_unit", "huyen", "nowhere"),
            ("bad_successor", "tinh", "xa2"),
        ]
        assert problems(units=(PROVINCE, ended("xa"), self.NEW)) == []


def ended(*successors: str) -> Unit:
    return attrs.evolve(DISTRICT, successors=successors)
