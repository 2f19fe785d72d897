from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from supervision.model import CaseId, Event, Fact, Noted
from supervision.record import Fault, chained, columns, encode, verify_chain
from tests.record.examples import EVENTS


@attrs.frozen
class Row:
    case_id: CaseId
    seq: int
    kind: str
    workflow: str
    step: str
    state: str
    command_id: str
    occurred_on: str
    recorded_at: str
    body: bytes
    hash: bytes


def _history(case_id: str = "c0ffee") -> list[Row]:
    head, rows = b"", []
    names = ["Opened", "Moved", "Noted", "Linked", "Claimed", "DeadlineStarted", "DeadlineClosed", "Released"]
    for seq, name in enumerate(names, start=1):
        event = attrs.evolve(EVENTS[name], seq=seq, case_id=CaseId(case_id))
        body = encode(event)
        head = chained(head, body)
        rows.append(Row(*columns(event, "plan"), body, head))
    return rows


HISTORY = _history()
TEXT_COLUMNS = ("case_id", "kind", "workflow", "step", "state", "command_id", "occurred_on", "recorded_at")


def _with(index: int, **changes: Any) -> list[Row]:  # noqa: ANN401 - one column each, of its own type
    return [*HISTORY[:index], attrs.evolve(HISTORY[index], **changes), *HISTORY[index + 1 :]]


def _flips(old: bytes) -> Iterator[bytes]:
    for at in range(len(old)):
        yield old[:at] + bytes([old[at] ^ 1]) + old[at + 1 :]
        yield old[:at] + bytes([old[at] ^ 0x80]) + old[at + 1 :]


def test_the_hash_of_a_first_event_is_settled() -> None:
    assert chained(b"", encode(EVENTS["Opened"])).hex() == (
        "0cdb11c6044b425dd3b134390c4ac50fe020cfdbd9578b3e983d7ac692042a45"
    )


def test_the_hash_of_a_later_event_is_settled() -> None:
    assert chained(bytes(range(32)), encode(EVENTS["Moved"])).hex() == (
        "b98a73575d5c41160dd1115ef0d5c7e4be07771c05c395994df0c9b6441ecf4b"
    )


def test_where_the_previous_hash_ends_is_part_of_the_hash() -> None:
    assert chained(b"", b"x" * 32 + b"y") != chained(b"x" * 32, b"y")


@pytest.mark.parametrize("length", [1, 31, 33, 64])
def test_a_previous_hash_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        chained(b"x" * length, b"")


@pytest.mark.parametrize(
    ("name", "step", "state"),
    [
        ("Opened", "register", "draft"),
        ("Moved", "approve", "approved"),
        ("Noted", "note", "posted"),
        ("Linked", "", ""),
        ("DeadlineClosed", "", ""),
    ],
)
def test_columns_follow_from_the_event(name: str, step: str, state: str) -> None:
    found = columns(EVENTS[name], "plan")
    assert (found.kind, found.step, found.state, found.workflow) == (name, step, state, "plan")
    assert found[:2] == ("c0ffee", EVENTS[name].seq)
    assert found[6:] == ("0a1b2c", "2026-01-30", "2026-01-30T02:03:04.000005Z")


def test_an_untouched_history_has_no_faults() -> None:
    assert verify_chain(HISTORY) == ()
    assert verify_chain([]) == ()


def test_histories_of_several_cases_may_be_mixed() -> None:
    mixed = [row for pair in zip(HISTORY, _history("decade"), strict=True) for row in pair]
    assert verify_chain(mixed) == ()


def test_every_changed_byte_of_a_body_is_found() -> None:
    for index, row in enumerate(HISTORY):
        for body in _flips(row.body):
            # What comes behind has nothing to say about it.
            found = {(fault.case_id, fault.seq) for fault in verify_chain(_with(index, body=body)[: index + 1])}
            assert (row.case_id, row.seq) in found


def test_every_changed_byte_of_a_hash_is_found() -> None:
    for index, row in enumerate(HISTORY):
        for changed in _flips(row.hash):
            assert Fault(row.case_id, row.seq, "hash") in verify_chain(_with(index, hash=changed))


def test_every_changed_character_of_a_column_is_found() -> None:
    for index, row in enumerate(HISTORY):
        for name in TEXT_COLUMNS:
            for changed in _flips(getattr(row, name).encode()):
                text = changed.decode(errors="replace")
                assert verify_chain(_with(index, **{name: text}))


def test_a_column_that_was_filled_or_emptied_is_named() -> None:
    assert verify_chain(_with(3, step="approve")) == (Fault(CaseId("c0ffee"), 4, "column", "step"),)
    assert verify_chain(_with(1, state="")) == (Fault(CaseId("c0ffee"), 2, "column", "state"),)


@pytest.mark.parametrize("index", range(len(HISTORY) - 1))
def test_a_missing_event_is_found(index: int) -> None:
    faults = verify_chain(HISTORY[:index] + HISTORY[index + 1 :])
    assert Fault(CaseId("c0ffee"), index + 2, "order", f"after {index}") in faults
    assert Fault(CaseId("c0ffee"), index + 2, "hash") in faults


def test_events_that_changed_places_are_found() -> None:
    swapped = [HISTORY[0], HISTORY[2], HISTORY[1], *HISTORY[3:]]
    assert {fault.problem for fault in verify_chain(swapped)} == {"order", "hash"}


def test_an_event_that_comes_twice_is_found() -> None:
    assert Fault(CaseId("c0ffee"), 2, "order", "after 2") in verify_chain([*HISTORY[:2], HISTORY[1], *HISTORY[2:]])


def test_a_cut_off_end_is_found_against_the_heads() -> None:
    last = HISTORY[-1]
    heads = {last.case_id: (last.seq, last.hash), CaseId("decade"): (1, b"x" * 32)}
    assert verify_chain(HISTORY, heads={last.case_id: (last.seq, last.hash)}) == ()
    assert verify_chain(HISTORY[:-1], heads=heads) == (
        Fault(CaseId("c0ffee"), 7, "head", "should end with 8"),
        Fault(CaseId("decade"), 0, "head", "should end with 1"),
    )


def test_one_changed_hash_accuses_only_itself_and_what_hangs_on_it() -> None:
    faults = verify_chain(_with(2, hash=b"short"))
    assert [(fault.seq, fault.problem) for fault in faults] == [(3, "hash"), (4, "hash")]


def _rehashed(body: bytes) -> list[Row]:
    row = HISTORY[0]
    return [attrs.evolve(row, body=body, hash=chained(b"", body))]


def test_bytes_of_a_later_version_are_called_unknown() -> None:
    body = HISTORY[0].body.replace(b'"v":1,', b'"v":2,')
    assert verify_chain(_rehashed(body)) == (Fault(CaseId("c0ffee"), 1, "unknown", "format 2"),)


def test_bytes_that_are_no_event_are_called_so() -> None:
    assert [fault.problem for fault in verify_chain(_rehashed(b"{"))] == ["form"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'{"actor"', b'{ "actor"'),
        (b'"v":1,', b'"v":1,"v":1,'),
        ("Đoài".encode(), "Đoa\u0300i".encode()),
        (b'"reference":', b'"via":"","reference":'),
    ],
)
def test_bytes_that_only_look_like_an_event_are_called_so(old: bytes, new: bytes) -> None:
    body = HISTORY[0].body.replace(old, new)
    assert body != HISTORY[0].body
    assert [fault.problem for fault in verify_chain(_rehashed(body))] == ["form"]


def test_an_event_of_another_case_is_found() -> None:
    fact: Fact = Noted("note", "draft", {})
    event: Event = attrs.evolve(EVENTS["Noted"], fact=fact, seq=1)
    body = encode(event)
    row = Row(*columns(event, ""), body, chained(b"", body))
    moved = attrs.evolve(row, case_id=CaseId("decade"))
    assert verify_chain([moved]) == (Fault(CaseId("decade"), 1, "column", "case_id"),)
