"""A notice at least fifteen days before: what the shipped visits leave out, on a small workflow of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from supervision.spec import Library, check, load

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    return load(HERE)


def test_the_spec_under_the_feature_has_no_problem() -> None:
    assert [problem for problem in check([HERE]) if problem.code != "translation_missing"] == []


scenarios(str(HERE))
