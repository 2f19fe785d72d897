"""A disk that is really full: refused in words, nothing acknowledged lost, and on it goes once there is room."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from supervision.engine import Engine, Receipt
from supervision.store import StoreError
from supervision.store.postgres import PostgresStore
from supervision.testing import SeededIds
from tests.architecture.house import ROOT
from tests.conftest import Sizes
from tests.engine.office import FEEDBACK, Office, library
from tests.postgres import Server, go_without

ROUNDS: dict[Sizes, int] = {"everyday": 10, "short": 300, "release": 3_000}
# In a space of mounts of its own, which anybody may make where the system lets users be root among themselves.
_OWN_DISK = 'mount -t tmpfs -o size=1m none "$0" && exec "$@"'
_ALONE = ["unshare", "--map-root-user", "--mount", "sh", "-c", _OWN_DISK]


def _small_disk(folder: Path, *command: str) -> str:
    """Run *command* with a small disk at *folder*; go without where this system gives none."""
    if (
        shutil.which("unshare") is None
        or subprocess.run([*_ALONE, str(folder), "true"], check=False, capture_output=True).returncode
    ):
        go_without("no small disk to fill: this takes unshare, and a system that lets users mount among themselves")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    order = [*_ALONE, str(folder), *command]
    return subprocess.run(order, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment).stdout


def test_a_full_disk_loses_nothing_acknowledged_and_says_so(
    tmp_path: Path, sizes: Sizes, report: Callable[[str], None]
) -> None:
    told = json.loads(
        _small_disk(tmp_path, sys.executable, "-m", "tests.reliability.full_disk", str(tmp_path), str(ROUNDS[sizes]))
    )
    assert told["wrong"] == []
    full = "the disk is full, nothing was written"
    assert set(told["refusals"]) <= {full, "the disk reports an error, stop and check it"}
    assert told["refusals"][full] > 0
    assert sum(told["refusals"].values()) == ROUNDS[sizes]
    report(f"SQLite, full disk: {ROUNDS[sizes]} rounds, {told}")


@contextmanager
def _space(server: Server, folder: Path) -> Iterator[None]:
    """Give the server a tablespace of a few megabytes."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m,mode=777", "none", str(folder)]
    if server.data is None or os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        go_without("no small disk for the server to fill: this takes root, and a server of our own")
    owner = server.data.stat()
    try:
        os.chown(folder, owner.st_uid, owner.st_gid)
        server.run(f"CREATE TABLESPACE small LOCATION '{folder}'")
        yield
        server.run("DROP TABLESPACE small")
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _opened(engine: Engine, number: int) -> Receipt:
    return engine.desk("hue").open("feedback", FEEDBACK, command_id=f"command-{number}")


def test_a_server_whose_disk_is_full_loses_nothing_acknowledged_and_says_so(
    postgres_server: Server, tmp_path: Path
) -> None:
    # The server is another user, whom pytest's folders do not let in.
    folder = (postgres_server.data or tmp_path) / "small"
    folder.mkdir()
    with _space(postgres_server, folder), postgres_server.database() as url:
        office = Office.open(url)
        with psycopg.connect(url, autocommit=True) as raw:
            raw.execute("ALTER TABLE supervision.events SET TABLESPACE small")
        kept: list[Receipt] = []
        stuffing = folder / "stuffing"
        stuffing.write_bytes(bytes(4 * 2**20 - 256 * 2**10))
        with pytest.raises(StoreError, match="the server's disk is full, nothing was written"):
            kept.extend(_opened(office.engine, number) for number in range(10_000))
        stuffing.unlink()
        kept.append(_opened(office.engine, len(kept)))
        office.engine.close()
        engine = Engine(PostgresStore(url), library(), clock=office.clock, ids=SeededIds(1))
        assert [_opened(engine, number).head for number in range(len(kept))] == [receipt.head for receipt in kept]
        assert engine.seal() == sum(receipt.version for receipt in kept)
        assert engine.verify() == ()
        engine.close()
    assert len(kept) > 10
