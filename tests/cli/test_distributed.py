"""The command line shares work out, and says what is missing where it cannot."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from supervision.wiring import Engine
from tests.architecture.house import SOURCE
from tests.cli.conftest import Run
from tests.cli.test_worker import filled
from tests.postgres import Server


@pytest.fixture
def url(postgres_server: Server) -> Iterator[str]:
    with postgres_server.database() as url:
        yield url


def test_a_ledger_in_a_file_cannot_be_shared_out(run: Run, ledger: Path) -> None:
    for words in (("worker", "--distributed"), ("db", "upgrade", "--distributed")):
        code, _, told = run(*words, "--lang", "en")
        assert code == 3
        assert "takes PostgreSQL, this ledger is sqlite" in told
        assert "cần PostgreSQL" in told


def test_a_ledger_that_is_not_there_is_told(run: Run, home: Path, url: str) -> None:
    code, out, _ = run("worker", "--distributed", "--ledger", url, "--format", "json")
    assert (code, json.loads(out)["error"]["code"]) == (3, "no_ledger")


def test_what_is_missing_is_said_with_what_to_do(run: Run, home: Path, url: str) -> None:
    assert run("db", "upgrade", "--db", url)[0] == 0
    code, _, told = run("worker", "--distributed", "--db", url)
    assert (code, "no tables of procrastinate's yet: run “supervision db upgrade --distributed”" in told) == (3, True)
    assert run("db", "upgrade", "--distributed", "--db", url)[0] == 0
    with psycopg.connect(url) as raw:
        raw.execute("DROP TRIGGER wake ON supervision.outbox")
    code, _, told = run("worker", "--distributed", "--db", url)
    assert (code, "does not ask for jobs yet" in told) == (3, True)
    with psycopg.connect(url) as raw:
        raw.execute("DROP FUNCTION procrastinate_fetch_job_v2")
    for words in (("worker", "--distributed"), ("db", "upgrade", "--distributed")):
        code, _, told = run(*words, "--db", url)
        assert (code, "missing: procrastinate_fetch_job_v2" in told) == (3, True)


def test_upgrading_twice_changes_nothing(run: Run, home: Path, url: str) -> None:
    for _ in range(2):
        code, out, _ = run("db", "upgrade", "--distributed", "--db", url, "--lang", "en")
        assert code == 0
        assert out.splitlines()[-1] == "The ledger asks procrastinate's queue for jobs."


def test_procrastinate_that_is_not_installed_is_named(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [known for known in sys.modules if known.startswith("supervision.distributed")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("supervision.distributed", raising=False)
    monkeypatch.setitem(sys.modules, "procrastinate", None)
    code, _, told = run("worker", "--distributed", "--lang", "en")
    assert (code, told) == (3, "procrastinate is not installed: pip install “supervision-cycles[distributed]”\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [(("--ledger", "postgresql://x"), "goes with --distributed"), (("--distributed", "--once"), "do not go with")],
)
def test_options_that_do_not_go_together_are_refused(run: Run, ledger: Path, words: tuple[str, ...], told: str) -> None:
    code, _, said = run("worker", *words, "--lang", "en")
    assert (code, told in said) == (2, True)


def test_processes_share_several_ledgers_until_they_are_told_to_end(
    run: Run, home: Path, url: str, postgres_server: Server
) -> None:
    with postgres_server.database() as other:
        for each in (url, other):
            assert run("db", "upgrade", "--distributed", "--db", each)[0] == 0
            filled(home, each)
        crews = [started(url, other) for _ in range(2)]
        for crew in crews:
            assert crew.stdout is not None
            assert crew.stdout.readline().startswith("Running")
        while not (_is_done(url) and _is_done(other)):
            assert [crew.poll() for crew in crews] == [None, None]
        for crew in crews:
            crew.send_signal(signal.SIGTERM)
        assert [crew.wait(20) for crew in crews] == [0, 0]
        for each in (url, other):
            with Engine.open(each) as engine:
                assert {lease.until for lease in engine.store.leases()} == {""}
        for crew in crews:
            crew.communicate()


def started(*ledgers: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "supervision", "worker", "--distributed", "--specs", "specs", "--lang", "en"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(SOURCE.parent)}
    options = [word for ledger in ledgers for word in ("--ledger", ledger)]
    return subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True, env=environment)


def _is_done(url: str) -> bool:
    """Whether the notice that was over has ended and all is sealed."""
    with psycopg.connect(url) as raw:
        ended = raw.execute("SELECT FROM supervision.cases WHERE workflow = 'notice' AND is_ended").fetchall()
        return len(ended) == 1 and raw.execute("SELECT FROM supervision.outbox").fetchall() == []
