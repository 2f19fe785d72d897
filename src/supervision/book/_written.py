"""A feature as its author wrote it: every sentence, every table, with the lines they stand on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

import attrs

from supervision.errors import SupervisionError

Table: TypeAlias = tuple[tuple[str, ...], ...]
_Json: TypeAlias = Any  # what the parser gives; read into the values below, here and nowhere else


class FeatureUnreadableError(SupervisionError):
    """The text of a feature file is not Gherkin.

    Attributes:
        path: The file. told: what the parser says.
    """

    def __init__(self, path: str, told: str) -> None:
        super().__init__(path, told)
        self.path = path
        self.told = told

    def __str__(self) -> str:
        return f"{self.path}: {self.told}"


@attrs.frozen
class Tag:
    """A tag, with its ``@``, where it stands; line and column count from 1."""

    name: str
    line: int
    column: int


@attrs.frozen
class Sentence:
    """One step as written.

    Attributes:
        keyword: As written, such as ``Khi`` or ``And``, without blanks.
        table: Its table, row by row; empty without one.
        doc: The text block below it; None without one.  *doc_type*: its media type. *doc_line*: where it begins.
    """

    keyword: str
    text: str
    line: int
    table: Table = ()
    doc: str | None = None
    doc_type: str = ""
    doc_line: int = 0

    def filled(self, values: Mapping[str, str]) -> Sentence:
        """Return the sentence with what a row of examples puts in its places."""
        table = tuple(tuple(_filled(cell, values) for cell in row) for row in self.table)
        doc = _filled(self.doc, values) if self.doc is not None else None
        return attrs.evolve(self, text=_filled(self.text, values), table=table, doc=doc)


def _filled(text: str, values: Mapping[str, str]) -> str:
    # All places at once, as pytest-bdd does: a value that looks like a place is not filled again.
    return re.sub(r"<(.+?)>", lambda place: values.get(place[1], place[0]), text)


@attrs.frozen
class Background:
    """What holds before each scenario of a feature or a rule."""

    keyword: str
    name: str
    description: str
    line: int
    sentences: tuple[Sentence, ...]


@attrs.frozen
class Examples:
    """One table of examples: its head, and each row with its line."""

    keyword: str
    name: str
    description: str
    line: int
    tags: tuple[Tag, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@attrs.frozen
class Scenario:
    """One scenario, or the outline of several."""

    keyword: str
    name: str
    description: str
    line: int
    tags: tuple[Tag, ...]
    sentences: tuple[Sentence, ...]
    examples: tuple[Examples, ...] = ()

    @property
    def is_outline(self) -> bool:
        """Whether it stands for the rows of its examples."""
        return bool(self.examples)

    @property
    def rows(self) -> tuple[tuple[int, Mapping[str, str]], ...]:
        """The rows of all its examples, in order: line, and values by column."""
        return tuple(
            (line, dict(zip(table.head, cells, strict=True))) for table in self.examples for line, cells in table.rows
        )


@attrs.frozen
class Rule:
    """A rule and its scenarios; the one without keyword holds those of the feature that stand under no rule."""

    keyword: str
    name: str
    description: str
    line: int
    tags: tuple[Tag, ...]
    background: Background | None
    scenarios: tuple[Scenario, ...]


@attrs.frozen
class Feature:
    """One feature file.

    Attributes:
        path: Where it is, relative to where the tests began, with ``/``.
        lang: The language it is written in, such as ``vi``.
        rules: In order; the scenarios under no rule come first.
    """

    path: str
    lang: str
    keyword: str
    name: str
    description: str
    line: int
    tags: tuple[Tag, ...]
    background: Background | None
    rules: tuple[Rule, ...]

    @property
    def scenarios(self) -> tuple[tuple[Rule, Scenario], ...]:
        """Every scenario with its rule, in the order of the file."""
        return tuple((rule, scenario) for rule in self.rules for scenario in rule.scenarios)


def read_feature(path: str, text: str) -> Feature:
    """Read the text of a feature file; *path* is what the book calls it.

    Raises:
        FeatureUnreadableError: It is not Gherkin, or holds no feature.
    """
    # Here: the parser comes with the extra `bdd`.
    from gherkin.errors import ParserError
    from gherkin.parser import Parser

    try:
        found = cast("_Json", Parser().parse(text)).get("feature")
    except ParserError as wrong:
        raise FeatureUnreadableError(path, str(wrong)) from wrong
    if found is None:
        raise FeatureUnreadableError(path, "không có tính năng nào · there is no feature")
    children = found["children"]
    rules = [_rule(child["rule"]) for child in children if "rule" in child]
    if loose := _scenarios(children):
        rules.insert(0, Rule("", "", "", found["location"]["line"], (), None, loose))
    return Feature(path, found["language"], *_head(found), _tags(found), _background(children), tuple(rules))


def _head(node: _Json) -> tuple[str, str, str, int]:
    lines = [line.strip() for line in node["description"].strip().splitlines()]
    return node["keyword"].strip(), node["name"], "\n".join(lines), node["location"]["line"]


def _tags(node: _Json) -> tuple[Tag, ...]:
    return tuple(Tag(tag["name"], tag["location"]["line"], tag["location"]["column"]) for tag in node["tags"])


def _rule(node: _Json) -> Rule:
    return Rule(*_head(node), _tags(node), _background(node["children"]), _scenarios(node["children"]))


def _background(children: _Json) -> Background | None:
    for child in children:
        if "background" in child:
            node = child["background"]
            return Background(*_head(node), _sentences(node))
    return None


def _scenarios(children: _Json) -> tuple[Scenario, ...]:
    found = [child["scenario"] for child in children if "scenario" in child]
    return tuple(
        Scenario(*_head(node), _tags(node), _sentences(node), tuple(map(_examples, node["examples"]))) for node in found
    )


def _sentences(node: _Json) -> tuple[Sentence, ...]:
    return tuple(map(_sentence, node["steps"]))


def _sentence(step: _Json) -> Sentence:
    table = tuple(_cells(row) for row in step["dataTable"]["rows"]) if "dataTable" in step else ()
    made = Sentence(step["keyword"].strip(), step["text"], step["location"]["line"], table)
    if "docString" not in step:
        return made
    doc = step["docString"]
    return attrs.evolve(made, doc=doc["content"], doc_type=doc.get("mediaType", ""), doc_line=doc["location"]["line"])


def _cells(row: _Json) -> tuple[str, ...]:
    return tuple(cell["value"] for cell in row["cells"])


def _examples(node: _Json) -> Examples:
    head = _cells(node["tableHeader"]) if node.get("tableHeader") else ()
    rows = tuple((row["location"]["line"], _cells(row)) for row in node.get("tableBody", ()))
    return Examples(*_head(node), _tags(node), head, rows)
