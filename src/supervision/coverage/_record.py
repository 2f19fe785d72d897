"""What the cases of one engine have walked: read off its commands as they are answered, and off its record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from supervision.clock import local_date
from supervision.engine import Attempt, Engine
from supervision.machine import Program, verdict
from supervision.model import (
    Case,
    CaseId,
    DeadlineClosed,
    DeadlineExtended,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    Moved,
    Noted,
    Opened,
    Reason,
    Refused,
    Step,
    Transition,
    Workflow,
)
from supervision.record import decode

from ._items import Item, Kind, is_for_people, numbered, refusal_item, transition_item


class Judge:
    """Says of each way of a step what is against it; keeps what it has built, for the scenarios that follow."""

    def __init__(self) -> None:
        """Know none yet."""
        self._programs: dict[tuple[str, str, int], Program] = {}

    def verdicts(self, attempt: Attempt) -> Iterator[tuple[int, Transition, tuple[Reason, ...]]]:
        """Yield each way that the step leaves the case's state: its alternative, itself, what is against it."""
        workflow, command, case = attempt.workflow, attempt.command, attempt.case
        step = workflow.step(command.step)
        for at, (number, way) in enumerate(numbered(step) if step is not None else ()):
            if (way.source or "") == case.state:
                yield number, way, verdict(self._program(workflow, step, at), case, command, attempt.facts)

    def walked_by(self, attempt: Attempt) -> Iterator[Item]:
        """Yield what a command walks by its answer alone: the way it went, or everything that was said against it."""
        told: list[tuple[str, object]] = []
        if isinstance(attempt.outcome, Refused):
            told = [(reason.code, dict(reason.params)) for reason in attempt.outcome.reasons]
        is_taken = bool(told)
        for number, way, reasons in self.verdicts(attempt):
            if not reasons and not is_taken:
                yield transition_item(number, way)
                is_taken = True
            for reason in reasons:
                # A guard that is false sends the case another way; everything else must have been said.
                is_said = reason.code == "guard" or (reason.code, dict(reason.params)) in told
                item = refusal_item(number, way, reason) if is_said else None
                if item is not None:
                    yield item

    def _program(self, workflow: Workflow, step: Step | None, at: int) -> Program:
        """Return the workflow with one way left of its step: what is against it, nothing else is then told."""
        name = step.name if step is not None else ""
        key = (workflow.digest, name, at)
        if key not in self._programs:
            # Guards ask what is claimed anywhere in the workflow; nothing else is asked of the other steps.
            steps = tuple(
                attrs.evolve(each, transitions=([way for _, way in numbered(each)][at],)) if each.name == name else each
                for each in workflow.steps
                if each.name == name or any(way.claims is not None for way in each.transitions)
            )
            self._programs[key] = Program(attrs.evolve(workflow, steps=steps))
        return self._programs[key]


@attrs.define(eq=False)
class _Clocks:
    """The due dates of one case, and what became of them."""

    due: dict[str, str] = attrs.field(factory=dict)
    waits: set[str] = attrs.field(factory=set)

    def after(self, event: Event) -> Item | None:
        """Return what *event* walks."""
        match event.fact:
            case DeadlineStarted(deadline):
                self.due[deadline.name] = deadline.due_on
                self.waits |= {deadline.name} if deadline.waits else set()
            case DeadlineResumed(name, due_on) | DeadlineRecomputed(name=name, due_on=due_on):
                self.due[name] = due_on
            case DeadlineExtended(name, due_on):
                self.due[name] = due_on
                return Item(Kind.DEADLINE, name, 0, "extended")
            case DeadlineClosed(name, "met", closed_on) if name not in self.waits:
                return Item(Kind.DEADLINE, name, 0, "missed" if closed_on > self.due.get(name, closed_on) else "met")
        return None


class Recorder:
    """Watches one engine from now on; made before its first command.

    Where a step has several alternatives between the same two states, the one that was taken is known only of commands
    that were watched.
    """

    def __init__(self, engine: Engine, judge: Judge | None = None) -> None:
        """Begin to watch *engine*; *judge* may be shared by many."""
        self._engine = engine
        self._judge = judge if judge is not None else Judge()
        self._found: dict[str, dict[Item, None]] = {}
        engine.watch(self._seen)

    def attempted(self) -> Mapping[str, frozenset[Item]]:
        """Return what the commands so far have walked, by ``NAME@VERSION``; the record is not asked."""
        return {key: frozenset(found) for key, found in self._found.items()}

    def walked(self) -> Mapping[str, frozenset[Item]]:
        """Return everything walked so far, by ``NAME@VERSION``: a look at the whole record, which it seals."""
        self._engine.seal()
        events: dict[CaseId, list[Event]] = {}
        for entry in self._engine.log():
            events.setdefault(entry.event.case_id, []).append(decode(entry.event.body))
        cases = self._engine.read(tuple(events))
        today = local_date(self._engine.clock.now()).isoformat()
        for case_id, told in events.items():
            case = cases[case_id]
            workflow = self._engine.programs.of(case.workflow, case.version).workflow
            for item in (*_of_record(workflow, told), *_late(case, today)):
                self._add(workflow, item)
        return self.attempted()

    def _add(self, workflow: Workflow, item: Item) -> None:
        self._found.setdefault(f"{workflow.name}@{workflow.version}", {})[item] = None

    def _seen(self, attempt: Attempt) -> None:
        for item in self._judge.walked_by(attempt):
            self._add(attempt.workflow, item)


def _of_record(workflow: Workflow, events: list[Event]) -> Iterator[Item]:
    clocks, state = _Clocks(), ""
    for event in events:
        found = clocks.after(event)
        if found is not None:
            yield found
        fact = event.fact
        if isinstance(fact, Opened | Moved | Noted):
            target = fact.target if isinstance(fact, Moved) else fact.state
            yield from _steps(workflow, event, fact.step, (state, target))
            state = target
            yield Item(Kind.ROLE, event.role)


def _steps(workflow: Workflow, event: Event, name: str, ends: tuple[str, str]) -> Iterator[Item]:
    step = workflow.step(name)
    fitting = [
        (number, way)
        for number, way in (numbered(step) if step is not None else ())
        if (way.source or "", way.target) == ends
    ]
    if event.via:
        fitting = [(number, way) for number, way in fitting if not is_for_people(way)] or fitting
    if len(fitting) == 1 or event.via:
        yield from (transition_item(number, way) for number, way in fitting)


def _late(case: Case, today: str) -> Iterator[Item]:
    for clock in case.deadlines:
        if clock.is_overdue(today):
            yield Item(Kind.DEADLINE, clock.name, 0, "missed")
