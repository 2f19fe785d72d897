"""A trace made concrete: who, with what, on which day - searched in memory, then proved on an engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import islice, product

import attrs

from supervision.machine import case_id_for
from supervision.model import (
    SYSTEM,
    Case,
    CaseId,
    Command,
    CommandId,
    FieldType,
    PersonId,
    Reason,
    Transition,
    Value,
)
from supervision.spec import Library
from supervision.verify import Move, Trace

from ._acts import Act, Played, Unplayable, dates_in, first_day, later_days, told_days
from ._cases import Cases, Taken
from ._cast import Cast
from ._kinds import asked_by, is_open_to
from ._paths import is_for_people
from ._proof import Opener, needed, proved
from ._routes import Journey, journeys, ways_along
from ._values import Pool, papers
from ._wishes import Wishes, closed, ordering, read_by

_MOST_TRIES = 2_000  # commands tried for one journey and pace
_MOST_INFORMED = 500  # of them, where what guards further on refuse is passed over
_MOST_ASIDE = 60  # of them, where what is passed over is refused anyway
_MOST_INPUTS = 400  # sets of inputs tried for one move
_MOST_LOOKS = 20_000  # sets of inputs passed over because a guard further on would refuse them
_HOLDERS = frozenset({FieldType.PERSON, FieldType.UNIT, FieldType.PARTY, FieldType.PERSONS})
_WHO = frozenset({"not_entitled", "own_case", "same_person", "body_not_entitled"})
_PACES = (1, 0)  # working days between two acts


def play(trace: Trace, library: Library, opener: Opener) -> Played | Unplayable:
    """Find people, inputs and days for *trace*, and prove on an engine that they do.

    The latest version of each workflow counts.  Inputs of the trace are kept where the invented organisation can give
    them: a person or unit is taken as any, unless it is one of the `Cast`, and a date may move.  Cases that must be
    there before - one to be linked to, one whose step makes the engine take a move of the trace - are opened first.

    Args:
        trace: From `supervision.verify`, or from `routes`.
        library: Workflows, law and calendar.
        opener: Opens an empty ledger in memory on a library and a clock; `supervision.wiring.Engine.open` does.

    Returns:
        What was played, or the move that could not be; the search is bounded and the same every time.
    """
    found = _found(trace, library)
    if not isinstance(found, _Search):
        return found
    played = Played(library, needed(found.cast, found.acts), found.start, tuple(found.acts))
    return proved(played, found.ids, opener)


def rehearse(trace: Trace, library: Library) -> tuple[Act, ...] | Unplayable:
    """Do as `play` does, in memory alone: the acts, by people of the whole cast, without an engine's proof."""
    found = _found(trace, library)
    return tuple(found.acts) if isinstance(found, _Search) else found


def rehearsals(trace: Trace, library: Library) -> Iterator[tuple[Act, ...]]:
    """Yield the acts for each way to complete *trace* that somebody can go, as `rehearse` gives them for the first."""
    yield from (tuple(found.acts) for found in _searched(trace, library) if isinstance(found, _Search))


def _found(trace: Trace, library: Library) -> _Search | Unplayable:
    """Return the first journey that can be walked from the first day; else one from a day of newer law."""
    best = Unplayable(None)
    for found in _searched(trace, library):
        if isinstance(found, _Search):
            return found
        best = found
    return best


def _searched(trace: Trace, library: Library) -> Iterator[_Search | Unplayable]:
    """Yield what was found for each way to complete *trace*: people, inputs and days, or what stands against it."""
    cast = Cast.of(library)
    for journey, start in _beginnings(library, trace):
        for pace in _PACES:
            search = _Search(library, cast, journey, pace, start)
            if search.run():
                yield search
                break
            yield search.failure


def _beginnings(library: Library, trace: Trace) -> Iterator[tuple[Journey, date]]:
    found = []
    for journey in journeys(library, trace):
        yield journey, first_day(library)
        found.append(journey)
    for journey in found:
        days = [day for move in journey.moves for day in later_days(library, move.workflow, ways_along(library, move))]
        yield from ((journey, day) for day in sorted(set(days)))


@attrs.define(eq=False)
class _Search:
    """Depth first, the usual choice first; goes back one move where nothing leads on."""

    library: Library
    cast: Cast
    journey: Journey
    pace: int
    start: date
    cases: Cases = attrs.field(init=False)
    acts: list[Act] = attrs.field(init=False, factory=list)
    ids: dict[int, CaseId] = attrs.field(init=False, factory=dict)
    failure: Unplayable = attrs.field(init=False, default=Unplayable(None))
    _reads: frozenset[str] = attrs.field(init=False)
    _pools: dict[str, Pool] = attrs.field(init=False, factory=dict)
    _said: tuple[Reason, ...] = attrs.field(init=False, default=())
    _furthest: int = attrs.field(init=False, default=-1)
    _tries: int = attrs.field(init=False, default=0)
    _looks: int = attrs.field(init=False, default=0)
    _is_strict: bool = attrs.field(init=False, default=True)
    _asked: dict[tuple[int, int], Wishes | None] = attrs.field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.cases = Cases(self.library, self.cast.directory)
        self._reads = read_by(self.library, self.journey.moves)

    def _pool(self, workflow: str) -> Pool:
        if workflow not in self._pools:
            self._pools[workflow] = Pool.of(self.library.latest(workflow), self.cast, self.library.law)
        return self._pools[workflow]

    def run(self) -> bool:
        """Walk the whole journey: first with what guards further on do not refuse, then with anything.

        The second at length only where a case may hold what no guard can be asked about, for others send it something;
        else to tell what is said against it.
        """
        if self._is_possible() and self._from(0):
            return True
        self._is_strict, self._furthest = False, -1
        self._tries = 0 if self._is_touched() else _MOST_TRIES - _MOST_ASIDE
        return self._from(0)

    def _is_possible(self) -> bool:
        """Whether no case is asked for something that can never be."""
        opened = {move.case: at for at, move in reversed([*enumerate(self.journey.moves)])}
        for at in opened.values():
            move = self.journey.moves[at]
            workflow = self.library.latest(move.workflow)
            wishes = [(self._wishes(at, way), closed(workflow, asked_by(way))) for way in self._ways(move)]
            if wishes and not any(each is None or each.is_possible(self.start, given) for each, given in wishes):
                return False
        return True

    def _is_touched(self) -> bool:
        """Whether a case sends another of the journey more than the journey tells."""
        moves = self.journey.moves
        told = {(move.workflow, move.step) for move in moves if move.by_system}
        sent = {(each.workflow, each.step) for move in moves for way in self._ways(move) for each in way.sends}
        return bool({name for name, _ in sent - told} & {move.workflow for move in moves})

    def _ways(self, move: Move) -> list[Transition]:
        """Return the ways a move may go; what a person does goes none that the engine alone goes."""
        return [way for way in ways_along(self.library, move) if move.by_system or is_for_people(way)]

    def _from(self, at: int) -> bool:
        moves = self.journey.moves
        if at == len(moves):
            return True
        upto = at + 1
        while upto < len(moves) and moves[upto].by_system:
            upto += 1
        return any(self._from(upto) or self._back(done) for done in self._done(at, upto))

    def _back(self, done: tuple[Taken, dict[int, CaseId]]) -> bool:
        taken, ids = done
        self.cases.undo(taken)
        self.ids = dict(ids)  # kept for the next attempt
        self.acts.pop()
        return False

    def _done(self, at: int, upto: int) -> Iterator[tuple[Taken, dict[int, CaseId]]]:
        """Take the move *at* in every way there is, and check what the engine does up to *upto*."""
        move, before = self.journey.moves[at], dict(self.ids)
        workflow, case = self.library.latest(move.workflow), self.cases.known.get(self.ids.get(move.case, CaseId("")))
        for way in (way for way in self._ways(move) if case is None or is_open_to(workflow, way, case.fields)):
            for command, mandates in self._commands(at, way):
                taken = self.cases.take(command, command.occurred_on)
                self._said = taken if isinstance(taken, tuple) else ()
                if isinstance(taken, tuple):
                    self._fail(at, move, taken)
                elif self._fits(move, command, taken, self.journey.moves[at + 1 : upto]):
                    self.acts.append(self._act(move, command, taken, mandates))
                    yield taken, before
                    self._said = ()
                else:
                    self._fail(at, move, ())
                    self.cases.undo(taken)
                    self.ids = dict(before)

    def _fail(self, at: int, move: Move, reasons: tuple[Reason, ...]) -> None:
        if at >= self._furthest:
            self._furthest, self.failure = at, Unplayable(move, reasons)

    def _fits(self, move: Move, command: Command, taken: Taken, effects: tuple[Move, ...]) -> bool:
        """Number the new cases, and tell whether all is now where the trace says."""
        self.ids[move.case] = command.case_id
        waiting = [case_id for case_id in taken.opened if case_id != command.case_id]
        for effect in effects:
            if effect.case not in self.ids:
                fitting = [one for one in waiting if self.cases.known[one].workflow == effect.workflow]
                if not fitting:
                    return False
                self.ids[effect.case] = fitting[0]
                waiting.remove(fitting[0])
        free = max(self.journey.free, *self.ids) if self.ids else self.journey.free
        for number, case_id in enumerate(waiting, free + 1):
            self.ids[number] = case_id
        if any(one.step not in self.cases.known[self.ids[one.case]].taken for one in effects):
            return False
        ends = {one.case: one.target for one in (move, *effects)}
        return all(self._is_in(self.ids[case], state) for case, state in ends.items())

    def _is_in(self, case_id: CaseId, state: str) -> bool:
        """Whether a case is in *state*, or has gone on from it by itself."""
        case = self.cases.known[case_id]
        return case.state == state or state in self.cases.programs[case.workflow].automatic

    def _act(self, move: Move, command: Command, taken: Taken, mandates: tuple[tuple[str, str, str], ...]) -> Act:
        numbers = {case_id: number for number, case_id in self.ids.items()}
        changed = dict.fromkeys([command.case_id, *(case_id for case_id, _ in taken.before)])
        known = self.cases.known
        return Act(
            move.case,
            move.workflow,
            move.step,
            move.source,
            move.target,
            command.occurred_on,
            command.actor,
            command.on_behalf_of,
            command.inputs,
            tuple((relation, numbers[other]) for relation, _, other in command.links),
            tuple(self._opened(known[one], numbers) for one in taken.opened if one != command.case_id),
            tuple((numbers[one], known[one].workflow, known[one].state) for one in changed),
            mandates,
        )

    def _opened(self, case: Case, numbers: Mapping[CaseId, int]) -> tuple[int, str, int]:
        return numbers[case.id], case.workflow, numbers[next(link.case_id for link in case.links if not link.is_child)]

    # choosing

    def _commands(self, at: int, way: Transition) -> Iterator[tuple[Command, tuple[tuple[str, str, str], ...]]]:
        """Yield what may be tried for one way; while it rests, `_said` becomes what was said against the last try."""
        move = self.journey.moves[at]
        case = self.cases.known.get(self.ids.get(move.case, CaseId(""))) or Case(CaseId(""))
        links = tuple(
            (relation, dict(self.library.latest(move.workflow).links)[relation], self.ids[older])
            for younger, relation, older in self.journey.links
            if younger == move.case and move.source is None
        )
        days = self._days(case)
        wishes = self._wishes(at, way) if self._is_strict else None
        for day in days:  # grows while it is read: a refusal may tell a better day
            for inputs in islice(self._inputs(move, way, case, day, wishes), _MOST_INPUTS):
                for actor, body, mandates in self._actors(way, case, inputs):
                    if self._tries >= (_MOST_INFORMED if self._is_strict else _MOST_TRIES):
                        return
                    self._tries += 1
                    command_id = CommandId(f"act-{len(self.acts) + 1}")
                    case_id = case.id or case_id_for(command_id)
                    given, signed = papers(self.cast, way, case, inputs)
                    yield (
                        Command(
                            command_id, case_id, move.step, actor, day, given, body, workflow=move.workflow, links=links
                        ),
                        (*mandates, *signed),
                    )
                    days += [one for one in told_days(self._said) if one not in days and one >= days[0]]
                    if not self._said or any(reason.code not in _WHO for reason in self._said):
                        break

    def _days(self, case: Case) -> list[date]:
        last = self.acts[-1].day if self.acts else None
        calendar = self.library.calendar
        day = self.start if last is None else calendar.add_working_days(last, self.pace)
        held = [value for value in case.fields.values() if isinstance(value, str)]
        held += [clock.due_on for clock in case.deadlines if clock.is_open]
        near = [one + timedelta(days=more) for one in dates_in(held) for more in (1, 0)]
        later = [calendar.next_working_day(one) for one in near if calendar.first <= one < calendar.last]
        reads_day = "day" in self._reads
        return list(dict.fromkeys([day, *(one for one in later if reads_day and one > day)]))

    def _wishes(self, at: int, way: Transition) -> Wishes | None:
        """Return what is asked of this move and of those of its case that follow; None where nothing is."""
        if (at, id(way)) not in self._asked:  # the library keeps the ways for as long
            self._asked[at, id(way)] = self._wishes_of(at, way)
        return self._asked[at, id(way)]

    def _wishes_of(self, at: int, way: Transition) -> Wishes | None:
        move, moves = self.journey.moves[at], self.journey.moves
        ways = [[ordering(way, moves[at + 1 :])]]
        for later, one in enumerate(moves[at + 1 :], at + 1):
            if one.case == move.case:
                ways.append([ordering(each, moves[later + 1 :]) for each in self._ways(one)])
        workflow, links = self.library.latest(move.workflow), self.journey.links
        opened = next((one for one in moves if one.case == move.case), move)
        unlinked = {name for name, _ in workflow.links if not opened.by_system}
        unlinked -= {name for younger, name, _ in links if younger == move.case}
        wishes = Wishes.of(self.library, workflow, tuple(ways), frozenset(unlinked))
        return wishes if all(wishes.stories) else None

    def _inputs(
        self, move: Move, way: Transition, case: Case, day: date, wishes: Wishes | None
    ) -> Iterator[dict[str, Value]]:
        pool, given = self._pool(move.workflow), dict(move.inputs)
        known = {**case.fields, **{clock.name: clock.due_on for clock in case.deadlines}}
        wanted = [next((name for name in group if given.get(name) is not None), group[0]) for group in way.needs]
        wanted += [name for name in way.takes if given.get(name) is not None or self._is_missing(pool, name, case)]
        choices = {name: self._choices(pool, name, day, known, given) for name in wanted}
        for name in way.takes:
            if name in self._reads and name not in choices:
                choices[name] = [None, *pool.possible(name, day, known)]
        if wishes is not None:
            # What no guard refuses comes first; a look is not a try.
            held = frozenset(choices)
            for name, values in choices.items():
                fine = [value for value in values if wishes.are_possible(case.fields, {name: value}, day, held)]
                choices[name] = [*fine, *(value for value in values if value not in fine)]
                if not fine and self._looks <= _MOST_LOOKS:
                    return  # whatever else is given, a guard further on refuses
        for chosen in product(*choices.values()):
            given = {name: value for name, value in zip(choices, chosen, strict=True) if value is not None}
            if self._looks_good(wishes, case, given, day):
                yield given

    def _looks_good(self, wishes: Wishes | None, case: Case, given: Mapping[str, Value], day: date) -> bool:
        if wishes is None or self._looks > _MOST_LOOKS or wishes.are_possible(case.fields, given, day):
            return True
        self._looks += 1
        return False

    def _is_missing(self, pool: Pool, name: str, case: Case) -> bool:
        field = pool.workflow.field(name)
        return field is not None and field.type in _HOLDERS and case.fields.get(name) is None

    def _choices(
        self, pool: Pool, name: str, day: date, known: Mapping[str, Value], given: Mapping[str, Value]
    ) -> list[Value]:
        possible = pool.possible(name, day, known)
        field, wanted = pool.workflow.field(name), given.get(name)
        if isinstance(wanted, str) and wanted in self.cast.names:
            return [wanted]
        if field is None or field.type in _HOLDERS or wanted is None:
            return possible if name in self._reads else possible[:1]
        return [wanted, *possible] if field.type is FieldType.DATE else [wanted]

    def _actors(
        self, way: Transition, case: Case, inputs: Mapping[str, Value]
    ) -> Iterator[tuple[PersonId, str | None, tuple[tuple[str, str, str], ...]]]:
        """Yield who may try: person, the body he types for, the mandate he needs."""
        fields = {**case.fields, **inputs}
        for doer in way.by.doers if way.by is not None else ():
            holder = fields.get(doer.of if doer.of is not None else doer.role)
            if doer.role == SYSTEM or not isinstance(holder, str):
                continue
            if doer.of is None and not holder.startswith("unit_"):
                yield PersonId(holder), None, ()
                continue
            role = self.library.law.roles.get(doer.role)
            typists = role.typed_by[:1] if role is not None and doer.of is not None else ()
            for one, body in (*((typist, doer.role) for typist in typists), (doer.role if doer.of else "", None)):
                for mandate in self.cast.mandates:
                    if mandate.unit == holder and one in (mandate.role, ""):
                        yield mandate.person, body, ((mandate.person, mandate.role, mandate.unit),)
