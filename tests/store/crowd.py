"""One process of a crowd that works on one ledger: ``crowd.py URL write NAME COUNT``, ``URL seal`` or ``URL poll``.

A writer opens cases of its own and takes steps in cases that all share, several events and often two cases a command.
A sealer seals a few events at a time until its stdin ends, then what is left.  A poller reads the numbers that the
server draws for commands, as a reader without a log would do: always those above the highest seen; it prints how many.
"""

from __future__ import annotations

import select
import sys

import psycopg

from supervision.model import CaseId, CommandId, Noted
from supervision.store import VersionConflictError
from supervision.store.postgres import PostgresStore
from supervision.testing import build_opening, build_step, build_write
from supervision.testing._examples import plain_case

SHARED = tuple(CaseId(f"shared-{number}") for number in range(5))


def write(store: PostgresStore, name: str, count: int) -> None:
    """Carry out *count* commands; a conflict means the command is decided again."""
    for number in range(count):
        while not _done(store, name, number):
            pass


def _done(store: PostgresStore, name: str, number: int) -> bool:
    command = f"{name}-{number}"
    pair = SHARED[number % 5], SHARED[(number * 3 + 1) % 5]
    try:
        with store.command(CommandId(command), pair[0]) as transaction:
            found = transaction.cases(set(pair))
            items = [build_step(case, case, command, facts=[Noted("n", "draft", {})]) for case in found.values()]
            opening = build_opening(plain_case(f"{name}-{number:04}"), command)
            transaction.write(build_write(command, opening, *items))
    except VersionConflictError:
        return False
    return True


def seal(store: PostgresStore) -> None:
    """Seal in small bites until told to stop, and what is left then."""
    while not select.select([sys.stdin], [], [], 0)[0]:
        store.seal(7)
    while store.seal(7):
        pass


def poll(url: str) -> None:
    """Read by number until told to stop, and what is left then; print how many commands were seen."""
    seen = last = 0
    with psycopg.connect(url, autocommit=True) as raw:
        is_over = False
        while not is_over:
            is_over = bool(select.select([sys.stdin], [], [], 0)[0])
            rows = raw.execute("SELECT number FROM supervision.commands WHERE number > %s", (last,)).fetchall()
            seen, last = seen + len(rows), max([last, *(number for (number,) in rows)])
    sys.stdout.write(f"{seen}\n")


def main(url: str, job: str, *rest: str) -> None:
    """Do one job."""
    if job == "poll":
        poll(url)
        return
    store = PostgresStore(url)
    if job == "write":
        write(store, rest[0], int(rest[1]))
    else:
        seal(store)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
