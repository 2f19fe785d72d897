"""What linked cases and earlier steps forbid: the tour brings them there on purpose, and is refused."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from supervision.bdd import scripts
from supervision.coverage import Item, Kind, Leg, feature, items_of, tour
from supervision.coverage._against import opposites
from supervision.spec import Library, load
from tests.coverage.walking import opener, walked
from tests.scenarios.acting import BODIES

JOB = """\
workflow: job
version: 1
label: Công việc
rules: []
fields:
  owner: {type: unit, label: Đơn vị thực hiện}
states:
  open: {planned: Đã giao, running: Đang làm}
  ended: {done: Đã xong}
steps:
  assign: {label: Giao việc, move: -> planned, by: head of owner, needs: [owner]}
  begin: {label: Bắt đầu làm, move: planned -> running, by: head of owner}
  finish: {label: Làm xong, move: running -> done, by: head of owner}
"""
NOTICE = """\
workflow: notice
version: 1
label: Văn bản đôn đốc
rules: []
links: {about: job}
fields:
  issuer: {type: unit, label: Đơn vị đôn đốc}
  asked: {type: integer, label: Số lần yêu cầu bổ sung}
states:
  draft: {drafted: Đã dự thảo}
  open: {sent: Đã gửi, waiting: Chờ bổ sung, approved: Đã duyệt}
  ended: {closed: Đã khép, cancelled: Đã hủy}
steps:
  draft:
    label: Dự thảo
    move: -> drafted
    by: head of issuer
    needs: [issuer]
    sets: {asked: 0}
    when: '!linked_in("about", "running") && !linked_in("about", "done")'
  send:
    label: Gửi
    move: drafted -> sent
    by: head of issuer
    when: '!linked_in("about", "running") && !linked_in("about", "done")'
  ask: {label: Yêu cầu bổ sung, move: sent -> waiting, by: head of issuer, when: asked < 2, sets: {asked: asked + 1}}
  answer: {label: Bổ sung, move: waiting -> sent, by: head of issuer}
  approve: {label: Duyệt, move: sent -> approved, by: head of issuer}
  amend: {label: Sửa lại, move: approved -> drafted, by: head of issuer}
  cancel: {label: Hủy, move: drafted -> cancelled, by: head of issuer, when: 'taken("approve") == 0'}
  close: {label: Khép, move: approved -> closed, by: head of issuer, when: 'all_ended("check")'}
"""
CHECK = """\
workflow: check
version: 1
label: Lượt kiểm tra
rules: []
links: {under: notice}
fields:
  checker: {type: unit, label: Đơn vị kiểm tra}
states:
  open: {going: Đang kiểm tra}
  ended: {over: Đã kết thúc}
steps:
  start:
    label: Bắt đầu kiểm tra
    move: -> going
    by: head of checker
    needs: [checker]
    when: 'linked_in("under", "approved")'
  stop: {label: Kết thúc kiểm tra, move: going -> over, by: head of checker}
"""


def named(items: Iterable[tuple[Item, object]]) -> set[str]:
    demanded = [item for item, _ in items if item.kind in {Kind.TRANSITION, Kind.REFUSAL}]
    return {f"{item.name}.{item.way}:{item.detail}" for item in demanded}


@cache
def linked(folder: Path) -> Library:
    for name, text in (("job", JOB), ("notice", NOTICE), ("check", CHECK)):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load(folder)


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return linked(tmp_path_factory.mktemp("specs"))


@pytest.fixture(scope="module")
def refused(specs: Library) -> dict[str, Leg]:
    legs = tour(specs, "notice").legs
    return {item.name: leg for leg in legs for item in leg.items if item.kind is Kind.REFUSAL and item.detail == "when"}


def test_a_linked_case_is_brought_to_where_it_forbids_the_step(refused: dict[str, Leg]) -> None:
    assert [(act.workflow, act.step) for act in refused["send"].before] == [
        ("job", "assign"),
        ("notice", "draft"),
        ("job", "begin"),
    ]


def test_an_opening_is_tried_beside_a_case_that_forbids_it(refused: dict[str, Leg]) -> None:
    assert [act.step for act in refused["draft"].before] == ["assign", "begin"]


def test_a_step_that_must_not_have_been_taken_is_taken_before(refused: dict[str, Leg]) -> None:
    assert [act.step for act in refused["cancel"].before] == ["draft", "send", "approve", "amend"]


def test_a_case_that_should_have_ended_is_opened_and_goes_on(refused: dict[str, Leg]) -> None:
    assert [act.step for act in refused["close"].before] == ["draft", "send", "approve", "start"]


def test_a_step_is_taken_as_often_as_it_may_be(refused: dict[str, Leg]) -> None:
    twice = ["draft", "send", "ask", "answer", "ask", "answer"]
    assert [act.step for act in refused["ask"].before] == twice


def test_a_case_that_is_counted_is_opened_and_ends() -> None:
    made = tour(load(BODIES), "campaign")
    assert named(made.missing) == set()
    (leg,) = [leg for leg in made.legs if Item(Kind.TRANSITION, "finish", 0, "running>finished") in leg.items]
    assert [act.step for act in (*leg.before, leg.act)] == ["start", "propose", "drop"]


def test_a_day_comes_on_which_a_case_goes_on_by_itself() -> None:
    made = tour(load(BODIES.parent / "notice"), "notice")
    assert named(made.missing) == set()
    (leg,) = [leg for leg in made.legs if leg.comes is not None]
    assert ([act.step for act in leg.before], leg.comes) == (["require", "post"], date(2026, 2, 5))
    told = feature(made, opener, "en")
    assert "When 5 February 2026 comes\n" in told


def test_nobody_acts_where_something_follows_at_once() -> None:
    """Whatever comes to *voted* goes on by itself; there is nothing to drop there."""
    workflow = load(BODIES).latest("award")
    assert named((item, "") for item in items_of(workflow)).isdisjoint({"drop.0:voted>dropped"})
    assert named(tour(load(BODIES), "award").missing) == set()


def test_the_feature_that_is_written_walks_every_refusal(specs: Library, tmp_path: Path) -> None:
    path = tmp_path / "notice.feature"
    path.write_text(feature(tour(specs, "notice"), opener), encoding="utf-8")
    missing = set(items_of(specs.latest("notice"))) - walked(scripts(path), "notice@1", specs)
    assert {item for item in missing if item.kind in {Kind.REFUSAL, Kind.TRANSITION}} == set[Item]()


@pytest.mark.parametrize(
    ("guard", "opposite"),
    [
        ("a == 1 && b", ["a != 1", "!b"]),
        ("!(a <= 1)", ["(a <= 1)"]),
        ("a > 1 || day < b", ["(a <= 1) && (day >= b)"]),
        ("x && (a > 1 && b || c)", ["!x", "((a <= 1) || (!b)) && (!c)"]),
        ("has(a)", ["!(has(a))"]),
        ("a == null", ["!(a == null)"]),
        ('a in ["b"]', ['!(a in ["b"])']),
        ('taken("a") == 0', ['taken("a") != 0']),
        ("true", []),
        ("a &&", []),
    ],
)
def test_a_condition_is_turned_round_as_it_would_be_written(guard: str, opposite: list[str]) -> None:
    assert [*opposites(guard)] == opposite
