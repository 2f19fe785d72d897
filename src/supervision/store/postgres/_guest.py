"""A transaction inside a host's: it may be long, so it keeps others off what it has read and off nothing else."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from supervision.model import CaseId
from supervision.store.port import VersionConflictError, Write

from ._line import TakenError
from ._rows import resting_on_absence
from ._transaction import BesideTransaction


class GuestTransaction(BesideTransaction):
    """See `supervision.store.Store.within`: cases are locked when they are read, claims compared when it writes."""

    _reading = "case_held"

    def write(self, write: Write) -> None:
        """Store the command's effects."""
        read = {case_id: self._seq_of(case_id) for case_id in self._known} | dict(write.reads)
        if absent := resting_on_absence(write, read):
            self._keep_absent(absent)
        try:
            super().write(write)
        except TakenError:
            # All that this transaction has written so far is undone with it: it can only be done again.
            raise VersionConflictError(write.cases[0].case.id) from None
        # Those that were compared are counted on and locked now; whoever asks again sees how far they have got.
        self._keys.clear()

    def _keep_absent(self, ids: Collection[CaseId]) -> None:
        """Let nobody open these cases until the host has ended: what is not there cannot be locked itself."""
        self._ready().rows("alone")
        for case_id in ids:
            self._known.pop(case_id, None)
        self._read(ids)
        for case_id in ids:
            if self._seq_of(case_id):
                raise VersionConflictError(case_id)

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        """Append changes of the organisation data, alone: revisions are numbered without gaps."""
        self._ready().rows("alone")
        return super().change_org(changes, names, recorded_at)
