"""A store in memory, for tests, demonstrations and simulations: behaves like every other, gone with the process."""

from ._store import MemoryStore

__all__ = ["MemoryStore"]
