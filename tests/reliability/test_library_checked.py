"""Every version of every workflow that comes with the package, checked as its author would: promises held, none stuck.

At the size of a release with ``--deep``: ten times as far, two linked cases of each workflow; half an hour in all.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from supervision.cli import main
from supervision.spec import examine, load
from tests.architecture import house
from tests.conftest import Sizes

FILES = {path.name.removesuffix(".yaml"): path for path in sorted((house.ROOT / "specs").glob("*.yaml"))}
WORKFLOWS = sorted(name for name in FILES if not name.endswith(".en") and name.split(".")[0] in load().workflows)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_shipped_workflow_has_no_problem(name: str, sizes: Sizes, report: Callable[[str], None]) -> None:
    found = examine([FILES[name]], deep=sizes == "release")
    explored = sum(found.situations.values())
    bounds = "; ".join(text.en for texts in found.bounds.values() for text in texts)
    report(f"check of {name}: {explored} situations, {bounds or 'all there are'}")
    assert found.problems == ()
    assert explored > 0


def test_a_check_of_nothing_named_is_of_all_that_are_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["problems"] == []
    assert {Path(name).name for name in told["explored"]} >= {f"{name}.yaml" for name in load().workflows}
