"""Dates as an officer would check them: a feature on a small workflow of its own, on every store that is shipped."""

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


@pytest.fixture(params=["memory", "sqlite"], autouse=True)
def supervision_store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return "memory://" if request.param == "memory" else f"sqlite:///{tmp_path}/ledger.db"


def test_the_spec_under_the_feature_has_no_problem() -> None:
    assert [problem for problem in check([FOLDER]) if problem.code != "translation_missing"] == []


scenarios(str(FOLDER))
