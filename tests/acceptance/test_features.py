"""Every shipped feature, on the shipped workflows and on every store that is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from tests.architecture import house


@pytest.fixture(params=["memory", "sqlite"], autouse=True)
def store_kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def supervision_store(store_kind: str, tmp_path: Path) -> str:
    return "memory://" if store_kind == "memory" else f"sqlite:///{tmp_path}/ledger.db"


scenarios(str(house.ROOT / "features"))
