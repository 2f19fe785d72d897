"""Dates as an officer would check them: a feature on a small workflow of its own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from supervision.spec import Library, check, load

FOLDER = Path(__file__).parent / "complaint"


@cache
def complaints() -> Library:
    return load(FOLDER)


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    return complaints()


def test_the_spec_under_the_feature_has_no_problem() -> None:
    assert [problem for problem in check([FOLDER]) if problem.code != "translation_missing"] == []


scenarios(str(FOLDER))
