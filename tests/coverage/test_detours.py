"""What no shortest way meets is walked, too: by steps that a guard asks for, by who is barred, beside another case."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from supervision.bdd import scripts
from supervision.coverage import Item, Kind, Leg, Tour, feature, items_of, tour
from supervision.scenarios import routes, steps_before
from supervision.spec import Library, load
from tests.coverage.walking import opener, walked

BOOKING = """\
workflow: booking
version: 1
label: Mượn hội trường
rules: []
fields:
  unit: {type: unit, label: Đơn vị mượn}
  asked_on: {type: date, label: Ngày đề nghị}
  sound: {type: integer, label: Số lần kiểm tra đạt yêu cầu}
  hall: {type: choice, label: Hội trường, choices: {a: tầng một, b: tầng hai}}
  starts: {type: date, label: Mượn từ ngày}
  ends: {type: date, label: Mượn đến hết ngày}
states:
  draft: {asked: Đã đề nghị}
  open: {checking: Đang kiểm tra, ready: Chờ ký, held: Đã giữ chỗ, moved: Đã đổi chỗ}
  ended: {closed: Đã trả}
steps:
  ask:
    label: Đề nghị
    move: -> asked
    choose:
      - {by: head of unit, when: '!has(asked_on)', needs: [unit], sets: {sound: 0}}
      - {by: system, needs: [unit, asked_on]}
  send_out:
    label: Cho kiểm tra
    move: asked -> checking
    by: head of unit
    opens: {workflow: check, step: order, link: about, with: {unit: unit}}
  note_sound: {label: Ghi nhận đạt yêu cầu, move: 'stay: checking', by: system, sets: {sound: sound + 1}}
  end_check: {label: Kết thúc kiểm tra, move: checking -> asked, by: automatic, when: 'all_ended("check")'}
  hold:
    label: Giữ chỗ
    move: asked -> held
    by: head of unit
    when: sound > 0
    needs: [hall, starts, ends]
    claims: {key: [hall], from: starts, to: ends}
  exchange:
    label: Đổi chỗ
    move: held -> moved
    by: head of unit
    needs: [reason]
    takes: [hall]
    releases: true
    claims: {key: [hall], from: starts, to: ends}
  hand_in: {label: Trả ngay, move: held -> ready, by: head of unit}
  hand_over: {label: Bàn giao, move: moved -> ready, by: head of unit}
  sign: {label: Ký nhận, move: ready -> closed, by: 'head of unit, not hand_over', releases: true}
"""
CHECK = """\
workflow: check
version: 1
label: Kiểm tra hội trường
rules: []
links: {about: booking}
fields:
  unit: {type: unit, label: Đơn vị mượn}
  visit_on: {type: date, label: Ngày kiểm tra}
states: {open: {ordered: Chờ kiểm tra, planned: Đã xếp lịch}, ended: {done: Đã kiểm tra}}
steps:
  order: {label: Mở việc kiểm tra, move: -> ordered, by: system, needs: [unit]}
  plan:
    label: Xếp lịch
    move: ordered -> planned
    by: head of unit
    when: 'visit_on >= day && visit_on <= day + 7'
    needs: [visit_on]
  finish:
    label: Kiểm tra xong
    move: planned -> done
    by: head of unit
    when: 'day >= visit_on'
    sends: {to: booking, step: note_sound}
"""


@cache
def halls() -> Library:
    with TemporaryDirectory() as folder:
        for name, text in (("booking", BOOKING), ("check", CHECK)):
            (Path(folder) / f"{name}.yaml").write_text(text, encoding="utf-8")
        return load(Path(folder))


@cache
def booking() -> Tour:
    return tour(halls(), "booking")


def leg_of(name: str, way: int, detail: str) -> Leg:
    kind = Kind.TRANSITION if ">" in detail else Kind.REFUSAL
    (leg,) = [leg for leg in booking().legs if Item(kind, name, way, detail) in leg.items]
    return leg


def test_a_written_feature_walks_what_no_shortest_way_meets(tmp_path: Path) -> None:
    path = tmp_path / "booking.feature"
    path.write_text(feature(booking(), opener), encoding="utf-8")
    assert walked(scripts(path), "booking@1", halls()) >= {
        item
        for item in items_of(halls().latest("booking"))
        # A person never opens a case as the engine does, and nothing else does.
        if item.kind in {Kind.TRANSITION, Kind.REFUSAL} and (item.name, item.way, item.detail) != ("ask", 2, ">asked")
    }


def test_a_step_that_a_guard_reads_of_is_on_the_way() -> None:
    assert [act.step for act in leg_of("hold", 0, "asked>held").before] == ["ask", "send_out", "plan", "finish"]


def test_who_took_a_step_that_bars_him_tries() -> None:
    leg = leg_of("sign", 0, "not:hand_over")
    assert leg.act.actor == next(act.actor for act in leg.before if act.step == "hand_over")
    assert [reason.code for reason in leg.reasons] == ["same_person"]


def test_a_case_that_claimed_something_else_clashes_where_it_claims_anew() -> None:
    leg = leg_of("exchange", 0, "claims")
    assert [act.inputs["hall"] for act in (*leg.before, leg.act) if "hall" in act.inputs] == ["a", "b", "a"]


def test_what_only_another_alternative_asks_for_is_given() -> None:
    assert list(leg_of("ask", 1, "when").act.inputs) == ["unit", "asked_on"]


def test_a_step_is_tried_the_day_before_the_day_it_waits_for() -> None:
    (leg,) = [leg for leg in tour(halls(), "check").legs if Item(Kind.REFUSAL, "finish", 0, "when") in leg.items]
    given = next(act for act in leg.before if act.step == "plan")
    assert (given.inputs["visit_on"], leg.act.day.isoformat()) == ("2026-01-08", "2026-01-07")


def test_ways_come_by_a_step_that_is_asked_for() -> None:
    ways = routes(halls().latest("booking"), "sign", ("exchange",))
    assert [move.step for move in next(ways)] == ["ask", "hold", "exchange", "hand_over", "sign"]


def test_what_counts_up_in_what_a_guard_reads_may_have_to_come_before() -> None:
    workflow = halls().latest("booking")
    (hold,) = next(step for step in workflow.steps if step.name == "hold").transitions
    assert list(steps_before((workflow, halls().latest("check")), workflow, hold)) == ["note_sound"]
