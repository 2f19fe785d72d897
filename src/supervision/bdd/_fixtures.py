"""What the steps are given, and a host may replace: the workflows, the store, and a scenario's world on both.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import pytest

from supervision.clock import VIETNAM, VirtualClock
from supervision.engine import Programs
from supervision.spec import Library
from supervision.wiring import Engine

from ._settings import library_of, store_wanted
from ._world import WORLD, World

if TYPE_CHECKING:
    from supervision.testing import ScratchDatabase

_MEMORY = "memory://"
# Machines that earlier scenarios have built, by the library they were built from.
_READY: pytest.StashKey[WeakKeyDictionary[Library, Programs]] = pytest.StashKey()


@pytest.fixture(scope="module")
def supervision_library(request: pytest.FixtureRequest) -> Library:
    """The workflows, law and calendar under the features; a host overrides it with its own."""
    return library_of(request.config, request.path)


@pytest.fixture(scope="session")
def supervision_scratch(pytestconfig: pytest.Config) -> Iterator[ScratchDatabase]:
    """A database of its own for this run, on the server that ``--supervision-store=postgres`` names."""
    # Here: its driver is an extra, which features on other stores do without.
    from supervision.testing import scratch_database

    with scratch_database(store_wanted(pytestconfig).url) as made:
        yield made


@pytest.fixture
def supervision_store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of the store under the features, empty for each scenario; a host overrides it with its own."""
    kind = store_wanted(request.config).kind
    if kind == "memory":
        return _MEMORY
    if kind == "sqlite":
        return f"sqlite:///{tmp_path}/ledger.db"
    scratch: ScratchDatabase = request.getfixturevalue("supervision_scratch")
    scratch.empty()
    return scratch.url


@pytest.fixture
def world(request: pytest.FixtureRequest, supervision_library: Library, supervision_store: str) -> Iterator[World]:
    """A fresh world for one scenario."""
    clock = VirtualClock(datetime(1970, 1, 1, tzinfo=VIETNAM))
    ready = request.config.stash.setdefault(_READY, WeakKeyDictionary())

    def shared(engine: Engine) -> Engine:
        engine.programs.share(ready.setdefault(supervision_library, engine.programs))
        return engine

    def reopen(before: Engine) -> Engine:
        if supervision_store == _MEMORY:
            # Nothing outlives the process that held it; what a store has kept is all that a new engine may know.
            return shared(Engine(before.store, supervision_library, clock=clock))
        before.close()
        return shared(Engine.open(supervision_store, specs=supervision_library, clock=clock))

    first = shared(Engine.open(supervision_store, specs=supervision_library, clock=clock))
    made = World(first, clock, specs=supervision_library.source, reopen=reopen)
    request.node.stash[WORLD] = made
    yield made
    made.engine.close()
