"""What is to be sent and what has been: kept, so that nothing is told twice and nothing is forgotten over night."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Literal, Protocol

import attrs

from supervision.clock import local_date
from supervision.model import CaseId, PersonId
from supervision.record import canonical, moment

from ._notice import Kind

# waiting: to be sent; sent; dropped: no longer true when its turn came; parked: given up, for a person to look at.
Status = Literal["waiting", "sent", "dropped", "parked"]


@attrs.frozen(slots=True)
class Entry:
    """One thing to tell one person: ids and dates alone.

    Attributes:
        seq: Number of the case's event it tells of; 0 for a reminder.
        on: The day it is for, ISO text.
        tries: How often sending it has failed.
    """

    recipient: PersonId
    case_id: CaseId
    kind: Kind
    clock: str
    on: str
    seq: int = 0
    tries: int = 0

    @property
    def id(self) -> str:
        """The same for the same recipient, case, kind, clock and day, whoever derives it."""
        key = canonical([self.recipient, self.case_id, self.kind, self.clock, self.on])
        return hashlib.sha256(b"supervision:notice:1\0" + key).hexdigest()


class NoticeBook(Protocol):
    """Where entries are kept.

    All methods may be called from any thread; each is atomic, and on disk when it returns.
    """

    def add(self, entries: Sequence[Entry]) -> int:
        """Keep the entries whose id is new, as waiting; return how many.  What is known, in any status, stays."""
        ...

    def seqs(self, ids: Collection[str]) -> dict[str, int]:
        """Return the ``seq`` of the entries that are known among *ids*, in any status."""
        ...

    def take(self, now: datetime, until: datetime, recipients: int = 100) -> tuple[Entry, ...]:
        """Return the entries that wait for so many *recipients*, by recipient, and keep them from others until *until*.

        All those of each recipient.  Left alone is an entry for a later day than that of *now* in Viet Nam, one put off
        to later than *now*, and one that somebody else has taken, until his time is over.
        """
        ...

    def close(self, ids: Collection[str], status: Status) -> None:
        """Say what became of entries; they never wait again."""
        ...

    def put_off(self, ids: Collection[str], until: datetime, *, failures: int = 0) -> None:
        """Let entries wait until *until*, and add *failures* to their tries."""
        ...

    def told(self, recipient: PersonId, case_id: CaseId) -> int:
        """Return the highest ``seq`` that *recipient* was sent an entry of *case_id* about; 0 for none."""
        ...

    def count(self, status: Status) -> int:
        """Return how many entries have that status."""
        ...


class MemoryBook:
    """A `NoticeBook` in this process's memory: for tests, and for hosts that send from one process and may repeat."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[str, _Kept] = {}

    def add(self, entries: Sequence[Entry]) -> int:
        """Keep new entries."""
        with self._lock:
            new = {entry.id: _Kept(entry) for entry in entries if entry.id not in self._kept}
            self._kept.update(new)
            return len(new)

    def seqs(self, ids: Collection[str]) -> dict[str, int]:
        """Return the ``seq`` of known entries."""
        with self._lock:
            return {entry_id: self._kept[entry_id].entry.seq for entry_id in ids if entry_id in self._kept}

    def take(self, now: datetime, until: datetime, recipients: int = 100) -> tuple[Entry, ...]:
        """Take entries that wait."""
        with self._lock:
            free = [kept for kept in self._kept.values() if kept.is_free(now)]
            first = sorted({kept.entry.recipient for kept in free})[:recipients]
            taken = sorted(
                (kept for kept in free if kept.entry.recipient in first),
                key=lambda kept: (kept.entry.recipient, kept.entry.id),
            )
            for kept in taken:
                kept.free_at = moment(until)
            return tuple(kept.entry for kept in taken)

    def close(self, ids: Collection[str], status: Status) -> None:
        """Say what became of entries."""
        with self._lock:
            for kept in (self._kept[entry_id] for entry_id in ids):
                kept.status = status

    def put_off(self, ids: Collection[str], until: datetime, *, failures: int = 0) -> None:
        """Let entries wait."""
        with self._lock:
            for kept in (self._kept[entry_id] for entry_id in ids):
                kept.free_at = moment(until)
                kept.entry = attrs.evolve(kept.entry, tries=kept.entry.tries + failures)

    def told(self, recipient: PersonId, case_id: CaseId) -> int:
        """Return how far a recipient was told of a case."""
        with self._lock:
            sent = [kept.entry for kept in self._kept.values() if kept.status == "sent"]
        mine = (entry.seq for entry in sent if (entry.recipient, entry.case_id) == (recipient, case_id))
        return max(mine, default=0)

    def count(self, status: Status) -> int:
        """Count entries."""
        with self._lock:
            return sum(kept.status == status for kept in self._kept.values())


@attrs.define
class _Kept:
    entry: Entry
    status: Status = "waiting"
    free_at: str = ""

    def is_free(self, now: datetime) -> bool:
        is_due = self.entry.on <= local_date(now).isoformat()
        return self.status == "waiting" and is_due and self.free_at <= moment(now)
