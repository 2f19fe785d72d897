"""Measuring: a few rows each, whatever the size of the ledger."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from supervision.clock import VIETNAM, local_date
from supervision.engine import Engine
from supervision.machine import TERM_ENDS
from supervision.record import moment, moment_from
from supervision.store import Gauge, Gauged, Store
from supervision.worker import deliveries

from ._health import Health, Lag, Limits, Schema

_MOST = 1_000
_MS = timedelta(milliseconds=1)


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
    rows = [row for row in store.tasks((TERM_ENDS,), limit=_MOST) if row.due_on and row.due_on <= today]
    if not rows:
        return 0, None
    first = date.fromisoformat(min(row.due_on for row in rows if row.due_on))
    return len(rows), int((now - datetime(first.year, first.month, first.day, tzinfo=VIETNAM)).total_seconds())


def _lags(store: Store) -> tuple[Lag, ...]:
    return tuple(
        Lag(job.name, job.position, job.lag, len(job.parked), job.has_stopped, job.reason) for job in deliveries(store)
    )


def _denials(store: Store, now: datetime) -> int:
    since = moment(now - timedelta(hours=1))
    return sum(denial.recorded_at >= since for denial in store.denials(_MOST))
