"""The features about storage, on a file: what a crash leaves, what is sent again, who comes first."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from tests.architecture import house


@pytest.fixture
def supervision_store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/ledger.db"


scenarios(str(house.ROOT / "features" / "feedback" / "recorded_once.feature"))
