from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervision.store import Store
from supervision.store.sqlite import SqliteStore
from supervision.testing import StoreContract


class TestSqliteStore(StoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[Store]:
        self.path = tmp_path / "ledger.db"
        store = SqliteStore(self.path)
        yield store
        store.close()

    def reopened(self, store: Store) -> Store:
        return SqliteStore(self.path)

    def host(self, store: Store) -> sqlite3.Connection:
        raw = sqlite3.connect(self.path)
        raw.execute("PRAGMA synchronous = EXTRA")
        return raw


class TestSqliteStoreInMemory(StoreContract):
    @pytest.fixture
    def store(self) -> Iterator[Store]:
        store = SqliteStore(":memory:")
        yield store
        store.close()
