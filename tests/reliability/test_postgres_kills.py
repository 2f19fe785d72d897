"""What PostgreSQL acknowledged is there, once, however often sessions are ended and the server is stopped at once."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import psycopg

from supervision.model import Noted
from supervision.record import decode, verify_chain
from supervision.store.postgres import PostgresStore
from supervision.testing._examples import open_cases
from tests.conftest import Sizes
from tests.postgres import Server
from tests.reliability.worker import SHARED

SECONDS: dict[Sizes, float] = {"everyday": 3, "short": 60, "release": 300}
CLIENTS = 6
# Of all blows this share stops the server, without tidying up; the others end sessions.
STOPS = 0.08


def _blows(server: Server, url: str, seconds: float) -> Counter[str]:
    chance = random.Random("blows")  # noqa: S311 - moments, not secrets
    done: Counter[str] = Counter()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        time.sleep(chance.uniform(0.05, 0.4))
        if server.programs is not None and chance.random() < STOPS:
            server.stop()
            server.start()
            done["stops"] += 1
            continue
        with psycopg.connect(url, autocommit=True) as raw:
            ended = raw.execute(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid() AND random() < 0.4"
            ).fetchone()
            done["sessions"] += ended[0] if ended else 0
    return done


def _client(url: str, told: Path) -> subprocess.Popen[bytes]:
    script = Path(__file__).with_name("worker.py")
    with told.open("wb") as out:
        return subprocess.Popen([sys.executable, script, url, told.name], stdin=subprocess.PIPE, stdout=out)


def test_blows_to_sessions_and_server_lose_nothing_acknowledged_and_double_nothing(
    postgres_server: Server, postgres_url: str, sizes: Sizes, tmp_path: Path, report: Callable[[str], None]
) -> None:
    store = PostgresStore(postgres_url)
    open_cases(store, *SHARED)
    store.close()
    clients = [_client(postgres_url, tmp_path / f"client-{number}") for number in range(CLIENTS)]
    done = _blows(postgres_server, postgres_url, SECONDS[sizes])
    for client in clients:
        client.communicate()
    assert [client.returncode for client in clients] == [0] * CLIENTS
    acknowledged = [line for told in tmp_path.glob("client-*") for line in told.read_text().splitlines()]
    store = PostgresStore(postgres_url)
    events = [event for case_id in SHARED for event in store.events(case_id)]
    facts = [decode(event.body).fact for event in events]
    wishes = Counter(fact.fields["command"] for fact in facts if isinstance(fact, Noted) and fact.step == "wish")
    assert [command for command in acknowledged if command not in wishes] == []
    assert {command: count for command, count in wishes.items() if count != 2} == {}
    assert verify_chain(events, heads={case.id: (case.seq, case.head) for case in store.cases()}) == ()
    assert len(acknowledged) > CLIENTS
    store.close()
    report(f"PostgreSQL, {SECONDS[sizes]} s: {len(acknowledged)} acknowledged, 0 lost, 0 doubled; {dict(done)}")
