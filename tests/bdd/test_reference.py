"""The reference lists the steps there are, and its examples run."""

from __future__ import annotations

import re

import pytest
from pytest_bdd.steps import step_function_context_registry

from supervision.bdd import Phrase
from tests.architecture import house
from tests.bdd.inner import run

pytest_plugins = ["pytester"]

SECTIONS = {"Given": "given", "When": "when", "Then": "then", "Biết": "given", "Khi": "when", "Thì": "then"}
PAGES = {
    name: (house.ROOT / "docs" / "reference" / name).read_text(encoding="utf-8")
    for name in ("gherkin-steps.md", "gherkin-steps.vi.md")
}


def documented(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return each step of a page: its kind, and both wordings."""
    found = []
    for heading, body in re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", page, flags=re.MULTILINE | re.DOTALL):
        rows = re.findall(r"^\| `(.+?)` \| `(.+?)` \| .+ \|$", body, flags=re.MULTILINE)
        found += [(SECTIONS[heading], row) for row in rows if heading in SECTIONS]
    return sorted(found)


def registered() -> list[tuple[str, tuple[str, ...]]]:
    """Return each step of the library: its kind, and both wordings."""
    contexts = step_function_context_registry.values()
    ours = [context for context in contexts if context.step_func.__module__.startswith("supervision.bdd.")]
    assert all(isinstance(context.parser, Phrase) for context in ours)
    return sorted((str(context.type), getattr(context.parser, "wordings", ())) for context in ours)


@pytest.mark.parametrize("name", PAGES)
def test_the_reference_lists_every_step_and_no_other(name: str) -> None:
    assert documented(PAGES[name]) == registered()


def test_every_step_is_said_in_both_languages() -> None:
    assert {len(wordings) for _, wordings in registered()} == {2}


@pytest.mark.parametrize("name", PAGES)
def test_the_example_of_the_reference_passes(name: str, pytester: pytest.Pytester) -> None:
    (example,) = re.findall(r"^```gherkin\n(.*?)^```", PAGES[name], flags=re.MULTILINE | re.DOTALL)
    run(pytester, example).assert_outcomes(passed=1)
