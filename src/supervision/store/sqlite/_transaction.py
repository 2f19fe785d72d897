"""Snapshots and transactions of the SQLite store: as few statements as the command has changes."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from supervision.model import Case, CaseId, CommandId
from supervision.record import case_from_bytes, case_to_bytes, moment
from supervision.store._rules import NEVER, Kept, deadline_rows, first_conflict, list_changes
from supervision.store.port import (
    CaseWrite,
    DeadlineRow,
    Denial,
    HeldClaim,
    OrgChange,
    StoreError,
    TaskRow,
    VersionConflictError,
    Wanted,
    Write,
)

from ._connection import Gate
from ._lists import deadlines, search, tasks

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class SqliteSnapshot:
    """See `supervision.store.Snapshot`."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        # Cases as last read or written here; None where there is none.
        self._known: dict[CaseId, Kept | None] = {}
        self._is_open = True

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        """Return the digest and receipt of a command."""
        rows: list[tuple[bytes, bytes]] = self._ready().rows("receipt", command_id)
        return rows[0] if rows else None

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        """Return the cases that exist."""
        self._ready()
        return {case_id: known.case for case_id in ids if (known := self._case(case_id)) is not None}

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of a reference."""
        rows: list[tuple[CaseId]] = self._ready().rows("find", workflow, reference)
        return rows[0][0] if rows else None

    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        """Return the claims held on these keys."""
        gate = self._ready()
        held = [HeldClaim(*row) for key in set(keys) for row in gate.rows("claims", key)]
        return tuple(sorted(held, key=lambda claim: (claim.first_on, claim.case_id, claim.key, claim.last_on)))

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data."""
        return tuple([OrgChange(*row) for row in self._ready().rows("org_changes", after)])

    def search(
        self, wanted: Wanted, *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[tuple[str, CaseId], ...]:
        """Return the cases that are wanted, newest first."""
        return search(self._ready(), wanted, after, limit)

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Return the work that waits; a page ends only between two cases."""
        return tasks(self._ready(), holders, after, limit)

    def deadlines(
        self,
        *,
        parties: Collection[str] | None = None,
        until: str | None = None,
        after: tuple[str, CaseId] | None = None,
        limit: int = 100,
    ) -> tuple[DeadlineRow, ...]:
        """Return open clocks; a page ends only between two cases."""
        return deadlines(self._ready(), parties, until, after, limit)

    def close(self) -> None:
        """Let nobody use this transaction any more."""
        self._is_open = False

    def _ready(self) -> Gate:
        if not self._is_open:
            raise StoreError("giao dịch đã kết thúc · the transaction has ended")
        return self._gate

    def _case(self, case_id: CaseId) -> Kept | None:
        if case_id not in self._known:
            rows = self._gate.rows("case", case_id)
            self._known[case_id] = _kept(case_id, *rows[0]) if rows else None
        return self._known[case_id]


class SqliteTransaction(SqliteSnapshot):
    """See `supervision.store.Transaction`."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(gate)
        # True while several statements make one change, and for ever where they were cut short.
        self._is_half_written = False

    def write(self, write: Write) -> None:
        """Store the command's effects."""
        gate = self._ready()
        conflict = first_conflict(write, self._seq_of, self.find)
        if conflict is not None:
            raise VersionConflictError(conflict)
        self._is_half_written = True
        gate.run("insert_command", write.command_id, write.digest, write.receipt)
        for item in write.cases:
            self._write_case(item)
            if events := item.events:
                gate.run("insert_outbox", write.command_id, item.case.id, events[0].seq, events[-1].seq)
        if write.personal:
            rows = [(row.ref, row.case_id, row.field, row.salt, row.value) for row in write.personal]
            gate.run_many("insert_personal", rows)
        self._is_half_written = False

    def deny(self, denial: Denial) -> None:
        """Keep a refused attempt."""
        codes = _to_json(denial.codes)
        row = denial.actor, denial.case_id, denial.step, codes, denial.recorded_at
        self._ready().run("insert_denial", *row)

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        """Append changes of the organisation data."""
        gate = self._ready()
        first: int = gate.rows("last_revision")[0][0] + 1
        at = moment(recorded_at)
        self._is_half_written = True
        gate.run_many("insert_org_change", [(first + n, kind, body, at) for n, (kind, body) in enumerate(changes)])
        gate.run_many("put_name", names.items())
        self._is_half_written = False
        return first + len(changes) - 1

    def keep_spec(self, name: str, version: int, digest: str, body: bytes) -> None:
        """Keep a workflow."""
        self._ready().run("insert_spec", name, version, digest, body)

    def require_whole(self) -> None:
        """Raise StoreError where a write was cut short: then nothing of the transaction may be kept."""
        if self._is_half_written:
            raise StoreError("lệnh ghi dở đã được hủy · a write was cut short and has been undone")

    def _seq_of(self, case_id: CaseId) -> int:
        known = self._case(case_id)
        return 0 if known is None else known.case.seq

    def _write_case(self, item: CaseWrite) -> None:
        case, gate = item.case, self._gate
        known = self._known[case.id]
        before = known or Kept(Case(case.id))
        tasks = before.tasks if item.tasks is None else _to_json([_task_parts(row) for row in item.tasks])
        parties = before.parties if item.parties is None else _to_json(item.parties)
        after = Kept(case, tasks, parties, item.is_ended)
        facts = case.version, item.is_ended, case.seq, case.head, case_to_bytes(case), tasks, parties
        if item.before == 0:
            opened = case.id, case.workflow, case.reference, case.opened_on, case.version, case.state
            gate.run("insert_case", *opened, *facts[1:])
        elif case.state != before.case.state:
            gate.run("move_case", case.state, *facts, case.id)
        else:
            gate.run("update_case", *facts, case.id)
        gate.run_many("insert_event", item.events)
        self._replace_claims(before.case, case)
        self._replace_deadlines(before.case, case)
        if item.tasks is not None and tasks != before.tasks:
            self._replace_tasks(before.tasks, item.tasks)
        self._replace_lists(known, after)
        self._known[case.id] = after

    def _replace_lists(self, before: Kept | None, after: Kept) -> None:
        changes = list_changes(before, after)
        self._run_some("delete_party", changes.found_gone)
        self._run_some("insert_party", changes.found_new)
        self._run_some("delete_due", changes.due_gone)
        self._run_some("insert_due", changes.due_new)

    def _replace_claims(self, before: Case, case: Case) -> None:
        if before.claims == case.claims:
            return
        old, new = set(before.claims), set(case.claims)
        self._run_some("delete_claim", [(claim.key, claim.first_on, claim.last_on, case.id) for claim in old - new])
        self._run_some("insert_claim", [(claim.key, claim.first_on, claim.last_on, case.id) for claim in new - old])

    def _replace_deadlines(self, before: Case, case: Case) -> None:
        if before.deadlines == case.deadlines:
            return
        old, new = set(deadline_rows(before)), set(deadline_rows(case))
        self._run_some("delete_deadline", [(row.due_on, row.case_id, row.name) for row in old - new])
        self._run_some("insert_deadline", [_deadline_line(row) for row in new - old])

    def _replace_tasks(self, before: str, rows: tuple[TaskRow, ...]) -> None:
        old = set(map(_task_row, json.loads(before)))
        new = set(rows)
        self._run_some("delete_task", [_task_key(row) for row in old - new])
        self._run_some(
            "insert_task", [(*_task_key(row), row.workflow, _steps_text(row.steps), row.due_on) for row in new - old]
        )

    def _run_some(self, name: str, rows: Sequence[Sequence[object]]) -> None:
        if rows:
            self._gate.run_many(name, rows)


def _kept(case_id: CaseId, snapshot: bytes, tasks: str, parties: str, is_ended: int) -> Kept:
    return Kept(case_from_bytes(case_id, snapshot), tasks, parties, bool(is_ended))


def _deadline_line(row: DeadlineRow) -> tuple[object, ...]:
    who = row.case_id, row.workflow, row.name, row.owner
    return *who, row.started_on, row.due_on, row.is_paused, row.waits


def _task_key(row: TaskRow) -> tuple[str, str, str, str]:
    return row.role, row.holder, row.due_on or NEVER, row.case_id


@lru_cache(maxsize=1_000)
def _steps_text(steps: tuple[str, ...]) -> str:
    # The same few sets of steps wait in all cases of a workflow.
    return _to_json(steps)


def _task_parts(row: TaskRow) -> tuple[object, ...]:
    return row.case_id, row.workflow, row.role, row.holder, row.steps, row.due_on


def _task_row(parts: list[Any]) -> TaskRow:
    case_id, workflow, role, holder, steps, due_on = parts
    return TaskRow(case_id, workflow, role, holder, tuple(steps), due_on)
