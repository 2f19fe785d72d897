"""Crews are killed while much is due, clocks step, servers stop: each step is taken once, in order, and in time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from supervision.distributed import install
from supervision.store.postgres import PostgresStore
from tests.conftest import Sizes
from tests.postgres import Server
from tests.reliability.ground import Ground, blow, caught_up, end_all, recovered, taken_once, taken_up

# Before each kill so many cases more are due.
DUE: dict[Sizes, int] = {"everyday": 40, "short": 500, "release": 500}
KILLS: dict[Sizes, int] = {"everyday": 0, "short": 2, "release": 60}
STOPS: dict[Sizes, int] = {"everyday": 0, "short": 1, "release": 10}
# Enough for a fault to show, and little to wait for.
FEW = 10
# Dead workers are looked for once a second at most, and jobs twice: the longer a lease is, the less that counts.
LEASE_S = 3.0


def not_every_day(sizes: Sizes) -> None:
    """Leave out what takes as long as the dead are believed to live."""
    if sizes == "everyday":
        pytest.skip("takes five seconds: python3 run.py prove --short")


@pytest.fixture
def ground(tmp_path: Path, postgres_server: Server) -> Iterator[Ground]:
    with postgres_server.database() as url:
        PostgresStore(url).close()
        install(url)
        made = Ground(url, tmp_path, "crew_process.py", LEASE_S)
        yield made
        while made.running:
            made.kill(0)


def test_killed_crews_and_stopped_servers_leave_nothing_undone_and_do_nothing_twice(
    ground: Ground, postgres_server: Server, sizes: Sizes, report: Callable[[str], None]
) -> None:
    longest = 0.0
    if sizes != "everyday":
        longest = blow(ground, KILLS[sizes], DUE[sizes])
        end_all(ground, DUE[sizes])
        (ground.folder / "dies").touch()
    ground.prepare(DUE[sizes])
    ground.start()
    if sizes != "everyday":
        # It dies when it has handed over and not noted that; from when another is there its work is waited for.
        ground.wait_for_a_death()
        ground.start()
        longest = max(longest, taken_up(ground))
    for _ in range(STOPS[sizes] if postgres_server.programs is not None else 0):
        ground.prepare(DUE[sizes])
        time.sleep(0.1)
        postgres_server.stop()
        postgres_server.start()
    took = recovered(ground)
    taken_once(ground)
    assert not (ground.folder / "dies").exists()
    report(
        f"crews: {KILLS[sizes] and KILLS[sizes] + 1} killed, taken over within {longest:.1f} s (lease {LEASE_S} s), "
        f"{STOPS[sizes]} stops, {len(ground.cases)} due, each once; the rest after {took:.1f} s"
    )


def test_a_crew_that_rests_is_woken_by_whoever_writes(ground: Ground, sizes: Sizes) -> None:
    ground.start("no_tick")
    caught_up_with_nothing(ground)
    ground.prepare(FEW)
    caught_up(ground)
    taken_once(ground)


def caught_up_with_nothing(ground: Ground) -> None:
    """Return when the jobs that a crew begins with are done."""
    with psycopg.connect(ground.url, autocommit=True) as raw:
        query = "SELECT FROM supervision.leases WHERE name IN ('due', 'seal', 'deliver/remote') AND until_at = ''"
        while len(raw.execute(query).fetchall()) < 3:
            assert ground.running[0].poll() is None, ground.told()


def test_a_job_that_was_asked_for_outside_the_transaction_is_missed(ground: Ground, sizes: Sizes) -> None:
    not_every_day(sizes)
    ground.start("no_tick")  # which would make up for it, within a minute
    caught_up_with_nothing(ground)
    with psycopg.connect(ground.url) as raw:
        # Whoever asks behind the commit dies before that.
        raw.execute("DROP TRIGGER wake ON supervision.outbox")
    ground.prepare(FEW)
    with pytest.raises(pytest.fail.Exception, match="not done"):
        caught_up(ground)


def test_a_handler_that_does_things_twice_is_found(ground: Ground, sizes: Sizes) -> None:
    not_every_day(sizes)
    (ground.folder / "dies").touch()
    ground.prepare(FEW)
    ground.start("no_inbox")
    ground.wait_for_a_death()
    recovered(ground, "no_inbox")
    with pytest.raises(AssertionError):
        taken_once(ground)


def test_jobs_of_the_dead_that_nobody_puts_back_are_found(ground: Ground, sizes: Sizes) -> None:
    not_every_day(sizes)
    (ground.folder / "dies").touch()
    ground.prepare(FEW)
    ground.start("no_rescue")
    ground.wait_for_a_death()
    with pytest.raises(pytest.fail.Exception, match="not taken up within two lease times"):
        recovered(ground, "no_rescue")
