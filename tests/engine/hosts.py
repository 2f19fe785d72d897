"""Applications of four kinds that keep rows of their own in the ledger's database, each in its own way.

What they do differs only in how a transaction is opened, so that one test fits all: `Application.run` does a job in
one transaction, commits it, and rolls it back where the job fails.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol, TypeVar

import attrs
import psycopg
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import Connection, Engine, NullPool, create_engine, event, text
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session

from tests.benchmarks.in_django import set_up

T = TypeVar("T")
ALIAS = "host"


class Tx(Protocol):
    """The host's open transaction."""

    @property
    def within(self) -> Any: ...  # noqa: ANN401 - what `Engine.desk` takes

    def note(self, said: str) -> None: ...

    def savepoint(self) -> AbstractContextManager[Any]: ...

    def after_commit(self, done: Callable[[], object]) -> None: ...


class Application(Protocol):
    """A host; *url* as the ledger takes it."""

    def __init__(self, url: str) -> None: ...

    def run(self, job: Callable[[Tx], T]) -> T: ...


@attrs.frozen
class AlchemyTx:
    within: Connection | Session

    def note(self, said: str) -> None:
        self.within.execute(text("INSERT INTO host_notes (said) VALUES (:said)"), {"said": said})

    def savepoint(self) -> AbstractContextManager[Any]:
        return self.within.begin_nested()

    def after_commit(self, done: Callable[[], object]) -> None:
        if isinstance(self.within, Session):
            event.listen(self.within, "after_commit", lambda _: done())
        else:
            event.listen(self.within.engine, "commit", lambda _: done())


class WithConnection:
    def __init__(self, url: str) -> None:
        self.engine = safe_engine(url)

    def run(self, job: Callable[[Tx], T]) -> T:
        with self.engine.begin() as connection:
            return job(AlchemyTx(connection))


class WithSession(WithConnection):
    def run(self, job: Callable[[Tx], T]) -> T:
        with Session(self.engine) as session:
            done = job(AlchemyTx(session))
            session.commit()
            return done


class WithAsyncSession:
    def __init__(self, url: str) -> None:
        self.url = alchemy(url).replace("sqlite:", "sqlite+aiosqlite:")

    def run(self, job: Callable[[Tx], T]) -> T:
        return asyncio.run(self._run(job))

    async def _run(self, job: Callable[[Tx], T]) -> T:
        engine = create_async_engine(self.url, poolclass=NullPool)
        make_safe(engine.sync_engine)
        async with AsyncSession(engine) as session:
            done = await session.run_sync(lambda inner: job(AlchemyTx(inner)))
            await session.commit()
        await engine.dispose()
        return done


class DjangoTx:
    within = ALIAS

    def note(self, said: str) -> None:
        from django.db import connections

        with connections[ALIAS].cursor() as cursor:
            cursor.execute("INSERT INTO host_notes (said) VALUES (%s)", [said])

    def savepoint(self) -> AbstractContextManager[Any]:
        from django.db import transaction

        atomic: AbstractContextManager[Any] = transaction.atomic(using=ALIAS)
        return atomic

    def after_commit(self, done: Callable[[], object]) -> None:
        from django.db import transaction

        transaction.on_commit(done, using=ALIAS)


class WithDjango:
    def __init__(self, url: str) -> None:
        self.settings = django_settings(url)

    def run(self, job: Callable[[Tx], T]) -> T:
        from django.db import transaction

        with django_connected(self.settings), transaction.atomic(using=ALIAS):
            return job(DjangoTx())


APPLICATIONS: dict[str, type[Application]] = {
    "connection": WithConnection,
    "session": WithSession,
    "async_session": WithAsyncSession,
    "django": WithDjango,
}


def safe_engine(url: str) -> Engine:
    """Make an engine whose connections keep what they commit; SQLite's own default is one setting short of that."""
    engine = create_engine(alchemy(url), poolclass=NullPool)
    make_safe(engine)
    return engine


def make_safe(engine: Engine) -> None:
    """Let each connection of SQLite sync the folder when it deletes its journal."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous = EXTRA"))


def alchemy(url: str) -> str:
    return url.replace("postgresql:", "postgresql+psycopg:")


def django_settings(url: str) -> dict[str, Any]:
    if url.startswith("sqlite:///"):
        options = {"init_command": "PRAGMA synchronous = EXTRA"}
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": url.removeprefix("sqlite:///"), "OPTIONS": options}
    parts = conninfo_to_dict(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.get("dbname"),
        "USER": parts.get("user"),
        "PASSWORD": parts.get("password"),
        "HOST": parts.get("host"),
        "PORT": parts.get("port"),
    }


@contextmanager
def django_connected(settings: dict[str, Any], alias: str = ALIAS) -> Iterator[Any]:
    """Let Django know a database under *alias* for as long as the block lasts."""
    from django.db import connections

    set_up()
    connections.settings[alias] = connections.configure_settings({"default": {}, alias: settings})[alias]
    try:
        yield connections[alias]
    finally:
        connections[alias].close()
        del connections[alias]
        del connections.settings[alias]


def make_notes(url: str) -> None:
    """Make the host's own table."""
    with create_engine(alchemy(url), poolclass=NullPool).begin() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS host_notes (said TEXT)"))
        connection.execute(text("DELETE FROM host_notes"))


def notes(url: str) -> list[str]:
    """What the host has committed, in order."""
    if url.startswith("postgresql:"):
        with psycopg.connect(url) as server:
            return [said for (said,) in server.execute("SELECT said FROM host_notes ORDER BY said").fetchall()]
    with create_engine(url, poolclass=NullPool).connect() as connection:
        return list(connection.scalars(text("SELECT said FROM host_notes ORDER BY said")))
