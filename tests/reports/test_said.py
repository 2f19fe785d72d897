"""What the figures of what is said of persons count, on stories made by hand."""

from __future__ import annotations

from datetime import date

from supervision.model import CaseId, Link
from supervision.reports._fold import Ledger, Story
from supervision.reports._said import said_of_persons
from supervision.reports._window import Window

DAY = "2026-03-02"


def said(ident: str, state: str, *, channel: str = "written", of: str = "") -> Story:
    parents = (Link("belongs_to", "feedback", CaseId(of), is_child=False),) if of else ()
    return Story(CaseId(ident), "feedback", DAY, parents, state, {"channel": channel})


def numbers(*stories: Story) -> dict[str, int]:
    ledger = Ledger({one.id: one for one in stories}, date(2026, 1, 1), date(2026, 3, 31), len(stories))
    return {figure.key: figure.numerator for figure in said_of_persons(Window(ledger, "2026-01-01", "2026-03-31"))}


def test_parts_stand_in_the_place_of_what_was_split() -> None:
    parts = (said("part 1", "resolved", of="letter"), said("part 2", "guided", of="letter"))
    found = numbers(said("letter", "split"), *parts, said("other", "verifying"))
    assert (found["said.received"], found["said.whole"]) == (2, 3)
    assert (found["said.resolved"], found["said.guided"], found["said.open"]) == (1, 1, 1)


def test_what_was_said_again_stays_counted_apart() -> None:
    again = (said("again", "merged", of="first"), said("later", "closed_repeated", of="first"))
    found = numbers(said("first", "resolved"), *again)
    assert (found["said.received"], found["said.merged"], found["said.repeated"]) == (3, 1, 1)


def test_every_case_is_of_one_kind() -> None:
    ends = ("resolved", "closed_explained", "withdrawn", "refused", "transferred", "filed_nameless", "deferred")
    found = numbers(*(said(state, state) for state in ends))
    received, whole, *kinds = found.values()
    assert (received, whole, sum(kinds)) == (7, 7, 7)


def test_comments_of_the_front_alone_are_counted_elsewhere() -> None:
    assert numbers(said("comment", "answered", channel="front_comment")) == {}
