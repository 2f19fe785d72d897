"""The transaction of one command beside others: nothing is locked before it is stored, all is checked then."""

from __future__ import annotations

from typing import NamedTuple

from supervision.model import CaseId, CommandId
from supervision.record import case_from_bytes
from supervision.store._rules import Kept, first_conflict
from supervision.store.port import Denial, OrgChange, StoreError, VersionConflictError, Write

from ._line import Line, TakenError
from ._rows import Change, change_of, resting_on_absence
from ._transaction import BesideTransaction, denial_row


class Look(NamedTuple):
    """What one statement found before a command: what is missing is None.

    Attributes:
        known: The revision of the organisation data that whoever asks knows.
        revision: The revision there is.
    """

    command_id: CommandId
    case_id: CaseId
    known: int
    digest: bytes | None
    receipt: bytes | None
    snapshot: bytes | None
    tasks: str | None
    parties: str | None
    is_ended: bool | None
    revision: int


class PostgresCommand(BesideTransaction):
    """See `supervision.store.Store.command`; on a connection that commits every statement."""

    def __init__(self, line: Line, look: Look) -> None:
        super().__init__(line)
        self._look = look
        self._revision = look.revision
        self._is_done = False
        found = None
        if look.snapshot is not None:
            case = case_from_bytes(look.case_id, look.snapshot)
            found = Kept(case, look.tasks or "", look.parties or "", bool(look.is_ended))
        self._known[look.case_id] = found

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        """Return the digest and receipt of a command."""
        look = self._look
        if command_id != look.command_id or self._is_done:
            return super().receipt(command_id)
        self._ready()
        return None if look.digest is None or look.receipt is None else (look.digest, look.receipt)

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data."""
        if after >= self._revision:
            self._ready()
            return ()
        # Changes that came later wait for the next command: this one is checked against what its look has seen.
        return tuple([change for change in super().org(after) if change.revision <= self._revision])

    def write(self, write: Write) -> None:
        """Store the command's effects; on disk when it returns."""
        line = self._begin_end()
        checked = {case_id: self._seq_of(case_id) for case_id in self._known}
        checked |= {item.case.id: item.before for item in write.cases} | dict(write.reads)
        self._read(checked)
        change = change_of(write, self._known, checked, self._keys, self._revision)
        try:
            is_stored = self._stored(line, change, alone=bool(resting_on_absence(write, checked)))
        except TakenError:
            is_stored = False
        if not is_stored:
            raise VersionConflictError(self._in_the_way(write, checked))
        self._known |= change.kept

    def _stored(self, line: Line, change: Change, *, alone: bool) -> bool:
        # A case that is not there cannot be locked, so nobody else may be about to open it.
        if alone:
            line.run("begin")
        try:
            is_stored: bool = line.rows_of(change.statement, (change.doc,))[0][0]
            if alone:
                line.run("commit")
        finally:
            line.roll_back()
        return is_stored

    def deny(self, denial: Denial) -> None:
        """Keep a refused attempt; on disk when it returns."""
        line = self._begin_end()
        checked = {case_id: self._seq_of(case_id) for case_id in self._known}
        values = {
            **dict(zip(("actor", "case", "step", "codes", "recorded_at"), denial_row(denial), strict=True)),
            "checked": list(checked),
            "seqs": list(checked.values()),
            "keys": list(self._keys),
            "versions": list(self._keys.values()),
            "revision": self._revision,
        }
        if not line.rows("insert_denial_where", values):
            raise VersionConflictError(next(iter(checked)))

    def _begin_end(self) -> Line:
        line = self._ready()
        if self._is_done:
            raise StoreError("mỗi lệnh chỉ ghi một lần · a command writes once")
        self._is_done = True
        return line

    def _in_the_way(self, write: Write, checked: dict[CaseId, int]) -> CaseId:
        """Return the first case that is not as it was; the first written where it was something else."""
        self._known.clear()
        self._read(checked)
        conflict = first_conflict(write, self._seq_of, self.find)
        moved = (case_id for case_id, seq in checked.items() if self._seq_of(case_id) != seq)
        return conflict or next(moved, next(iter(checked)))
