"""A change of law while cases run: the feature of the example on complaints."""

from __future__ import annotations

from functools import cache

import pytest
from pytest_bdd import scenarios

from supervision.spec import Library, load
from tests.architecture.house import ROOT

FOLDER = ROOT / "examples" / "complaints"


@cache
def complaints() -> Library:
    return load(FOLDER)


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    return complaints()


scenarios(str(FOLDER / "features"))
