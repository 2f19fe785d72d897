"""The store keeps every promise of the port, through a second store on the same file as well."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from json_store import JsonStore

from supervision.store import Store
from supervision.testing import StoreContract


class TestJsonStore(StoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[Store]:
        self.path = tmp_path / "ledger.jsonl"
        store = JsonStore(self.path)
        yield store
        store.close()

    def reopened(self, store: Store) -> Store:
        return JsonStore(self.path)
