"""Cases from their events, and how much room they take."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from supervision.engine import Engine
from supervision.machine import replay
from supervision.model import CaseId
from supervision.record import case_from_bytes, case_to_bytes, decode
from supervision.spec import load
from supervision.store import StoredEvent

from . import scene
from .durable import OnFile
from .measuring import Row, Side, Sizes, in_turn

_BY_HAND = "a fold by hand"


def replays(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Compare the reducer with a fold by hand over the same bytes, and states alone over the same columns."""
    ledger = OnFile.at(folder / "folded.db", load())
    engine = ledger.engine
    with engine.batch() as batch:
        ids = [scene.live(engine, number, within=batch) for number in range(sizes.replayed)]
    engine.seal()
    records = [(CaseId(case_id), engine.store.events(CaseId(case_id))) for case_id in ids]
    number = sum(len(events) for _, events in records)

    def ours() -> int:
        for case_id, events in records:
            replay(case_id, map(decode, (event.body for event in events)), head=events[-1].hash)
        return number

    def theirs() -> int:
        for case_id, events in records:
            by_hand(case_id, events)
        return number

    _require_same(records)
    figures = in_turn({"replay": ours, _BY_HAND: theirs}, sizes.rounds)
    row = figures.row("replay of stored events, per event", "replay", _BY_HAND, goal=2)
    yield attrs.evolve(row, note="the same JSON parser; by hand into one dict a case, nothing checked, nothing frozen")
    yield _states(ledger, number, sizes)
    engine.close()


def by_hand(case_id: str, events: tuple[StoredEvent, ...]) -> dict[str, Any]:
    """Fold the bytes of one case into a plain dict, trusting them."""
    case: dict[str, Any] = {"id": case_id, "links": [], "claims": [], "deadlines": {}, "taken": {}}
    for event in events:
        raw = json.loads(event.body)
        kind = raw["kind"]
        if kind == "DeadlineStarted":
            case["deadlines"][raw["deadline"]["name"]] = {**raw["deadline"], "closed": ""}
        elif kind == "DeadlineClosed":
            case["deadlines"][raw["name"]] |= {"closed": raw["closed"], "closed_on": raw["closed_on"]}
        else:
            _step_by_hand(case, raw)
        case["seq"], case["last_on"] = raw["seq"], raw["on"]
    return case


def _step_by_hand(case: dict[str, Any], raw: dict[str, Any]) -> None:
    if raw["kind"] == "Opened":
        for name in ("workflow", "version", "reference", "packs", "fields"):
            case[name] = raw[name]
        case["opened_on"] = raw["on"]
    else:
        case["fields"].update(raw["fields"])
    case["state"] = raw["target"] if raw["kind"] == "Moved" else raw["state"]
    count = case["taken"].get(raw["step"], (0, "", ""))[0]
    case["taken"][raw["step"]] = (count + 1, raw["on"], raw["actor"])


def _require_same(records: list[tuple[CaseId, tuple[StoredEvent, ...]]]) -> None:
    case_id, events = records[0]
    ours, theirs = replay(case_id, [decode(event.body) for event in events]), by_hand(case_id, events)
    same = ("workflow", "state", "seq", "fields", "last_on")
    if any(getattr(ours, name) != theirs[name] for name in same) or len(ours.deadlines) != len(theirs["deadlines"]):
        raise AssertionError("the two folds do not agree")


def _states(ledger: OnFile, number: int, sizes: Sizes) -> Row:
    sql = """SELECT e.case_id, e.state FROM supervision_log AS l
             CROSS JOIN supervision_events AS e ON e.case_id = l.case_id AND e.seq = l.seq ORDER BY l.position"""

    def ours() -> int:
        state: dict[str, str] = {}
        for entry in ledger.engine.log():
            event = entry.event
            if event.state:
                state[event.case_id] = event.state
        return number

    def theirs() -> int:
        state: dict[str, str] = {}
        state.update((case_id, now) for case_id, now in ledger.raw.execute(sql) if now)
        return number

    turns: dict[str, Side] = {"engine.log": ours, "two columns": theirs}
    row = in_turn(turns, sizes.rounds).row("states alone, from the log's columns, per event", *turns, goal=1.3)
    return attrs.evolve(row, note="the log hands over whole events, bytes and hash included; the SELECT two columns")


def live_cases(sizes: Sizes) -> Iterator[Row]:
    """Weigh folded cases, and the same data as plain lists and dicts."""
    with scene.opened("memory://", load()) as engine:
        snapshot = _snapshot(engine)
    per_case: list[float] = []
    plain = 0.0
    for number in sizes.live:
        bodies = [snapshot.replace(b"committee-1", b"committee-%06d" % n) for n in range(number)]
        ids = [CaseId(f"case{n:020}") for n in range(number)]
        cases = _weighed(partial(_folded, ids, bodies))
        # What plain data weighs does not depend on how much of it there is; weighing is slow.
        plain = plain or _weighed(partial(_plain, bodies)) / number
        per_case.append(cases / number)
        yield Row(
            f"memory of {number:,} live cases: a case beyond its data",
            f"{per_case[-1]:,.0f} B a case",
            f"the data as plain lists and dicts: {plain:,.0f} B",
            per_case[-1] - plain,
            400 if number == sizes.live[-1] else None,  # the smaller ones show whether it is flat
            unit="B",
            note=f"a case is {per_case[-1] / per_case[0]:.2f} times as large as among the first {sizes.live[0]:,}",
        )


def _snapshot(engine: Engine) -> bytes:
    case_id = CaseId(scene.live(engine, 1))
    with engine.store.transaction() as transaction:
        return case_to_bytes(transaction.cases((case_id,))[case_id])


def _folded(ids: list[CaseId], bodies: list[bytes]) -> list[Any]:
    return [case_from_bytes(case_id, body) for case_id, body in zip(ids, bodies, strict=True)]


def _plain(bodies: list[bytes]) -> list[Any]:
    return [json.loads(body) for body in bodies]


def _weighed(make: Callable[[], list[Any]]) -> int:
    gc.collect()
    tracemalloc.start()
    held = make()
    weight = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del held
    return weight
