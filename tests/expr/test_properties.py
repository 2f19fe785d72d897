from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import assume, example, given
from hypothesis import strategies as st

from supervision.expr import (
    EvaluationError,
    Expr,
    Fault,
    Name,
    Program,
    Signature,
    Type,
    calls,
    check,
    compiled,
    explain,
    holds,
    names,
    parse,
    prose,
    walk,
)
from supervision.text import Text, nfc
from tests.expr.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NAMES = {
    "n": Type.INT,
    "số.lượng": Type.INT,
    "flag": Type.BOOL,
    "word": Type.TEXT,
    "mã": Type.TEXT,
    "day": Type.DATE,
    "items": Type.LIST,
    "marks": Type.SCORES,
}
VALUES: Mapping[Type, st.SearchStrategy[object]] = {
    Type.INT: st.integers(-1_000, 1_000),
    Type.BOOL: st.booleans(),
    Type.TEXT: st.sampled_from(["", "a", "kế hoạch"]),
    Type.DATE: st.dates(date(1990, 1, 1), date(2060, 1, 1)),
    Type.SCORES: st.dictionaries(st.sampled_from(["a", "b"]), st.integers(0, 9)),
    Type.LIST: st.lists(st.sampled_from(["a", "b"])) | st.tuples(st.integers(0, 3)),
}
CLASSES = {Type.INT: int, Type.BOOL: bool, Type.TEXT: str, Type.DATE: date, Type.LIST: tuple | list, Type.SCORES: dict}
FUNCTIONS = {
    "count": Signature((Type.TEXT,), Type.INT, Text("số hồ sơ {0}", "number of {0} cases")),
    "total": Signature((Type.SCORES,), Type.INT, Text("tổng {0}", "total of {0}")),
    "near": Signature((Type.DATE, Type.INT), Type.BOOL, Text("{0} gần {1}", "{0} near {1}")),
}
CALLABLES: Mapping[str, Callable[..., object]] = {
    "count": len,
    "total": lambda marks: sum(marks.values()),
    "near": lambda day, days: day.year > days,
}
# Each form of a type, with its operands' types in brackets.
FORMS = {
    Type.INT: [
        "5",
        "-17",
        "n",
        "số.lượng",
        "size(<list>)",
        "count(<text>)",
        "total(<scores>)",
        "(<int> + <int>)",
        "(<date> - <date>)",
    ],
    Type.BOOL: [
        *["true", "false", "flag", "has(n)", "has(day)", "!<bool>", "(<bool> && <bool>)", "(<bool> || <bool>)"],
        *["(<int> < <int>)", "(<date> >= <date>)", "(<text> == <text>)", "(<bool> != <bool>)", "(<int> == null)"],
        *[
            "(<int> in items)",
            "(<int> in [<int>])",
            "(<text> in [<text>, <text>])",
            "near(<date>, <int>)",
            "(null != <list>)",
        ],
    ],
    Type.TEXT: ["'a'", '"b\\n"', "word", "mã"],
    Type.DATE: ["day", "date('2026-01-31')", "(<date> + <int>)", "(<date> - <int>)"],
    Type.SCORES: ["marks"],
    Type.LIST: ["items", "[]", "[<int>, <int>]", "[<text>]"],
}


@st.composite
def sources(draw: st.DrawFn, kind: Type, depth: int = 4) -> str:
    """Write a well-typed expression of *kind*."""
    forms = FORMS[kind]
    form = draw(st.sampled_from(forms if depth else [form for form in forms if "<" not in form]))
    for inner in Type:
        while f"<{inner}>" in form:
            form = form.replace(f"<{inner}>", draw(sources(inner, depth - 1)), 1)
    return form


def environments(*, nullable: bool) -> st.SearchStrategy[dict[str, object]]:
    empty = st.none() if nullable else st.nothing()
    return st.fixed_dictionaries({name: VALUES[kind] | empty for name, kind in NAMES.items()})


kinds = st.sampled_from([kind for kind in Type if kind is not Type.ANY])
guards = sources(Type.BOOL)
scraps = st.lists(
    st.sampled_from(
        [*"()[]!-+<>=&|,.'\"\\ \n", "&&", "||", "==", "in", "null", "a", "has(", "date('", "1", "ế", "\u202e"]
    )
)


@given(kinds.flatmap(lambda kind: st.tuples(st.just(kind), sources(kind))), environments(nullable=True))
def test_what_checks_gives_its_type_or_fails_only_because_of_a_null(
    typed: tuple[Type, str], env: dict[str, object]
) -> None:
    kind, source = typed
    assume(len(source) <= 2_000)
    expr = read(source)
    assert check(expr, NAMES, FUNCTIONS, expect=kind) == ()
    try:
        result = compiled(expr)(env, CALLABLES)
    except EvaluationError:
        assert None in env.values()
    else:
        assert isinstance(result, CLASSES[kind])
        assert kind is Type.BOOL or not isinstance(result, bool)


EXTREMES: Mapping[Type, st.SearchStrategy[object]] = {
    **VALUES,
    Type.INT: st.sampled_from([-(10**18) + 1, -4_000_000, 0, 4_000_000, 10**18 - 1]),
    Type.DATE: st.sampled_from([date.min, date(2026, 1, 31), date.max]),
}


@given(sources(Type.BOOL), st.fixed_dictionaries({name: EXTREMES[kind] | st.none() for name, kind in NAMES.items()}))
def test_what_checks_fails_because_of_a_null_or_a_date_out_of_range_and_of_nothing_else(
    source: str, env: dict[str, object]
) -> None:
    assume(len(source) <= 2_000)
    said = None
    try:
        compiled(read(source))(env, CALLABLES)
    except EvaluationError as error:
        said = error.text.en
    is_null = said is not None and said.endswith("has no value") and None in env.values()
    assert said in {None, "date out of range"} or is_null


class Counted(dict[str, object]):
    """An environment that counts how often it is read."""

    reads = 0

    def get(self, name: str, default: object = None) -> object:
        self.reads += 1
        return super().get(name, default)


@given(sources(Type.BOOL, depth=6), environments(nullable=True))
def test_a_guard_takes_at_most_as_many_steps_as_it_has_parts(source: str, env: dict[str, object]) -> None:
    assume(len(source) <= 2_000)
    expr, counted = read(source), Counted(env)
    parts = [node for node, _ in walk(expr.root)]
    steps = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event == "call"

    program = compiled(expr)
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        holds(program, counted, CALLABLES)
    finally:
        sys.setprofile(before)
    assert counted.reads <= sum(isinstance(node, Name) for node in parts)
    # Of ours: one closure and one operator for each part, and what an error costs where it arises.
    assert steps <= 8 * len(parts) + 8


@given(guards, environments(nullable=True))
def test_a_guard_holds_exactly_when_each_of_its_clauses_does(source: str, env: dict[str, object]) -> None:
    assume(len(source) <= 2_000)
    expr = read(source)
    clauses = explain(expr, env, CALLABLES, {}, signatures=FUNCTIONS, types=NAMES)
    assert holds(compiled(expr), env, CALLABLES) is all(clause.holds for clause in clauses)


@given(st.lists(st.sampled_from(["yes", "no", "error"]), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_clauses_never_changes_a_value(clauses: list[str], order: object) -> None:
    shuffled = list(clauses)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    for joint in (" && ", " || "):
        assert outcome(joint.join(clauses)) == outcome(joint.join(shuffled))


def outcome(source: str) -> object:
    program: Program = compiled(read(source))
    try:
        return program({"yes": True, "no": False}, {})
    except EvaluationError:
        return "error"


@given(st.text() | st.text("()[]!&|=<>'\"a1. -+,\\") | scraps.map("".join))
@example("(" * 200_000)
@example("!" * 2_000)
@example("9" * 5_000)
@example("a" + "\u0301" * 1_999)
def test_any_text_is_a_guard_or_a_fault_within_bounds(source: str) -> None:
    found = parse(source)
    if isinstance(found, Fault):
        assert found.code in {"expr_syntax", "expr_too_big"}
        assert 1 <= found.column <= len(nfc(source)) + 1
        return
    assert isinstance(found, Expr)
    names(found)
    calls(found)
    check(found, NAMES, FUNCTIONS)
    prose(found, {}, FUNCTIONS)
    holds(compiled(found), {}, CALLABLES)


@given(guards, st.integers(0, 200), st.sampled_from("()!&'ế \u202e1"))
def test_a_guard_with_one_wrong_character_is_still_a_guard_or_a_fault(source: str, at: int, wrong: str) -> None:
    spoiled = source[:at] + wrong + source[at + 1 :]
    assert isinstance(parse(spoiled), Expr | Fault)
