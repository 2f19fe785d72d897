"""Guards of steps: what they read, and how they are told."""

from __future__ import annotations

import attrs
import pytest

from supervision.machine import Linked, decide
from supervision.machine._guards import BrokenGuardError, Guard
from supervision.model import Accepted, CaseId, Field, FieldType, Link, Reason
from supervision.text import Text
from tests.machine.small import BEGIN, FIELDS, MONDAY, PACK, begun, flow, step


@pytest.mark.parametrize(
    ("when", "holds"),
    [
        ("n == 3", True),
        ("n + 1 == 3", False),
        ("has(note)", False),
        ("due_on > day", True),
        ("due_on == date('2026-03-09')", True),
        ("note == 'x' || n == 3", True),
        ("note == 'x'", False),
        ("taken('begin') == 1 && taken('go') == 0", True),
        ("rule.most == 2", True),
        ("rule.none == 2", False),
        ("count('posting') == 2", True),
        ("all_ended('posting')", False),
        ("any_open('posting')", True),
        ("all_ended('plan')", True),
        ("any_open('plan')", False),
        ("linked_in('posts', 'posted')", True),
        ("linked_in('posting', 'posted')", False),
        ("linked_in('under', 'posted')", False),
        ("linked_in('plan', 'approved')", True),
        ("clashes()", False),
    ],
)
def test_guards_read_the_case_the_law_and_the_linked_cases(when: str, *, holds: bool) -> None:
    play = begun(flow(BEGIN, step("go", "open", "done", when=when)), n=3, due_on="2026-03-09")
    play.packs = (attrs.evolve(PACK, caps=(("most", 1), ("least", 0), ("most", 2))),)
    links = (
        Link("posts", "posting", CaseId("p1"), is_child=True),
        Link("old", "posting", CaseId("p2"), is_child=True),
        Link("lost", "posting", CaseId("p3"), is_child=True),
        Link("of", "plan", CaseId("up"), is_child=False),
    )
    play.case = attrs.evolve(play.case, links=links)
    linked = {
        CaseId("p1"): Linked("posting", "posted", is_ended=False, seq=1),
        CaseId("p2"): Linked("posting", "completed", is_ended=True, seq=1),
        CaseId("up"): Linked("plan", "approved", is_ended=False, seq=9),
    }
    facts = attrs.evolve(play.facts(MONDAY), linked=linked)
    outcome = decide(play.program, play.case, play.command("go", MONDAY), facts)
    assert isinstance(outcome, Accepted) is holds


def test_a_stored_text_that_is_no_date_has_no_value() -> None:
    play = begun(flow(BEGIN, step("go", "open", "done", when="!has(due_on)")))
    play.case = attrs.evolve(play.case, fields={**play.case.fields, "due_on": "mai"})
    assert play.take("go")


def test_an_input_is_read_before_the_stored_value_and_none_gives_the_stored_one() -> None:
    program = flow(BEGIN, step("go", "open", "open", when="n == 1", takes=("n",)))
    play = begun(program, n=1)
    assert play.codes("go", n=2) == ["guard"]
    assert play.take("go", n=None)


def test_a_refused_clause_is_told_with_its_values_and_the_text_that_fixes_a_cap() -> None:
    play = begun(flow(BEGIN, step("go", "open", "done", when="n <= rule.most && n >= 0")), n=3)
    play.packs = (attrs.evolve(PACK, caps=(("most", 2),)),)
    (reason,) = play.refused("go")
    assert reason == Reason(
        "guard",
        {"rule": Text("số không quá 2", "number is at most 2"), "values": (Text("số: 3", "number: 3"),)},
        "Quy định số 1",
    )


def test_values_are_shown_by_what_they_are_called() -> None:
    named = Field("kind", Text("Loại", "Kind"), FieldType.CHOICE, choices=(("a", Text("kiến nghị", "petition")),))
    many = Field("people", Text("Những người", "People"), FieldType.PERSONS)
    opening = attrs.evolve(BEGIN, takes=("kind", "people", "note"))
    way = step("go", "open", "done", when="kind != 'a' || size(people) > 5 || note == 'x' || has(n)")
    play = begun(flow(opening, way, fields=(*FIELDS, named, many)), kind="a", people=["an", "lan"])
    (reason,) = play.refused("go")
    assert reason.params["values"] == (
        Text("loại: kiến nghị", "kind: petition"),
        Text("những người: [2]", "people: [2]"),
        Text("ghi chú: —", "note: —"),
        Text("số: —", "number: —"),
    )


def test_a_guard_that_is_none_is_found_when_the_program_is_built() -> None:
    with pytest.raises(BrokenGuardError, match="n =="):
        flow(BEGIN, step("go", "open", "done", when="n =="))


def test_guards_compute_values_as_fields_hold_them() -> None:
    play = begun(flow(BEGIN), n=3, due_on="2026-03-09")
    context = play.context("begin")
    found = [Guard.of(source).value(context) for source in ("n + 1", "day", "['a', 'b']", "'x'", "has(n)", "note")]
    assert found == [4, "2026-03-02", ["a", "b"], "x", True, None]
    assert Guard.of("null").value(context) is None
