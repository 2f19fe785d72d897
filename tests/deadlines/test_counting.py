"""Due dates against an independent count, day by day."""

from __future__ import annotations

from hypothesis import Phase, given, settings

from tests.deadlines.counting import COUNTS, Count


@settings(max_examples=500, phases=[Phase.generate])
@given(COUNTS)
def test_500_random_dates_are_those_of_a_count_day_by_day(count: Count) -> None:
    count.check()
