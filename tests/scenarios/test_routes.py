"""Ways through a graph that some kind of case can go, and that lack no step their end asks for."""

from __future__ import annotations

import pytest

from supervision.expr import Expr, parse
from supervision.scenarios import routes, settled
from tests.coverage.small import visits


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
        ("has(form)", None),
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
