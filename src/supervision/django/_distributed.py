"""The worker's jobs in the application of procrastinate's that a project has, where it has one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.apps import apps
from django.conf import settings
from django.db import close_old_connections, connections

from ._desk import engine
from ._settings import database

_APP = "procrastinate.contrib.django"
_TABLE = "procrastinate_jobs"


def is_shared() -> bool:
    """Whether the project has procrastinate's application, on the ledger's database."""
    return apps.is_installed(_APP) and queue_database() == database()


def queue_database() -> str:
    """Return the alias of the database in which procrastinate's tables are."""
    alias: str = getattr(settings, "PROCRASTINATE_DATABASE_ALIAS", "default")
    return alias


def join() -> None:
    """Add our jobs to procrastinate's application, ready or not; nothing where there is none."""
    if apps.is_installed(_APP):
        from procrastinate.contrib.django import app

        from supervision.distributed import NAMESPACE, tasks

        app.add_tasks_from(tasks(engine, around=_tidied), namespace=NAMESPACE)


def install() -> None:
    """Let the ledger ask for jobs, once both have their tables in one PostgreSQL database."""
    connection = connections[database()]
    if is_shared() and connection.vendor == "postgresql" and _TABLE in connection.introspection.table_names():
        from procrastinate.contrib.django import app

        from supervision.distributed import install_through

        install_through(app)


@contextmanager
def _tidied() -> Iterator[None]:
    """Put away what the thread has opened: no request ends here that would have Django do so."""
    close_old_connections()
    try:
        yield
    finally:
        connections[database()].close()
