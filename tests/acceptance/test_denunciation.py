"""Who may see what: a feature on a small workflow of its own, on every store that is shipped."""

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


@pytest.fixture(params=["memory", "sqlite"], autouse=True)
def supervision_store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return "memory://" if request.param == "memory" else f"sqlite:///{tmp_path}/ledger.db"


scenarios(str(FOLDER))
