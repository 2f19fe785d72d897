"""Every rule that can say no to one way of a step.  Each gives reasons; each can tell its clause for `explain`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Protocol

import attrs

from supervision.access import Grant
from supervision.expr import Clause as Told
from supervision.expr import explain
from supervision.model import By, ClaimRule, Clause, Field, FieldClass, Param, Reason, Transition, Value, Workflow
from supervision.text import Text, day_text

from ._bodies import Signed, Voted
from ._clocks import extension_refused
from ._context import Context
from ._functions import GUARD_FUNCTIONS
from ._guards import Guard
from ._inputs import above_ceiling, allowed_inputs, input_faults, needs_of

NOTHING: tuple[Reason, ...] = ()
_NOT_AFTER = re.compile(r"<=? *(notice|plan)_by\(|(notice|plan)_by\([^()]*\) *>")  # not a look back
_YES, _NO, _WITHHELD = Text("có", "yes"), Text("không", "no"), Text("không được xem", "withheld")


class Check(Protocol):
    """One rule."""

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return why not; empty where the rule is kept."""
        ...

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return what the rule asks and whether it is kept."""
        ...


@attrs.frozen(slots=True, eq=False)
class Authority:
    """The actor is entitled, and not barred."""

    by: By | None
    inputs: frozenset[str]
    is_automatic: bool

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return why the actor may not."""
        grant = self._grant(context)
        if isinstance(grant, Grant):
            return NOTHING
        return tuple(reason for reason in grant if not context.awaits(str(reason.params.get("name")), self.inputs))

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return under which right he may, or why not."""
        grant = self._grant(context)
        if not isinstance(grant, Grant):
            return tuple(Clause(reason.code, holds=False, params=reason.params) for reason in grant)
        return (Clause("entitled", holds=True, params={"actor": context.command.actor, "role": grant.role}),)

    def _grant(self, context: Context) -> Grant | tuple[Reason, ...]:
        """Return the right to act; an automatic way is the engine's own, and when it acts unasked it takes no other."""
        if self.is_automatic is not context.command.is_automatic:
            return (Reason("engine_only"),)
        return context.grant(self.by)


@attrs.frozen(slots=True, eq=False)
class Inputs:
    """Only known inputs are given, and each is what its field says."""

    allowed: frozenset[str]
    fields: Mapping[str, Field]

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return what is wrong with each input."""
        if not context.command.inputs:
            return NOTHING
        return tuple(input_faults(context, self.fields, self.allowed))

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return one clause for each bad input; none where all are good."""
        return tuple(Clause(reason.code, holds=False, params=reason.params) for reason in self.reasons(context))


@attrs.frozen(slots=True, eq=False)
class Need:
    """One of these inputs is given."""

    names: tuple[str, ...]

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return that it is missing."""
        if context.is_asking or self._is_given(context):
            return NOTHING
        return (Reason("missing_input", {"input": self.names}),)

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return whether it is given."""
        return (Clause("needed_input", holds=self._is_given(context), params={"input": self.names}),)

    def _is_given(self, context: Context) -> bool:
        inputs = context.command.inputs
        return any(not _is_empty(inputs.get(name)) for name in self.names)


def _is_empty(value: Value) -> bool:
    return value is None or (not value and isinstance(value, (str, list, dict)))


@attrs.frozen(slots=True, eq=False)
class UnderCeiling:
    """Nothing is *computed* that may not be kept here; what is *asked* for may be a stub."""

    computed: tuple[Field, ...]
    asked: tuple[Field, ...]

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return each field whose content may not be kept."""
        return tuple(above_ceiling(context, field) for field in self.computed if context.is_above_ceiling(field))

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return the same, and the fields that take a stub alone."""
        found = [Clause(reason.code, holds=False, params=reason.params) for reason in self.reasons(context)]
        stubs = [field for field in self.asked if context.is_above_ceiling(field)]
        return (*found, *(Clause("stub_only", holds=True, params={"input": field.name}) for field in stubs))


@attrs.frozen(slots=True, eq=False)
class When:
    """The step's guard; stored values of *restricted* fields are told to their readers alone."""

    guard: Guard
    inputs: frozenset[str]
    words: dict[str, Text]
    restricted: Mapping[str, Field]

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return each clause that does not hold, in prose."""
        if self.guard.holds(context):
            return NOTHING
        return tuple(
            Reason("guard", self._params(clause, context), _source(clause.values, context))
            for clause in self._told(context, is_whole=False)
            if not any(context.awaits(name, self.inputs) for name, _ in clause.values)
        )

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return each clause of the guard with the values it read."""
        return tuple(
            Clause("guard", clause.holds, self._params(clause, context), _source(clause.values, context))
            for clause in self._told(context, is_whole=True)
        )

    def _told(self, context: Context, *, is_whole: bool) -> tuple[Told, ...]:
        env = self.guard.environment(context)
        # What no text in force says has a name all the same.
        packs = (*context.facts.law.pinned(context.program.workflow.rules), *context.packs)
        named = {each.name: _running(each.label) for pack in packs for _, some in pack.criteria for each in some}
        named |= {term.name: _running(term.label) for pack in packs for term in pack.terms}
        words = named | self.words | {name: Text(_shown(value)) for name, value in env.items() if _is_cap(name)}
        words |= {f"rule.{name}": label for pack in packs for name, label in pack.labels}
        return explain(self.guard.expr, env, context.functions, words, signatures=GUARD_FUNCTIONS, is_whole=is_whole)

    def _params(self, clause: Told, context: Context) -> dict[str, Param]:
        values = tuple((n, _WITHHELD if self._is_withheld(n, context) else value) for n, value in clause.values)
        params: dict[str, Param] = {"rule": clause.text, "values": _values(values, self.words)}
        if _NOT_AFTER.search(clause.source) and all(value is not _WITHHELD for _, value in values):
            context.notices.clear()
            Guard.of(clause.source).holds(context)
            params["notices"] = tuple(context.notices)
        return params

    def _is_withheld(self, name: str, context: Context) -> bool:
        """Whether *name* was read from the case and is not the actor's to read; what he gives himself he knows."""
        field = self.restricted.get(name)
        return field is not None and context.command.inputs.get(name) is None and not context.may_read(field)


def _is_cap(name: str) -> bool:
    return name.startswith("rule.")


def _source(values: tuple[tuple[str, object], ...], context: Context) -> str:
    """Return the texts that fix the caps a clause reads."""
    caps = {name.removeprefix("rule.") for name, _ in values if _is_cap(name)}
    found = [cap[0].cited(name) for name in sorted(caps) if (cap := context.texts(name).cap(name)) is not None]
    return "; ".join(dict.fromkeys(found))


def _values(values: tuple[tuple[str, object], ...], words: dict[str, Text]) -> tuple[Text, ...]:
    told = [(words[name], _worded(value, words)) for name, value in values if name in words and not _is_cap(name)]
    return tuple(Text(f"{word.vi}: {value.vi}", f"{word.get('en')}: {value.get('en')}") for word, value in told)


def _worded(value: object, words: dict[str, Text]) -> Text:
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, Text):
        return value
    if isinstance(value, dict):
        return Text(f"{sum(value.values())} điểm", f"{sum(value.values())} points")
    if isinstance(value, date):
        return Text(day_text(value), day_text(value, "en"))
    shown = _shown(value)
    return words.get(shown, Text(shown)) if isinstance(value, str) else Text(shown)


def _shown(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return f"[{len(value)}]"
    return "—" if value is None else str(value)


@attrs.frozen(slots=True, eq=False)
class Wait:
    """The continuous stay in the states that count is long enough."""

    name: str

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return from which day the step may be taken."""
        clock = context.case.deadline(self.name)
        if clock is not None and clock.is_open and context.day >= clock.due_on:
            return NOTHING
        due = clock.due_on if clock is not None else ""
        started = clock.started_on if clock is not None else ""
        return (Reason("too_early", {"deadline": self.name, "due_on": due, "started_on": started}),)

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return whether the wait is over, and when it is."""
        clock = context.case.deadline(self.name)
        due = clock.due_on if clock is not None else ""
        return (Clause("wait_over", not self.reasons(context), {"deadline": self.name, "due_on": due}),)


@attrs.frozen(slots=True, eq=False)
class NoOverlap:
    """Nobody else holds what the step claims, in an overlapping period."""

    rule: ClaimRule
    inputs: frozenset[str]

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return each case that holds it, and for how long; or that the period is upside down."""
        if any(context.awaits(name, self.inputs) for name in self._fields()):
            return NOTHING
        wanted = context.claim(self.rule)
        if wanted is None:
            return (Reason("claim_incomplete", {"fields": self._fields()}),)
        if wanted.last_on < wanted.first_on:
            return (Reason("period_reversed", {"first_on": wanted.first_on, "last_on": wanted.last_on}),)
        return tuple(
            Reason("overlap", {"case": other, "first_on": held.first_on, "last_on": held.last_on}, case_id=other)
            for other, held in context.clashes()
            if held.key == wanted.key
        )

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return whether the period is free."""
        clashing = tuple(Clause(reason.code, holds=False, params=reason.params) for reason in self.reasons(context))
        return clashing or (Clause("no_overlap", holds=True, params={}),)

    def _fields(self) -> tuple[str, ...]:
        return (*self.rule.on, self.rule.starts, self.rule.ends)


@attrs.frozen(slots=True, eq=False)
class Extendable:
    """The clock may be lengthened: still running, before its end, not too often."""

    name: str

    def reasons(self, context: Context) -> tuple[Reason, ...]:
        """Return why it may not."""
        return extension_refused(context, self.name)

    def clauses(self, context: Context) -> tuple[Clause, ...]:
        """Return whether it may be lengthened."""
        refused = self.reasons(context)
        told = tuple(Clause(r.code, holds=False, params=r.params, source=r.source) for r in refused)
        return told or (Clause("extendable", holds=True, params={"deadline": self.name}),)


def checks_of(workflow: Workflow, transition: Transition, words: dict[str, Text]) -> tuple[Check, ...]:
    """Return the rules of one way of a step, in the order reasons are given; *words* are what its guard is told in."""
    allowed = allowed_inputs(transition)
    fields = {field.name: field for field in workflow.fields if field.name in allowed}
    checks: list[Check] = [Authority(transition.by, allowed, transition.is_automatic), Inputs(allowed, fields)]
    computed = {name for name, source in transition.sets if source.strip() != "null"}
    kept = tuple(field for field in workflow.fields if field.name in computed)
    guarded = tuple(field for field in fields.values() if field.confidentiality.rank >= FieldClass.RESTRICTED.rank)
    if kept or guarded:
        checks.append(UnderCeiling(kept, guarded))
    # Who has not signed is told by name, not as an input that is missing.
    checks += [Need(names) for names in needs_of(transition) if names != ("signatures",)]
    if transition.signs:
        checks.append(Signed(transition, allowed))
    if transition.quorum is not None:
        checks.append(Voted(transition.quorum))
    if transition.when is not None:
        restricted = {f.name: f for f in workflow.fields if f.confidentiality is FieldClass.RESTRICTED}
        checks.append(When(Guard.of(transition.when), allowed, words, restricted))
    if transition.after is not None:
        checks.append(Wait(transition.after))
    if transition.claims is not None:
        checks.append(NoOverlap(transition.claims, allowed))
    if transition.extends is not None:
        checks.append(Extendable(transition.extends))
    return tuple(checks)


def words_in(workflow: Workflow, labels: Mapping[str, Text]) -> dict[str, Text]:
    """Return what the names and the texts in a workflow's guards are called; *labels* are those of `linked_words`."""
    words = {name: _running(label) for name, label in labels.items()}
    words |= {choice: label for field in workflow.fields for choice, label in field.choices}
    words |= {state.name: state.label for state in workflow.states}
    words |= {step.name: step.label for step in workflow.steps}
    words |= {field.name: _running(field.label) for field in workflow.fields}
    words["day"] = Text("ngày thực hiện", "day of the act")
    return words


def linked_words(workflow: Workflow, others: Iterable[Workflow]) -> dict[str, Text]:
    """Return what a workflow's guards call other workflows, the relations to them, and their states.

    A state stands under ``which.state``, where *which* is a relation or the other workflow, because several workflows
    have states of one name.  Of several versions the last given one counts.
    """
    words: dict[str, Text] = {}
    for other in others:
        relations = [relation for relation, name in workflow.links if name == other.name]
        relations += [relation for relation, name in other.links if name == workflow.name]
        for which in (other.name, *relations):
            words |= {which: other.label} | {f"{which}.{state.name}": state.label for state in other.states}
    return words


def _running(label: Text) -> Text:
    """Return a label as it reads inside a sentence."""
    return Text(label.vi[:1].lower() + label.vi[1:], label.en[:1].lower() + label.en[1:])
