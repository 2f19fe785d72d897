"""Machines that reach nothing but PostgreSQL share its ledgers: the lines of the how-to, in a network of their own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import attrs
import psycopg
import pytest

from supervision.cli import main
from supervision.wiring import Engine
from tests.architecture.house import SOURCE
from tests.cli.test_worker import filled
from tests.conftest import Sizes
from tests.docs.test_run_the_worker import blocks
from tests.postgres import Server

MACHINES = ("machine1", "machine2")
HOST = "10.20.0.1"
# What is under way on a machine that is cut off is left to it for half a minute, and is taken up within a minute.
MOST_S = 90.0
# A network and mounts that end with the process that holds them: nothing of the machine's own is touched.
_HELD = "mount -t tmpfs none /run && ip link set lo up && echo held && exec sleep 3600"


@attrs.frozen
class Land:
    """A network of its own, with PostgreSQL in it and machines around it.

    Attributes:
        holder: The process that holds it.
        folder: Where `supervision` is that the machines run, and what they say.
    """

    holder: subprocess.Popen[str]
    folder: Path

    def run(self, *words: str, within: tuple[str, ...] = (), check: bool = True) -> str:
        """Run a command there, with options of `nsenter` *within*; return what it prints."""
        inside = ("nsenter", "--target", str(self.holder.pid), "--net", "--mount", *within)
        environment = {
            **os.environ,
            "PATH": f"{self.folder / 'programs'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(SOURCE.parent),
            "SUPERVISION_SPECS": str(self.folder / "specs"),
        }
        with (self.folder / "told").open("a") as told:
            done = subprocess.run(
                [*inside, *words],
                stdout=subprocess.PIPE,
                stderr=told,
                env=environment,
                text=True,
                check=check,
                timeout=60,
            )
        return done.stdout

    def play(self, block: str) -> None:
        """Run a block of the how-to as it stands; what it leaves behind goes on."""
        self.run("bash", "-ec", f"exec >> {self.folder / 'told'}\n{block}")

    def pids(self, machine: str) -> list[int]:
        """Return what runs on a machine."""
        return [int(pid) for pid in self.run("ip", "netns", "pids", machine, check=False).split()]

    def kill(self, machine: str) -> None:
        """End everything on a machine as if it had lost power."""
        for pid in self.pids(machine):
            os.kill(pid, signal.SIGKILL)

    def told(self) -> str:
        """Return what was said there last."""
        return (self.folder / "told").read_text()[-3_000:]


@pytest.fixture
def land(tmp_path: Path) -> Iterator[Land]:
    """A network of its own; where none may be made, the reason why not."""
    missing = [name for name in ("unshare", "nsenter", "ip", "mount") if shutil.which(name) is None]
    if missing or os.geteuid() != 0:
        pytest.skip(f"network namespaces take {', '.join(missing) or 'root'}")
    command = ["unshare", "--net", "--mount", "sh", "-c", _HELD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        if holder.stdout.readline() != "held\n":
            pytest.skip(f"network namespaces may not be made here: {holder.communicate()[1].strip()}")
        found = Land(holder, tmp_path)
        (tmp_path / "programs").mkdir()
        program = tmp_path / "programs" / "supervision"
        program.write_text(f'#!/bin/sh\nexec {sys.executable} -m supervision "$@"\n')
        program.chmod(0o755)
        yield found
        for machine in MACHINES:
            found.kill(machine)
        holder.kill()


@contextmanager
def serving_in(land: Land, server: Server) -> Iterator[None]:
    """Let the server listen in that network, beside its socket, which reaches everywhere."""
    if server.programs is None or server.data is None:
        pytest.skip("the server is not ours to start in another network")
    rights, owner = server.data / "namespaces.hba", server.data.stat()
    rights.write_text("local all all trust\nhost all all 10.20.0.0/24 trust\n")
    rights.chmod(0o644)
    options = f"-c listen_addresses={HOST} -c hba_file={rights}"
    start = (str(server.programs / "pg_ctl"), "--pgdata", str(server.data), "--log", str(server.data / "log"), "--wait")
    server.stop()
    try:
        user = (f"--setuid={owner.st_uid}", f"--setgid={owner.st_gid}", "--wd=/")
        land.run(*start, "--silent", "-o", options, "start", within=user)
        try:
            yield
        finally:
            server.stop()
    finally:
        rights.unlink()
        server.start()


def test_machines_in_networks_of_their_own_share_the_ledgers(
    land: Land, postgres_server: Server, sizes: Sizes, monkeypatch: pytest.MonkeyPatch, report: Callable[[str], None]
) -> None:
    if sizes == "everyday":
        pytest.skip("takes ten seconds: python3 run.py prove --short")
    monkeypatch.delenv("SUPERVISION_SPECS", raising=False)
    bridge, machines = (block for kind, block in blocks("many-machines.md") if kind == "bash")
    with postgres_server.database() as one, postgres_server.database() as other:
        for name, url in (("province_a", one), ("province_b", other)):
            assert main(["db", "upgrade", "--distributed", "--db", url]) == 0
            filled(land.folder, url)
            there = f"postgres@{HOST}/{psycopg.conninfo.conninfo_to_dict(url)['dbname']}"
            machines = machines.replace(f"lan@{HOST}/{name}", there)
        land.play(bridge)
        with serving_in(land, postgres_server):
            land.play(machines)
            until(land, lambda: is_done(one) and is_done(other) and addresses(one) == {"10.20.0.11", "10.20.0.12"})
            reached = [land.run("ip", "-n", machine, "-brief", "route").split()[0] for machine in MACHINES]
            assert reached == ["10.20.0.0/24"] * 2
            land.run("ip", "-n", "machine1", "link", "set", "eth0", "down")
            took = [goes_on(land, url) for url in (one, other)]
            land.run("ip", "-n", "machine1", "link", "set", "eth0", "up")
            land.kill("machine2")
            took += [goes_on(land, url) for url in (one, other)]
    report(
        f"network namespaces: 2 machines, 2 ledgers; one cut off, one killed: the other went on in {max(took):.1f} s"
    )


def goes_on(land: Land, url: str) -> float:
    """Do something that makes work; return after how many seconds it is done."""
    with Engine.open(url, specs=land.folder / "specs") as engine:
        engine.desk("lan").open("notice", {"unit": "dang_uy", "ends_on": date.max.isoformat()})
    return until(land, lambda: is_done(url))


def until(land: Land, is_so: Callable[[], bool]) -> float:
    """Return after how many seconds something is so; fail where that takes long."""
    began = time.monotonic()
    while not is_so():
        assert time.monotonic() - began < MOST_S, f"{[land.pids(machine) for machine in MACHINES]} {land.told()}"
        time.sleep(0.1)
    return time.monotonic() - began


def is_done(url: str) -> bool:
    """Whether the notice that was over has ended and every event is sealed."""
    with psycopg.connect(url) as raw:
        ended = raw.execute("SELECT FROM supervision.cases WHERE workflow = 'notice' AND is_ended").fetchall()
        return len(ended) == 1 and raw.execute("SELECT FROM supervision.outbox").fetchall() == []


def addresses(url: str) -> set[str]:
    """Return from where a ledger is worked on over the network."""
    query = (
        "SELECT host(client_addr) FROM pg_stat_activity WHERE client_addr IS NOT NULL AND datname = current_database()"
    )
    with psycopg.connect(url) as raw:
        return {address for (address,) in raw.execute(query)}
