"""The promises of leases: who does what, of those who share a ledger."""
# ruff: noqa: S101 - tests: the name is the rule, the values are literal, assert is how pytest speaks

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from supervision.store import Lease, Store, StoreError

from ._contract_store import ReadingContract
from ._contract_within import WithinContract
from ._examples import AT, AWKWARD_BYTES, AWKWARD_TEXT


def _at(seconds: int) -> datetime:
    return AT + timedelta(seconds=seconds)


def _asked(store: Store, holder: str, seconds: int, *, name: str = "due") -> Lease | None:
    """Ask for ten seconds."""
    return store.lease(name, holder, _at(seconds), _at(seconds + 10))


def _held(store: Store, holder: str, seconds: int, *, name: str = "due") -> Lease:
    found = _asked(store, holder, seconds, name=name)
    assert found is not None
    return found


class LeaseContract(ReadingContract, WithinContract):
    """What `supervision.store.Leases` promises."""

    def test_a_lease_has_one_holder_at_a_time(self, store: Store) -> None:
        assert _asked(store, "a", 0) == Lease("due", "a", "2026-01-31T00:00:09.000007Z", 1, 0, b"")
        assert _asked(store, "b", 9) is None
        assert [lease.holder for lease in store.leases()] == ["a"]
        assert _held(store, "b", 9, name="seal").holder == "b"

    def test_a_lease_that_has_run_out_is_free(self, store: Store) -> None:
        _held(store, "a", 0)
        assert _held(store, "b", 10).holder == "b"

    def test_a_lease_taken_by_a_clock_that_has_gone_back_is_free(self, store: Store) -> None:
        _held(store, "a", 70)
        assert _held(store, "b", 59).holder == "b"

    def test_a_lease_of_twice_the_time_asked_for_is_held(self, store: Store) -> None:
        _held(store, "a", 70)
        assert _asked(store, "b", 60) is None

    def test_a_lease_taken_anew_has_the_next_number(self, store: Store) -> None:
        assert [_held(store, who, at).number for who, at in (("a", 0), ("b", 10), ("b", 20), ("a", 30))] == [1, 2, 3, 4]

    def test_a_lease_that_is_prolonged_keeps_its_number(self, store: Store) -> None:
        assert _held(store, "a", 0).number == 1
        assert _held(store, "a", 9) == Lease("due", "a", "2026-01-31T00:00:18.000007Z", 1, 0, b"")
        assert _asked(store, "b", 18) is None

    def test_a_holder_whose_clock_went_back_may_prolong(self, store: Store) -> None:
        _held(store, "a", 70)
        assert _held(store, "a", 0).number == 1
        assert _held(store, "b", 10).number == 2  # noqa: PLR2004 - the second time it was taken

    def test_whoever_takes_a_lease_finds_position_and_note(self, store: Store) -> None:
        store.advance(_held(store, "a", 0), 2**40, AWKWARD_BYTES)
        found = _held(store, "a", 5)
        assert (found.position, found.note) == (2**40, AWKWARD_BYTES)
        found = _held(store, "b", 20)
        assert (found.position, found.note) == (2**40, AWKWARD_BYTES)

    def test_of_several_who_ask_for_a_lease_at_once_one_gets_it(self, store: Store) -> None:
        for turn in range(5):
            with ThreadPoolExecutor(4) as pool:
                found = list(pool.map(lambda who, at=20 * turn: _asked(store, f"{who}", at), range(4)))
            assert [lease.number for lease in found if lease is not None] == [turn + 1]

    def test_advance_keeps_position_and_note(self, store: Store) -> None:
        lease = _held(store, "a", 0, name=AWKWARD_TEXT)
        assert store.advance(lease, 7, b"later")
        assert store.leases() == (lease._replace(position=7, note=b"later"),)
        assert store.advance(lease, 3)
        assert store.leases() == (lease._replace(position=3),)

    def test_advance_keeps_nothing_where_the_lease_was_taken_anew(self, store: Store) -> None:
        mine = _held(store, "a", 0)
        again = _held(store, "a", 10)
        assert not store.advance(mine, 5)
        assert store.leases() == (again,)
        assert not store.advance(again._replace(name="nobody's"), 5)

    def test_advance_keeps_what_the_last_holder_brings_late(self, store: Store) -> None:
        lease = _held(store, "a", 0)
        assert store.advance(lease._replace(until="2026-01-01T00:00:00.000000Z"), 5)
        assert store.leases() == (lease._replace(position=5),)

    def test_a_lease_that_was_let_go_is_free(self, store: Store) -> None:
        lease = _held(store, "a", 0)
        store.advance(lease, 5, b"note")
        store.release(lease)
        found = _held(store, "b", 1)
        assert (found.number, found.position, found.note) == (2, 5, b"note")

    def test_nobody_lets_go_of_what_another_has_taken(self, store: Store) -> None:
        mine = _held(store, "a", 0)
        again = _held(store, "b", 10)
        store.release(mine)
        assert store.leases() == (again,)

    def test_leases_come_by_name(self, store: Store) -> None:
        assert store.leases() == ()
        for name, holder in (("seal", "a"), ("due", "b"), ("Đ", "c")):
            _held(store, holder, 0, name=name)
        assert [lease.name for lease in store.leases()] == ["due", "seal", "Đ"]

    def test_what_was_leased_is_there_for_whoever_opens_the_ledger_next(self, store: Store) -> None:
        again = self.reopened(store)
        if again is None:
            pytest.skip("lives in memory only")
        store.advance(_held(store, "a", 0), 5, b"note")
        store.release(_held(store, "a", 0, name="seal"))
        assert again.leases() == store.leases()
        assert _asked(again, "b", 5) is None
        again.close()

    def test_nothing_is_leased_inside_a_hosts_transaction(self, store: Store) -> None:
        lease = _held(store, "a", 0)
        with self._hosted(store) as (inside, host):
            for refused in (
                lambda: _asked(inside, "a", 1),
                lambda: inside.advance(lease, 1),
                lambda: inside.release(lease),
            ):
                with pytest.raises(StoreError):
                    refused()
            assert inside.leases() == (lease,)
            host.commit()
        assert store.leases() == (lease,)
