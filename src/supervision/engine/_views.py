"""What actors see.  Every view carries ids for machines and texts for people, in the engine's language."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from supervision.deadlines import Account
from supervision.messages import account_text
from supervision.model import CaseId, Field, Link, PersonId, Reason, Value
from supervision.text import Text, day_text

from ._notice import NoticeExplained

_ON, _SIGNER, _REASON = Text("ngày ", "on "), Text("người ký văn bản", "document signed by"), Text("lý do", "reason")


def withheld(field: Field) -> Value:
    """Return what stands in a view for a value of *field* that its reader may not read."""
    return {"withheld": field.confidentiality.value}


def is_withheld(value: Value) -> bool:
    """Whether a value in a view says that there is one which its reader may not read.  No field holds such a value."""
    return isinstance(value, dict) and value.keys() == {"withheld"} and isinstance(value["withheld"], str)


@attrs.frozen(slots=True)
class Refusal:
    """A command that was refused; nothing was changed.

    Attributes:
        case_id: The case it was for; the workflow's name for an opening.
        reasons: Every rule that said no; never empty.
        texts: The same in the engine's language, in the same order.
    """

    case_id: str
    reasons: tuple[Reason, ...]
    texts: tuple[str, ...]

    def __str__(self) -> str:
        return "; ".join(self.texts)


@attrs.frozen(slots=True)
class Explained:
    """A step, explained before anybody takes it.

    Attributes:
        is_possible: What sending the same command would give now.
        lines: One line per rule, ``✓`` or ``✗`` first, in the order of the rules; below it the notices it counts back.
        reasons: What a refusal would hold; empty where the step is possible.
        notices: Until when what must be done "at least so long before" something may be done, and why.
    """

    step: str
    is_possible: bool
    lines: tuple[str, ...]
    reasons: tuple[Reason, ...]
    notices: tuple[NoticeExplained, ...] = ()

    def __str__(self) -> str:
        return "\n".join(self.lines)


@attrs.frozen(slots=True)
class OptionView:
    """A step that the case's state offers.

    Attributes:
        needs: Inputs it asks for: groups of alternatives, any one of which is enough, with their labels.
        takes: Inputs it may be given, with their labels.
        is_possible: Whether this actor could take it, once the inputs are given.
        texts: Why he could not; empty where he could.
        could: Who could: role and unit in words, with the names of those who hold that right today.
    """

    step: str
    label: str
    target: str
    needs: tuple[tuple[tuple[str, str], ...], ...]
    takes: tuple[tuple[str, str], ...]
    is_possible: bool
    reasons: tuple[Reason, ...]
    texts: tuple[str, ...]
    could: tuple[tuple[str, tuple[str, ...]], ...]


@attrs.frozen(slots=True)
class DeadlineView:
    """A clock of a case.

    Attributes:
        owner: Who owes the duty, in words.
        due_on: Last lawful day; for a wait the first day on which the step may be taken.
        is_overdue: Late today, or done late.
        closed: ``met``, ``ended`` or empty while open.
    """

    case_id: CaseId
    reference: str | None
    workflow: str
    name: str
    label: str
    owner: str
    started_on: date
    due_on: date
    waits: bool
    is_paused: bool
    is_overdue: bool
    closed: str

    @property
    def key(self) -> tuple[str, CaseId]:
        """What `Desk.deadlines` takes as *after* for the next page."""
        return (self.due_on.isoformat(), self.case_id)


@attrs.frozen(slots=True)
class DateChange:
    """Something that moved a due date, or stopped its clock.

    Attributes:
        on: Day of the act, local to Viet Nam.
        text: What happened; of a step with the number of its document, its signatures, and who took it.
        signer: Who signed the document, and *reason*: why, as the step gave them; both are kept apart from the record,
            and empty where there is none any more.
        account: The count that gave the new date; None for a pause, a revised calendar, or a date that was fixed.
        note: That the date is not the one counted, and why; empty where it is.
    """

    on: date
    text: str
    signer: str
    reason: str
    account: Account | None
    note: str = ""
    lang: str = "vi"

    def told(self, *, with_reasons: bool = True) -> str:
        """Return the change in lines, its count indented; *with_reasons* as in `DateExplained.told`."""
        apart = ((_SIGNER, self.signer), (_REASON, self.reason)) if with_reasons else ()
        parts = [self.text, *(f"{label.get(self.lang)}: {value}" for label, value in apart if value)]
        first = f"{_ON.get(self.lang)}{day_text(self.on, self.lang)}: {'; '.join(parts)}"
        counted = account_text(self.account, self.lang).splitlines() if self.account is not None else []
        return "\n".join([first, *(f"  {line}" for line in counted), *([f"    - {self.note}"] if self.note else [])])

    def __str__(self) -> str:
        return self.told()


@attrs.frozen(slots=True)
class DateExplained:
    """A due date, told day by day.

    Attributes:
        account: The count from its start; None for a wait, or for a date that was fixed.
        basis: In those cases, where the date comes from.
        changes: What moved the date since: pauses, resumptions, extensions, revised calendars, oldest first, each with
            its own count.
        proposals: Who should hear of it from which day on, where it is not done; people decide.
        note: That the calendar in use gives another date than the one that stands; empty where it does not.
    """

    deadline: DeadlineView
    account: Account | None
    basis: str
    changes: tuple[DateChange, ...]
    lang: str = "vi"
    proposals: tuple[str, ...] = ()
    note: str = ""

    def told(self, *, with_reasons: bool = True) -> str:
        """Return the explanation in lines.

        Args:
            with_reasons: False leaves out the reasons and signers that steps gave: they are kept apart from the
                record, and so from what leaves the ledger, such as a notice.
        """
        first = account_text(self.account, self.lang) if self.account is not None else self.basis
        now = Text("hạn hiện nay", "due now").get(self.lang)
        tail = [f"{now}: {day_text(self.deadline.due_on, self.lang)}"] if self.changes else []
        notes = [f"  - {line}" for line in (self.note, *self.proposals) if line]
        changes = [change.told(with_reasons=with_reasons) for change in self.changes]
        return "\n".join([first, *changes, *tail, *notes])

    def __str__(self) -> str:
        return self.told()


@attrs.frozen(slots=True)
class CaseView:
    """A case as its actor may see it.

    Attributes:
        version: The case's ``seq``: give it back as ``expected_version``.
        fields: Values by field; personal ones in clear, None where erased.  A value that is there and not this actor's
            to read is ``{"withheld": its class}`` (see `is_withheld`), one that was never given is left out.
        labels: What the fields are called.
        deadlines: All its clocks, open ones first, then by date.
    """

    id: CaseId
    workflow: str
    workflow_label: str
    version: int
    reference: str | None
    state: str
    state_label: str
    phase: str
    opened_on: date
    last_on: date
    packs: tuple[str, ...]
    fields: dict[str, Value]
    labels: dict[str, str]
    links: tuple[Link, ...]
    deadlines: tuple[DeadlineView, ...]


@attrs.frozen(slots=True)
class CaseSummary:
    """A case in a list; `Desk.case` shows all of it.

    Attributes:
        reference: The officer's own number; None where it has none.
        opened_on: Day it was opened. last_on: day of its last act.
    """

    case_id: CaseId
    reference: str | None
    workflow: str
    workflow_label: str
    state: str
    state_label: str
    phase: str
    opened_on: date
    last_on: date

    @property
    def key(self) -> tuple[str, CaseId]:
        """What `Desk.search` takes as *after* for the next page."""
        return (self.opened_on.isoformat(), self.case_id)


@attrs.frozen(slots=True)
class TaskView:
    """Work that waits for the actor.

    Attributes:
        steps: The steps, with their labels.
        role: Under which role, in words.
        due_on: Earliest date on which one of them is owed; None without one.
    """

    case_id: CaseId
    reference: str | None
    workflow: str
    workflow_label: str
    state_label: str
    steps: tuple[tuple[str, str], ...]
    role: str
    due_on: date | None
    is_overdue: bool

    @property
    def key(self) -> tuple[str, CaseId]:
        """What `Desk.tasks` takes as *after* for the next page."""
        return (self.due_on.isoformat() if self.due_on is not None else "9999-12-31", self.case_id)


@attrs.frozen(slots=True)
class EndedUnit:
    """A unit that is no more.

    Attributes:
        ended_on: The first day on which it was no more.
        successors: Who carries on its work on the day one looks, by id and name; several after a split, none where
            nobody does.
    """

    id: str
    name: str
    ended_on: date
    successors: tuple[tuple[str, str], ...]


@attrs.frozen(slots=True)
class OrphanView:
    """An open case that units hold which have ended."""

    case: CaseSummary
    units: tuple[EndedUnit, ...]

    @property
    def key(self) -> tuple[str, CaseId]:
        """What `Desk.orphans` takes as *after* for the next page."""
        return self.case.key


@attrs.frozen(slots=True)
class TimelineEntry:
    """One event of a case, told.

    Attributes:
        actor: Name of the person; the engine's own effects name the person whose step ordered them, automatic steps
            the engine.
        on_behalf_of: The body that decided, in words; empty where the person did.
        text: What happened.
        hash: Of the event, hexadecimal.
    """

    case_id: CaseId
    workflow_label: str
    seq: int
    kind: str
    step: str
    occurred_on: date
    recorded_at: datetime
    actor_id: PersonId
    actor: str
    on_behalf_of: str
    text: str
    reason: str
    hash: str
