from __future__ import annotations

from decimal import Decimal

import pytest

from supervision.reports import UNITS, Figure, UnitsDifferError, shown, total
from supervision.text import Text


def figure(numerator: int, denominator: int | None = None, unit: str = "luot_giam_sat") -> Figure:
    return Figure("key", Text("Nhãn", "Label"), unit, numerator, denominator)


@pytest.mark.parametrize(
    ("numerator", "denominator", "percent"),
    [
        (1_348, 1_400, "96.3"),
        (593, 608, "97.5"),
        (1, 2_000, "0.1"),  # 0.05: half goes up
        (2_469, 2_000, "123.5"),  # 123.45: half goes up, not to the even digit
        (0, 7, "0.0"),
        (2, 3, "66.7"),
    ],
)
def test_a_percentage_is_rounded_half_up_to_one_decimal(numerator: int, denominator: int, percent: str) -> None:
    assert figure(numerator, denominator).percent == Decimal(percent)


@pytest.mark.parametrize("denominator", [None, 0])
def test_there_is_no_percentage_of_nothing(denominator: int | None) -> None:
    assert figure(0, denominator).percent is None


def test_numbers_are_written_as_each_language_writes_them() -> None:
    assert [shown(1_434, lang) for lang in ("vi", "en")] == ["1.434", "1,434"]
    assert [shown(Decimal("96.3"), lang) for lang in ("vi", "en")] == ["96,3", "96.3"]


def test_a_figure_names_its_unit_and_both_its_numbers() -> None:
    share = figure(1_348, 1_400, "ke_hoach")
    assert share.text("vi") == "1.348/1.400 kế hoạch (96,3%)"
    assert share.text("en") == "1,348/1,400 plans (96.3%)"
    assert figure(0, 0, "ke_hoach").text("vi") == "0/0 kế hoạch"
    assert figure(6_570).text() == "6.570 lượt giám sát"


def test_every_unit_has_words_in_both_languages() -> None:
    assert all(unit.vi and unit.en for unit in UNITS.values())


def test_visits_are_never_added_to_turns() -> None:
    with pytest.raises(UnitsDifferError) as refused:
        total(figure(22, unit="cuoc_kiem_tra"), figure(1_414))
    text = refused.value.text
    assert text.vi == (
        "không cộng được 22 cuộc kiểm tra + 1.414 lượt giám sát: đơn vị tính khác nhau; không cộng cuộc với lượt"
    )
    assert "22 inspections + 1,414 supervision turns" in text.en
    assert text.vi in str(refused.value)
    assert text.en in str(refused.value)


def test_figures_of_one_unit_are_added() -> None:
    assert total(figure(527), figure(6_043)).numerator == 6_570
    shares = total(figure(1, 2), figure(3, 5))
    assert (shares.numerator, shares.denominator) == (4, 7)


@pytest.mark.parametrize("figures", [(), (figure(1), figure(1, 2))])
def test_nothing_or_a_share_beside_a_plain_number_cannot_be_added(figures: tuple[Figure, ...]) -> None:
    with pytest.raises(ValueError, match="nothing to add"):
        total(*figures)
