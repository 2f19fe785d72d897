from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.record import (
    BrokenRecordError,
    NotCanonicalError,
    UnknownEventError,
    canonical,
    commitment,
    digest_of,
    normal,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
KEYS = st.text(st.characters(max_codepoint=127, exclude_characters="\0"), max_size=6)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


def test_keys_are_sorted_and_nothing_is_padded() -> None:
    assert canonical({"b": [1, None], "a": {"d": True, "c": "x"}}) == b'{"a":{"c":"x","d":true},"b":[1,null]}'


def test_vietnamese_stays_readable_in_the_bytes() -> None:
    assert canonical("Nguyễn Thị Huệ") == '"Nguyễn Thị Huệ"'.encode()


def test_decomposed_text_becomes_normal_form_c() -> None:
    assert canonical("Nguye\u0302\u0303n") == '"Nguy\u1ec5n"'.encode()
    assert normal({"a": ["Hue\u0323\u0302"]}) == {"a": ["Hu\u1ec7"]}


def test_both_spellings_of_a_tone_stay_apart() -> None:
    assert canonical("hoà") != canonical("hòa")


def test_a_number_and_its_text_stay_apart() -> None:
    assert len({canonical(1), canonical("1"), canonical(True), canonical([1])}) == 4


@pytest.mark.parametrize(
    ("value", "path", "problem"),
    [
        (1.0, "", "float"),
        ({"a": [0, 1.5]}, "a.1", "float"),
        ({"a": float("nan")}, "a", "float"),
        ({"a": 2**53}, "a", "2**53"),
        (-(2**53), "", "2**53"),
        ({"a": {1: 2}}, "a", "key 1"),
        ({"ngày": 1}, "", "ASCII"),
        ({"a\0": 1}, "", "NUL"),
        (["x\0y"], "0", "NUL"),
        ({"a": {"b": "\ud800"}}, "a.b", "surrogate"),
        ((1, 2), "", "tuple"),
        (b"x", "", "bytes"),
        ({"a": {1, 2}}, "a", "set"),
    ],
)
def test_what_the_record_cannot_hold_is_refused_with_its_place(value: object, path: str, problem: str) -> None:
    with pytest.raises(NotCanonicalError) as caught:
        canonical(value)
    assert caught.value.path == path
    assert problem in caught.value.problem


def test_whole_numbers_reach_to_2_to_the_53() -> None:
    assert canonical([2**53 - 1, -(2**53) + 1]) == b"[9007199254740991,-9007199254740991]"


def test_nesting_ends_at_32_levels() -> None:
    value: object = 0
    for _ in range(32):
        value = [value]
    assert canonical(value) == b"[" * 32 + b"0" + b"]" * 32
    with pytest.raises(NotCanonicalError, match="32 levels"):
        canonical([[value]])


def test_a_digest_is_settled() -> None:
    assert digest_of({"reason": "Đủ hồ sơ", "a": 1}).hex() == (
        "c421fbb498d902068310a7f5b6c3cf7a5960d3f27371f2a4cb8eade82a5f685c"
    )


def test_a_commitment_is_settled() -> None:
    assert commitment(bytes(range(16)), "Nguyễn Thị Huệ") == (
        "7a5547ee60993fe2aa4ae76b3b4e6c395f6b221ca9e51897d88bcf9566b3f4c4"
    )


def test_a_commitment_tells_nothing_without_its_salt() -> None:
    assert commitment(b"a" * 16, "x") != commitment(b"b" * 16, "x")


@pytest.mark.parametrize("salt", [b"", b"a" * 15, b"a" * 17])
def test_a_salt_has_16_bytes(salt: bytes) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        commitment(salt, "x")


@given(VALUES)
def test_canonical_bytes_mean_the_same_and_are_their_own_canonical_form(value: object) -> None:
    body = canonical(value)
    assert json.loads(body) == normal(value)
    assert canonical(json.loads(body)) == body


@given(VALUES)
def test_normal_values_stay_as_they_are(value: object) -> None:
    assert normal(normal(value)) == normal(value)


@pytest.mark.parametrize(
    "error",
    [NotCanonicalError("a.b", "text with NUL"), UnknownEventError("kind Signed", 2), BrokenRecordError("no JSON")],
)
def test_errors_survive_pickling_and_speak_both_languages(error: Exception) -> None:
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own bytes
    assert " · " in str(error)


def test_an_error_for_a_whole_value_names_no_place() -> None:
    assert "-: float" in str(NotCanonicalError("", "float"))
