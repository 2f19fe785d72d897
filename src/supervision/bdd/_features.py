"""What is wrong with a feature file although pytest-bdd would run it, or would not say why it cannot."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from gherkin.dialect import Dialect
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.gherkin_parser import Background, Child, ExamplesTable, get_gherkin_document
from pytest_bdd.gherkin_parser import Scenario as Written
from pytest_bdd.gherkin_parser import Step as WrittenStep
from pytest_bdd.parser import Feature, ScenarioTemplate

_PLACE = re.compile(r"<(.+?)>")
_GIVEN = "Context"  # what gherkin calls the kind of a step that says what is so before


def text_problems(path: Path) -> Iterator[str]:
    """Yield what is wrong with the bytes of a feature file, whether or not it can be parsed."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        yield f"{path}:1: tệp không phải UTF-8, hãy lưu lại · the file is not in UTF-8"
        return
    if not text.strip():
        yield f"{path}:1: tệp trống, không có tình huống nào · the file is empty"
    for number, line in enumerate(text.splitlines(), 1):
        if not unicodedata.is_normalized("NFC", line):
            # Keywords and labels are compared letter by letter: a decomposed "Tính năng" is not a keyword.
            yield f"{path}:{number}: chữ Việt ở dạng tách dấu, hãy lưu tệp ở dạng NFC · the text is not in NFC"
            return


def unreadable(path: str, error: GherkinParseError) -> str:
    """Return why a file is no Gherkin: our sentence, then that of the parser, which is English only."""
    told = f"{path}:{error.line}: dòng này không đúng cú pháp Gherkin (từ khóa, dấu hai chấm, dấu “|” của bảng)"
    return f"{told}: “{error.line_content.strip()}” · this is no Gherkin: {error.message}"


def feature_problems(feature: Feature) -> Iterator[str]:
    """Yield what a feature that was parsed would pass over in silence."""
    path = feature.filename
    written = get_gherkin_document(path).feature
    dialect = Dialect.for_name(written.language)
    outlines = dialect.scenario_outline_keywords if dialect is not None else []
    if not feature.scenarios:
        line = written.location.line
        yield f"{path}:{line}: tính năng không có tình huống nào · the feature has no scenario"
    yield from _empty_rules(path, written.children)
    yield from _idle_backgrounds(path, written.children)
    yield from _namesakes(path, written.children)
    for scenario, before in _written(written.children, ()):
        yield from _outline_problems(path, scenario, before, outlines)
    for template in feature.scenarios.values():
        yield from _without_then(path, template)


def _empty_rules(path: str, children: list[Child]) -> Iterator[str]:
    for rule in (child.rule for child in children if child.rule):
        if not any(child.scenario for child in rule.children):
            line = rule.location.line
            yield f"{path}:{line}: quy tắc “{rule.name}” không có tình huống nào · the rule has no scenario"


def _idle_backgrounds(path: str, children: list[Child]) -> Iterator[str]:
    """Yield the backgrounds that set nothing up: without a step, or without one that says what is so before."""
    for child in children:
        if child.rule:
            yield from _idle_backgrounds(path, child.rule.children)
        if child.background and not any(step.keyword_type == _GIVEN for step in child.background.steps):
            where = f"{path}:{child.background.location.line}"
            told = "không có câu nào" if not child.background.steps else "không có câu “Biết” hoặc “Cho” nào"
            yield f"{where}: bối cảnh {told}, nên không chuẩn bị gì · the background has no Given and sets nothing up"


def _namesakes(path: str, children: list[Child]) -> Iterator[str]:
    """Yield the scenarios of one name: pytest-bdd keeps the last of them and never tells (its issue 191)."""
    lines: dict[str, list[int]] = {}
    for scenario, _ in _written(children, ()):
        lines.setdefault(scenario.name, []).append(scenario.location.line)
    for name, found in lines.items():
        if len(found) > 1:
            where = ", ".join(map(str, found))
            told = f"{path}:{found[0]}: trùng tên tình huống “{name}” ở các dòng {where}"
            yield f"{told} · scenarios of one name, lines {where}"


def _written(children: list[Child], before: tuple[Background, ...]) -> Iterator[tuple[Written, tuple[Background, ...]]]:
    """Yield each scenario as it is written, with the backgrounds that stand before it."""
    before = (*before, *(child.background for child in children if child.background))
    for child in children:
        if child.scenario:
            yield child.scenario, before
        elif child.rule:
            yield from _written(child.rule.children, before)


def _without_then(path: str, scenario: ScenarioTemplate) -> Iterator[str]:
    """Yield that a scenario asserts nothing, or nothing of what happens last."""
    own = scenario.steps[len(scenario.all_background_steps) :]
    kinds = [step.type for step in own]
    where = f"{path}:{scenario.line_number}: tình huống “{scenario.name}”"
    if "then" not in kinds:
        yield f"{where} không có “Thì”, nên không kiểm tra gì · the scenario has no Then"
        return
    last = max((at for at, kind in enumerate(kinds) if kind == "when"), default=0)
    if "then" not in kinds[last:]:
        where = f"{path}:{own[last].line_number}: tình huống “{scenario.name}”"
        yield f"{where} không có “Thì” sau “Khi” cuối cùng, nên không kiểm tra việc đó · no Then after the last When"


# outlines


def _outline_problems(
    path: str, scenario: Written, before: tuple[Background, ...], outlines: list[str]
) -> Iterator[str]:
    """Yield what of an outline is never used: rows, columns, places that no column fills."""
    where = f"{path}:{scenario.location.line}: tình huống “{scenario.name}”"
    if scenario.keyword in outlines and not scenario.examples:
        yield f"{where} không có bảng “Dữ liệu” · the outline has no table of examples"
    steps = [*(step for background in before for step in background.steps), *scenario.steps]
    used = {place for step in steps for text in _texts(step) for place in _PLACE.findall(text)}
    known = used | set(_PLACE.findall(scenario.name))
    filled = [_columns(table) for table in scenario.examples]
    for table, columns in zip(scenario.examples, filled, strict=True):
        yield from _table_problems(path, table, columns, known)
    yield from _repeated(path, scenario, used)
    if filled:
        empty = sorted(place for place in known if not any(place in columns for columns in filled))
        yield from (f"{where}: không có cột “{place}” cho <{place}> · no column fills this place" for place in empty)


def _texts(step: WrittenStep) -> Iterator[str]:
    yield step.text
    if step.docstring is not None:
        yield step.docstring.content
    if step.datatable is not None:
        yield from (cell.value for row in step.datatable.rows for cell in row.cells)


def _columns(table: ExamplesTable) -> list[str]:
    return [cell.value for cell in table.table_header.cells] if table.table_header is not None else []


def _table_problems(path: str, table: ExamplesTable, columns: list[str], known: Iterable[str]) -> Iterator[str]:
    where = f"{path}:{table.location.line}"
    if not table.table_body:
        yield f"{where}: bảng không có dòng dữ liệu nào · the table of examples has no row"
    for column in columns:
        if column not in known:
            yield f"{where}: không câu nào dùng cột “{column}” · no step uses this column"


def _repeated(path: str, scenario: Written, used: Iterable[str]) -> Iterator[str]:
    """Yield the rows that differ from an earlier one in nothing that a step uses: the same example again."""
    seen: dict[tuple[tuple[str, str], ...], int] = {}
    for table in scenario.examples:
        columns = _columns(table)
        for row in table.table_body or ():
            pairs = zip(columns, (cell.value for cell in row.cells), strict=True)
            key = tuple(sorted(pair for pair in pairs if pair[0] in used))
            line = row.location.line
            if (first := seen.setdefault(key, line)) != line:
                yield f"{path}:{line}: dòng này giống dòng {first} · the same example as in line {first}"
