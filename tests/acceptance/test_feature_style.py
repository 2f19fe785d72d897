"""What keeps a feature a text that the officer in charge would sign.

Those of every step are held to it by `tests/reliability/test_every_step.py`, where they run.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, pairwise
from pathlib import Path

from pytest_bdd.feature import get_features
from pytest_bdd.parser import ScenarioTemplate

from supervision.spec import load
from tests.architecture import house

ALL = sorted((house.ROOT / "features").rglob("*.feature"))
FEATURES = [path for path in ALL if path.name != "every_step.feature"]
SCENARIOS = [
    scenario for feature in get_features([str(path) for path in FEATURES]) for scenario in feature.scenarios.values()
]


def place(scenario: ScenarioTemplate) -> str:
    return f"{Path(scenario.feature.filename).name}:{scenario.line_number}"


def own_steps(scenario: ScenarioTemplate) -> list[str]:
    return [step.type for step in scenario.steps[len(scenario.all_background_steps) :]]


def test_a_scenario_has_one_when() -> None:
    assert SCENARIOS
    assert [place(scenario) for scenario in SCENARIOS if own_steps(scenario).count("when") != 1] == []


def test_a_scenario_has_at_most_seven_steps() -> None:
    assert [place(scenario) for scenario in SCENARIOS if len(own_steps(scenario)) > 7] == []


def test_a_scenario_stands_under_a_rule() -> None:
    assert [place(scenario) for scenario in SCENARIOS if scenario.rule is None] == []


def blank_faults(text: str) -> list[int]:
    """Number the lines, from 1, that hold nothing but blanks, or are empty after an empty one."""
    lines = text.split("\n")
    return [
        number
        for number, (before, line) in enumerate(pairwise(["-", *lines]), 1)
        if not line.strip() and (line or not before) and number < len(lines)
    ]


def test_blank_lines_are_counted_as_faults() -> None:
    assert blank_faults("a\n\nb\n  \nc\n\n\nd\n") == [4, 7]


def test_no_line_is_only_blanks_and_no_two_empty_ones_stand_together() -> None:
    found = {path: blank_faults(path.read_text(encoding="utf-8")) for path in ALL}
    assert [f"{path.parent.name}/{path.name}:{line}" for path, lines in found.items() for line in lines] == []


def names_told_twice(text: str) -> list[str]:
    """List the names that stand above several scenarios: all but the last are never run, and nobody is told."""
    named = re.findall(
        r"^ +(?:Khung tình huống|Tình huống|Scenario Outline|Scenario|Example): *(.+)$", text, re.MULTILINE
    )
    return [name for name, times in Counter(named).items() if times > 1]


def test_names_told_twice_are_found() -> None:
    twice = "  Tình huống: Rút\n  Khung tình huống: Trả lời\n  Khung tình huống: Rút\n  Scenario: Withdraw\n"
    assert names_told_twice(twice) == ["Rút"]


def test_no_two_scenarios_of_a_feature_bear_the_same_name() -> None:
    found = {path: names_told_twice(path.read_text(encoding="utf-8")) for path in ALL}
    assert [f"{path.parent.name}/{path.name}: {name}" for path, names in found.items() for name in names] == []


def ragged(text: str) -> list[int]:
    """Number the rows, from 1, whose bars do not stand below those of the row above."""
    bars = [[bar.start() for bar in re.finditer(r"(?<!\\)\|", line)] for line in text.split("\n")]
    tables = groupby(enumerate(bars, 1), key=lambda numbered: bool(numbered[1]))
    return [at for has_bars, rows in tables if has_bars for (_, above), (at, row) in pairwise(rows) if row != above]


def test_a_bar_out_of_line_is_a_fault() -> None:
    assert ragged("Biết\n  | a  | b |\n  | cd | e |\nKhi\n  | a | b |\n  | cd | e |\n") == [6]


def test_a_bar_in_a_cell_is_no_border() -> None:
    assert ragged("  | a   | b |\n  | f\\| | g |\n") == []


def test_the_bars_of_a_table_stand_below_each_other() -> None:
    found = {path: ragged(path.read_text(encoding="utf-8")) for path in ALL}
    assert [f"{path.parent.name}/{path.name}:{line}" for path, lines in found.items() for line in lines] == []


def test_the_folders_mirror_the_workflows() -> None:
    assert {path.parent.name for path in FEATURES} == set(load().workflows)
