from __future__ import annotations

import pickle
from datetime import UTC, date, datetime

import pytest

from supervision.errors import SupervisionError
from supervision.expr import EvaluationError, compiled, holds
from supervision.text import Text
from tests.expr.reading import read, value

DAY = date(2026, 1, 31)


def fails(source: str, **env: object) -> bool:
    with pytest.raises(EvaluationError):
        value(source, **env)
    return not holds(compiled(read(source)), env, {})


class TestOperators:
    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("n == 3", True),
            ("n != 3", False),
            ("3 == n", True),
            ("n < 3", False),
            ("n <= 3", True),
            ("n > 2", True),
            ("n >= 4", False),
            ("n + 2", 5),
            ("n - 2", 1),
            ("-n", -3),
            ("!flag", False),
            ("flag == true", True),
            ("word == 'plan'", True),
            ("word != other", True),
            ("day + 1", date(2026, 2, 1)),
            ("day - 31", date(2025, 12, 31)),
            ("day - date('2026-01-01')", 30),
            ("day > date('2026-01-30')", True),
            ("day == date('2026-01-31')", True),
            ("n in [1, n]", True),
            ("word in ['a', 'b']", False),
            ("word in items", True),
            ("size(items)", 2),
            ("size([])", 0),
            ("has(n)", True),
            ("has(nothing)", False),
            ("has(absent)", False),
            ("n == null", False),
            ("nothing == null", True),
            ("null != absent", False),
            ("null == null", True),
            ("(n + 1) != null", True),
        ],
    )
    def test_an_operator_gives_its_value(self, source: str, expected: object) -> None:
        env = {"n": 3, "flag": True, "word": "plan", "other": "x", "day": DAY, "items": ("plan", "b"), "nothing": None}
        assert value(source, **env) == expected

    @pytest.mark.parametrize("items", [["a", "b"], ("a", "b"), frozenset({"a", "b"})])
    def test_a_list_may_come_as_list_tuple_or_frozenset(self, items: object) -> None:
        assert value("'a' in items && size(items) == 2", items=items) is True

    def test_a_dotted_name_is_one_key(self) -> None:
        assert compiled(read("subject.unit == 'x'"))({"subject.unit": "x"}, {}) is True


class TestFunctions:
    def test_a_function_of_the_caller_gets_the_values(self) -> None:
        assert value("add(n, 2) == 5", {"add": lambda one, two: one + two}, n=3) is True

    def test_a_function_that_gives_nothing_gives_null(self) -> None:
        nothing = {"find": lambda: None}
        assert value("find() == null", nothing) is True
        with pytest.raises(EvaluationError, match=r"“find\(…\)” has no value"):
            value("find() == 1", nothing)

    def test_a_function_never_sees_null(self) -> None:
        seen: list[object] = []
        with pytest.raises(EvaluationError):
            value("note(x)", {"note": seen.append}, x=None)
        assert seen == []

    def test_a_function_that_fails_denies_and_keeps_the_cause(self) -> None:
        def broken() -> object:
            raise ZeroDivisionError

        with pytest.raises(EvaluationError, match="function “broken” failed") as caught:
            value("broken()", {"broken": broken})
        assert isinstance(caught.value.__cause__, ZeroDivisionError)
        assert not holds(compiled(read("broken()")), {}, {"broken": broken})

    def test_a_function_that_is_missing_denies(self) -> None:
        assert fails("unknown()")


class TestErrors:
    @pytest.mark.parametrize(
        "source",
        ["x", "x == 1", "1 == x", "x != 1", "x == y", "x > 1", "!x", "-x", "x + 1", "x in [1]", "1 in [x]", "size(x)"],
    )
    def test_null_where_a_value_is_needed_denies(self, source: str) -> None:
        assert fails(source, x=None)

    @pytest.mark.parametrize(
        ("source", "x"),
        [
            ("x == 1", "1"),
            ("x == 1", True),
            ("x == true", 1),
            ("x != y", 2),
            ("x < y", True),
            ("x == 1", 1.0),
            ("x == day", datetime(2026, 1, 31, tzinfo=UTC)),
            ("x == items", ("a",)),
            ("x < 'b'", "a"),
            ("x < null", 1),
            ("x + 1", "a"),
            ("1 + x", "a"),
            ("x - 1", True),
            ("1 - x", "a"),
            ("day - x", datetime(2026, 1, 31, tzinfo=UTC)),
            ("-x", False),
            ("!x", 0),
            ("x in [1]", True),
            ("1 in x", "1"),
            ("size(x)", "abc"),
            ("x && true", 1),
            ("false || x", "true"),
        ],
    )
    def test_a_value_of_a_wrong_type_denies(self, source: str, x: object) -> None:
        assert fails(source, x=x, y="2", day=DAY, items=("a",))

    @pytest.mark.parametrize("days", [999_999_999, 999_999_999_999_999_999, -4_000_000])
    def test_a_date_out_of_range_denies(self, days: int) -> None:
        assert fails("day + n > day", day=DAY, n=days)

    @pytest.mark.parametrize("whole", [1, "true", None, (True,)])
    def test_only_exactly_true_holds(self, whole: object) -> None:
        assert not holds(lambda _env, _functions: whole, {}, {})
        assert holds(lambda _env, _functions: True, {}, {})

    def test_an_error_says_where_and_what_and_can_be_pickled(self) -> None:
        with pytest.raises(SupervisionError) as caught:
            value("true && due_on > day", day=DAY)
        error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
        assert isinstance(error, EvaluationError)
        assert (error.column, error.text) == (9, Text("“due_on” chưa có giá trị", "“due_on” has no value"))
        assert str(error) == "cột 9: “due_on” chưa có giá trị · column 9: “due_on” has no value"


class TestAbsorption:
    @pytest.mark.parametrize("source", ["no && x", "x && no", "x && yes && no", "x && 1 == x && no"])
    def test_false_and_an_error_is_false_in_either_order(self, source: str) -> None:
        assert value(source, yes=True, no=False) is False

    @pytest.mark.parametrize("source", ["yes || x", "x || yes", "x || no || yes", "(x && yes) || yes"])
    def test_true_or_an_error_is_true_in_either_order(self, source: str) -> None:
        assert value(source, yes=True, no=False) is True

    @pytest.mark.parametrize("source", ["yes && x", "x && yes", "no || x", "x || no", "!x", "!(x && yes)"])
    def test_an_error_that_decides_remains_and_denies(self, source: str) -> None:
        assert fails(source, yes=True, no=False)

    @pytest.mark.parametrize(("source", "expected"), [("x && no", False), ("no && x", False), ("x || yes", True)])
    def test_a_wrong_type_is_absorbed_like_any_error(self, source: str, *, expected: bool) -> None:
        assert value(source, x=5, yes=True, no=False) is expected

    def test_the_first_error_is_the_one_reported(self) -> None:
        with pytest.raises(EvaluationError, match="“first”"):
            value("first && second")
