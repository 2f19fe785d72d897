"""Ways through a graph that some kind of case can go, and that lack no step their end asks for."""

from __future__ import annotations

import pytest

from supervision.expr import Expr, parse
from supervision.scenarios import Act, Unplayable, rehearse, routes, settled
from tests.coverage.small import visits
from tests.coverage.walking import library


@pytest.mark.parametrize(
    ("guard", "for_study"),
    [
        ('form == "study"', True),
        ('form != "study"', False),
        ('"study" == form', True),
        ('form in ["delegation", "study"]', True),
        ('form in ["delegation"]', False),
        ('!(form in ["delegation"])', True),
        ('form in ["delegation"] && lead == "a"', False),
        ('form == "study" || lead == "a"', True),
        ('form == "delegation" || lead == "a"', None),
        ('lead in ["study"]', None),
        ("lead == form", None),
        ("has(form)", True),
        ('"study" in lead', None),
        ("true", True),
        ("1", None),
    ],
)
def test_what_a_guard_comes_to_is_known_of_a_kind_of_case(guard: str, for_study: object) -> None:
    parsed = parse(guard)
    assert isinstance(parsed, Expr)
    assert settled(parsed.root, "form", "study") is for_study


def test_a_case_is_opened_as_one_that_can_go_the_whole_way() -> None:
    (only,) = routes(visits().latest("visit"), "report")
    # Those under study never come to a session, and of the others delegations are refused.
    assert only[0].inputs == (("form", "monitoring"),)


def test_a_step_that_the_end_asks_for_is_on_the_way() -> None:
    (only,) = routes(visits().latest("visit"), "report")
    assert [move.step for move in only] == ["plan_visit", "count", "open_session", "check", "report"]


def rehearsed(workflow: str, step: str) -> tuple[Act, ...]:
    acts = rehearse(next(routes(library().latest(workflow), step)), library())
    assert not isinstance(acts, Unplayable)
    return acts


def test_a_step_that_counts_is_taken_as_often_as_a_guard_may_ask() -> None:
    ways = [[move.step for move in path] for path in routes(library().latest("pressing_issue"), "sum_up")]
    assert {way.count("discuss") for way in ways} == {0, 1, 2, 3}


def test_a_case_that_a_guard_forbids_is_not_linked() -> None:
    assert [act.workflow for act in rehearsed("reminder", "detect")] == ["reminder"]


def test_an_older_case_goes_on_to_where_a_younger_one_waits_for_it() -> None:
    assert [act.step for act in rehearsed("attendance", "check_in")] == ["schedule", "summon", "hold", "check_in"]


def test_what_a_guard_reads_is_given_before_the_step_that_opens_the_case() -> None:
    assert [act.step for act in rehearsed("replication", "sign_up")][-2:] == ["mark_model", "take_up"]


def test_a_person_whom_the_case_names_signs_himself() -> None:
    assert rehearsed("dialogue", "issue_conclusion")[-1].inputs["signatures"] == ["person_chair"]


def test_a_case_comes_back_to_where_it_was_held_alone() -> None:
    first = next(routes(library().latest("evaluation"), "propose_excellent"))
    assert [move.step for move in first if move.step in {"hold", "release"}] == []


def test_a_value_is_given_that_a_guard_further_on_asks_for() -> None:
    given = {name: value for act in rehearsed("evaluation", "propose_excellent") for name, value in act.inputs.items()}
    assert (given["plan_due"], given["shortcomings"], given["on_time"]) == (False, 0, 100)


def test_a_case_that_orders_a_step_goes_on_while_the_other_is_where_it_wants_it() -> None:
    acts = rehearsed("evaluation_group", "add_decided")
    told = [act.step for act in acts if act.case in {0, acts[-1].case}]
    assert told.index("propose_good") < told.index("close_list") < told.index("check_cap") < told.index("decide")
