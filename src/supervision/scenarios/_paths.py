"""Ways through a workflow's graph that some case can go, with the steps that the end of each asks for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import islice

import attrs

from supervision.expr import Call, Expr, Literal, Node, Operation, names
from supervision.model import SYSTEM, Transition, Workflow
from supervision.verify import Move, Trace

from ._cast import transitions
from ._guards import expression, names_in
from ._kinds import Kinds, asked_by, joined, kinds_of, let, settled

_MOST_PATHS = 5_000  # looked at before a route is given up
_MOST_TIMES = 3  # that a step which counts is taken
_MOST_BEFORE = 4  # ways to a step that is asked for
_MOST_KEPT = 128
Plain = int | bool | str | date


def routes(workflow: Workflow, step: str, after: tuple[str, ...] = ()) -> Iterator[Trace]:
    """Yield ways that end with *step*, shortest first, guards not asked: `play` finds out which of them can be walked.

    No state is entered twice on the way; of several ways of one step between two states one counts.  Behind a way on
    which nobody gives what the guard of its last step reads, or takes the steps that it asks for, comes the same with
    steps that do and stay, then with those that count taken more often.  A way that lacks a step its last guard asks
    for is none.

    Args:
        workflow: Whose ways they are.
        step: The last one.
        after: Steps that are taken before it, one after another, on the shortest ways there first.
    """
    for path in _paths_to(workflow, step, after):
        if not _lacks(workflow, path):
            yield path
        several = (filled(workflow, path, times, whole=True) for times in range(1, _MOST_TIMES + 1))
        for longer in dict.fromkeys([filled(workflow, path), *several]):
            if longer != path and not _lacks(workflow, longer):
                yield longer
    yield from _by_way_of(workflow, step)


def _by_way_of(workflow: Workflow, step: str) -> Iterator[Trace]:
    """Yield ways that end with *step* by way of a step that its guard asks for, states entered anew behind that."""
    ends = [way for way in transitions(workflow) if way.step == step]
    for asked in dict.fromkeys(one for way in ends for one in _taken_in(way)):
        for path in _paths_to(workflow, step, (asked,)):
            if _comes_again(path) and not _lacks(workflow, path):
                yield path


def _comes_again(path: tuple[Move, ...]) -> bool:
    """Whether a case enters some state twice."""
    entered = [move.target for move in path if move.source != move.target]
    return len(set(entered)) < len(entered)


def _paths_to(workflow: Workflow, step: str, after: tuple[str, ...]) -> Iterator[tuple[Move, ...]]:
    """Yield the paths that end with *step*: the shortest there that come by all of *after*, and on from there."""
    kinds = kinds_of(workflow)
    begun = iter([_Walk(None, (), kinds, {})])
    for asked in after:
        begun = islice(_walks_on(workflow, begun, asked), _MOST_BEFORE)
    for walk in _walks_on(workflow, begun, step):
        yield _of_kind(walk.moves, walk.left, kinds)


def _walks_on(workflow: Workflow, begun: Iterable[_Walk], step: str) -> Iterator[_Walk]:
    for walk in begun:
        yield from _walks_from(workflow, walk, lambda way: way.step == step, 0)


def filled(workflow: Workflow, path: tuple[Move, ...], times: int = 1, *, whole: bool = False) -> tuple[Move, ...]:
    """Return *path* with a step that stays for each field its last guard reads and each step it asks for.

    What counts up in such a field is taken so many *times*; on the *whole* path the same for every guard on it.
    """
    for end in range(len(path) - 1, 0, -1) if whole else [len(path) - 1]:
        path = (*_led_to(workflow, path[: end + 1], times), *path[end + 1 :])
    return path


def _led_to(workflow: Workflow, path: tuple[Move, ...], times: int) -> tuple[Move, ...]:
    last = path[-1]
    guards = [expression(way.when) for way in _along(workflow, last) if way.when is not None]
    read = {name for guard in guards if isinstance(guard, Expr) for name in names(guard)}
    for move in reversed(path[:-1]):
        put = {text for way in _along(workflow, move) for name, text in way.sets if name in read}
        read |= {one for text in put for one in names_in(text)}
    read |= {str(doer.of) for way in _along(workflow, last) if way.by is not None for doer in way.by.doers if doer.of}
    wanted = read - {name for move in path for way in _along(workflow, move) for name in asked_by(way)}
    steps = {step for way in _along(workflow, last) for step in _taken_in(way)} - {move.step for move in path}
    staying = [way for way in transitions(workflow) if way.source == way.target and is_for_people(way)]
    staying = [way for way in staying if not _spoils(way, [guard.root for guard in guards if isinstance(guard, Expr)])]
    for way in staying:
        at = next((at for at in range(len(path) - 1, 0, -1) if path[at].source == way.source), None)
        given, counts = {*asked_by(way), *dict(way.sets)}, any(name in read & {*names_in(by)} for name, by in way.sets)
        if at is not None and (way.step in steps or not wanted.isdisjoint(given)):
            wanted -= given
            steps -= {way.step}
            stay = Move(last.case, workflow.name, way.step, way.source, way.target)
            path = (*path[:at], *[stay] * (times if counts else 1), *path[at:])
    return path


def _lacks(workflow: Workflow, path: tuple[Move, ...]) -> bool:
    """Whether whatever way its last move goes asks for a step that people alone take and nobody has taken."""
    taken = {move.step for move in path[:-1]}
    by_people = {step.name for step in workflow.steps if all(is_for_people(way) for way in step.transitions)}
    return all(
        any(step in by_people and step not in taken for step in _taken_in(way)) for way in _along(workflow, path[-1])
    )


def _taken_in(way: Transition) -> Iterator[str]:
    """Yield the steps that the guard of *way* asks to have been taken, by the conditions that it joins."""
    for node in conditions(way):
        match node:
            case Operation(op=op, parts=(Call(name="taken", parts=(Literal(value=str(step)),)), Literal(value=least))):
                yield from (step,) if is_for_some(op, least) else ()


def is_for_some(op: str, number: object) -> bool:
    """Whether a count has to be at least one to compare so with *number*."""
    return op == ">" or (op in {">=", "=="} and bool(number)) or (op == "!=" and not number)


def _along(workflow: Workflow, move: Move) -> list[Transition]:
    return [
        way
        for way in transitions(workflow)
        if (way.step, way.source, way.target) == (move.step, move.source, move.target)
    ]


@attrs.frozen(eq=False)
class _Walk:
    """A path, with the kinds of cases that can go it and what is known to be in the fields at its end."""

    state: str | None
    moves: tuple[Move, ...]
    left: Kinds
    put: Mapping[str, Plain]


def paths_from(
    workflow: Workflow, start: str | None, wanted: Callable[[Transition], bool], case: int
) -> Iterator[tuple[Move, ...]]:
    """Yield the paths from *start* that end with a wanted transition, and that a case of some one kind can go.

    What a step puts into a field for good, such as where a case was when it was held, is known further on.
    """
    kinds = kinds_of(workflow)
    for walk in _walks_from(workflow, _Walk(start, (), kinds, {}), wanted, case):
        yield _of_kind(walk.moves, walk.left, kinds)


def _walks_from(workflow: Workflow, begun: _Walk, wanted: Callable[[Transition], bool], case: int) -> Iterator[_Walk]:
    graph, kinds = _graph(workflow), kinds_of(workflow)
    waiting: deque[tuple[_Walk, frozenset[str | None]]] = deque([(begun, frozenset({begun.state}))])
    for _ in range(_MOST_PATHS):
        if not waiting:
            return
        walk, seen = waiting.popleft()
        going = [each for each in graph.leaving.get(walk.state, ()) if graph.is_open(each[0], walk.put)]
        for move, is_wanted, open_to in _distinct(workflow.name, going, wanted, case):
            if not (on := walk.left & open_to) and kinds:
                continue
            further = _Walk(move.target, (*walk.moves, move), on, graph.after(move, walk.put))
            if is_wanted:
                yield further
            if move.target not in seen:
                waiting.append((further, seen | {move.target}))


@attrs.frozen(eq=False)
class _Graph:
    """The ways of a workflow by the state they leave, with the kinds of cases that can go them.

    Attributes:
        put: The fields that only steps which go on put a plain value into; nobody gives them.
    """

    leaving: Mapping[str | None, list[tuple[Transition, Kinds]]]
    put: frozenset[str]

    def is_open(self, way: Transition, put: Mapping[str, Plain]) -> bool:
        """Whether *way* may be gone with what was *put* into fields before."""
        guard = expression(way.when) if way.when is not None and put else None
        return not isinstance(guard, Expr) or all(settled(guard.root, *each) is not False for each in put.items())

    def after(self, move: Move, put: Mapping[str, Plain]) -> Mapping[str, Plain]:
        """Return what is known to be in fields after *move*."""
        along = [
            dict(way.sets)
            for way, _ in self.leaving.get(move.source, ())
            if (way.step, way.target) == (move.step, move.target)
        ]
        changed = {name for sets in along for name in sets} & self.put
        if not changed:
            return put
        found = {name: [_plain(sets.get(name, "")) for sets in along] for name in changed}
        sure = {name: values[0] for name, values in found.items() if all(one == values[0] for one in values)}
        kept = {name: value for name, value in put.items() if name not in changed}
        return kept | {name: value for name, value in sure.items() if value is not None}


@lru_cache(maxsize=_MOST_KEPT)
def _graph(workflow: Workflow) -> _Graph:
    kinds, ways = kinds_of(workflow), list(transitions(workflow))
    leaving: dict[str | None, list[tuple[Transition, Kinds]]] = {}
    for way in ways:
        leaving.setdefault(way.source, []).append((way, let(way, kinds)))
    given = {name for way in ways for name in (*asked_by(way), *way.takes)}
    given |= {name for way in ways for name, by in way.sets if way.source == way.target or _plain(by) is None}
    return _Graph(leaving, frozenset(name for way in ways for name, _ in way.sets) - given)


def steps_before(workflows: tuple[Workflow, ...], workflow: Workflow, way: Transition) -> Iterator[str]:
    """Yield steps by which a case may have to come that goes *way* and that the shortest path there does not take.

    Those that put something into what the guards on the path read, what counts up first, then those that open a case
    of one of the *workflows* which sends *way*.
    """
    ends = (way.step, way.source, way.target)
    path = next((p for p in _paths_to(workflow, way.step, ()) if (p[-1].step, p[-1].source, p[-1].target) == ends), ())
    read = {name for move in path for each in _along(workflow, move) for name in names_in(each.when or "true")}
    puts = [
        (name not in names_in(text), each.step)
        for each in transitions(workflow)
        for name, text in each.sets
        if name in read and each.step not in {move.step for move in path}
    ]
    sending = {each.name for each in workflows if (workflow.name, way.step) in _sent_by(each)}
    opening = [each.step for each in transitions(workflow) if sending & {one.workflow for one in each.opens}]
    yield from dict.fromkeys([*(step for _, step in sorted(puts, key=lambda put: put[0])), *opening])


def _sent_by(workflow: Workflow) -> set[tuple[str, str]]:
    return {(each.workflow, each.step) for way in transitions(workflow) for each in way.sends}


def _spoils(way: Transition, guards: list[Node]) -> bool:
    """Whether *way* puts a value into a field for which none of the guards holds."""
    put = [(name, _plain(text)) for name, text in way.sets]
    return bool(guards) and any(
        value is not None and all(settled(guard, name, value) is False for guard in guards) for name, value in put
    )


def _plain(text: str) -> Plain | None:
    """Return the value that an expression is; None where it computes one."""
    parsed = expression(text)
    return parsed.root.value if isinstance(parsed, Expr) and isinstance(parsed.root, Literal) else None


def _distinct(
    workflow: str, ways: list[tuple[Transition, Kinds]], wanted: Callable[[Transition], bool], case: int
) -> Iterator[tuple[Move, bool, Kinds]]:
    found: dict[Move, tuple[bool, Kinds]] = {}
    for way, open_to in ways:
        move = Move(case, workflow, way.step, way.source, way.target, by_system=not is_for_people(way))
        is_wanted, before = found.get(move, (False, frozenset()))
        found[move] = is_wanted or wanted(way), before | open_to
    return ((move, is_wanted, open_to) for move, (is_wanted, open_to) in found.items())


def _of_kind(path: tuple[Move, ...], left: Kinds, kinds: Kinds) -> tuple[Move, ...]:
    """Return *path* with a kind of case that can go it, where not every kind can."""
    first = path[0]
    if left == kinds or first.source is not None:
        return path
    return (attrs.evolve(first, inputs=(min(left),)), *path[1:])


def is_for_people(transition: Transition) -> bool:
    """Whether somebody other than the engine may take it."""
    return transition.by is not None and any(doer.role != SYSTEM for doer in transition.by.doers)


def conditions(way: Transition) -> Iterator[Node]:
    """Yield the conditions that the guard of *way* joins."""
    guard = expression(way.when) if way.when is not None else None
    if isinstance(guard, Expr):
        yield from joined(guard.root)
