"""A case from its events."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import attrs
import pytest

from supervision.machine import evolve, replay
from supervision.model import (
    Case,
    CaseId,
    Claim,
    Claimed,
    CommandId,
    Deadline,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    Fact,
    HandedOver,
    Link,
    Linked,
    Migrated,
    Moved,
    Noted,
    Opened,
    PersonId,
    Pinned,
    Released,
    Revealed,
    Taken,
)

CASE = CaseId("case-1")
LINK = Link("arises_from", "plan", CaseId("case-0"), is_child=False)
CHILD = Link("arises_from", "feedback", CaseId("case-2"), is_child=True)
OPENED = Opened(
    "posting", 1, "ab", "require", "required", "12-NY", ("ldc_2022",), (LINK,), {"unit": "u1", "place": "a"}
)
CLOCK = Deadline("stay", "party_office@u1", "2026-01-05", "2026-02-04", "ldc_2022", "cd", waits=True)
HELD = Claim("posting/u1", "2026-01-01", "2026-01-31")
FACTS: dict[type, Fact] = {
    Opened: OPENED,
    Moved: Moved("prepare", "required", "prepared", {"place": "b"}),
    Noted: Noted("note", "required", {"note": "c"}),
    Migrated: Migrated(2, "cd", "required", "asked", ("ldc_2026",), {"note": "d"}),
    Linked: Linked(CHILD),
    HandedOver: HandedOver("u1", "u2", ("unit",)),
    Claimed: Claimed(HELD),
    Released: Released("posting/u1"),
    DeadlineStarted: DeadlineStarted(attrs.evolve(CLOCK, name="other")),
    DeadlinePaused: DeadlinePaused("stay", "2026-01-07", 9),
    DeadlineResumed: DeadlineResumed("stay", "2026-03-01"),
    DeadlineExtended: DeadlineExtended("stay", "2026-04-01"),
    Pinned: Pinned("showing", ("ldc_2026",)),
    DeadlineRecomputed: DeadlineRecomputed("stay", "2026-02-04", "2026-02-05", "ef", "12/QĐ, 06/01/2026"),
    DeadlineClosed: DeadlineClosed("stay", "met", "2026-01-08"),
}


def event(seq: int, fact: Fact, day: str = "2026-01-05", actor: str = "lan") -> Event:
    at = datetime(2026, 1, 5, 2, tzinfo=UTC)
    return Event(CASE, seq, CommandId("c"), PersonId(actor), "party_office", "u1", None, day, at, fact)


BEFORE = replay(CASE, [event(1, OPENED), event(2, Claimed(HELD)), event(3, DeadlineStarted(CLOCK))])


def after(fact: Fact, before: Case = BEFORE) -> Case:
    return evolve(before, event(before.seq + 1, fact, "2026-01-08", "an"), head=b"h")


def test_every_kind_of_fact_is_applied() -> None:
    assert {*FACTS, Revealed} == set(get_args(Fact))
    for kind, fact in FACTS.items():
        changed = after(fact)
        assert (changed.seq, changed.head) == (4, b"h"), kind
        assert changed.last_on == ("2026-01-05" if kind is DeadlineRecomputed else "2026-01-08"), kind
        moved = attrs.evolve(changed, seq=BEFORE.seq, head=BEFORE.head, last_on=BEFORE.last_on)
        assert moved != BEFORE, kind


def test_a_migrated_case_follows_the_new_version_with_its_packs_and_keeps_what_it_has() -> None:
    moved = after(FACTS[Migrated])
    assert (moved.version, moved.state, moved.packs) == (2, "asked", ("ldc_2026",))
    assert moved.fields == {**BEFORE.fields, "note": "d"}
    assert (moved.taken, moved.deadlines, moved.claims) == (BEFORE.taken, BEFORE.deadlines, BEFORE.claims)


def test_a_case_handed_over_names_who_took_it_over_and_keeps_its_state_and_dates() -> None:
    over = after(FACTS[HandedOver])
    assert over.fields == {**BEFORE.fields, "unit": "u2"}
    assert over.deadlines == (attrs.evolve(CLOCK, owner="party_office@u2"),)
    assert (over.state, over.taken, over.claims, over.links) == (
        BEFORE.state,
        BEFORE.taken,
        BEFORE.claims,
        BEFORE.links,
    )


def test_what_the_other_unit_or_nobody_owes_any_more_is_not_handed_over() -> None:
    done = attrs.evolve(CLOCK, name="done", closed="met", closed_on="2026-01-06")
    others = [attrs.evolve(CLOCK, name=owner, owner=owner) for owner in ("party_office@u11", "lan", "u1")]
    facts = [DeadlineStarted(clock) for clock in (done, *others)]
    before = evolve(BEFORE, *(event(4 + n, fact) for n, fact in enumerate(facts)))
    owners = [clock.owner for clock in after(FACTS[HandedOver], before).deadlines]
    assert owners == ["party_office@u2", "party_office@u1", "party_office@u11", "lan", "u2"]


def test_a_look_changes_nothing_and_is_no_act() -> None:
    changed = after(Revealed("source", "case.1.source"))
    assert (changed.seq, changed.head) == (4, b"h")
    assert attrs.evolve(changed, seq=BEFORE.seq, head=BEFORE.head) == BEFORE


def test_an_opening_gives_the_case_all_it_begins_with() -> None:
    assert replay(CASE, [event(1, OPENED)]) == Case(
        CASE,
        "posting",
        1,
        "12-NY",
        "required",
        1,
        b"",
        "2026-01-05",
        "2026-01-05",
        ("ldc_2022",),
        {"unit": "u1", "place": "a"},
        (LINK,),
        taken={"require": Taken(1, "2026-01-05", PersonId("lan"))},
    )


def test_a_move_changes_the_state_and_lays_its_fields_over() -> None:
    moved = after(FACTS[Moved])
    assert (moved.state, moved.fields) == ("prepared", {"unit": "u1", "place": "b"})
    assert moved.taken["prepare"] == Taken(1, "2026-01-08", PersonId("an"))


def test_a_note_leaves_the_state_and_counts_the_step() -> None:
    noted = after(FACTS[Noted], after(FACTS[Noted]))
    assert (noted.state, noted.fields["note"]) == ("required", "c")
    assert noted.taken["note"] == Taken(2, "2026-01-08", PersonId("an"))


def test_links_and_claims_are_added_and_given_back() -> None:
    assert after(FACTS[Linked]).links == (LINK, CHILD)
    assert BEFORE.claims == (HELD,)
    assert after(FACTS[Released]).claims == ()
    assert after(Released("another")).claims == (HELD,)


def test_a_clock_stops_goes_on_moves_and_ends() -> None:
    assert after(FACTS[DeadlinePaused]).deadline("stay") == attrs.evolve(CLOCK, paused_on="2026-01-07", left=9)
    resumed = after(FACTS[DeadlineResumed], after(FACTS[DeadlinePaused]))
    assert resumed.deadline("stay") == attrs.evolve(CLOCK, due_on="2026-03-01")
    assert after(FACTS[DeadlineExtended]).deadline("stay") == attrs.evolve(CLOCK, due_on="2026-04-01", extended=1)
    closed = after(FACTS[DeadlineClosed]).deadline("stay")
    assert closed == attrs.evolve(CLOCK, closed="met", closed_on="2026-01-08")
    paused = after(FACTS[DeadlineClosed], after(FACTS[DeadlinePaused])).deadline("stay")
    assert paused is not None
    assert paused.paused_on is None


def test_a_revised_calendar_moves_a_clock_and_is_no_act() -> None:
    revised = evolve(BEFORE, event(4, FACTS[DeadlineRecomputed], "2026-01-20"))
    assert revised.deadline("stay") == attrs.evolve(CLOCK, due_on="2026-02-05", calendar="ef")
    assert (revised.seq, revised.last_on) == (4, "2026-01-05")


def test_an_earlier_day_never_turns_the_last_one_back() -> None:
    assert evolve(BEFORE, event(4, FACTS[Noted], "2025-12-31")).last_on == "2026-01-05"


def test_the_case_before_stays_as_it_was() -> None:
    before = repr(BEFORE)
    for fact in FACTS.values():
        after(fact)
    assert repr(BEFORE) == before


def test_nothing_happened_makes_an_empty_case() -> None:
    assert replay(CASE, []) == Case(CASE)


class TestADeadlineOfACase:
    @pytest.mark.parametrize(
        ("changes", "is_overdue"),
        [
            ({}, False),
            ({"due_on": "2026-01-07"}, True),
            ({"due_on": "2026-01-07", "waits": True}, False),
            ({"due_on": "2026-01-07", "paused_on": "2026-01-06"}, False),
            ({"due_on": "2026-01-07", "closed": "ended", "closed_on": "2026-01-08"}, False),
            ({"due_on": "2026-01-07", "closed": "met", "closed_on": "2026-01-08"}, True),
            ({"due_on": "2026-01-07", "closed": "met", "closed_on": "2026-01-07"}, False),
            ({"due_on": "2026-01-07", "closed": "met", "closed_on": "2026-01-08", "paused_on": "2026-01-06"}, True),
        ],
    )
    def test_is_late_once_its_last_day_is_over(self, changes: dict[str, object], *, is_overdue: bool) -> None:
        clock = attrs.evolve(Deadline("answer", "u1", "2026-01-01", "2026-01-08"), **changes)  # type: ignore[arg-type]
        assert clock.is_overdue("2026-01-08") is is_overdue

    def test_is_found_by_name(self) -> None:
        assert BEFORE.deadline("stay") == CLOCK
        assert BEFORE.deadline("x") is None
