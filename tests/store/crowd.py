"""One process of a crowd that works on one ledger: ``crowd.py URL write NAME COUNT`` or ``crowd.py URL seal``.

A writer opens cases of its own and takes steps in cases that all share, several events and often two cases a command.
A sealer seals a few events at a time until its stdin ends, then what is left.
"""

from __future__ import annotations

import select
import sys

from supervision.model import CaseId, Noted
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
        with store.transaction() as transaction:
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


def main(url: str, job: str, *rest: str) -> None:
    """Do one job."""
    store = PostgresStore(url)
    if job == "write":
        write(store, rest[0], int(rest[1]))
    else:
        seal(store)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
