"""What every store must decide alike about leases: whether one is free, and what taking it makes of it."""

from __future__ import annotations

from datetime import datetime

from supervision.record import moment

from .port import Lease, StoreError


def taken(found: Lease | None, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
    """Return the lease as it is once *holder* has taken or prolonged it; None where somebody else holds it.

    Args:
        found: The lease as it is kept; None where nobody ever took it.
        name: What is asked for.
        holder: Who asks.
        now: The moment by his clock, aware.
        until: Up to when he asks, aware, later than *now*.
    """
    ends = moment(until)
    if found is None:
        return Lease(name, holder, ends, 1, 0, b"")
    has_run_out = found.until <= moment(now)
    if found.holder != holder and not has_run_out and found.until <= latest(now, until):
        return None
    is_prolonged = found.holder == holder and not has_run_out
    return found._replace(holder=holder, until=ends, number=found.number + (not is_prolonged))


def latest(now: datetime, until: datetime) -> str:
    """Return up to when a lease may run that was taken by a clock that agrees with this one, give or take."""
    return moment(until + (until - now))


class LeaselessGuest:
    """Inside a host's transaction nothing is leased: nobody else would see it before the host commits."""

    def lease(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """Refuse."""
        del holder, now, until
        raise _not_within(name)

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        """Refuse."""
        del position, note
        raise _not_within(lease.name)

    def release(self, lease: Lease) -> None:
        """Refuse."""
        raise _not_within(lease.name)


def _not_within(name: str) -> StoreError:
    return StoreError(
        f"không giữ chỗ “{name}” trong giao dịch của ứng dụng chủ: hãy chạy tiến trình nền trên sổ gốc · "
        f"“{name}” is not leased inside a host's transaction: run the worker on the ledger itself"
    )
