"""The features that walk every step of a workflow: hundreds of short scenarios, run without pytest around each."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pytest_bdd.feature import get_features

from supervision.bdd import Rehearsal, scripts
from supervision.bdd._features import feature_problems, text_problems
from supervision.spec import load
from tests.acceptance.test_feature_style import own_steps, place
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


@pytest.mark.parametrize("path", EVERY_STEP, ids=[path.parent.name for path in EVERY_STEP])
def test_every_scenario_reads_like_those_written_by_hand(path: Path) -> None:
    (feature,) = get_features([str(path)])
    found = list(feature.scenarios.values())
    assert [place(one) for one in found if own_steps(one).count("when") != 1 or one.rule is None] == []
    assert [place(one) for one in found if len(own_steps(one)) > 7] == []
