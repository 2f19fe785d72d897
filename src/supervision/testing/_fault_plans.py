"""Which faults there are, where each can strike, and which of them a run shall meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from random import Random  # noqa: TID251 - seeded: the same seed gives the same faults

import attrs

_CHANGES = frozenset(
    {"transaction.write", "transaction.deny", "transaction.change_org", "transaction.keep_spec"},
)


class FaultKind(StrEnum):
    """What can go wrong between an engine and its ledger."""

    BEFORE_BEGIN = "fails before the transaction begins"
    AFTER_BEGIN = "fails right after it began"
    AT_WRITE = "fails at a write, and the transaction can only be undone"
    BEFORE_COMMIT = "fails before the commit"
    AFTER_COMMIT = "commits, and then fails: the result is unknown"
    DUPLICATE = "delivers what was written once more"
    CONFLICT = "another writer was faster: deadlock or serialization failure"
    CONNECTION_LOST = "loses the connection; in the middle of a commit nobody knows the result"
    POOL_EMPTY = "has no connection left"
    SLOW = "answers late"
    DISK_FULL = "finds the disk full"
    READ_ONLY = "finds the file read-only"
    STALE_READ = "reads what was there before the last commit"
    CLOCK_JUMP = "the clock jumps, between half an hour back and an hour forward"

    def fits(self, call: str) -> bool:
        """Tell whether it can happen at a call, named as in `FaultStore.calls`."""
        if self in {FaultKind.SLOW, FaultKind.CLOCK_JUMP}:
            return True
        if self is FaultKind.CONNECTION_LOST:
            return call not in {"begin", "snapshot"}
        if self is FaultKind.POOL_EMPTY:
            return call in {"begin", "snapshot", "seal"} or call.startswith("store.")
        return call in _PLACES[self]


_PLACES = {
    FaultKind.BEFORE_BEGIN: frozenset({"begin", "seal"}),
    FaultKind.AFTER_BEGIN: frozenset({"begin"}),
    FaultKind.AT_WRITE: _CHANGES,
    FaultKind.BEFORE_COMMIT: frozenset({"commit"}),
    FaultKind.AFTER_COMMIT: frozenset({"commit", "seal"}),
    FaultKind.DUPLICATE: frozenset({"commit"}),
    FaultKind.CONFLICT: frozenset({"transaction.write"}),
    FaultKind.DISK_FULL: _CHANGES | {"commit", "seal"},
    FaultKind.READ_ONLY: _CHANGES | {"seal"},
    FaultKind.STALE_READ: frozenset(
        {"transaction.cases", "transaction.receipt", "snapshot.cases", "snapshot.receipt"},
    ),
}


@attrs.frozen(slots=True)
class PlannedFault:
    """A fault that strikes at the first call, from number *at* on (the first is 0), where its kind can happen."""

    at: int
    kind: FaultKind


def single_faults(calls: Sequence[str]) -> tuple[PlannedFault, ...]:
    """Return every fault there can be: each kind at each of the *calls* that a run without faults made.

    Args:
        calls: `FaultStore.calls` of that run.
    """
    return tuple(PlannedFault(at, kind) for at, call in enumerate(calls) for kind in FaultKind if kind.fits(call))


def paired_faults(
    calls: Sequence[str], *, seed: int = 0, count: int = 100
) -> Iterator[tuple[PlannedFault, PlannedFault]]:
    """Yield *count* pairs of faults, drawn by *seed*; the second strikes at the same call or later.

    A pair finds what one fault hides: a store that mends the first and stumbles over the second.
    """
    chance = Random(seed)  # noqa: S311 - faults, not secrets
    singles = single_faults(calls)
    for _ in range(count):
        one, two = sorted(chance.choices(singles, k=2), key=lambda fault: fault.at)
        yield one, two


def seeded_faults(calls: int, *, seed: int = 0, share: float = 0.05) -> tuple[PlannedFault, ...]:
    """Return a plan for a run of *calls* calls in which about *share* of them (from 0 to 1) meet a fault."""
    chance = Random(seed)  # noqa: S311 - faults, not secrets
    kinds = tuple(FaultKind)
    return tuple(PlannedFault(at, chance.choice(kinds)) for at in range(calls) if chance.random() < share)
