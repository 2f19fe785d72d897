"""A case from its events: one fact at a time, on a draft that is frozen at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs

from supervision.model import (
    Case,
    CaseId,
    Claim,
    Claimed,
    Deadline,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    HandedOver,
    Link,
    Linked,
    Migrated,
    Moved,
    Noted,
    Opened,
    PersonId,
    Pinned,
    Released,
    Revealed,
    Taken,
    Value,
)


@attrs.define(slots=True, eq=False)
class _Draft:
    """A case being folded: mutable, local to one call."""

    id: CaseId
    workflow: str
    version: int
    reference: str | None
    state: str
    seq: int
    opened_on: str
    last_on: str
    packs: tuple[str, ...]
    fields: dict[str, Value]
    links: list[Link]
    claims: list[Claim]
    deadlines: dict[str, Deadline]
    taken: dict[str, Taken]

    @classmethod
    def of(cls, case: Case) -> _Draft:
        return cls(
            case.id,
            case.workflow,
            case.version,
            case.reference,
            case.state,
            case.seq,
            case.opened_on,
            case.last_on,
            case.packs,
            dict(case.fields),
            list(case.links),
            list(case.claims),
            {deadline.name: deadline for deadline in case.deadlines},
            dict(case.taken),
        )

    def frozen(self, head: bytes) -> Case:
        return Case(
            self.id,
            self.workflow,
            self.version,
            self.reference,
            self.state,
            self.seq,
            head,
            self.opened_on,
            self.last_on,
            self.packs,
            self.fields,
            tuple(self.links),
            tuple(self.claims),
            tuple(self.deadlines.values()),
            self.taken,
        )

    def apply(self, event: Event) -> None:
        fact = event.fact
        _APPLY[type(fact)](self, fact, event)
        self.seq = event.seq
        # A look and a revised calendar are no acts: what happened before them may still be recorded after them.
        if type(fact) not in {Revealed, DeadlineRecomputed}:
            self.last_on = max(self.last_on, event.occurred_on)

    def took(self, step: str, day: str, actor: PersonId) -> None:
        before = self.taken.get(step)
        if before is None:
            self.taken[step] = Taken(1, day, actor)
            return
        others = before.others
        if before.last_by != actor:
            others = tuple([other for other in (*others, before.last_by) if other != actor])
        self.taken[step] = Taken(before.count + 1, day, actor, others)

    def change(self, name: str, **changes: Any) -> None:  # noqa: ANN401 - the fields of a Deadline, checked by attrs
        self.deadlines[name] = attrs.evolve(self.deadlines[name], **changes)


def evolve(case: Case, *events: Event, head: bytes = b"") -> Case:
    """Return the case after *events*, oldest first; *head* is the hash of the last one."""
    draft = _Draft.of(case)
    for event in events:
        draft.apply(event)
    return draft.frozen(head)


def replay(case_id: CaseId, events: Iterable[Event], *, head: bytes = b"") -> Case:
    """Return the case that all its *events* make, oldest first."""
    return evolve(Case(case_id), *events, head=head)


def _opened(draft: _Draft, fact: Opened, event: Event) -> None:
    draft.workflow, draft.version, draft.reference = fact.workflow, fact.version, fact.reference
    draft.state, draft.packs, draft.opened_on = fact.state, fact.packs, event.occurred_on
    draft.links.extend(fact.links)
    draft.fields.update(fact.fields)
    draft.took(fact.step, event.occurred_on, event.actor)


def _moved(draft: _Draft, fact: Moved, event: Event) -> None:
    draft.state = fact.target
    draft.fields.update(fact.fields)
    draft.took(fact.step, event.occurred_on, event.actor)


def _noted(draft: _Draft, fact: Noted, event: Event) -> None:
    draft.fields.update(fact.fields)
    draft.took(fact.step, event.occurred_on, event.actor)


def _migrated(draft: _Draft, fact: Migrated, _event: Event) -> None:
    draft.version, draft.state, draft.packs = fact.version, fact.target, fact.packs
    draft.fields.update(fact.fields)


def _pinned(draft: _Draft, fact: Pinned, _event: Event) -> None:
    draft.packs = fact.packs


def _linked(draft: _Draft, fact: Linked, _event: Event) -> None:
    draft.links.append(fact.link)


def _handed_over(draft: _Draft, fact: HandedOver, _event: Event) -> None:
    draft.fields.update(dict.fromkeys(fact.fields, fact.target))
    for clock in [clock for clock in draft.deadlines.values() if clock.is_open]:
        role, at, unit = clock.owner.rpartition("@")
        if unit == fact.source:
            draft.change(clock.name, owner=role + at + fact.target)


def _claimed(draft: _Draft, fact: Claimed, _event: Event) -> None:
    draft.claims.append(fact.claim)


def _released(draft: _Draft, fact: Released, _event: Event) -> None:
    draft.claims = [claim for claim in draft.claims if claim.key != fact.key]


def _started(draft: _Draft, fact: DeadlineStarted, _event: Event) -> None:
    draft.deadlines[fact.deadline.name] = fact.deadline


def _paused(draft: _Draft, fact: DeadlinePaused, _event: Event) -> None:
    draft.change(fact.name, paused_on=fact.paused_on, left=fact.left)


def _resumed(draft: _Draft, fact: DeadlineResumed, _event: Event) -> None:
    draft.change(fact.name, paused_on=None, left=None, due_on=fact.due_on)


def _extended(draft: _Draft, fact: DeadlineExtended, _event: Event) -> None:
    draft.change(fact.name, due_on=fact.due_on, extended=draft.deadlines[fact.name].extended + 1)


def _recomputed(draft: _Draft, fact: DeadlineRecomputed, _event: Event) -> None:
    draft.change(fact.name, due_on=fact.due_on, calendar=fact.calendar)


def _closed(draft: _Draft, fact: DeadlineClosed, _event: Event) -> None:
    draft.change(fact.name, closed=fact.closed, closed_on=fact.closed_on, paused_on=None)


def _revealed(_draft: _Draft, _fact: Revealed, _event: Event) -> None:
    """A look changes nothing."""


# Keyed by class: a match statement over sixteen classes costs more than the change itself.
# The test `test_every_kind_of_fact_is_applied` keeps the table whole.
_APPLY: dict[type, Callable[[_Draft, Any, Event], None]] = {
    Opened: _opened,
    Moved: _moved,
    Noted: _noted,
    Migrated: _migrated,
    Pinned: _pinned,
    Linked: _linked,
    HandedOver: _handed_over,
    Claimed: _claimed,
    Released: _released,
    DeadlineStarted: _started,
    DeadlinePaused: _paused,
    DeadlineResumed: _resumed,
    DeadlineExtended: _extended,
    DeadlineRecomputed: _recomputed,
    DeadlineClosed: _closed,
    Revealed: _revealed,
}
