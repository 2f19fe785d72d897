"""Everything around a trace that makes it possible to walk it: causes, and cases to be linked with."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

import attrs

from supervision.expr import Call, Expr, Literal, Node, Operation, walk
from supervision.model import Opens, Phase, Sends, Transition, Workflow
from supervision.spec import Library
from supervision.verify import Move, Trace

from ._cast import latest, transitions
from ._guards import expression
from ._paths import conditions, filled, is_for_people, is_for_some, paths_from
from ._transfers import with_one_to_hand_over
from ._values import guards_of

_ALONE = 2  # the choice by which a case has no older one of its own kind
_LATER = 3  # the choice by which an older case comes to where a step wants it just before that step
Link = tuple[int, str, int]  # the younger case, the relation, the older case


@attrs.frozen
class Journey:
    """A trace with all that must happen besides: the cases that order its steps, the cases it is linked to.

    Attributes:
        moves: In order; those of further cases have numbers behind the trace's own.
        links: What a case is linked to when a person opens it.
    """

    moves: tuple[Move, ...]
    links: tuple[Link, ...] = ()

    @property
    def free(self) -> int:
        """The first number that no case has."""
        return max((move.case for move in self.moves), default=-1) + 1


def journeys(library: Library, trace: Trace, most: int = 6) -> Iterator[Journey]:
    """Yield ways to complete *trace*, the simplest first; none where the engine's own moves have no cause."""
    seen: list[Journey] = []
    for guide in (*(_Guide(library, choice, choice) for choice in range(most)), _Guide(library, 0, 1)):
        told = with_one_to_hand_over(library, trace, guide.choice)
        for begun in (told, *_beside(library, told)):
            journey = guide.completed(begun)
            if journey is not None and journey not in seen:
                seen.append(journey)
                yield journey


def _beside(library: Library, trace: Trace) -> Iterator[Trace]:
    """Yield *trace* with another case before it that claims the same: some guard asks for a clash."""
    guards = {(move.workflow, guard) for move in trace for way in ways_along(library, move) for guard in guards_of(way)}
    for name in dict.fromkeys(workflow for workflow, guard in sorted(guards) if "clashes()" in guard):
        free = max(move.case for move in trace) + 1
        yield from islice(
            (
                (*path, *trace)
                for path in paths_from(library.latest(name), None, lambda way: way.claims is not None, free)
            ),
            1,
        )


@attrs.frozen
class _Guide:
    """Completes traces; where several completions are possible, takes the one of number *choice*.

    Of the ways on to what the last step of all wants of an older case the one of number *last*.
    """

    library: Library
    choice: int
    last: int

    def completed(self, trace: Trace) -> Journey | None:
        journey = Journey(trace)
        for _ in range(20):  # each round adds one case, or one cause
            after = self._with_cause(journey) or self._with_parent(journey) or self._with_state(journey)
            after = after or self._with_end(journey) or self._with_younger(journey)
            if after is None:
                return journey if not any(self._uncaused(journey)) else None
            journey = after
        return None

    # what the engine does has a cause

    def _uncaused(self, journey: Journey) -> Iterator[int]:
        moves = journey.moves
        for at, move in enumerate(moves):
            if not move.by_system or any(way.is_automatic for way in self.ways(move)):
                continue
            before = at
            while before > 0 and moves[before].by_system:
                before -= 1
            if not any(_orders(way, move) for cause in moves[before:at] for way in self.ways(cause)):
                yield at

    def _with_cause(self, journey: Journey) -> Journey | None:
        at = next(self._uncaused(journey), None)
        if at is None:
            return None
        move = journey.moves[at]
        by_person = [attrs.evolve(journey, moves=_put(journey.moves, at, attrs.evolve(move, by_system=False)))]
        by_person = by_person if any(is_for_people(way) for way in self.ways(move)) else []
        # Where a person may take it as well that is simpler; every other choice it is not so in the case asked about.
        is_caused = self.choice % 2 == 1 and move.case == 0
        causes = self._causes(journey, at)
        return next(chain(causes, by_person) if is_caused else chain(by_person, causes), None)

    def _causes(self, journey: Journey, at: int) -> Iterator[Journey]:
        causes = [
            (workflow, way)
            for workflow in latest(self.library)
            for way in transitions(workflow)
            if _orders(way, journey.moves[at]) and is_for_people(way)
        ]
        first = self.choice % max(1, len(causes))
        for workflow, way in (*causes[first:], *causes[:first]):
            caused = self._caused(journey, at, workflow, way)
            if caused is not None:
                yield caused

    def _caused(self, journey: Journey, at: int, workflow: Workflow, way: Transition) -> Journey | None:
        move, moves = journey.moves[at], journey.moves
        # A case orders others, not itself.
        known = [m for m in moves[:at] if m.workflow == workflow.name and m.case != move.case]
        if known:
            path = self._path(workflow, known[-1].target, way, known[-1].case)
            return attrs.evolve(journey, moves=_put_before(moves, at, path)) if path is not None else None
        path = self._path(workflow, None, way, journey.free)
        if path is None:
            return None
        if path[0].by_system and len(path) > 1 and (opened := self._opened(journey, at, workflow.name)) is not None:
            return opened
        if move.source is None:
            return attrs.evolve(journey, moves=_put_before(moves, at, path))
        return self._linked_cause(journey, at, workflow, path)

    def _linked_cause(self, journey: Journey, at: int, workflow: Workflow, path: tuple[Move, ...]) -> Journey | None:
        """Return the journey with a case that sends the move, linked with the case that takes it."""
        move, moves = journey.moves[at], journey.moves
        own = self.library.latest(move.workflow)
        older = next((relation for relation, target in own.links if target == workflow.name), None)
        if older is not None and workflow is not own:
            links = (*journey.links, (move.case, older, journey.free))
            return Journey((*path[:-1], *moves[:at], path[-1], *moves[at:]), links)
        younger = next((relation for relation, target in workflow.links if target == move.workflow), None)
        if younger is None:
            return None
        links = (*journey.links, (journey.free, younger, move.case))
        return Journey(self._woven(moves, at, path, (younger, move.case)), links)

    def _woven(
        self, moves: tuple[Move, ...], at: int, path: tuple[Move, ...], link: tuple[str, int]
    ) -> tuple[Move, ...]:
        """Put *path* before the move *at*, each move of it as late as the older case is where the move wants it."""
        relation, older = link
        woven = list(moves)
        for move in reversed(path):
            wanted = self._asked_of_older(move, is_opening=True).get(relation, set())
            before = at
            while wanted and before and _state_of(moves[:before], older) not in wanted:
                before -= 1
            at = before or at
            woven.insert(at, move)
        return tuple(woven)

    def _path(self, workflow: Workflow, start: str | None, way: Transition, case: int) -> tuple[Move, ...] | None:
        found = list(islice(paths_from(workflow, start, lambda one: one == way, case), self.choice + 1))
        return filled(workflow, found[-1]) if found else None

    # a case that is opened may need an older one

    def _with_parent(self, journey: Journey) -> Journey | None:
        linked = {case for case, _, _ in journey.links}
        for at, move in enumerate(journey.moves):
            if move.source is not None or move.by_system or move.case in linked:
                continue
            found = self._linked_to_known(journey, at) or self._linked_to_new(journey, at)
            if found is not None:
                return found
        return None

    def _linked_to_known(self, journey: Journey, at: int) -> Journey | None:
        move = journey.moves[at]
        for relation, target in self.library.latest(move.workflow).links:
            known = [m.case for m in journey.moves[:at] if m.workflow == target]
            if known:
                return attrs.evolve(journey, links=(*journey.links, (move.case, relation, known[0])))
        return None

    def _linked_to_new(self, journey: Journey, at: int) -> Journey | None:
        move = journey.moves[at]
        wanted = self._wanted(journey, move)
        if not wanted:
            return None
        relation, target, state = wanted[self.choice % len(wanted)]
        parent = self.library.latest(target)
        paths = paths_from(parent, None, lambda one: one.target == state != one.source, journey.free)
        path = _nth(paths, self.choice // len(wanted))
        if path is not None and self.choice == _LATER and relation in self._asked_later(journey, move):
            path = path[:1]
        links = (*journey.links, (move.case, relation, journey.free))
        return Journey(_put_before(journey.moves, at, path), links) if path is not None else None

    def _wanted(self, journey: Journey, opening: Move) -> list[tuple[str, str, str]]:
        """Return the relations whose older case some guard wants to be in a state: relation, workflow, state.

        Where a move cannot do without one, only what the first such move wants of it: later moves are seen to later.
        """
        links = self.library.latest(opening.workflow).links
        own = [move for move in journey.moves if move.case == opening.case]
        wanted: dict[tuple[str, str, str], None] = {}
        # A case that is there for another's sake does without what it need not have, at least every other choice.
        is_alone = opening.case != 0 or self.choice == _ALONE
        is_choosy = opening.case == 0 or self.choice % 2 == 1
        for asked in (_required_in, _linked_in) if is_choosy else (_required_in,):
            for move in own:
                told = [pair for way in self.ways(move) for pair in asked(way)]
                known = {relation for relation, _, _ in wanted} if asked is _required_in else set()
                wanted |= {
                    (relation, target, state): None
                    for which, state in told
                    for relation, target in links
                    if which in (relation, target) and relation not in known
                    if not (is_alone and asked is _linked_in and target == opening.workflow)
                }
            if wanted:
                break
        return list(wanted)

    def _asked_later(self, journey: Journey, opening: Move) -> set[str]:
        """Return the relations of which the steps behind an opening want something: what they want can be seen to."""
        own = [move for move in journey.moves if move.case == opening.case and move.source is not None]
        return {relation for move in own for relation in self._asked_of_older(move)}

    # what a step wants of an older case may come later than the case itself

    def _with_state(self, journey: Journey) -> Journey | None:
        for at, move in enumerate(journey.moves):
            for relation, states in (*self._asked_of_older(move).items(), *self._left_by_older(move).items()):
                older = self._older(journey, at, relation)
                now = [one for one in journey.moves[:at] if one.case == older]
                if now and now[-1].target not in states:
                    path = self._way_on(now[-1], states, self.last if at == len(journey.moves) - 1 else self.choice)
                    return attrs.evolve(journey, moves=_put_before(journey.moves, at, path)) if path else None
        return None

    def _left_by_older(self, move: Move) -> dict[str, set[str]]:
        """Return the states that some way of a move lets an older case be in, where it forbids others."""
        links = dict(self.library.latest(move.workflow).links)
        found: dict[str, set[str]] = {}
        for which, state in (pair for way in self.ways(move) for pair in _forbidden_in(way)):
            if which in links and move.source is not None:
                states = {each.name for each in self.library.latest(links[which]).states}
                found[which] = found.get(which, states) - {state}
        return found

    def _way_on(self, last: Move, states: set[str], choice: int) -> tuple[Move, ...] | None:
        workflow = self.library.latest(last.workflow)
        paths = paths_from(workflow, last.target, lambda way: way.target in states - {way.source}, last.case)
        return _nth(paths, choice)

    def _with_end(self, journey: Journey) -> Journey | None:
        """Return the journey with an end to the first case that must have ended before a step and has not."""
        for at, move in enumerate(journey.moves):
            for name in {name for way in self.ways(move) for name in _ended_in(way)}:
                workflow = self.library.latest(name)
                ends = {state.name for state in workflow.states if state.phase is Phase.ENDED}
                last = {one.case: one for one in journey.moves[:at] if one.workflow == name}
                going = next((one for one in last.values() if one.target not in ends), None)
                if going is not None:
                    path = self._way_on(going, ends, self.choice)
                    return attrs.evolve(journey, moves=_put_before(journey.moves, at, path)) if path else None
                if not last and (opened := self._opened(journey, at, name)) is not None:
                    return opened
        return None

    def _with_younger(self, journey: Journey) -> Journey | None:
        """Return the journey with a case linked to one of a step that wants such a case to be there."""
        for at, move in enumerate(journey.moves):
            for name in sorted({name for way in self.ways(move) for name in _there_for(way)}):
                younger = self.library.latest(name)
                relation = next((relation for relation, target in younger.links if target == move.workflow), None)
                if relation is None or any(one.workflow == name for one in journey.moves[:at]):
                    continue
                path = _nth(paths_from(younger, None, is_for_people, journey.free), self.choice)
                links = (*journey.links, (journey.free, relation, move.case))
                return Journey(_put_before(journey.moves, at, path), links) if path is not None else None
        return None

    def _opened(self, journey: Journey, upto: int, name: str) -> Journey | None:
        """Return the journey with the opening of a case of *name*, where what is done before *upto* brings it about."""
        case = journey.moves[upto].case
        for at, move in enumerate(journey.moves[:upto]):
            effects = [effect for way in self.ways(move) for effect in way.opens if effect.workflow == name]
            step = self.library.latest(name).step(effects[0].step) if effects and move.case == case else None
            for way in step.transitions if step is not None else ():
                if way.source is None:
                    opening = Move(journey.free, name, way.step, None, way.target, by_system=True)
                    return attrs.evolve(journey, moves=_put_before(journey.moves, at + 1, (opening,)))
        return None

    def _asked_of_older(self, move: Move, *, is_opening: bool = False) -> dict[str, set[str]]:
        """Return the states that every way of a move wants of an older case, by the relation to it."""
        links = dict(self.library.latest(move.workflow).links)
        found: dict[str, set[str]] = {}
        for way in self.ways(move) if move.source is not None or is_opening else ():
            for which, state in _linked_in(way):
                if which in links:
                    found.setdefault(which, set()).add(state)
        return found

    def _older(self, journey: Journey, at: int, relation: str) -> int | None:
        """Return the case that the one of the move *at* is linked to: by a person, or by what opened it."""
        case = journey.moves[at].case
        linked = [older for younger, name, older in journey.links if (younger, name) == (case, relation)]
        if linked:
            return linked[0]
        opening = next((n for n, one in enumerate(journey.moves) if one.case == case and one.source is None), 0)
        causes = [
            one
            for one in journey.moves[:opening]
            if any(_orders(way, journey.moves[opening]) for way in self.ways(one))
        ]
        return causes[-1].case if causes and journey.moves[opening].by_system else None

    def ways(self, move: Move) -> list[Transition]:
        """Return the ways a move may have gone."""
        return ways_along(self.library, move)


def ways_along(library: Library, move: Move) -> list[Transition]:
    """Return the ways of the step that lead as *move* says, in spec order; none where the step is not there."""
    step = library.latest(move.workflow).step(move.step)
    ways = step.transitions if step is not None else ()
    return [way for way in ways if (way.source, way.target) == (move.source, move.target)]


def _orders(way: Transition, move: Move) -> bool:
    """Whether *way* makes the engine take *move*."""
    effects: tuple[Opens | Sends, ...] = way.opens if move.source is None else way.sends
    return any((effect.workflow, effect.step) == (move.workflow, move.step) for effect in effects)


def _ended_in(way: Transition) -> Iterator[str]:
    """Yield the workflows whose linked cases the guard of *way* wants to have ended."""
    for node in conditions(way):
        match node:
            case Call(name="all_ended", parts=(Literal(value=str(name)),)):
                yield name


def _there_for(way: Transition) -> Iterator[str]:
    """Yield the workflows of which the guard of *way* wants a linked case to be there, ended or not."""
    for node in conditions(way):
        match node:
            case Operation(op="!", parts=(Call(name="all_ended", parts=(Literal(value=str(name)),)),)):
                yield name
            case Call(name="any_open", parts=(Literal(value=str(name)),)):
                yield name
            case Operation(op=op, parts=(Call(name="count", parts=(Literal(value=str(name)),)), Literal(value=least))):
                yield from (name,) if is_for_some(op, least) else ()


def _required_in(way: Transition) -> Iterator[tuple[str, str]]:
    """Yield the relations and states of which the guard of *way* cannot do without one."""
    for node in conditions(way):
        parts = node.parts if isinstance(node, Operation) and node.op == "||" else (node,)
        pairs = [_asked_by(part) for part in parts]
        yield from (pair for pair in pairs if pair is not None and None not in pairs)


def _asked_by(node: Node) -> tuple[str, str] | None:
    match node:
        case Call(name="linked_in", parts=(Literal(value=str(relation)), Literal(value=str(state)))):
            return relation, state
    return None


def _linked_in(way: Transition) -> Iterator[tuple[str, str]]:
    """Yield the relations and states that some guard of *way* asks for; what it forbids needs no case."""
    for guard in guards_of(way):
        parsed = expression(guard)
        nodes = [node for node, _ in walk(parsed.root)] if isinstance(parsed, Expr) else []
        forbidden = [node.parts[0] for node in nodes if isinstance(node, Operation) and node.op == "!"]
        pairs = [_asked_by(node) for node in nodes if node not in forbidden]
        yield from (pair for pair in pairs if pair is not None)


def _forbidden_in(way: Transition) -> Iterator[tuple[str, str]]:
    """Yield the relations and states of which the guard of *way* lets none be."""
    for node in conditions(way):
        pair = _asked_by(node.parts[0]) if isinstance(node, Operation) and node.op == "!" else None
        yield from (pair,) if pair is not None else ()


def _nth(paths: Iterator[tuple[Move, ...]], number: int) -> tuple[Move, ...] | None:
    """Return one of several paths, the last where there are fewer; None where there is none."""
    found = list(islice(paths, number + 1))
    return found[-1] if found else None


def _state_of(moves: tuple[Move, ...], case: int) -> str | None:
    """Return where a case is after some moves; None where it is not open."""
    return next((move.target for move in reversed(moves) if move.case == case), None)


def _put_before(moves: tuple[Move, ...], at: int, path: tuple[Move, ...]) -> tuple[Move, ...]:
    return (*moves[:at], *path, *moves[at:])


def _put(moves: tuple[Move, ...], at: int, move: Move) -> tuple[Move, ...]:
    return (*moves[:at], move, *moves[at + 1 :])
