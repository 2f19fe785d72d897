from __future__ import annotations

import pytest

from supervision.expr import Fault, Signature, Type, check
from supervision.text import Text
from tests.expr.reading import read

NAMES = {
    "n": Type.INT,
    "flag": Type.BOOL,
    "word": Type.TEXT,
    "day": Type.DATE,
    "items": Type.LIST,
    "subject.unit": Type.TEXT,
}
FUNCTIONS = {
    "all_ended": Signature((Type.TEXT,), Type.BOOL, Text("mọi hồ sơ {0} đã kết thúc", "every {0} case has ended")),
    "days": Signature((Type.DATE, Type.INT), Type.INT, Text("số ngày", "days")),
    "given": Signature((Type.ANY,), Type.BOOL, Text("đã nhập {0}", "{0} was entered")),
}


def found(source: str, *, expect: Type = Type.BOOL) -> list[tuple[int, str]]:
    return [(fault.column, fault.code) for fault in check(read(source), NAMES, FUNCTIONS, expect=expect)]


class TestWellTyped:
    @pytest.mark.parametrize(
        "source",
        [
            "true",
            "flag",
            "!flag && (n > 1 || word == 'a')",
            "n + 1 - n >= -n",
            "day + 3 <= day - 1",
            "day - day < 5",
            "day == date('2026-01-31')",
            "flag != true",
            "word in ['a', word]",
            "n in [1, 2]",
            "n in items && word in items",
            "n in []",
            "size(items) == 0",
            "size(['a']) == 1",
            "has(n) && has(items)",
            "all_ended('x') && days(day, 3) > 1",
            "given(n) && given(items)",
            "n == null && null != items && word == null && null == null",
        ],
    )
    def test_a_well_typed_guard_has_no_fault(self, source: str) -> None:
        assert found(source) == []

    def test_the_whole_may_be_expected_to_be_something_else(self) -> None:
        assert found("n + 1", expect=Type.INT) == []
        assert found("['a']", expect=Type.LIST) == []
        assert found("null", expect=Type.ANY) == []
        assert found("day", expect=Type.ANY) == []


class TestFaults:
    @pytest.mark.parametrize(
        ("source", "faults"),
        [
            ("n", [(1, "expr_type")]),
            ("null", [(1, "expr_type")]),
            ("flag && n", [(9, "expr_type")]),
            ("n || word", [(1, "expr_type"), (6, "expr_type")]),
            ("!n", [(2, "expr_type")]),
            ("-word == 1", [(2, "expr_type")]),
            ("n == word", [(1, "expr_type")]),
            ("flag && n == '1'", [(9, "expr_type")]),
            ("n == true", [(1, "expr_type")]),
            ("items == items", [(1, "expr_type")]),
            ("word < 'b'", [(1, "expr_type")]),
            ("flag < true", [(1, "expr_type")]),
            ("n < null", [(1, "expr_type")]),
            ("word + 'b' == 'ab'", [(1, "expr_type")]),
            ("1 + day == day", [(1, "expr_type")]),
            ("n - day == 1", [(1, "expr_type")]),
            ("day in items", [(1, "expr_type")]),
            ("n in n", [(1, "expr_type")]),
            ("n in ['a']", [(7, "expr_type")]),
            ("n in [1, 'a', 2, flag]", [(10, "expr_type"), (18, "expr_type")]),
            ("size([1, 'a']) == 2", [(10, "expr_type")]),
            ("size([day]) == 1", [(7, "expr_type")]),
            ("size([null]) == 1", [(7, "expr_type")]),
            ("size(word) == 1", [(6, "expr_type")]),
            ("all_ended(1)", [(11, "expr_type")]),
            ("all_ended()", [(1, "expr_type")]),
            ("all_ended('a', 'b')", [(1, "expr_type")]),
            ("days(day, 1)", [(1, "expr_type")]),
            ("nn > 1", [(1, "expr_unknown_name")]),
            ("has(nobody)", [(5, "expr_unknown_name")]),
            ("nobody in [1, someone]", [(1, "expr_unknown_name"), (15, "expr_unknown_name")]),
            ("subject == 'a'", [(1, "expr_unknown_name")]),
            ("al_ended('x')", [(1, "expr_unknown_function")]),
            ("nothing(who) && n", [(1, "expr_unknown_function"), (9, "expr_unknown_name"), (17, "expr_type")]),
        ],
    )
    def test_every_fault_is_found_with_its_column(self, source: str, faults: list[tuple[int, str]]) -> None:
        assert found(source) == faults

    def test_faults_come_in_order_of_their_columns(self) -> None:
        assert found("all_ended(1, zz) && yy") == [
            (1, "expr_type"),
            (11, "expr_type"),
            (21, "expr_unknown_name"),
        ]

    def test_the_whole_is_named_by_what_it_must_be_and_what_it_is(self) -> None:
        (fault,) = check(read("n"), NAMES, FUNCTIONS)
        assert fault.text == Text("cần đúng/sai, đây là số nguyên", "needs true or false, this is integer")

    def test_a_comparison_names_both_types(self) -> None:
        (fault,) = check(read("n == word"), NAMES, FUNCTIONS)
        assert fault.text == Text("“==” không dùng được giữa số nguyên và chữ", "“==” does not take integer and text")


class TestHints:
    def test_the_nearest_name_is_offered(self) -> None:
        assert check(read("subject.unti == 'a'"), NAMES, {}) == (
            Fault(
                1,
                "expr_unknown_name",
                Text("không có tên “subject.unti”", "there is no name “subject.unti”"),
                Text("ý bạn là “subject.unit”?", "did you mean “subject.unit”?"),
            ),
        )

    @pytest.mark.parametrize(("written", "offered"), [("al_ended", "all_ended"), ("sizes", "size")])
    def test_the_nearest_function_is_offered_built_in_or_not(self, written: str, offered: str) -> None:
        (fault,) = check(read(f"{written}('a')"), NAMES, FUNCTIONS)
        assert fault.hint == Text(f"ý bạn là “{offered}”?", f"did you mean “{offered}”?")

    def test_nothing_is_offered_where_nothing_is_near(self) -> None:
        (fault,) = check(read("zzz"), NAMES, FUNCTIONS)
        assert fault.hint is None
