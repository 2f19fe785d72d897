from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

import supervision.testing
from supervision.clock import Clock, IdSource
from supervision.testing import FixedClock, SeededIds, StoreContract


def test_a_fixed_clock_stands_still_until_it_is_told() -> None:
    clock: Clock = FixedClock(datetime(2026, 1, 30, 9, 0, tzinfo=timezone(timedelta(hours=7))))
    assert clock.now() == clock.now() == datetime(2026, 1, 30, 2, 0, tzinfo=UTC)
    assert clock.now().tzinfo is UTC


def test_a_fixed_clock_is_set_and_advanced_both_ways() -> None:
    clock = FixedClock(datetime(2026, 1, 30, tzinfo=UTC))
    assert clock.advance(timedelta(days=2)) == clock.now() == datetime(2026, 2, 1, tzinfo=UTC)
    assert clock.advance(timedelta(days=-1)) == datetime(2026, 1, 31, tzinfo=UTC)
    clock.set(datetime(2025, 1, 1, tzinfo=UTC))
    assert clock.now() == datetime(2025, 1, 1, tzinfo=UTC)


def test_a_fixed_clock_wants_aware_moments() -> None:
    naive = datetime(2026, 1, 30)  # noqa: DTZ001 - what is refused
    with pytest.raises(ValueError, match="aware"):
        FixedClock(naive)
    with pytest.raises(ValueError, match="aware"):
        FixedClock(datetime(2026, 1, 30, tzinfo=UTC)).set(naive)


def test_seeded_ids_repeat_and_never_meet() -> None:
    ids: IdSource = SeededIds(1)
    again, other = SeededIds(1), SeededIds(11)
    drawn = [ids.new_id() for _ in range(50)]
    assert drawn == [again.new_id() for _ in range(50)]
    assert len({*drawn, *(other.new_id() for _ in range(50))}) == 100
    assert {len(name) for name in drawn} == {32}
    assert all(name.isascii() for name in drawn)


def test_seeded_salts_have_16_bytes_and_differ() -> None:
    ids = SeededIds()
    first, second = ids.salt(), ids.salt()
    assert len(first) == len(second) == 16
    assert first != second


def test_the_contract_is_found_by_name_and_nothing_else() -> None:
    assert supervision.testing.StoreContract is StoreContract
    with pytest.raises(AttributeError):
        supervision.testing.Nothing  # noqa: B018 - looked up on purpose
