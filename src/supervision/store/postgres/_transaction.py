"""Snapshots and transactions of the PostgreSQL store: a command is one statement, whatever it changes."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from supervision.model import Case, CaseId, CommandId
from supervision.record import case_from_bytes, moment
from supervision.store._rules import Kept, first_conflict
from supervision.store.port import (
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

from ._line import Line
from ._lists import deadlines, search, tasks
from ._rows import change_of

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class PostgresSnapshot:
    """See `supervision.store.Snapshot`."""

    _reading = "case"

    def __init__(self, line: Line) -> None:
        self._line = line
        # Cases as last read or written here; None where there is none.
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
        return {case_id: known.case for case_id in ids if (known := self._known[case_id]) is not None}

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

    def _ready(self) -> Line:
        if not self._is_open:
            raise StoreError("giao dịch đã kết thúc · the transaction has ended")
        return self._line

    def _read(self, ids: Iterable[CaseId]) -> None:
        missing = [case_id for case_id in ids if case_id not in self._known]
        if missing:
            self._known.update(dict.fromkeys(missing))
            for case_id, snapshot, *listed in self._line.rows(self._reading, (missing,)):
                self._known[case_id] = Kept(case_from_bytes(case_id, snapshot), *listed)


class PostgresTransaction(PostgresSnapshot):
    """See `supervision.store.Transaction`; nobody else writes meanwhile."""

    def __init__(self, line: Line) -> None:
        super().__init__(line)
        # How often each claim key that was read had been decided on; for those beside whom others write.
        self._keys: dict[str, int] = {}

    def write(self, write: Write) -> None:
        """Store the command's effects."""
        line = self._ready()
        expected = {item.case.id: item.before for item in write.cases} | dict(write.reads)
        self._read(expected)
        conflict = first_conflict(write, self._seq_of, self.find)
        if conflict is not None:
            raise VersionConflictError(conflict)
        change = change_of(write, self._known, expected, self._keys, None)
        if not line.rows_of(change.statement, (change.doc,))[0][0]:
            self._refuse(write)
        self._known |= change.kept

    def deny(self, denial: Denial) -> None:
        """Keep a refused attempt."""
        self._ready().run("insert_denial", denial_row(denial))

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
        return 0 if known is None else known.case.seq

    def _refuse(self, write: Write) -> None:
        """Say why the statement touched nothing: what was read before is out of date, or the command is not new."""
        if self.receipt(write.command_id) is not None:
            raise StoreError(f"mã lệnh đã dùng · command id {write.command_id} was used before")
        self._known.clear()
        self._read([*(item.case.id for item in write.cases), *(case_id for case_id, _ in write.reads)])
        conflict = first_conflict(write, self._seq_of, self.find)
        raise VersionConflictError(conflict or next(iter(self._known)))


class BesideTransaction(PostgresTransaction):
    """A transaction beside other writers, which notes the claim keys it has read: they are compared when it writes."""

    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        """Return the claims held on these keys."""
        if not keys:
            return ()
        rows = self._ready().rows("claims_with_heads", (list(dict.fromkeys(keys)),))
        for key, _, _, _, version in rows:
            # What was read first counts: a key that has moved on between two looks is found out.
            self._keys.setdefault(key, version)
        return tuple([HeldClaim(*row[:4]) for row in rows if row[3] is not None])


def denial_row(denial: Denial) -> tuple[str, str, str, str, str]:
    """Return a denial as its table has it."""
    return denial.actor, denial.case_id, denial.step, _to_json(denial.codes), denial.recorded_at
