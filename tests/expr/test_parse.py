from __future__ import annotations

from datetime import date

import pytest

from supervision.expr import Fault, calls, names, parse
from supervision.text import Text
from tests.expr.reading import read, refused, value


class TestLiterals:
    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("0", 0),
            ("007", 7),
            ("999999999999999999", 999_999_999_999_999_999),
            ("-5", -5),
            ("--5", 5),
            ("'kế hoạch'", "kế hoạch"),
            ("\"nói 'có'\"", "nói 'có'"),
            (r"'l\'an \\ \"x\" \n\t'", 'l\'an \\ "x" \n\t'),
            ("true", True),
            ("false", False),
            ("[1, 2]", (1, 2)),
            ("['a']", ("a",)),
            ("[]", ()),
            ("date('2026-02-28')", date(2026, 2, 28)),
            (" \t\r\n( 1 ) ", 1),
        ],
    )
    def test_a_literal_is_its_value(self, source: str, expected: object) -> None:
        assert value(source) == expected

    def test_date_size_and_has_without_brackets_are_ordinary_names(self) -> None:
        assert names(read("date == size && has")) == {"date", "size", "has"}


class TestShape:
    @pytest.mark.parametrize(
        ("source", "same"),
        [
            ("a || b && c", "a || (b && c)"),
            ("!a == b", "(!a) == b"),
            ("a - b - c == 1", "((a - b) - c) == 1"),
            ("a + 1 < b - 2", "(a + 1) < (b - 2)"),
            ("a && (b && c)", "(a && b) && c"),
            ("a || (b || c)", "(a || b) || c"),
            ("x != null", "has(x)"),
            ("null != x", "has(x)"),
            ("null == x", "!has(x)"),
        ],
    )
    def test_operators_bind_as_in_cel(self, source: str, same: str) -> None:
        assert _shape(source) == _shape(same)

    def test_a_dotted_path_is_one_name(self) -> None:
        assert names(read("subject.unit == actor.unit")) == {"subject.unit", "actor.unit"}

    def test_a_vietnamese_name_in_either_unicode_form_is_the_same_name(self) -> None:
        assert names(read("hồ_sơ.số")) == names(read("ho\u0302\u0300_sơ.số")) == {"hồ_sơ.số"}

    def test_the_source_is_kept_in_nfc(self) -> None:
        assert read("'hồ'").source == read("'ho\u0302\u0300'").source == "'hồ'"

    def test_calls_list_the_callers_functions_with_their_literal_arguments(self) -> None:
        guard = read("all_ended('remediation') && !within(due_on, -3) && size(x) > 0 && has(y) && now()")
        assert calls(guard) == (("all_ended", ("remediation",)), ("within", (None, -3)), ("now", ()))

    def test_names_inside_has_and_calls_count_as_read(self) -> None:
        assert names(read("has(a) || f(b) || c in [d]")) == {"a", "b", "c", "d"}


class TestFaults:
    @pytest.mark.parametrize(
        ("source", "column"),
        [
            ("", 1),
            ("a &&", 5),
            ("(a", 3),
            ("(a b)", 4),
            ("a b", 3),
            (")", 1),
            ("a == ", 6),
            ("f(a b)", 5),
            ("f(,)", 3),
            ("[1, ]", 5),
            ("[1", 3),
            ("a = 1", 3),
            ("a & b", 3),
            ("a * b", 3),
            ("a ! b", 3),
            ("a; b", 2),
            ("a.", 1),
            ("a..b", 1),
            ("5a", 1),
            ("1.5 > a", 1),
            ("x == 'a", 6),
            ("x == 'a\nb'", 6),
            (r"x == 'a\q'", 8),
            ("a < b < c", 7),
            ("a == b == c", 8),
            ("a in b in c", 8),
            ("a ≥ 1", 3),
            ("a≥1", 2),
            ("has(1)", 1),
            ("true && has()", 9),
            ("has(a, b)", 1),
            ("size()", 1),
            ("date(x)", 1),
            ("date('2026-02-29')", 1),
            ("date('20260228')", 1),
            ("date('2026-W09-6')", 1),
            ("f(a)(b)", 5),
            ("a.b(c).d", 7),
            ("a\u00a0== 1", 2),
            ("a == '\u202egia\u202c'", 7),
            ("a\u200bb", 2),
            ("\x00", 1),
            ("\ud800", 1),
        ],
    )
    def test_a_syntax_fault_names_its_column(self, source: str, column: int) -> None:
        assert refused(source) == (column, "expr_syntax")

    @pytest.mark.parametrize(
        ("source", "hint"),
        [
            ("a = 1", "=="),
            ("a and b", "&&"),
            ("a và b", "&&"),
            ("a hoặc b", "||"),
            ("not a", "!"),
            ("không has(a)", "!"),
            ("a ≠ 1", "!="),
        ],
    )
    def test_a_sign_from_elsewhere_is_answered_with_ours(self, source: str, hint: str) -> None:
        found = parse(source)
        assert isinstance(found, Fault)
        assert found.hint == Text(f"ý bạn là “{hint}”?", f"did you mean “{hint}”?")

    def test_a_fault_nobody_can_guess_at_has_no_hint(self) -> None:
        assert parse("a * b") == Fault(
            3, "expr_syntax", Text("không hiểu “*” ở đây", "“*” makes no sense here"), hint=None
        )

    def test_a_hidden_character_is_named_by_its_number(self) -> None:
        found = parse("a\u202e")
        assert isinstance(found, Fault)
        assert found.text.en == "“U+202E” makes no sense here"


class TestBounds:
    def test_two_thousand_characters_are_read(self) -> None:
        assert names(read("a" * 2_000)) == {"a" * 2_000}

    def test_one_character_more_is_refused(self) -> None:
        assert refused("a" * 2_001) == (2_001, "expr_too_big")

    def test_eighteen_digits_are_the_most(self) -> None:
        assert refused("x == " + "1" * 19) == (6, "expr_too_big")

    def test_a_number_of_five_thousand_digits_is_refused(self) -> None:
        assert refused("9" * 5_000) == (2_001, "expr_too_big")

    @pytest.mark.parametrize("bracket", ["(", "[", "!", "-", "f("])
    def test_two_hundred_thousand_brackets_are_refused(self, bracket: str) -> None:
        assert refused(bracket * 200_000)[1] == "expr_too_big"

    @pytest.mark.parametrize(("before", "after"), [("(", ")"), ("[", "]"), ("!", ""), ("f(", ")")])
    def test_thirty_two_levels_are_read_and_one_more_is_refused(self, before: str, after: str) -> None:
        read(before * 31 + "a" + after * 31)
        assert refused(before * 32 + "a" + after * 32) == (32 * len(before) + 1, "expr_too_big")

    def test_a_long_sum_is_as_deep_as_it_is_long(self) -> None:
        read("+".join("a" * 32))
        assert refused("+".join("a" * 33)) == (1, "expr_too_big")

    def test_sums_inside_sums_do_not_slip_past_the_depth(self) -> None:
        tall = "a"
        for _ in range(20):
            tall = f"({tall})" + "+a" * 20
        assert refused(tall)[1] == "expr_too_big"

    def test_many_clauses_side_by_side_are_not_deep(self) -> None:
        assert len(names(read("&&".join(f"n{index}" for index in range(300))))) == 300


def _shape(source: str) -> str:
    """Write the tree without its offsets."""

    def written(node: object) -> str:
        inner = " ".join(written(part) for part in getattr(node, "parts", ()))
        return f"({getattr(node, 'op', '')}{getattr(node, 'path', '')}{getattr(node, 'value', '')} {inner})"

    return written(read(source).root)
