"""Whether a mutant can be told from its specification at all, and by what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice

import attrs

from supervision.coverage import Acts, Ground, Judge, Leg, Scout, lives_of, numbered
from supervision.expr import Expr, Type, names, parse
from supervision.model import Doer, FieldType, Law, Reason, Transition, Value, Workflow
from supervision.scenarios import Act, Taken
from supervision.spec import Library
from supervision.verify import Domain, witness

from ._given import is_always_given, is_asked_anyway, is_never_held
from ._mutants import Fault, Mutant

_MOST_TRIES = 1_500
_MOST_GROUNDS = 64
_TYPES: Mapping[FieldType, Type] = {
    FieldType.INTEGER: Type.INT,
    FieldType.BOOLEAN: Type.BOOL,
    FieldType.DATE: Type.DATE,
    FieldType.TEXTS: Type.LIST,
    FieldType.PERSONS: Type.LIST,
}
Facet = tuple[str, str, Value]  # due, met, late, field or children, its name, and the day or the value it has


@attrs.frozen(eq=False)
class _Seen:
    """What an act leads to: refused for these reasons; or every changed case as it then is, and what is said of it."""

    reasons: tuple[Reason, ...] = ()
    states: tuple[tuple[str, str, int], ...] = ()
    facets: tuple[Facet, ...] = ()

    def told(self) -> object:
        """Return what two of them are compared by."""
        return ({(reason.code, repr(reason.params)) for reason in self.reasons}, self.states, self.facets)


class Differences:
    """Looks for acts that a specification and its mutants answer differently; the same search every time."""

    def __init__(self, library: Library, name: str) -> None:
        """Look at the latest version of a workflow."""
        self._library = library
        self._workflow = library.latest(name)
        self._grounds: dict[tuple[Ground, Acts], Ground | None] = {}

    @cached_property
    def _scout(self) -> Scout:
        # Minutes for a workflow with many states, and nobody asks where every fault is noticed.
        return Scout(self._library, self._workflow.name)

    @cached_property
    def _base(self) -> Ground:
        return Ground(self._library, self._scout.cast, Judge())

    def is_proved_equal(self, mutant: Mutant) -> bool:
        """Whether every act is taken or refused as before, and leads where it led: proved.

        Either a changed guard holds exactly where it held before, or a need that is gone was always met or is
        asked for anyway, or nobody can be who else may go that way, or nobody goes it at all.
        """
        if mutant.fault is Fault.NEED_DROPPED:
            return self._is_need_met(mutant)
        if mutant.fault is Fault.ROLE_WIDENED:
            return self._is_nobody(mutant)
        if mutant.fault in {Fault.RETARGETED, Fault.VALUE_DROPPED}:
            # Where a way leads, and what it writes, is nothing to whoever is refused it.
            return self._is_gone_by_nobody(mutant)
        if mutant.guard is None:
            return False
        was, now = parse(mutant.guard[0]), parse(mutant.guard[1] or "true")
        if not isinstance(was, Expr) or not isinstance(now, Expr):
            return False
        domains = _domains(self._workflow, self._library.law, was, now)
        return _is_same(was, now, domains) or self._is_same_for_all_who_come(mutant, was, now, domains)

    def _is_same_for_all_who_come(self, mutant: Mutant, was: Expr, now: Expr, domains: Mapping[str, Domain]) -> bool:
        """Whether two guards agree on every kind of case that comes to where they are asked.

        Where they are asked first the two workflows have done the same so far: no case is there that was not before.
        """
        ways, lives = self._ways(mutant), lives_of(self._workflow)
        # Whoever opens a case may leave anything out.
        return all(way.source is not None for way in ways) and any(
            all(
                _is_same(was, now, {**domains, field: Domain(Type.TEXT, choices=(value,), is_nullable=False)})
                for way in ways
                for value in lives.values_at(field, way)
            )
            for field in lives.fields
        )

    def _is_gone_by_nobody(self, mutant: Mutant) -> bool:
        lives = lives_of(self._workflow)
        return not any(lives.is_possible(way) for way in self._ways(mutant))

    def _ways(self, mutant: Mutant) -> list[Transition]:
        """Return the ways of the alternative that has the fault, as they are."""
        step = self._workflow.step(mutant.step)
        return [way for number, way in numbered(step) if number == mutant.way] if step is not None else []

    def _is_need_met(self, mutant: Mutant) -> bool:
        changed = [(way, need) for way, other in self._pairs(mutant) for need in way.needs if need not in other.needs]
        return all(
            is_always_given(self._library, self._workflow.name, way, need)
            or is_asked_anyway(self._library, self._workflow, way, need)
            for way, need in changed
        )

    def _is_nobody(self, mutant: Mutant) -> bool:
        more = [(way, doer) for way, other in self._pairs(mutant) for doer in _doers(other) - _doers(way)]
        return all(is_never_held(self._library, self._workflow.name, way, doer) for way, doer in more)

    def _pairs(self, mutant: Mutant) -> Iterator[tuple[Transition, Transition]]:
        """Yield every way of the step that has the fault, as it is and as the mutant has it."""
        mine, theirs = self._workflow.step(mutant.step), mutant.library.latest(self._workflow.name).step(mutant.step)
        return zip(mine.transitions if mine else (), theirs.transitions if theirs else (), strict=True)

    def has_come_to(self, mutant: Mutant) -> bool:
        """Whether the search came to what is changed at all: of what it never saw it has nothing to say."""
        if mutant.step:
            return next(self._scout.attempts(mutant.step, mutant.way), None) is not None
        met_by = self._workflow.deadline(mutant.term).met_by
        return any(act.step in met_by for _, act in self._scout.walks())

    def leg(self, mutant: Mutant) -> Leg | None:
        """Return what would notice a mutant, as the specification itself has it; None where nothing was found."""
        base = Ground(mutant.library, self._scout.cast, Judge())
        for before, act in islice(self._attempts(mutant), _MOST_TRIES):
            ground, other = self._after(self._base, before), self._after(base, before)
            if ground is None:
                continue
            if other is None:
                return self._broken(base, before)
            found = self._compared(ground, other, before, act)
            if found is not None:
                return found
        return None

    def _attempts(self, mutant: Mutant) -> Iterator[tuple[Acts, Act]]:
        if mutant.step:
            yield from self._scout.attempts(mutant.step, mutant.way)
        yield from self._scout.walks()
        if mutant.term:
            # By the days of rest two terms may end on the same day; begun on another day they do not.
            for days in (1, 2, 3, 4):
                yield from (
                    (self._later(before, days), self._later((act,), days)[0]) for before, act in self._scout.walks()
                )

    def _later(self, acts: Acts, days: int) -> Acts:
        calendar = self._library.calendar
        return tuple(attrs.evolve(act, day=calendar.add_working_days(act.day, days)) for act in acts)

    def _after(self, base: Ground, before: Acts) -> Ground | None:
        """Return where acts lead; only looked at: the last ones are kept, for most attempts have the same past."""
        key = (base, before)
        if key not in self._grounds:
            while len(self._grounds) > _MOST_GROUNDS:
                del self._grounds[next(iter(self._grounds))]
            ground = Ground(base.library, base.cast, base.judge, base)
            self._grounds[key] = ground if ground.run(before) else None
        return self._grounds[key]

    def _broken(self, base: Ground, before: Acts) -> Leg | None:
        """Return the first act of a past that the mutant does not take the same way."""
        for at in range(len(before)):
            ground, other = self._after(self._base, before[:at]), self._after(base, before[:at])
            if ground is not None and other is not None:
                found = self._compared(ground, other, before[:at], before[at])
                if found is not None:
                    return found
        return None

    def _compared(self, ground: Ground, other: Ground, before: Acts, act: Act) -> Leg | None:
        if act.source is not None and not ground.is_seen(act):
            return None
        mine, theirs = _seen(ground, act), _seen(other, act)
        if mine.told() == theirs.told():
            return None
        if mine.reasons:
            gone = tuple(reason for reason in mine.reasons if reason.code not in _codes(theirs, reason))
            items = tuple(ground.attempt(act)[0])
            return Leg(before, act, is_refused=True, items=items, reasons=gone) if gone else None
        act = ground.as_it_goes(act)
        asked = tuple(facet for facet in mine.facets if facet not in theirs.facets) if not theirs.reasons else ()
        if act.workflow != self._workflow.name:
            asked = ()
        if not theirs.reasons and mine.states == theirs.states and not asked:
            return None
        return Leg(before, act, is_refused=False, items=(), asked=asked)


def _doers(way: Transition) -> set[Doer]:
    return set(way.by.doers) if way.by is not None else set()


def _codes(seen: _Seen, reason: Reason) -> set[str]:
    return {each.code for each in seen.reasons if repr(each.params) == repr(reason.params)}


def _seen(ground: Ground, act: Act) -> _Seen:
    ids = dict(ground.ids)
    _, taken = ground.take(act)
    if not isinstance(taken, Taken):
        return _Seen(taken)
    cases = [ground.cases.known[case_id] for case_id, _ in taken.before]
    own = ground.cases.known[ground.ids[act.case]]
    # A duty that only ended with the case was not done, in time or late.
    done = [clock for clock in own.deadlines if clock.closed == "met" and not clock.waits]
    facets: list[Facet] = [
        ("late" if clock.is_overdue(clock.closed_on or "") else "met", clock.name, clock.due_on) for clock in done
    ]
    facets += [("due", clock.name, clock.due_on) for clock in own.deadlines if not clock.waits]
    facets += [("field", name, value) for name, value in sorted(own.fields.items()) if isinstance(value, int | str)]
    opened = {link.workflow for link in own.links if link.is_child} | set(_opens(ground, act))
    facets += [("children", name, sum(1 for link in own.links if link.workflow == name)) for name in sorted(opened)]
    seen = _Seen((), tuple((case.workflow, case.state, len(case.links)) for case in cases), tuple(facets))
    ground.cases.undo(taken)
    ground.ids = ids
    return seen


def _opens(ground: Ground, act: Act) -> Iterator[str]:
    step = ground.library.latest(act.workflow).step(act.step)
    for way in step.transitions if step is not None else ():
        yield from (opens.workflow for opens in way.opens)


def _is_same(was: Expr, now: Expr, domains: Mapping[str, Domain]) -> bool:
    return witness([was], [now], domains) is None and witness([now], [was], domains) is None


def _domains(workflow: Workflow, law: Law, *guards: Expr) -> dict[str, Domain]:
    found = {
        field.name: Domain(_TYPES.get(field.type, Type.TEXT), choices=tuple(choice for choice, _ in field.choices))
        for field in workflow.fields
    }
    found["day"] = Domain(Type.DATE, is_nullable=False)
    for name in (name for guard in guards for name in names(guard) if name.startswith("rule.")):
        limits = [
            limit for key in workflow.rules if key in law.packs for cap, limit in law.packs[key].caps if cap == name[5:]
        ]
        # A guard that asks whether any text says it is meant for the days on which none does.
        is_asked = any(f"has({name})" in guard.source for guard in guards)
        found[name] = Domain(Type.INT, is_nullable=is_asked, choices=tuple(limits))
    return found
