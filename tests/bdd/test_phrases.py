"""Phrases: one step, said in two languages."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from supervision.bdd import Phrase
from supervision.bdd._phrases import day_of

DONE = Phrase(
    '[ngày {day:day} ]"{who}"[ thay mặt "{body}"] đã làm {times:count} việc',
    '"{who}" did {times:count} things[ on {day:day}]',
)


def test_both_wordings_give_the_same_places() -> None:
    given = {"day": date(2026, 1, 6), "who": "Lan", "body": None, "times": 2}
    assert DONE.parse_arguments('ngày 06/01/2026 "Lan" đã làm 2 việc') == given
    assert DONE.parse_arguments('"Lan" did 2 things on 6 January 2026') == given


def test_what_stands_in_brackets_may_be_left_out() -> None:
    assert DONE.parse_arguments('"Lan" thay mặt "Cấp ủy" đã làm 1 việc') == {
        "day": None,
        "who": "Lan",
        "body": "Cấp ủy",
        "times": 1,
    }


def test_a_place_ends_with_its_quotation_mark() -> None:
    assert not Phrase('"{who}" tới').is_matching('"Lan" và "An" tới')


def test_decomposed_letters_extra_spaces_and_curly_marks_do_not_count() -> None:
    assert DONE.parse_arguments(unicodedata.normalize("NFD", "“Bà  Lan” đã làm 1 việc"))["who"] == "Bà Lan"  # type: ignore[index]


def test_a_phrase_is_the_whole_text() -> None:
    assert not DONE.is_matching('"Lan" đã làm 2 việc và nghỉ')
    assert DONE.parse_arguments('"Lan" nghỉ') is None


@pytest.mark.parametrize("text", ["30/01/2026", "30 January 2026", "2026-01-30"])
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert day_of(text) == date(2026, 1, 30)


@pytest.mark.parametrize("text", ["30/02/2026", "30 Tháng 2026", "hôm qua"])
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the parser of dates says
        day_of(text)
