"""A ledger with its workflows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from supervision.clock import Clock, IdSource, SystemClock, SystemIdSource
from supervision.deadlines import Calendar
from supervision.messages import Words
from supervision.model import CaseId, Command, Law, PersonId, Reason, Refused, Workflow
from supervision.org import Directory, Unit
from supervision.record import Fault, moment, verify_chain
from supervision.spec import Library, workflow_from_bytes, workflow_to_bytes
from supervision.store import Denial, LogEntry, Store, StoredEvent, Transaction, VersionConflictError

from ._desk import Desk
from ._organisation import Known, OrgData, OrgRefusedError, changes_of
from ._programs import Programs, UnknownWorkflowError
from ._receipt import Receipt
from ._run import Run, World
from ._wording import words_of

# Another writer in between means: read again, decide again.  One that never lets go is a fault, not a queue.
_TRIES = 10


class Batch:
    """Commands that are committed together; made by `Engine.batch`."""

    def __init__(self, transaction: Transaction) -> None:
        """Hold the open transaction."""
        self.transaction = transaction
        self.is_open = True


class Engine:
    """A ledger and its workflows: opens desks, seals the log, checks the record.

    Safe to share between threads; every command is one transaction of the store.
    """

    def __init__(
        self,
        store: Store,
        library: Library,
        *,
        clock: Clock | None = None,
        ids: IdSource | None = None,
        lang: str = "vi",
    ) -> None:
        """Bring a store and the workflows together.

        The ledger keeps the workflows it has ever used.  Where it has kept another text of the same name and version,
        the kept one counts, because cases are bound to it; `shadowed` names such workflows.

        Args:
            store: Where the ledger lives.
            library: Workflows, law and calendar, from `supervision.spec.load`.
            clock: The time; the machine's own by default.
            ids: Fresh ids and salts; the machine's own by default.
            lang: ``vi`` or ``en``: language of texts and of refusals.
        """
        self.store = store
        self.law: Law = library.law
        self.calendar: Calendar = library.calendar
        self.clock: Clock = clock if clock is not None else SystemClock()
        self.ids: IdSource = ids if ids is not None else SystemIdSource()
        self.lang = lang
        kept = {(name, version): (digest, body) for name, version, digest, body in store.specs()}
        self.programs = Programs({})
        for _, body in kept.values():
            self.programs.add(workflow_from_bytes(body))
        loaded = [workflow for versions in library.workflows.values() for workflow in versions.values()]
        for workflow in loaded:
            self.programs.add(workflow)
        keys = {(workflow.name, workflow.version): workflow for workflow in loaded}
        self.shadowed = tuple(
            f"{name}@{version}"
            for (name, version), workflow in sorted(keys.items())
            if (name, version) in kept and kept[name, version][0] != workflow.digest
        )
        self._keep([workflow for key, workflow in keys.items() if key not in kept])
        self._known = Known()
        self._directory = Directory()
        self._names: tuple[int, dict[str, str]] = (-1, {})

    def _keep(self, workflows: Sequence[Workflow]) -> None:
        if workflows:
            with self.store.transaction() as transaction:
                for workflow in workflows:
                    body = workflow_to_bytes(workflow)
                    transaction.keep_spec(workflow.name, workflow.version, workflow.digest, body)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the store; closing twice is harmless."""
        self.store.close()

    # acting

    def desk(self, actor: str, *, within: Batch | None = None, importing: bool = False) -> Desk:
        """Return a desk: everything done through it is done by *actor*.

        Args:
            actor: A person's id; the host has made sure that it is he.
            within: A batch that the commands belong to.
            importing: Take over history: authority then counts on the day of the act alone, and every event says so.
        """
        return Desk(self, PersonId(actor), within=within, importing=importing)

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """Commit several commands together: all that was accepted is durable when the block ends, or none of it.

        A refused command changes nothing and does not end the batch; an exception undoes it all.  Other writers wait.
        """
        with self.store.transaction() as transaction:
            batch = Batch(transaction)
            try:
                yield batch
            finally:
                batch.is_open = False

    def execute(self, command: Command, *, within: Batch | None = None, importing: bool = False) -> Receipt | Refused:
        """Do what *command* asks; the way of `Desk` and of importers, who give the command whole."""
        if within is not None:
            return self._execute(within.transaction, command, importing=importing)
        for _ in range(_TRIES - 1):
            try:
                return self._once(command, importing=importing)
            except VersionConflictError:
                continue
        return self._once(command, importing=importing)

    def _once(self, command: Command, *, importing: bool) -> Receipt | Refused:
        with self.store.transaction() as transaction:
            return self._execute(transaction, command, importing=importing)

    def _execute(self, transaction: Transaction, command: Command, *, importing: bool) -> Receipt | Refused:
        run = Run(self.world(transaction, importing=importing), transaction)
        try:
            outcome = run.execute(command)
        except UnknownWorkflowError as unknown:
            outcome = Refused((_unknown_workflow(unknown),))
        if isinstance(outcome, Refused):
            codes = tuple(reason.code for reason in outcome.reasons)
            recorded_at = moment(self.clock.now())
            transaction.deny(Denial(command.actor, command.case_id, command.step, codes, recorded_at))
        return outcome

    def world(self, transaction: Transaction | None = None, *, importing: bool = False) -> World:
        """Return what decisions of this moment share."""
        return World(
            self.programs,
            self.law,
            self.calendar,
            self._refreshed(transaction),
            self.ids,
            self.clock.now(),
            importing,
        )

    # knowing

    def _refreshed(self, transaction: Transaction | None) -> Directory:
        changes = (transaction if transaction is not None else self.store).org(self._known.revision)
        if changes:
            known = self._known.merged(changes)
            self._known, self._directory = known, known.directory()
        return self._directory

    @property
    def directory(self) -> Directory:
        """Units, persons and mandates as known now."""
        return self._refreshed(None)

    @property
    def names(self) -> dict[str, str]:
        """Names of persons by id."""
        revision = self.directory.revision
        if self._names[0] != revision:
            self._names = (revision, self.store.names())
        return self._names[1]

    def words(self, workflow: Workflow, cases: Sequence[CaseId] = ()) -> Words:
        """Return what ids of one workflow, and the references of *cases*, are called."""
        return words_of(self, workflow, cases)

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case with that officer's number, or None."""
        return self.store.find(workflow, reference)

    def organise(self, data: OrgData, *, within: Batch | None = None) -> int:
        """Add organisation data; what is known already adds nothing.

        Returns:
            The revision afterwards.

        Raises:
            OrgRefusedError: Some record cannot be; nothing was taken.
        """
        if within is not None:
            return self._organise(within.transaction, data)
        with self.store.transaction() as transaction:
            return self._organise(transaction, data)

    def _organise(self, transaction: Transaction, data: OrgData) -> int:
        self._refreshed(transaction)
        changes = changes_of(data, self._known)
        if changes:
            problems = self._preview(data).problems()
            if problems:
                raise OrgRefusedError(problems)
        names = dict(data.persons)
        return transaction.change_org(changes, names, self.clock.now())

    def _preview(self, data: OrgData) -> Directory:
        known = self._known
        persons = known.persons | {PersonId(person) for person, _ in data.persons}
        units: dict[str, Unit] = {**known.units, **{unit.id: unit for unit in data.units}}
        mandates = {**known.mandates, **{held.id: held for held in data.mandates}}
        return Directory.of(units.values(), persons, mandates.values())

    # the record

    def seal(self) -> int:
        """Give every event its place in the log; return how many got one."""
        total = 0
        while sealed := self.store.seal():
            total += sealed
        return total

    def log(self, after: int = 0) -> Iterator[LogEntry]:
        """Return the sealed events behind *after*, by position, page by page."""
        while page := self.store.log(after):
            yield from page
            after = page[-1].position

    def verify(self) -> tuple[Fault, ...]:
        """Check every sealed event: hashes and every column derived from the bytes; empty where the record is whole."""
        events: dict[CaseId, list[StoredEvent]] = {}
        for entry in self.log():
            events.setdefault(entry.event.case_id, []).append(entry.event)
        return tuple(fault for case in events.values() for fault in verify_chain(case))


def _unknown_workflow(unknown: UnknownWorkflowError) -> Reason:
    if unknown.version is not None and unknown.name in unknown.known:
        return Reason("unknown_version", {"workflow": unknown.name, "version": unknown.version})
    return Reason("unknown_workflow", {"workflow": unknown.name, "near": unknown.known})
