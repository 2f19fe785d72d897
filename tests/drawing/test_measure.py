"""How wide Vietnamese is, and where it breaks."""

from __future__ import annotations

import pytest

from supervision.drawing._measure import text_width, wrapped


@pytest.mark.parametrize(("plain", "marked"), [("e", "ế"), ("a", "ậ"), ("o", "ồ"), ("u", "ụ"), ("E", "Ễ"), ("y", "ỹ")])
def test_marks_above_and_below_do_not_widen_a_letter(plain: str, marked: str) -> None:
    assert text_width(marked, 10) == text_width(plain, 10)


def test_a_horn_and_a_bar_count() -> None:
    assert text_width("ứ", 10) == text_width("ư", 10) > text_width("u", 10)
    assert text_width("Đ", 100) == 77


def test_a_letter_nobody_listed_is_taken_as_wide() -> None:
    assert text_width("監", 10) == 10
    assert text_width("\u0301", 10) == 0


def test_lines_are_about_as_long_as_each_other() -> None:
    assert wrapped("Tiếp nhận và phân loại ý kiến", 10, 130) == ("Tiếp nhận và", "phân loại ý kiến")
    assert wrapped("Tiếp nhận và phân loại ý kiến", 10, 130, is_even=False) == ("Tiếp nhận và phân loại ý", "kiến")


def test_a_word_that_is_too_long_is_cut() -> None:
    lines = wrapped("x" * 50, 10, 100)
    assert "".join(lines) == "x" * 50
    assert max(text_width(line, 10) for line in lines) <= 100


def test_no_text_is_one_empty_line() -> None:
    assert wrapped("", 10, 100) == ("",)
