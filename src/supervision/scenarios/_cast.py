"""The cast: an organisation in which every step of every workflow of a library can be taken by somebody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from supervision.engine import OrgData
from supervision.model import SYSTEM, By, Doer, FieldType, Law, PersonId, Transition, UnitId, Workflow
from supervision.org import Directory, Mandate, Unit
from supervision.spec import Library
from supervision.text import Text

from ._names import WORKPLACE, person_name, unit_names

_ALWAYS = date(2016, 1, 1)
_PERSONS = frozenset({FieldType.PERSON, FieldType.PARTY, FieldType.PERSONS})
_WORKPLACE = UnitId("workplace")
_MOST_COPIES = 8


@attrs.frozen(eq=False)
class Cast:
    """Units, people and who holds what, all invented.

    Attributes:
        units: In order of the fields they stand for.
        names: Of persons and units, by id; persons whom cases are about first.
        mandates: Who holds which role in which unit; nobody's ever ends.
        holders: What a field of type person, unit or party holds, by field name: fields whose values flow into each
            other (``with``, ``sets``) hold the same.
    """

    units: tuple[Unit, ...]
    names: Mapping[str, Text]
    mandates: tuple[Mandate, ...]
    holders: Mapping[str, str]
    _persons: tuple[PersonId, ...] = attrs.field(init=False)

    @_persons.default
    def _everybody(self) -> tuple[PersonId, ...]:
        units = {unit.id for unit in self.units}
        return tuple(PersonId(ident) for ident in self.names if ident not in units)

    @classmethod
    def of(cls, library: Library) -> Cast:
        """Return a cast for the latest version of every workflow of *library*."""
        workflows = latest(library)
        groups = _groups(workflows)
        labels = {field.name: field.label.vi for w in reversed(workflows) for field in w.fields}
        unit_fields = _by_type(workflows, groups, frozenset({FieldType.UNIT}))
        person_fields = _by_type(workflows, groups, _PERSONS)
        called = dict(zip(unit_fields, unit_names(tuple(labels[name] for name in unit_fields)), strict=True))
        units = [Unit(f"unit_{name}", called[name].vi, "", "", None, _ALWAYS) for name in unit_fields]
        units.append(Unit(_WORKPLACE, WORKPLACE.vi, "", "", None, _ALWAYS))
        officers = [*_officers(workflows, groups, library.law, unit_fields)]
        mandates = [*officers, *_subjects(person_fields, library.law), *_bystanders(officers, library.law)]
        persons = dict.fromkeys([*(f"person_{name}" for name in person_fields), *(m.person for m in mandates)])
        names = {person: person_name(number) for number, person in enumerate(persons)}
        names |= {f"unit_{name}": text for name, text in called.items()} | {_WORKPLACE: WORKPLACE}
        holders = {name: f"unit_{group}" for name, group in groups.items() if group in called}
        holders |= {name: f"person_{group}" for name, group in groups.items() if group in person_fields}
        return cls(tuple(units), names, tuple(mandates), holders)

    @property
    def persons(self) -> tuple[PersonId, ...]:
        """Everybody, those whom cases are about first."""
        return self._persons

    @property
    def data(self) -> OrgData:
        """The same as what an engine takes."""
        return self.data_in("vi")

    def data_in(self, lang: str) -> OrgData:
        """Return the same as what an engine takes, everybody called as in that language, ``vi`` or ``en``."""
        units = tuple(attrs.evolve(unit, name=self.names[unit.id].get(lang)) for unit in self.units)
        return OrgData(units, tuple((person, self.names[person].get(lang)) for person in self.persons), self.mandates)

    @property
    def directory(self) -> Directory:
        """The same as what a decision reads."""
        return Directory.of(self.units, self.persons, self.mandates, revision=1)

    def members(self, role: str, unit: str) -> tuple[PersonId, ...]:
        """Return who holds *role* in *unit*, always in the same order."""
        return tuple(m.person for m in self.mandates if m.role == role and m.unit == unit)

    def only(self, persons: Iterable[str], units: Iterable[str], held: Iterable[tuple[str, str, str]]) -> Cast:
        """Return a smaller cast, its people named anew in the given order.

        Args:
            persons: Who stays, first come, first named.
            units: Units that stay although nobody is needed in them.
            held: The mandates that stay, as (person, role, unit); those of people whom cases are about always do.
        """
        wanted, people = set(held), tuple(dict.fromkeys(persons))
        mandates = tuple(
            m
            for m in self.mandates
            if (m.person, m.role, m.unit) in wanted or (m.unit == _WORKPLACE and m.person in people)
        )
        needed = {*units, *(m.unit for m in mandates)}
        left = tuple(unit for unit in self.units if unit.id in needed)
        names = {person: person_name(number) for number, person in enumerate(people)}
        return Cast(left, names | {unit.id: self.names[unit.id] for unit in left}, mandates, self.holders)


def latest(library: Library) -> tuple[Workflow, ...]:
    """Return the latest version of every workflow, by name."""
    return tuple(library.latest(name) for name in sorted(library.workflows))


def transitions(workflow: Workflow) -> Iterator[Transition]:
    """Yield every way of every step, in spec order."""
    return (transition for step in workflow.steps for transition in step.transitions)


def _groups(workflows: tuple[Workflow, ...]) -> dict[str, str]:
    """Return for each field that names people or units the first field whose value it shares."""
    first: dict[str, str] = {}
    kinds = _kinds(workflows)
    for name in kinds:
        first.setdefault(name, name)
    for one, other in _flows(workflows):
        if one in kinds and kinds.get(other) is not None and _alike(kinds[one], kinds[other]):
            kept, gone = first[one], first[other]
            first = {name: kept if root == gone else root for name, root in first.items()}
    return first


def _alike(one: FieldType, other: FieldType) -> bool:
    return (one is FieldType.UNIT) == (other is FieldType.UNIT)


def _kinds(workflows: tuple[Workflow, ...]) -> dict[str, FieldType]:
    """Return the type of each field that holds people or units; a party in which a role is held is a unit."""
    wanted = _PERSONS | {FieldType.UNIT}
    staffed = {doer.of for w in workflows for way in transitions(w) for doer in _doers(way)}
    found: dict[str, FieldType] = {}
    for field in (field for workflow in workflows for field in workflow.fields if field.type in wanted):
        is_staffed = field.type is FieldType.PARTY and field.name in staffed
        found.setdefault(field.name, FieldType.UNIT if is_staffed else field.type)
    return found


def _flows(workflows: tuple[Workflow, ...]) -> Iterator[tuple[str, str]]:
    """Yield (source, target) of every value that is handed on as it is."""
    for transition in (t for workflow in workflows for t in transitions(workflow)):
        given = [pair for opens in transition.opens for pair in opens.given]
        yield from ((source, target) for target, source in (*given, *transition.sets))


def _by_type(workflows: tuple[Workflow, ...], groups: Mapping[str, str], types: frozenset[FieldType]) -> list[str]:
    return list(dict.fromkeys(groups[name] for name, kind in _kinds(workflows).items() if kind in types))


def _officers(
    workflows: tuple[Workflow, ...], groups: Mapping[str, str], law: Law, unit_fields: list[str]
) -> Iterator[Mandate]:
    """Yield the mandates of those who act: for each role of a unit enough people for every separation of duties."""
    ways = [t for workflow in workflows for t in transitions(workflow)]
    wanted: dict[tuple[str, str], None] = {}
    for doer in (doer for way in ways for doer in _doers(way)):
        unit = groups.get(doer.of if doer.of is not None else doer.role)
        if unit in unit_fields:
            wanted |= dict.fromkeys((role, str(unit)) for role in _roles(doer, law))
    copies = _copies(ways)
    for role, unit in wanted:
        for copy in range(copies):
            person = f"{unit}/{role}/{copy + 1}"
            yield Mandate(person, person, role, f"unit_{unit}", _ALWAYS)


def _doers(way: Transition) -> Iterator[Doer]:
    yield from way.by.doers if way.by is not None else ()
    yield from (signers.doer for signers in way.signs)


def _roles(doer: Doer, law: Law) -> tuple[str, ...]:
    """Return the roles to fill for a doer: its own and, of a body, the first that may type for it."""
    if doer.of is None:
        return (_plain_role(law),)
    known = law.roles.get(doer.role)
    return (doer.role, *(known.typed_by[:1] if known is not None else ()))


def _plain_role(law: Law) -> str:
    """Return the role of people who hold none that a step asks for."""
    return "head" if "head" in law.roles else next(iter(law.roles), "head")


def _copies(ways: list[Transition]) -> int:
    """Return how many hold each role: nobody needs to act twice where acting twice is barred."""
    bars = {name for way in ways for name in (way.by or By(())).never}
    signers = max((sum(each.count for each in way.signs) for way in ways), default=0)
    return min(_MOST_COPIES, 2 + len(bars & {way.step for way in ways}) + signers)


def _bystanders(officers: list[Mandate], law: Law) -> Iterator[Mandate]:
    """Yield for each unit somebody who sees its cases and holds a role there that no step asks for."""
    held: dict[str, set[str]] = {}
    for mandate in officers:
        held.setdefault(mandate.unit, set()).add(mandate.role)
    for unit, roles in held.items():
        role = next((role for role in (_plain_role(law), *law.roles) if role not in {*roles, SYSTEM}), None)
        if role is not None:
            person = f"{unit.removeprefix('unit_')}/{role}/1"
            yield Mandate(person, person, role, unit, _ALWAYS)


def _subjects(person_fields: list[str], law: Law) -> Iterator[Mandate]:
    """Yield a place of work for everybody whom a case is about."""
    for name in person_fields:
        yield Mandate(f"person_{name}", f"person_{name}", _plain_role(law), _WORKPLACE, _ALWAYS)
