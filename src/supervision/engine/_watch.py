"""Commands told to whoever watches: tests that ask what they have tried, never the business of a host."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from supervision.machine import Facts
from supervision.model import Case, Command, Refused, Workflow

from ._receipt import Receipt


@attrs.frozen(eq=False)
class Attempt:
    """A command, what it met, and how it was answered.

    Attributes:
        workflow: The version the case follows.
        command: As it was decided: with what the engine counts where cases are handed over.
        case: The case before the command; with ``seq`` 0 for an opening.
        facts: All outside knowledge that the answer rested on.
        outcome: The receipt, or every reason; as the engine gave it, also where the actor may not see the case.
    """

    workflow: Workflow
    command: Command
    case: Case
    facts: Facts
    outcome: Receipt | Refused


Watcher: TypeAlias = Callable[[Attempt], None]
