"""The Cucumber JSON keeps the published rules and tells what happened."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from supervision.book import cucumber_json
from tests.book.cucumber import problems
from tests.book.made import OUTLINE, POSTING, features, runs


@pytest.fixture
def report() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(cucumber_json(features(), runs()))
    return found


def test_it_keeps_the_rules_of_the_published_schema(report: list[dict[str, Any]]) -> None:
    assert problems(report) == []


@pytest.mark.parametrize(
    ("part", "value"),
    [("uri", 1), ("name", None), ("elements", [{}]), ("tags", [{"name": "@x", "line": 1}]), ("language", "vi")],
)
def test_the_checker_sees_what_breaks_them(part: str, value: object, report: list[dict[str, Any]]) -> None:
    assert problems([{**report[0], part: value}]) != []


def test_features_and_elements_stand_in_the_order_of_the_files() -> None:
    turned = cucumber_json(features()[::-1], runs()[::-1])
    assert turned == cucumber_json(features(), runs())
    assert [feature["uri"] for feature in json.loads(turned)] == [OUTLINE, POSTING]


def told(feature: dict[str, Any]) -> list[tuple[str, int, list[str]]]:
    return [
        (element["type"], element["line"], [step["result"]["status"] for step in element["steps"]])
        for element in feature["elements"]
    ]


def test_backgrounds_rules_rows_and_runs_are_elements_with_the_lines_of_the_file(report: list[dict[str, Any]]) -> None:
    assert told(report[0]) == [
        ("scenario", 14, ["passed", "passed"]),
        ("scenario", 15, ["passed", "failed"]),
        ("scenario", 21, ["undefined", "skipped"]),
        ("scenario", 25, ["skipped"]),
    ]
    assert told(report[1])[-3:] == [
        ("background", 6, ["passed"]),
        ("background", 14, ["passed"]),
        ("scenario", 23, ["passed", "failed", "skipped"]),
    ]


def test_rows_are_filled_and_tags_are_inherited(report: list[dict[str, Any]]) -> None:
    first, second = report[0]["elements"][:2]
    assert (first["name"], first["tags"]) == ("Required on 5", [{"name": "@january"}])
    assert second["steps"][0]["rows"][1] == {"cells": ["one", "6", "An"]}
    assert second["steps"][1]["doc_string"]["value"] == "until 13"
    assert second["id"] == "posting-on-several-days;required-on-day;2"
    passed = next(element for element in report[1]["elements"] if element["line"] == 18)
    assert [tag["name"] for tag in passed["tags"]] == ["@niêm_yết", "@S05", "@hẹn"]


def test_a_failure_outside_the_steps_is_told_by_a_hook() -> None:
    late = attrs.evolve(runs()[0], status="failed", moment="after", message="nobody asks how it ended")
    (feature,) = json.loads(cucumber_json(features(), [late]))
    assert problems([feature]) == []
    (hook,) = feature["elements"][-1]["after"]
    assert hook["result"]["error_message"] == "nobody asks how it ended"


def test_durations_are_nanoseconds_and_places_are_named(report: list[dict[str, Any]]) -> None:
    step = report[0]["elements"][1]["steps"][1]
    assert (step["result"]["duration"], step["match"]) == (2_000_000, {"location": "steps:9"})
