"""Signatures, votes, automatic steps and separation of duties, as a council would write them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from supervision.spec import Library, check, load

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    return load(HERE)


def test_the_specs_under_the_features_have_no_problem() -> None:
    assert check([HERE]) == ()


scenarios(str(HERE))
