"""Cases in memory: the machine's own decisions, applied with what they order - without bytes, hashes and a store.

Many times quicker than an engine, and easily taken back; `play` and the tests hold it against one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from weakref import WeakKeyDictionary

import attrs

from supervision.clock import VIETNAM
from supervision.engine import COUNTED, RECEIVE, SOURCE, TARGET, held_by, is_transfer
from supervision.machine import Facts, Linked, Program, decide, evolve, hand_over, linked_words, verdict
from supervision.model import (
    SYSTEM,
    Accepted,
    Case,
    CaseId,
    Claim,
    Command,
    Event,
    Link,
    Moved,
    Noted,
    Opened,
    Reason,
    Refused,
    UnitId,
    Value,
    Workflow,
)
from supervision.model import Linked as LinkedFact
from supervision.org import Directory
from supervision.spec import Library

from ._cast import latest
from ._listing import nth, on_list

_MOST_EFFECTS = 1_000
_MOST_AUTOMATIC = 32
_APART: Value = {"ref": "", "commitment": ""}


@attrs.frozen(slots=True)
class Taken:
    """What one command changed.

    Attributes:
        before: The changed cases as they were, in order of the change; None for those it opened.
    """

    before: tuple[tuple[CaseId, Case | None], ...]

    @property
    def opened(self) -> tuple[CaseId, ...]:
        """The cases it opened, in order."""
        return tuple(case_id for case_id, before in self.before if before is None)


@attrs.define(eq=False)
class _Change:
    """A command under way."""

    day: date
    before: dict[CaseId, Case | None] = attrs.field(factory=dict)
    left: int = _MOST_EFFECTS


class Cases:
    """All cases of a world, each under the latest version of its workflow."""

    def __init__(self, library: Library, directory: Directory) -> None:
        """Begin with none."""
        self.programs = programs_of(library)
        self.library = library
        self.directory = directory
        self._is_settling = self.programs.is_settling
        self.known: dict[CaseId, Case] = {}
        self._claims: dict[str, dict[CaseId, tuple[Claim, ...]]] = {}

    def take(self, command: Command, day: date) -> Taken | tuple[Reason, ...]:
        """Do what *command* asks and what that orders; every reason where the rules say no, and then nothing changes.

        Args:
            command: Of a person; for an opening with its workflow, and with the id the new case shall have.
            day: Today, local to Viet Nam.
        """
        change = _Change(day)
        refused = self._take(command, change) or self._settle(command, change)
        if refused:
            self.undo(Taken(tuple(change.before.items())))
            return refused
        return Taken(tuple(change.before.items()))

    def met(self, command: Command, day: date) -> tuple[Workflow, Case, Facts]:
        """Return what an answer to *command* would rest on: the workflow, the case as it is, what else is known."""
        case = self.known.get(command.case_id) or Case(command.case_id)
        program = self.programs[case.workflow or command.workflow]
        return program.workflow, case, self._facts(program, case, command, day)

    def undo(self, taken: Taken) -> None:
        """Take back what the last command did."""
        for case_id, before in reversed(taken.before):
            self._keep(case_id, before)

    def _take(self, command: Command, change: _Change) -> tuple[Reason, ...]:
        change.left -= 1
        case = self.known.get(command.case_id) or Case(command.case_id)
        program = self.programs[case.workflow or command.workflow]
        if typed := tuple(name for name in self._counted_in(program, command) if name in command.inputs):
            return tuple(Reason("counted_here", {"input": name}) for name in typed)
        command = self.counted(command, change.day)
        decision = decide(program, case, command, self._facts(program, case, command, change.day))
        if isinstance(decision, Refused):
            return decision.reasons
        if change.left < 0:
            return (Reason("endless", {"step": command.step}),)
        self._apply(program, case, decision.events, change)
        if not case.seq:
            self._tie(command, program.workflow.name, change)
        is_received = command.step == RECEIVE and bool(self._counted_in(program, command))
        return self._order(decision, change) or (self._hand_over(command, change) if is_received else ())

    def _order(self, decision: Accepted, change: _Change) -> tuple[Reason, ...]:
        for order in decision.orders:
            case = self.known.get(order.case_id)
            is_possible = case is None or bool(self.programs[case.workflow].gates(order.step, case.state))
            if is_possible and (refused := self._take(order, change)):
                return refused
        return ()

    # what is handed over, as by an engine

    def counted(self, command: Command, day: date) -> Command:
        """Return *command* with what an engine counts where cases are handed over; as it is everywhere else."""
        case = self.known.get(command.case_id) or Case(command.case_id)
        names = self._counted_in(self.programs[case.workflow or command.workflow], command)
        if not names:
            return command
        listed = self._listed(case)
        ended = sum(1 for one in listed if one is not None and self._is_ended(one))
        found = (len(listed) - ended, ended) if command.step == RECEIVE else (self._left_behind(case, day),)
        return attrs.evolve(command, inputs={**command.inputs, **dict(zip(names, found, strict=True))})

    def _counted_in(self, program: Program, command: Command) -> tuple[str, ...]:
        """Return what is counted with a step and typed in by nobody."""
        if command.step not in COUNTED or command.case_id not in self.known or not is_transfer(program):
            return ()
        return COUNTED[command.step]

    def _hand_over(self, command: Command, change: _Change) -> tuple[Reason, ...]:
        """Put one unit in the place of the other in all cases on the list, or say why that cannot be."""
        transfer = self.known[command.case_id]
        units = (str(transfer.fields.get(SOURCE)), str(transfer.fields.get(TARGET)))
        for case in self._listed(transfer):
            if case is None:
                return (Reason("not_listed", {"case": CaseId("")}),)
            program = self.programs[case.workflow]
            if self._is_ended(case):
                continue
            order = Command(command.id, case.id, "", command.actor, command.occurred_on)
            decision = hand_over(program, case, order, self._facts(program, case, order, change.day), units)
            if isinstance(decision, Refused):
                return decision.reasons
            self._apply(program, case, decision.events, change)
        return ()

    def _listed(self, transfer: Case) -> list[Case | None]:
        """Return the cases that a list names, each once; None for what names none."""
        names = on_list(transfer)
        found = [nth(name, self.known.values()) for name in names]
        return [
            one if name not in names[:at] else None for at, (name, one) in enumerate(zip(names, found, strict=True))
        ]

    def _left_behind(self, transfer: Case, day: date) -> int:
        """Return how many open cases the unit that hands over still holds once it has ended."""
        unit = self.directory.units.get(UnitId(str(transfer.fields.get(SOURCE))))
        if unit is None or unit.to_on is None or day < unit.to_on:
            return 0
        return sum(1 for case in self.known.values() if unit.id in held_by(self.programs[case.workflow], case))

    def _is_ended(self, case: Case) -> bool:
        return self.programs[case.workflow].is_ended(case.state)

    # what follows by itself, as in an engine

    def _settle(self, command: Command, change: _Change) -> tuple[Reason, ...]:
        """Take automatic steps, first come first, until none is possible; return why all of it is refused, if it is."""
        if not self._is_settling:
            return ()
        taken: list[str] = []
        while (order := self._next(command, change)) is not None:
            if len(taken) == _MOST_AUTOMATIC:
                return (Reason("automatic_loop", {"steps": tuple(dict.fromkeys(taken)), "most": _MOST_AUTOMATIC}),)
            taken.append(order.step)
            if refused := self._take(order, change):
                return refused
        return ()

    def _next(self, command: Command, change: _Change) -> Command | None:
        """Return the first automatic step that nothing stops, in the cases touched and in those linked with them."""
        for case in self._near(change):
            program = self.programs[case.workflow]
            on = max(command.occurred_on, date.fromisoformat(case.last_on))
            for step in program.automatic.get(case.state, ()):
                via = f"{command.case_id}/{command.step}"
                order = Command(command.id, case.id, step, SYSTEM, on, via=via, is_automatic=True)
                if not verdict(program, case, order, self._facts(program, case, order, change.day)):
                    return order
        return None

    def _near(self, change: _Change) -> Iterator[Case]:
        yield from (self.known[case_id] for case_id in tuple(change.before))
        linked = dict.fromkeys(link.case_id for case_id in change.before for link in self.known[case_id].links)
        for case in (self.known[case_id] for case_id in linked if case_id not in change.before):
            program = self.programs[case.workflow]
            if any(program.reads_links(step) for step in program.automatic.get(case.state, ())):
                yield case

    def _tie(self, command: Command, workflow: str, change: _Change) -> None:
        for relation, other, case_id in command.links:
            case = self.known[case_id]
            fact = LinkedFact(Link(relation, workflow, command.case_id, is_child=True))
            day = max(command.occurred_on.isoformat(), case.last_on)
            event = Event(
                case_id, case.seq + 1, command.id, command.actor, "system", "", None, day, _moment(change.day), fact
            )
            self._apply(self.programs[other], case, (event,), change)

    def _facts(self, program: Program, case: Case, command: Command, day: date) -> Facts:
        keys = program.claim_keys(case, command)
        law, calendar = self.library.law, self.library.calendar
        linked = self._linked(case, command) if program.reads_links(command.step) else {}
        held = [
            (case_id, claim) for key in keys for case_id, held in self._claims.get(key, {}).items() for claim in held
        ]
        return Facts(_moment(day), day, self.directory, calendar, law, linked, tuple(held))

    def _linked(self, case: Case, command: Command) -> dict[CaseId, Linked]:
        ids = [link.case_id for link in case.links] + [case_id for _, _, case_id in command.links]
        others = [self.known[case_id] for case_id in ids if case_id in self.known]
        return {
            other.id: Linked(
                other.workflow, other.state, self.programs[other.workflow].is_ended(other.state), other.seq
            )
            for other in others
        }

    def _apply(self, program: Program, case: Case, events: Sequence[Event], change: _Change) -> None:
        change.before.setdefault(case.id, self.known.get(case.id))
        self._keep(case.id, evolve(case, *(_apart(event, program.personal) for event in events)))

    def _keep(self, case_id: CaseId, case: Case | None) -> None:
        before = self.known.get(case_id)
        for claim in before.claims if before is not None else ():
            self._claims.get(claim.key, {}).pop(case_id, None)
        if case is None:
            self.known.pop(case_id, None)
            return
        self.known[case_id] = case
        for claim in case.claims:
            held = self._claims.setdefault(claim.key, {})
            held[case_id] = (*held.get(case_id, ()), claim)


class _Programs(dict[str, Program]):
    """The latest version of each workflow by name, made ready when it is first asked for.

    Attributes:
        is_settling: Whether anything in them follows by itself.
    """

    def __init__(self, workflows: tuple[Workflow, ...]) -> None:
        super().__init__()
        self._workflows = {workflow.name: workflow for workflow in workflows}
        ways = (way for workflow in workflows for step in workflow.steps for way in step.transitions)
        self.is_settling = any(way.is_automatic for way in ways)

    def __missing__(self, name: str) -> Program:
        workflow = self._workflows[name]
        self[name] = Program(workflow, linked_words(workflow, tuple(self._workflows.values())))
        return self[name]


# A search makes many worlds on one library, and its programs take far longer to make than a world.
_ready: WeakKeyDictionary[Library, _Programs] = WeakKeyDictionary()


def programs_of(library: Library) -> _Programs:
    """Return the latest version of each workflow of *library*, made ready when first asked for."""
    if library not in _ready:
        _ready[library] = _Programs(latest(library))
    return _ready[library]


def _apart(event: Event, personal: frozenset[str]) -> Event:
    """Return the event as it is kept: what names or quotes a person cannot be read in the record."""
    fact = event.fact
    if not isinstance(fact, Opened | Moved | Noted) or personal.isdisjoint(fact.fields):
        return event
    fields = {name: _APART if name in personal and value is not None else value for name, value in fact.fields.items()}
    return attrs.evolve(event, fact=attrs.evolve(fact, fields=fields))


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=VIETNAM)
