"""Small, valid things to write: real bytes, real hashes, no engine and no workflow behind them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

import attrs

from supervision.model import Case, CaseId, CommandId, Event, Fact, Moved, Noted, Opened, PersonId
from supervision.record import chained, columns, encode
from supervision.store import CaseWrite, PersonalRow, StoredEvent, TaskRow, Write

_MOMENT = datetime(2026, 1, 30, 2, 3, 4, 5, tzinfo=UTC)


def build_event(case_id: str, seq: int, fact: Fact, *, command_id: str = "command-1", at: datetime = _MOMENT) -> Event:
    """Return an event of one invented officer on 30/01/2026; *at* is when it was recorded, aware, in UTC."""
    return Event(
        case_id=CaseId(case_id),
        seq=seq,
        command_id=CommandId(command_id),
        actor=PersonId("person-1"),
        role="party_office",
        unit="unit-1",
        on_behalf_of=None,
        occurred_on="2026-01-30",
        recorded_at=at,
        fact=fact,
    )


def build_opening(
    case: Case,
    command_id: str = "command-1",
    *,
    facts: Iterable[Fact] = (),
    tasks: Iterable[TaskRow] | None = None,
    parties: Iterable[str] | None = None,
) -> CaseWrite:
    """Return what opens a case.

    Args:
        case: The case as it shall be afterwards; its ``seq`` and ``head`` are set here.
        command_id: The command that opens it.
        facts: What happens in the same command behind `Opened`.
        tasks: The work that waits afterwards; None leaves it as it is.
        parties: Whom the case names; None leaves them as they are.
    """
    fact = Opened(
        workflow=case.workflow,
        version=case.version,
        spec="00" * 32,
        step="open",
        state=case.state,
        reference=case.reference,
        packs=case.packs,
        links=case.links,
        fields=case.fields,
    )
    return _written(Case(case.id), case, command_id, (fact, *facts), tasks, parties)


def build_step(  # noqa: PLR0913 - each is one thing a step may change
    before: Case,
    after: Case,
    command_id: str = "command-2",
    *,
    facts: Iterable[Fact] = (),
    tasks: Iterable[TaskRow] | None = None,
    parties: Iterable[str] | None = None,
) -> CaseWrite:
    """Return what one step makes of a case: `Moved`, or `Noted` where the state stays.

    Args:
        before: The case as it was last written.
        after: The case as it shall be; its ``seq`` and ``head`` are set here.
        command_id: The command that takes the step.
        facts: What happens in the same command behind the step.
        tasks: The work that waits afterwards; None leaves it as it is.
        parties: Whom the case names; None leaves them as they are.
    """
    fact = Noted("note", after.state, {})
    moved = Moved("move", before.state, after.state, {})
    told = fact if before.state == after.state else moved
    return _written(before, after, command_id, (told, *facts), tasks, parties)


def build_write(
    command_id: str,
    *cases: CaseWrite,
    personal: Iterable[PersonalRow] = (),
    reads: Iterable[tuple[CaseId, int]] = (),
) -> Write:
    """Return the write of one command, with a digest and a receipt made from its id."""
    digest = hashlib.sha256(command_id.encode()).digest()
    receipt = b'{"command":"' + command_id.encode() + b'"}'
    return Write(CommandId(command_id), digest, receipt, cases, tuple(personal), tuple(reads))


def _written(  # noqa: PLR0913, PLR0917 - what a case write is made of
    before: Case,
    after: Case,
    command_id: str,
    facts: tuple[Fact, ...],
    tasks: Iterable[TaskRow] | None,
    parties: Iterable[str] | None,
) -> CaseWrite:
    head = before.head
    events: list[StoredEvent] = []
    for seq, fact in enumerate(facts, start=before.seq + 1):
        event = build_event(after.id, seq, fact, command_id=command_id)
        body = encode(event)
        head = chained(head, body)
        events.append(StoredEvent(*columns(event, after.workflow), body, head))
    return CaseWrite(
        before=before.seq,
        case=attrs.evolve(after, seq=before.seq + len(facts), head=head),
        events=tuple(events),
        tasks=None if tasks is None else tuple(tasks),
        is_ended=after.state == "ended",
        parties=None if parties is None else tuple(parties),
    )
