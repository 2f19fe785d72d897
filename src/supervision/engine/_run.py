"""One command, from its id to its receipt: with everything it orders linked cases to do, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

import attrs

from supervision.clock import IdSource, local_date
from supervision.deadlines import Calendar
from supervision.machine import Facts, Linked, Program, decide, evolve, migrate, revise, tasks, verdict
from supervision.model import (
    SYSTEM,
    Accepted,
    Case,
    CaseId,
    Claim,
    Command,
    DeadlineRecomputed,
    Event,
    FieldClass,
    Law,
    Link,
    Reason,
    Refused,
    Value,
)
from supervision.model import Linked as LinkedFact
from supervision.org import Directory
from supervision.record import NotCanonicalError, digest_of, normal
from supervision.store import CaseWrite, PersonalRow, Snapshot, StoredEvent, Write
from supervision.text import nfc

from ._parties import parties_of
from ._programs import Programs
from ._receipt import Receipt
from ._seal import detached, stored

# A step reaches its linked cases, those theirs; a chain longer than this is a workflow that never settles.
_MOST_ORDERS = 1_000
# The same for what follows by itself; so many steps of one command are two guards that undo each other.
_MOST_AUTOMATIC = 32


@attrs.frozen(slots=True)
class World:
    """What all decisions of one moment share."""

    programs: Programs
    law: Law
    calendar: Calendar
    directory: Directory
    ids: IdSource
    now: datetime
    is_history: bool = False
    ceiling: FieldClass = FieldClass.VAULT


@attrs.define(slots=True, eq=False)
class _Touched:
    """A case this command changes; *cause* is the ``case/step`` that did it last, or the ``day/date`` that came."""

    before: Case
    case: Case
    events: list[StoredEvent]
    cause: str = ""


class Run:
    """The work of one command on one view of the ledger; used once.  It writes nothing itself.

    Attributes:
        write: What is to be stored; None until a command was accepted for the first time.
    """

    def __init__(self, world: World, view: Snapshot) -> None:
        """Begin with nothing read."""
        self.write: Write | None = None
        self._world = world
        self._view = view
        self._known: dict[CaseId, Case] = {}
        self._touched: dict[CaseId, _Touched] = {}
        self._reads: dict[CaseId, int] = {}
        self._personal: list[PersonalRow] = []
        self._left = _MOST_ORDERS

    @property
    def today(self) -> date:
        """The day of the moment the run stands at, local to Viet Nam."""
        return local_date(self._world.now)

    def execute(self, command: Command) -> Receipt | Refused:
        """Do what *command* asks and what that orders; the first receipt again where it was done before."""
        try:
            command = _normalised(command)
            digest = digest_of(_body(command))
        except NotCanonicalError as broken:
            name = broken.path.removeprefix("inputs.").partition(".")[0]
            return Refused((Reason("bad_value", {"input": name, "value": str(broken)}),))
        known = self._view.receipt(command.id)
        if known is not None:
            if known[0] == digest:
                return Receipt.from_bytes(command.id, known[1])
            return Refused((Reason("command_id_reused", {"command": command.id}),))
        refused = self._opening_problems(command) or self._take(command) or self._settle(command)
        if refused:
            return Refused(refused)
        return self._finish(command, digest)

    def migrate(self, command: Command, version: int) -> Receipt | Refused:
        """Move the case of *command* to another version of its workflow; the first receipt again where it was done."""
        digest = digest_of({**_body(command), "version": version})
        known = self._view.receipt(command.id)
        if known is not None:
            return Receipt.from_bytes(command.id, known[1])
        case = self._case(command.case_id)
        old, new = (self._world.programs.of(case.workflow, number) for number in (case.version, version))
        decision = migrate(old, new, case, command, self._facts(new, case, command))
        if isinstance(decision, Refused):
            return decision
        self._apply(new, case, decision.events)
        refused = self._settle(command)
        return Refused(refused) if refused else self._finish(command, digest)

    def revise(self, command: Command, moves: tuple[DeadlineRecomputed, ...]) -> Receipt | Refused:
        """Give clocks of the case of *command* the later dates of a revised calendar; its id names the case's version.

        Nothing is asked of an earlier receipt: where there is one, the case has moved on, and the version says so.
        """
        case = self._case(command.case_id)
        program = self._world.programs.of(case.workflow, case.version)
        decision = revise(program, case, command, self._facts(program, case, command), moves)
        if isinstance(decision, Refused):
            return decision
        self._apply(program, case, decision.events)
        return self._finish(command, digest_of([[move.name, move.due_on, move.calendar] for move in moves]))

    def settle(self, command: Command, version: int) -> Receipt | Refused | None:
        """Take what follows by itself in a case that has reached *version*, now that days have passed.

        Returns the first receipt again where it was done; None where nothing follows, or the case has moved on since:
        what followed from that, followed with it.
        """
        known = self._view.receipt(command.id)
        if known is not None:
            return Receipt.from_bytes(command.id, known[1])
        case = self._case(command.case_id)
        if case.seq != version:
            return None
        touched = self._touched[case.id] = _Touched(case, case, [], f"day/{command.occurred_on}")
        if refused := self._settle(command):
            return Refused(refused)
        return self._finish(command, digest_of(_body(command))) if touched.events else None

    def look(self, command: Command) -> tuple[Command, Case, Facts]:
        """Return *command* as it would be decided, and the case and the facts the decision would rest on."""
        case = self._case(command.case_id)
        program = self._world.programs.of(case.workflow or command.workflow, case.version or None)
        return command, case, self._facts(program, case, command)

    # deciding

    def _take(self, command: Command) -> tuple[Reason, ...]:
        case = self._case(command.case_id)
        program = self._world.programs.of(case.workflow or command.workflow, case.version or None)
        decision = decide(program, case, command, self._facts(program, case, command))
        if isinstance(decision, Refused):
            return _tagged(decision.reasons, command)
        self._apply(program, case, decision.events)
        if not case.seq:
            self._tie(command, program.workflow.name)
        return self._order(decision)

    def _order(self, decision: Accepted) -> tuple[Reason, ...]:
        for order in decision.orders:
            self._left -= 1
            if self._left < 0:
                msg = f"{order.via}: a chain of more than {_MOST_ORDERS} orders"
                raise RecursionError(msg)
            if self._is_possible(order) and (refused := self._take(order)):
                return refused
        return ()

    def _is_possible(self, order: Command) -> bool:
        """Whether an order concerns the case at all: steps are sent to every linked case, whatever its state."""
        case = self._case(order.case_id)
        if not case.seq:
            return True
        return bool(self._world.programs.of(case.workflow, case.version).gates(order.step, case.state))

    def _tie(self, command: Command, workflow: str) -> None:
        """Tell the older cases of a new one's links."""
        for relation, other, case_id in command.links:
            case = self._case(case_id)
            program = self._world.programs.of(other, case.version)
            link = Link(relation, workflow, command.case_id, is_child=True)
            event = Event(
                case_id,
                case.seq + 1,
                command.id,
                command.actor,
                "system",
                "",
                command.on_behalf_of,
                max(command.occurred_on.isoformat(), case.last_on),
                self._world.now,
                LinkedFact(link),
                f"{command.case_id}/{command.step}",
            )
            self._apply(program, case, (event,))

    def _opening_problems(self, command: Command) -> tuple[Reason, ...]:
        if not command.workflow:
            return ()
        if command.reference and self._view.find(command.workflow, command.reference) is not None:
            return (Reason("reference_taken", {"reference": command.reference}),)
        found = []
        self._read(case_id for _, _, case_id in command.links)
        relations = dict(self._world.programs.of(command.workflow).workflow.links)
        for relation, other, case_id in command.links:
            case = self._case(case_id)
            if not case.seq:
                found.append(Reason("unknown_link", {"case": case_id}))
            elif not relations.get(relation) == other == case.workflow:
                found.append(Reason("bad_link", {"relation": relation, "case": case_id}))
        return tuple(found)

    # what follows by itself

    def _settle(self, command: Command) -> tuple[Reason, ...]:
        """Take automatic steps, first come first, until none is possible; return why all of it is refused, if it is."""
        if command.reveals:
            return ()  # who looks sets nothing going, and the receipt of a look is that of its event
        if not self._world.programs.automatic:
            return ()
        taken: list[str] = []
        while (order := self._next(command)) is not None:
            if len(taken) == _MOST_AUTOMATIC:
                steps = tuple(dict.fromkeys(taken))
                return (Reason("automatic_loop", {"steps": steps, "most": _MOST_AUTOMATIC}),)
            taken.append(order.step)
            if refused := self._take(order):
                return refused
        return ()

    def _next(self, command: Command) -> Command | None:
        """Return the first automatic step that nothing stops, in the cases touched and in those linked with them."""
        for case, cause in self._unsettled():
            program = self._world.programs.of(case.workflow, case.version)
            on = max(command.occurred_on, date.fromisoformat(case.last_on))
            for step in program.automatic.get(case.state, ()):
                order = Command(command.id, case.id, step, SYSTEM, on, via=cause, is_automatic=True)
                if not verdict(program, case, order, self._facts(program, case, order)):
                    return order
        return None

    def _unsettled(self) -> Iterator[tuple[Case, str]]:
        """Yield each case in which something may follow, with the ``case/step`` it would follow from."""
        names = self._world.programs.automatic
        touched = list(self._touched.values())
        yield from ((each.case, each.cause) for each in touched if each.case.workflow in names)
        moved = [each for each in touched if each.events]
        links = {link.case_id: each.cause for each in moved for link in each.case.links if link.workflow in names}
        near = {case_id: cause for case_id, cause in links.items() if case_id not in self._touched}
        self._read(near)
        for case, cause in ((self._known[case_id], cause) for case_id, cause in near.items()):
            # Had it been elsewhere, something might have followed: another command must not move it meanwhile.
            self._reads[case.id] = case.seq
            program = self._world.programs.of(case.workflow, case.version)
            if any(program.reads_links(step) for step in program.automatic.get(case.state, ())):
                yield case, cause

    # knowing

    def _read(self, ids: Iterable[CaseId]) -> None:
        missing = [case_id for case_id in ids if case_id not in self._known]
        if missing:
            self._known.update(self._view.cases(missing))

    def _case(self, case_id: CaseId) -> Case:
        self._read((case_id,))
        return self._known.get(case_id) or Case(case_id)

    def _facts(self, program: Program, case: Case, command: Command) -> Facts:
        world = self._world
        linked = self._linked(case, command) if program.reads_links(command.step) else {}
        keys = program.claim_keys(case, command)
        return Facts(
            world.now,
            local_date(world.now),
            world.directory,
            world.calendar,
            world.law,
            linked,
            self._held(keys) if keys else (),
            world.is_history,
            world.ceiling,
        )

    def _linked(self, case: Case, command: Command) -> dict[CaseId, Linked]:
        ids = [link.case_id for link in case.links] + [case_id for _, _, case_id in command.links]
        self._read(ids)
        found = {}
        for other in (self._known[case_id] for case_id in ids if case_id in self._known):
            program = self._world.programs.of(other.workflow, other.version)
            found[other.id] = Linked(other.workflow, other.state, program.is_ended(other.state), other.seq)
            if other.id not in self._touched:
                self._reads[other.id] = other.seq
        return found

    def _held(self, keys: tuple[str, ...]) -> tuple[tuple[CaseId, Claim], ...]:
        held = [(h.case_id, Claim(h.key, h.first_on, h.last_on)) for h in self._view.claims(keys)]
        kept = [(case_id, claim) for case_id, claim in held if case_id not in self._touched]
        mine = [(t.case.id, claim) for t in self._touched.values() for claim in t.case.claims if claim.key in keys]
        return tuple(kept + mine)

    # doing

    def _apply(self, program: Program, case: Case, events: tuple[Event, ...]) -> None:
        apart = []
        for event in events:
            clean, rows = detached(event, program, self._world.ids)
            apart.append(clean)
            self._personal += rows
        kept = stored(program.workflow.name, case.head, apart)
        after = evolve(case, *apart, head=kept[-1].hash)
        touched = self._touched.setdefault(case.id, _Touched(case, case, []))
        touched.events += kept
        if kept[0].step or not touched.cause:
            # A case that was moved to another version names no step, one that was tied to another the step that did it.
            touched.cause = events[0].via if not kept[0].step and events[0].via else f"{case.id}/{kept[0].step}"
        touched.case = self._known[case.id] = after
        self._reads.pop(case.id, None)

    def _finish(self, command: Command, digest: bytes) -> Receipt:
        writes = tuple(self._written(touched) for touched in self._touched.values())
        first = writes[0].case
        receipt = Receipt(
            command.id,
            first.id,
            first.seq,
            first.state,
            writes[0].events[-1].recorded_at,
            first.head.hex(),
            tuple(write.case.id for write in writes[1:]),
        )
        reads = tuple(self._reads.items())
        self.write = Write(command.id, digest, receipt.to_bytes(), writes, tuple(self._personal), reads)
        return receipt

    def _written(self, touched: _Touched) -> CaseWrite:
        case = touched.case
        program = self._world.programs.of(case.workflow, case.version)
        rows = None
        if _moves_work(program, touched.before, case):
            rows = tasks(program, case)
        parties = None
        if case.version != touched.before.version or case.fields != touched.before.fields:
            parties = parties_of(self._world.programs.naming(case.workflow), case)
        is_ended = program.is_ended(case.state)
        return CaseWrite(touched.before.seq, case, tuple(touched.events), rows, is_ended, parties)


def _moves_work(program: Program, before: Case, case: Case) -> bool:
    """Whether other work waits now, or the same for others."""
    if (case.state, case.deadlines, case.version) != (before.state, before.deadlines, before.version):
        return True
    return any(case.fields.get(name) != before.fields.get(name) for name in program.holders)


def _normalised(command: Command) -> Command:
    """Return the command with its texts in Unicode normal form C; raise NotCanonicalError where that cannot be."""
    if not command.inputs and command.reference is None:
        return command
    found = normal(dict(command.inputs))
    inputs = found if isinstance(found, dict) else {}
    reference = None if command.reference is None else nfc(command.reference)
    return attrs.evolve(command, inputs=inputs, reference=reference)


def _body(command: Command) -> dict[str, Value]:
    """Return what must be the same for a repeated command to be the same command; its time of sending is not."""
    body: dict[str, Value] = {
        "workflow": command.workflow,
        "case": command.case_id,
        "step": command.step,
        "actor": command.actor,
        "on_behalf_of": command.on_behalf_of,
        "occurred_on": command.occurred_on.isoformat() if command.is_dated else None,
        "expected_version": command.expected_version,
        "reference": command.reference,
        "links": [[relation, other, case_id] for relation, other, case_id in command.links],
        "inputs": dict(command.inputs),
    }
    # Commands of other kinds keep the digest they always had.
    return body | ({"reveals": command.reveals} if command.reveals else {})


def _tagged(reasons: tuple[Reason, ...], command: Command) -> tuple[Reason, ...]:
    """Name the linked case that said no."""
    if not command.via:
        return reasons
    return tuple(attrs.evolve(reason, case_id=reason.case_id or command.case_id) for reason in reasons)
