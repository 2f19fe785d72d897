"""Cases that go from one unit to another, by an inventory that a case of its own keeps.

A workflow hands cases over where it has the steps and fields named below, as the shipped ``case_transfer`` has: its
cases say who hands over to whom, and which cases.  With the step ``receive`` the unit that receives stands in the place
of the other in all of them, or in none; with ``complete`` it is counted whether anything was left behind.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.machine import Facts, Program, acting_units, hand_over
from supervision.model import Case, CaseId, Command, Reason, Refused, UnitId, Value
from supervision.store import Snapshot, Wanted

from ._programs import Programs
from ._run import Run

RECEIVE, COMPLETE = "receive", "complete"
# From which unit to which, and the inventory: ids or numbers of cases, ``workflow/number`` where two share a number.
SOURCE, TARGET, CASES = "from_unit", "to_unit", "cases"
# What is counted here: cases that came over, those that had ended before, open ones that an ended unit still holds.
TAKEN, ENDED, LEFT = "received", "closed_before", "orphaned"
COUNTED = {RECEIVE: (TAKEN, ENDED), COMPLETE: (LEFT,)}
_PAGE = 500


def is_transfer(program: Program) -> bool:
    """Whether cases of this workflow hand other cases over."""
    steps = {step.name for step in program.workflow.steps}
    return {SOURCE, TARGET, CASES, TAKEN, ENDED, LEFT} <= program.types.keys() and COUNTED.keys() <= steps


def held_by(program: Program, case: Case) -> frozenset[str]:
    """Return the units, and persons, by which somebody acts in an open case; nobody has to in one that has ended.

    Whoever hands others over does not hold the case that says so.
    """
    if program.is_ended(case.state):
        return frozenset()
    units = acting_units(program, case)
    if is_transfer(program):
        units.pop(SOURCE, None)
    return frozenset(units.values())


def open_cases_of(view: Snapshot, programs: Programs, unit: str) -> Iterator[CaseId]:
    """Yield the open cases that *unit* holds, newest first."""
    wanted, after = Wanted(parties=(unit,), is_ended=False), None
    while places := view.search(wanted, after=after, limit=_PAGE):
        after = places[-1]
        found = view.cases([case_id for _, case_id in places])
        for case in found.values():
            if unit in held_by(programs.of(case.workflow, case.version), case):
                yield case.id


@attrs.define(slots=True, eq=False)
class _Inventory:
    """What is on the list: cases that come over, how many had ended, and every line that is wrong."""

    moves: list[Case] = attrs.field(factory=list)
    ended: int = 0
    faults: list[Reason] = attrs.field(factory=list)


class TransferRun(Run):
    """One command, which may be one that hands cases over; used once."""

    def look(self, command: Command) -> tuple[Command, Case, Facts]:
        """Return *command* with what is counted here, and the case and the facts a decision would rest on."""
        if (transfer := self._counting(command)) is None or _typed(command):
            return super().look(command)
        found = self._inventory(transfer) if command.step == RECEIVE else None
        return super().look(_with(command, self._counted(transfer, found)))

    def _take(self, command: Command) -> tuple[Reason, ...]:
        transfer = self._counting(command)
        if transfer is None:
            return super()._take(command)
        if typed := _typed(command):
            return typed
        if command.step == RECEIVE:
            return self._received(command, transfer)
        return super()._take(_with(command, self._counted(transfer)))

    def _counting(self, command: Command) -> Case | None:
        """Return the case that hands others over, where *command* counts them; else None."""
        case = self._case(command.case_id) if command.step in COUNTED else None
        if case is None or not case.seq or not is_transfer(self._world.programs.of(case.workflow, case.version)):
            return None
        return case

    def _counted(self, transfer: Case, found: _Inventory | None = None) -> dict[str, Value]:
        """Return what is counted of the cases on the list; without it, of those that were left behind."""
        if found is None:
            return {LEFT: self._left_behind(str(transfer.fields.get(SOURCE)))}
        # A wrong line is told as such, not as a number that does not agree.
        return {TAKEN: len(found.moves) + len(found.faults), ENDED: found.ended}

    def _received(self, command: Command, transfer: Case) -> tuple[Reason, ...]:
        source, target = str(transfer.fields.get(SOURCE)), str(transfer.fields.get(TARGET))
        found = self._inventory(transfer)
        reasons = (*super()._take(_with(command, self._counted(transfer, found))), *found.faults)
        for case in found.moves:
            program, via = self._world.programs.of(case.workflow, case.version), f"{transfer.id}/{RECEIVE}"
            order = Command(command.id, case.id, "", command.actor, command.occurred_on, via=via)
            decision = hand_over(program, case, order, self._facts(program, case, order), (source, target))
            if isinstance(decision, Refused):
                reasons += tuple(attrs.evolve(reason, case_id=case.id) for reason in decision.reasons)
            else:
                self._apply(program, case, decision.events)
        return reasons

    def _inventory(self, transfer: Case) -> _Inventory:
        found = _Inventory()
        listed = self._named(_texts(transfer.fields.get(CASES)))
        for place, case_id in enumerate(listed):
            case = self._case(case_id)
            program = self._world.programs.of(case.workflow, case.version) if case.seq else None
            if program is None or case_id in listed[:place]:
                found.faults.append(Reason("not_listed", {"case": case_id}))
            elif program.is_ended(case.state):
                found.ended += 1
            else:
                found.moves.append(case)
        return found

    def _named(self, names: list[str]) -> list[CaseId]:
        """Return the cases that an inventory means; what means none, or several, stays as it is written."""
        self._read(map(CaseId, names))
        listed = [CaseId(name) if self._case(CaseId(name)).seq else self._numbered(name) for name in names]
        self._read(listed)
        return listed

    def _numbered(self, name: str) -> CaseId:
        workflow, _, number = name.partition("/")
        if self._world.programs.has(workflow):
            return self._view.find(workflow, number) or CaseId(name)
        found = [case_id for each in self._world.programs.names if (case_id := self._view.find(each, name)) is not None]
        return found[0] if len(found) == 1 else CaseId(name)

    def _left_behind(self, source: str) -> int:
        """Return how many open cases an ended unit still holds; a unit that lives on leaves none behind."""
        unit = self._world.directory.units.get(UnitId(source))
        if unit is None or unit.to_on is None or self.today < unit.to_on:
            return 0
        return sum(1 for _ in open_cases_of(self._view, self._world.programs, source))


def _typed(command: Command) -> tuple[Reason, ...]:
    """Return why what is counted here may not be typed in, for each name that is."""
    return tuple(Reason("counted_here", {"input": name}) for name in COUNTED[command.step] if name in command.inputs)


def _with(command: Command, counted: dict[str, Value]) -> Command:
    return attrs.evolve(command, inputs={**command.inputs, **counted})


def _texts(value: Value) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
