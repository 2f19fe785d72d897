"""Who may see what: a feature on a small workflow of its own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from supervision.spec import Library, load

FOLDER = Path(__file__).parent / "denunciation"


@cache
def denunciations() -> Library:
    return load(FOLDER)


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    return denunciations()


scenarios(str(FOLDER))
