"""Answers: accepted with its events, or refused with every reason; and each reason as a value."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from supervision.text import Text

from .command import Command
from .event import Event
from .ids import CaseId

# What a message is filled with: texts are rendered in the reader's language, tuples joined with commas.
Param = str | int | Text | tuple["str | Text", ...]


@attrs.frozen(slots=True)
class Reason:
    """One rule that said no.

    Attributes:
        code: Stable; `supervision.messages` has its wording, the reference a paragraph on it.
        params: What the wording is filled with.
        source: The article behind it; empty where the rule is the workflow's own.
        case_id: The linked case that said it; None for the case the command was for.
    """

    code: str
    params: Mapping[str, Param] = attrs.field(factory=dict)
    source: str = ""
    case_id: CaseId | None = None


@attrs.frozen(slots=True)
class Clause:
    """One rule that was looked at, in `explain`: what it asks, and whether it holds now."""

    code: str
    holds: bool
    params: Mapping[str, Param] = attrs.field(factory=dict)
    source: str = ""


@attrs.frozen(slots=True)
class Accepted:
    """What a command would change.

    Attributes:
        events: At least one, oldest first.
        orders: Commands to linked cases that must be accepted too, in order.
    """

    events: tuple[Event, ...]
    orders: tuple[Command, ...] = ()


@attrs.frozen(slots=True)
class Refused:
    """Why a command changes nothing: every reason, in the order of the rules; never empty."""

    reasons: tuple[Reason, ...]


Decision = Accepted | Refused
