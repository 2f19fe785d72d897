"""The answer is the fullest, evenest, cheapest, and its proof says so; a worse one is found out."""

from __future__ import annotations

import sys

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.assignment import (
    Assignment,
    Demand,
    NotInstalledError,
    Problem,
    ProblemError,
    Supervisor,
    assign,
    faults,
    moved,
)
from tests.assignment import brute


@st.composite
def problems(draw: st.DrawFn, demands: int = 4, supervisors: int = 3) -> Problem:
    ids = [f"s{number}" for number in range(draw(st.integers(1, supervisors)))]
    places = ["a", "b", "c"]
    costs = {(place, one): draw(st.integers(0, 4)) for place in places for one in ids}
    asked = [
        Demand(
            f"d{number}",
            frozenset(draw(st.sets(st.sampled_from(ids)))),
            draw(st.sampled_from(places)),
            draw(st.none() | st.sampled_from(ids)),
        )
        for number in range(draw(st.integers(0, demands)))
    ]
    rooms = [Supervisor(one, draw(st.none() | st.integers(0, 3))) for one in ids]
    return Problem(asked, rooms, cost=lambda place, one: costs[place, one], kept=draw(st.integers(0, 3)))


@given(problems())
def test_the_answer_is_the_best_of_all_choices(problem: Problem) -> None:
    answer = assign(problem)
    loads = sorted((answer.loads.get(one.id, 0) for one in problem.supervisors), reverse=True)
    paid = answer.cost - problem.kept * answer.continued
    assert (len(answer.supervisors), tuple(loads), paid) == brute.best(problem)
    assert faults(problem, answer) == ()


@given(problems(demands=12, supervisors=5))
def test_every_answer_is_proven(problem: Problem) -> None:
    assert faults(problem, assign(problem)) == ()


@given(problems(demands=12, supervisors=5), st.data())
def test_a_changed_answer_is_proven_only_where_it_is_as_good(problem: Problem, data: st.DataObject) -> None:
    answer = assign(problem)
    if not answer.supervisors:
        return
    demand = data.draw(st.sampled_from(sorted(answer.supervisors)))
    one = data.draw(st.sampled_from(sorted({demand.id: demand for demand in problem.demands}[demand].eligible)))
    if (change := moved(problem, answer, demand, one)).assignment is not None:
        worse = change.cost - problem.kept * change.continued != 0 or _loads(change.assignment) != _loads(answer)
        assert not worse or faults(problem, change.assignment)


def _loads(answer: Assignment) -> list[int]:
    return sorted(answer.loads.values())


CHORES = Problem(
    [Demand("an", frozenset({"front", "women"})), Demand("bình", frozenset({"women"})), Demand("chi", frozenset())],
    [Supervisor("front", 3), Supervisor("women", 1), Supervisor("youth")],
)


def test_nobody_takes_what_another_alone_may_take() -> None:
    assert assign(CHORES).supervisors == {"an": "front", "bình": "women"}


def test_whom_nobody_may_supervise_is_named() -> None:
    (shortage,) = assign(CHORES).shortages
    assert (shortage.demands, shortage.supervisors, shortage.left_out) == (("chi",), (), ("chi",))
    assert shortage.text.vi == "không ai được phép giám sát chi"


def test_too_little_room_names_everybody_who_depends_on_it_and_assigns_the_others() -> None:
    crowd = [Demand(f"d{number}", frozenset({"front", "women"})) for number in range(4)]
    other = Demand("e", frozenset({"women", "youth"}))
    answer = assign(Problem([*crowd, other], [Supervisor("front", 1), Supervisor("women", 2), Supervisor("youth")]))
    (shortage,) = answer.shortages
    assert answer.supervisors["e"] == "youth"
    assert (shortage.demands, shortage.room) == (("d0", "d1", "d2", "d3"), 3)
    assert shortage.text.en == "4 people (d0, d1, d2, d3) can only be supervised by front, women, who have room for 3"


def test_room_is_made_for_whom_nobody_else_can_take() -> None:
    first, second = Demand("d", frozenset({"x", "y"})), Demand("e", frozenset({"x", "w"}))
    answer = assign(Problem([first, second], [Supervisor("x", 1), Supervisor("y", 1), Supervisor("w", 0)]))
    assert answer.supervisors == {"d": "y", "e": "x"}


def test_who_has_much_passes_on_to_who_has_little() -> None:
    either = [Demand(f"d{number}", frozenset({"x", "y"})) for number in range(2)]
    only_x = [Demand(f"e{number}", frozenset({"x", "w", "v"})) for number in range(2)]
    rooms = [Supervisor("x"), Supervisor("y"), Supervisor("w", 0), Supervisor("v", 0)]
    assert assign(Problem([*either, *only_x], rooms)).loads == {"x": 2, "y": 2}


def test_nothing_asked_is_nothing_assigned() -> None:
    answer = assign(Problem([], [Supervisor("x")]))
    assert (answer.supervisors, answer.shortages, answer.gap) == ({}, (), 0)


def test_last_years_supervisor_goes_on_where_it_is_worth_the_way() -> None:
    far = {("a", "near"): 1, ("a", "far"): 6}
    demand = [Demand("d", frozenset({"near", "far"}), "a", last="far")]
    both = [Supervisor("near"), Supervisor("far")]
    assert assign(Problem(demand, both, cost=lambda *pair: far[pair], kept=4)).supervisors == {"d": "near"}
    assert assign(Problem(demand, both, cost=lambda *pair: far[pair], kept=6)).supervisors == {"d": "far"}


def test_a_change_by_hand_is_refused_with_every_reason() -> None:
    full = moved(CHORES, assign(CHORES), "chi", "women")
    assert [reason.en for reason in full.refusals] == [
        "women may not supervise chi",
        "women has room for 1, and all of it is taken",
    ]
    assert full.assignment is None


def test_a_change_by_hand_says_what_it_costs() -> None:
    way = {("a", "x"): 2, ("a", "y"): 5}
    problem = Problem(
        [Demand("d", frozenset({"x", "y"}), "a", last="x"), Demand("e", frozenset({"y"}), "a")],
        [Supervisor("x"), Supervisor("y")],
        cost=lambda *pair: way[pair],
        kept=1,
    )
    change = moved(problem, assign(problem), "d", "y")
    assert (change.cost, change.continued, change.spread) == (3, -1, (0, 2))
    assert change.assignment is not None
    assert change.assignment.gap == 4


def test_everything_that_cannot_be_is_told_at_once() -> None:
    with pytest.raises(ProblemError) as told:
        Problem(
            [Demand("d", frozenset({"z"})), Demand("d", frozenset())], [Supervisor("x", -1), Supervisor("x")], kept=-1
        )
    assert len(told.value.problems) == 5


@pytest.mark.parametrize("cost", [-1, 10_000_001, 1.5, True, None])
def test_a_cost_is_a_whole_number(cost: object) -> None:
    problem = Problem([Demand("d", frozenset({"x"}))], [Supervisor("x")], cost=lambda *_: cost)  # type: ignore[arg-type]
    with pytest.raises(ProblemError, match="whole number"):
        assign(problem)


def test_the_proof_finds_planted_faults() -> None:
    problem = Problem(
        [Demand(f"d{n}", frozenset({"x", "y"}), "a") for n in range(4)],
        [Supervisor("x", 2), Supervisor("y", 2)],
        cost=lambda _place, one: {"x": 1, "y": 2}[one],
    )
    answer = assign(problem)
    planted = {
        "not eligible": attrs.evolve(answer, supervisors={**answer.supervisors, "d0": "z"}),
        "too many": attrs.evolve(answer, supervisors=dict.fromkeys(answer.supervisors, "x")),
        "left out": attrs.evolve(answer, supervisors=dict(list(answer.supervisors.items())[1:])),
        "wrong price": attrs.evolve(
            answer, prices=attrs.evolve(answer.prices, of_demand=dict.fromkeys(answer.supervisors, 9))
        ),
        "a gap": attrs.evolve(answer, gap=1),
    }
    assert faults(problem, answer) == ()
    assert [name for name, wrong in planted.items() if not faults(problem, wrong)] == []


def test_when_rounds_run_out_the_gap_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    # So few pairs at the beginning that they cannot hold the cheapest choice.
    monkeypatch.setattr("supervision.assignment._cheapest._NEAREST", 3)
    monkeypatch.setattr("supervision.assignment._cheapest._OF_EACH_SUPERVISOR", 1)
    monkeypatch.setattr("supervision.assignment._cheapest._ASKED_IN", 1)
    ids = [f"s{number}" for number in range(30)]
    problem = Problem(
        [Demand(f"d{number}", frozenset(ids), f"p{number}") for number in range(60)],
        [Supervisor(one) for one in ids],
        # Everybody lives at one end of the road, the supervisors on all of it.
        cost=lambda place, one: (int(place[1:]) - 10 * int(one[1:])) ** 2,
    )
    hurried, thorough = assign(problem, rounds=2), assign(problem)
    assert thorough.gap == 0
    assert hurried.gap >= hurried.cost - thorough.cost > 0
    assert faults(problem, hurried)
    assert faults(problem, thorough) == ()


def test_the_proof_finds_planted_faults_of_who_is_left_out() -> None:
    problem = Problem([Demand("d", frozenset({"x"})), Demand("e", frozenset({"x"}))], [Supervisor("x", 1)])
    answer = assign(problem)
    dear = attrs.evolve(answer, prices=attrs.evolve(answer.prices, of_nobody=5))
    assert faults(problem, answer) == ()
    assert any(told.startswith("leaving out") for told in faults(problem, dear))
    (shortage,) = answer.shortages
    nobody = attrs.evolve(answer, supervisors={}, shortages=(attrs.evolve(shortage, left_out=("d", "e")),))
    assert "somebody is left out though room can be made with x" in faults(problem, nobody)


def test_a_missing_solver_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "supervision.assignment._solved", raising=False)
    monkeypatch.delitem(sys.modules, "supervision.assignment._cheapest", raising=False)
    monkeypatch.setitem(sys.modules, "highspy", None)
    with pytest.raises(NotInstalledError, match=r"pip install “supervision-cycles\[assign\]”"):
        assign(CHORES)
