"""Every code a rule can give has a wording in both languages, and every wording has a rule."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import attrs
import pytest

import supervision
from supervision.messages import CATALOGUE

SOURCE = Path(supervision.__file__).parent
PACKAGES = ("access", "machine", "engine")
# Said with parameters made elsewhere; the tests of guards read them: tests/machine/test_guards.py.
MADE_ELSEWHERE = {"guard": {"rule", "values"}}
_FAULT = re.compile(r"(bad|unknown|inactive)_[a-z]+")


@attrs.frozen
class Said:
    """One place in the source that gives a code."""

    where: str
    code: str
    params: frozenset[str] | None


def said() -> Iterator[Said]:
    for path in sorted(file for package in PACKAGES for file in (SOURCE / package).glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Reason", "Clause"}:
                yield from _given(node, f"{path.name}:{node.lineno}", tree)


def _given(node: ast.Call, where: str, tree: ast.Module) -> Iterator[Said]:
    code, params = node.args[0], _params(node)
    if isinstance(code, ast.Constant):
        yield Said(where, str(code.value), params)
    elif isinstance(code, ast.Name):
        # What is wrong with an input is named by the function that looks at it.
        for name in sorted(text for text in set(_texts(tree)) - {"unknown_input"} if _FAULT.fullmatch(text)):
            yield Said(where, name, params)
    else:
        # A clause that repeats a reason.
        assert ast.unparse(code) in {"reason.code", "r.code"}, where


def _params(node: ast.Call) -> frozenset[str] | None:
    given = [part for part in (*node.args[1:], *(word.value for word in node.keywords)) if isinstance(part, ast.Dict)]
    others = [part for part in (*node.args[1:], *(k.value for k in node.keywords)) if isinstance(part, ast.Call)]
    if given:
        return frozenset(str(key.value) for key in given[0].keys if isinstance(key, ast.Constant))
    return None if others else frozenset()


def _texts(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


SAID = list(said())


def test_the_source_is_really_read() -> None:
    codes = [one.code for one in SAID]
    assert len(codes) > 40
    assert {"not_entitled", "guard", "bad_date", "unknown_person", "inactive_unit", "unknown_case"} <= set(codes)


def test_every_code_that_is_given_has_a_wording() -> None:
    assert sorted({one.code for one in SAID} - set(CATALOGUE)) == []


def test_every_wording_belongs_to_a_code_that_is_given() -> None:
    assert sorted(set(CATALOGUE) - {one.code for one in SAID}) == []


def test_every_placeholder_is_a_parameter_wherever_the_code_is_given() -> None:
    wrong = {}
    for one in SAID:
        params = MADE_ELSEWHERE[one.code] if one.params is None else one.params
        text = CATALOGUE[one.code]
        missing = (placeholders(text.vi) | placeholders(text.en)) - params
        if missing:
            wrong[f"{one.where} {one.code}"] = missing
    assert wrong == {}


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_a_wording_stands_in_both_languages_with_the_same_placeholders(code: str) -> None:
    text = CATALOGUE[code]
    assert text.vi.strip()
    assert text.en.strip()
    assert placeholders(text.vi) == placeholders(text.en)
