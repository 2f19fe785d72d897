from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from supervision.store import Store
from supervision.store.postgres import PostgresStore
from supervision.testing import StoreContract


class TestPostgresStore(StoreContract):
    @pytest.fixture
    def store(self, postgres_url: str) -> Iterator[Store]:
        self.url = postgres_url
        store = PostgresStore(postgres_url)
        yield store
        store.close()

    def reopened(self, store: Store) -> Store:
        return PostgresStore(self.url)

    def host(self, store: Store) -> psycopg.Connection:
        return psycopg.connect(self.url)
