"""Which text governs: validity, stages and transitional clauses, against a naive search and by example."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

import attrs
from hypothesis import given
from hypothesis import strategies as st

from supervision.machine import Governing
from supervision.model import Case, CaseId, Law, PersonId, RulePack, Taken, Transitional
from supervision.text import Text

Follows = Literal["new", "old"]
FIRST = date(2026, 1, 1)
ME = PersonId("lan")


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def text(number: int, starts: int, *clauses: Transitional, ends: int | None = None, old: int | None = None) -> RulePack:
    """Return a text that fixes one cap, its own number, so that what governs can be read off it."""
    return RulePack(
        f"text{number}_2026",
        Text(f"Văn bản {number}"),
        day(starts),
        day(ends) if ends is not None else None,
        caps=(("limit", number),),
        replaces=(f"text{old}_2026",) if old is not None else (),
        transitional=clauses,
    )


def governing(packs: tuple[RulePack, ...], on: int, opened: int, pinned: tuple[str, ...] = ()) -> Governing:
    law = Law({pack.key: pack for pack in packs})
    case = Case(CaseId("case-1"), seq=1, opened_on=str(day(opened)), packs=pinned)
    return Governing(law, tuple(law.packs), case, day(on))


def limit(question: Governing, *names: str) -> int | None:
    found = question.texts(*names or ("limit", "act")).cap("limit")
    return found[1] if found is not None else None


# against a naive search


@attrs.frozen
class Story:
    """A line of texts, each replacing the one before, and a case that runs through them; days from the first."""

    starts: tuple[int, ...]
    ends: tuple[int | None, ...]
    clauses: tuple[tuple[tuple[str, Follows], ...], ...]  # by text: (what it speaks of, "" for all; what to follow)
    since: tuple[bool, ...]  # whether its clauses ask for the step to have been taken before
    opened: int
    taken: int | None
    staged: int
    acted: int


@st.composite
def stories(draw: st.DrawFn) -> Story:
    starts = tuple(sorted(draw(st.sets(st.integers(0, 60), min_size=1, max_size=5))))
    days = sorted(draw(st.lists(st.integers(0, 70), min_size=3, max_size=3)))
    follows: st.SearchStrategy[Follows] = st.sampled_from(("new", "old"))
    names = st.dictionaries(st.sampled_from(["", "limit", "act"]), follows, max_size=3)
    return Story(
        starts,
        tuple(draw(st.none() | st.integers(start + 1, start + 30)) for start in starts),
        tuple(tuple(draw(names).items()) for _ in starts),
        tuple(draw(st.booleans()) for _ in starts),
        days[0],
        draw(st.none() | st.integers(days[0], days[2])),
        days[1],
        days[2],
    )


def naive(story: Story) -> int | None:
    """Walk day by day: what is in force when the stage begins, turned back by the old, moved on by the new."""

    def said(number: int) -> Follows | None:
        began = story.taken if story.since[number] else story.opened
        if began is None or began >= story.starts[number]:
            return None
        spoken = dict(story.clauses[number])
        return spoken.get("limit") or spoken.get("act") or spoken.get("")

    last = max((n for n, start in enumerate(story.starts) if start <= story.staged), default=None)
    end = story.ends[last] if last is not None else None
    now = None if last is None or (end is not None and end <= story.staged) else last
    while now is not None and now > 0 and said(now) == "old":
        now -= 1
    latest = max((n for n, start in enumerate(story.starts) if start <= story.acted), default=0)
    over = story.ends[latest]
    if over is not None and over <= story.acted:
        return now  # the line has ended: its clauses move nothing any more
    for today in range(story.staged + 1, story.acted + 1):
        for number, start in enumerate(story.starts):
            if start == today and said(number) == "new":
                now = number
    return now


@given(stories())
def test_the_text_that_governs_is_the_one_a_naive_search_finds(story: Story) -> None:
    packs = tuple(
        text(
            number,
            start,
            *(
                Transitional(follows, "Điều 1", (name,) if name else (), "accept" if story.since[number] else "")
                for name, follows in story.clauses[number]
            ),
            ends=story.ends[number],
            old=number - 1 if number else None,
        )
        for number, start in enumerate(story.starts)
    )
    law = Law({pack.key: pack for pack in packs})
    taken = {"accept": Taken(1, str(day(story.taken)), ME)} if story.taken is not None else {}
    case = Case(CaseId("case-1"), seq=1, opened_on=str(day(story.opened)), taken=taken)
    staged = Governing(law, tuple(law.packs), case, day(story.staged)).stage("stage")
    case = attrs.evolve(case, packs=tuple(pack.key for pack in staged))
    question = Governing(law, tuple(law.packs), case, day(story.acted))
    assert limit(question) == naive(story)


@given(st.lists(st.integers(0, 9), min_size=2, max_size=5), st.sampled_from(["more", "less"]), st.booleans())
def test_the_most_favourable_of_a_line_of_texts_is_the_extreme_and_of_equals_the_oldest(
    numbers: list[int],
    prefer: str,
    is_late: bool,  # noqa: FBT001 - drawn
) -> None:
    clause = Transitional("better", "Điều 1", (), "", prefer, Text("người dân"))
    packs = tuple(
        attrs.evolve(text(at, at * 10, clause, old=at - 1 if at else None), caps=(("limit", number),))
        for at, number in enumerate(numbers)
    )
    pinned = packs[-1 if is_late else 0].key
    question = governing(packs, 90, 1, (pinned,))
    best = max(numbers) if prefer == "more" else min(numbers)
    found = question.texts("limit").cap("limit")
    assert found == (packs[numbers.index(best)], best)


# by example


OLD = text(0, 0)


def test_a_running_stage_keeps_its_text() -> None:
    assert limit(governing((OLD, text(1, 10, old=0)), 20, 5, (OLD.key,))) == 0


def test_a_stage_that_begins_later_follows_the_new_text() -> None:
    question = governing((OLD, text(1, 10, old=0)), 20, 5, (OLD.key,))
    assert [pack.key for pack in question.stage("verifying")] == ["text1_2026"]


def test_a_clause_moves_a_running_matter_from_the_day_the_text_is_in_force() -> None:
    packs = (OLD, text(1, 10, Transitional("new", "Điều 22", ("withdraw",)), old=0))
    assert [limit(governing(packs, on, 5, (OLD.key,)), "limit", "withdraw") for on in (9, 10)] == [0, 1]
    assert limit(governing(packs, 10, 5, (OLD.key,)), "limit", "accept") == 0


def test_a_clause_does_not_speak_of_a_case_opened_on_the_first_day_of_the_text() -> None:
    packs = (OLD, text(1, 10, Transitional("old", "Điều 22"), old=0))
    assert [limit(governing(packs, 20, opened, ("text1_2026",))) for opened in (9, 10)] == [0, 1]


def test_a_clause_speaks_of_a_stage_when_it_begins() -> None:
    packs = (OLD, text(1, 10, Transitional("old", "Điều 22", ("verifying",)), old=0))
    question = governing(packs, 20, 5, (OLD.key,))
    assert [pack.key for pack in question.stage("verifying")] == [OLD.key]
    assert [pack.key for pack in question.stage("handling")] == ["text1_2026"]


def test_a_text_that_amends_holds_beside_the_older_one() -> None:
    older = attrs.evolve(OLD, caps=(("limit", 0), ("other", 7)))
    newer = attrs.evolve(text(1, 10, Transitional("old", "Điều 22", ("limit",))), amends=(OLD.key,))
    question = governing((older, newer), 20, 5)
    assert question.stage("verifying") == (older, newer)
    staged = attrs.evolve(question, case=attrs.evolve(question.case, packs=(older.key, newer.key)))
    assert limit(staged) == 0
    assert staged.texts("other").cap("other") == (older, 7)


def test_a_text_that_replaces_one_already_left_behind_still_moves_the_matter_on() -> None:
    packs = (
        OLD,
        text(1, 10, Transitional("old", "Điều 22"), old=0),
        text(2, 20, Transitional("new", "Điều 30"), old=1),
    )
    assert [limit(governing(packs, on, 5, (OLD.key,))) for on in (15, 25)] == [0, 2]


def test_a_text_of_another_version_of_the_workflow_stays_pinned() -> None:
    other, newer = text(7, 0), text(1, 10, Transitional("new", "Điều 22"))
    law = Law({pack.key: pack for pack in (other, newer)})
    case = Case(CaseId("case-1"), seq=1, opened_on=str(day(5)), packs=(other.key,))
    texts = Governing(law, (newer.key,), case, day(20)).texts("limit")
    assert texts.packs == (other, newer)
    assert [pack.key for pack, _ in texts.said] == [newer.key]


def test_a_favourable_text_that_fixes_nothing_is_not_chosen_and_one_that_alone_does_is() -> None:
    clause = Transitional("better", "Điều 1", (), "", "more", Text("người dân"))
    bare, full = attrs.evolve(OLD, caps=()), text(1, 10, clause, old=0)
    assert limit(governing((bare, full), 20, 5, (OLD.key,))) == 1
    silent = attrs.evolve(full, caps=())
    assert limit(governing((OLD, silent), 20, 5, (OLD.key,))) == 0
    assert limit(governing((bare, silent), 20, 5, (OLD.key,))) is None


def test_an_older_text_that_is_not_at_hand_leaves_nothing() -> None:
    newer = text(1, 10, Transitional("old", "Điều 22"), old=0)
    assert limit(governing((newer,), 20, 5, (newer.key,))) is None


class TestInForce:
    def test_a_text_ends_where_one_that_replaces_it_begins_whatever_its_own_file_says(self) -> None:
        packs = (OLD, text(1, 10, old=0))
        law = Law({pack.key: pack for pack in packs})
        keys = tuple(law.packs)
        assert [[pack.key for pack in law.in_force(keys, day(n))] for n in (9, 10)] == [["text0_2026"], ["text1_2026"]]
        assert law.in_force((OLD.key,), day(10)) == (OLD,)

    def test_a_text_does_not_come_back_when_the_one_that_replaced_it_ends(self) -> None:
        law = Law({pack.key: pack for pack in (OLD, text(1, 10, old=0, ends=20))})
        assert law.in_force(tuple(law.packs), day(25)) == ()

    def test_two_texts_of_one_number_are_two(self) -> None:
        number = Text("Quy định 124-QĐ/TW")
        packs = [RulePack(key, number, FIRST, None) for key in ("qd124_2018", "qd124_2023")]
        law = Law({pack.key: pack for pack in packs})
        assert [pack.key for pack in law.in_force(("qd124_2018",), day(1))] == ["qd124_2018"]
