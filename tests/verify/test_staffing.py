"""Offices with too few people, and exactly who is missing."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision.model import Doer, PersonId, Role, Signers
from supervision.org import Directory, Mandate, Unit
from supervision.text import Text
from supervision.verify import Gap, staffing
from tests.verify.base import Change, all_of, at, by, drop_step, library

START, DAY = date(2020, 1, 1), date(2026, 3, 2)
FULL = ("an head", "binh head", "chi committee", "dung committee", "lan party_office")
NOTHING: Change = all_of()


def directory(*held: str, unit: str = "u") -> Directory:
    """People, each with a role: ``an head``; from another day on with a third word."""
    words = [each.split() for each in held]
    mandates = [Mandate(" ".join(w), w[0], w[1], unit, date.fromisoformat(w[2]) if w[2:] else START) for w in words]
    return Directory.of([Unit(unit, unit, "party", "commune", None, START)], {PersonId(w[0]) for w in words}, mandates)


def gaps(*held: str, change: Change = NOTHING, day: date = DAY) -> list[tuple[str, tuple[str, ...], int, str]]:
    workflow, others = change(library().latest("permit")), {"visit": library().latest("visit")}
    found = staffing(workflow, attrs.evolve(library().law, roles={}), directory(*held), day, others=others)
    assert {gap.unit for gap in found} <= {"u"}
    return [(gap.step, gap.roles, gap.missing, gap.barred) for gap in found]


def test_a_full_office_has_no_gap() -> None:
    assert gaps(*FULL) == []


def test_a_role_nobody_holds_is_missing() -> None:
    assert gaps("an head", "binh head", "lan party_office") == [("approve", ("committee",), 1, "")]


def test_a_mandate_counts_from_its_first_day() -> None:
    held = (*FULL[:4], "lan party_office 2026-03-02")
    assert gaps(*held) == []
    assert gaps(*held, day=date(2026, 3, 1)) == [("issue", ("party_office",), 1, "")]


def test_the_only_holder_is_barred_in_his_own_case() -> None:
    # Nothing is said of `approve`: such a case does not get so far.
    assert gaps("an head", *FULL[2:]) == [(step, ("head",), 1, "an") for step in ("ask", "check", "refuse")]


def test_somebody_who_types_for_a_body_may_take_its_step() -> None:
    law = attrs.evolve(library().law, roles={"committee": Role("committee", Text("Cấp ủy"), ("clerk",))})
    workflow, others = library().latest("permit"), {"visit": library().latest("visit")}
    held = directory("an head", "binh head", "chi clerk", "dung clerk", "lan party_office")
    assert staffing(workflow, law, held, DAY, others=others) == ()


@pytest.mark.parametrize(("heads", "missing"), [(("an",), [("issue", ("head",), 1, "")]), (("an", "binh"), [])])
def test_who_approves_does_not_issue(
    heads: tuple[str, ...], missing: list[tuple[str, tuple[str, ...], int, str]]
) -> None:
    change = all_of(
        by("check", "head of unit"),
        by("approve", "head of unit"),
        by("ask", "head of unit"),
        by("refuse", "head of unit"),
        by("issue", "head of unit", never=("approve",)),
    )
    assert gaps(*(f"{head} head" for head in heads), change=change) == missing


def test_one_step_may_need_the_other_person_for_a_later_one() -> None:
    # Whoever checks may not issue, and only an may issue: binh must check, though an could.
    change = all_of(
        *(by(step, "head of unit") for step in ("ask", "check", "refuse", "approve")),
        by("issue", "clerk of unit", never=("check",)),
    )
    assert gaps("an head", "an clerk", "binh head", change=change) == []
    assert gaps("an head", "an clerk", change=change) == [("issue", ("clerk",), 1, "")]


def test_signers_are_all_different() -> None:
    signs = (Signers(Doer("committee", "unit"), 2), Signers(Doer("head", "unit")))
    change = all_of(at("issue", signs=signs), drop_step("ask"))
    assert gaps(*FULL, change=change) == []
    held = ("an head", "an committee", "binh head", "binh committee", "lan party_office")
    assert gaps(*held, change=change) == [("issue", ("party_office", "committee", "head"), 1, "")]


def test_as_many_are_missing_as_must_sign() -> None:
    change = at("issue", signs=(Signers(Doer("inspector", "unit"), 2),))
    assert gaps(*FULL, change=change) == [("issue", ("party_office", "inspector"), 2, "")]


def test_a_step_somebody_elsewhere_may_take_is_no_gap() -> None:
    change = by("issue", "party_office of unit", "applicant")
    assert gaps("an head", "binh head", "chi committee", "dung committee", change=change) == []


def test_a_unit_without_any_role_of_the_workflow_does_not_run_it() -> None:
    assert gaps("an driver") == []


def test_gaps_are_told_by_unit_and_step() -> None:
    workflow = library().latest("permit")
    found = staffing(workflow, library().law, directory("an head", unit="v"), DAY)
    assert found[0] == Gap(found[0].unit, "ask", ("head",), 1, "an")
    assert list(found) == sorted(found)
