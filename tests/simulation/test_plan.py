"""A plan is read whole, or refused with every problem where it stands."""

from __future__ import annotations

from datetime import date

import pytest

from supervision.simulation import Delay, Plan, Staff, plan_codes, read_plan
from tests.scenarios.acting import library
from tests.simulation.years import PLAN, chance, plan

BAD = """\
simulate: feedback
from: "2026-02-30"
months: 0
arivals: 3
arrivals: lots
inputs: {content: {a: 1}, channel: {front: 1}}
choices: {answred: {answer: 1}, answered: {resolve: 0}}
delays: {verify: {half: 9, ninety: 3}}
also: [remediation]
staff: {handling_units: {people: -1}}
"""


def test_a_plan_says_how_many_come_what_is_done_and_by_how_many() -> None:
    found = plan()
    assert (found.workflow, found.start, found.months, found.per_month) == ("feedback", date(2026, 1, 5), 12, 20)
    own = found.behaviour("feedback")
    assert own.inputs == {"channel": (("front_comment", 60), ("posting_comment", 40))}
    assert own.delays == {"verify": Delay(5, 20, is_skewed=True), "accept": Delay(2, 2)}
    assert found.behaviour("remediation").delays == {"claim_done": Delay(20, 60, is_working=False)}
    assert found.staff == {"handling_unit": Staff(1, 1), "party_office": Staff(2, 2)}


def test_a_plan_needs_only_its_workflow() -> None:
    assert plan("simulate: posting\n") == Plan("posting", behaviours=plan("simulate: posting\n").behaviours)


def test_arrivals_may_be_told_month_by_month() -> None:
    found = plan("simulate: posting\narrivals: [3, 0, 5]\n")
    assert (found.exactly, found.months) == ((3, 0, 5), 3)


def test_booleans_and_numbers_have_weights_too() -> None:
    found = plan('simulate: plan\ninputs: {must_post: {"true": 3, "false": 1}, shortcomings: {"0": 8, "2": 1}}\n')
    assert found.behaviour("plan").inputs == {
        "must_post": ((True, 3), (False, 1)),
        "shortcomings": ((0, 8), (2, 1)),
    }


def test_every_problem_of_a_plan_is_told_at_once_with_its_place() -> None:
    found = read_plan("plan.yaml", BAD.encode(), library())
    assert not isinstance(found, Plan)
    assert [(one.line, one.column, one.code) for one in found] == [
        (2, 7, "plan_bad_day"),
        (3, 9, "plan_bad_number"),
        (4, 1, "plan_unknown_key"),
        (5, 11, "plan_bad_number"),
        (6, 19, "plan_not_weighable"),
        (6, 36, "plan_no_weight"),
        (6, 37, "plan_unknown_name"),
        (7, 11, "plan_unknown_name"),
        (7, 43, "plan_no_weight"),
        (8, 18, "plan_bad_delay"),
        (9, 7, "plan_not_a_mapping"),
        (10, 9, "plan_unknown_name"),
        (10, 34, "plan_bad_number"),
    ]
    assert (
        found[2].render("en") == "plan.yaml:4:1: plan_unknown_key: there is no key “arivals” (did you mean “arrivals”?)"
    )
    assert (
        found[7].render("vi")
        == "plan.yaml:7:11: plan_unknown_name: không có trạng thái “answred” (ý bạn là “answered”?)"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("months: 3\n", "plan_missing_key"),
        ("simulate: postin\n", "plan_unknown_name"),
        ("[1, 2]\n", "plan_not_a_mapping"),
        ("simulate: posting\nmonths: yes\n", "yaml_ambiguous_word"),
        ("simulate: &a posting\n", "yaml_anchor"),
        ("simulate: posting\nsimulate: plan\n", "yaml_duplicate_key"),
        ("simulate: posting\nalso: {nothing: {}}\n", "plan_unknown_name"),
        ("simulate: posting\nfrom: '1999-01-01'\n", "plan_bad_day"),
    ],
)
def test_a_bad_plan_is_refused(text: str, code: str) -> None:
    found = read_plan("plan.yaml", text.encode(), library())
    assert not isinstance(found, Plan)
    assert code in {problem.code for problem in found}


def test_every_code_of_a_plan_is_told_somewhere() -> None:
    texts = [BAD, "months: 3\n"]
    problems = [found for text in texts for found in read_plan("plan.yaml", text.encode(), library())]  # type: ignore[union-attr]
    assert {problem.code for problem in problems} == set(plan_codes())
    assert all(problem.text.en and problem.fix is not None for problem in problems)


def test_a_skewed_delay_keeps_its_quantiles() -> None:
    drawn_by = chance(1)
    drawn = sorted(Delay(5, 20, is_skewed=True).draw(drawn_by) for _ in range(4_000))
    assert drawn[2_000] == 5
    assert 18 <= drawn[3_600] <= 22
    assert drawn[0] >= 0


def test_an_even_delay_stays_between_its_ends() -> None:
    drawn_by = chance(1)
    assert {Delay(2, 4).draw(drawn_by) for _ in range(200)} == {2, 3, 4}


def test_the_plan_of_the_tests_has_no_problem() -> None:
    assert isinstance(read_plan("plan.yaml", PLAN.encode(), library()), Plan)
