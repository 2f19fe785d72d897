"""The port every store implements; `memory`, `sqlite` and `postgres` come along.

A store of your own passes `supervision.testing.StoreContract`.
"""

from ._gauge import Gauge, Gauged
from .port import (
    CaseWrite,
    DeadlineRow,
    Denial,
    HeldClaim,
    Lease,
    Leases,
    LogEntry,
    OrgChange,
    PersonalRow,
    Snapshot,
    Store,
    StoredEvent,
    StoreError,
    TaskRow,
    Transaction,
    TryAgainError,
    VersionConflictError,
    Wanted,
    Write,
)

__all__ = [
    "CaseWrite",
    "DeadlineRow",
    "Denial",
    "Gauge",
    "Gauged",
    "HeldClaim",
    "Lease",
    "Leases",
    "LogEntry",
    "OrgChange",
    "PersonalRow",
    "Snapshot",
    "Store",
    "StoreError",
    "StoredEvent",
    "TaskRow",
    "Transaction",
    "TryAgainError",
    "VersionConflictError",
    "Wanted",
    "Write",
]
