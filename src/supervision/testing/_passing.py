"""A store that passes everything on: what changes or watches a store derives from it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime

from supervision.model import Case, CaseId, CommandId
from supervision.store import (
    DeadlineRow,
    Denial,
    HeldClaim,
    Lease,
    LogEntry,
    OrgChange,
    PersonalRow,
    Snapshot,
    Store,
    StoredEvent,
    TaskRow,
    Transaction,
    Wanted,
    Write,
)


class PassingSnapshot:
    """Passes everything on to a snapshot; `about_to` is told before each call."""

    def __init__(self, inner: Snapshot) -> None:
        self.inner = inner

    def about_to(self, method: str) -> None:
        """Do nothing; subclasses do."""

    def receipt(self, command_id: CommandId) -> tuple[bytes, bytes] | None:
        """Pass on."""
        self.about_to("receipt")
        return self.inner.receipt(command_id)

    def cases(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        """Pass on."""
        self.about_to("cases")
        return self.inner.cases(ids)

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Pass on."""
        self.about_to("find")
        return self.inner.find(workflow, reference)

    def claims(self, keys: Collection[str]) -> tuple[HeldClaim, ...]:
        """Pass on."""
        self.about_to("claims")
        return self.inner.claims(keys)

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Pass on."""
        self.about_to("org")
        return self.inner.org(after)

    def search(
        self, wanted: Wanted, *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[tuple[str, CaseId], ...]:
        """Pass on."""
        self.about_to("search")
        return self.inner.search(wanted, after=after, limit=limit)

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Pass on."""
        self.about_to("tasks")
        return self.inner.tasks(holders, after=after, limit=limit)

    def deadlines(
        self,
        *,
        parties: Collection[str] | None = None,
        until: str | None = None,
        after: tuple[str, CaseId] | None = None,
        limit: int = 100,
    ) -> tuple[DeadlineRow, ...]:
        """Pass on."""
        self.about_to("deadlines")
        return self.inner.deadlines(parties=parties, until=until, after=after, limit=limit)


class PassingTransaction(PassingSnapshot):
    """Passes everything on to a transaction."""

    def __init__(self, inner: Transaction) -> None:
        super().__init__(inner)
        self.writer = inner

    def write(self, write: Write) -> None:
        """Pass on."""
        self.about_to("write")
        self.writer.write(write)

    def deny(self, denial: Denial) -> None:
        """Pass on."""
        self.about_to("deny")
        self.writer.deny(denial)

    def change_org(self, changes: Sequence[tuple[str, bytes]], names: Mapping[str, str], recorded_at: datetime) -> int:
        """Pass on."""
        self.about_to("change_org")
        return self.writer.change_org(changes, names, recorded_at)

    def keep_spec(self, name: str, version: int, digest: str, body: bytes) -> None:
        """Pass on."""
        self.about_to("keep_spec")
        self.writer.keep_spec(name, version, digest, body)


class PassingStore:
    """Passes everything on to a store; `about_to` is told before each call that is no transaction and no snapshot."""

    def __init__(self, inner: Store) -> None:
        self.inner = inner

    def about_to(self, method: str) -> None:
        """Do nothing; subclasses do."""

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Pass on."""
        with self.inner.transaction() as transaction:
            yield PassingTransaction(transaction)

    def command(self, command_id: CommandId, case_id: CaseId, revision: int = 0) -> AbstractContextManager[Transaction]:
        """Take a transaction, which will do; so what changes transactions changes this, too."""
        del command_id, case_id, revision
        return self.transaction()

    def within(self, host: object) -> Store:
        """Pass on."""
        return self.inner.within(host)

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """Pass on."""
        with self.inner.snapshot() as snapshot:
            yield PassingSnapshot(snapshot)

    def seal(self, limit: int = 10_000) -> int:
        """Pass on."""
        self.about_to("seal")
        return self.inner.seal(limit)

    def log(self, after: int = 0, limit: int = 10_000, *, kinds: Collection[str] = ()) -> tuple[LogEntry, ...]:
        """Pass on."""
        self.about_to("log")
        return self.inner.log(after, limit, kinds=kinds)

    def events(self, case_id: CaseId) -> tuple[StoredEvent, ...]:
        """Pass on."""
        self.about_to("events")
        return self.inner.events(case_id)

    def personal(self, case_ids: Collection[CaseId]) -> dict[str, PersonalRow]:
        """Pass on."""
        self.about_to("personal")
        return self.inner.personal(case_ids)

    def cases(
        self, *, workflow: str | None = None, state: str | None = None, after: CaseId | None = None, limit: int = 100
    ) -> tuple[Case, ...]:
        """Pass on."""
        self.about_to("cases")
        return self.inner.cases(workflow=workflow, state=state, after=after, limit=limit)

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Pass on."""
        self.about_to("find")
        return self.inner.find(workflow, reference)

    def tasks(
        self, holders: Collection[tuple[str, str]], *, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[TaskRow, ...]:
        """Pass on."""
        self.about_to("tasks")
        return self.inner.tasks(holders, after=after, limit=limit)

    def deadlines(
        self, *, until: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineRow, ...]:
        """Pass on."""
        self.about_to("deadlines")
        return self.inner.deadlines(until=until, after=after, limit=limit)

    def org(self, after: int = 0) -> tuple[OrgChange, ...]:
        """Pass on."""
        self.about_to("org")
        return self.inner.org(after)

    def names(self) -> dict[str, str]:
        """Pass on."""
        self.about_to("names")
        return self.inner.names()

    def specs(self) -> tuple[tuple[str, int, str, bytes], ...]:
        """Pass on."""
        self.about_to("specs")
        return self.inner.specs()

    def denials(self, limit: int = 100) -> tuple[Denial, ...]:
        """Pass on."""
        self.about_to("denials")
        return self.inner.denials(limit)

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Pass on."""
        self.about_to("lease")
        return self.inner.lease(name, holder, now, until)

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Pass on."""
        self.about_to("advance")
        return self.inner.advance(lease, position, note)

    def release(self, lease: Lease) -> None:
        """Pass on."""
        self.about_to("release")
        self.inner.release(lease)

    def leases(self) -> tuple[Lease, ...]:
        """Pass on."""
        self.about_to("leases")
        return self.inner.leases()

    def close(self) -> None:
        """Pass on."""
        self.inner.close()
