"""Cases as bytes, for the row a store keeps of each: quick to read back, always rebuildable from the events."""

from __future__ import annotations

import json
from typing import Any

from supervision.model import Case, CaseId, Claim, Deadline, Link, Taken

from ._canonical import parsed
from ._errors import BrokenRecordError, NotCanonicalError, UnknownEventError

# A command reads this and no event: it is what keeps an older version from writing behind an event it does not know.
# Whoever adds a kind of event counts on here, too.
FORMAT = 1

_JUST_RUNS = (None, None, 0, "", None, False)

# Lists by position, keys unsorted: nobody hashes a snapshot, and half of a command's reading time is this.
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False).encode
# What was written is read back, whatever it is: what may stand in a case is decided where its events are encoded.
_from_json = json.JSONDecoder().decode


def case_to_bytes(case: Case) -> bytes:
    """Return everything a case holds but its id; `case_from_bytes` gives back an equal case.

    Raises:
        NotCanonicalError: If a text has half a surrogate pair or a number is not finite.
    """
    row = (
        FORMAT,
        case.workflow,
        case.version,
        case.reference,
        case.state,
        case.seq,
        case.head.hex(),
        case.opened_on,
        case.last_on,
        case.packs,
        case.fields,
        [(link.relation, link.workflow, link.case_id, link.is_child) for link in case.links],
        [(claim.key, claim.first_on, claim.last_on) for claim in case.claims],
        [_clock_row(clock) for clock in case.deadlines],
        {step: (taken.count, taken.last_on, taken.last_by, *taken.others) for step, taken in case.taken.items()},
    )
    try:
        return _to_json(row).encode()
    except (UnicodeEncodeError, ValueError, TypeError) as error:
        raise NotCanonicalError(case.id, str(error)) from error


def case_from_bytes(case_id: CaseId, body: bytes) -> Case:
    """Return the case that `case_to_bytes` wrote.

    Raises:
        UnknownEventError: If a later version wrote the bytes.
        BrokenRecordError: If nobody wrote them.
    """
    row = parsed(body, _from_json)
    if not isinstance(row, list) or not row or type(row[0]) is not int:
        raise BrokenRecordError("a snapshot is a JSON list with its format in front")
    if row[0] != FORMAT:
        raise UnknownEventError(f"snapshot format {row[0]}", max(row[0], FORMAT + 1))
    try:
        return _case(case_id, row[1:])
    except (TypeError, ValueError, AttributeError) as error:
        raise BrokenRecordError(f"snapshot: {type(error).__name__}: {error}") from error


def _clock_row(clock: Deadline) -> tuple[str | int | bool | None, ...]:
    row = (clock.name, clock.owner, clock.started_on, clock.due_on, clock.pack, clock.calendar)
    later = (clock.paused_on, clock.left, clock.extended, clock.closed, clock.closed_on, clock.waits)
    # Most clocks just run; what `Deadline` has by itself need not be written.
    return row if later == _JUST_RUNS else row + later


def _case(case_id: CaseId, row: list[Any]) -> Case:
    workflow, version, reference, state, seq, head, opened_on, last_on, packs, fields, *lists = row
    links, claims, clocks, taken = lists
    return Case(
        case_id,
        workflow,
        version,
        reference,
        state,
        seq,
        bytes.fromhex(head),
        opened_on,
        last_on,
        tuple(packs),
        fields,
        tuple([Link(*link) for link in links]),
        tuple([Claim(*claim) for claim in claims]),
        tuple([Deadline(*clock) for clock in clocks]),
        {step: Taken(count, on, by, tuple(others)) for step, (count, on, by, *others) in taken.items()},
    )
