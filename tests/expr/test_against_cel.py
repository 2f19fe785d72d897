"""Our guards against Google's own CEL, on what both can say: the same value, or an error of both.

Left out, because ours is meant to differ: ``null`` and ``has(name)`` (a name that is absent is null here and an error
there), integers beyond 64 bits (an overflow there), days as such (there a moment and a duration, so that each text is
written twice below).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from supervision.expr import EvaluationError, Expr, Type, check, compiled
from tests.expr.reading import read

cel = pytest.importorskip("cel_expr_python.cel", reason="there is no build of Google's CEL for this machine")

EXPRESSIONS = 5_000
NAMES = {
    "n": Type.INT,
    "m": Type.INT,
    "flag": Type.BOOL,
    "word": Type.TEXT,
    "day": Type.DATE,
    "due": Type.DATE,
    "items": Type.LIST,
}
# Each form as we write it and as CEL does, with its operands' types in brackets.
FORMS: dict[str, list[tuple[str, str]]] = {
    "int": [(form, form) for form in ("0", "3", "-7", "n", "m", "size(items)", "size([<int>, n])")]
    + [(form, form) for form in ("(<int> + <int>)", "(<int> - <int>)", "(-n)", "(m - 2)")],
    "text": [(form, form) for form in ("'a'", '"kế hoạch"', r"'l\'an \\ \n'", "word", "word")],
    "date": [
        *(("day", "day"), ("due", "due"), ("date('2026-01-31')", "timestamp('2026-01-31T00:00:00Z')")),
        *(("(<date> + 30)", "(<date> + duration('720h'))"), ("(<date> - 1)", "(<date> - duration('24h'))")),
    ],
    "bool": [
        *(
            (form, form)
            for form in ("true", "false", "flag", "flag", "!<bool>", "(<bool> == <bool>)", "(<bool> != flag)")
        ),
        *((form, form) for form in ("(<bool> && <bool>)", "(<bool> || <bool>)", "(<bool> && <bool> && <bool>)")),
        *((form, form) for form in ("<bool> || <bool> && <bool>", "!(<bool> || <bool>)")),
        *((f"(<int> {op} <int>)",) * 2 for op in ("<", "<=", ">", ">=", "==", "!=")),
        *((f"(<date> {op} <date>)",) * 2 for op in ("<", "<=", ">", ">=", "==", "!=")),
        *((f"(<text> {op} <text>)",) * 2 for op in ("==", "!=")),
        *((form, form) for form in ("(<text> in items)", "(<text> in [<text>, word])", "(<int> in [<int>, m, 3])")),
        ("(<date> - <date> < 30)", "(<date> - <date> < duration('720h'))"),
        ("!(<text> in ['a'])", "!(<text> in ['a'])"),
    ],
}
LEAVES = {kind: [form for form in forms if "<" not in form[0].replace(" < ", "")] for kind, forms in FORMS.items()}
ENVIRONMENTS: tuple[dict[str, object], ...] = (
    {
        "n": 3,
        "m": -7,
        "flag": True,
        "word": "a",
        "day": date(2026, 1, 31),
        "due": date(2026, 3, 2),
        "items": ["a", "b"],
    },
    {
        "n": 0,
        "m": 0,
        "flag": False,
        "word": "kế hoạch",
        "day": date(2026, 1, 1),
        "due": date(2025, 12, 31),
        "items": [],
    },
    {"m": 2, "word": "", "day": date(2024, 2, 29)},
    {"n": 1, "flag": True, "items": ["kế hoạch", ""]},
    {},
)


def numbers(seed: int) -> Iterator[int]:
    state = seed
    while True:
        state = zlib.crc32(state.to_bytes(8, "big"))
        yield state


def written(kind: str, chance: Iterator[int], depth: int) -> tuple[str, str]:
    """Write a well-typed expression in both languages."""
    forms = FORMS[kind] if depth else LEAVES[kind] or FORMS[kind][:1]
    ours, theirs = forms[next(chance) % len(forms)]
    for _ in range(ours.count("<int>") + ours.count("<text>") + ours.count("<date>") + ours.count("<bool>")):
        inner = min((f"<{kind}>" for kind in FORMS if f"<{kind}>" in ours), key=ours.index)
        mine, its = written(inner[1:-1], chance, depth - 1)
        ours, theirs = ours.replace(inner, mine, 1), theirs.replace(inner, its, 1)
    return ours, theirs


def our_value(guard: Expr, env: dict[str, object]) -> object:
    try:
        return compiled(guard)(env, {})
    except EvaluationError:
        return "error"


def test_a_guard_means_what_cel_means_by_it() -> None:
    kinds = cel.Type
    types = {
        "int": kinds.INT,
        "bool": kinds.BOOL,
        "text": kinds.STRING,
        "date": kinds.TIMESTAMP,
        "list": kinds.List(kinds.STRING),
    }
    judge = cel.NewEnv(variables={name: types[kind] for name, kind in NAMES.items()})
    outcomes = {True: 0, False: 0, "error": 0}
    for seed in range(EXPRESSIONS):
        ours, theirs = written("bool", numbers(seed), 3)
        guard = read(ours)
        assert check(guard, NAMES, {}) == ()
        expression = judge.compile(theirs)
        env = ENVIRONMENTS[seed % len(ENVIRONMENTS)]
        found = expression.eval(data={name: _moment(value) for name, value in env.items()})
        expected = "error" if found.type() == kinds.ERROR else found.value()
        assert our_value(guard, env) == expected, (ours, theirs, env)
        outcomes[expected] += 1
    assert min(outcomes.values()) > EXPRESSIONS / 10, outcomes


def _moment(value: object) -> object:
    return datetime(value.year, value.month, value.day, tzinfo=UTC) if isinstance(value, date) else value
