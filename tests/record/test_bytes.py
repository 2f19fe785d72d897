from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.model import Event, Fact, Moved, Noted, Value
from supervision.record import (
    BrokenRecordError,
    NotCanonicalError,
    UnknownEventError,
    canonical,
    decode,
    encode,
    moment,
    moment_from,
    normal,
)
from tests.record.examples import EVENTS, GOLDEN, event
from tests.record.test_canonical import KEYS, VALUES


@pytest.mark.parametrize("name", EVENTS)
def test_the_bytes_of_every_kind_are_settled_for_ever(name: str) -> None:
    assert encode(EVENTS[name]) == (GOLDEN / f"{name}.json").read_bytes()


@pytest.mark.parametrize("name", EVENTS)
def test_settled_bytes_give_back_the_event(name: str) -> None:
    assert decode((GOLDEN / f"{name}.json").read_bytes()) == EVENTS[name]


def test_there_is_settled_bytes_of_every_kind() -> None:
    assert {type(example.fact) for example in EVENTS.values()} == set(Fact.__args__)
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(EVENTS)


@pytest.mark.parametrize("name", EVENTS)
def test_the_bytes_of_every_kind_are_canonical(name: str) -> None:
    body = (GOLDEN / f"{name}.json").read_bytes()
    assert canonical(json.loads(body)) == body


@given(st.dictionaries(KEYS, VALUES, max_size=4), st.dictionaries(KEYS, VALUES, max_size=3))
def test_what_is_encoded_is_decoded_to_the_same(fields: dict[str, Value], inputs: dict[str, Value]) -> None:
    given_event = attrs.evolve(event(_moved(normal(fields))), inputs=_values(normal(inputs)))
    body = encode(given_event)
    assert decode(body) == given_event
    assert canonical(json.loads(body)) == body


def _values(value: Value) -> dict[str, Value]:
    assert isinstance(value, dict)
    return value


def _moved(fields: Value) -> Fact:
    return Moved("submit", "draft", "in_review", _values(fields))


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"a": 1.5}, "fields.a"),
        ({"a": 2**53}, "fields.a"),
        ({"a": ["x", 1.5]}, "fields.a.1"),
        ({"a": {"b": 1.5}}, "fields.a.b"),
        ({"a": {"ngày": "x"}}, "fields.a"),
        ({"ngày": "x"}, "fields"),
        ({"a": "Hue\u0323\u0302"}, "fields.a"),
        ({"a": "x\0y"}, "fields.a"),
        ({"a": "\udc00"}, "fields.a"),
        ({"a": (1,)}, "fields.a"),
    ],
)
def test_a_value_the_record_cannot_hold_is_refused_with_its_place(fields: dict[str, Value], path: str) -> None:
    with pytest.raises(NotCanonicalError) as caught:
        encode(event(Moved("submit", "draft", "in_review", fields)))
    assert caught.value.path == path


def test_text_outside_fields_is_checked_too() -> None:
    with pytest.raises(NotCanonicalError, match="body"):
        encode(attrs.evolve(event(Noted("note", "draft", {})), on_behalf_of="Hue\u0323\u0302"))
    with pytest.raises(NotCanonicalError, match=r"inputs\.reason"):
        encode(attrs.evolve(event(Noted("note", "draft", {})), inputs={"reason": 0.5}))  # type: ignore[dict-item]


@pytest.mark.parametrize("text", ["\n\u0303", "\\u0000", '"\u0301', "\u001f\u0323", "한국"])
def test_text_that_only_looks_suspicious_is_taken_as_it_is(text: str) -> None:
    given_event = event(Noted("note", "draft", {"a": text, "b": ["yes", 1], "c": [True]}))
    assert decode(encode(given_event)) == given_event


def test_a_moment_has_six_digits_and_ends_in_z() -> None:
    assert moment(datetime(2026, 1, 30, 2, 3, 4, tzinfo=UTC)) == "2026-01-30T02:03:04.000000Z"
    assert moment(datetime(2026, 1, 30, 2, 3, 4, 5, tzinfo=timezone(timedelta(0)))) == "2026-01-30T02:03:04.000005Z"


@pytest.mark.parametrize("zone", [None, timezone(timedelta(hours=7))])
def test_a_moment_that_is_not_in_utc_is_refused(zone: timezone | None) -> None:
    with pytest.raises(NotCanonicalError, match="UTC"):
        moment(datetime(2026, 1, 30, 2, 3, 4, 5, tzinfo=zone))


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_is_read_back_exactly(at: datetime) -> None:
    assert moment_from(moment(at)) == at


@pytest.mark.parametrize("text", ["2026-01-30T02:03:04Z", "2026-01-30T02:03:04.0000050", "2026-02-30T02:03:04.000005Z"])
def test_any_other_text_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match=r"moment|day|iso"):
        moment_from(text)


def _changed(name: str, **changes: object) -> bytes:
    return json.dumps(json.loads((GOLDEN / f"{name}.json").read_bytes()) | changes).encode()


@pytest.mark.parametrize(
    ("body", "found", "needed"),
    [
        (_changed("Moved", v=2), "format 2", 2),
        (_changed("Moved", v=7, kind="Signed"), "format 7", 7),
        (_changed("Moved", v=0), "format 0", 2),
        (_changed("Moved", kind="Corrected"), "kind Corrected", 2),
        (_changed("Moved", reviewer="p-1"), "key reviewer", 2),
        (_changed("Released", step="x"), "key step", 2),
        (
            _changed("Linked", link={"relation": "x", "workflow": "y", "case_id": "z", "is_child": True, "w": 1}),
            "key w",
            2,
        ),
        (_changed("Claimed", claim={"key": "k", "first_on": "a", "last_on": "b", "share": 1}), "key share", 2),
        (_changed("DeadlineStarted", deadline={"name": "x", "hour": 9}), "key hour", 2),
        (
            _changed("Moved", basis={"calendar": "", "org": 1, "mandates": [], "reads": [], "weather": ""}),
            "key weather",
            2,
        ),
    ],
)
def test_what_a_later_version_wrote_is_never_dropped_but_named(body: bytes, found: str, needed: int) -> None:
    with pytest.raises(UnknownEventError) as caught:
        decode(body)
    assert (caught.value.found, caught.value.needed) == (found, needed)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"[" * 5_000,
        b'{"v":1}',
        b'{"v":true,"kind":"Moved"}',
        b'{"v":1.0,"kind":"Moved"}',
        b'{"v":1,"kind":"Moved","seq":NaN}',
        b'{"v":1,"kind":"Moved"}',
        _changed("Moved", seq="2"),
        _changed("Moved", seq=True),
        _changed("Moved", at="2026-01-30"),
        _changed("Moved", at=None),
        _changed("Moved", fields=[]),
        _changed("Moved", inputs="x"),
        _changed("Moved", basis=None),
        _changed("Moved", basis={}),
        _changed("Moved", basis={"calendar": "", "org": 1, "mandates": [], "reads": [["x"]]}),
        _changed("Opened", links=["x"]),
        _changed("Opened", links=[{}]),
        _changed("DeadlineStarted", deadline={"name": "x"}),
    ],
)
def test_bytes_that_no_version_wrote_are_called_broken(body: bytes) -> None:
    with pytest.raises(BrokenRecordError):
        decode(body)


@given(st.sampled_from(sorted(EVENTS)), st.data())
def test_a_changed_byte_is_another_event_or_an_error_never_a_crash(name: str, data: st.DataObject) -> None:
    body = bytearray((GOLDEN / f"{name}.json").read_bytes())
    body[data.draw(st.integers(0, len(body) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        changed: Event = decode(bytes(body))
    except (BrokenRecordError, UnknownEventError):
        return
    assert attrs.evolve(changed) == changed
