from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from supervision.expr import Expr, Type, calls, compiled, holds, names
from supervision.verify import UNKNOWN, Domain, witness
from tests.expr.reading import read

DAY = date(2026, 1, 1)
DOMAINS = {
    "n": Domain(Type.INT),
    "m": Domain(Type.INT, is_nullable=False),
    "cap": Domain(Type.INT, is_nullable=False, choices=(1, 3)),
    "flag": Domain(Type.BOOL),
    "kind": Domain(Type.TEXT, is_nullable=False, choices=("a", "b")),
    "word": Domain(Type.TEXT),
    "other": Domain(Type.TEXT, is_nullable=False),
    "day": Domain(Type.DATE, is_nullable=False),
    "due": Domain(Type.DATE),
    "items": Domain(Type.LIST),
    "filled": Domain(Type.LIST, is_nullable=False, least=1),
    "points": Domain(Type.ANY),
    "total": Domain(Type.INT, is_nullable=False, least=0),
    "label": Domain(Type.TEXT, is_nullable=False),
}


def found(*guards: str, never: Sequence[str] = ()) -> object:
    return witness([read(guard) for guard in guards], [read(guard) for guard in never], DOMAINS)


class TestWitness:
    @pytest.mark.parametrize(
        ("guards", "never", "values"),
        [
            ([], [], {}),
            (["flag"], [], {"flag": True}),
            ([], ["flag"], {"flag": False}),
            ([], ["flag", "!flag"], {"flag": None}),
            (["n > 5 && n < 7"], [], {"n": 6}),
            (["n > 5"], ["n > 6"], {"n": 6}),
            (["n > m + 2 && m > 4"], [], {"m": 5, "n": 8}),
            (["m - n >= 3"], ["n < 0"], {"m": 3, "n": 0}),
            (["-m == 4"], [], {"m": -4}),
            (["m + m == 4"], [], {"m": 2}),
            (["n in [m, 7]"], ["n == m"], {"m": 0, "n": 7}),
            (["kind != 'a'"], [], {"kind": "b"}),
            (["word == other && word != 'a'"], [], {"other": "(word)", "word": "(word)"}),
            (["word in ['a', 'b']"], ["word == kind"], {"kind": "b", "word": "a"}),
            (["due > day + 30"], [], {"day": date(2025, 12, 1), "due": DAY}),
            (["due < date('2001-05-05')"], [], {"due": date(2001, 5, 4)}),
            (["day - due > 3 && has(n)"], [], {"day": DAY, "due": date(2025, 12, 28), "n": 0}),
            (["size(items) == 2 && 'a' in items"], [], {"items": ("a", "(items 1)")}),
            (["word in items && size(items) == 1"], ["'a' in items"], {"items": ("(word)",), "word": "(word)"}),
            (["size(filled) < 2"], [], {"filled": ("(filled 0)",)}),
            (["size([1, m]) > m"], [], {"m": 0}),
            (["!has(due) || due < day"], [], {"day": date(2026, 1, 2), "due": DAY}),
            (["taken('a') > taken('b')"], [], {'taken("a")': 1, 'taken("b")': 0}),
            (
                ["total(points) >= 3 && flag == (n > 1)"],
                ["flag"],
                {"flag": False, "n": 0, "points": "points", 'total("points")': 3},
            ),
            (
                ["count('x') > 0 && any_open('x')"],
                [],
                {'all_ended("x")': False, 'any_open("x")': True, 'count("x")': 1},
            ),
            (
                ["linked_in('r', 'a')", "linked_in('q', 'b')"],
                [],
                {'linked_in("q", "b")': True, 'linked_in("r", "a")': True},
            ),
            (["flag || clashes()"], ["flag"], {"clashes()": True, "flag": False}),
            (["label('x') == word"], [], {'label("x")': "(word)", "word": "(word)"}),
            (["day + m <= due"], [], {"day": DAY, "due": DAY, "m": 0}),
            (["day + cap == due && cap > 1"], [], {"cap": 3, "day": DAY, "due": date(2026, 1, 4)}),
            (["points == null && (n + 1) != null"], [], {"n": 0, "points": None}),
            ([], ["day + 3000000 > day"], {"day": DAY}),
        ],
    )
    def test_guards_that_can_hold_have_plain_values(
        self, guards: list[str], never: list[str], values: dict[str, object]
    ) -> None:
        assert found(*guards, never=never) == values

    @pytest.mark.parametrize(
        ("guards", "never"),
        [
            (["false"], []),
            ([], ["true"]),
            (["n > 5 && n < 6"], []),
            (["n > 5"], ["n > 4"]),
            (["n == n + 1"], []),
            (["m + m == 5"], []),
            (["n > m", "m > n"], []),
            (["has(n)"], ["n > 0 || n <= 0"]),
            ([], ["m > n || m <= n || !has(n)"]),
            (["kind == 'c'"], []),
            ([], ["kind == 'a'", "kind == 'b'"]),
            (["word == kind && kind == other"], ["word == other"]),
            (["due > day && day >= due + 0"], []),
            (["due - day >= 10"], ["due > day + 9"]),
            (["word in items && size(items) == 1"], ["word in items"]),
            (["'a' in items && 'b' in items && size(items) < 2"], []),
            (["1 in items"], []),
            (["n in []"], []),
            ([], ["size(filled) >= 1"]),
            (["cap == 2"], []),
            (["all_ended('x') && any_open('x')"], []),
            (["any_open('x') && count('x') == 0"], []),
            (["linked_in('r', 'a') && linked_in('r', 'b')"], []),
            (["taken('a') < 0"], []),
            (["null == null"], ["has(n) || n == null"]),
            (["day + 3000000 > day"], []),
            (["flag && !flag"], []),
        ],
    )
    def test_guards_that_cannot_hold_have_none(self, guards: list[str], never: list[str]) -> None:
        assert found(*guards, never=never) is None


class TestUnknown:
    def test_beyond_differences_of_two_values_nothing_is_proved(self) -> None:
        assert found("n + m > 5 && n + m < 5") is UNKNOWN

    def test_beyond_differences_what_is_found_still_holds(self) -> None:
        assert found("n + m == 0") == {"m": 0, "n": 0}

    def test_a_name_or_function_nobody_described_is_unknown(self) -> None:
        assert found("unheard > 1") is UNKNOWN
        assert found("unheard(1)") is UNKNOWN

    def test_texts_that_look_like_those_made_up_prove_nothing(self) -> None:
        assert found("word == '(word)' && word != '(word)'") is UNKNOWN

    def test_a_list_too_long_to_write_down_proves_nothing(self) -> None:
        assert found("size(items) > 5000") is UNKNOWN

    def test_the_work_is_bounded_in_tries_names_and_numbers(self) -> None:
        hard = " && ".join(f"(x{i} || y{i}) && x{i} != y{i} && x{i} == y{(i + 1) % 9}" for i in range(9))
        flags = {f"{letter}{i}": Domain(Type.BOOL) for letter in "xy" for i in range(120)}
        assert witness([read(hard)], [], flags, most=20) is UNKNOWN
        assert witness([read(" && ".join(f"x{i}" for i in range(101)))], [], flags) is UNKNOWN
        numbers = {f"x{i}": Domain(Type.INT) for i in range(8)}
        spread = " && ".join(f"x{i} - x{j} != {i * 7 + j * 900}" for i in range(8) for j in range(i))
        assert witness([read(spread)], [], numbers) is UNKNOWN


# Every value tried by brute force; the constants below are small, so that what can hold does on some of these.
VALUES: Mapping[str, Sequence[object]] = {
    "n": (None, *range(-7, 9)),
    "m": tuple(range(-7, 9)),
    "cap": (1, 3),
    "flag": (None, True, False),
    "kind": ("a", "b"),
    "word": (None, "a", "b", "c", "d"),
    "other": ("a", "b", "c", "d"),
    "day": tuple(DAY + timedelta(days) for days in range(-6, 7)),
    "due": (None, *(DAY + timedelta(days) for days in range(-6, 7))),
    "items": (
        None,
        (),
        ("a",),
        ("b",),
        ("c",),
        ("a", "b"),
        ("b", "c"),
        ("c", "d"),
        ("a", "b", "c"),
        ("b", "c", "d", "e"),
    ),
}
ATOMS = (
    *(
        "flag",
        "!flag",
        "has(n)",
        "n == null",
        "has(items)",
        "clashes()",
        "any_open('x')",
        "all_ended('x')",
        "flag == true",
    ),
    *("n > {i}", "n <= m + {i}", "m - n == {i}", "n != {i}", "n in [{i}, m]", "-n < {i}", "cap + {i} > m", "m == cap"),
    *("kind == 'a'", "word != kind", "word == other", "other in ['a', 'c']", "word in items", "!('a' in items)"),
    *("day > due + {i}", "due - day <= {i}", "day == date('2026-01-02')", "due != day - {i}", "flag != (n > {i})"),
    *("size(items) == {s}", "size(items) > taken('a')", "taken('a') < {s}", "count('x') > {s}", "{i} in items"),
)


@st.composite
def guards(draw: st.DrawFn, depth: int = 2) -> str:
    if depth == 0 or draw(st.booleans()):
        atom = draw(st.sampled_from(ATOMS))
        return atom.format(i=draw(st.integers(-2, 2)), s=draw(st.integers(0, 2)))
    inner = draw(st.lists(guards(depth - 1), min_size=2, max_size=3))
    joined = f"({draw(st.sampled_from([' && ', ' || '])).join(inner)})"
    return draw(st.sampled_from(["", "!"])) + joined


def functions(children: int, still_open: int, taken: int, clashes: bool) -> Mapping[str, Callable[..., object]]:  # noqa: FBT001 - a world
    return {
        "taken": lambda _: taken,
        "count": lambda _: children,
        "any_open": lambda _: still_open > 0,
        "all_ended": lambda _: still_open == 0,
        "clashes": lambda: clashes,
    }


def worlds(exprs: Sequence[Expr]) -> Iterator[Mapping[str, Callable[..., object]]]:
    called = {name for expr in exprs for name, _ in calls(expr)}
    children = (
        [(n, k) for n in range(4) for k in (0, 1) if k <= n]
        if called & {"count", "any_open", "all_ended"}
        else [(0, 0)]
    )
    for (n, k), taken, clashes in product(children, range(5) if "taken" in called else (0,), (False, True)):
        yield functions(n, k, taken, clashes)


def brute(true: Sequence[Expr], false: Sequence[Expr]) -> bool:
    read_names = sorted({name for expr in (*true, *false) for name in names(expr)})
    programs = [*((compiled(expr), True) for expr in true), *((compiled(expr), False) for expr in false)]
    return any(
        all(holds(program, dict(zip(read_names, values, strict=True)), world) is wanted for program, wanted in programs)
        for world in worlds([*true, *false])
        for values in product(*(VALUES[name] for name in read_names))
    )


def is_real(values: Mapping[str, object], true: Sequence[Expr], false: Sequence[Expr]) -> bool:
    """Evaluate the guards once more with functions that answer as the values say, and hold those to what must be."""
    count, ended, still = (values.get(f'{name}("x")') for name in ("count", "all_ended", "any_open"))
    assert ended is None or (ended is not still and (ended or count != 0))
    table = {name: values.get(f'{name}("x")') for name in ("count", "all_ended", "any_open")}
    called: dict[str, Callable[..., object]] = {}
    for name, value in table.items():
        called[name] = lambda _, value=value: value
    called["taken"] = lambda _: values.get('taken("a")')
    called["clashes"] = lambda: values.get("clashes()")
    results = [holds(compiled(expr), values, called) for expr in (*true, *false)]
    return results == [True] * len(true) + [False] * len(false)


@settings(max_examples=60, deadline=None)
@given(st.lists(guards(), max_size=2), st.lists(guards(), max_size=2))
def test_what_is_answered_is_what_trying_everything_finds(true: list[str], false: list[str]) -> None:
    yes, no = [read(source) for source in true], [read(source) for source in false]
    read_names = {name for expr in (*yes, *no) for name in names(expr)}
    called = {name for expr in (*yes, *no) for name, _ in calls(expr)}
    assume(len(read_names) <= 4)
    answer = witness(yes, no, DOMAINS)
    if answer is UNKNOWN:
        assert len(read_names | called) > 4  # too much to try, never beyond the fragment
    elif isinstance(answer, Mapping):
        assert is_real(answer, yes, no)
        assert all(values in VALUES[name] for name, values in answer.items() if name in {"kind", "cap"})
    else:
        assert not brute(yes, no)
