"""Under pytest-xdist the book is the same bytes as without, and pytest-bdd's own Cucumber JSON is empty."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.architecture import house
from tests.bdd.test_book import PLUGIN, plant, told_by_cucumber, told_by_the_book

pytest_plugins = ["pytester"]


def written(pytester: pytest.Pytester, *args: str) -> Mapping[str, str]:
    asked = ("--supervision-book=x.html", "--supervision-cucumber=x.json", "--cucumberjson=theirs.json")
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", *PLUGIN, *asked, *args)
    result.assert_outcomes(passed=2, failed=4, skipped=1)
    return {name: Path(pytester.path, name).read_text(encoding="utf-8") for name in ("x.html", "x.json", "theirs.json")}


def without_durations(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(re.sub(r'"duration": \d+', '"duration": 0', text))
    return found


def test_workers_and_one_process_write_the_same_where_pytest_bdd_writes_nothing(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(house.SOURCE.parent), str(house.ROOT)]))
    plant(pytester)
    alone, spread = written(pytester), written(pytester, "-n2")
    assert spread["x.html"] == alone["x.html"]
    assert without_durations(spread["x.json"]) == without_durations(alone["x.json"])
    # The trap of pytest-bdd: what a worker knows of a scenario never reaches the process that writes.
    assert len(json.loads(alone["theirs.json"])) == 1
    assert json.loads(spread["theirs.json"]) == []
    told_by_cucumber(json.loads(spread["x.json"]))
    told_by_the_book(spread["x.html"])
