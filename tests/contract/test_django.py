"""The ledger on Django's connections keeps every promise of the port, on both databases."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connections, transaction

from supervision.django import DjangoStore
from supervision.store import Store
from supervision.testing import StoreContract
from tests.engine.hosts import ALIAS, django_connected, django_settings
from tests.postgres import emptied

_OTHER = "other"


class TidyStore(DjangoStore):
    """Closes the connection of a thread that ends soon: no request ends here that would have Django do so."""

    @contextmanager
    def _own(self) -> Iterator[Any]:
        with _tidied(), super()._own() as lodger:
            yield lodger

    @contextmanager
    def _reading(self) -> Iterator[Any]:
        with _tidied(), super()._reading() as lodger:
            yield lodger


@contextmanager
def _tidied() -> Iterator[None]:
    try:
        yield
    finally:
        is_open = connections[ALIAS].in_atomic_block or getattr(connections[ALIAS].connection, "in_transaction", False)
        if threading.current_thread() is not threading.main_thread() and not is_open:
            connections[ALIAS].close()


class Elsewhere(str):
    """A second connection to the same database, with a transaction open."""

    __slots__ = ()

    def commit(self) -> None:
        self._connection.commit()

    def rollback(self) -> None:
        self._connection.rollback()

    def close(self) -> None:
        self._connection.close()

    @property
    def _connection(self) -> Any:  # noqa: ANN401 - Django ships no types
        return connections[self]


class DjangoContract(StoreContract):
    def reopened(self, store: Store) -> Store:
        return TidyStore(ALIAS)

    def host(self, store: Store) -> Elsewhere:
        connections[_OTHER].set_autocommit(False)
        return Elsewhere(_OTHER)


@contextmanager
def made(url: str) -> Iterator[DjangoStore]:
    settings = django_settings(url)
    with django_connected(settings), django_connected(settings, _OTHER):
        store = TidyStore(ALIAS)
        with transaction.atomic(using=ALIAS):
            store.bring_schema()
        yield store


@pytest.fixture(scope="class")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DjangoStore]:
    with made(f"sqlite:///{tmp_path_factory.mktemp('django') / 'host.db'}") as store:
        yield store


@pytest.fixture(scope="class")
def on_postgres(postgres_database: str) -> Iterator[DjangoStore]:
    emptied(postgres_database)
    with made(postgres_database) as store:
        yield store


class TestDjangoStoreOnSqlite(DjangoContract):
    @pytest.fixture
    def store(self, on_sqlite: DjangoStore) -> Store:
        # Emptied, not made anew: a file costs ten times a row.
        with transaction.atomic(using=ALIAS), connections[ALIAS].cursor() as cursor:
            for name in connections[ALIAS].introspection.table_names():
                if name != "supervision_meta":
                    cursor.execute(f"DELETE FROM {name}")  # noqa: S608 - our own table
        return on_sqlite


class TestDjangoStoreOnPostgres(DjangoContract):
    @pytest.fixture
    def store(self, on_postgres: DjangoStore, postgres_url: str) -> Store:
        return on_postgres
