"""A client whose server keeps going away: ``worker.py URL NAME``; each line of stdout is an acknowledged command.

Until its stdin ends it notes its commands in cases that all clients share, and asks by command id after every error.
"""

from __future__ import annotations

import os
import select
import sys
import time

from supervision.model import CaseId, CommandId, Noted
from supervision.store import Store, StoreError, VersionConflictError
from supervision.store.postgres import PostgresStore
from supervision.testing import build_step, build_write

SHARED = tuple(CaseId(f"shared-{number}") for number in range(5))


def once(store: Store, command: str, number: int) -> None:
    """Carry out a command unless it is done already."""
    pair = SHARED[number % 5], SHARED[(number + 2) % 5]
    # As the engine does it: beside others, and now and then alone.
    with store.command(CommandId(command), pair[0]) if number % 5 else store.transaction() as transaction:
        if transaction.receipt(CommandId(command)) is not None:
            return
        found = transaction.cases(pair)
        note = Noted("wish", "draft", {"command": command})
        transaction.write(build_write(command, *(build_step(c, c, command, facts=[note]) for c in found.values())))


def main(url: str, name: str) -> None:
    """Work until stdin ends."""
    store: Store | None = None
    number = 0
    while not select.select([sys.stdin], [], [], 0)[0]:
        try:
            store = store or PostgresStore(url)
            once(store, f"{name}-{number}", number)
        except VersionConflictError:
            continue
        except StoreError:
            time.sleep(0.01)  # the server may be starting
            continue
        os.write(1, f"{name}-{number}\n".encode())
        number += 1


if __name__ == "__main__":
    main(*sys.argv[1:])
