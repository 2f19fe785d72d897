"""The rows of the demonstration's tables, one class a file.  A blank day means: not done by the last day."""

from __future__ import annotations

from datetime import date

import attrs


@attrs.frozen
class UnitRow:
    """An organisation; *source* says whether its name was published or chosen."""

    id: str
    name: str
    kind: str
    level: str
    parent: str
    from_on: date
    source: str


@attrs.frozen
class PersonRow:
    """An invented person; *post* is for readers of the table."""

    id: str
    name: str
    post: str
    source: str


@attrs.frozen
class MandateRow:
    """A role somebody holds in a unit; *to_on* is the first day he no longer does."""

    id: str
    person: str
    role: str
    unit: str
    from_on: date
    to_on: date | None
    source: str


@attrs.frozen
class PlanRow:
    """One person's plan of one year, its posting and its assignment for supervision.

    Attributes:
        cell: The party cell. approver: the unit whose body approves. front: who receives the plan.
        audience: ``committee_member``, ``head`` or ``widened`` where the plan must be posted; else empty.
        standing: Whether the posting stays up for good instead of being taken down.
        lead: The organisation that supervises; empty where nobody was assigned.
        period_from, period_to: The period of supervision, both days included.
    """

    id: str
    person: str
    year: int
    unit: str
    cell: str
    approver: str
    front: str
    category: str
    audience: str
    managed: bool
    shortcomings: int
    task_count: int
    standing: bool
    opened_on: date
    drafted_on: date | None = None
    registered_on: date | None = None
    reviewed_on: date | None = None
    approved_on: date | None = None
    posted_on: date | None = None
    completed_on: date | None = None
    handed_on: date | None = None
    in_force_on: date | None = None
    annual_on: date | None = None
    assessed_on: date | None = None
    exempted_on: date | None = None
    closed_on: date | None = None
    outcome: str = ""
    lead: str = ""
    content: str = ""
    period_from: date | None = None
    period_to: date | None = None
    received_on: date | None = None
    assigned_on: date | None = None
    started_on: date | None = None
    concluded_on: date | None = None
    source: str = "chosen"


@attrs.frozen
class VisitRow:
    """One visit of one organisation to several persons."""

    id: str
    level: str
    form: str
    lead: str
    front: str
    unit: str
    planned_on: date
    held_on: date
    reported_on: date | None
    followed_on: date | None
    closed_on: date | None
    source: str


@attrs.frozen
class TurnRow:
    """One person met in one visit, by the plan that is supervised."""

    visit: str
    plan: str
    source: str


@attrs.frozen
class CommentRow:
    """One comment on one person, how it was answered, and what came of it.

    Attributes:
        kind: ``recommendation``, ``reflection`` or ``comment``.
        remedy_due_on: Set where the person must remedy something; the days after it are of that remedy.
        ended_as: ``resolve``, ``close_explained`` or ``close_unfounded``.
    """

    id: str
    visit: str
    plan: str
    content: str
    kind: str
    classified_on: date | None
    accepted_on: date | None
    answered_on: date | None
    ordered_on: date | None
    remedy_due_on: date | None
    claimed_on: date | None
    verifying_on: date | None
    verified_on: date | None
    ended_on: date | None
    ended_as: str
    source: str


@attrs.frozen
class IncidentRow:
    """One act out of the ordinary run.

    Attributes:
        actor: A person's id, or ``role@unit`` for whoever holds the role that day.
        behalf: The body that decided; empty where the actor did.
        workflow: Set where the step opens a case.
        case: The case, named ``workflow/row``.
        gives: The inputs, as JSON.
        links: Where the step opens a case: ``relation=workflow/row``.
        names: How the case that the step brings forth is called from then on; empty where it brings forth none.
        refused: Code of the reason with which it must be refused; empty where it must be accepted.
    """

    id: str
    on: date
    actor: str
    behalf: str
    workflow: str
    case: str
    step: str
    gives: str
    links: str
    names: str
    refused: str
    about: str
    source: str


@attrs.frozen
class PublishedRow:
    """One figure as it was published, or as it was chosen here.

    Attributes:
        id: Its number in the list of published figures.
        key: The figure of the report it is compared with; empty where this ledger does not count it.
        percent: With a point, one decimal.
        source: Who published it, and when; ``chosen`` where nobody did.
    """

    id: str
    key: str
    label_vi: str
    label_en: str
    unit: str
    numerator: int | None
    denominator: int | None
    percent: str
    source: str


@attrs.frozen
class StoryRow:
    """What is told afterwards.

    Attributes:
        what: ``timeline``, ``due_date``, ``too_late`` or ``overlap``, or ``last_day``.
        row: The row it is told of; of ``last_day`` the day itself.
    """

    what: str
    row: str


Row = (
    UnitRow | PersonRow | MandateRow | PlanRow | VisitRow | TurnRow | CommentRow | IncidentRow | PublishedRow | StoryRow
)
