from __future__ import annotations

import pytest

from supervision.store import Store
from supervision.store.memory import MemoryStore
from supervision.testing import StoreContract


class TestMemoryStore(StoreContract):
    @pytest.fixture
    def store(self) -> Store:
        return MemoryStore()
