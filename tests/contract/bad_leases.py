"""Stores that lease wrongly, each in one way."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from supervision.store import Lease, Store
from tests.contract.bad_readers import BadReader


class LeasesToEverybody(BadReader):
    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        return self.inner.lease(name, holder, until + (until - now), until + 2 * (until - now))


class LeasesForEver(BadReader):
    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        holders = {lease.name: lease.holder for lease in self.inner.leases()}
        return self.inner.lease(name, holder, now, until) if holders.get(name, holder) == holder else None


class HoldsOnToTheLastMoment(BadReader):
    """Holds a lease on its last moment, too."""

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        return self.inner.lease(name, holder, now - timedelta(microseconds=1), until)


class WaitsForTheClockToComeBack(BadReader):
    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        held = {lease.name: lease for lease in self.inner.leases()}.get(name)
        if held is not None and held.holder != holder and datetime.fromisoformat(held.until) > now:
            return None
        return self.inner.lease(name, holder, now, until)


class TakesWhatRunsLonger(BadReader):
    """Thinks that a clock has gone back wherever a lease runs longer than the one asked for."""

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        held = {lease.name: lease for lease in self.inner.leases()}.get(name)
        if held is not None and datetime.fromisoformat(held.until) > until:
            self.inner.release(held)
        return self.inner.lease(name, holder, now, until)


class CountsNothing(BadReader):
    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        found = self.inner.lease(name, holder, now, until)
        return None if found is None else found._replace(number=1)


class CountsHoldersOnly(BadReader):
    """Who takes again what he has let run out goes on under the old number."""

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        held = {lease.name: lease for lease in self.inner.leases()}.get(name)
        if held is not None and held.holder == holder:
            now = datetime.fromisoformat(held.until) - timedelta(microseconds=1)
        return self.inner.lease(name, holder, now, until)


class CountsProlonging(BadReader):
    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        held = {lease.name: lease for lease in self.inner.leases()}.get(name)
        if held is not None and held.holder == holder:
            self.inner.release(held)
        return self.inner.lease(name, holder, now, until)


class ForgetsThePlace(BadReader):
    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        found = self.inner.lease(name, holder, now, until)
        if found is not None and found.number > 1 and found.position:
            self.inner.advance(found, 0)
            return found._replace(position=0, note=b"")
        return found


class LeasesWithoutALock(BadReader):
    """All who ask at once are told what was there before the first of them came."""

    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.before = threading.Barrier(4)

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        held = {lease.name: lease for lease in self.inner.leases()}.get(name)
        if threading.current_thread() is not threading.main_thread():
            self.before.wait(5)
        return self.inner.lease(name, holder, now, until) or Lease(
            name, holder, until.isoformat(), 1 + (held.number if held else 0), 0, b""
        )


class MovesNothingOn(BadReader):
    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        return True


class OnlyMovesForward(BadReader):
    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        held = {found.name: found for found in self.inner.leases()}.get(lease.name, lease)
        return self.inner.advance(lease, max(position, held.position), note)


class MovesOnForWhoLostIt(BadReader):
    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        held = {found.name: found for found in self.inner.leases()}.get(lease.name, lease)
        return self.inner.advance(held, position, note)


class GoesByTheTimeLeft(BadReader):
    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        return lease.until > "2026-01-30" and self.inner.advance(lease, position, note)


class NeverLetsGo(BadReader):
    def release(self, lease: Lease) -> None:
        pass


class LetsGoForAnybody(BadReader):
    def release(self, lease: Lease) -> None:
        for held in self.inner.leases():
            if held.name == lease.name:
                self.inner.release(held)


class ForgetsThePlaceWhenLetGo(BadReader):
    def release(self, lease: Lease) -> None:
        self.inner.advance(lease, 0)
        self.inner.release(lease)


class SortsLeasesByHolder(BadReader):
    def leases(self) -> tuple[Lease, ...]:
        return tuple(sorted(self.inner.leases(), key=lambda lease: lease.holder))


class LeasesInMemory(BadReader):
    """Has forgotten who does what when it is opened again."""

    def __init__(self, inner: Store, beside: Store) -> None:
        super().__init__(inner)
        self.lease, self.advance = beside.lease, beside.advance  # type: ignore[method-assign]
        self.release, self.leases = beside.release, beside.leases  # type: ignore[method-assign]


LEASES: dict[type[BadReader], str] = {
    LeasesToEverybody: "test_a_lease_has_one_holder_at_a_time",
    LeasesForEver: "test_a_lease_that_has_run_out_is_free",
    HoldsOnToTheLastMoment: "test_a_lease_that_has_run_out_is_free",
    WaitsForTheClockToComeBack: "test_a_lease_taken_by_a_clock_that_has_gone_back_is_free",
    TakesWhatRunsLonger: "test_a_lease_of_twice_the_time_asked_for_is_held",
    CountsNothing: "test_a_lease_taken_anew_has_the_next_number",
    CountsHoldersOnly: "test_a_lease_taken_anew_has_the_next_number",
    CountsProlonging: "test_a_lease_that_is_prolonged_keeps_its_number",
    ForgetsThePlace: "test_whoever_takes_a_lease_finds_position_and_note",
    LeasesWithoutALock: "test_of_several_who_ask_for_a_lease_at_once_one_gets_it",
    MovesNothingOn: "test_advance_keeps_position_and_note",
    OnlyMovesForward: "test_advance_keeps_position_and_note",
    MovesOnForWhoLostIt: "test_advance_keeps_nothing_where_the_lease_was_taken_anew",
    GoesByTheTimeLeft: "test_advance_keeps_what_the_last_holder_brings_late",
    NeverLetsGo: "test_a_lease_that_was_let_go_is_free",
    LetsGoForAnybody: "test_nobody_lets_go_of_what_another_has_taken",
    ForgetsThePlaceWhenLetGo: "test_a_lease_that_was_let_go_is_free",
    SortsLeasesByHolder: "test_leases_come_by_name",
}
