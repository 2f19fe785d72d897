"""Snapshots and transactions of the PostgreSQL store: a command is one statement, whatever it changes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from supervision.model import Case, CaseId, CommandId
from supervision.record import case_from_bytes, case_to_bytes, moment
from supervision.store._rules import NEVER, deadline_rows, first_conflict
from supervision.store.port import (
    CaseWrite,
    DeadlineRow,
    Denial,
    HeldClaim,
    OrgChange,
    StoreError,
    TaskRow,
    VersionConflictError,
    Write,
)

from ._line import Line

_NOTHING = "[]"
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

# The arrays of the statement `write`, one element a row, and the columns of each table in their order.
_ITEM = ("id", "before", "workflow", "reference", "version", "state", "is_ended", "seq", "head", "snapshot", "tasks")
_EVENT = (
    *("e_case", "e_seq", "e_kind", "e_workflow", "e_step", "e_state", "e_command", "e_occurred", "e_recorded"),
    *("e_body", "e_hash"),
)
_OUTBOX = ("o_case", "o_first", "o_last")
_PERSONAL = ("p_ref", "p_case", "p_field", "p_salt", "p_value")
_CLAIM_GONE = ("c_key", "c_first", "c_last", "c_case")
_CLAIM_NEW = ("n_key", "n_first", "n_last", "n_case")
_DEADLINE_GONE = ("d_due", "d_case", "d_name")
_DEADLINE_NEW = ("f_case", "f_workflow", "f_name", "f_owner", "f_started", "f_due", "f_paused", "f_waits")
_TASK_GONE = ("t_role", "t_holder", "t_place", "t_case")
_TASK_NEW = ("w_role", "w_holder", "w_place", "w_case", "w_workflow", "w_steps", "w_due")

Kept = tuple[Case, str]


class PostgresSnapshot:
    """See `supervision.store.Snapshot`."""

    def __init__(self, line: Line) -> None:
        self._line = line
        # Cases as last read or written here, each with its task rows as JSON; None where there is none.
        self._known: dict[CaseId, Kept | None] = {}
        self._is_open = True

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        """Return the digest and receipt of a command."""
        rows: list[tuple[bytes, bytes]] = self._ready().rows("receipt", (command_id,))
        return rows[0] if rows else None

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        """Return the cases that exist."""
        self._ready()
        self._read(ids)
        return {case_id: known[0] for case_id in ids if (known := self._known[case_id]) is not None}

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of a reference."""
        rows: list[tuple[CaseId]] = self._ready().rows("find", (workflow, reference))
        return rows[0][0] if rows else None

    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        """Return the claims held on these keys."""
        if not keys:
            return ()
        return tuple([HeldClaim(*row) for row in self._ready().rows("claims", (list(keys),))])

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data."""
        return tuple([OrgChange(*row) for row in self._ready().rows("org_changes", (after,))])

    def close(self) -> None:
        """Let nobody use this transaction any more."""
        self._is_open = False

    def _ready(self) -> Line:
        if not self._is_open:
            raise StoreError("giao dịch đã kết thúc · the transaction has ended")
        return self._line

    def _read(self, ids: Iterable[CaseId]) -> None:
        missing = [case_id for case_id in ids if case_id not in self._known]
        if missing:
            self._known.update(dict.fromkeys(missing))
            for case_id, snapshot, tasks in self._line.rows("case", (missing,)):
                self._known[case_id] = case_from_bytes(case_id, snapshot), tasks


class PostgresTransaction(PostgresSnapshot):
    """See `supervision.store.Transaction`."""

    def write(self, write: Write) -> None:
        """Store the command's effects."""
        line = self._ready()
        expected = {item.case.id: item.before for item in write.cases} | dict(write.reads)
        self._read(expected)
        conflict = first_conflict(write, self._seq_of, self.find)
        if conflict is not None:
            raise VersionConflictError(conflict)
        values, kept = self._values(write)
        values["checked"], values["seqs"] = list(expected), list(expected.values())
        if not line.rows("write", values)[0][0]:
            self._refuse(write)
        self._known |= kept

    def deny(self, denial: Denial) -> None:
        """Keep a refused attempt."""
        codes = _to_json(denial.codes)
        row = denial.actor, denial.case_id, denial.step, codes, denial.recorded_at
        self._ready().run("insert_denial", row)

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        """Append changes of the organisation data."""
        values = {
            "kinds": [kind for kind, _ in changes],
            "bodies": [body for _, body in changes],
            "ids": list(names),
            "names": list(names.values()),
            "at": moment(recorded_at),
        }
        revision: int = self._ready().rows("change_org", values)[0][0]
        return revision

    def keep_spec(self, name: str, version: int, digest: str, body: bytes) -> None:
        """Keep a workflow."""
        self._ready().run("insert_spec", (name, version, digest, body))

    def require_whole(self) -> None:
        """Raise StoreError where a statement failed: then nothing of the transaction can be kept."""
        if self._line.has_failed:
            raise StoreError("lệnh ghi dở đã được hủy · a write was cut short and has been undone")

    def _seq_of(self, case_id: CaseId) -> int:
        known = self._known[case_id]
        return 0 if known is None else known[0].seq

    def _refuse(self, write: Write) -> None:
        """Say why the statement touched nothing: what was read before is out of date, or the command is not new."""
        if self.receipt(write.command_id) is not None:
            raise StoreError(f"mã lệnh đã dùng · command id {write.command_id} was used before")
        self._known.clear()
        self._read([*(item.case.id for item in write.cases), *(case_id for case_id, _ in write.reads)])
        conflict = first_conflict(write, self._seq_of, self.find)
        raise VersionConflictError(conflict or next(iter(self._known)))

    def _values(self, write: Write) -> tuple[dict[str, object], dict[CaseId, Kept | None]]:
        """Return what the statement `write` takes but its heads, and the cases as they are known afterwards."""
        rows: dict[tuple[str, ...], list[Sequence[object]]] = defaultdict(list)
        kept: dict[CaseId, Kept | None] = {}
        for item in write.cases:
            before, tasks = self._known[item.case.id] or (Case(item.case.id), _NOTHING)
            kept[item.case.id] = item.case, _tasks_text(item, tasks)
            _add_case(rows, item, _tasks_text(item, tasks))
            _add_claims(rows, before, item.case)
            _add_deadlines(rows, before, item.case)
            if item.tasks is not None:
                _add_tasks(rows, tasks, item.tasks)
        rows[_PERSONAL] = [(row.ref, row.case_id, row.field, row.salt, row.value) for row in write.personal]
        values: dict[str, object] = {
            "command": write.command_id,
            "digest": write.digest,
            "receipt": write.receipt,
        }
        for columns in _ALL:
            values.update(_arrays(columns, rows[columns]))
        return values, kept


_ALL = (
    *(_ITEM, _EVENT, _OUTBOX, _PERSONAL),
    *(_CLAIM_GONE, _CLAIM_NEW, _DEADLINE_GONE, _DEADLINE_NEW, _TASK_GONE, _TASK_NEW),
)
Rows = dict[tuple[str, ...], list[Sequence[object]]]


def _arrays(columns: tuple[str, ...], rows: list[Sequence[object]]) -> Iterable[tuple[str, object]]:
    if not rows:
        # As the server writes an empty array: cheaper than to let the driver find out what it would have held.
        return ((name, "{}") for name in columns)
    return zip(columns, map(list, zip(*rows, strict=True)), strict=True)


def _add_case(rows: Rows, item: CaseWrite, tasks: str) -> None:
    case, events = item.case, item.events
    row = case.id, item.before, case.workflow, case.reference, case.version, case.state
    rows[_ITEM].append((*row, item.is_ended, case.seq, case.head, case_to_bytes(case), tasks))
    if events:
        rows[_EVENT].extend(events)
        rows[_OUTBOX].append((case.id, events[0].seq, events[-1].seq))


def _add_claims(rows: Rows, before: Case, case: Case) -> None:
    old, new = set(before.claims), set(case.claims)
    rows[_CLAIM_GONE] += [(claim.key, claim.first_on, claim.last_on, case.id) for claim in old - new]
    rows[_CLAIM_NEW] += [(claim.key, claim.first_on, claim.last_on, case.id) for claim in new - old]


def _add_deadlines(rows: Rows, before: Case, case: Case) -> None:
    if before.deadlines == case.deadlines:
        return
    old, new = set(deadline_rows(before)), set(deadline_rows(case))
    kept = {_deadline_key(row) for row in new}
    rows[_DEADLINE_GONE] += [key for key in map(_deadline_key, old) if key not in kept]
    rows[_DEADLINE_NEW] += [
        (row.case_id, row.workflow, row.name, row.owner, row.started_on, row.due_on, row.is_paused, row.waits)
        for row in new - old
    ]


def _add_tasks(rows: Rows, before: str, tasks: tuple[TaskRow, ...]) -> None:
    old, new = set(map(_task_row, json.loads(before))), set(tasks)
    kept = {_task_key(row) for row in new}
    rows[_TASK_GONE] += [key for key in map(_task_key, old) if key not in kept]
    rows[_TASK_NEW] += [(*_task_key(row), row.workflow, _steps_text(row.steps), row.due_on) for row in new - old]


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
