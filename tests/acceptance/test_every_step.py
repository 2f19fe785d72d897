"""The features that walk every step of a workflow: hundreds of short scenarios, run without pytest around each."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pytest_bdd.feature import get_features

from supervision.bdd import Rehearsal, scripts
from supervision.bdd._features import feature_problems, text_problems
from supervision.spec import load
from tests.architecture import house

EVERY_STEP = sorted((house.ROOT / "features").rglob("every_step.feature"))


@cache
def rehearsal() -> Rehearsal:
    return Rehearsal(load())


@pytest.mark.parametrize("path", EVERY_STEP, ids=[path.parent.name for path in EVERY_STEP])
def test_every_scenario_passes(path: Path) -> None:
    (feature,) = get_features([str(path)])
    assert [*text_problems(path), *feature_problems(feature)] == []
    told = {script.place: rehearsal().run(script) for script in scripts(path)}
    assert told
    assert {place: why for place, why in told.items() if why is not None} == {}


def test_those_that_are_walked_are_workflows_that_are_shipped() -> None:
    walked = {path.parent.name for path in EVERY_STEP}
    assert walked <= set(load().workflows)
    assert walked >= {"feedback", "plan", "posting", "remediation", "sup_assignment", "sup_visit"}
