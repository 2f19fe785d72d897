"""What may be wrong in a specification."""

from __future__ import annotations

import pytest

from supervision.mutation import Fault, mutants
from supervision.mutation._mutants import moved_edges
from supervision.spec import load
from tests.mutation.small import leave


def test_every_rule_of_a_workflow_has_its_mutants() -> None:
    found = [(mutant.step, mutant.fault) for mutant in mutants(leave(), "leave")]
    assert found == [
        ("ask", Fault.GUARD_DROPPED),
        ("ask", Fault.EDGE_MOVED),
        ("ask", Fault.ROLE_WIDENED),
        *[("ask", Fault.NEED_DROPPED)] * 3,
        ("ask", Fault.RETARGETED),
        ("grant", Fault.GUARD_DROPPED),
        ("grant", Fault.EDGE_MOVED),
        ("grant", Fault.SEPARATION_DROPPED),
        ("grant", Fault.RETARGETED),
        ("refuse", Fault.NEED_DROPPED),
        ("refuse", Fault.RETARGETED),
    ]


@pytest.mark.parametrize(
    ("guard", "changed"),
    [
        ("a < 3", ["a <= 3"]),
        ("a >= 3 && b == 1", ["a > 3 && b == 1", "a >= 3 && b != 1"]),
        ('kind == "a < b"', ['kind != "a < b"']),
        ("taken('x')", []),
    ],
)
def test_each_comparison_moves_by_itself(guard: str, changed: list[str]) -> None:
    assert list(moved_edges(guard)) == changed


def test_a_mutant_has_a_digest_of_its_own_and_leaves_the_library_alone() -> None:
    digests = {mutant.library.latest("leave").digest for mutant in mutants(leave(), "leave")}
    assert len(digests) == 13
    assert leave().latest("leave").digest not in digests


def test_terms_move_by_a_day_and_change_their_unit() -> None:
    told = [mutant.what.get("en") for mutant in mutants(load(), "posting") if mutant.term == "publish_term"]
    assert told[-3:] == [
        "ldc_2022: 5 working_days become 6 working_days",
        "ldc_2022: 5 working_days become 4 working_days",
        "ldc_2022: 5 working_days become 5 days",
    ]
