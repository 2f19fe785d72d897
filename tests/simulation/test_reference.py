"""The page on simulation: its plan is one, it names every key, and both languages show the same."""

from __future__ import annotations

import re

import pytest

from supervision.simulation import Plan, read_plan
from tests.architecture import house
from tests.scenarios.acting import library
from tests.simulation.years import year

PAGES = {
    name: (house.ROOT / "docs" / "reference" / name).read_text(encoding="utf-8")
    for name in ("simulate.md", "simulate.vi.md")
}


def blocks(name: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGES[name], flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", PAGES)
def test_the_plan_of_the_page_can_be_simulated(name: str) -> None:
    (text,) = blocks(name, "yaml")
    found = read_plan("plan.yaml", text.encode(), library())
    assert isinstance(found, Plan), found
    assert year(found, cases=5).arrivals == 5


@pytest.mark.parametrize("name", PAGES)
def test_the_page_names_every_key(name: str) -> None:
    keys = set(re.findall(r"^\| `(\w+)` \|", PAGES[name], flags=re.MULTILINE))
    assert keys == {
        *("simulate", "from", "months", "arrivals", "usual_delay"),
        *("inputs", "choices", "delays", "also", "staff"),
    }


def test_both_languages_show_the_same_blocks() -> None:
    assert [blocks("simulate.md", kind) for kind in ("text", "yaml")] == [
        blocks("simulate.vi.md", kind) for kind in ("text", "yaml")
    ]
