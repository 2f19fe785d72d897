"""One decision: every reason collected, no event built; beside the library's own trigger on the very same machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import attrs

from supervision.clock import local_date
from supervision.engine import Engine
from supervision.machine import Facts, Program, verdict
from supervision.machine._context import Context
from supervision.machine._transitions import View, fire
from supervision.model import Case, CaseId, Command, CommandId, PersonId, Value
from supervision.spec import load

from . import scene, small
from .measuring import Row, Sizes, in_turn, repeated
from .others import beside_others

_REFUSED = "for information: the trigger fires nothing and says no more than no; both sides word the reasons"
_TRIGGER, _TABLE = "transitions' Event.trigger", "a dict table"


@attrs.frozen
class Question:
    """One decision to take."""

    what: str
    program: Program
    case: Case
    command: Command
    facts: Facts

    def ours(self) -> object:
        """Decide; return every reason."""
        return verdict(self.program, self.case, self.command, self.facts)

    def triggered(self) -> bool:
        """Let the machine itself take the step, on a view that is thrown away; tell whether it moved."""
        return fire(self.program.machine, View(self.case.state), self.command.step, self.context())

    def context(self) -> Context:
        """Return the question as the machine's conditions read it."""
        return Context(self.program, self.case, self.command, self.facts)


def decisions(sizes: Sizes) -> Iterator[Row]:
    """Compare accepted and refused decisions of a shipped workflow and of a small one."""
    with scene.opened("memory://", load()) as engine:
        asked = [*_shipped(engine), *_small(engine)]
    for question in asked:
        if question.triggered() is bool(question.ours()):
            raise AssertionError(f"{question.what}: the two sides do not agree")
        sides = {
            "verdict": repeated(question.ours, sizes.slice_s),
            _TRIGGER: repeated(question.triggered, sizes.slice_s),
        }
        row = in_turn(sides, sizes.rounds).row(f"decision, {question.what}", "verdict", _TRIGGER, kind="times faster")
        yield attrs.evolve(row, goal=4) if question.triggered() else attrs.evolve(row, note=_REFUSED)
    yield from _beside_table(asked[2], sizes)
    there = asked[2]
    approved = attrs.evolve(there.case, state="approved")
    back = attrs.evolve(there, case=approved, command=attrs.evolve(there.command, step="take_down"))
    yield from beside_others(there, back, sizes)


def _beside_table(question: Question, sizes: Sizes) -> Iterator[Row]:
    table, case, command = small.table(), question.case, question.command

    def looked_up() -> bool:
        row = table.get((case.state, command.step))
        return row is not None and case.fields[row[1]] == command.actor and bool(case.fields["score"])

    sides = {
        "verdict": repeated(question.ours, sizes.slice_s),
        _TABLE: repeated(looked_up, sizes.slice_s),
    }
    row = in_turn(sides, sizes.rounds).row("the same small step, accepted", "verdict", _TABLE)
    yield attrs.evolve(row, note="for information: the table knows no dates, mandates, inputs or reasons")


def _shipped(engine: Engine) -> Iterator[Question]:
    """`answer` in `feedback`: mandate, bar, document; refused where the one concerned answers without a document."""
    case_id = ""
    *before, last = scene.life(1)
    for act in before:
        case_id = scene.play(engine, case_id, act).case_id
    with engine.store.transaction() as transaction:
        case = transaction.cases((CaseId(case_id),))[CaseId(case_id)]
    program = engine.programs.of("feedback")
    facts = _facts(engine)
    command = _command(case, last.step, last.actor, facts.today, last.inputs)
    yield Question("feedback.answer accepted", program, case, command, facts)
    refused = _command(case, last.step, scene.SUBJECT, facts.today, {})
    yield Question("feedback.answer refused, three reasons", program, case, refused, facts)


def _small(engine: Engine) -> Iterator[Question]:
    facts = _facts(engine)
    fields: dict[str, Value] = {role: f"person-{role}" for role in small.ROLES} | {"score": 7}
    day = (facts.today - timedelta(days=1)).isoformat()
    case = Case(CaseId("c"), "small", 1, state="registered", seq=3, opened_on=day, last_on=day, fields=fields)
    program = Program(small.workflow())
    command = _command(case, "approve", "person-head", facts.today, {})
    yield Question("ten states, accepted", program, case, command, facts)
    refused = _command(case, "approve", "person-owner", facts.today, {})
    yield Question("ten states, refused", program, case, refused, facts)


def _facts(engine: Engine) -> Facts:
    world = engine.world()
    return Facts(world.now, local_date(world.now), world.directory, world.calendar, world.law)


def _command(case: Case, step: str, actor: str, day: date, inputs: Mapping[str, Value]) -> Command:
    return Command(CommandId("command"), case.id, step, PersonId(actor), day, inputs)
