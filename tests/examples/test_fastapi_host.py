"""The FastAPI example's own tests, in this process, on a SQLite file and on PostgreSQL."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module

import pytest

from tests.architecture.house import ROOT
from tests.postgres import Server

sys.path.insert(0, str(ROOT / "examples" / "fastapi-host"))
globals().update({name: found for name, found in vars(import_module("test_fastapi_host")).items() if name[0] != "_"})
sys.path.pop(0)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('host') / 'receptions.db'}"
        return
    server: Server = request.getfixturevalue("postgres_server")
    with server.database() as made:
        yield made
