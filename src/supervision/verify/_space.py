"""Everything a case and its linked cases can come to: breadth first, each situation once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

import attrs

from supervision.model import Law, Transition, Workflow

from ._attempt import Attempt, Known, Picks, Situation, Taken, World, dates_of
from ._flow import Way, counts, flows_of, reading
from ._samples import START, Plain, Pool
from ._trace import Move, Trace


@attrs.frozen(slots=True)
class Bounds:
    """How much is looked at; always counted, never timed.

    Attributes:
        nodes: Situations.
        children: Linked cases of one workflow; more where a guard counts further.
        choices: Combinations of inputs, days and outside facts for one step in one situation.
        attempts: Combinations in all.
    """

    nodes: int = 6_000
    children: int = 1
    choices: int = 4_000
    attempts: int = 100_000


class Edge(NamedTuple):
    """One command: where it leads, what it and everything it set off did; *marks* are the case's steps and states."""

    source: int
    target: int
    taken: tuple[Taken, ...]
    marks: frozenset[str]


@attrs.define(eq=False)
class Space:
    """What was found.

    Attributes:
        situations: In the order in which they were found; the first is before the case exists.
        edges: Those that leave each situation.
        first: The edge by which each was found, on a shortest way; None for the first situation.
        open: Situations from which more is possible than was looked at.
        orders: For each order (way, number) whether it was ever carried out, and where it was first given.
        endless: The automatic steps that never come to rest, each with how it came to that.
        limits: The names of the bounds that were reached.
        attempts: How many combinations were tried.
        is_cut: Whether a step was passed over because it opens one more case than is followed.
    """

    world: World
    bounds: Bounds
    situations: list[Situation]
    edges: list[list[Edge]] = attrs.field(factory=lambda: [[]])
    first: list[Edge | None] = attrs.field(factory=lambda: [None])
    open: set[int] = attrs.field(factory=set)
    orders: dict[tuple[Way, int], tuple[bool, int]] = attrs.field(factory=dict)
    endless: dict[Way, tuple[int, tuple[Taken, ...]]] = attrs.field(factory=dict)
    limits: set[str] = attrs.field(factory=set)
    attempts: int = 0
    is_cut: bool = False
    _found: dict[object, int] = attrs.field(factory=dict)
    _own: dict[object, list[tuple[date, Known, tuple[Taken, ...]]]] = attrs.field(factory=dict)

    @classmethod
    def of(cls, workflow: Workflow, others: Mapping[str, Workflow], law: Law, bounds: Bounds) -> Space:
        """Explore *workflow*."""
        world = world_of(workflow, others, law, bounds)
        day = min([START, *(each - timedelta(days=world.pool.steps[-1] + 1) for each in world.pool.dates)])
        space = cls(world, bounds, [Situation(day, ())])
        at = 0
        while at < len(space.situations) <= bounds.nodes and space.attempts < bounds.attempts:
            for act in space._acts(space.situations[at]):
                space._try(at, act)
            held = [case.flow for case in space.situations[at].cases]
            if any(held.count(name) == world.slots[name] for name in world.helping):
                space.open.add(at)
                space.limits.add("children")
            at += 1
        space.open.update(range(at, len(space.situations)))
        if at < len(space.situations):
            space.limits.add("nodes" if space.attempts < bounds.attempts else "attempts")
        return space

    def _acts(self, situation: Situation) -> Iterator[partial[bool]]:
        """Yield everything people, and cases that are not followed, may do."""
        for at, name, state, relation in self._places(situation):
            flow = self.world.flows[name]
            for step, ways in flow.steps[state].items():
                is_ordered = (name, step) in self.world.ordered
                is_free = is_ordered and state is None and not at
                for way in ways:
                    is_idle = at and way.is_note and not {*flow.kept, *flow.counted} & {step, *way.asks}
                    if (way.arrow.by is not None or is_free) and not way.arrow.is_automatic and not is_idle:
                        yield partial(Attempt.act, at=at, ways=ways, way=way, relation=relation)
                if is_ordered and state is not None:
                    yield partial(Attempt.ordered, at=at, ways=ways)

    def _places(self, situation: Situation) -> Iterator[tuple[int, str, str | None, str]]:
        """Yield each case with its workflow, state and relation, and each that may still be opened."""
        main, cases = self.world.main.workflow.name, situation.cases
        if not cases:
            yield 0, main, None, ""
            return
        yield from ((at, case.flow, case.state, case.relation) for at, case in enumerate(cases))
        for name, most in self.world.slots.items():
            if sum(case.flow == name for case in cases) < most:
                links = self.world.flows[name].workflow.links
                yield from ((len(cases), name, None, relation) for relation, to in links if to == main)

    def _try(self, at: int, act: partial[bool]) -> None:
        """Try one command with everything that can be picked for it."""
        before = self.situations[at]
        seen: set[tuple[int, frozenset[str]]] = set()
        for after, taken in self._outcomes(at, before, act):
            edge = self._edge(at, after, taken)
            if (edge.target, edge.marks) not in seen:
                seen.add((edge.target, edge.marks))
                self.edges[at].append(edge)

    def _outcomes(
        self, at: int, before: Situation, act: partial[bool]
    ) -> Iterable[tuple[Situation, tuple[Taken, ...]]]:
        """Yield what can come of *act*; what concerns one case alone is worked out once for all situations."""
        place, dates = act.keywords["at"], frozenset(dates_of(before))
        known = before.cases[place] if place < len(before.cases) else None
        key = (known, before.day, dates, *act.keywords.values())
        if known is None or key not in self._own:
            found, is_own = self._tried(at, before, act)
            if known is None or not is_own:
                return found
            self._own[key] = [(after.day, after.cases[place], taken) for after, taken in found]
        return [
            (Situation(day, (*before.cases[:place], case, *before.cases[place + 1 :])), taken)
            for day, case, taken in self._own[key]
        ]

    def _tried(
        self, at: int, before: Situation, act: partial[bool]
    ) -> tuple[list[tuple[Situation, tuple[Taken, ...]]], bool]:
        """Return what comes of *act* with each row of picks, and whether no other case had a part in it."""
        picks, found, is_own = Picks(), [], True
        for _ in range(min(self.bounds.choices, max(self.bounds.attempts - self.attempts, 1))):
            self.attempts += 1
            attempt = Attempt(self.world, before, picks, [*before.cases])
            is_done = act(attempt)
            self._note(at, attempt)
            is_telling = any(taken.way.sends or taken.way.opens for taken in attempt.taken)
            is_own = is_own and not (attempt.is_linked or attempt.orders or is_telling)
            if is_done:
                day = attempt.memo.get("day", before.day)
                after = Situation(day if isinstance(day, date) else before.day, tuple(attempt.cases))
                found.append((after, tuple(attempt.taken)))
            if not picks.advance():
                return found, is_own
        self.open.add(at)
        self.limits.add("choices" if self.attempts < self.bounds.attempts else "attempts")
        return found, False

    def _note(self, at: int, attempt: Attempt) -> None:
        if attempt.is_cut:
            self.is_cut = True
            self.open.add(at)
            self.limits.add("children")
        for way, number, is_done in attempt.orders:
            was_done, first = self.orders.get((way, number), (False, at))
            self.orders[way, number] = was_done or is_done, first
        if attempt.endless is not None:
            self.endless.setdefault(attempt.endless, (at, tuple(attempt.taken)))

    def _edge(self, at: int, after: Situation, taken: tuple[Taken, ...]) -> Edge:
        target = self._found.setdefault(self._key(after), len(self.situations))
        mine = [each.way.arrow for each in taken if not each.case]
        edge = Edge(at, target, taken, frozenset(name for way in mine for name in (way.step, way.target)))
        if target == len(self.situations):
            self.situations.append(after)
            self.edges.append([])
            self.first.append(edge)
        return edge

    def _key(self, situation: Situation) -> object:
        """Return what is the same for situations in which the same is possible."""
        cases, written = situation.cases, self.world.pool.dates
        kept = dates_of(situation)
        if not kept and not written:
            return (*cases[:1], *sorted(cases[1:], key=repr))
        ranks = self.world.pool.ranks(kept, situation.day)
        told = [case._replace(values=tuple(_ranked(value, ranks) for value in case.values)) for case in cases]
        return told[0], tuple(sorted(told[1:], key=repr)), tuple(ranks[day] for day in written)

    def way_to(self, at: int) -> list[Edge]:
        """Return a shortest way to a situation."""
        found: list[Edge] = []
        while (edge := self.first[at]) is not None:
            found.append(edge)
            at = edge.source
        return found[::-1]

    def trace(self, edges: Iterable[Edge], more: Iterable[Taken] = ()) -> Trace:
        """Return the moves of *edges* in order, then *more*."""
        taken = [*(each for edge in edges for each in edge.taken), *more]
        return tuple(
            Move(each.case, each.way.workflow, arrow.step, arrow.source, arrow.target, each.inputs, each.by_system)
            for each in taken
            for arrow in (each.way.arrow,)
        )


def _ranked(value: Plain, ranks: Mapping[date, int]) -> Plain:
    return f"day {ranks[value]}" if isinstance(value, date) else value


def world_of(workflow: Workflow, others: Mapping[str, Workflow], law: Law, bounds: Bounds) -> World:
    """Return *workflow* with what it must be looked at together with."""
    known = {**others, workflow.name: workflow}
    (main,) = flows_of([workflow], law)
    followed = [
        other for other in known.values() if other is not workflow and _matters(workflow, other, reading(main.ways))
    ]
    opened = {opens.workflow for each in (workflow, *followed) for arrow in _arrows(each) for opens in arrow.opens}
    names = dict.fromkeys([workflow.name, *(other.name for other in followed), *sorted(opened & known.keys())])
    flows = flows_of([known[name] for name in names], law)
    rules = [rule for flow in flows for way in flow.ways for rule in way.rules]
    slots = {each.name: max(bounds.children, counts("count", main.ways).get(each.name, 0)) for each in followed}
    relations = {relation for other in followed for relation, to in other.links if to == workflow.name}
    exact = {pair for name in slots for pair in ((workflow.name, name), (name, workflow.name))}
    arrows = [(other.name, arrow) for other in known.values() for arrow in _arrows(other)]
    ordered = {(opens.workflow, opens.step) for _, arrow in arrows for opens in arrow.opens}
    ordered |= {(s.workflow, s.step) for name, a in arrows for s in a.sends if (name, s.workflow) not in exact}
    return World(
        flows[0],
        {flow.workflow.name: flow for flow in flows},
        Pool.of(rules, [field for flow in flows for field in flow.workflow.fields]),
        slots,
        frozenset({*slots, *relations}),
        frozenset(each.name for each in followed if _helps(workflow, each, main.ways)),
        frozenset(ordered),
        any(way.arrow.is_automatic for flow in flows for way in flow.ways),
    )


def _arrows(workflow: Workflow) -> list[Transition]:
    return [arrow for step in workflow.steps for arrow in step.transitions]


def _helps(workflow: Workflow, other: Workflow, ways: Iterable[Way]) -> bool:
    """Whether people can open more cases of *other*, and a guard or an order could do with one."""
    names = {other.name, *(relation for relation, to in other.links if to == workflow.name)}
    calls = [call for way in ways for rule in way.rules for call in rule.calls]
    is_asked = any(name != "all_ended" and arguments[:1] and arguments[0] in names for name, arguments in calls)
    is_sending = any(sends.workflow == workflow.name for arrow in _arrows(other) for sends in arrow.sends)
    return (is_asked or is_sending) and any(arrow.source is None and arrow.by for arrow in _arrows(other))


def _matters(workflow: Workflow, other: Workflow, asked: set[str]) -> bool:
    """Whether what becomes of a younger linked case can decide what becomes of *workflow*."""
    relations = {relation for relation, to in other.links if to == workflow.name}
    sent = {sends.step for arrow in _arrows(workflow) for sends in arrow.sends if sends.workflow == other.name}
    is_refusing = any(arrow.when or arrow.needs for arrow in _arrows(other) if arrow.step in sent)
    is_sending = any(sends.workflow == workflow.name for arrow in _arrows(other) for sends in arrow.sends)
    return bool(relations) and (not asked.isdisjoint({other.name, *relations}) or is_refusing or is_sending)
