"""How a case, and the cases linked with it, came to something: one move after the other."""

from __future__ import annotations

from typing import TypeAlias

import attrs

from supervision.model import Value


@attrs.frozen(slots=True)
class Move:
    """One step that was taken.

    Attributes:
        case: Which case: 0 is the one under study; the others count from 1 in the order in which they first appear.
        source: The state it left; None opened the case.
        target: The state it entered; equal to *source* where the step only noted something.
        inputs: The inputs that matter to some guard, by name, as a command takes them; others may be anything.  Persons
            and units are stand-ins (``person-1``), dates as if the first step were taken on 2 March 2026: what counts
            is how they stand to one another and to the day of the step.
        by_system: Whether the engine took it: as the effect of the move before it, or by itself.
    """

    case: int
    workflow: str
    step: str
    source: str | None
    target: str
    inputs: tuple[tuple[str, Value], ...] = attrs.field(default=(), hash=False)  # lists are no keys
    by_system: bool = False


Trace: TypeAlias = tuple[Move, ...]
