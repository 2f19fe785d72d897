"""What is held by whom, what lags, what is stuck: for the host's own page of health."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from supervision.engine import Engine
from supervision.machine import TERM_ENDS
from supervision.model import CaseId
from supervision.store import Lease, Store

from ._delivery import MOST_PARKED, PREFIX
from ._programmes import Promised, promised
from ._proposals import PREFIX as PROPOSE
from ._proposals import Sweep
from ._way import Parked, Way


@attrs.frozen
class JobReport:
    """One job, whoever does it.

    Attributes:
        name: ``due``, ``daily``, ``seal``, ``programmes``; or ``deliver/`` or ``propose/`` and a subscriber.
        holder: Who does it, or did it last.
        until: Up to when he has asked for it, ISO moment in UTC; empty where he has let go.
        position: For a subscriber its place in the log; for what is done once a day the day, as an ordinal.
        lag: For a subscriber how many sealed events it has not been handed yet; 0 for others.
        attempts: How often its next entry was tried in vain.
        again_at: Not before this ISO moment is it tried again; empty for at once.
        reason: The kind of error of the last attempt.
        parked: Entries set apart, by position; `Worker.retry` tries them once more.
        has_stopped: Whether so many are set apart that it stands still until somebody looks.
    """

    name: str
    holder: str
    until: str
    position: int
    lag: int = 0
    attempts: int = 0
    again_at: str = ""
    reason: str = ""
    parked: tuple[Parked, ...] = ()
    has_stopped: bool = False


@attrs.frozen
class Report:
    """How the work of a ledger stands.

    Attributes:
        jobs: Every job that any worker has ever done, by name.
        due_since: The earliest day on which a step of the engine's was due that is not taken yet; None where none is.
        stuck: Cases that this worker could not settle today, each with the codes of the reasons.
        promised: What programmes promise for the periods that run now, as far as its day has come.
    """

    jobs: tuple[JobReport, ...]
    due_since: date | None
    stuck: Mapping[CaseId, str]
    promised: tuple[Promised, ...]


def report_of(engine: Engine, today: date, stuck: Mapping[CaseId, str]) -> Report:
    """Return how the work of a ledger stands on *today*."""
    jobs = [_job(engine.store, lease) for lease in engine.store.leases()]
    waiting = engine.store.tasks([TERM_ENDS], limit=1)
    first = date.fromisoformat(waiting[0].due_on) if waiting and waiting[0].due_on is not None else None
    return Report(
        tuple(jobs), first if first is not None and first <= today else None, dict(stuck), promised(engine, today)
    )


def deliveries(store: Store) -> tuple[JobReport, ...]:
    """Return how the subscribers of the log stand, by name, which is without its prefix here."""
    found = [lease for lease in store.leases() if lease.name.startswith(PREFIX)]
    return tuple(attrs.evolve(_job(store, lease), name=lease.name.removeprefix(PREFIX)) for lease in found)


def _job(store: Store, lease: Lease) -> JobReport:
    job = JobReport(lease.name, lease.holder, lease.until, lease.position)
    if lease.name.startswith(PREFIX):
        way = Way.of(lease.note, 1)
        job = attrs.evolve(
            job,
            lag=_behind(store, lease.position),
            parked=way.parked,
            has_stopped=len(way.parked) >= MOST_PARKED,
        )
    elif lease.name.startswith(PROPOSE):
        way = Sweep.of(lease).way
    else:
        return job
    return attrs.evolve(job, attempts=way.attempts, again_at=way.again_at, reason=way.reason)


def _behind(store: Store, position: int) -> int:
    """Return how many sealed events lie behind *position*: positions have no gaps, so the last one tells."""
    step = 1
    while store.log(position + step - 1, 1):
        step *= 2
    least, most = step // 2, step
    while least + 1 < most:
        middle = (least + most) // 2
        least, most = (middle, most) if store.log(position + middle - 1, 1) else (least, middle)
    return least
