"""Simulations of a ledger with workers, clients and a network: no promise is broken, and planted mistakes are found."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Iterator

import pytest

from tests.conftest import Sizes
from tests.reliability.planted_bugs import BUGS, parts_with
from tests.reliability.simulation import Parts, World, fingerprint, simulate

SEEDS: dict[Sizes, int] = {"everyday": 20, "short": 500, "release": 20_000}
# With how many seeds a mistake is searched for, and how far apart the pairs are that are tried.
SEARCH, PAIRS = 400, {"everyday": 15, "short": 1, "release": 1}
# Where the search begins: a seed that has found it.
BEGIN = {"no_fencing": 66, "stale_timer": 11}


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """A subscriber that fails a million times need not say so."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def found_by(*names: str) -> int:
    """Return the seed that finds these mistakes, planted together."""
    begin = max(BEGIN.get(name, 0) for name in names)
    seeds = itertools.chain(range(begin, SEARCH), range(begin))
    seed = next((seed for seed in seeds if simulate(seed, parts_with(*names))), None)
    assert seed is not None, f"{SEARCH} seeds do not find {names}"
    return seed


def test_no_promise_is_broken_whatever_happens(sizes: Sizes, report: Callable[[str], None]) -> None:
    seeds = [*range(SEEDS[sizes]), *(BEGIN.values() if sizes == "everyday" else ())]
    assert {seed: faults for seed in seeds if (faults := simulate(seed))} == {}
    report(f"simulation: {len(seeds)} seeds, 0 promises broken; {len(BUGS)} planted mistakes found")


def test_the_same_seed_gives_the_same_log_to_the_byte() -> None:
    def once(seed: int) -> str:
        world = World(seed, Parts())
        world.run()
        return fingerprint(world)

    assert once(7) == once(7)
    assert once(7) != once(8)


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_mistake_is_found(bug: str) -> None:
    found_by(bug)


def test_two_mistakes_do_not_hide_each_other(sizes: Sizes, report: Callable[[str], None]) -> None:
    pairs = list(itertools.combinations(BUGS, 2))[:: PAIRS[sizes]]
    assert all(found_by(*pair) >= 0 for pair in pairs)
    report(f"simulation: {len(pairs)} of {len(BUGS) * (len(BUGS) - 1) // 2} pairs of mistakes found")
