"""Fills a disk again and again under an office at work: ``python -m tests.reliability.full_disk FOLDER ROUNDS``.

FOLDER lies on a small disk of its own.  In each round a little room is left, commands are done until the ledger refuses
one, room is made, and the same command is asked for again.  Prints JSON: what was acknowledged, how the ledger refused,
and what is wrong.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import attrs

from supervision.engine import Engine, Receipt
from supervision.store import StoreError
from supervision.store.sqlite import SqliteStore, default_connect
from supervision.testing import SeededIds
from tests.engine.office import DATA, FEEDBACK
from tests.reliability.aftermath import contradictions
from tests.reliability.cuts import LEDGER, working

_ROOM_KB = 256
# More commands than there can be room for.
_MOST = 1_000


@attrs.define
class Filling:
    """What was found so far."""

    folder: Path
    acknowledged: int = 0
    refusals: Counter[str] = attrs.Factory(Counter)
    wrong: list[str] = attrs.Factory(list)

    @property
    def path(self) -> Path:
        return self.folder / LEDGER

    def round(self, number: int, template: bytes) -> None:
        """Leave some room on the disk, work until there is none, and look through what was kept."""
        for old in self.folder.iterdir():
            old.unlink()
        self.path.write_bytes(template)
        stuffing = self.folder / "stuffing"
        state = os.statvfs(self.folder)
        room = random.Random(number).randrange(_ROOM_KB) * 1_024  # noqa: S311 - work, not secrets
        stuffing.write_bytes(bytes(max(state.f_bavail * state.f_bsize - room, 0)))
        with closing(SqliteStore(self.path)) as store:
            kept, refusal = self._worked(working(store, SeededIds(number)))
            stuffing.unlink()
            if "disk is full" in refusal:
                kept.append(_opened(working(store, SeededIds(number + 1_000_000)), len(kept)))
        self.acknowledged += len(kept)
        self.refusals[refusal.partition(" · ")[2].partition(" (")[0]] += 1
        self.wrong += self._looked_through(kept)

    def _worked(self, engine: Engine) -> tuple[list[Receipt], str]:
        kept: list[Receipt] = []
        for number in range(_MOST):
            try:
                kept.append(_opened(engine, number))
            except StoreError as error:
                return kept, str(error)
        return kept, "no end of room"

    def _looked_through(self, kept: list[Receipt]) -> list[str]:
        with closing(SqliteStore(self.path)) as store, closing(default_connect(str(self.path))) as raw:
            found = dict(raw.execute("SELECT id, receipt FROM supervision_commands").fetchall())
            lost = [
                f"lost: {receipt.command_id}" for receipt in kept if found.get(receipt.command_id) != receipt.to_bytes()
            ]
            whole = raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            told = list(contradictions(working(store, SeededIds(0)), raw)) if whole else ["damaged"]
            more = [] if len(found) == len(kept) else ["more commands than acknowledged"]
        return lost + told + more


def _opened(engine: Engine, number: int) -> Receipt:
    return engine.desk("hue").open("feedback", FEEDBACK, command_id=f"command-{number}")


def main(folder: Path, rounds: int) -> None:
    """Make a ledger to begin with, and fill the disk *rounds* times."""
    with closing(SqliteStore(folder / LEDGER)) as store:
        working(store, SeededIds(0)).organise(DATA)
    template = (folder / LEDGER).read_bytes()
    filling = Filling(folder)
    for number in range(rounds):
        filling.round(number, template)
    told = {"acknowledged": filling.acknowledged, "refusals": filling.refusals, "wrong": filling.wrong[:10]}
    print(json.dumps(told))  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
