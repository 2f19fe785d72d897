"""Workflows of a few arrows, made by hand, and questions put to them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import attrs

from supervision.deadlines import Extension, Term
from supervision.machine import Facts, Program, decide, evolve
from supervision.machine._context import Context
from supervision.model import (
    Accepted,
    By,
    Case,
    CaseId,
    Command,
    CommandId,
    DeadlineRule,
    Decision,
    Doer,
    Fact,
    Field,
    FieldType,
    Law,
    PersonId,
    Phase,
    Reason,
    Refused,
    RulePack,
    State,
    Step,
    Transition,
    Value,
    Workflow,
)
from supervision.text import Text
from tests.engine.office import DIRECTORY, library

OFFICE = By((Doer("party_office", "unit"),))
ENDS = {"closed", "ended"}
# A Monday; the calendar has no holiday until 30 April.
MONDAY = date(2026, 3, 2)
FIELDS = (
    Field("unit", Text("Cấp ủy", "Unit"), FieldType.UNIT),
    Field("owner", Text("Người thực hiện", "Owner"), FieldType.PARTY),
    Field("due_on", Text("Hạn", "Due date"), FieldType.DATE),
    Field("n", Text("Số", "Number"), FieldType.INTEGER),
    Field("note", Text("Ghi chú", "Note"), FieldType.TEXT),
)
ANSWER = Term("answer", Text("Trả lời", "Answer"), 20, "working_days", "Điều 8", Extension(total=30, times=1))
STAY = Term("stay", Text("Niêm yết", "Posting"), 30, "days", "Điều 13")
REPORT = Term("report", Text("Báo cáo", "Report"), 15, "days", "Điều 9", Extension(added=10, times=2))
PACK = RulePack("pack_2020", Text("Quy định số 1", "Rule 1"), date(2020, 1, 1), None, (ANSWER, STAY, REPORT))


def step(name: str, source: str | None, target: str, **more: Any) -> Transition:  # noqa: ANN401 - a Transition's fields
    """One arrow; the office of the unit may take it unless *more* says otherwise."""
    return attrs.evolve(Transition(name, source, target, OFFICE), **more)


def duty(name: str, met_by: str, *, since: tuple[str, ...] = (), field: str | None = None) -> DeadlineRule:
    """A duty under the term, or the date field, of that name."""
    term = None if field else name
    label = Text(name, name)
    return DeadlineRule(name, label, False, term, field, since, (), (met_by,), Doer("committee", "unit"))


def wait(name: str, states: tuple[str, ...], met_by: str) -> DeadlineRule:
    """A wait of the term's length in *states*."""
    return DeadlineRule(name, Text(name, name), True, name, None, (), states, (met_by,), Doer("owner"))


def flow(
    *arrows: Transition,
    deadlines: tuple[DeadlineRule, ...] = (),
    fields: tuple[Field, ...] = FIELDS,
    name: str = "small",
) -> Program:
    """A workflow of these arrows; the states `closed` and `ended` are its ends."""
    states = dict.fromkeys(state for arrow in arrows for state in (arrow.source, arrow.target) if state)
    steps = {arrow.step: tuple(other for other in arrows if other.step == arrow.step) for arrow in arrows}
    return Program(
        Workflow(
            name,
            1,
            Text("Quy trình nhỏ", "Small workflow"),
            ("pack_2020", "pack_2025", "gone"),
            fields,
            tuple(State(s, Text(s, s), Phase.ENDED if s in ENDS else Phase.OPEN) for s in states),
            tuple(Step(s, Text(s, s), ways) for s, ways in steps.items()),
            deadlines,
        )
    )


@attrs.define
class Play:
    """One case of a program, led step by step."""

    program: Program
    case: Case = attrs.field(factory=lambda: Case(CaseId("case-1")))
    packs: tuple[RulePack, ...] = (PACK,)
    history: bool = False
    today: date | None = None

    def facts(self, day: date) -> Facts:
        today = self.today or day
        law = Law({pack.key: pack for pack in self.packs}, library().law.roles, library().law.evidence)
        now = datetime(today.year, today.month, today.day, 3, tzinfo=UTC)
        return Facts(now, today, DIRECTORY, library().calendar, law, is_history=self.history)

    def command(self, name: str, day: date, inputs: Mapping[str, Value] | None = None, actor: str = "lan") -> Command:
        given = inputs if inputs is not None else {}
        return Command(CommandId(f"{name}-{self.case.seq}"), self.case.id, name, PersonId(actor), day, given)

    def context(self, name: str, day: date = MONDAY, *, is_asking: bool = False) -> Context:
        return Context(self.program, self.case, self.command(name, day), self.facts(day), is_asking)

    def decided(self, name: str, day: date, actor: str, inputs: Mapping[str, Value]) -> Decision:
        return decide(self.program, self.case, self.command(name, day, inputs, actor), self.facts(day))

    def taken(self, name: str, day: date, actor: str, inputs: Mapping[str, Value]) -> list[Fact]:
        decision = self.decided(name, day, actor, inputs)
        assert isinstance(decision, Accepted), decision
        self.case = evolve(self.case, *decision.events)
        return [event.fact for event in decision.events]

    def take(self, name: str, day: date = MONDAY, actor: str = "lan", **inputs: Value) -> list[Fact]:
        """Take a step that must be accepted; return what it left."""
        return self.taken(name, day, actor, inputs)

    def refused(self, name: str, day: date = MONDAY, actor: str = "lan", **inputs: Value) -> tuple[Reason, ...]:
        """Try a step that must be refused; return why."""
        decision = self.decided(name, day, actor, inputs)
        assert isinstance(decision, Refused), decision
        return decision.reasons

    def codes(self, name: str, day: date = MONDAY, actor: str = "lan", **inputs: Value) -> list[str]:
        return [reason.code for reason in self.refused(name, day, actor, **inputs)]


def begun(program: Program, day: date = MONDAY, **inputs: Value) -> Play:
    """A case opened by the step `begin` with the unit of the office."""
    play = Play(program)
    play.taken("begin", day, "lan", {"unit": "dang_uy", **inputs})
    return play


BEGIN = step("begin", None, "open", needs=(("unit",),), takes=("owner", "due_on", "n", "note"))
