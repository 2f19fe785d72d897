"""How a ledger is doing: what is measured, and what is too much of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest

from supervision.engine import Engine
from supervision.health import Health, Lag, Limits, look
from supervision.model import CaseId
from supervision.store import Gauged, Lease, Store, TaskRow
from supervision.testing import FaultStore, FixedClock
from supervision.testing._passing import PassingStore
from supervision.wiring import SchemaStatus
from supervision.worker import Worker
from tests.engine.office import Office, library


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    urls = {"memory": "memory://", "sqlite": f"sqlite:///{tmp_path / 'ledger.db'}"}
    office = Office.open(urls.get(request.param) or request.getfixturevalue("postgres_url"))
    yield office
    office.engine.close()


def codes(found: Health) -> list[str]:
    return [finding.code for finding in found.findings if finding.code != "skew"]


def test_the_oldest_event_without_a_seal_is_told_and_when_it_is_late(office: Office) -> None:
    empty = look(office.engine)
    assert (empty.unsealed, empty.oldest_unsealed_s) == (0, None)
    office.feedback()
    office.clock.set(office.clock.now() + timedelta(seconds=60))
    found = look(office.engine)
    assert isinstance(office.store, Gauged)
    assert found.unsealed == office.store.gauge().unsealed == office.engine.seal()
    assert (found.oldest_unsealed_s, codes(found)) == (60, [])
    office.feedback()
    office.clock.set(office.clock.now() + timedelta(seconds=61))
    assert codes(look(office.engine)) == ["unsealed"]
    office.engine.seal()
    assert codes(look(office.engine)) == []


def test_refused_attempts_of_the_last_hour_are_counted(office: Office) -> None:
    case = office.feedback()
    office.engine.seal()
    for _ in range(3):
        office.desk("la").attempt(case, "accept")
    assert look(office.engine).denials == 3
    assert codes(look(office.engine, Limits(denials=2))) == ["denials"]
    office.clock.set(office.clock.now() + timedelta(minutes=61))
    assert look(office.engine).denials == 0


@pytest.mark.parametrize(("seconds", "late"), [(0, False), (30, True), (-30, True)])
def test_a_clock_that_differs_from_the_server_s_is_told(postgres_url: str, seconds: int, late: bool) -> None:  # noqa: FBT001 - a table
    office = Office.open(postgres_url)
    gauge = office.store.gauge() if isinstance(office.store, Gauged) else None
    assert gauge is not None
    assert gauge.now is not None
    office.clock.set(gauge.now + timedelta(seconds=seconds))
    found = look(office.engine, Limits(skew_ms=10_000))
    assert found.skew_ms is not None
    assert abs(found.skew_ms - seconds * 1_000) < 10_000
    assert [finding.code for finding in found.findings] == (["skew"] if late else [])
    office.engine.close()


def test_a_store_in_this_process_has_no_clock_of_its_own() -> None:
    assert look(Office.open().engine).skew_ms is None


def test_a_store_that_does_not_tell_is_asked_no_further() -> None:
    office = Office.open()
    engine = Engine(FaultStore(office.store), library(), clock=office.clock)
    assert not isinstance(engine.store, Gauged)
    found = look(engine)
    assert (found.unsealed, found.oldest_unsealed_s, found.is_well) == (None, None, True)


class Leasing(PassingStore):
    """A store that keeps how far subscribers have got, and beside them what is no subscriber."""

    def leases(self) -> tuple[Lease, ...]:
        places = ("deliver/reports", 1), ("deliver/notices", 40), ("seal", 0)
        return tuple(Lease(name, "worker", "", 1, position, b"") for name, position in places)


def test_a_subscriber_is_as_far_behind_as_there_are_events_it_was_not_given() -> None:
    office = Office.open()
    for _ in range(25):
        office.feedback()
    assert office.engine.seal() == 50
    engine = Engine(Leasing(office.store), library(), clock=office.clock)
    behind = {lag.name: lag.behind for lag in look(engine).lags}
    assert behind == {"reports": 49, "notices": 10}
    assert codes(look(engine, Limits(lag=10))) == ["lag"]


def test_what_a_subscriber_does_not_take_is_told_once_it_is_set_apart() -> None:
    def take(_entries: object) -> None:
        raise LookupError

    office = Office.open()
    office.feedback()
    worker = Worker(office.engine, {"reports": take})
    for _ in range(12):
        worker.run_round()
        office.clock.set(office.clock.now() + timedelta(minutes=6))
    found = look(office.engine)
    assert found.lags == (Lag("reports", 2, 0, 2),)
    assert codes(found) == ["parked"]
    assert codes(look(office.engine, Limits(parked=2))) == []
    assert "LookupError" not in str(found)


def test_a_subscriber_that_has_stopped_says_so() -> None:
    lag = Lag("reports", 1_000, 0, 1_000, has_stopped=True)
    (finding,) = (
        Health(FixedClock(Office.open().clock.now()).now(), 0, None, 0, None, (lag,), None, 0, None)
        .judged(Limits(), None)
        .findings
    )
    assert "đã ngừng nhận" in finding.text.vi
    assert "it stands still" in (finding.text.en or "")


class Due(PassingStore):
    """A store whose engine has had a step to take since Monday 5 January 2026, and one for tomorrow."""

    def tasks(self, holders: Collection[tuple[str, str]], **_page: object) -> tuple[TaskRow, ...]:
        assert list(holders) == [("system", "term")]
        days = "2026-01-05", "2026-01-06"
        return tuple(TaskRow(CaseId(f"case-{day}"), "posting", "system", "term", ("complete",), day) for day in days)


def test_a_step_that_is_due_waits_since_the_day_began_in_viet_nam() -> None:
    office = Office.open()
    engine = Engine(Due(office.store), library(), clock=office.clock)
    found = look(engine)
    assert (found.due, found.oldest_due_s) == (1, 9 * 3_600)
    assert codes(found) == ["due"]


def test_a_schema_that_does_not_fit_is_told() -> None:
    found = look(Office.open().engine, schema=SchemaStatus(3, 1, is_usable=False))
    assert (found.schema, codes(found)) == (3, ["schema"])


def test_each_measure_is_late_above_its_limit_and_not_at_it() -> None:
    at = FixedClock(Office.open().clock.now()).now()
    lags = (Lag("reports", 0, 10), Lag("notices", 0, 11, 1))
    found = Health(at, 1, 60, 1, 3_600, lags[:1], -2_000, 500, None).judged(Limits(lag=10), None)
    assert found.is_well
    found = attrs.evolve(
        found, oldest_unsealed_s=61, oldest_due_s=3_601, lags=lags, skew_ms=-2_001, denials=501
    ).judged(Limits(lag=10), None)
    assert [finding.code for finding in found.findings] == ["unsealed", "due", "skew", "lag", "parked", "denials"]
    assert all(finding.text.vi != finding.text.en for finding in found.findings)


def test_nothing_that_is_told_names_a_case_or_a_person(office: Office) -> None:
    case = office.feedback()
    office.desk("la").attempt(case, "accept")
    office.clock.set_day(date(2026, 2, 1))
    told = str(look(office.engine, Limits(0, 0, 0, 0, 0)))
    assert not any(name in told for name in (case, "'lan'", "'la'", "Trần", "hoa-sua"))


def test_looking_changes_nothing(office: Office) -> None:
    office.feedback()
    before = _seen(office.store)
    look(office.engine)
    assert _seen(office.store) == before


def _seen(store: Store) -> tuple[object, ...]:
    cases = store.cases()
    return cases, store.log(), store.denials(), [store.events(CaseId(case.id)) for case in cases]
