"""The port every store implements: cases, events and versions, never SQL.

Each sentence of the docstrings here is an obligation, and `supervision.testing.StoreContract` has a test for it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import NamedTuple, Protocol

import attrs

from supervision.errors import SupervisionError
from supervision.model import Case, CaseId, CommandId, Task


class VersionConflictError(SupervisionError):
    """A case, a claim or organisation data that a decision read or writes has moved on since; decide again.

    Attributes:
        case_id: The first such case; where it is no case, the first one written.
    """

    def __init__(self, case_id: CaseId) -> None:
        super().__init__(case_id)
        self.case_id = case_id


class StoreError(SupervisionError):
    """The store cannot be used as it is: unsafe setting, wrong version, full or broken disk.

    The message says what is wrong and what to do, in Vietnamese and English.
    """


class TryAgainError(StoreError):
    """The store was torn away in the middle: a lost connection, a deadlock, a server that restarts.

    Whether a commit that was under way is kept, nobody knows.  Doing the same command again, under the same id, is
    safe: it either finds its receipt or is done for the first time.
    """


class StoredEvent(NamedTuple):
    """An event as bytes, with the columns that queries use; `supervision.record` derives every column from the bytes.

    A named tuple: a page of the log makes thousands of them, each a row as it was read.

    Attributes:
        body: Canonical bytes, never re-serialised.
        hash: SHA-256 over a domain prefix, the previous hash of the case and the body.
        step: The step of `Opened`, `Moved`, `Noted`; empty for other kinds.
        state: The state after `Opened`, `Moved`, `Noted`; empty for other kinds.
        occurred_on: ISO date. recorded_at: ISO moment in UTC with six digits.
    """

    case_id: CaseId
    seq: int
    kind: str
    workflow: str
    step: str
    state: str
    command_id: CommandId
    occurred_on: str
    recorded_at: str
    body: bytes
    hash: bytes


class LogEntry(NamedTuple):
    """A sealed event: its place in the one order of the ledger, from 1, without gaps."""

    position: int
    event: StoredEvent


@attrs.frozen(slots=True)
class PersonalRow:
    """A value that names or quotes a person: kept apart from the record, deletable without breaking it.

    Attributes:
        ref: Opaque key, as the event names it.
        field: The field or input it belongs to.
        value: Canonical JSON.
    """

    ref: str
    case_id: CaseId
    field: str
    salt: bytes
    value: bytes


# What the machine finds waiting is kept as it is.
TaskRow = Task


@attrs.frozen(slots=True)
class DeadlineRow:
    """An open clock of a case, for lists by date; fields as in `supervision.model.Deadline`."""

    case_id: CaseId
    workflow: str
    name: str
    owner: str
    started_on: str
    due_on: str
    is_paused: bool
    waits: bool


@attrs.frozen(slots=True)
class HeldClaim:
    """A claim in force and the case that holds it; both days included, ISO text."""

    key: str
    first_on: str
    last_on: str
    case_id: CaseId


@attrs.frozen(slots=True)
class CaseWrite:
    """What one command makes of one case.

    Attributes:
        before: The ``seq`` the case must still have; 0 for a new case.
        case: The case afterwards; its claims and open deadlines replace those kept.
        events: Its new events, oldest first, ``seq`` running on from *before*.
        tasks: The work that now waits; None leaves it as it is.
        is_ended: True where the new state's phase is ``ended``.
        parties: Every unit and person that its fields name, each once; None leaves them as they are, which for a new
            case is nobody.
    """

    before: int
    case: Case
    events: tuple[StoredEvent, ...]
    tasks: tuple[TaskRow, ...] | None
    is_ended: bool
    parties: tuple[str, ...] | None = None


@attrs.frozen(slots=True)
class Wanted:
    """Which cases a search is for: those that meet all of it.

    Attributes:
        parties: The case names any of them; None is every case.
        also: The case names all of these, too.
        workflow: Name of its workflow; None is any.
        state: Its state; None is any.
        is_ended: As in `CaseWrite.is_ended`; None is both.
        opened_from: First day it may have been opened on, ISO text; empty is any.
        opened_to: Last such day, included; empty is any.
        reference: What its reference begins with, byte by byte; empty is any, or none at all.
    """

    parties: tuple[str, ...] | None = None
    also: tuple[str, ...] = ()
    workflow: str | None = None
    state: str | None = None
    is_ended: bool | None = None
    opened_from: str = ""
    opened_to: str = ""
    reference: str = ""


@attrs.frozen(slots=True)
class Write:
    """Everything one accepted command changes; it is stored whole or not at all.

    Attributes:
        digest: SHA-256 of the command's body: the same id with another digest is another command.
        receipt: What the caller gets, now and whenever the command comes again.
        reads: Other cases the decision rested on, with the ``seq`` they had.
    """

    command_id: CommandId
    digest: bytes
    receipt: bytes
    cases: tuple[CaseWrite, ...]
    personal: tuple[PersonalRow, ...] = ()
    reads: tuple[tuple[CaseId, int], ...] = ()


@attrs.frozen(slots=True)
class Denial:
    """A refused attempt: who, what, which codes; never the inputs."""

    actor: str
    case_id: str
    step: str
    codes: tuple[str, ...]
    recorded_at: str


@attrs.frozen(slots=True)
class OrgChange:
    """One change of the organisation data.

    Attributes:
        revision: From 1, without gaps, in the order they were learned.
        kind: ``unit``, ``person`` or ``mandate``.
        body: Canonical JSON, without names of persons.
    """

    revision: int
    kind: str
    body: bytes
    recorded_at: str


class Snapshot(Protocol):
    """One consistent view of what is committed, for reading; nobody writes through it."""

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        """Return ``(digest, receipt)`` of an accepted command, however long ago; None where there was none."""
        ...

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        """Return the cases that exist among *ids*, exactly as written; missing ones are left out."""
        ...

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of that workflow and reference (compared byte by byte), or None."""
        ...

    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        """Return every claim held on *keys*, by first day, then case id."""
        ...

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data with a revision above *after*, in order, own ones included."""
        ...

    def search(
        self, wanted: Wanted, *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[tuple[str, CaseId], ...]:
        """Return ``(day it was opened, case id)`` of the cases that are *wanted*, newest first, at most *limit*.

        Of one day they come by case id, highest first; *after* is the last one of the page before.
        """
        ...

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Return what `Store.tasks` returns, as this view has it."""
        ...

    def deadlines(
        self,
        *,
        parties: Collection[str] | None = None,
        until: str | None = None,
        after: tuple[str, CaseId] | None = None,
        limit: int = 100,
    ) -> tuple[DeadlineRow, ...]:
        """Return what `Store.deadlines` returns, as this view has it.

        Where *parties* are given, only clocks of cases that name any of them.
        """
        ...


class Transaction(Snapshot, Protocol):
    """An open transaction.

    It sees all that was committed before it began and its own writes, and nobody else writes meanwhile.
    """

    def write(self, write: Write) -> None:
        """Store the command's effects.

        Raises VersionConflictError, and stores nothing of it, where a case written has another ``seq`` than
        `CaseWrite.before`, a case read another than in `Write.reads`, or a new case's id or reference is taken.
        The command id must be new.
        """
        ...

    def deny(self, denial: Denial) -> None:
        """Keep a refused attempt."""
        ...

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        """Append ``(kind, body)`` changes and the names of persons; return the new revision.

        Names are given by id; one that is known is replaced.
        """
        ...

    def keep_spec(self, name: str, version: int, digest: str, body: bytes) -> None:
        """Keep a workflow's normal form; keeping the same digest again changes nothing."""
        ...


class Lease(NamedTuple):
    """A place that one holder at a time moves on: a job of the worker, or a subscriber's way through the log.

    Attributes:
        name: What is held.
        holder: Who holds it, or held it last.
        until: Up to when; ISO moment in UTC with six digits.
        number: How often it was taken; what a holder brings under an older number is not kept.
        position: How far its holders have got.
        note: What they keep beside that, for whoever comes next.
    """

    name: str
    holder: str
    until: str
    number: int
    position: int
    note: bytes


class Leases(Protocol):
    """Who does what, of those who share a ledger.  Times are given by whoever asks: a store looks at no clock."""

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Take the lease of *name* for *holder*, or prolong it; return it, or None where somebody else holds it.

        It is free where nobody has taken it, where it has run out by *now*, and where it runs for more than twice the
        time asked for: then it was taken by a clock that has gone back since.  Of several who ask at once one gets it.
        Taking it raises its number by one, also for who held it before and let it run out; prolonging keeps the number.
        Position and note stay as they are.  What is returned is on disk.
        Inside a host's transaction this, `advance` and `release` raise StoreError: nobody would see it before its end.

        Args:
            name: What is to be held; any text.
            holder: Who asks, by a name that nobody else has.
            now: The moment by his clock, aware.
            until: Up to when he asks for it, aware, later than *now*.
        """
        ...

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Keep how far the holder of *lease* has got; what was kept is on disk when this returns.

        Returns False, and keeps nothing, where it has been taken anew since, however long *lease* would still run.
        """
        ...

    def release(self, lease: Lease) -> None:
        """Let *lease* run out at once; nothing where it has been taken anew since.  Position and note stay."""
        ...

    def leases(self) -> tuple[Lease, ...]:
        """Return every lease that was ever taken, by name."""
        ...


class Store(Leases, Protocol):
    """Where a ledger lives.  All its methods may be called from any thread."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction that excludes other writers.

        Leaving it normally commits: when the ``with`` block has ended, everything written is on disk, and a crash or
        power cut right after loses nothing.  Leaving it by an exception undoes everything written in it.
        """
        ...

    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> AbstractContextManager[Transaction]:
        """Begin the transaction of one command, beside other writers; `transaction` itself will do.

        Each read may see what was committed since the one before.  One `write` or one `deny` ends it: it raises
        VersionConflictError, and stores nothing, where anything read here, cases, claims or organisation data, has
        changed since; what it stores is on disk when it returns.

        Args:
            command_id: The command whose receipt will be asked for.
            case_id: The case it is for.
            revision: The revision of the organisation data that is known already.
        """
        ...

    def within(self, host: object) -> Store:
        """Return this store inside the transaction that *host* has open on the same database.

        What is written there is kept if and when the host commits, and gone where it rolls back; until then nobody
        outside sees it.  Reading there sees what the host's transaction sees, its own writes included.
        A `transaction` there that ends by an exception undoes what was written in it and nothing else: the host may go
        on and commit.  It need not exclude other writers: what it has read of cases stays as it is until the host ends,
        or its `write` raises VersionConflictError.  Nothing there begins, commits or rolls back the host's transaction.
        `seal` there raises StoreError, and `close` leaves the host's connection open.

        Raises StoreError where *host* is nothing this store knows, or has no transaction that is open and safe.
        """
        ...

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """Hold one view for several reads: none of them sees what another writer commits meanwhile.

        A thread with an open transaction sees that transaction's own writes.
        """
        ...

    def seal(self, limit: int = 10_000) -> int:
        """Give up to *limit* unsealed events their place in the log; return how many.

        Positions run on from the last without gaps; events of one case keep their order, events of one command stay
        together.
        """
        ...

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        """Return sealed events with a position above *after*, by position, at most *limit*.

        Where *kinds* are given, only events of these kinds.
        """
        ...

    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        """Return all events of a case, oldest first, sealed or not, byte for byte as written."""
        ...

    def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
        """Return the detached rows of these cases by ref; erased ones are missing."""
        ...

    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        """Return cases by id, from the one behind *after*, at most *limit*."""
        ...

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case of that workflow and reference, or None."""
        ...

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Return the work that waits for any ``(role, holder)``, by due date, then case id, then role.

        Work without a date comes last, as ``9999-12-31``.
        *after* is ``(due date, case id)`` of the last row of the page before.
        """
        ...

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        """Return open clocks with a due date up to *until*, by due date, then case id, then name.

        *until* is included; None is all.
        """
        ...

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Return the changes of the organisation data with a revision above *after*, in order."""
        ...

    def names(self) -> dict[str, str]:
        """Return the names of persons by id."""
        ...

    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        """Return the kept workflows as ``(name, version, digest, normal form)``, by name and version."""
        ...

    def denials(self, limit: int = 100) -> tuple[Denial, ...]:
        """Return refused attempts, newest first."""
        ...

    def close(self) -> None:
        """Let go of files and connections; closing twice is harmless."""
        ...
