"""An answer held against its problem, with neither solver nor arrays: whoever doubts an answer can read this.

Full: whoever is left out depends on supervisors who are all full, and who have nobody else.  Even: nobody who has two
or more than another can pass one on to him, along any chain.  Cheapest: with the answer's prices no pair costs less
than its two ends are worth, and what everything is worth is what it costs (the duality of linear programming).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import attrs

from ._answer import Assignment, Prices
from ._problem import Demand, Problem, prices


def faults(problem: Problem, assignment: Assignment) -> tuple[str, ...]:
    """Return everything because of which *assignment* is not the fullest, evenest, cheapest answer; nothing if it is.

    Takes a time in proportion to the pairs of different demands and supervisors.
    """
    wrong = tuple(_unlawful(problem, assignment))
    if wrong:
        return wrong
    state = _State.of(problem, assignment)
    return (*_not_full(state), *_uneven(state), *_dear(state, problem, assignment))


@attrs.frozen
class _State:
    """Demands alike by who may supervise them, who does, the loads and the rooms."""

    eligible: dict[frozenset[str], Counter[str]]
    left: Counter[frozenset[str]]
    loads: Counter[str]
    rooms: dict[str, int]
    holds: dict[str, set[frozenset[str]]]

    @classmethod
    def of(cls, problem: Problem, assignment: Assignment) -> _State:
        eligible: defaultdict[frozenset[str], Counter[str]] = defaultdict(Counter)
        left: Counter[frozenset[str]] = Counter()
        holds: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
        for demand in problem.demands:
            supervisor = assignment.supervisors.get(demand.id)
            if supervisor is None:
                left[demand.eligible] += 1
            else:
                eligible[demand.eligible][supervisor] += 1
                holds[supervisor].add(demand.eligible)
        many = len(problem.demands)
        rooms = {one.id: many if one.room is None else one.room for one in problem.supervisors}
        return cls(dict(eligible), left, Counter(assignment.supervisors.values()), rooms, dict(holds))

    def reach(self, start: set[str]) -> set[str]:
        """Return everybody to whom one can be passed on from *start*, and these."""
        reached, waiting, seen = set(start), list(start), set[frozenset[str]]()
        while waiting:
            for alike in self.holds.get(waiting.pop(), set()) - seen:
                seen.add(alike)
                waiting.extend(alike - reached)
                reached |= alike
        return reached

    def has_room(self, supervisor: str) -> bool:
        return self.loads[supervisor] < self.rooms[supervisor]


def _unlawful(problem: Problem, assignment: Assignment) -> Iterator[str]:
    known = {demand.id: demand for demand in problem.demands}
    for demand, supervisor in assignment.supervisors.items():
        if demand not in known or supervisor not in known[demand].eligible:
            yield f"{supervisor} may not supervise {demand}"
    for one in problem.supervisors:
        if one.room is not None and assignment.loads.get(one.id, 0) > one.room:
            yield f"{one.id} has room for {one.room}, not for {assignment.loads[one.id]}"
    left = sorted(known.keys() - assignment.supervisors.keys())
    if left != sorted(out for shortage in assignment.shortages for out in shortage.left_out):
        yield "those who have no supervisor are not those whom the shortages leave out"


def _not_full(state: _State) -> Iterator[str]:
    for alike in state.left:
        if free := sorted(one for one in state.reach(set(alike)) if state.has_room(one)):
            yield f"somebody is left out though room can be made with {free[0]}"


def _uneven(state: _State) -> Iterator[str]:
    for load in sorted(set(state.loads.values()), reverse=True):
        holders = {one for one, held in state.loads.items() if held == load}
        for one in sorted(state.reach(holders)):
            if state.loads[one] <= load - 2 and state.has_room(one):
                yield f"{one} has {state.loads[one]} and can be given one of somebody who has {load}"


@attrs.frozen
class _Levels:
    """Who can be exchanged with whom at all, in any answer as full and as even.

    Those whom somebody left out depends on are level 0, and full.  Of the others those with most, and whoever can be
    passed one on by them, are the next level: among them alone loads may change hands, from the top to one below it.

    Attributes:
        of_supervisor: The level of each, the least and the most he takes.
        of_demand: The level of all who have these supervisors to choose from.
    """

    of_supervisor: dict[str, tuple[int, int, int]]
    of_demand: dict[frozenset[str], int]

    @classmethod
    def of(cls, state: _State) -> _Levels:
        depending = state.reach({one for alike in state.left for one in alike})
        levels = {one: (0, state.loads[one], state.loads[one]) for one in depending}
        while rest := state.rooms.keys() - levels.keys():
            level = 1 + max((level for level, _, _ in levels.values()), default=0)
            top = max(state.loads[one] for one in rest)
            for one in state.reach({one for one in rest if state.loads[one] == top}) - levels.keys():
                load = state.loads[one]
                most = min(top, state.rooms[one]) if load >= top - 1 else load
                levels[one] = (level, max(min(load, top - 1), 0), most)
        held = {alike: levels[next(iter(by))][0] for alike, by in state.eligible.items()}
        return cls(levels, {**held, **dict.fromkeys(state.left, 0)})


def _dear(state: _State, problem: Problem, assignment: Assignment) -> Iterator[str]:
    levels, worth, asked = _Levels.of(state), assignment.prices, prices(problem)
    total = sum(worth.of_demand[demand.id] for demand in problem.demands)
    for one, (_, low, high) in levels.of_supervisor.items():
        total += worth.of_supervisor[one] * (low if worth.of_supervisor[one] > 0 else high)
    total += worth.of_nobody * sum(state.left.values())
    paid = sum(_paid(problem, demand, assignment.supervisors.get(demand.id), asked) for demand in problem.demands)
    if paid != total or assignment.gap:
        yield f"it costs {paid}, and its prices prove {total}"
    seen: set[tuple[frozenset[str], str, str | None, int]] = set()
    for demand in problem.demands:
        key = (demand.eligible, demand.place, demand.last, worth.of_demand[demand.id])
        if key not in seen:
            seen.add(key)
            yield from _worth_more(problem, demand, levels, worth, asked)


def _paid(problem: Problem, demand: Demand, supervisor: str | None, asked: Mapping[str, Mapping[str, int]]) -> int:
    """Return what is paid for one demand: whoever could keep last year's supervisor and does not pays for that."""
    could_keep = problem.kept if demand.last in demand.eligible and demand.last != supervisor else 0
    return could_keep if supervisor is None else asked[demand.place][supervisor] + could_keep


def _worth_more(
    problem: Problem, demand: Demand, levels: _Levels, worth: Prices, asked: Mapping[str, Mapping[str, int]]
) -> Iterator[str]:
    price = worth.of_demand[demand.id]
    mine = levels.of_demand[demand.eligible]
    for one in sorted(demand.eligible):
        if (
            levels.of_supervisor[one][0] == mine
            and _paid(problem, demand, one, asked) < price + worth.of_supervisor[one]
        ):
            yield f"{demand.id} and {one} cost less than they are worth"
    if mine == 0 and _paid(problem, demand, None, asked) < price + worth.of_nobody:
        yield f"leaving out {demand.id} costs less than it is worth"
