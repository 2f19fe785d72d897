"""What is wrong with a feature file although pytest-bdd would run it, or would not say why it cannot."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from pytest_bdd.gherkin_parser import Child, get_gherkin_document
from pytest_bdd.gherkin_parser import Scenario as Written
from pytest_bdd.parser import Feature, ScenarioTemplate


def text_problems(path: Path) -> Iterator[str]:
    """Yield what is wrong with the bytes of a feature file, whether or not it can be parsed."""
    text = path.read_text(encoding="utf-8")
    if not text.strip():
        yield f"{path}: tệp trống, không có tình huống nào · the file is empty"
    for number, line in enumerate(text.splitlines(), 1):
        if not unicodedata.is_normalized("NFC", line):
            # Keywords and labels are compared letter by letter: a decomposed "Tính năng" is not a keyword.
            yield f"{path}:{number}: chữ Việt ở dạng tách dấu, hãy lưu tệp ở dạng NFC · the text is not in NFC"
            return


def feature_problems(feature: Feature) -> Iterator[str]:
    """Yield what a feature that was parsed would pass over in silence."""
    path = feature.filename
    children = get_gherkin_document(path).feature.children
    if not feature.scenarios:
        yield f"{path}: tính năng không có tình huống nào · the feature has no scenario"
    yield from _empty_rules(path, children)
    yield from _namesakes(path, children)
    for scenario in feature.scenarios.values():
        yield from _scenario_problems(path, scenario)


def _empty_rules(path: str, children: list[Child]) -> Iterator[str]:
    for rule in (child.rule for child in children if child.rule):
        if not any(child.scenario for child in rule.children):
            line = rule.location.line
            yield f"{path}:{line}: quy tắc “{rule.name}” không có tình huống nào · the rule has no scenario"


def _namesakes(path: str, children: list[Child]) -> Iterator[str]:
    """Yield the scenarios of one name: pytest-bdd keeps the last of them and never tells (its issue 191)."""
    lines: dict[str, list[int]] = {}
    for scenario in _written(children):
        lines.setdefault(scenario.name, []).append(scenario.location.line)
    for name, found in lines.items():
        if len(found) > 1:
            where = ", ".join(map(str, found))
            told = f"{path}:{found[0]}: trùng tên tình huống “{name}” ở các dòng {where}"
            yield f"{told} · scenarios of one name, lines {where}"


def _written(children: list[Child]) -> Iterator[Written]:
    for child in children:
        if child.scenario:
            yield child.scenario
        elif child.rule:
            yield from _written(child.rule.children)


def _scenario_problems(path: str, scenario: ScenarioTemplate) -> Iterator[str]:
    where = f"{path}:{scenario.line_number}: tình huống “{scenario.name}”"
    own = scenario.steps[len(scenario.all_background_steps) :]
    if not any(step.type == "then" for step in own):
        yield f"{where} không có “Thì”, nên không kiểm tra gì · the scenario has no Then"
    if scenario.templated and not any(scenario.examples):
        yield f"{where} không có dòng dữ liệu nào · the outline has no row of examples"
