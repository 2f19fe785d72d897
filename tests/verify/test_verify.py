"""What is looked at and how far: the shipped workflows, bounds, linked cases, days, steps nobody here orders."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from supervision.model import By, Doer, Field, FieldType, Law, Opens, Phase, Sends, State, Step, Transition, Workflow
from supervision.text import Text
from supervision.verify import SMALL, Bounds, Finding, Move, Verdict, verify
from tests.architecture import house
from tests.engine.office import library
from tests.verify.base import guard
from tests.verify.base import library as permits

HEAD = By((Doer("head", "unit"),))
OPEN = Transition("open", None, "a", HEAD, needs=(("unit",),))
CLOSE = Transition("close", "a", "end", HEAD)


def flow(
    *arrows: Transition, name: str = "small", links: tuple[tuple[str, str], ...] = (), **fields: FieldType
) -> Workflow:
    """A workflow of these arrows; `end` ends it."""
    states = dict.fromkeys(state for arrow in arrows for state in (arrow.source, arrow.target) if state)
    steps = {arrow.step: tuple(other for other in arrows if other.step == arrow.step) for arrow in arrows}
    return Workflow(
        name,
        1,
        Text(name),
        (),
        (
            Field("unit", Text("unit"), FieldType.UNIT),
            *(Field(each, Text(each), kind) for each, kind in fields.items()),
        ),
        tuple(State(each, Text(each), Phase.ENDED if each == "end" else Phase.OPEN) for each in states),
        tuple(Step(each, Text(each), ways) for each, ways in steps.items()),
        links=links,
    )


def found(workflow: Workflow, *others: Workflow, bounds: Bounds = SMALL) -> dict[str, str]:
    """Return the codes found, each with the last of its path and the steps of its trace."""
    return {each.code: _told(each) for each in verdict(workflow, *others, bounds=bounds).findings}


def verdict(workflow: Workflow, *others: Workflow, bounds: Bounds = SMALL) -> Verdict:
    return verify(workflow, {other.name: other for other in others}, Law(), bounds=bounds)


def _told(finding: Finding) -> str:
    return " ".join([f"{finding.path[-1]}:", *(move.step for move in finding.trace)])


@pytest.mark.parametrize("name", house.MAIN_CYCLE)
def test_nothing_is_wrong_with_the_main_cycle(name: str) -> None:
    # First versions; the latest, and as far as they go, in `tests/reliability/test_library_checked.py`.
    others = {other: versions[1] for other, versions in library().workflows.items()}
    told = verify(others[name], others, library().law, bounds=Bounds(nodes=2_500))
    assert told.findings == ()
    assert told.is_complete is (name != "feedback")


def test_a_bound_that_is_reached_is_told_and_nothing_is_called_impossible() -> None:
    permit, visit = permits().latest("permit"), permits().latest("visit")
    told = verify(
        guard("issue", "valid_to < day && valid_to > day")(permit),
        {"visit": visit},
        permits().law,
        bounds=Bounds(nodes=20),
    )
    assert (told.findings, told.is_complete) == ((), False)
    assert [text.en for text in told.bounded_by] == ["only the first 20 situations were looked at"]
    assert told.explored > 20


def test_choices_are_bounded_too() -> None:
    permit, visit = permits().latest("permit"), permits().latest("visit")
    told = verify(permit, {"visit": visit}, permits().law, bounds=Bounds(choices=1))
    assert (told.findings, told.is_complete) == ((), False)
    assert [text.vi for text in told.bounded_by] == ["mỗi bước chỉ xét 1 tổ hợp giá trị"]


def test_more_linked_cases_than_are_followed_leave_it_open_whether_a_case_is_stuck() -> None:
    opens = (Opens("other", "open", "of", given=(("unit", "unit"),)),)
    more = Transition("more", "a", "a", HEAD, "n < 2", sets=(("n", "n + 1"),), opens=opens)
    close = attrs.evolve(CLOSE, when='n == 2 && all_ended("other")')
    small = flow(attrs.evolve(OPEN, sets=(("n", "0"),)), more, close, n=FieldType.INTEGER)
    other = flow(attrs.evolve(OPEN, by=None), CLOSE, name="other", links=(("of", "small"),))
    told = verdict(small, other, bounds=Bounds(children=2))
    assert (told.findings, told.bounded_by) == ((), ())
    told = verdict(small, other)
    assert not [finding for finding in told.findings if finding.code == "verify_stuck"]
    assert [text.en for text in told.bounded_by] == ["of each workflow only 1 linked cases were followed"]


def test_as_many_linked_cases_are_followed_as_guards_count() -> None:
    close = attrs.evolve(CLOSE, when='count("other") >= 2 && any_open("other") && !linked_in("of", "end")')
    other = flow(OPEN, CLOSE, name="other", links=(("of", "small"),))
    assert found(flow(OPEN, close), other) == {}
    never = attrs.evolve(CLOSE, when='count("other") >= 1 && all_ended("other") && any_open("other")')
    assert found(flow(OPEN, never), other)["verify_step_never"] == "close: open"


def test_a_case_that_more_linked_cases_could_help_is_not_called_stuck() -> None:
    other = flow(OPEN, CLOSE, name="other", links=(("of", "small"),))
    small = flow(OPEN, attrs.evolve(CLOSE, when='count("other") == 1 && any_open("other")'))
    assert found(small, other) == {}
    by_system = flow(attrs.evolve(OPEN, by=None), CLOSE, name="other", links=(("of", "small"),))
    opening = attrs.evolve(
        OPEN, opens=(Opens("other", "open", "of", given=(("unit", "unit"),)),), when='count("other") == 0'
    )
    closing = attrs.evolve(CLOSE, when='count("other") == 1 && any_open("other")')
    assert found(flow(opening, closing), by_system) == {"verify_stuck": "a: open open close"}


def test_a_linked_case_keeps_its_relation_when_it_is_sent_a_step() -> None:
    told = Transition("told", "a", "b", None)
    ended = Transition("close", "b", "end", HEAD, 'linked_in("of", "a")')
    other = flow(attrs.evolve(OPEN, by=None), told, ended, name="other", links=(("of", "small"),))
    opens = attrs.evolve(OPEN, opens=(Opens("other", "open", "of", given=(("unit", "unit"),)),))
    tell = Transition("tell", "a", "a", HEAD, sends=(Sends("other", "told"),))
    small = flow(opens, tell, attrs.evolve(CLOSE, when='linked_in("of", "end")'))
    assert found(small, other) == {}
    assert found(small, attrs.evolve(other, steps=other.steps[:2]))["verify_stuck"] == "a: open open"


def test_what_is_not_followed_may_be_in_any_state_and_may_order_any_step() -> None:
    noted = Transition("noted", "a", "b", None)
    close = Transition("close", "b", "end", HEAD, 'linked_in("of", "x") && count("grandchild") == 2')
    parent = flow(OPEN, Transition("tell", "a", "x", HEAD, sends=(Sends("small", "noted"),)), name="parent")
    small = flow(OPEN, noted, close, links=(("of", "parent"),))
    assert found(small, parent) == {}
    assert found(small)["verify_step_never"] == "noted: open"


def test_cases_further_off_may_have_ended_or_not() -> None:
    close = attrs.evolve(CLOSE, when='any_open("further") && linked_in("also", "x") && clashes()')
    other = flow(OPEN, close, name="other", links=(("of", "small"), ("also", "elsewhere")))
    assert found(flow(OPEN, attrs.evolve(CLOSE, when='count("other") >= 1 && all_ended("other")')), other) == {}


def test_steps_that_order_one_another_for_ever_are_refused() -> None:
    ping = Transition("ping", "a", "a", HEAD, sends=(Sends("other", "pong"),))
    pong = Transition("pong", "a", "a", None, sends=(Sends("small", "ping"),))
    other = flow(OPEN, pong, CLOSE, name="other", links=(("of", "small"),))
    assert found(flow(OPEN, ping, CLOSE), other) == {"verify_order_refused": "ping: open open"}


def test_an_automatic_step_whose_order_is_refused_refuses_the_whole() -> None:
    opens = (Opens("other", "open", "of"),)
    go = Transition("go", "b", "end", None, opens=opens, is_automatic=True)
    small = flow(OPEN, Transition("move", "a", "b", HEAD), go)
    other = flow(attrs.evolve(OPEN, by=None), CLOSE, name="other", links=(("of", "small"),))
    assert found(small, other)["verify_order_refused"] == "go: open"


def test_a_case_of_another_workflow_than_those_known_is_opened_unseen() -> None:
    opens = (Opens("elsewhere", "open", "of"),)
    assert found(flow(OPEN, attrs.evolve(CLOSE, opens=opens))) == {}


def test_an_automatic_loop_of_a_linked_case_is_reported_there() -> None:
    again = Transition("again", "a", "a", None, is_automatic=True)
    other = flow(OPEN, again, CLOSE, name="other", links=(("of", "small"),))
    small = flow(OPEN, attrs.evolve(CLOSE, when='all_ended("other")'))
    assert found(small, other) == {}
    assert found(other, small)["verify_livelock"] == "again: open again"


def test_a_way_for_others_does_not_hide_behind_one_for_some() -> None:
    clerk = By((Doer("clerk", "unit"),))
    first, second = attrs.evolve(CLOSE, when="n > 0"), attrs.evolve(CLOSE, by=clerk, when="n > 1", target="b")
    small = flow(
        attrs.evolve(OPEN, needs=(("unit",), ("n",))),
        first,
        second,
        Transition("end", "b", "end", HEAD),
        n=FieldType.INTEGER,
    )
    assert "verify_step_never" not in found(small)
    later = (first, attrs.evolve(CLOSE, when="n > 1", target="b"), Transition("end", "b", "end", HEAD))
    opening = attrs.evolve(OPEN, needs=(("unit",), ("n",)))
    assert found(flow(opening, *later, n=FieldType.INTEGER))["verify_step_never"] == "1: open"
    waits = (attrs.evolve(first, after="wait"), *later[1:])
    assert "verify_step_never" not in found(flow(opening, *waits, n=FieldType.INTEGER))


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("due > day + 30", False),
        ("day >= date('2030-01-01') && due < date('2030-01-01')", False),
        ("due == day - 7 && day < date('2030-01-01')", False),
        ("due > day && due < day + 1", True),
        ("due > date('2030-01-02') && due < date('2030-01-03')", True),
    ],
)
def test_days_are_told_apart_as_far_as_guards_do(text: str, is_found: bool) -> None:  # noqa: FBT001 - a row of the table
    small = flow(attrs.evolve(OPEN, needs=(("unit",), ("due",))), attrs.evolve(CLOSE, when=text), due=FieldType.DATE)
    assert (found(small).get("verify_step_never") == "close: open") is is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("title == 'x' && owner == 'person-1'", False),
        ("n == -5", False),
        ("'a' in items && size(items) == 2", False),
        ("size(owners) == 2 && other in owners", False),
        ("has(owner) && !has(owner)", True),
        ("size(owners) == 0", True),
    ],
)
def test_values_are_tried_that_guards_compare_with(text: str, is_found: bool) -> None:  # noqa: FBT001 - a row of the table
    names: dict[str, Any] = {
        "title": FieldType.TEXT,
        "n": FieldType.INTEGER,
        "items": FieldType.TEXTS,
        "owners": FieldType.PERSONS,
        "owner": FieldType.PARTY,
        "other": FieldType.PERSON,
    }
    opening = attrs.evolve(OPEN, needs=(("unit",), *((name,) for name in names)))
    close = attrs.evolve(CLOSE, when=text)
    assert (found(flow(opening, close, **names)).get("verify_step_never") == "close: open") is is_found


def test_whose_right_it_is_must_be_known() -> None:
    close = attrs.evolve(CLOSE, by=By((Doer("owner"),)))
    assert found(flow(OPEN, close, owner=FieldType.PERSON))["verify_step_never"] == "close: open"
    taking = attrs.evolve(OPEN, takes=("owner",))
    own = {"verify_stuck": "a: open", "verify_self_action": "close: open close"}
    assert found(flow(taking, close, owner=FieldType.PERSON)) == own


def test_one_of_several_inputs_is_enough_and_one_is_needed() -> None:
    note = Transition("note", "a", "b", HEAD, needs=(("n", "m"),))
    close = Transition("close", "b", "end", HEAD, "has(n) || has(m)")
    fields: dict[str, Any] = {"n": FieldType.INTEGER, "m": FieldType.INTEGER}
    assert found(flow(OPEN, note, close, **fields)) == {}
    assert found(flow(OPEN, attrs.evolve(note, needs=(("n", "photo"),)), close, **fields)) == {
        "verify_stuck": "b: open note"
    }


def test_a_person_alone_decides_only_where_nobody_else_must_act() -> None:
    own = By((Doer("owner"),))
    opening = attrs.evolve(OPEN, needs=(("unit",), ("owner",)))
    small = flow(opening, attrs.evolve(CLOSE, by=own), owner=FieldType.PERSON)
    assert found(small) == {"verify_self_action": "close: open close"}
    reasoned = attrs.evolve(CLOSE, by=own, needs=(("reason",),))
    assert found(flow(opening, reasoned, owner=FieldType.PERSON)) == {}


def test_a_guard_that_is_none_raises_its_text() -> None:
    with pytest.raises(ValueError, match="n >"):
        verdict(flow(OPEN, attrs.evolve(CLOSE, when="n >")))


@pytest.mark.parametrize("most", [1, 7, 40])
def test_a_search_ends_after_so_many_combinations_and_says_so(most: int) -> None:
    others = {name: library().latest(name) for name in library().workflows}
    told = verify(others["feedback"], others, library().law, bounds=Bounds(attempts=most))
    assert not told.is_complete
    assert told.bounded_by[0].en == f"only {most} combinations were tried in all"
    assert told.explored < 200


def test_a_step_that_opens_one_more_case_than_is_followed_is_not_called_impossible() -> None:
    opens = (Opens("other", "open", "of", given=(("unit", "unit"),)),)
    begin = attrs.evolve(OPEN, opens=opens)
    another = Transition("another", "a", "a", HEAD, opens=opens)
    close = attrs.evolve(CLOSE, when='all_ended("other")')
    other = flow(attrs.evolve(OPEN, by=None), CLOSE, name="other", links=(("of", "small"),))
    told = verdict(flow(begin, another, close), other)
    assert [finding.code for finding in told.findings] == []
    assert [text.en for text in told.bounded_by] == ["of each workflow only 1 linked cases were followed"]


def test_points_are_whatever_a_guard_wants_them_to_be() -> None:
    begin = attrs.evolve(OPEN, needs=(*OPEN.needs, ("points",)))
    told = verdict(flow(begin, attrs.evolve(CLOSE, when="total(points) >= 7"), points=FieldType.SCORES))
    assert told.findings == ()


def test_a_day_that_only_the_calendar_knows_may_lie_on_either_side_of_today() -> None:
    opened = attrs.evolve(OPEN, needs=(("unit",), ("visit_on",)))
    for guarded in ('day <= notice_by("meeting", visit_on)', 'day > notice_by("meeting", visit_on)'):
        close = attrs.evolve(CLOSE, when=guarded)
        assert found(flow(opened, close, visit_on=FieldType.DATE)) == {}


def test_a_move_that_gives_a_list_is_kept_once_like_any_other() -> None:
    move = Move(0, "leave", "ask", None, "asked", (("days", ["monday"]),))
    assert {move, attrs.evolve(move)} == {move}
    assert move != attrs.evolve(move, inputs=(("days", ["friday"]),))
