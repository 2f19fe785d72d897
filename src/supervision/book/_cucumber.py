"""Results as Cucumber JSON, in the form that most tools read: cucumber-jvm's.

The rules are those of https://github.com/cucumber/cucumber-json-schema, ``schemas/cucumber-jvm.json`` (draft 07).  The
format knows no rules: a rule's name stands in the ids of its scenarios, and its background is an element of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from supervision.text import nfc

from ._results import Run, StepRun, in_order
from ._written import Background, Feature, Rule, Scenario, Sentence, Tag

_Json: TypeAlias = dict[str, Any]
_NOT_RUN = StepRun("skipped")


def cucumber_json(features: Iterable[Feature], runs: Iterable[Run]) -> str:
    """Write every run of every feature that has one, in the order of the files; durations are nanoseconds."""
    told = in_order(runs)
    found = []
    for feature in sorted(features, key=lambda feature: feature.path):
        elements = [element for run in told if run.path == feature.path for element in _elements(feature, run)]
        if elements:
            found.append(_feature(feature, elements))
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _feature(feature: Feature, elements: list[_Json]) -> _Json:
    return {
        "uri": feature.path,
        "id": _slug(feature.name),
        "line": feature.line,
        "keyword": feature.keyword,
        "name": feature.name,
        "description": feature.description,
        "tags": [
            {"name": tag.name, "type": "Tag", "location": {"line": tag.line, "column": tag.column}}
            for tag in feature.tags
        ],
        "elements": elements,
    }


def _elements(feature: Feature, run: Run) -> Iterator[_Json]:
    """Yield the backgrounds of a run and the scenario itself; nothing where the file no longer has it."""
    for rule, scenario in feature.scenarios:
        if scenario.line == run.line:
            steps = iter(run.steps)
            backgrounds = [found for found in (feature.background, rule.background) if found is not None]
            made = [_background(background, run, scenario, steps) for background in backgrounds]
            made.append(_scenario(feature, rule, scenario, run, steps))
            if hook := _hook(run):
                # Before its first step, or after its last: a hook of the first element, or of the last.
                made[0 if run.moment == "before" else -1][run.moment] = [hook]
            yield from made


def _hook(run: Run) -> _Json | None:
    """Return what failed outside the steps."""
    if run.moment == "during" or run.status not in {"failed", "skipped"}:
        return None
    return {"match": {}, "result": _result(StepRun(run.status), run.message)}


def _background(background: Background, run: Run, scenario: Scenario, steps: Iterator[StepRun]) -> _Json:
    return {
        "line": background.line,
        "type": "background",
        "keyword": background.keyword,
        "name": background.name,
        "description": background.description,
        "steps": _steps(background.sentences, _values(scenario, run), steps, run),
    }


def _scenario(feature: Feature, rule: Rule, scenario: Scenario, run: Run, steps: Iterator[StepRun]) -> _Json:
    values, line, tags = _values(scenario, run), scenario.line, [*feature.tags, *rule.tags, *scenario.tags]
    parts = [feature.name, *([rule.name] if rule.keyword else []), scenario.name]
    if run.row is not None and run.row < len(scenario.rows):
        line = scenario.rows[run.row][0]
        parts.append(str(run.row + 1))
        tags += _row_tags(scenario, run.row)
    parts += [run.variant] if run.variant else []
    return {
        "line": line,
        "id": ";".join(map(_slug, parts)),
        "type": "scenario",
        "keyword": scenario.keyword,
        "name": Sentence("", scenario.name, 0).filled(values).text,
        "description": scenario.description,
        "tags": [{"name": name} for name in dict.fromkeys(tag.name for tag in tags)],
        "steps": _steps(scenario.sentences, values, steps, run),
    }


def _row_tags(scenario: Scenario, row: int) -> Iterable[Tag]:
    for examples in scenario.examples:
        if row < len(examples.rows):
            return examples.tags
        row -= len(examples.rows)
    return ()


def _values(scenario: Scenario, run: Run) -> Mapping[str, str]:
    is_known = run.row is not None and run.row < len(scenario.rows)
    return scenario.rows[run.row][1] if is_known and run.row is not None else {}


def _steps(sentences: Iterable[Sentence], values: Mapping[str, str], steps: Iterator[StepRun], run: Run) -> list[_Json]:
    return [_step(sentence.filled(values), next(steps, _NOT_RUN), run) for sentence in sentences]


def _step(sentence: Sentence, found: StepRun, run: Run) -> _Json:
    step: _Json = {
        "keyword": f"{sentence.keyword} ",
        "line": sentence.line,
        "name": sentence.text,
        "match": {"location": found.place} if found.place else {},
        "result": _result(found, run.message),
    }
    if sentence.table:
        step["rows"] = [{"cells": list(row)} for row in sentence.table]
    if sentence.doc is not None:
        step["doc_string"] = {"line": sentence.doc_line, "value": sentence.doc, "content_type": sentence.doc_type}
    return step


def _result(found: StepRun, message: str) -> _Json:
    # The schema has no word for a step that was not reached: `skipped` is what Cucumber itself says of it.
    status = "skipped" if found.status == "unrun" else found.status
    result: _Json = {"status": status, "duration": found.duration}
    if status == "failed":
        result["error_message"] = message or "?"
    return result


def _slug(text: str) -> str:
    """Return *text* as part of an id: small letters, hyphens for everything else."""
    return re.sub(r"[^\w]+", "-", nfc(text).lower()).strip("-") or "-"
