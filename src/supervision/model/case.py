"""A case: what its events have made of it so far.  Small, shared by nobody, never a machine."""

from __future__ import annotations

import attrs

from .ids import CaseId, PersonId, Value


@attrs.frozen(slots=True)
class Link:
    """A relation to another case.

    Attributes:
        relation: ``arises_from``, ``supervises``, …, as the *younger* case sees it.
        workflow: The other case's workflow.
        case_id: The other case.
        is_child: True where the other case is the younger one.
    """

    relation: str
    workflow: str
    case_id: CaseId
    is_child: bool


@attrs.frozen(slots=True)
class Claim:
    """A key held for a period; both days are included and ISO text."""

    key: str
    first_on: str
    last_on: str


@attrs.frozen(slots=True)
class Deadline:
    """A running, paused or closed clock of a case.  Dates are ISO text, local to Viet Nam.

    Attributes:
        name: The rule's name.
        owner: Who owes it: ``role@unit``, or a person's or unit's id.
        started_on: The day of the event that started it (not counted itself).
        due_on: Last lawful day; for a wait the first day on which the step may be taken.
        pack: The rule pack its term came from; empty for a fixed date.
        calendar: Digest of the calendar it was computed with.
        paused_on: Day its clock stopped; None while it runs.
        left: Days left when it stopped.
        extended: How often it was extended.
        closed: ``met`` (done, perhaps late), ``ended`` (no longer owed), or empty while open.
        closed_on: Day it was closed.
        waits: True for a wait: then nobody is ever late.
    """

    name: str
    owner: str
    started_on: str
    due_on: str
    pack: str = ""
    calendar: str = ""
    paused_on: str | None = None
    left: int | None = None
    extended: int = 0
    closed: str = ""
    closed_on: str | None = None
    waits: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the clock still matters."""
        return not self.closed

    def is_overdue(self, day: str) -> bool:
        """Whether the duty is late at the end of *day* (ISO text); never while paused, and met late stays late."""
        if self.paused_on is not None and self.is_open:
            return False
        if self.waits or self.closed == "ended":
            return False
        return (self.closed_on or day) > self.due_on


@attrs.frozen(slots=True, weakref_slot=False)
class Taken:
    """How often a step was taken, when last (ISO text), and by whom.

    Attributes:
        others: Who else took it before, each once, oldest first; without *last_by*.
    """

    count: int
    last_on: str
    last_by: PersonId
    others: tuple[PersonId, ...] = ()

    def is_by(self, person: PersonId) -> bool:
        """Whether *person* ever took the step."""
        return person == self.last_by or person in self.others


@attrs.frozen(slots=True)
class Task:
    """Work that waits: these steps of a case are for whoever holds *role* in (or is) *holder*.

    Attributes:
        role: Empty where a field names *holder* himself.
        holder: A unit's id, or a person's where the right comes from a field.
        due_on: Earliest open due date of the case among these steps, ISO; None without one.
    """

    case_id: CaseId
    workflow: str
    role: str
    holder: str
    steps: tuple[str, ...]
    due_on: str | None = None


@attrs.frozen(slots=True)
class Case:
    """A case folded from all its events so far.

    Attributes:
        seq: Number of its last event, from 1; 0 before the first.
        head: Hash of its last event; empty before the first.
        packs: Keys of the rule packs pinned when the running stage began; without stages when it was opened.
        fields: Values by field; a personal field holds ``{"ref", "commitment"}``.
        last_on: Day of its last act, ISO text; no later act may be dated before it.
    """

    id: CaseId
    workflow: str = ""
    version: int = 0
    reference: str | None = None
    state: str = ""
    seq: int = 0
    head: bytes = b""
    opened_on: str = ""
    last_on: str = ""
    packs: tuple[str, ...] = ()
    fields: dict[str, Value] = attrs.field(factory=dict)
    links: tuple[Link, ...] = ()
    claims: tuple[Claim, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    taken: dict[str, Taken] = attrs.field(factory=dict)

    def deadline(self, name: str) -> Deadline | None:
        """Return the clock of that name, or None where it never started."""
        return next((deadline for deadline in self.deadlines if deadline.name == name), None)
