from __future__ import annotations

from pathlib import Path

import pytest

from supervision import Engine
from supervision.demo import Tables
from supervision.demo._generate import SMALL, tables
from tests.demo.small import played, write_small


@pytest.fixture(scope="session")
def small() -> Tables:
    return tables(SMALL)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, small: Tables) -> Path:
    return write_small(tmp_path_factory.mktemp("small"), small)


@pytest.fixture(scope="session")
def ledger(folder: Path) -> Engine:
    """A ledger that has been played; tests only look at it."""
    return played(folder)
