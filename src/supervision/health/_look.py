"""Measuring: a few rows each, whatever the size of the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol, runtime_checkable

from supervision.clock import VIETNAM, local_date
from supervision.engine import Engine
from supervision.model import SYSTEM
from supervision.record import moment, moment_from
from supervision.store import Gauge, Gauged, Store

from ._health import Health, Lag, Limits, Schema

_MOST = 1_000
_MS = timedelta(milliseconds=1)
# What the engine's own work waits for, and what the way of a subscriber is called.
_TERM_ENDS = (SYSTEM, "term")
_DELIVERY = "deliver/"


class _Lease(Protocol):
    """A place that somebody moves on through the log."""

    @property
    def name(self) -> str: ...

    @property
    def position(self) -> int: ...


@runtime_checkable
class _Leasing(Protocol):
    """A store that keeps how far subscribers have got."""

    def leases(self) -> Sequence[_Lease]: ...


def look(engine: Engine, limits: Limits | None = None, *, schema: Schema | None = None) -> Health:
    """Measure how the ledger is doing now; nothing is changed.

    A few small reads, fit for an endpoint that is asked every few seconds.  What comes back holds no ids of cases or
    persons.

    Args:
        engine: The ledger.
        limits: What is still well.
        schema: What `supervision.wiring.read_schema` found, where the schema is to be judged too.

    Raises:
        StoreError: The store cannot be used; that is the worst of health, and for the caller to tell.
    """
    store = engine.store
    gauge = store.gauge() if isinstance(store, Gauged) else None
    # Behind the store's own answer, so that waiting for it counts as no skew of ours but the other way round at most.
    now = engine.clock.now()
    due, oldest_due_s = _due(store, now)
    found = Health(
        now,
        gauge.unsealed if gauge is not None else None,
        _age_s(gauge, now),
        due,
        oldest_due_s,
        _lags(store),
        round((now - gauge.now) / _MS) if gauge is not None and gauge.now is not None else None,
        _denials(store, now),
        schema.found if schema is not None else None,
    )
    return found.judged(limits if limits is not None else Limits(), schema)


def _age_s(gauge: Gauge | None, now: datetime) -> int | None:
    if gauge is None or gauge.oldest_unsealed_at is None:
        return None
    return max(int((now - moment_from(gauge.oldest_unsealed_at)).total_seconds()), 0)


def _due(store: Store, now: datetime) -> tuple[int, int | None]:
    today = local_date(now).isoformat()
    rows = [row for row in store.tasks((_TERM_ENDS,), limit=_MOST) if row.due_on and row.due_on <= today]
    if not rows:
        return 0, None
    first = date.fromisoformat(min(row.due_on for row in rows if row.due_on))
    return len(rows), int((now - datetime(first.year, first.month, first.day, tzinfo=VIETNAM)).total_seconds())


def _lags(store: Store) -> tuple[Lag, ...]:
    if not isinstance(store, _Leasing):
        return ()
    found = [lease for lease in store.leases() if lease.name.startswith(_DELIVERY)]
    return tuple(
        Lag(lease.name.removeprefix(_DELIVERY), lease.position, _behind(store, lease.position)) for lease in found
    )


def _behind(store: Store, position: int) -> int:
    """Return how many sealed events lie behind *position*: positions have no gaps, so the last one tells."""
    least, most = 0, 1
    while store.log(position + most - 1, 1):
        least, most = most, most * 2
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if store.log(position + middle - 1, 1) else (least, middle)
    return least


def _denials(store: Store, now: datetime) -> int:
    since = moment(now - timedelta(hours=1))
    return sum(denial.recorded_at >= since for denial in store.denials(_MOST))
