"""From rows to dated acts: who does what to which case on which day, in one order."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from supervision.model import PersonId, Value

from ._rows import CommentRow, IncidentRow, PlanRow, VisitRow
from ._tables import DataError, Tables
from ._wording import PLACE, PRODUCT, REMARKS, REMEDY, tasks, theme

# On one day plans come before assignments, those before visits, those before what follows from them.
_PLAN, _ASSIGNMENT, _VISIT, _COMMENT, _INCIDENT = range(5)


@attrs.frozen
class Act:
    """One command to come.

    Attributes:
        key: Of the row and the step: the command's id is made from it, never from a line number.
        actor: A person's id, or ``role@unit``; *but* is the person who must not act for it.
        case: The case, named ``workflow/row``; the first part says under which workflow its step stands.
        opens: Whether the step opens the case; then *reference* and *links* belong to it.
        names: How the case that the step brings forth is called from then on.
        refused: Code of the reason with which it must be refused; empty where it must be accepted.
        spare: Papers that the step asks for in another state of the case, and not in this one.
    """

    on: date
    rank: int
    key: str
    actor: str
    case: str
    step: str
    inputs: Mapping[str, Value] = attrs.field(factory=dict)
    behalf: str | None = None
    but: str = ""
    opens: bool = False
    reference: str | None = None
    links: tuple[tuple[str, tuple[str, ...]], ...] = ()
    names: str = ""
    refused: str = ""
    about: str = ""
    spare: frozenset[str] = frozenset()

    @property
    def workflow(self) -> str:
        """The workflow of the case."""
        return self.case.split("/", 1)[0]

    @property
    def command_id(self) -> str:
        """The id the command is sent under, now and whenever it is sent again."""
        return f"demo/{self.key}"


def acts(tables: Tables) -> tuple[Act, ...]:
    """Return everything that happens, by day."""
    about: dict[str, list[CommentRow]] = {}
    for comment in tables.comments:
        about.setdefault(comment.plan, []).append(comment)
    last = _last_tasks(tables.incidents)
    found: list[Act] = []
    for plan in tables.plans:
        registered = len(last.get(f"plan/{plan.id}", ())) or plan.task_count
        held = attrs.evolve(plan, task_count=registered)
        found += [*_plan(plan), *_year_end(held, about.get(plan.id, [])), *_assignment(plan)]
    turns: dict[str, list[str]] = {}
    for turn in tables.turns:
        turns.setdefault(turn.visit, []).append(turn.plan)
    comments: dict[str, list[CommentRow]] = {}
    for comment in tables.comments:
        comments.setdefault(comment.visit, []).append(comment)
    plans = {plan.id: plan for plan in tables.plans}
    for visit in tables.visits:
        met = [plans[plan] for plan in turns.get(visit.id, ())]
        made = comments.get(visit.id, [])
        found += _visit(visit, met, [(comment, plans[comment.plan]) for comment in made])
        found += [act for comment in made for act in _comment(comment, visit, plans[comment.plan])]
    found += [_incident(row) for row in tables.incidents]
    # Stable: acts of one row stay in their order.
    return tuple(sorted(found, key=lambda act: (act.on, act.rank)))


def _dated(*given: tuple[date | None, Act]) -> Iterator[Act]:
    """Return the acts whose day is known, each with its day."""
    return (attrs.evolve(act, on=on) for on, act in given if on is not None)


def _last_tasks(incidents: tuple[IncidentRow, ...]) -> dict[str, list[Value]]:
    """Return the tasks of each plan that was registered again or amended, as it had them last."""
    last: dict[str, list[Value]] = {}
    for row in sorted(incidents, key=lambda row: row.on):
        given = _given(row).get("tasks") if row.step in {"register", "amend"} and not row.refused else None
        if isinstance(given, list):
            last[row.case] = given
    return last


def _plan(row: PlanRow) -> Iterator[Act]:
    case, unit = f"plan/{row.id}", row.unit
    office, cell = f"party_office@{unit}", f"cell_committee@{row.cell}"

    def act(step: str, actor: str, inputs: dict[str, Value] | None = None, behalf: str | None = None) -> Act:
        return Act(row.opened_on, _PLAN, f"{row.id}/{step}", actor, case, step, inputs or {}, behalf, row.person)

    opening = attrs.evolve(act("open_cycle", office, _cycle(row)), opens=True, reference=row.id)
    approve = _confirmed(row, act("approve", cell))
    yield from _dated(
        (row.opened_on, opening),
        (row.exempted_on, act("exempt", f"organisation_board@{row.approver}")),
        (row.drafted_on, act("start_draft", row.person)),
        (row.closed_on, act("close_cycle", f"organisation_board@{row.approver}")),
        (row.registered_on, act("register", row.person, _registration(row))),
        (row.reviewed_on, act("open_review", cell)),
        (row.approved_on, attrs.evolve(approve, names=f"posting/{row.id}" if row.audience else "")),
        *_posting(row),
        (row.handed_on, act("hand_over", office)),
        (row.in_force_on, act("put_in_force", office)),
    )


def _year_end(row: PlanRow, comments: list[CommentRow]) -> Iterator[Act]:
    """Yield the annual review of a plan with the tasks that it had in the end, and with the comments on it."""
    office, cell = f"party_office@{row.unit}", f"cell_committee@{row.cell}"

    def act(step: str, actor: str, inputs: dict[str, Value] | None = None) -> Act:
        key = f"{row.id}/{step}"
        return Act(row.opened_on, _PLAN, key, actor, f"plan/{row.id}", step, inputs or {}, None, row.person)

    yield from _dated(
        (row.annual_on, act("open_annual_review", cell)),
        (row.annual_on, act("gather_comments", office, _commented(row, comments))),
        (row.annual_on, act("gather_remedies", office, _remedied(row, comments))),
        (row.annual_on, act("report_result", row.person, _result(row))),
        (row.assessed_on, _confirmed(row, act("assess", cell, {"outcome": row.outcome}))),
    )


def _cycle(row: PlanRow) -> dict[str, Value]:
    return {
        "subject": row.person,
        "unit": row.unit,
        "cell": row.cell,
        "approver": row.approver,
        "front": row.front,
        "category": row.category,
        "year": row.year,
        "must_post": bool(row.audience),
        "managed": row.managed,
        "widened": row.audience == "widened",
        "shortcomings": row.shortcomings,
    }


def _registration(row: PlanRow) -> dict[str, Value]:
    chosen: dict[str, Value] = {"theme": theme(row.year), "tasks": [*tasks(row.id, row.task_count)]}
    return {**chosen, "remedy_items": [REMEDY] * row.shortcomings} if row.shortcomings else chosen


def _commented(row: PlanRow, comments: list[CommentRow]) -> dict[str, Value]:
    received = _until([comment.classified_on for comment in comments], row.annual_on)
    return {
        "comments_in": received,
        "comments_answered": min(received, _until([comment.answered_on for comment in comments], row.annual_on)),
    }


def _remedied(row: PlanRow, comments: list[CommentRow]) -> dict[str, Value]:
    return {
        "remedies_due": _until([comment.ordered_on for comment in comments], row.annual_on),
        "remedies_done": _until([comment.verified_on for comment in comments], row.annual_on),
    }


def _until(days: list[date | None], last: date | None) -> int:
    """Return how many of the days are known and not after *last*."""
    return sum(day is not None and last is not None and day <= last for day in days)


def _result(row: PlanRow) -> dict[str, Value]:
    """Return what became of each task: a plan that is not fulfilled failed in the last one."""
    failed = 0 if row.outcome == "fulfilled" else 1
    done: dict[str, Value] = {"items_done": row.task_count - failed, "items_failed": failed}
    return {**done, "unfulfilled": [tasks(row.id, row.task_count)[-1]]} if failed else done


def _confirmed(row: PlanRow, act: Act) -> Act:
    """Return the act as the level in charge does it: the cell, the Standing Committee or the superior committee."""
    if row.category == "member":
        return act
    body = "committee" if row.category == "head" else "standing_committee"
    return attrs.evolve(act, actor=f"party_office@{row.approver}", behalf=body)


def _posting(row: PlanRow) -> tuple[tuple[date | None, Act], ...]:
    if not row.audience:
        return ()
    case, office = f"posting/{row.id}", f"party_office@{row.unit}"

    def act(step: str, inputs: dict[str, Value] | None = None) -> Act:
        return Act(row.opened_on, _PLAN, f"{row.id}/posting/{step}", office, case, step, inputs or {})

    return (
        (row.posted_on, act("prepare", {"redacted": True})),
        (row.posted_on, act("post", {"place": PLACE})),
        (row.completed_on, act("keep_standing" if row.standing else "complete")),
    )


def _assignment(row: PlanRow) -> Iterator[Act]:
    case, front, lead = f"sup_assignment/{row.id}", f"front_board@{row.front}", f"mass_org@{row.lead}"

    def act(step: str, actor: str, inputs: dict[str, Value] | None = None) -> Act:
        return Act(row.opened_on, _ASSIGNMENT, f"{row.id}/assignment/{step}", actor, case, step, inputs or {})

    received = act("receive_plan", front, {"subject": row.person, "front": row.front, "plan_unit": row.unit})
    number = row.id.replace("kh-", "ps-", 1)
    opening = attrs.evolve(received, opens=True, reference=number, links=(("supervises", (f"plan/{row.id}",)),))
    proposed: dict[str, Value] = {
        "lead": row.lead,
        "content": row.content,
        "period_from": str(row.period_from),
        "period_to": str(row.period_to),
    }
    yield from _dated(
        (row.received_on, opening),
        (row.assigned_on, act("propose", front, proposed)),
        (row.assigned_on, act("assign", front)),
        (row.started_on, act("accept", lead)),
        (row.started_on, act("start", lead)),
        (row.concluded_on, act("conclude", lead)),
    )


def _visit(row: VisitRow, met: list[PlanRow], comments: list[tuple[CommentRow, PlanRow]]) -> Iterator[Act]:
    case, lead = f"sup_visit/{row.id}", f"mass_org@{row.lead}"

    def act(step: str, actor: str = lead, inputs: dict[str, Value] | None = None, key: str = "") -> Act:
        return Act(row.planned_on, _VISIT, f"{key or row.id}/{step}", actor, case, step, inputs or {})

    planned: dict[str, Value] = {
        "form": row.form,
        "lead": row.lead,
        "front": row.front,
        "level": row.level,
        "subjects": [plan.person for plan in met],
        "unit": row.unit,
    }
    under = tuple(f"sup_assignment/{plan.id}" for plan in met)
    said = [
        attrs.evolve(
            act("add_comment", lead, {"about": plan.person, "content": REMARKS[comment.content]}, comment.id),
            names=f"feedback/{comment.id}",
        )
        for comment, plan in comments
    ]
    opening = attrs.evolve(act("plan_visit", lead, planned), opens=True, reference=row.id, links=(("under", under),))
    yield from _dated(
        (row.planned_on, opening),
        (row.held_on, act("open_session")),
        *((row.held_on, comment) for comment in said),
        (row.held_on, act("close_session")),
        (row.reported_on, act("report")),
        (row.followed_on, act("conclude", f"front_board@{row.front}")),
        (row.followed_on, act("follow_up")),
        (row.closed_on, act("close")),
    )


def _comment(row: CommentRow, visit: VisitRow, plan: PlanRow) -> Iterator[Act]:
    case, office, verifier = f"feedback/{row.id}", f"party_office@{visit.unit}", f"verifier@{visit.unit}"

    def act(
        step: str, inputs: dict[str, Value] | None = None, *, actor: str = office, behalf: str | None = "committee"
    ) -> Act:
        return Act(visit.held_on, _COMMENT, f"{row.id}/{step}", actor, case, step, inputs or {}, behalf)

    def remedy(step: str, actor: str = plan.person) -> Act:
        name = f"remediation/{row.id}"
        return Act(visit.held_on, _COMMENT, f"{row.id}/remedy/{step}", actor, name, step)

    order = {"remedy_owner": plan.person, "product": PRODUCT, "remedy_due_on": str(row.remedy_due_on)}
    ended = act("resolve", actor=verifier, behalf=None) if row.ended_as == "resolve" else act(row.ended_as)
    yield from _dated(
        (row.classified_on, act("classify", {"kind": row.kind}, behalf=None)),
        (row.accepted_on, act("accept")),
        (row.answered_on, act("answer")),
        (row.ordered_on, attrs.evolve(act("need_remedy", {**order}), names=f"remediation/{row.id}")),
        (row.ordered_on, remedy("acknowledge")),
        (row.claimed_on, remedy("claim_done")),
        (row.verifying_on, remedy("start_verification", verifier)),
        (row.verified_on, remedy("verify", verifier)),
        (row.ended_on, ended),
    )


def _incident(row: IncidentRow) -> Act:
    links: tuple[tuple[str, tuple[str, ...]], ...] = ()
    inputs = _given(row)
    if row.links:
        relation, _, case = row.links.partition("=")
        links = ((relation, (case,)),)
    return Act(
        row.on,
        _INCIDENT,
        row.id,
        row.actor,
        row.case,
        row.step,
        inputs,
        row.behalf or None,
        opens=bool(row.workflow),
        links=links,
        names=row.names,
        refused=row.refused,
        about=row.about,
    )


def _given(row: IncidentRow) -> dict[str, Value]:
    try:
        inputs: dict[str, Value] = json.loads(row.gives) if row.gives else {}
    except ValueError as error:
        raise DataError((f"incidents.csv: {row.id}: {error}",)) from error
    return inputs


def person_of(act: Act, holders: Mapping[tuple[str, str], list[tuple[str, date, date | None]]]) -> PersonId:
    """Return who acts: the person named, or the first who holds the role that day and is not the one concerned.

    Raises:
        DataError: Nobody does.
    """
    role, at, unit = act.actor.partition("@")
    if not at:
        return PersonId(act.actor)
    for person, start, end in holders.get((role, unit), ()):
        if start <= act.on and (end is None or act.on < end) and person != act.but:
            return PersonId(person)
    raise DataError((f"{act.key}: {act.on}: không ai là · nobody is {act.actor}",))
