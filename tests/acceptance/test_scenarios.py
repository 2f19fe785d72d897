"""The scenarios S01 to S40 that were promised to the people in charge, and the features that carry their numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.house import ROOT

FOLDERS = ("features", "tests/acceptance", "examples")
EVERY = tuple(f"S{number:02}" for number in range(1, 41))
# Nothing an officer does: what no feature can say is held by a test of its own.
ELSEWHERE = {
    # A text that is cited without its date is refused where workflows are read, long before there is a case.
    "S30": "tests/spec/bad/rule_article_without_date",
}
# Not promised yet: those of workflows that do not come with the package.
LATER = {"S31", "S32", "S33"}
PROMISED = {*EVERY} - LATER


@cache
def tagged() -> dict[str, list[str]]:
    """Each number with the files that carry it."""
    found: dict[str, list[str]] = {}
    for path in (path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.feature"))):
        for line in path.read_text(encoding="utf-8").splitlines():
            for number in re.findall(r"@(S\d+)", line) if line.lstrip().startswith("@") else ():
                found.setdefault(number, []).append(path.relative_to(ROOT).as_posix())
    return found


def test_the_promised_scenarios_are_there() -> None:
    assert sorted(PROMISED - tagged().keys() - ELSEWHERE.keys()) == []


def test_a_tag_is_the_number_of_a_scenario() -> None:
    assert sorted(tagged().keys() - set(EVERY)) == []


@pytest.mark.parametrize("place", ELSEWHERE.values())
def test_what_no_feature_says_is_held_by_a_test(place: str) -> None:
    assert Path(ROOT / place).exists()


def test_how_many_there_are_is_told(report: Callable[[str], None]) -> None:
    missing = [number for number in EVERY if number not in tagged() and number not in ELSEWHERE]
    report(f"scenarios: {len(EVERY) - len(missing)} of {len(EVERY)}; not yet: {', '.join(missing) or 'none'}")
    assert len(missing) < len(EVERY)
