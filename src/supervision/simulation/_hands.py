"""Who may try a step, and with what: people of the plan's staff, inputs by the plan's shares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from random import Random  # noqa: TID251 - seeded by the caller: the same seed, the same year

import attrs

from supervision.machine import Program
from supervision.model import SYSTEM, Case, FieldType, PersonId, Transition, Value
from supervision.org import Mandate
from supervision.scenarios import Cast, Pool, names_read, papers
from supervision.spec import Library

from ._plan import Plan, Shares

_HOLDERS = frozenset({FieldType.PERSON, FieldType.UNIT, FieldType.PARTY, FieldType.PERSONS})


@attrs.frozen(eq=False)
class Doer:
    """Somebody who may try a step: the person, the body he types for, and the role that costs him time."""

    person: PersonId
    body: str | None
    role: str


class Hands:
    """Everybody who works, and everything they are given to work with.

    Attributes:
        cast: The organisation, with as many people in each role as the plan has.
        pools: By workflow, where inputs come from.
    """

    def __init__(self, library: Library, plan: Plan, chance: Random) -> None:
        """Fill the roles of *plan*."""
        self.library, self.plan, self.chance = library, plan, chance
        self.cast = _staffed(Cast.of(library), plan)
        self.pools = {name: Pool.of(library.latest(name), self.cast, library.law) for name in library.workflows}
        self.members: dict[tuple[str, str], list[Mandate]] = {}
        for mandate in self.cast.mandates:
            self.members.setdefault((mandate.role, mandate.unit), []).append(mandate)
            self.members.setdefault(("", mandate.unit), []).append(mandate)
        self.reads: dict[tuple[str, str], frozenset[str]] = {}

    def weighted(self, shares: Shares) -> str | int | bool:
        """Draw one of weighted values."""
        return self.chance.choices([value for value, _ in shares], [weight for _, weight in shares])[0]

    def own_value(self, value: Value, number: int) -> Value:
        """Return the value with the people whom the case is about in place of those of the cast."""
        if isinstance(value, list):
            return [self.own_value(item, number) for item in value]
        is_person = isinstance(value, str) and value.startswith("person_") and value in self.cast.names
        return f"{value}#{number}" if is_person else value

    def doers(self, program: Program, case: Case, step: str, number: int) -> Iterator[Doer]:
        """Yield who may try a step of a case of that number, in spec order."""
        found: dict[tuple[PersonId, str | None], Doer] = {}
        for way in ways_from(program, case, step):
            for doer in way.by.doers if way.by is not None else ():
                holder = case.fields.get(doer.of if doer.of is not None else doer.role)
                if holder is None:
                    holder = self.own_value(self.cast.holders.get(doer.of or doer.role), number)
                for one in self.holding(doer.role, str(holder), is_role=doer.of is not None):
                    found.setdefault((one.person, one.body), one)
        return iter(found.values())

    def holding(self, role: str, holder: str, *, is_role: bool) -> Iterator[Doer]:
        if role == SYSTEM:
            return
        if not is_role and not holder.startswith("unit_"):
            yield Doer(PersonId(holder), None, "")
            return
        known = self.library.law.roles.get(role)
        for typist in known.typed_by[:1] if known is not None and is_role else ():
            for mandate in self.members.get((typist, holder), ()):
                yield Doer(mandate.person, role, typist)
        for mandate in self.members.get((role if is_role else "", holder), ()):
            yield Doer(mandate.person, None, mandate.role)

    def inputs(self, program: Program, case: Case, step: str, number: int, day: date) -> Iterator[dict[str, Value]]:
        """Yield what may be given: what the plan's shares have for each way, then whatever a guard may want instead."""
        drawn = [self.first(way, case, number, day) for way in ways_from(program, case, step)]
        yield from (given for _, _, given in drawn)
        for way, first, _ in drawn:
            yield from self.others(way, case, first, (number, day))

    def first(
        self, way: Transition, case: Case, number: int, day: date
    ) -> tuple[Transition, dict[str, Value], dict[str, Value]]:
        """Return a way with what is drawn for it, as drawn and as given."""
        pool, shares = self.pools[case.workflow], self.plan.behaviour(case.workflow).inputs
        wanted = [group[0] for group in way.needs]
        wanted += [name for name in way.takes if self.is_taken(pool, name, case, shares)]
        drawn = {name: self.drawn(pool, name, shares, day) for name in wanted}
        own = {name: self.own_value(value, number) for name, value in drawn.items()}
        return way, drawn, self.complete(way, case, own)

    def others(
        self, way: Transition, case: Case, first: Mapping[str, Value], when: tuple[int, date]
    ) -> Iterator[dict[str, Value]]:
        """Yield what else may be given on a way, where a guard of the step reads it."""
        (number, day), pool = when, self.pools[case.workflow]
        reads = self.read_by(case.workflow, way.step)
        again = dict.fromkeys(name for name in (*first, *way.takes) if name in reads)
        choices = [self.instead(pool, name, case, first, day) for name in again]
        for chosen in product(*choices) if again else ():
            given = {**first, **dict(zip(again, chosen, strict=True))}
            own = {name: self.own_value(value, number) for name, value in given.items() if value is not None}
            yield self.complete(way, case, own)

    def complete(self, way: Transition, case: Case, inputs: dict[str, Value]) -> dict[str, Value]:
        return papers(self.cast, way, case, inputs)[0]

    def is_taken(self, pool: Pool, name: str, case: Case, shares: Mapping[str, Shares]) -> bool:
        field = pool.workflow.field(name)
        is_missing = field is not None and field.type in _HOLDERS and case.fields.get(name) is None
        return name in shares or is_missing

    def instead(self, pool: Pool, name: str, case: Case, first: Mapping[str, Value], day: date) -> list[Value]:
        possible = pool.possible(name, day, {**case.fields, **_due(case)})
        return possible if name in first else [None, *possible]

    def drawn(self, pool: Pool, name: str, shares: Mapping[str, Shares], day: date) -> Value:
        if name in shares:
            return self.weighted(shares[name])
        field = pool.workflow.field(name)
        if field is not None and field.type is FieldType.CHOICE:
            return self.chance.choice(field.choices)[0]
        return pool.usual(name, day)

    def read_by(self, workflow: str, step: str) -> frozenset[str]:
        key = (workflow, step)
        if key not in self.reads:
            found = self.pools[workflow].workflow.step(step)
            self.reads[key] = frozenset(
                name for way in (found.transitions if found else ()) for name in names_read(way)
            )
        return self.reads[key]


def ways_from(program: Program, case: Case, step: str) -> list[Transition]:
    """Return the ways a step may go from where the case stands."""
    return [gate.transition for gate in program.gates(step, case.state)]


def _due(case: Case) -> dict[str, Value]:
    return {clock.name: clock.due_on for clock in case.deadlines if clock.is_open}


def _staffed(cast: Cast, plan: Plan) -> Cast:
    """Return the cast with as many people in each role as the plan has; roles it does not name keep theirs."""
    kept = [mandate for mandate in cast.mandates if mandate.role not in plan.staff or "/" not in mandate.person]
    listed = [mandate for mandate in cast.mandates if mandate.role in plan.staff and "/" in mandate.person]
    for mandate in (mandate for mandate in listed if mandate.person.endswith("/1")):
        stem = mandate.person.removesuffix("1")
        for number in range(plan.staff[mandate.role].people):
            person = f"{stem}{number + 1}"
            kept.append(Mandate(person, person, mandate.role, mandate.unit, mandate.from_on))
    names = {ident: text for ident, text in cast.names.items() if "/" not in ident}
    names |= {mandate.person: cast.names.get(mandate.person, names[mandate.unit]) for mandate in kept}
    return attrs.evolve(cast, mandates=tuple(kept), names=names)
