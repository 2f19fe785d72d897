"""The chain of hashes of each case, the columns beside the bytes, and the check of both."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

import attrs

from supervision.model import CaseId, CommandId, Event, Migrated, Moved, Noted, Opened

from ._bytes import decode, encode, moment
from ._errors import BrokenRecordError, NotCanonicalError, UnknownEventError

_PREFIX = b"supervision/event/v1\0"
_HASH_LENGTHS = (0, 32)


class Columns(NamedTuple):
    """What queries use of an event, beside its bytes; in the order of `StoredEvent`'s first fields.

    Attributes:
        workflow: Of the case: only `Opened` names it in its bytes.
        step: The step of `Opened`, `Moved`, `Noted`; empty for other kinds.
        state: The state after those; empty for other kinds.
        recorded_at: As in the bytes: ``2026-01-30T02:03:04.000005Z``.
    """

    case_id: CaseId
    seq: int
    kind: str
    workflow: str
    step: str
    state: str
    command_id: CommandId
    occurred_on: str
    recorded_at: str


class ChainedEvent(Protocol):
    """An event as a store keeps it; `StoredEvent` is one."""

    @property
    def case_id(self) -> CaseId:
        """The case."""
        ...

    @property
    def seq(self) -> int:
        """Position in the case, from 1."""
        ...

    @property
    def workflow(self) -> str:
        """The case's workflow."""
        ...

    @property
    def body(self) -> bytes:
        """The bytes."""
        ...

    @property
    def hash(self) -> bytes:
        """What `chained` gave."""
        ...


@attrs.frozen(slots=True)
class Fault:
    """A place where the record is not what was written.

    Attributes:
        seq: The event; 0 where a case has none at all.
        problem: ``order`` (a number is missing or comes twice), ``hash`` (bytes or hash were changed), ``column`` (a
            column does not follow from the bytes), ``form`` (bytes no version writes), ``unknown`` (a later version
            is needed to check the columns), ``head`` (the case's last events are missing).
        detail: The column, or what else helps to find it.
    """

    case_id: CaseId
    seq: int
    problem: str
    detail: str = ""


def chained(previous: bytes, body: bytes) -> bytes:
    """Return the hash of an event: SHA-256 over a prefix, the length of *previous*, *previous* and *body*.

    Args:
        previous: The hash of the case's event before; empty for the first.
        body: The bytes of the event.

    Raises:
        ValueError: If *previous* has neither 0 nor 32 bytes.
    """
    if len(previous) not in _HASH_LENGTHS:
        raise ValueError(f"a hash has 32 bytes, not {len(previous)}")
    return hashlib.sha256(_PREFIX + bytes((len(previous),)) + previous + body).digest()


def columns(event: Event, workflow: str) -> Columns:
    """Return the columns of an event; *workflow* is its case's."""
    fact = event.fact
    step = state = ""
    if isinstance(fact, Moved):
        step, state = fact.step, fact.target
    elif isinstance(fact, Migrated):
        state = fact.target
    elif isinstance(fact, Opened | Noted):
        step, state = fact.step, fact.state
    return Columns(
        event.case_id,
        event.seq,
        type(fact).__name__,
        workflow,
        step,
        state,
        event.command_id,
        event.occurred_on,
        moment(event.recorded_at),
    )


def verify_chain(
    events: Iterable[ChainedEvent], *, heads: Mapping[CaseId, tuple[int, bytes]] | None = None
) -> tuple[Fault, ...]:
    """Compute every hash again and derive every column from the bytes again.

    Args:
        events: Events of any number of cases; those of one case oldest first and from its first.
        heads: Where given, the ``seq`` and ``head`` that each case must end with: without it nobody can see that a
            case's last events were cut off.

    Returns:
        Every mismatch, in the order of the events, then of *heads*; empty where all is well.
    """
    faults: list[Fault] = []
    last: dict[CaseId, tuple[int, bytes]] = {}
    workflows: dict[CaseId, str] = {}
    for event in events:
        case_id = event.case_id
        seq, head = last.get(case_id, (0, b""))
        if event.seq != seq + 1:
            faults.append(Fault(case_id, event.seq, "order", f"after {seq}"))
        if chained(head, event.body) != event.hash:
            faults.append(Fault(case_id, event.seq, "hash"))
        faults.extend(_column_faults(event, workflows))
        # On with what is stored: one changed event must not accuse all that follow it.
        last[case_id] = event.seq, event.hash if len(event.hash) in _HASH_LENGTHS else b""
    for case_id, end in (heads or {}).items():
        found = last.get(case_id, (0, b""))
        if found != end:
            faults.append(Fault(case_id, found[0], "head", f"should end with {end[0]}"))
    return tuple(faults)


def _column_faults(stored: ChainedEvent, workflows: dict[CaseId, str]) -> Iterable[Fault]:
    try:
        event = decode(stored.body)
        if encode(event) != stored.body:
            return [Fault(stored.case_id, stored.seq, "form", "not canonical")]
    except UnknownEventError as error:
        return [Fault(stored.case_id, stored.seq, "unknown", error.found)]
    except (BrokenRecordError, NotCanonicalError) as error:
        return [Fault(stored.case_id, stored.seq, "form", error.problem)]
    if isinstance(event.fact, Opened):
        workflows[stored.case_id] = event.fact.workflow
    derived = columns(event, workflows.get(stored.case_id, ""))
    wrong = (name for name, value in zip(Columns._fields, derived, strict=True) if getattr(stored, name) != value)
    return [Fault(stored.case_id, stored.seq, "column", name) for name in wrong]
