"""Random walks through the shipped workflows: commands that are mostly possible, by people who mostly may."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from supervision.machine import Facts, Linked, Program
from supervision.model import (
    Case,
    CaseId,
    Claim,
    Command,
    CommandId,
    Deadline,
    Field,
    FieldType,
    Link,
    PersonId,
    Taken,
    Transition,
    Value,
)
from supervision.org import Directory, Mandate, Unit
from tests.engine.office import EVIDENCE, library

FIRST = date(2019, 3, 4)
UNITS = ("u1", "u2")
PEOPLE = ("all", "an", "nobody")
# First versions: every step of them is taken by such inputs, and quickly.
PROGRAMS = {name: Program(versions[1]) for name, versions in sorted(library().workflows.items())}
_OTHER: Mapping[str, Value] = {"reason": "theo quy định", "document": {"number": "7", "date": "2019-03-01"}}
_START = date(2010, 1, 1)

DIRECTORY = Directory.of(
    [Unit(unit, unit, "party", "commune", None, _START) for unit in UNITS],
    map(PersonId, PEOPLE),
    [Mandate(f"{unit}-{role}", "all", role, unit, _START) for unit in UNITS for role in library().law.roles]
    + [Mandate("gone", "nobody", "committee", "u1", _START, date(2019, 3, 20))],
    revision=3,
)
LINKED = {
    CaseId(f"{workflow}-{number}"): Linked(workflow, state.name, is_ended=state.phase == "ended", seq=4)
    for workflow, versions in library().workflows.items()
    for number, state in enumerate(versions[1].states)
}
_JUNK: st.SearchStrategy[Value] = st.sampled_from(
    ["", " ", "x", 0, -1, True, None, [], {}, [""], ["an", "an"], {"a": 1}]
)


def possible(field: Field | None, name: str, day: date) -> Sequence[Value]:
    """Return what a form would hold, the likeliest first; *day* is near the dates it gives."""
    if field is None:
        return (_OTHER.get(name, EVIDENCE),)
    made: Mapping[FieldType, Sequence[Value]] = {
        FieldType.TEXT: ["Nội dung"],
        FieldType.INTEGER: [1, 0, 50],
        FieldType.BOOLEAN: [True, False],
        FieldType.DATE: [(day + timedelta(days=days)).isoformat() for days in (40, 5, 0, -3)],
        FieldType.CHOICE: [choice for choice, _ in field.choices],
        FieldType.PERSON: ["an", "all"],
        FieldType.UNIT: [*UNITS],
        FieldType.PARTY: ["an", "u1"],
        FieldType.TEXTS: [["một"], ["một", "hai"], ["một", "hai", "ba"]],
        FieldType.PERSONS: [["an"], ["an", "all"]],
        FieldType.SCORES: [{}],
    }
    return made[field.type]


def good(field: Field | None, name: str, day: date, variant: int) -> Value:
    """Return the likeliest value; of choices the one of that number."""
    found = possible(field, name, day)
    return found[variant % len(found)] if field is not None and field.type is FieldType.CHOICE else found[0]


def good_inputs(program: Program, way: Transition, day: date, variant: int) -> dict[str, Value]:
    """Return all that *way* needs and takes, points aside."""
    fields = {name: program.workflow.field(name) for name in (*(group[0] for group in way.needs), *way.takes)}
    # Criteria may be cited or not; which there are, a catalogue says.
    asked = {name: field for name, field in fields.items() if field is None or field.type is not FieldType.SCORES}
    return {name: good(field, name, day, variant) for name, field in asked.items()}


def values(field: Field | None, name: str, day: date) -> st.SearchStrategy[Value]:
    found = possible(field, name, day)
    return st.sampled_from(found) if len(found) > 1 else st.just(found[0])


@st.composite
def inputs(draw: st.DrawFn, program: Program, ways: Sequence[Transition], day: date) -> dict[str, Value]:
    """Inputs for one of *ways*: what it needs, sometimes what it takes, seldom nonsense."""
    if not ways:
        return {}
    way = draw(st.sampled_from(ways))
    names = [group[0] if len(group) == 1 else draw(st.sampled_from(group)) for group in way.needs]
    names += [name for name in way.takes if draw(st.booleans())]
    found: dict[str, Value] = {name: draw(values(program.workflow.field(name), name, day)) for name in names}
    if draw(st.integers(0, 9)) == 9:
        name = draw(st.sampled_from(["reason", "subject", "unit", "due_on", *names]))
        found[name] = draw(_JUNK)
    return found


def clocks(case_day: date, program: Program) -> st.SearchStrategy[tuple[Deadline, ...]]:
    """For each rule a clock that runs, stands still or never started."""
    day = case_day.isoformat()
    made = [
        st.sampled_from(
            (
                None,
                Deadline(rule.name, "u1", day, (case_day + timedelta(days=9)).isoformat(), waits=rule.waits),
                Deadline(rule.name, "u1", day, day, waits=rule.waits, paused_on=None if rule.waits else day, left=3),
            )
        )
        for rule in program.workflow.deadlines
    ]
    return st.tuples(*made).map(lambda found: tuple(clock for clock in found if clock is not None))


@st.composite
def cases(draw: st.DrawFn, program: Program) -> Case:
    """A case at any point of its life, or one that is still to be opened."""
    workflow = program.workflow
    state = draw(st.sampled_from(("", *(state.name for state in workflow.states))))
    if not state:
        return Case(CaseId("case-1"))
    fields = {field.name: draw(values(field, field.name, FIRST)) for field in workflow.fields}
    return Case(
        CaseId("case-1"),
        workflow.name,
        workflow.version,
        state=state,
        seq=5,
        opened_on=FIRST.isoformat(),
        last_on=FIRST.isoformat(),
        packs=workflow.rules,
        fields=fields,
        links=tuple(Link("x", known.workflow, other, is_child=True) for other, known in LINKED.items()),
        deadlines=draw(clocks(FIRST, program)),
        taken={step.name: Taken(1, FIRST.isoformat(), PersonId("an")) for step in workflow.steps[:2]},
    )


@st.composite
def commands(draw: st.DrawFn, program: Program, case: Case, number: int) -> Command:
    """A command to *case*, which is new where its ``seq`` is 0."""
    offered = program.steps_from(case.state)
    every = tuple(step.name for step in program.workflow.steps)
    step = draw(st.sampled_from(offered * 8 + every[:4]))
    last = date.fromisoformat(case.last_on) if case.last_on else FIRST
    day = last + timedelta(days=draw(st.sampled_from((0, 0, 1, 9, 31, -1))))
    ways = [gate.transition for gate in program.gates(step, case.state)]
    links: tuple[tuple[str, str, CaseId], ...] = ()
    if not case.seq and program.workflow.links:
        relation, workflow = draw(st.sampled_from(program.workflow.links))
        links = tuple((relation, workflow, other) for other, known in LINKED.items() if known.workflow == workflow)
        links = (draw(st.sampled_from(links)),)
    return Command(
        CommandId(f"command-{number}"),
        case.id,
        step,
        PersonId(draw(st.sampled_from(("all", "an", "all", "all", "an", "nobody")))),
        day,
        draw(inputs(program, ways, day)),
        draw(st.sampled_from((None, None, None, None, None, "committee"))),
        draw(st.sampled_from((None, None, None, None, case.seq, case.seq + 1))),
        links=links,
        via=draw(st.sampled_from(("", "", "", "other/step"))),
    )


@st.composite
def facts(draw: st.DrawFn, command: Command) -> Facts:
    """What is known while *command* is decided: seldom before its day, sometimes with a claim in the way."""
    today = command.occurred_on + timedelta(days=draw(st.sampled_from((0, 0, 0, 4, -2))))
    held = [Claim(key, "2019-01-01", "2019-12-31") for key in ("sup_assignment/an/ethics", "other")]
    return Facts(
        datetime(today.year, today.month, today.day, 3, tzinfo=UTC),
        today,
        DIRECTORY,
        library().calendar,
        library().law,
        LINKED,
        tuple((CaseId("holder"), claim) for claim in held) if draw(st.booleans()) else (),
        is_history=draw(st.booleans()),
    )
