"""A feature that walks everything in a small workflow; in a shipped one: `tests/reliability/test_posting_tour.py`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from supervision.bdd import scripts
from supervision.coverage import Item, Kind, Tour, feature, items_of, tour
from supervision.spec import Library, load
from tests.coverage.small import visits
from tests.coverage.walking import opener, walked
from tests.scenarios.acting import examples

NUMBERED = {"vi": "trường hợp", "en": "case"}


@cache
def specs() -> Library:
    with TemporaryDirectory() as folder:
        return load(Path(examples(Path(folder))))


@cache
def leave_tour() -> Tour:
    return tour(specs(), "leave_request")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_written_feature_passes_and_walks_everything(tmp_path: Path, lang: str) -> None:
    path = tmp_path / "leave_request.feature"
    path.write_text(feature(leave_tour(), opener, lang), encoding="utf-8")
    assert leave_tour().missing == ()
    assert set(items_of(specs().latest("leave_request"))) - walked(scripts(path), "leave_request@1", specs()) == set()


def test_an_officer_reads_the_shortest_way_first() -> None:
    told = feature(leave_tour(), opener)
    assert [line.strip() for line in told.splitlines() if "Quy tắc:" in line][:2] == [
        "Quy tắc: Mở hồ sơ",
        "Quy tắc: Hồ sơ “Đơn xin nghỉ phép” ở trạng thái “Đã nộp”",
    ]
    assert (
        """\
    Tình huống: “Duyệt” bị từ chối: việc của chính mình hoặc đã làm bước trước, không có thẩm quyền
      Biết hôm nay là ngày 06/01/2026
      Khi "Ông An" thử "Duyệt" trên "đơn xin nghỉ phép số 1"
      Thì bị từ chối vì "không được tự quyết định việc của chính mình (Người xin nghỉ)"
      Và bị từ chối vì "không có thẩm quyền thực hiện bước này"
"""
        in told
    )


@pytest.mark.parametrize(
    ("lang", "rule"),
    [
        ("vi", "  Quy tắc: Hồ sơ “Đơn xin nghỉ phép” ở trạng thái “Đã nộp”"),
        ("en", "  Rule: The case “Leave request” is “Submitted”"),
    ],
)
def test_what_is_called_the_same_is_numbered_from_the_second_on(lang: str, rule: str) -> None:
    lines = feature(leave_tour(), opener, lang).splitlines()
    assert [line for line in lines if line.startswith(rule)][:2] == [rule, f"{rule}, {NUMBERED[lang]} 2"]


def test_what_is_walked_already_is_left_out() -> None:
    every = frozenset(items_of(specs().latest("leave_request")))
    left = Item(Kind.REFUSAL, "refuse", 0, "needs:reason")
    found = tour(specs(), "leave_request", walked=every - {left})
    (leg,) = found.legs
    assert feature(found, opener).count("Tình huống:") == 1
    assert (leg.act.step, leg.is_refused, leg.items) == ("refuse", True, (left,))


@cache
def visit_tour() -> Tour:
    return tour(visits(), "visit")


def test_what_was_due_before_the_case_came_there_is_late_on_the_day_it_comes(tmp_path: Path) -> None:
    path = tmp_path / "visit.feature"
    path.write_text(feature(visit_tour(), opener), encoding="utf-8")
    assert """\
    Tình huống: Quá hạn “Hạn gửi báo cáo”
      Khi đến ngày 05/02/2026
      Thì hạn "Hạn gửi báo cáo" của "cuộc giám sát số 1" là ngày 28/01/2026
""" in path.read_text(encoding="utf-8")
    assert Item(Kind.DEADLINE, "report_by", 0, "missed") in walked(scripts(path), "visit@1", visits())


def test_what_follows_by_itself_behind_the_step_of_a_person_is_walked() -> None:
    walked_by = {item: leg.act.step for leg in visit_tour().legs for item in leg.items}
    assert walked_by[Item(Kind.TRANSITION, "count", 0, "planned>counted")] == "plan_visit"


def test_a_duty_is_done_where_it_runs() -> None:
    met = Item(Kind.DEADLINE, "visit_on", 0, "met")
    (leg,) = [leg for leg in visit_tour().legs if met in leg.items]
    # The shortest way to the step comes before the duty.
    assert [act.step for act in (*leg.before, leg.act)] == ["plan_visit", "announce", "confirm"]
    assert leg.asked == (("met", "visit_on", "2026-02-04"),)


SIGNED = """\
workflow: order
version: 1
label: Quyết định
rules: []
fields:
  office: {type: unit, label: Cơ quan ban hành}
states:
  open: {drafted: Đã dự thảo}
  ended: {issued: Đã ban hành}
steps:
  draft: {label: Dự thảo, move: -> drafted, by: committee of office, needs: [office]}
  issue: {label: Ban hành, move: drafted -> issued, by: committee of office, signs: [head of office]}
"""


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_unit_is_called_in_a_refusal_as_everywhere_in_the_feature(tmp_path: Path, lang: str) -> None:
    (tmp_path / "order.yaml").write_text(SIGNED, encoding="utf-8")
    found = tour(load(tmp_path), "order")
    (unit,) = found.cast.units
    lines = feature(found, opener, lang).splitlines()
    told = next(line for line in lines if '"còn thiếu' in line or '"signatures' in line)
    assert f"({found.cast.names[unit.id].get(lang)})" in told
