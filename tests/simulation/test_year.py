"""A simulated year: lawful, the same for the same seed, and slower where there are fewer people."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date

import attrs
import pytest

from supervision.simulation import Behaviour, Delay, Plan, Staff, Times, picture, tables
from tests.architecture import house
from tests.scenarios.acting import library
from tests.simulation.years import first_versions, plan, usual_year, year

Shares = tuple[tuple[str | int | bool, int], ...]
ONE_DAY = Delay(1, 1)
POSTING = Plan("posting", date(2026, 1, 5), 3, exactly=(10, 10, 10), usual_delay=ONE_DAY)
ON_THE_WALL = {"posted": (("complete", 1),)}


@pytest.mark.parametrize("workflow", house.MAIN_CYCLE)
def test_cases_of_the_main_cycle_come_to_an_end(workflow: str) -> None:
    # First versions: the forms of later visits ask for values that fit each other, which are not drawn at random.
    found = year(Plan(workflow), cases=15, specs=first_versions())
    ended = sum(one.days.count for one in found.outcomes if one.is_ended)
    assert (found.arrivals, found.unopened, ended) == (15, (), 15)


def test_the_same_seed_gives_the_same_year_and_another_seed_another() -> None:
    one, other = (year(plan(), cases=30) for _ in range(2))
    assert one == other
    assert picture(one, library().latest("feedback")) == picture(other, library().latest("feedback"))
    assert year(plan(), cases=30, seed=8) != one


def test_nothing_is_done_before_the_wait_is_over() -> None:
    found = year(attrs.evolve(POSTING, behaviours={"posting": Behaviour(choices=ON_THE_WALL)}))
    (outcome,) = found.outcomes
    assert (outcome.state, outcome.days.count) == ("completed", 30)
    # One working day to prepare and one to post, thirty days on the wall.
    assert outcome.days.median >= 32
    assert found.refused == ()


def test_a_deadline_kept_by_everybody_is_never_overdue_and_one_missed_by_everybody_always() -> None:
    quick = attrs.evolve(POSTING, behaviours={"posting": Behaviour(choices=ON_THE_WALL)})
    slow = attrs.evolve(quick, usual_delay=Delay(9, 9))
    assert [(duty.name, duty.met, duty.late, duty.overdue_percent) for duty in year(quick).duties] == [
        ("publish_term", 30, 0, 0.0)
    ]
    assert [(duty.name, duty.met, duty.late, duty.overdue_percent) for duty in year(slow).duties] == [
        ("publish_term", 30, 30, 100.0)
    ]


def test_fewer_people_make_a_queue() -> None:
    behaviours = {"posting": Behaviour(choices=ON_THE_WALL)}
    few = attrs.evolve(POSTING, exactly=(200,), behaviours=behaviours, staff={"party_office": Staff(1, 4)})
    many = attrs.evolve(few, staff={"party_office": Staff(10, 20)})
    (busy,), (idle,) = year(few).roles, year(many).roles
    assert (busy.name, busy.times.count) == ("party_office", 600)
    assert busy.times.ninety > 50
    assert busy.queue > 10
    assert (idle.times.ninety, idle.queue) == (0, 0.0)
    assert busy.used_percent is not None
    assert idle.used_percent is not None
    assert busy.used_percent > 20
    assert idle.used_percent < 5


def test_choices_follow_their_weights() -> None:
    choices = {"posted": (("complete", 1), ("keep_standing", 3)), "standing": (("complete", 1),)}
    found = year(attrs.evolve(POSTING, exactly=(200,), behaviours={"posting": Behaviour(choices=choices)}))
    kept = sum(times for step, _, _, times in found.moves if step == "keep_standing")
    assert 130 <= kept <= 170


def test_inputs_follow_their_weights() -> None:
    inputs: dict[str, Shares] = {"category": (("head", 1),), "must_post": ((False, 1),), "shortcomings": ((0, 1),)}
    choices = {"expected": (("start_draft", 1),), "drafting": (("register", 1),)}
    wanted = attrs.evolve(POSTING, workflow="plan", behaviours={"plan": Behaviour(inputs, choices)})
    # The first version: what the second asks for at the end of the year is numbers that add up.
    found = year(wanted, specs=first_versions())
    assert {line.workflow for line in found.steps} == {"plan"}
    assert [one.state for one in found.outcomes] == ["assessed"]


def test_a_role_that_nobody_holds_stops_the_work_and_says_so() -> None:
    found = year(
        attrs.evolve(POSTING, workflow="feedback", staff={"front_board": Staff(0, 1), "committee": Staff(0, 1)})
    )
    assert found.arrivals == 30
    assert all(one.name not in {"front_board", "committee"} for one in found.roles)


def test_what_the_rules_stop_is_told() -> None:
    choices = {"issued": (("escalate", 1),)}
    found = year(attrs.evolve(POSTING, workflow="remediation", behaviours={"remediation": Behaviour(choices=choices)}))
    assert any((step, code) == ("escalate", "guard") for _, step, code, _ in found.refused)


def test_arrivals_come_as_told_or_at_random() -> None:
    assert year(POSTING).arrivals == 30
    assert 200 < year(attrs.evolve(POSTING, exactly=(), months=6, per_month=40)).arrivals < 280
    assert year(POSTING, cases=12).arrivals == 12


def test_quantiles_are_by_nearest_rank() -> None:
    assert Times.of(range(1, 11)) == Times(10, 5, 9)
    assert Times.of([3]) == Times(1, 3, 3)
    assert Times.of([]) == Times(0, 0, 0)


def test_shares_of_time_add_up() -> None:
    found = usual_year()
    assert 99.0 <= sum(stay.share_percent for stay in found.stays) <= 101.0


def test_every_table_has_as_many_cells_as_columns_in_both_languages() -> None:
    for table in tables(usual_year()):
        assert table.title.en
        assert all(len(row) == len(table.columns) for row in table.rows)
        assert all(column.en for column in table.columns)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_picture_is_well_formed_and_shows_every_state(lang: str) -> None:
    workflow = library().latest("feedback")
    drawn = picture(usual_year(), workflow, lang)
    root = ET.fromstring(drawn)  # noqa: S314 - our own text
    texts = [node.text or "" for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert (root.get("role"), root.get("lang")) == ("img", lang)
    assert all(any(text and state.label.get(lang).startswith(text) for text in texts) for state in workflow.states)
    assert "color" not in drawn
    greys = {"#000", "#fff", "#444", "#666"}
    assert {node.get("fill") for node in root.iter() if node.get("fill")} <= {*greys, "url(#hatch)"}


def test_the_picture_stays_inside_its_frame() -> None:
    root = ET.fromstring(picture(usual_year(), library().latest("feedback")))  # noqa: S314 - our own text
    _, _, width, height = map(float, str(root.get("viewBox")).split())
    for box in root.iter("{http://www.w3.org/2000/svg}rect"):
        x, y = float(box.get("x", "0")), float(box.get("y", "0"))
        assert 0 <= x <= x + float(str(box.get("width"))) <= width
        assert 0 <= y <= y + float(str(box.get("height"))) <= height
