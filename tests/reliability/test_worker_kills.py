"""Workers are killed while much is due, clocks step, servers stop: each step is taken once, and in time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Sizes
from tests.postgres import Server
from tests.reliability.ground import Ground, blow, caught_up, end_all, recovered, survived, taken_once

# Before each kill so many cases more are due.
DUE: dict[Sizes, int] = {"everyday": 60, "short": 500, "release": 500}
KILLS: dict[Sizes, int] = {"everyday": 1, "short": 5, "release": 60}
STOPS: dict[Sizes, int] = {"everyday": 0, "short": 2, "release": 10}


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Callable[[str], Ground]]:
    made: list[Ground] = []

    def make(url: str) -> Ground:
        made.append(Ground(url, tmp_path))
        return made[-1]

    yield make
    for one in made:
        while one.running:
            one.kill(0)


def test_killed_workers_leave_nothing_undone_and_do_nothing_twice(
    tmp_path: Path, ground: Callable[[str], Ground], sizes: Sizes, report: Callable[[str], None]
) -> None:
    here = ground(f"sqlite:///{tmp_path / 'ledger.db'}")
    longest = blow(here, KILLS[sizes], DUE[sizes])
    if sizes == "everyday":
        took = caught_up(here)
    else:
        end_all(here, DUE[sizes])
        took = recovered(here)
    taken_once(here)
    report(
        f"workers, SQLite: {KILLS[sizes]} killed, taken over within {longest:.1f} s (lease {here.lease_s} s), "
        f"{len(here.cases)} due, each once; the rest after {took:.1f} s"
    )


@pytest.mark.parametrize("leases", ["4", "1000000"])
def test_a_worker_that_takes_over_late_or_never_is_found(
    tmp_path: Path, ground: Callable[[str], Ground], sizes: Sizes, leases: str
) -> None:
    if sizes == "everyday":
        pytest.skip("takes four seconds: python3 run.py prove --short")
    here = ground(f"sqlite:///{tmp_path / 'ledger.db'}")
    here.lease_s = 1.0
    here.start()
    here.prepare(1)
    caught_up(here)
    here.start(leases)
    here.prepare(DUE[sizes])
    with pytest.raises(pytest.fail.Exception, match="not taken up within two lease times"):
        survived(here)


def test_workers_on_postgresql_survive_kills_and_a_server_that_stops(
    ground: Callable[[str], Ground],
    postgres_server: Server,
    postgres_url: str,
    sizes: Sizes,
    report: Callable[[str], None],
) -> None:
    here, kills, longest = ground(postgres_url), KILLS[sizes] if sizes != "everyday" else 0, 0.0
    if kills:
        longest = blow(here, kills, DUE[sizes])
        end_all(here, DUE[sizes])
    here.start()
    here.prepare(DUE[sizes])
    for _ in range(STOPS[sizes] if postgres_server.programs is not None else 0):
        here.prepare(DUE[sizes])
        time.sleep(0.1)
        postgres_server.stop()
        postgres_server.start()
    took = recovered(here)
    taken_once(here)
    report(
        f"workers, PostgreSQL: {kills} killed, taken over within {longest:.1f} s (lease {here.lease_s} s), "
        f"{STOPS[sizes]} stops, {len(here.cases)} due, each once; the rest after {took:.1f} s"
    )
