"""What a workflow can do, found by really taking its steps: every command, on every day, with every small value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import product

from supervision.machine import Facts, Program, decide, evolve
from supervision.model import (
    Accepted,
    Case,
    CaseId,
    Command,
    CommandId,
    FieldType,
    Law,
    PersonId,
    Transition,
    Value,
    Workflow,
)
from supervision.org import Directory, Mandate, Unit
from tests.engine.office import library

FIRST = date(2026, 3, 2)
DAYS = 5
_ACTORS = ("an", "binh")
_START = date(2020, 1, 1)
DIRECTORY = Directory.of(
    [Unit("u", "u", "party", "commune", None, _START)],
    map(PersonId, _ACTORS),
    [Mandate("1", "an", "head", "u", _START), Mandate("2", "binh", "clerk", "u", _START)],
)
_VALUES: Mapping[FieldType, tuple[Value, ...]] = {
    FieldType.INTEGER: (-1, 0, 1, 2, 3, 4),
    FieldType.BOOLEAN: (True, False),
    FieldType.UNIT: ("u",),
    FieldType.TEXTS: ([], ["x"], ["x", "y"], ["x", "y", "z"]),
    FieldType.DATE: tuple((FIRST + timedelta(days=days)).isoformat() for days in range(-1, DAYS + 2)),
}


def explored(workflow: Workflow) -> tuple[set[str], set[str], set[str]]:
    """Return the states that are reached, the steps that are taken, and the states from which no end is reached."""
    program, start = Program(workflow), Case(CaseId("case"))
    found: dict[object, Case] = {_key(start): start}
    before: dict[object, set[object]] = {}
    steps = set()
    for key, case in _growing(found):
        for command in _commands(workflow, case):
            decision = decide(program, case, command, _facts(command.occurred_on))
            if isinstance(decision, Accepted):
                after = evolve(case, *decision.events)
                steps.add(command.step)
                before.setdefault(_key(after), set()).add(key)
                found.setdefault(_key(after), after)
    good = [key for key, case in found.items() if case.state and program.is_ended(case.state)]
    for key in good:
        good += before.get(key, set()) - set(good)
    cases = [case for case in found.values() if case.state]
    return {case.state for case in cases}, steps, {c.state for key, c in found.items() if key not in good and c.state}


def _growing(found: dict[object, Case]) -> Iterator[tuple[object, Case]]:
    done = 0
    while done < len(found):
        for key, case in list(found.items())[done:]:
            done += 1
            yield key, case


def _key(case: Case) -> object:
    taken = tuple(sorted((step, min(taken.count, 4)) for step, taken in case.taken.items()))
    fields = {name: max(-2, min(value, 5)) if type(value) is int else value for name, value in case.fields.items()}
    day = case.last_on if any(isinstance(value, str) and value[:2] == "20" for value in fields.values()) else ""
    return case.state, repr(sorted(fields.items())), taken, day


def _commands(workflow: Workflow, case: Case) -> Iterator[Command]:
    last = date.fromisoformat(case.last_on) if case.last_on else FIRST
    days = [
        last + timedelta(days=days) for days in range(DAYS) if last + timedelta(days=days) < FIRST + timedelta(DAYS)
    ]
    is_dated = any(field.type is FieldType.DATE for field in workflow.fields)
    for step in workflow.steps:
        for way in (way for way in step.transitions if way.source == (case.state or None)):
            for inputs, day, actor in product(_inputs(workflow, way), days if is_dated else days[:1], _ACTORS):
                yield Command(CommandId("c"), case.id, step.name, PersonId(actor), day, inputs)


def _inputs(workflow: Workflow, way: Transition) -> Iterator[dict[str, Value]]:
    names = [group[0] for group in way.needs] + list(way.takes)
    options: list[tuple[Value, ...]] = []
    for name in names:
        field = workflow.field(name)
        values = tuple(c for c, _ in field.choices) if field and field.choices else _VALUES[field.type] if field else ()
        options.append((None, *values) if name in way.takes else values)
    for values in product(*options):
        yield {name: value for name, value in zip(names, values, strict=True) if value is not None}


def _facts(day: date) -> Facts:
    now = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
    return Facts(now, day, DIRECTORY, library().calendar, Law({}, library().law.roles, {}))
