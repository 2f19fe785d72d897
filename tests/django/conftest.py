"""A SQLite file for each test, with the ledger's tables and the office's people."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.django.project import migrate, sqlite, supervised
from tests.engine.office import DATA


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that nobody writes to any more."""
    from supervision.django import engine

    path = tmp_path_factory.mktemp("django") / "migrated.db"
    with supervised(sqlite(path)):
        migrate()
        engine().organise(DATA)
    return path


@pytest.fixture
def file(migrated: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(migrated, tmp_path / "host.db"))


@pytest.fixture
def ledger(file: Path) -> Iterator[None]:
    """A project whose ledger is that copy."""
    with supervised(sqlite(file)):
        yield
