"""Facts: what happened to a case.  A small closed set that the engine owns; the step is a field.

How they become bytes, and which bytes are settled for ever, is `supervision.record`'s business.
"""

from __future__ import annotations

from datetime import datetime

import attrs

from .case import Claim, Deadline, Link
from .ids import CaseId, CommandId, PersonId, Value


@attrs.frozen(slots=True)
class Opened:
    """A case began.

    Attributes:
        spec: Digest of the workflow it is bound to.
        packs: Keys of the rule packs pinned.
    """

    workflow: str
    version: int
    spec: str
    step: str
    state: str
    reference: str | None
    packs: tuple[str, ...]
    links: tuple[Link, ...]
    fields: dict[str, Value]


@attrs.frozen(slots=True)
class Moved:
    """A step took the case from one state to another."""

    step: str
    source: str
    target: str
    fields: dict[str, Value]


@attrs.frozen(slots=True)
class Noted:
    """A step was taken that leaves the state as it is."""

    step: str
    state: str
    fields: dict[str, Value]


@attrs.frozen(slots=True)
class Migrated:
    """The case follows another version of its workflow from now on.

    Attributes:
        spec: Digest of the workflow it is bound to now.
        target: The state it is in under the new version; *source* is the one it was in.
        packs: Keys of the rule packs pinned now.
        fields: Values that the move changes.
    """

    version: int
    spec: str
    source: str
    target: str
    packs: tuple[str, ...]
    fields: dict[str, Value]


@attrs.frozen(slots=True)
class Pinned:
    """A stage of the case began.

    Attributes:
        packs: Keys of the rule packs pinned for it.
    """

    stage: str
    packs: tuple[str, ...]


@attrs.frozen(slots=True)
class Linked:
    """Another case was tied to this one."""

    link: Link


@attrs.frozen(slots=True)
class HandedOver:
    """Another unit took the case over; its state and its dates are as they were before.

    Attributes:
        source: The unit that handed it over, by id.
        target: The unit that took it over, in whatever the other had to do in it.
        fields: Names of the fields that name *target* from now on, sorted; they named *source*.
    """

    source: str
    target: str
    fields: tuple[str, ...]


@attrs.frozen(slots=True)
class Claimed:
    """A key was reserved for a period."""

    claim: Claim


@attrs.frozen(slots=True)
class Released:
    """A claim was given back."""

    key: str


@attrs.frozen(slots=True)
class DeadlineStarted:
    """A clock began, or began again."""

    deadline: Deadline


@attrs.frozen(slots=True)
class DeadlinePaused:
    """A clock stopped with *left* days left."""

    name: str
    paused_on: str
    left: int


@attrs.frozen(slots=True)
class DeadlineResumed:
    """A stopped clock runs again, to a new date."""

    name: str
    due_on: str


@attrs.frozen(slots=True)
class DeadlineExtended:
    """A clock got a later date."""

    name: str
    due_on: str


@attrs.frozen(slots=True)
class DeadlineRecomputed:
    """A revised calendar gave a clock a later date; no revision makes one earlier.

    Attributes:
        was_due_on: The date it had.
        calendar: Digest of the calendar it was counted with again.
        decision: What ordered the revision, by number and date.
    """

    name: str
    was_due_on: str
    due_on: str
    calendar: str
    decision: str


@attrs.frozen(slots=True)
class DeadlineClosed:
    """A duty was done (``met``) or fell away (``ended``)."""

    name: str
    closed: str
    closed_on: str


@attrs.frozen(slots=True)
class Revealed:
    """Somebody looked at a sealed value; the case is as it was before.

    Attributes:
        ref: Names the row that holds the value he looked at.
    """

    field: str
    ref: str


Fact = (
    Opened
    | Moved
    | Noted
    | Migrated
    | Pinned
    | Linked
    | HandedOver
    | Claimed
    | Released
    | DeadlineStarted
    | DeadlinePaused
    | DeadlineResumed
    | DeadlineExtended
    | DeadlineRecomputed
    | DeadlineClosed
    | Revealed
)


@attrs.frozen(slots=True)
class Basis:
    """What a decision rested on, so that an auditor can repeat it.

    Attributes:
        calendar: Digest of the calendar.
        org: Revision of the organisation data.
        mandates: Ids of the mandates that gave the right to act.
        reads: Cases read besides the written one, with their versions.
    """

    calendar: str
    org: int
    mandates: tuple[str, ...] = ()
    reads: tuple[tuple[CaseId, int], ...] = ()


@attrs.frozen(slots=True)
class Event:
    """One fact about one case, with who, for whom and when.

    Attributes:
        seq: Position in the case, from 1, without gaps.
        role: The role under which the actor was entitled; ``system`` for what the engine does itself.
        unit: The unit he held it in; empty where the right came from a field or from the engine.
        on_behalf_of: The body that decided; None where the actor did.
        occurred_on: Day of the act, ISO text, local to Viet Nam.
        recorded_at: Moment it was learned, aware UTC with microseconds.
        via: ``case/step`` that ordered it as a declared effect, or made an automatic step possible; empty else.
        inputs: Reason, document, evidence, signatures, vote given with the step; only on `Opened`, `Moved` and `Noted`;
            the reason on `Revealed` too.
        basis: Only on the first event of a command in a case.
        salt: Random, hexadecimal, where the event holds restricted values: its hash, which more people see than the
            event, then gives nobody a value to guess; empty else.
    """

    case_id: CaseId
    seq: int
    command_id: CommandId
    actor: PersonId
    role: str
    unit: str
    on_behalf_of: str | None
    occurred_on: str
    recorded_at: datetime
    fact: Fact
    via: str = ""
    inputs: dict[str, Value] = attrs.field(factory=dict)
    basis: Basis | None = None
    salt: str = ""
