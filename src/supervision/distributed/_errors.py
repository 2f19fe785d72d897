"""What can be wrong with the queue."""

from __future__ import annotations

from supervision.store import StoreError


class QueueError(StoreError):
    """Jobs cannot be handed out through this database as it is; the message says what to do, in both languages.

    Attributes:
        code: Stable: ``not_postgres``, ``not_reached``, ``no_ledger``, ``no_queue``, ``other_queue`` or ``no_wake``.
    """

    def __init__(self, code: str, told: str) -> None:
        super().__init__(code, told)
        self.code, self.told = code, told

    def __str__(self) -> str:
        return self.told
