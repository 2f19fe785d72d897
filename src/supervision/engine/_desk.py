"""One actor's way to act and to look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from supervision.access import may_see
from supervision.clock import local_date
from supervision.errors import UnknownCaseError
from supervision.machine import case_id_for, explain, options
from supervision.messages import clause_text, reason_text
from supervision.model import Case, CaseId, Command, CommandId, PersonId, Reason, Refused, Value, Workflow
from supervision.text import nfc

from ._errors import CommandRefusedError, NotADayError, StoppedError
from ._law import explain_law
from ._law_views import LawExplained
from ._ledger import Batch, Ledger
from ._lists import Lists, Search
from ._look import Asked, Look
from ._notice import NoticeExplained, noticed, notices_in
from ._receipt import Receipt
from ._sending import Sending
from ._transfer import TransferRun
from ._views import (
    CaseSummary,
    CaseView,
    DateExplained,
    DeadlineView,
    Explained,
    OptionView,
    OrphanView,
    Refusal,
    TaskView,
    TimelineEntry,
)

_NONE: Mapping[str, Value] = {}


class Desk:
    """Everything one actor does and sees; one per request.  Made by `Engine.desk`."""

    def __init__(
        self, ledger: Ledger, actor: PersonId, *, within: Batch | None = None, importing: bool = False
    ) -> None:
        """Sit down as *actor*."""
        self._ledger = ledger
        self._actor = actor
        self._within = within
        self._importing = importing

    # acting

    def open(  # noqa: PLR0913 - the public door: every keyword is one thing an officer may state
        self,
        workflow: str,
        inputs: Mapping[str, Value] = _NONE,
        *,
        step: str | None = None,
        reference: str | None = None,
        links: Mapping[str, str | tuple[str, ...]] | None = None,
        on_behalf_of: str | None = None,
        occurred_on: date | None = None,
        command_id: str | None = None,
    ) -> Receipt:
        """Open a case.

        Args:
            workflow: Name of the workflow; its latest version counts.
            inputs: What the opening step needs and takes.
            step: The opening step; may be left out where the workflow has only one.
            reference: The officer's own number of the case, unique in the workflow.
            links: Relations of the new case, each with the id or ids of older cases.
            on_behalf_of: The body (role) that decided, where the actor only types it in.
            occurred_on: Day of the act, local to Viet Nam; today where left out.
            command_id: Your id of this command: the same id again gives the first receipt and does nothing twice.

        Returns:
            The receipt, with the new case's id.

        Raises:
            CommandRefusedError: With every reason; nothing was changed.
        """
        outcome = self.attempt_open(
            workflow,
            inputs,
            step=step,
            reference=reference,
            links=links,
            on_behalf_of=on_behalf_of,
            occurred_on=occurred_on,
            command_id=command_id,
        )
        return _accepted(outcome)

    def attempt_open(  # noqa: PLR0913 - as `open`
        self,
        workflow: str,
        inputs: Mapping[str, Value] = _NONE,
        *,
        step: str | None = None,
        reference: str | None = None,
        links: Mapping[str, str | tuple[str, ...]] | None = None,
        on_behalf_of: str | None = None,
        occurred_on: date | None = None,
        command_id: str | None = None,
    ) -> Receipt | Refusal:
        """Do as `open` does, but return a refusal as a value."""
        found = self._opening(workflow, step)
        if isinstance(found, Reason):
            return self._refusal(workflow, None, (found,))
        known, step = found
        command_id = CommandId(command_id or self._ledger.ids.new_id())
        command = Command(
            command_id,
            case_id_for(command_id),
            step,
            self._actor,
            self._day(occurred_on),
            inputs,
            on_behalf_of,
            workflow=workflow,
            reference=reference,
            links=_links(known, links),
            is_dated=occurred_on is not None,
        )
        return self._outcome(command, workflow, known)

    def send(  # noqa: PLR0913 - as `open`
        self,
        case: str,
        step: str,
        inputs: Mapping[str, Value] = _NONE,
        *,
        on_behalf_of: str | None = None,
        occurred_on: date | None = None,
        expected_version: int | None = None,
        command_id: str | None = None,
    ) -> Receipt:
        """Take a step in a case.

        Args:
            case: Id of the case.
            step: Name of the step.
            inputs: What the step needs and takes: evidence as ``{"sha256", "ref"}`` under the name of its kind,
                ``document`` as ``{"number", "date", "symbol", "signer", "sha256"}``, dates as ISO text, ``signatures``
                as a list of person ids, ``vote`` as ``{"members", "present", "agreed"}``.
            on_behalf_of: The body (role) that decided, where the actor only types it in.
            occurred_on: Day of the act, local to Viet Nam; today where left out.
            expected_version: The version you saw; refused where the case has moved on.
            command_id: As in `open`.

        Raises:
            CommandRefusedError: With every reason; nothing was changed.
        """
        outcome = self.attempt(
            case,
            step,
            inputs,
            on_behalf_of=on_behalf_of,
            occurred_on=occurred_on,
            expected_version=expected_version,
            command_id=command_id,
        )
        return _accepted(outcome)

    def attempt(  # noqa: PLR0913 - as `open`
        self,
        case: str,
        step: str,
        inputs: Mapping[str, Value] = _NONE,
        *,
        on_behalf_of: str | None = None,
        occurred_on: date | None = None,
        expected_version: int | None = None,
        command_id: str | None = None,
    ) -> Receipt | Refusal:
        """Do as `send` does, but return a refusal as a value."""
        sending = Sending(
            case,
            step,
            inputs,
            on_behalf_of=on_behalf_of,
            occurred_on=occurred_on,
            expected_version=expected_version,
            command_id=command_id,
        )
        return self._outcome(self._order(sending), case, None)

    def send_many(self, sendings: Iterable[Sending]) -> tuple[Receipt, ...]:
        """Take several steps together, in their order: all of them, or none where one is refused.

        Each sees what those before it did, in the same case or in others.  They are one transaction, the host's where
        the desk is within one; in a batch, whose transaction cannot be undone in part, send them one by one.

        Returns:
            A receipt for each.

        Raises:
            CommandRefusedError: `index` says which was refused, with every reason; nothing was changed.
            ValueError: The desk belongs to a batch.
        """
        if self._within is not None:
            raise ValueError(
                "trong nhóm lệnh hãy gửi từng lệnh một · in a batch, send one by one: it cannot be undone in part"
            )
        orders = [self._order(sending) for sending in sendings]
        try:
            receipts = self._ledger.execute_all(orders, importing=self._importing)
        except StoppedError as stopped:
            case = orders[stopped.index].case_id
            refusal = self._refusal(case, *self._told(case, stopped.refused.reasons))
            raise CommandRefusedError(refusal.case_id, refusal.reasons, refusal.texts, stopped.index) from None
        return tuple(map(self._given, receipts))

    # looking

    def reveal(self, case: str, field: str, *, reason: str) -> Value:
        """Look at a sealed value: a field of class ``vault`` or ``classified``.

        The look is an event of the case, with who looked, under which right and why, before the value is returned; so
        it is always a transaction of its own, never part of a batch or of a host's transaction.

        Args:
            case: Id of the case.
            field: Name of the field; the actor must be one of its readers.
            reason: Why; kept like the reason of a step, apart from the record.

        Returns:
            The value; None where it has been erased.

        Raises:
            CommandRefusedError: With every reason; nothing was read.
        """
        if self._is_pending:
            raise _refused(self._refusal(case, None, (Reason("look_in_batch", {"name": field}),)))
        new, given = CommandId(self._ledger.ids.new_id()), {"reason": reason}
        command = Command(new, CaseId(case), "", self._actor, self._today(), given, reveals=field)
        receipt = _accepted(self._outcome(command, case, None))
        return Look.at(self._ledger, self._actor).revealed(receipt.case_id, receipt.version)

    def options(self, case: str) -> tuple[OptionView, ...]:
        """Return every step the case offers: possible for this actor, or every reason why not and who could.

        Raises:
            UnknownCaseError: There is no such case, or the actor may not see it.
        """
        self._visible(case)
        found, asked = self._asked(self._command(case, "", _NONE, None, None))
        offered = options(asked.program, found, asked.command, asked.facts)
        words, look = self._ledger.words(asked.program.workflow), Look.at(self._ledger, self._actor)
        return tuple(look.option(option, words) for option in offered)

    def explain(
        self,
        case: str,
        step: str,
        inputs: Mapping[str, Value] = _NONE,
        *,
        on_behalf_of: str | None = None,
        occurred_on: date | None = None,
    ) -> Explained:
        """Tell, rule by rule, what sending this command would meet; nothing is changed.

        Raises:
            UnknownCaseError: There is no such case, or the actor may not see it.
        """
        self._visible(case)
        found, asked = self._asked(self._command(case, step, inputs, on_behalf_of, occurred_on))
        told = explain(asked.program, found, asked.command, asked.facts)
        words = self._ledger.words(asked.program.workflow, _named(told.reasons))
        lines, notices = list[str](), list[NoticeExplained]()
        for clause in told.clauses:
            lines.append(clause_text(clause, words, self._ledger.lang))
            for notice in notices_in(clause.params, self._ledger):
                notices.append(notice)
                lines += [f"  {line}" for line in str(notice).splitlines()]
        reasons = tuple(noticed(reason, self._ledger) for reason in told.reasons)
        return Explained(step, told.is_possible, tuple(lines), reasons, tuple(notices))

    def case(self, case: str) -> CaseView:
        """Return a case.

        Raises:
            UnknownCaseError: There is no such case, or the actor may not see it.
        """
        return Look.at(self._ledger, self._actor).case(self._visible(case))

    def timeline(self, case: str, *, linked: bool = False) -> tuple[TimelineEntry, ...]:
        """Return what happened to a case, oldest first; with *linked* also to the cases that arose from it.

        Raises:
            UnknownCaseError: There is no such case, or the actor may not see it.
        """
        return Look.at(self._ledger, self._actor).timeline(self._visible(case), linked=linked)

    def tasks(self, *, after: tuple[str, CaseId] | None = None, limit: int = 100) -> tuple[TaskView, ...]:
        """Return the work that waits for this actor, by due date; *after* is the ``key`` of the last one seen."""
        return Lists.at(self._ledger, self._actor).tasks(after, limit)

    def deadlines(
        self, *, until: date | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[DeadlineView, ...]:
        """Return open clocks of cases this actor may see, by due date, up to *until* (included).

        *after* is the ``key`` of the last one seen.
        """
        return Lists.at(self._ledger, self._actor).deadlines(until, after, limit)

    def search(  # noqa: PLR0913 - the public door: every keyword is one thing an officer may look for
        self,
        *,
        workflow: str | None = None,
        state: str | None = None,
        is_open: bool | None = None,
        unit: str | None = None,
        person: str | None = None,
        opened_from: date | None = None,
        opened_to: date | None = None,
        reference: str = "",
        after: tuple[str, CaseId] | None = None,
        limit: int = 100,
    ) -> tuple[CaseSummary, ...]:
        """Return the cases this actor may see that meet all that is asked, newest first.

        They come by the day they were opened, the newest first, those of one day by case id, the highest first.  A case
        opened meanwhile never shifts a page; one that no longer meets what is asked is left out of later pages.

        Args:
            workflow: Name of the workflow.
            state: Name of the state.
            is_open: True for cases that have not ended, False for those that have; None for both.
            unit: Id of a unit that the case names, in a field this actor may read.
            person: The same of a person.
            opened_from: First day it may have been opened on.
            opened_to: Last such day.
            reference: What the officer's own number begins with.
            after: The ``key`` of the last one seen; None for the first page.
            limit: At most so many.

        Returns:
            A page; shorter than *limit*, or empty, only where there are no more.  What is unknown finds nothing.  A
            case that a newer version has written in is in no list; `case` says which version it needs.
        """
        reference = nfc(reference)
        wanted = Search(workflow, state, is_open, unit, person, opened_from, opened_to, reference)
        return Lists.at(self._ledger, self._actor).search(wanted, after, limit)

    def orphans(
        self, *, unit: str | None = None, after: tuple[str, CaseId] | None = None, limit: int = 100
    ) -> tuple[OrphanView, ...]:
        """Return the open cases this actor may see that a unit holds which has ended, newest first.

        They are on the list until they are taken over, or end; whoever stands above the ended unit sees them.

        Args:
            unit: Id of one ended unit; all of them where left out.
            after: The ``key`` of the last one seen; None for the first page.
            limit: At most so many.
        """
        return Lists.at(self._ledger, self._actor).orphans(unit, after, limit)

    def explain_date(self, case: str, deadline: str) -> DateExplained:
        """Tell how a due date came about, day by day, with the article behind it.

        Raises:
            UnknownCaseError: There is no such case, or the actor may not see it.
            KeyError: The case never had a clock of that name.
        """
        return Look.at(self._ledger, self._actor).explain_date(self._visible(case), deadline)

    def law(self, case: str, *, on: date | None = None) -> LawExplained:
        """Tell which text governed what in a case: its stages, its clocks, and the steps it offered.

        Args:
            case: Id of the case.
            on: The day, local to Viet Nam; today where left out.  On a day to come as if nothing happened until then.

        Raises:
            UnknownCaseError: There is no such case, or the actor may not see it.
            NotOpenYetError: The case was opened after that day.
        """
        return explain_law(self._ledger, self._visible(case), on or self._today())

    # inside

    def _today(self) -> date:
        return local_date(self._ledger.clock.now())

    def _opening(self, workflow: str, step: str | None) -> tuple[Workflow, str] | Reason:
        programs = self._ledger.programs
        if not programs.has(workflow):
            return Reason("unknown_workflow", {"workflow": workflow, "near": programs.names})
        program = programs.of(workflow)
        openings = program.steps_from("")
        if step is None and len(openings) > 1:
            return Reason("which_opening", {"near": openings})
        step = step if step is not None else openings[0]
        if step not in openings:
            return Reason("not_an_opening", {"step": step, "near": openings})
        return program.workflow, step

    def _command(
        self, case: str, step: str, inputs: Mapping[str, Value], on_behalf_of: str | None, occurred_on: date | None
    ) -> Command:
        on, dated = self._day(occurred_on), occurred_on is not None
        return Command(CommandId(""), CaseId(case), step, self._actor, on, inputs, on_behalf_of, is_dated=dated)

    def _day(self, occurred_on: date | None) -> date:
        """Return the day of an act, today where none is told; a moment is none, for it depends on the zone."""
        if occurred_on is None:
            return self._today()
        if isinstance(occurred_on, datetime) or not isinstance(occurred_on, date):
            raise NotADayError(occurred_on)
        return occurred_on

    def _asked(self, command: Command) -> tuple[Case, Asked]:
        with self._ledger.store.snapshot() as view:
            run = TransferRun(self._ledger.world(view, importing=self._importing), view)
            decided, case, facts = run.look(command)
        program = self._ledger.programs.of(case.workflow, case.version)
        return case, Asked(program, decided, facts)

    def _visible(self, case_id: str) -> Case:
        """Return the case, or raise as if there were none."""
        found = self._seen(case_id)
        if found is None:
            raise UnknownCaseError(case_id)
        return found

    def _seen(self, case_id: str) -> Case | None:
        """Return the case; None where there is none, or none this actor may see."""
        found = self._ledger.read((CaseId(case_id),)).get(CaseId(case_id))
        if found is None or not may_see(found.fields, self._actor, self._ledger.directory, self._today()):
            return None
        return found

    def _outcome(self, command: Command, about: str, opened: Workflow | None) -> Receipt | Refusal:
        outcome = self._ledger.execute(command, within=self._within, importing=self._importing)
        if isinstance(outcome, Refused):
            return self._refusal(
                about, *(self._told(about, outcome.reasons) if opened is None else (opened, outcome.reasons))
            )
        return self._given(outcome)

    @property
    def _is_pending(self) -> bool:
        return self._within is not None or self._ledger.is_inside

    def _given(self, receipt: Receipt) -> Receipt:
        return receipt.pending() if self._is_pending else receipt

    def _order(self, sending: Sending) -> Command:
        return Command(
            CommandId(sending.command_id or self._ledger.ids.new_id()),
            CaseId(sending.case),
            sending.step,
            self._actor,
            self._day(sending.occurred_on),
            sending.inputs,
            sending.on_behalf_of,
            sending.expected_version,
            is_dated=sending.occurred_on is not None,
        )

    def _told(self, case_id: str, reasons: tuple[Reason, ...]) -> tuple[Workflow | None, tuple[Reason, ...]]:
        """Return the workflow of a case and the reasons; who may not see the case learns nothing of it."""
        case = self._seen(case_id)
        if case is None:
            return None, (Reason("unknown_case", {"case": case_id}),)
        return self._ledger.programs.find(case.workflow, case.version), reasons

    def _refusal(self, about: str, workflow: Workflow | None, reasons: tuple[Reason, ...]) -> Refusal:
        """Word a refusal, in the words of *workflow* where it is known."""
        ledger = self._ledger
        words = ledger.words(workflow or ledger.programs.workflows()[0], _named(reasons))
        reasons = tuple(noticed(reason, ledger) for reason in reasons)
        return Refusal(about, reasons, tuple(reason_text(reason, words, ledger.lang) for reason in reasons))


def _accepted(outcome: Receipt | Refusal) -> Receipt:
    if isinstance(outcome, Refusal):
        raise _refused(outcome)
    return outcome


def _refused(refusal: Refusal) -> CommandRefusedError:
    return CommandRefusedError(refusal.case_id, refusal.reasons, refusal.texts)


def _links(
    workflow: Workflow, links: Mapping[str, str | tuple[str, ...]] | None
) -> tuple[tuple[str, str, CaseId], ...]:
    targets = dict(workflow.links)
    return tuple(
        (relation, targets.get(relation, ""), case_id)
        for relation, given in (links or {}).items()
        for case_id in _ids(given)
    )


def _ids(given: str | tuple[str, ...]) -> Iterator[CaseId]:
    yield from (CaseId(case_id) for case_id in ((given,) if isinstance(given, str) else given))


def _named(reasons: tuple[Reason, ...]) -> tuple[CaseId, ...]:
    return tuple({CaseId(str(reason.params["case"])) for reason in reasons if "case" in reason.params})
