from __future__ import annotations

import json
from typing import get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.model import Case, CaseId, Claim, Deadline, Fact, Link, PersonId, Taken
from supervision.record import (
    BrokenRecordError,
    NotCanonicalError,
    UnknownEventError,
    case_from_bytes,
    case_to_bytes,
)
from tests.record.test_canonical import KEYS, TEXT, VALUES

DAYS = st.dates().map(str)
IDS = st.text("abc123", min_size=1, max_size=8)
LINKS = st.builds(Link, IDS, IDS, IDS.map(CaseId), st.booleans())
CLAIMS = st.builds(Claim, TEXT, DAYS, DAYS)
CLOCKS = st.builds(Deadline, IDS, IDS, DAYS, DAYS) | st.builds(
    Deadline,
    name=IDS,
    owner=IDS,
    started_on=DAYS,
    due_on=DAYS,
    pack=IDS,
    calendar=IDS,
    paused_on=st.none() | DAYS,
    left=st.none() | st.integers(0, 99),
    extended=st.integers(0, 2),
    closed=st.sampled_from(["", "met", "ended"]),
    closed_on=st.none() | DAYS,
    waits=st.booleans(),
)
TAKEN = st.builds(Taken, st.integers(1, 9), DAYS, IDS.map(PersonId), st.lists(IDS.map(PersonId), max_size=2).map(tuple))
CASES = st.builds(
    Case,
    id=st.just(CaseId("case-1")),
    workflow=IDS,
    version=st.integers(1, 9),
    reference=st.none() | TEXT,
    state=IDS,
    seq=st.integers(0, 99),
    head=st.binary(max_size=32),
    opened_on=DAYS,
    last_on=DAYS,
    packs=st.lists(IDS, max_size=2).map(tuple),
    fields=st.dictionaries(KEYS, VALUES, max_size=4),
    links=st.lists(LINKS, max_size=2).map(tuple),
    claims=st.lists(CLAIMS, max_size=2).map(tuple),
    deadlines=st.lists(CLOCKS, max_size=3).map(tuple),
    taken=st.dictionaries(KEYS, TAKEN, max_size=2),
)


@given(CASES)
def test_a_case_comes_back_equal(case: Case) -> None:
    assert case_from_bytes(case.id, case_to_bytes(case)) == case


def test_a_step_that_one_person_took_is_written_as_ever() -> None:
    case = Case(CaseId("case-1"), taken={"post": Taken(2, "2026-01-05", PersonId("lan"))})
    assert case_to_bytes(case).endswith(b'{"post":[2,"2026-01-05","lan"]}]')
    assert case_from_bytes(case.id, case_to_bytes(case)) == case


def test_an_empty_case_comes_back_equal() -> None:
    case = Case(CaseId("case-1"))
    assert case_from_bytes(case.id, case_to_bytes(case)) == case


def test_a_new_attribute_of_a_case_must_be_stored_too() -> None:
    names = [len(attrs.fields(kind)) for kind in (Case, Link, Claim, Deadline, Taken)]
    # Whoever changes one of these numbers has made the snapshot hold the new attribute.
    assert names == [15, 4, 3, 12, 4]


@pytest.mark.parametrize("fields", [{"a": "\ud800"}, {"a": float("nan")}, {"a": b"x"}])
def test_what_is_not_json_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(NotCanonicalError, match="case-1"):
        case_to_bytes(Case(CaseId("case-1"), fields=fields))  # type: ignore[arg-type]


def test_a_snapshot_of_a_later_version_names_the_version_needed() -> None:
    with pytest.raises(UnknownEventError) as caught:
        case_from_bytes(CaseId("case-1"), b"[3,{}]")
    assert (caught.value.found, caught.value.needed) == ("snapshot format 3", 3)


# What a version that writes snapshots of a format knows; a released line is never changed.
KINDS = {
    1: {
        *("Opened", "Moved", "Noted", "Migrated", "Linked", "Claimed", "Released", "Revealed", "Pinned"),
        *("DeadlineStarted", "DeadlinePaused", "DeadlineResumed", "DeadlineExtended", "DeadlineClosed"),
        *("DeadlineRecomputed", "HandedOver"),
    }
}


def test_a_new_kind_of_event_comes_with_a_new_format_so_that_older_versions_stop() -> None:
    assert {kind.__name__ for kind in get_args(Fact)} == KINDS[json.loads(case_to_bytes(Case(CaseId("case-1"))))[0]]


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b"[]", b'["1"]', b"[1]", b"[1,2]", json.dumps([1, *range(14)]).encode(), b"[1" + b",null" * 14 + b"]"],
)
def test_bytes_that_are_no_snapshot_are_called_broken(body: bytes) -> None:
    with pytest.raises(BrokenRecordError):
        case_from_bytes(CaseId("case-1"), body)
