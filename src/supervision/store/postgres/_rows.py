"""What one command changes, as the document that the parts of ``write.sql`` take."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import attrs

from supervision.model import Case, CaseId
from supervision.record import case_to_bytes
from supervision.store._rules import NEVER, Kept, deadline_rows, list_changes
from supervision.store.port import CaseWrite, DeadlineRow, TaskRow, Write

from ._sql import Statement, writing

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

# The columns of each part, in the order in which rows are gathered here.
_COLUMNS = {
    "opened": (
        *("id", "workflow", "reference", "opened_on"),
        *("version", "state", "is_ended", "seq", "head", "snapshot", "tasks", "parties"),
    ),
    "moved": ("id", "before", "version", "state", "is_ended", "seq", "head", "snapshot", "tasks", "parties"),
    "told": (
        *("case_id", "seq", "kind", "workflow", "step", "state", "command_id", "occurred_on", "recorded_at"),
        *("body", "hash"),
    ),
    "waiting": ("n", "case_id", "first_seq", "last_seq"),
    "kept_apart": ("ref", "case_id", "field", "salt", "value"),
    "claims_gone": ("key", "first_on", "last_on", "case_id"),
    "claims_new": ("key", "first_on", "last_on", "case_id"),
    "deadlines_gone": ("due_on", "case_id", "name"),
    "deadlines_new": ("case_id", "workflow", "name", "owner", "started_on", "due_on", "is_paused", "waits"),
    "tasks_gone": ("role", "holder", "place", "case_id"),
    "tasks_new": ("role", "holder", "place", "case_id", "workflow", "steps", "due_on"),
    "found_gone": ("party", "is_ended", "opened_on", "case_id"),
    "found_new": ("party", "is_ended", "opened_on", "case_id", "workflow"),
    "due_gone": ("party", "due_on", "case_id"),
    "due_new": ("party", "due_on", "case_id"),
}
_ALWAYS = ("doc", "turn", "expected", "heads", "command")
_UNREAD = -1

_Rows = dict[str, list[Sequence[object]]]


@attrs.frozen
class Change:
    """One command, ready to be sent.

    Attributes:
        statement: The parts it needs, put together.
        doc: What they take, as JSON.
        kept: The cases written, as they are afterwards.
    """

    statement: Statement
    doc: str
    kept: dict[CaseId, Kept]


def change_of(
    write: Write,
    known: Mapping[CaseId, Kept | None],
    checked: Mapping[CaseId, int],
    keys: Mapping[str, int],
    revision: int | None,
) -> Change:
    """Return what is to be sent for a command.

    Args:
        write: The command's effects.
        known: The cases it writes as they were, None for new ones.
        checked: Every case it rests on, with the ``seq`` it must have.
        keys: Every claim key that was read, with how often it had been decided on.
        revision: The revision of the organisation data it rests on; None where nobody can change it meanwhile.
    """
    rows: _Rows = defaultdict(list)
    kept: dict[CaseId, Kept] = {}
    for item in write.cases:
        case = item.case
        before = known[case.id] or Kept(Case(case.id))
        parties = before.parties if item.parties is None else _to_json(item.parties)
        kept[case.id] = Kept(case, _tasks_text(item, before.tasks), parties, item.is_ended)
        _add_case(rows, item, kept[case.id])
        _add_claims(rows, before.case, case)
        _add_deadlines(rows, before.case, case)
        if item.tasks is not None:
            _add_tasks(rows, before.tasks, item.tasks)
        for part, found in list_changes(known[case.id], kept[case.id])._asdict().items():
            rows[part] += found
    rows["kept_apart"] = [(row.ref, row.case_id, row.field, row.salt, row.value) for row in write.personal]
    decided = {str(row[0]): _UNREAD for part in ("claims_gone", "claims_new") for row in rows[part]} | dict(keys)
    filled = {part: found for part, found in rows.items() if found}
    doc: dict[str, object] = {part: _records(part, found) for part, found in filled.items()}
    doc |= {"command": write.command_id, "digest": write.digest.hex(), "receipt": write.receipt.hex()}
    doc |= {"checked": dict(checked), "keys": decided, "revision": revision}
    parts = {*_ALWAYS, *filled, *(("keyed", "good_with_keys") if decided else ("good",))}
    return Change(writing(frozenset(parts)), _to_json(doc), kept)


def resting_on_absence(write: Write, checked: Mapping[CaseId, int]) -> set[CaseId]:
    """Return the cases that are not there, as a command knows that does not open them either."""
    return {case_id for case_id, seq in checked.items() if not seq} - {item.case.id for item in write.cases}


def _records(part: str, rows: list[Sequence[object]]) -> list[dict[str, object]]:
    names = _COLUMNS[part]
    return [
        {name: value.hex() if isinstance(value, bytes) else value for name, value in zip(names, row, strict=True)}
        for row in rows
    ]


def _add_case(rows: _Rows, item: CaseWrite, kept: Kept) -> None:
    case, events = item.case, item.events
    facts = *(case.version, case.state, item.is_ended, case.seq, case.head, case_to_bytes(case)), *kept[1:3]
    if item.before:
        rows["moved"].append((case.id, item.before, *facts))
    else:
        rows["opened"].append((case.id, case.workflow, case.reference, case.opened_on, *facts))
    if events:
        rows["told"].extend(events)
        rows["waiting"].append((len(rows["waiting"]), case.id, events[0].seq, events[-1].seq))


def _add_claims(rows: _Rows, before: Case, case: Case) -> None:
    old, new = set(before.claims), set(case.claims)
    rows["claims_gone"] += [(claim.key, claim.first_on, claim.last_on, case.id) for claim in old - new]
    rows["claims_new"] += [(claim.key, claim.first_on, claim.last_on, case.id) for claim in new - old]


def _add_deadlines(rows: _Rows, before: Case, case: Case) -> None:
    if before.deadlines == case.deadlines:
        return
    old, new = set(deadline_rows(before)), set(deadline_rows(case))
    kept = {_deadline_key(row) for row in new}
    rows["deadlines_gone"] += [key for key in map(_deadline_key, old) if key not in kept]
    rows["deadlines_new"] += [
        (row.case_id, row.workflow, row.name, row.owner, row.started_on, row.due_on, row.is_paused, row.waits)
        for row in new - old
    ]


def _add_tasks(rows: _Rows, before: str, tasks: tuple[TaskRow, ...]) -> None:
    old, new = set(map(_task_row, json.loads(before))), set(tasks)
    kept = {_task_key(row) for row in new}
    rows["tasks_gone"] += [key for key in map(_task_key, old) if key not in kept]
    rows["tasks_new"] += [(*_task_key(row), row.workflow, _steps_text(row.steps), row.due_on) for row in new - old]


def _deadline_key(row: DeadlineRow) -> tuple[str, str, str]:
    return row.due_on, row.case_id, row.name


def _task_key(row: TaskRow) -> tuple[str, str, str, str]:
    return row.role, row.holder, row.due_on or NEVER, row.case_id


@lru_cache(maxsize=1_000)
def _steps_text(steps: tuple[str, ...]) -> str:
    # The same few sets of steps wait in all cases of a workflow.
    return _to_json(steps)


def _tasks_text(item: CaseWrite, before: str) -> str:
    if item.tasks is None:
        return before
    return _to_json([(row.case_id, row.workflow, row.role, row.holder, row.steps, row.due_on) for row in item.tasks])


def _task_row(parts: list[Any]) -> TaskRow:
    case_id, workflow, role, holder, steps, due_on = parts
    return TaskRow(case_id, workflow, role, holder, tuple(steps), due_on)
