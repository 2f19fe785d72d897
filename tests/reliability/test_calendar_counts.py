"""Due dates against an independent count, day by day: as many as the size of the run, 5,000 before a release."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings

from tests.deadlines.counting import COUNTS, Count


def test_random_dates_are_those_of_a_count_day_by_day(report: Callable[[str], None]) -> None:
    @given(COUNTS)
    def hold(count: Count) -> None:
        count.check()

    hold()
    report(f"calendar: {settings().max_examples} random dates equal an independent count day by day")
