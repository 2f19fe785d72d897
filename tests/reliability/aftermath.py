"""What is wrong with the ledger that a power cut leaves: found by the process's own SQLite, row by row."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs

from supervision.engine import Engine, Receipt
from supervision.machine import tasks
from supervision.model import Case
from supervision.record import verify_chain
from supervision.store import StoredEvent, StoreError
from supervision.store.sqlite import Connection, SqliteStore, default_connect
from supervision.testing import SeededIds
from tests.reliability.cuts import LEDGER, Deed, Recording, contents, working
from tests.reliability.forgetful_disk import Disk, Medium

_MANY = 100_000
# Of all cuts this share is followed by another, while the ledger is opened again.
_TWICE = 0.1


@attrs.frozen
class Cut:
    """One power cut and what came of it.

    Attributes:
        at: After how many operations.
        acknowledged: How many commits had been acknowledged by then.
        wrong: What is wrong with what was left; the first word is its kind: ``unreadable``, ``damaged``, ``lost``,
            ``half``, ``unrepeatable``, ``contradiction``.
    """

    at: int
    acknowledged: int
    wrong: tuple[str, ...]

    @property
    def kinds(self) -> set[str]:
        return {told.split(":")[0] for told in self.wrong}


def cuts_of(recording: Recording, folder: Path, *, cuts: int, seed: str, lies: bool = False) -> Iterator[Cut]:
    """Cut the power *cuts* times, after every operation where there are enough cuts, and look through what is left."""
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    operations = recording.disk.operations
    each = range(1, len(operations) + 1)
    moments = [*each] if cuts >= len(each) else []
    medium, done = Medium(lies=lies), 0
    for at in sorted([*moments, *chance.choices(each, k=cuts - len(moments))]):
        for operation in operations[done:at]:
            medium.do(operation)
        done = at
        found = medium.cut(chance)
        if chance.random() < _TWICE:
            found = _cut_again(recording, found, folder, chance, lies=lies)
        _laid_out(found, folder)
        acknowledged = sum(1 for end, _ in recording.commits if end <= at)
        yield Cut(at, acknowledged, tuple(_looked_through(recording, at, acknowledged, folder / LEDGER)))


def _laid_out(found: Mapping[str, bytes], folder: Path) -> None:
    for old in folder.glob(f"{LEDGER}*"):
        old.unlink()
    for name, content in found.items():
        (folder / name).write_bytes(content)


def _cut_again(
    recording: Recording, found: dict[str, bytes], folder: Path, chance: random.Random, *, lies: bool
) -> dict[str, bytes]:
    """Cut the power once more, while what was found is opened again."""
    _laid_out(found, folder)
    second = Recording(Disk("cut-again"), recording.instead)
    with suppress(StoreError):
        SqliteStore(folder / LEDGER, connect=second.connected).close()
    second.disk.unregister()
    medium = Medium(found, lies=lies)
    for operation in second.disk.operations[: chance.randrange(len(second.disk.operations) + 1)]:
        medium.do(operation)
    return medium.cut(chance)


def _looked_through(recording: Recording, at: int, acknowledged: int, path: Path) -> list[str]:
    raws: list[Connection] = []

    def connect(name: str) -> Connection:
        raws.append(default_connect(name))
        return raws[0]

    try:
        store = SqliteStore(path, connect=connect)
    except StoreError as error:
        return [f"unreadable: {error}"]
    try:
        return _first_wrong(recording, at, acknowledged, store, raws[0])
    except (StoreError, sqlite3.DatabaseError) as error:
        return [f"damaged: {error}"]
    finally:
        store.close()


def _first_wrong(recording: Recording, at: int, acknowledged: int, store: SqliteStore, raw: Connection) -> list[str]:
    found: list[Any] = raw.execute("PRAGMA integrity_check").fetchall()
    if found != [("ok",)]:
        return [f"damaged: {found[0][0]}"]
    if lost := list(_lost(recording, at, acknowledged, raw)):
        return lost
    engine = working(store, SeededIds(at + 1))
    under_way = next((deed for end, deed, _ in recording.deeds if end > at), None)
    if under_way is not None and (wrong := _repeated(engine, under_way)):
        return wrong
    return list(contradictions(engine, raw))


def _lost(recording: Recording, at: int, acknowledged: int, raw: Connection) -> Iterator[str]:
    """Look for every receipt that somebody had in hand, and for exactly one state of all rows."""
    kept = {row[0]: row[2] for row in raw.execute("SELECT id, digest, receipt FROM supervision_commands").fetchall()}
    for end, _, receipts in recording.deeds:
        for receipt in receipts:
            if end <= at and kept.get(receipt.command_id) != receipt.to_bytes():
                yield f"lost: {receipt.command_id}"
    digests = [digest for _, digest in recording.commits]
    found = contents(raw)
    if found in digests[max(acknowledged - 1, 0) : acknowledged + 1]:
        return
    yield "lost: commits" if found in digests[:acknowledged] else "half: rows of no commit"


def _repeated(engine: Engine, deed: Deed) -> list[str]:
    """Do what was under way when the power went: once for its answer, and again for the same answer."""
    first, again = deed(engine), deed(engine)
    same = [attrs.evolve(receipt, is_repeat=True) for receipt in first] == list(again)
    wrong = [receipt.command_id for receipt in first if not _stands(engine, receipt)]
    return [f"unrepeatable: {name}" for name in wrong] + ([] if same else ["unrepeatable: another answer"])


def _stands(engine: Engine, receipt: Receipt) -> bool:
    events = [e for e in engine.store.events(receipt.case_id) if e.command_id == receipt.command_id]
    return bool(events) and (events[-1].seq, events[-1].hash.hex()) == (receipt.version, receipt.head)


# what follows from what


def contradictions(engine: Engine, raw: Connection) -> Iterator[str]:
    """Seal, and yield where the log, the record, the receipts and the lists do not say what the cases say."""
    engine.seal()
    cases = engine.store.cases(limit=_MANY)
    events = [event for case in cases for event in engine.store.events(case.id)]
    told = [f"verify: {fault}" for fault in engine.verify()]
    told += [
        f"chain: {fault}" for fault in verify_chain(events, heads={case.id: (case.seq, case.head) for case in cases})
    ]
    for table, columns, rows in (*_followed(engine, cases), *_receipts(events, raw)):
        found: list[Any] = raw.execute(f"SELECT {columns} FROM supervision_{table}").fetchall()  # noqa: S608 - ours
        told += [f"{table}: {row}" for row in sorted({*found} ^ {*rows}, key=repr)]
    told += list(_gaps(engine, events))
    return (f"contradiction: {what}" for what in told)


_Rows = Iterator[tuple[str, str, list[tuple[object, ...]]]]


def _followed(engine: Engine, cases: tuple[Case, ...]) -> _Rows:
    """Yield table, columns and the rows that follow from the cases."""
    programs = {case.id: engine.programs.of(case.workflow, case.version) for case in cases}
    yield (
        "cases",
        "id, workflow, version, reference, state, is_ended, seq, head",
        [
            (c.id, c.workflow, c.version, c.reference, c.state, programs[c.id].is_ended(c.state), c.seq, c.head)
            for c in cases
        ],
    )
    yield (
        "claims",
        "key, first_on, last_on, case_id",
        [(claim.key, claim.first_on, claim.last_on, case.id) for case in cases for claim in case.claims],
    )
    yield (
        "deadlines",
        "due_on, case_id, name, workflow, owner, started_on, is_paused, waits",
        [
            (d.due_on, case.id, d.name, case.workflow, d.owner, d.started_on, d.paused_on is not None, d.waits)
            for case in cases
            for d in case.deadlines
            if d.is_open
        ],
    )
    rows = [row for case in cases for row in tasks(programs[case.id], case)]
    yield (
        "tasks",
        "role, holder, place, case_id, workflow, steps, due_on",
        [(t.role, t.holder, t.due_on or "9999-12-31", t.case_id, t.workflow, _text(t.steps), t.due_on) for t in rows],
    )
    yield "outbox", "case_id", []


def _text(steps: tuple[str, ...]) -> str:
    return json.dumps(steps, ensure_ascii=False, separators=(",", ":"))


def _receipts(events: list[StoredEvent], raw: Connection) -> _Rows:
    """Yield one command for each command id of the events, and events for each receipt."""
    yield "commands", "id", [(event.command_id,) for event in events]
    heads = {(event.case_id, event.seq, event.hash.hex(), event.command_id) for event in events}
    for command_id, receipt in raw.execute("SELECT id, receipt FROM supervision_commands").fetchall():
        case_id, seq, _, _, head, _ = json.loads(receipt)
        if (case_id, seq, head, command_id) not in heads:
            yield "commands", "id", [(f"{command_id} without its events",)]


def _gaps(engine: Engine, events: list[StoredEvent]) -> Iterator[str]:
    log = engine.store.log(limit=_MANY)
    if [entry.position for entry in log] != list(range(1, len(events) + 1)):
        yield "log: a gap, or an event too many or too few"
    if sorted((e.event.case_id, e.event.seq) for e in log) != sorted((e.case_id, e.seq) for e in events):
        yield "log: an event twice, or none"
    last: dict[str, int] = {}
    for entry in log:
        if entry.event.seq != last.get(entry.event.case_id, 0) + 1:
            yield f"log: out of order at {entry.position}"
        last[entry.event.case_id] = entry.event.seq
