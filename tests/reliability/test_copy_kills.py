"""A copy killed with SIGKILL at any moment and started again, again and again, ends equal to its source."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from supervision.copying import copy
from supervision.store.sqlite import SqliteStore
from supervision.testing._examples import everything
from tests.conftest import Sizes
from tests.demo.small import played, write_small

KILLS: dict[Sizes, int] = {"everyday": 3, "short": 30, "release": 600}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_copy_killed_at_any_moment_ends_equal_to_its_source(tmp_path: Path, sizes: Sizes) -> None:
    (tmp_path / "tables").mkdir()
    engine = played(write_small(tmp_path / "tables"))
    with closing(SqliteStore(str(tmp_path / "source.db"))) as source:
        assert copy(engine.store, source).is_equal
    command = [sys.executable, "-m", "tests.reliability.copy_killer", str(tmp_path / "source.db"), str(tmp_path)]
    told = json.loads(subprocess.run([*command, str(KILLS[sizes])], capture_output=True, check=True).stdout)
    assert told["kills"] == KILLS[sizes]
    for ledger in told["found"]:
        with closing(SqliteStore(str(tmp_path / ledger))) as target:
            assert everything(target) == everything(engine.store), ledger
    # The kills left work behind that the next life found done: they did not all come before the first commit.
    assert sum(told["found"].values()) > 0
