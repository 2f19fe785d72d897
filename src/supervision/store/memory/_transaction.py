"""A transaction of a memory store: changes the tables at once, with a journal to take everything back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from supervision.model import Case, CaseId, CommandId
from supervision.record import case_from_bytes, case_to_bytes, moment
from supervision.store._rules import deadline_rows, first_conflict, page_end, search_end, task_place
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

from ._tables import CaseRow, Journal, Tables


class MemorySnapshot:
    """See `supervision.store.Snapshot`."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        """Return the digest and receipt of a command."""
        return self._tables.commands.get(command_id)

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        """Return the cases that exist."""
        rows = self._tables.cases
        return {case_id: case_from_bytes(case_id, rows[case_id].snapshot) for case_id in ids if case_id in rows}

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of a reference."""
        return self._tables.references.get((workflow, reference))

    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        """Return the claims held on these keys."""
        held = [claim for key in set(keys) for claim in self._tables.claims.get(key, ())]
        return tuple(sorted(held, key=lambda claim: (claim.first_on, claim.case_id, claim.key, claim.last_on)))

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data."""
        org = self._tables.org
        return tuple(org[revision] for revision in range(max(after, 0) + 1, len(org) + 1))

    def search(
        self, wanted: Wanted, *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[tuple[str, CaseId], ...]:
        """Return the cases that are wanted, newest first."""
        end = search_end(wanted, after)
        places = ((row.opened_on, case_id) for case_id, row in self._tables.cases.items() if _is_wanted(row, wanted))
        return tuple(sorted((place for place in places if place < end), reverse=True)[: max(limit, 0)])

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Return the work that waits; a page ends only between two cases."""
        rows = [row for rows in self._tables.tasks.values() for row in rows if (row.role, row.holder) in holders]
        rows = sorted((row for row in rows if after is None or task_place(row)[:2] > after), key=task_place)
        return tuple(rows[: page_end([task_place(row)[:2] for row in rows], limit)])

    def deadlines(
        self,
        *,
        parties: Collection[str] | None = None,
        until: str | None = None,
        after: tuple[str, CaseId] | None = None,
        limit: int = 100,
    ) -> tuple[DeadlineRow, ...]:
        """Return open clocks; a page ends only between two cases."""
        cases = self._tables.cases
        rows = [
            row
            for case_id, rows in self._tables.deadlines.items()
            if parties is None or not cases[case_id].parties.isdisjoint(parties)
            for row in rows
            if (until is None or row.due_on <= until) and (after is None or (row.due_on, row.case_id) > after)
        ]
        rows.sort(key=lambda row: (row.due_on, row.case_id, row.name))
        return tuple(rows[: page_end([(row.due_on, row.case_id) for row in rows], limit)])


def _is_wanted(row: CaseRow, wanted: Wanted) -> bool:
    """Whether a case meets all that is asked for, but for where its page begins."""
    return (
        (wanted.parties is None or not row.parties.isdisjoint(wanted.parties))
        and row.parties.issuperset(wanted.also)
        and wanted.workflow in {None, row.workflow}
        and wanted.state in {None, row.state}
        and wanted.is_ended in {None, row.is_ended}
        and row.opened_on >= wanted.opened_from
        and (not wanted.reference or (row.reference or "").startswith(wanted.reference))
    )


class MemoryTransaction(MemorySnapshot):
    """See `supervision.store.Transaction`."""

    def __init__(self, tables: Tables, journal: Journal) -> None:
        super().__init__(tables)
        self._journal = journal
        self._put = journal.put

    def write(self, write: Write) -> None:
        """Store the command's effects."""
        tables = self._tables
        if write.command_id in tables.commands:
            raise StoreError(f"mã lệnh đã dùng · command id {write.command_id} was used before")
        conflict = first_conflict(write, self._seq_of, self.find)
        if conflict is not None:
            raise VersionConflictError(conflict)
        with self._journal.whole():
            self._put(tables.commands, write.command_id, (write.digest, write.receipt))
            for item in write.cases:
                self._write_case(item)
            if events := tuple(event for item in write.cases for event in item.events):
                self._put(tables.outbox, write.command_id, events)
            for row in write.personal:
                self._put(tables.personal, row.ref, row)

    def deny(self, denial: Denial) -> None:
        """Keep a refused attempt."""
        self._put(self._tables.denials, len(self._tables.denials), denial)

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        """Append changes of the organisation data."""
        org = self._tables.org
        for kind, body in changes:
            revision = len(org) + 1
            self._put(org, revision, OrgChange(revision, kind, body, moment(recorded_at)))
        for person, name in names.items():
            self._put(self._tables.people, person, name)
        return len(org)

    def keep_spec(self, name: str, version: int, digest: str, body: bytes) -> None:
        """Keep a workflow."""
        self._put(self._tables.specs, (name, version, digest), body)

    def _seq_of(self, case_id: CaseId) -> int:
        row = self._tables.cases.get(case_id)
        return 0 if row is None else row.seq

    def _write_case(self, item: CaseWrite) -> None:
        case, tables, put = item.case, self._tables, self._put
        self._replace_claims(case)
        put(tables.cases, case.id, self._row(item))
        put(tables.events, case.id, tables.events.get(case.id, ()) + item.events)
        put(tables.deadlines, case.id, deadline_rows(case))
        if item.before == 0 and case.reference is not None:
            put(tables.references, (case.workflow, case.reference), case.id)
        if item.tasks is not None:
            put(tables.tasks, case.id, item.tasks)

    def _row(self, item: CaseWrite) -> CaseRow:
        case, before = item.case, self._tables.cases.get(item.case.id)
        kept = before.parties if before is not None else frozenset[str]()
        return CaseRow(
            case.workflow,
            case.state,
            case.seq,
            case_to_bytes(case),
            case.opened_on,
            case.reference,
            item.is_ended,
            kept if item.parties is None else frozenset(item.parties),
        )

    def _replace_claims(self, case: Case) -> None:
        before = self.cases((case.id,)).get(case.id)
        keys = {claim.key for claim in (*case.claims, *(before.claims if before else ()))}
        for key in keys:
            others = tuple(held for held in self._tables.claims.get(key, ()) if held.case_id != case.id)
            own = (HeldClaim(key, claim.first_on, claim.last_on, case.id) for claim in case.claims if claim.key == key)
            self._put(self._tables.claims, key, (*others, *own))
