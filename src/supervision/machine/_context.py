"""The facts a decision may use, and one question being asked of one case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Protocol

import attrs

from supervision.access import Act, Grant, Signatures, authorise, count_signatures, may_read
from supervision.deadlines import Calendar, latest_notice_on
from supervision.model import (
    By,
    Case,
    CaseId,
    Claim,
    ClaimRule,
    Command,
    Field,
    FieldClass,
    FieldType,
    Law,
    PersonId,
    Reason,
    RulePack,
    Transition,
    UnitId,
    Value,
    Workflow,
    find_term,
)
from supervision.org import Directory

from ._law import Governing, Texts


@attrs.frozen(slots=True)
class Linked:
    """What a decision may know of a linked case."""

    workflow: str
    state: str
    is_ended: bool
    seq: int


@attrs.frozen(slots=True)
class Facts:
    """All outside knowledge of a decision.

    Attributes:
        now: Aware, UTC.
        today: The same moment's date in Viet Nam.
        linked: Linked cases by id, where the workflow's guards read them.
        held: Other cases' claims on the keys the step would claim.
        is_history: True while history is imported: authority then counts on the day of the act alone.
        ceiling: The most guarded class whose content may be kept here.
    """

    now: datetime
    today: date
    directory: Directory
    calendar: Calendar
    law: Law
    linked: Mapping[CaseId, Linked] = attrs.field(factory=dict)
    held: tuple[tuple[CaseId, Claim], ...] = ()
    is_history: bool = False
    ceiling: FieldClass = FieldClass.VAULT


class Rules(Protocol):
    """What a question must know of the workflow it is put under; `Program` is one."""

    @property
    def workflow(self) -> Workflow:
        """The workflow."""
        ...

    @property
    def types(self) -> Mapping[str, FieldType]:
        """Type of every field."""
        ...

    @property
    def claim_rules(self) -> tuple[ClaimRule, ...]:
        """What its steps claim."""
        ...

    def is_ended(self, state: str) -> bool:
        """Whether nothing is awaited any more in *state*."""
        ...


@attrs.define(slots=True, eq=False)
class Context:
    """One command, one case, one set of facts; answers are worked out once, when first asked.

    Attributes:
        is_asking: True for `options`: what has not been given yet is not held against the actor.
        unit: In which unit the actor may take the way that was last asked about; empty where in none.
        notices: Every notice that a guard has counted back: ``pack/term/event/unit``.
    """

    program: Rules
    case: Case
    command: Command
    facts: Facts
    is_asking: bool = False
    day: str = attrs.field(init=False)
    unit: str = attrs.field(init=False, default="")
    notices: list[str] = attrs.field(init=False, factory=list)
    _packs: tuple[RulePack, ...] | None = attrs.field(init=False, default=None)
    _texts: dict[str, Texts] = attrs.field(init=False, factory=dict)
    _fields: dict[str, Value] | None = attrs.field(init=False, default=None)
    _grants: dict[int, Grant | tuple[Reason, ...]] = attrs.field(init=False, factory=dict)
    _functions: Mapping[str, Callable[..., object]] | None = attrs.field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self.day = self.command.occurred_on.isoformat()

    @property
    def packs(self) -> tuple[RulePack, ...]:
        """The rule packs of the running stage; for an opening those in force on the day of the act."""
        if self._packs is None:
            law = self.facts.law
            if self.case.seq:
                self._packs = law.pinned(self.case.packs)
            else:
                self._packs = law.in_force(self.program.workflow.rules, self.command.occurred_on)
        return self._packs

    @property
    def governing(self) -> Governing:
        """The law for this case on the day of the act."""
        return Governing(self.facts.law, self.program.workflow.rules, self.case, self.command.occurred_on)

    def texts(self, name: str) -> Texts:
        """Return the texts under which the step of the command reads a term, a cap or a catalogue."""
        if name not in self._texts:
            self._texts[name] = self.governing.texts(name, self.command.step, pinned=self.packs)
        return self._texts[name]

    @property
    def fields(self) -> dict[str, Value]:
        """The case's values with the command's inputs laid over them."""
        if self._fields is None:
            self._fields = laid_over(self.case, self.command)
        return self._fields

    def awaits(self, name: str, inputs: frozenset[str]) -> bool:
        """Whether *name* is one of *inputs*, may still be given, and so is not held against who only asks."""
        return self.is_asking and name in inputs and self.command.inputs.get(name) is None

    def act(self) -> Act:
        """Return who acts, and the days on which that must be right."""
        command, facts = self.command, self.facts
        on = command.occurred_on
        days = (on,) if facts.is_history or on == facts.today else (on, facts.today)
        return Act(command.actor, command.on_behalf_of, days, facts.directory, facts.law.roles)

    def is_above_ceiling(self, field: Field) -> bool:
        """Whether content for *field* may not be kept here."""
        return field.confidentiality.rank > self.facts.ceiling.rank

    def may_read(self, field: Field) -> bool:
        """Whether the actor himself may read what is stored in *field*."""
        act = Act(self.command.actor, None, (self.facts.today,), self.facts.directory, self.facts.law.roles)
        return may_read(field, self.case.fields, act)

    def grant(self, by: By | None) -> Grant | tuple[Reason, ...]:
        """Return the right under which the actor may take a step of *by*, or why not."""
        if self.command.via:
            return Grant("system")
        if by is None:
            return (Reason("engine_only"),)
        found = self._grants.get(id(by))
        if found is None:
            found = self._grants[id(by)] = authorise(by, self.fields, self.case, self.act())
        self.unit = found.unit if isinstance(found, Grant) else ""
        return found

    def signatures(self, transition: Transition) -> Signatures:
        """Return how far the signatures given go for what *transition* asks for."""
        given = self.command.inputs.get("signatures")
        signers = [PersonId(item) for item in given if isinstance(item, str)] if isinstance(given, list) else []
        return count_signatures(transition, signers, self.fields, self.case, self.act())

    def value(self, name: str) -> object:
        """Return what a guard reads under *name*; None where nothing is known."""
        if name == "day":
            return self.command.occurred_on
        if name.startswith("rule."):
            found = self.texts(name[5:]).cap(name[5:])
            return found[1] if found is not None else None
        given = self.command.inputs.get(name)
        value = given if given is not None else self.case.fields.get(name)
        if isinstance(value, str) and self.program.types.get(name) is FieldType.DATE:
            return _date_or_none(value)
        return None if isinstance(value, dict) and not _is_points(value) else value

    @property
    def functions(self) -> Mapping[str, Callable[..., object]]:
        """The guard functions, bound to this question."""
        if self._functions is None:
            self._functions = {
                "taken": self._taken,
                "count": lambda workflow: len(self.children(workflow)),
                "all_ended": lambda workflow: all(child.is_ended for child in self.children(workflow)),
                "any_open": lambda workflow: any(not child.is_ended for child in self.children(workflow)),
                "linked_in": self._linked_in,
                "total": lambda points: sum(points.values()),
                "score": lambda points, criterion: points.get(criterion),
                "notice_by": lambda term, event: self._notice(term, event)[0],
                "plan_by": lambda term, event: self._notice(term, event)[1],
                "clashes": lambda: bool(self.clashes()),
            }
        return self._functions

    def _taken(self, step: str) -> int:
        taken = self.case.taken.get(step)
        return taken.count if taken is not None else 0

    def _notice(self, name: str, event: date) -> tuple[date, date]:
        found = find_term(self.texts(name).packs, name)
        if found is None:
            raise KeyError(name)
        self.notices.append(f"{found[0].key}/{name}/{event}/{self.unit}")
        return latest_notice_on(event, found[1], calendar_for(self.unit, self.facts.calendar, self.facts.directory))

    def children(self, workflow: str) -> list[Linked]:
        """Return the younger linked cases of *workflow*."""
        links = [link for link in self.case.links if link.is_child and link.workflow == workflow]
        return [self.facts.linked[link.case_id] for link in links if link.case_id in self.facts.linked]

    def _linked_in(self, which: str, state: str) -> bool:
        ids = [link.case_id for link in self.case.links if which in (link.relation, link.workflow)]
        ids += [case_id for relation, workflow, case_id in self.command.links if which in (relation, workflow)]
        linked = [self.facts.linked.get(case_id) for case_id in ids]
        return bool(linked) and all(other is not None and other.state == state for other in linked)

    def claim(self, rule: ClaimRule) -> Claim | None:
        """Return the claim the step would make; None while a part of it is missing."""
        return claim_of(self.program.workflow.name, rule, self.fields)

    def clashes(self) -> tuple[tuple[CaseId, Claim], ...]:
        """Return the other cases' claims that overlap what this workflow would claim now."""
        found = []
        for rule in self.program.claim_rules:
            wanted = self.claim(rule)
            if wanted is not None:
                found += [(other, held) for other, held in self.facts.held if _overlap(wanted, held)]
        return tuple((other, held) for other, held in found if other != self.case.id)


def _is_points(value: dict[str, Value]) -> bool:
    """Tell points by criterion from a stub, a document or a reference to a row."""
    return all(type(points) is int for points in value.values())


def laid_over(case: Case, command: Command) -> dict[str, Value]:
    """Return the case's values with the command's inputs laid over them; an input that is None is not given."""
    if not command.inputs:
        return case.fields
    return {**case.fields, **{name: value for name, value in command.inputs.items() if value is not None}}


def claim_of(workflow: str, rule: ClaimRule, fields: Mapping[str, Value]) -> Claim | None:
    """Return the claim *rule* makes of these values; None while a part of it is missing."""
    parts = [fields.get(name) for name in rule.on]
    first, last = fields.get(rule.starts), fields.get(rule.ends)
    if not isinstance(first, str) or not isinstance(last, str) or any(part in (None, "") for part in parts):
        return None
    return Claim("/".join([workflow, *map(_part, parts)]), first, last)


def _part(value: Value) -> str:
    """Return one part of a key, so written that no two lists of parts make the same key."""
    return str(value).replace("%", "%25").replace("/", "%2F")


def _overlap(one: Claim, other: Claim) -> bool:
    return one.key == other.key and one.first_on <= other.last_on and other.first_on <= one.last_on


def _date_or_none(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def calendar_for(owner: str, calendar: Calendar, directory: Directory) -> Calendar:
    """Return the calendar by which a duty of *owner* is counted.

    Days on which his unit, or one above it, is closed by a decision of its own are left out; a person whom a field
    names owes in no unit's name, so that only days off for everybody count for him.

    Args:
        owner: As in `Deadline.owner`: ``role@unit``, or a unit's or person's id.
        calendar: All days, those of units among them.
        directory: The units.
    """
    chain = list[str]()
    unit = directory.units.get(UnitId(owner.rpartition("@")[2]))
    while unit is not None and unit.id not in chain:
        chain.append(unit.id)
        unit = directory.units.get(unit.parent) if unit.parent is not None else None
    return calendar.for_units(tuple(chain))
