"""A project of Django's in this process: which database its ledger is in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from supervision.testing import FixedClock
from tests.benchmarks.in_django import set_up
from tests.engine.hosts import django_connected

LEDGER = "ledger"
SUPERVISION = {"DATABASE": LEDGER, "CLOCK": FixedClock(datetime(2026, 1, 5, 2, tzinfo=UTC))}

set_up()


def sqlite(path: Path, **more: object) -> dict[str, Any]:
    """Return the settings of a file as a project should have them."""
    options = {"init_command": "PRAGMA synchronous = EXTRA", "transaction_mode": "IMMEDIATE", **more}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(path), "OPTIONS": options}


@contextmanager
def supervised(database: dict[str, Any], **more: object) -> Iterator[None]:
    """Let the project's ledger be in *database*."""
    from django.test import override_settings

    with django_connected(database, LEDGER), override_settings(SUPERVISION=SUPERVISION | more):
        yield


def migrate(target: str | None = None) -> None:
    """Bring the ledger's own migrations to *target*, the last by default."""
    from django.core.management import call_command

    call_command("migrate", "supervision", *([target] if target else []), database=LEDGER, verbosity=0)
