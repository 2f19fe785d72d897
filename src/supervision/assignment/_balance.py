"""As many as can be, and the loads as even as can be.

Everybody is first given to whoever may and has least; then one is passed on along a path of supervisors, each of whom
gives one up and takes one, from whom there is too much to whom there is less by two or more, until no such path is
left.  That none is left proves it: loads that no path can even out are decreasingly minimal.
"""

from __future__ import annotations

import attrs
import numpy as np
from numpy.typing import NDArray

Flags = NDArray[np.bool_]
Numbers = NDArray[np.int64]
_NOBODY = -1


@attrs.define
class Balance:
    """How many of each group each supervisor takes, as it comes about.

    Attributes:
        may: Which supervisor (column) may take from which group (row).
        rooms: The most each supervisor may take.
        given: How many each takes of each group.
        left: How many of each group nobody takes.
        loads: How many each takes in all.
        level: For each group the even part it belongs to: groups of one level are supervised by the supervisors of that
            level alone, whatever else is chosen.  Level 0 is for those who find no room.
        home: For each supervisor the same.
        low: The least each supervisor takes, in any choice as good; high: the most.
        settled: Which supervisors have a level; used: which pairs are given any.
    """

    may: Flags
    rooms: Numbers
    given: Numbers
    left: Numbers
    loads: Numbers
    level: Numbers
    home: Numbers
    low: Numbers
    high: Numbers
    settled: Flags
    used: Flags

    @property
    def allowed(self) -> Flags:
        """Which pairs a choice as good as this one can hold at all."""
        pairs: Flags = self.may & (self.level[:, None] == self.home[None, :])
        return pairs


def balanced(may: Flags, sizes: Numbers, rooms: Numbers) -> Balance:
    """Return the fullest, then evenest choice for groups of these *sizes*."""
    balance = _first(may, sizes, rooms)
    _seat(balance)
    level = 1
    while not balance.settled.all():
        level += _even_out(balance, level)
    return balance


def _first(may: Flags, sizes: Numbers, rooms: Numbers) -> Balance:
    """Give every group to those who have least, the groups with the fewest choices first."""
    groups, supervisors = may.shape
    given, loads = np.zeros((groups, supervisors), np.int64), np.zeros(supervisors, np.int64)
    left = sizes.copy()
    for group in np.argsort(may.sum(axis=1), kind="stable"):
        open_to = np.flatnonzero(may[group])
        added = _poured(loads[open_to], rooms[open_to], int(sizes[group]))
        given[group, open_to] = added
        loads[open_to] += added
        left[group] -= added.sum()
    nowhere = np.full(groups, _NOBODY), np.full(supervisors, _NOBODY)
    settled = np.zeros(supervisors, bool)
    return Balance(may, rooms, given, left, loads, *nowhere, loads.copy(), loads.copy(), settled, given > 0)


def _poured(loads: Numbers, rooms: Numbers, amount: int) -> Numbers:
    """Return what each gets when *amount* is poured over these loads like water, none above its room."""
    free = np.maximum(rooms - loads, 0)
    amount = min(amount, int(free.sum()))
    if amount == 0:
        return np.zeros_like(loads)
    low, high = int(loads.min()), int(loads.max()) + amount
    while low < high:
        middle = (low + high + 1) // 2
        if np.minimum(np.maximum(middle - loads, 0), free).sum() <= amount:
            low = middle
        else:
            high = middle - 1
    added: Numbers = np.minimum(np.maximum(low - loads, 0), free)
    added[np.flatnonzero((loads <= low) & (added < free))[: amount - int(added.sum())]] += 1
    return added


@attrs.frozen
class _Found:
    """The path to the best end, empty where there is none; and everything that was seen."""

    path: tuple[tuple[int, int, int], ...]
    supervisors: Flags
    groups: Flags


def _search(balance: Balance, starts: Numbers, ends: Flags) -> _Found:
    """Look for a way along which one can be passed on, from *starts*, or from what nobody takes where they are none.

    Each step of the path says: of this group, one less for this supervisor (-1: nobody), one more for that one.
    """
    seen, looked_at = np.zeros(len(balance.loads), bool), np.zeros(len(balance.left), bool)
    by_group, by_supervisor = np.full(len(balance.loads), -1), np.full(len(balance.left), _NOBODY)
    seen[starts] = True
    new, groups = starts, np.flatnonzero(balance.left)
    while True:
        if len(new):
            held = balance.used[:, new]
            groups = np.flatnonzero(held.any(axis=1) & ~looked_at)
            by_supervisor[groups] = new[held[groups].argmax(axis=1)] if len(groups) else _NOBODY
        looked_at[groups] = True
        new = np.flatnonzero(balance.may[groups].any(axis=0) & ~seen & ~balance.settled)
        if not len(new):
            return _Found((), seen, looked_at)
        by_group[new] = groups[balance.may[np.ix_(groups, new)].argmax(axis=0)]
        seen[new] = True
        if len(reached := new[ends[new]]):
            best = int(reached[np.argmin(balance.loads[reached])])
            return _Found(_path(best, by_group, by_supervisor), seen, looked_at)


def _path(end: int, by_group: Numbers, by_supervisor: Numbers) -> tuple[tuple[int, int, int], ...]:
    steps: list[tuple[int, int, int]] = []
    while end != _NOBODY and by_group[end] >= 0:
        group = int(by_group[end])
        before = int(by_supervisor[group])
        steps.append((group, before, end))
        end = before
    return tuple(reversed(steps))


def _pass_on(balance: Balance, path: tuple[tuple[int, int, int], ...], most: int) -> None:
    """Move along the *path* as many as can be at once, at most *most*."""
    end = path[-1][2]
    most = min(most, int(balance.rooms[end] - balance.loads[end]))
    for group, before, _ in path:
        most = min(most, int(balance.left[group] if before == _NOBODY else balance.given[group, before]))
    for group, before, after in path:
        if before == _NOBODY:
            balance.left[group] -= most
        else:
            balance.given[group, before] -= most
            balance.used[group, before] = balance.given[group, before] > 0
            balance.loads[before] -= most
        balance.given[group, after] += most
        balance.used[group, after] = True
        balance.loads[after] += most


def _seat(balance: Balance) -> None:
    """Find room for those who have none; settle as level 0 those who are full because there is none."""
    nobody = np.zeros(0, np.int64)
    while balance.left.any():
        found = _search(balance, nobody, balance.loads < balance.rooms)
        if not found.path:
            full = balance.loads[found.supervisors]
            _settle(balance, found, 0, full, full)
            return
        _pass_on(balance, found.path, int(balance.left.sum()))


def _even_out(balance: Balance, level: int) -> bool:
    """Take from those who have most; settle them as *level* where nothing can be taken, and say so."""
    loads, rooms = balance.loads, balance.rooms
    top = int(loads[~balance.settled].max())
    starts = np.flatnonzero((loads == top) & ~balance.settled)
    found = _search(balance, starts, (loads <= top - 2) & (loads < rooms))
    if found.path:
        start, end = found.path[0][1], found.path[-1][2]
        _pass_on(balance, found.path, int(loads[start] - loads[end]) // 2)
        return False
    mine, most = loads[found.supervisors], rooms[found.supervisors]
    # Who has less than the others of the level is full: nobody can give him more, and taking from him raises another.
    _settle(balance, found, level, np.minimum(mine, top - 1), np.where(mine >= top - 1, np.minimum(top, most), mine))
    return True


def _settle(balance: Balance, found: _Found, level: int, low: Numbers, high: Numbers) -> None:
    balance.settled |= found.supervisors
    balance.home[found.supervisors] = balance.level[found.groups] = level
    balance.low[found.supervisors], balance.high[found.supervisors] = np.maximum(low, 0), high
