"""What a store gets of a host: the driver's connection, and how to wait for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import attrs

# Calls a function with the driver's connection and waits for what it returns.
RunAsync = Callable[[Callable[[Any], Awaitable[Any]]], Any]


@attrs.frozen
class Lent:
    """The driver's own connection, on which the host has its transaction open or is about to begin it.

    Attributes:
        raw: As the driver made it, such as a `sqlite3.Connection`.
        run_async: For a driver that is awaited, how to; None for others.
    """

    raw: Any
    run_async: RunAsync | None = None
