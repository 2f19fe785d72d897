"""From groups to arrays, and back to people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from ._answer import Assignment, Prices, Shortage
from ._balance import Balance, balanced
from ._cheapest import Cheapest, Costs, cheapest
from ._problem import Group, Problem


def solved(problem: Problem, alike: Sequence[Group], asked: Mapping[str, Mapping[str, int]], rounds: int) -> Assignment:
    """Return the answer for these groups, at these prices of the host's."""
    ids = [supervisor.id for supervisor in problem.supervisors]
    if not alike:
        return Assignment({}, (), 0, 0, 0, Prices({}, dict.fromkeys(ids, 0), 0))
    at = {ident: column for column, ident in enumerate(ids)}
    sizes = np.array([len(group.demands) for group in alike], np.int64)
    may = np.zeros((len(alike), len(ids)), bool)
    columns = {eligible: [at[one] for one in eligible] for eligible in {group.eligible for group in alike}}
    for row, group in enumerate(alike):
        may[row, columns[group.eligible]] = True
    many = len(problem.demands)
    rooms = np.array([many if one.room is None else min(one.room, many) for one in problem.supervisors], np.int64)
    costs = _costs(problem, alike, asked, at)
    balance = balanced(may, sizes, rooms)
    best = cheapest(balance, costs, sizes, rounds)
    paid = int((best.given * costs.of_pair).sum() + best.left @ costs.of_left)
    supervisors = dict(sorted(_people(alike, ids, best)))
    places, last = {one.id: one.place for one in problem.demands}, {one.id: one.last for one in problem.demands}
    return Assignment(
        supervisors,
        tuple(_shortages(problem, alike, balance, best)),
        sum(asked[places[demand]][supervisor] for demand, supervisor in supervisors.items()),
        sum(supervisor == last[demand] for demand, supervisor in supervisors.items()),
        paid - best.bound,
        _prices(alike, ids, best),
    )


def _costs(
    problem: Problem, alike: Sequence[Group], asked: Mapping[str, Mapping[str, int]], at: Mapping[str, int]
) -> Costs:
    """Return what the host's prices and what keeping is worth come to, none below 0.

    Who had a supervisor and goes on saves what keeping is worth; so that no cost is below 0, who does not pays it.
    """
    rows = {place: np.array([row[ident] for ident in at], np.int64) for place, row in asked.items()}
    of_pair = np.stack([rows[group.place] for group in alike])
    of_left = np.array([0 if group.last is None else problem.kept for group in alike], np.int64)
    of_pair += of_left[:, None]
    for row, group in enumerate(alike):
        if group.last is not None:
            of_pair[row, at[group.last]] -= problem.kept
    return Costs(of_pair, of_left)


def _people(alike: Sequence[Group], ids: Sequence[str], best: Cheapest) -> Iterator[tuple[str, str]]:
    """Yield who supervises whom; within a group the first by id get the first supervisors."""
    for row, group in enumerate(alike):
        taken = np.flatnonzero(best.given[row])
        chosen = np.repeat(taken, best.given[row, taken]).tolist()
        yield from zip(group.demands, (ids[column] for column in chosen), strict=False)


def _shortages(problem: Problem, alike: Sequence[Group], balance: Balance, best: Cheapest) -> Iterator[Shortage]:
    """Yield those who find no room, apart where they have no supervisor in common."""
    rooms = {one.id: one.room or 0 for one in problem.supervisors}
    homeless = np.flatnonzero(balance.level == 0).tolist()
    for rows in _together([(row, alike[row].eligible) for row in homeless]):
        able = tuple(sorted({one for row in rows for one in alike[row].eligible}))
        everybody = sorted(demand for row in rows for demand in alike[row].demands)
        out = sorted(demand for row in rows for demand in alike[row].demands[int(best.given[row].sum()) :])
        yield Shortage(tuple(everybody), able, sum(rooms[one] for one in able), tuple(out))


def _together(rows: Sequence[tuple[int, frozenset[str]]]) -> list[list[int]]:
    """Return the rows in parts that share no supervisor, each in order."""
    parts: list[tuple[list[int], set[str]]] = []
    for row, eligible in rows:
        meeting = [part for part in parts if part[1] & eligible]
        # Those whom nobody may supervise are in no part with anybody else.
        parts = [part for part in parts if not part[1] & eligible]
        parts.append(
            (
                sorted([row, *(other for part in meeting for other in part[0])]),
                set(eligible).union(*(part[1] for part in meeting)),
            )
        )
    return [part[0] for part in sorted(parts, key=lambda part: part[0])]


def _prices(alike: Sequence[Group], ids: Sequence[str], best: Cheapest) -> Prices:
    of_demand = {demand: int(best.of_group[row]) for row, group in enumerate(alike) for demand in group.demands}
    of_supervisor = {ident: int(best.of_supervisor[column]) for column, ident in enumerate(ids)}
    return Prices(of_demand, of_supervisor, best.of_nobody)
