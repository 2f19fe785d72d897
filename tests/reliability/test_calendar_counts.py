"""Due dates against an independent count, day by day: as many as the size of the run."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings

from tests.conftest import Sizes
from tests.deadlines.counting import COUNTS, Count

CASES: dict[Sizes, int] = {"everyday": 50, "short": 500, "release": 5_000}


def test_random_dates_are_those_of_a_count_day_by_day(sizes: Sizes, report: Callable[[str], None]) -> None:
    counted = list[Count]()

    @settings(max_examples=CASES[sizes])
    @given(COUNTS)
    def hold(count: Count) -> None:
        counted.append(count)
        count.check()

    hold()
    assert len(counted) >= CASES[sizes]
    report(f"calendar: {len(counted):,} random dates equal an independent count day by day")
