"""A ledger brought together with its workflows: what every desk shares."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from copy import copy
from functools import cached_property
from typing import Self, TypeVar

import attrs

from supervision.clock import Clock, IdSource, SystemClock, SystemIdSource, local_date, require_utc
from supervision.deadlines import Calendar
from supervision.messages import Words, sources_of
from supervision.model import SYSTEM, Case, CaseId, Command, CommandId, FieldClass, Law, Reason, Refused, Workflow
from supervision.org import Directory
from supervision.record import digest_of, moment
from supervision.spec import Library, Programme, workflow_from_bytes
from supervision.store import Denial, Snapshot, Store, Transaction, TryAgainError, VersionConflictError
from supervision.telemetry import is_watched, span
from supervision.text import Text

from ._errors import BatchEndedError, StoppedError
from ._organisation import Known
from ._parties import Tree
from ._programs import Programs, UnknownWorkflowError
from ._receipt import Receipt
from ._run import Run, World
from ._transfer import TransferRun
from ._watch import Attempt, Watcher

# Another writer in between, or a connection that broke, means: read again, decide again; a commit whose answer was lost
# is asked for by its command id then.  Who keeps meeting others asks to be alone; a writer that never lets go is a
# fault, not a queue.
_TRIES_BESIDE, _TRIES_ALONE = 4, 6
_AGAIN = (VersionConflictError, TryAgainError)
_SYSTEM = Text("hệ thống", "the system")


_T = TypeVar("_T")


@attrs.define
class Learned:
    """What was read of the organisation so far, and the names; each replaced whole, so that threads may share it."""

    organisation: tuple[Known, Directory] = attrs.field(factory=lambda: (Known(), Directory()))
    names: tuple[int, dict[str, str]] = attrs.field(factory=lambda: (-1, {}))
    tree: Tree = attrs.field(factory=lambda: Tree.of(Directory()))


class Batch:
    """Commands that are committed together; made by `Engine.batch`."""

    def __init__(self, transaction: Transaction) -> None:
        """Hold the open transaction."""
        self._transaction = transaction
        self.is_open = True

    @property
    def transaction(self) -> Transaction:
        """The open transaction.

        Raises:
            BatchEndedError: The batch has ended.
        """
        if not self.is_open:
            raise BatchEndedError
        return self._transaction


class Ledger:
    """A store, the workflows its cases follow, the law, the calendar and the people; decides and keeps commands."""

    def __init__(  # noqa: PLR0913 - the public door: every keyword is one thing a host may state
        self,
        store: Store,
        library: Library,
        *,
        clock: Clock | None = None,
        ids: IdSource | None = None,
        lang: str = "vi",
        ceiling: str = "vault",
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
            ceiling: The most guarded class whose content may be kept here, from ``public`` to ``classified``; of what
                is above it only a stub is taken.

        Raises:
            ValueError: There is no such class.
            MomentError: The clock does not tell aware moments in UTC.
        """
        self.ceiling = FieldClass(ceiling)
        self.store = store
        self.law: Law = library.law
        self.calendar: Calendar = library.calendar
        self.programmes: tuple[Programme, ...] = library.programmes
        self.clock: Clock = clock if clock is not None else SystemClock()
        require_utc(self.clock)
        self.ids: IdSource = ids if ids is not None else SystemIdSource()
        self.lang = lang
        kept = {(name, version): (digest, body) for name, version, digest, body in store.specs()}
        self.programs = Programs(self._kept)
        loaded = [workflow for versions in library.workflows.values() for workflow in versions.values()]
        same = {workflow.digest: workflow for workflow in loaded}
        for digest, body in kept.values():
            # Most workflows are kept as they are loaded; reading them twice would double the time to open a ledger.
            self.programs.add(same.get(digest) or workflow_from_bytes(body))
        for workflow in loaded:
            self.programs.add(workflow)
        keys = {(workflow.name, workflow.version): workflow for workflow in loaded}
        self.shadowed = tuple(
            f"{name}@{version}"
            for (name, version), workflow in sorted(keys.items())
            if (name, version) in kept and kept[name, version][0] != workflow.digest
        )
        self._keep([workflow for key, workflow in keys.items() if key not in kept], library)
        self._learned = Learned()
        # What the thread of a batch learns in it may never be committed: until then it counts for that thread alone.
        self._in_batch = threading.local()
        self._again: tuple[type[Exception], ...] = _AGAIN
        self.is_inside, self._watchers = False, list[Watcher]()

    def inside(self, host: object) -> Self:
        """Return this ledger inside the transaction that *host* has open; for as long as that lasts.

        Raises:
            StoreError: The store knows no such host, or its transaction cannot be used.
        """
        # A copy, since what is learned in there (units, mandates, names) may never be committed.
        inside = copy(self)
        inside.store, inside.is_inside = self.store.within(host), True
        inside._learned, inside._in_batch = copy(self._learned), threading.local()  # noqa: SLF001 - one of us
        # What was torn away is the host's whole transaction: only the host can do it again.
        inside._again = (VersionConflictError,)  # noqa: SLF001 - one of us
        return inside

    def _kept(self) -> Iterator[Workflow]:
        """Yield the workflows that the ledger keeps and this process does not know."""
        for name, version, _, body in self.store.specs():
            if self.programs.find(name, version) is None:
                yield workflow_from_bytes(body)

    def _keep(self, workflows: Sequence[Workflow], library: Library) -> None:
        if workflows:
            with self.store.transaction() as transaction:
                for workflow in workflows:
                    body = library.bodies[workflow.name, workflow.version]
                    transaction.keep_spec(workflow.name, workflow.version, workflow.digest, body)

    def execute(self, command: Command, *, within: Batch | None = None, importing: bool = False) -> Receipt | Refused:
        """Do what *command* asks; the way of `Desk` and of importers, who give the command whole."""
        if self._watchers:
            return self._told(command, within, importing=importing)
        return self._spanned(command, within, importing=importing)

    def watch(self, watcher: Watcher) -> None:
        """Tell *watcher* of every command from now on, before its sender has the answer; what it raises ends the send.

        For tests that ask what they have tried: every command is looked at twice.  What the engine does by itself, and
        what is sent many at once or by `settle`, is not told: the record tells it.
        """
        self._watchers.append(watcher)

    def _told(self, command: Command, within: Batch | None, *, importing: bool) -> Receipt | Refused:
        try:
            with self.store.snapshot() as view:
                decided, case, facts = TransferRun(self.world(view, importing=importing), view).look(command)
            workflow = self.programs.of(case.workflow or command.workflow, case.version or None).workflow
        except UnknownWorkflowError:
            return self._spanned(command, within, importing=importing)
        outcome = self._spanned(command, within, importing=importing)
        for watcher in self._watchers:
            watcher(Attempt(workflow, decided, case, facts, outcome))
        return outcome

    def _spanned(self, command: Command, within: Batch | None, *, importing: bool) -> Receipt | Refused:
        if not is_watched():
            return self._executed(command, within, importing=importing)
        with span("supervision.command", {"case": command.case_id, "step": command.step}) as seen:
            outcome = self._executed(command, within, importing=importing)
            seen.update(_seen(outcome))
            return outcome

    def _executed(self, command: Command, within: Batch | None, *, importing: bool) -> Receipt | Refused:
        if within is not None:
            return self._execute(within.transaction, command, importing=importing)
        return self._carried_out(command, lambda open_: self._execute(open_, command, importing=importing))

    def settle(self, case_id: CaseId, version: int) -> Receipt | Refused | None:
        """Take the automatic steps that the passing of days has made possible in a case; the way of the worker.

        The command id follows from the case and *version*, so that any number of workers do it once.

        Args:
            case_id: The case.
            version: The ``seq`` it was seen at.

        Returns:
            The receipt, the first one again where it was done; why all of it is refused; or None: nothing follows, or
            the case has moved on since, and what followed from that has followed.
        """
        command_id = CommandId(f"due-{digest_of([case_id, version]).hex()}")
        command = Command(command_id, case_id, "", SYSTEM, local_date(self.clock.now()), is_dated=False)

        return self._carried_out(command, lambda open_: self._settled(open_, command, version))

    def _settled(self, transaction: Transaction, command: Command, version: int) -> Receipt | Refused | None:
        run = Run(self.world(transaction), transaction)
        outcome = run.settle(command, version)
        if run.write is not None:
            transaction.write(run.write)
        elif isinstance(outcome, Refused):
            self._deny(transaction, command, outcome)
        return outcome

    def execute_all(self, commands: Sequence[Command], *, importing: bool = False) -> tuple[Receipt, ...]:
        """Do what all *commands* ask, in their order and in one transaction; or, where one is refused, none of it.

        Raises:
            StoppedError: A command was refused; the attempt is kept, and nothing else.
        """
        with span("supervision.commands", {"count": len(commands)}) as seen:
            try:
                return self._tried(lambda: self._all(commands, importing=importing))
            except StoppedError as stopped:
                seen.update(_seen(stopped.refused))
                with self.store.transaction() as transaction:
                    self._deny(transaction, commands[stopped.index], stopped.refused)
                raise

    def _all(self, commands: Sequence[Command], *, importing: bool) -> tuple[Receipt, ...]:
        receipts = []
        with self.store.transaction() as transaction:
            # All at once, so that a store that locks what is read takes its locks in one order.
            transaction.cases(sorted({command.case_id for command in commands}))
            for index, command in enumerate(commands):
                outcome = self._decided(transaction, command, importing=importing)
                if isinstance(outcome, Refused):
                    raise StoppedError(index, outcome)
                receipts.append(outcome)
        return tuple(receipts)

    def _tried(self, work: Callable[[], _T]) -> _T:
        for _ in range(_TRIES_ALONE - 1):
            with suppress(*self._again):
                return work()
        return work()

    def _carried_out(self, command: Command, work: Callable[[Transaction], _T]) -> _T:
        """Do *work* for one command beside other writers, and alone where it keeps meeting them."""
        for _ in range(_TRIES_BESIDE):
            with suppress(*self._again):
                known, _ = self._mine.organisation
                with self.store.command(command.id, command.case_id, known.revision) as transaction:
                    return work(transaction)
        return self._tried(lambda: self._alone(work))

    def _alone(self, work: Callable[[Transaction], _T]) -> _T:
        with self.store.transaction() as transaction:
            return work(transaction)

    def _execute(self, transaction: Transaction, command: Command, *, importing: bool) -> Receipt | Refused:
        outcome = self._decided(transaction, command, importing=importing)
        if isinstance(outcome, Refused):
            self._deny(transaction, command, outcome)
        return outcome

    def _decided(self, transaction: Transaction, command: Command, *, importing: bool) -> Receipt | Refused:
        run = TransferRun(self.world(transaction, importing=importing), transaction)
        try:
            outcome = run.execute(command)
        except UnknownWorkflowError as unknown:
            outcome = Refused((_unknown_workflow(unknown),))
        if run.write is not None:
            transaction.write(run.write)
        return outcome

    def _deny(self, transaction: Transaction, command: Command, refused: Refused) -> None:
        codes = tuple(reason.code for reason in refused.reasons)
        recorded_at = moment(self.clock.now())
        transaction.deny(Denial(command.actor, command.case_id, command.step, codes, recorded_at))

    def world(self, view: Snapshot | None = None, *, importing: bool = False) -> World:
        """Return what decisions of this moment share."""
        return World(
            self.programs,
            self.law,
            self.calendar,
            self._refreshed(view),
            self.ids,
            self.clock.now(),
            importing,
            self.ceiling,
        )

    # knowing

    @property
    def _mine(self) -> Learned:
        learned: Learned = getattr(self._in_batch, "learned", self._learned)
        return learned

    def _refreshed(self, view: Snapshot | None) -> Directory:
        if view is None:
            # A view of its own: what an unfinished batch of another thread has learned is not seen before it ends.
            with self.store.snapshot() as view_now:
                return self._refreshed(view_now)
        mine = self._mine
        known, directory = mine.organisation
        changes = view.org(known.revision)
        if changes:
            known = known.merged(changes)
            directory = known.directory()
            mine.organisation = known, directory
        return directory

    @property
    def directory(self) -> Directory:
        """Units, persons and mandates as known now."""
        return self._refreshed(None)

    @property
    def names(self) -> dict[str, str]:
        """Names of persons by id."""
        return self._names_at(self.directory.revision)

    def _names_at(self, revision: int) -> dict[str, str]:
        mine = self._mine
        if mine.names[0] != revision:
            mine.names = (revision, self.store.names())
        return mine.names[1]

    def tree(self, directory: Directory) -> Tree:
        """Return what is gathered of *directory*."""
        mine = self._mine
        tree = mine.tree
        if tree.directory is not directory:
            mine.tree = tree = Tree.of(directory)
        return tree

    @cached_property
    def _sources(self) -> dict[str, Text]:
        return sources_of(self.law)

    def words(self, workflow: Workflow, cases: Sequence[CaseId] = (), *, directory: Directory | None = None) -> Words:
        """Return what ids of one workflow, and the references of *cases*, are called; *directory* is as known now."""
        directory = directory if directory is not None else self.directory
        # What an earlier version called things: a case that has moved to a later one was told in those words.
        versions = [*self.programs.before(workflow), workflow]
        fields = {field.name: field.label for known in versions for field in known.fields}
        roles = {name: role.label for name, role in self.law.roles.items()}
        return Words(
            {step.name: step.label for known in versions for step in known.steps},
            {state.name: state.label for known in versions for state in known.states},
            {**self.law.evidence, **fields},
            {rule.name: rule.label for known in versions for rule in known.deadlines},
            roles | fields | {"system": _SYSTEM},
            {known.name: known.label for known in self.programs.workflows()},
            self._names_at(directory.revision),
            self.tree(directory).names,
            {case.id: case.reference for case in self.read(cases).values() if case.reference},
            {name: label for known in versions for name, label in known.stages},
            {key: pack.citation for key, pack in self.law.packs.items()},
            self._sources,
        )

    def read(self, ids: Sequence[CaseId]) -> dict[CaseId, Case]:
        """Return the cases that exist among *ids*, inside a batch as the batch has made them."""
        if not ids:
            return {}
        with self.store.snapshot() as snapshot:
            return snapshot.cases(ids)

    def find(self, workflow: str, reference: str) -> CaseId | None:
        """Return the case with that officer's number, or None."""
        return self.store.find(workflow, reference)


def _seen(outcome: Receipt | Refused) -> dict[str, str | int]:
    """Return what operators may see of an outcome."""
    if isinstance(outcome, Refused):
        return {"outcome": "refused", "codes": ",".join(sorted({reason.code for reason in outcome.reasons}))}
    return {"outcome": "repeated" if outcome.is_repeat else "accepted", "version": outcome.version}


def _unknown_workflow(unknown: UnknownWorkflowError) -> Reason:
    if unknown.version is not None and unknown.name in unknown.known:
        return Reason("unknown_version", {"workflow": unknown.name, "version": unknown.version})
    return Reason("unknown_workflow", {"workflow": unknown.name, "near": unknown.known})
