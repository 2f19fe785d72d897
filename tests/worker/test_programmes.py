"""Cycles that open by the calendar: each once, and a list of what was promised and is not there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from supervision.clock import VirtualClock
from supervision.engine import Engine, OrgData
from supervision.model import Case
from supervision.org import Mandate, Unit
from supervision.spec import Library, library_from_bytes, library_to_bytes, load
from supervision.store.memory import MemoryStore
from supervision.worker import Promised, Worker, promised
from tests.engine.office import DATA
from tests.worker.scene import START, set_day

WORKFLOW = """workflow: review
version: 1
label: Kiểm điểm
fields:
  unit: {type: unit, label: Đơn vị}
  member: {type: person, label: Người được kiểm điểm}
  year: {type: integer, label: Năm}
  due_on: {type: date, label: Hạn}
states:
  open: {opened: Đã mở}
  ended: {closed: Đã đóng}
steps:
  begin: {label: Mở, move: -> opened, by: system, needs: [unit], takes: [member, year, due_on]}
  close: {label: Đóng, move: opened -> closed, by: party_office of unit}
"""
YEARLY = """programme: yearly
label: {vi: Kiểm điểm hằng năm, en: Yearly review}
workflow: review
step: begin
every: year
on: '03-10'
each: {units: commune, kind: party}
with: {unit: unit, year: year, due_on: day}
"""
QUARTERLY = """programme: quarterly
label: {vi: Kiểm điểm hằng quý, en: Quarterly review}
workflow: review
step: begin
every: quarter
on: '05'
each: {holders: head}
with: {unit: unit, member: person, year: year + month, due_on: 'null'}
"""


def specs(folder: Path, *programmes: str) -> Library:
    (folder / "programmes").mkdir(exist_ok=True)
    (folder / "review.yaml").write_text(WORKFLOW, encoding="utf-8")
    for text in programmes:
        name = text.partition("\n")[0].removeprefix("programme: ")
        (folder / "programmes" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load(folder)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with Engine(MemoryStore(), specs(tmp_path, YEARLY, QUARTERLY), clock=VirtualClock(START)) as engine:
        engine.organise(DATA)
        yield engine


def opened(engine: Engine) -> list[Case]:
    return sorted(engine.store.cases(), key=lambda case: str(case.fields))


def test_each_unit_gets_its_case_on_the_day_and_once(engine: Engine) -> None:
    worker = Worker(engine)
    set_day(engine, 3, 9)
    worker.run_programmes()
    assert [case.fields.get("due_on") for case in opened(engine)] == [None, None]
    set_day(engine, 3, 10)
    assert [worker.run_programmes(), worker.run_programmes()] == [3, 0]
    yearly = [case for case in opened(engine) if "due_on" in case.fields]
    assert [case.fields["unit"] for case in yearly] == ["ban_xd", "dang_uy", "phuong_khac"]
    assert {(case.fields["year"], case.fields["due_on"]) for case in yearly} == {(2026, "2026-03-10")}
    set_day(engine, 12, 30)
    worker.run_programmes()
    assert len([case for case in opened(engine) if case.fields.get("due_on") == "2026-03-10"]) == 3


def test_a_new_period_opens_anew_for_who_holds_the_role_then(engine: Engine) -> None:
    worker = Worker(engine)
    worker.run_programmes()
    assert [case.fields["member"] for case in opened(engine)] == ["an", "quy"]
    engine.organise(OrgData(mandates=(Mandate("new", "vinh", "head", "chi_bo", date(2026, 4, 1)),)))
    set_day(engine, 4, 4)
    assert worker.run_programmes() == 3
    set_day(engine, 4, 5)
    assert worker.run_programmes() == 3
    members = [case.fields["member"] for case in opened(engine) if case.fields.get("year") == 2030]
    assert sorted(map(str, members)) == ["an", "quy", "vinh"]


def test_a_day_that_was_missed_is_made_up_for_and_a_second_worker_opens_nothing(engine: Engine) -> None:
    set_day(engine, 8, 20)
    assert Worker(engine).run_once().opened == 5
    set_day(engine, 8, 21)
    assert Worker(engine).run_once().opened == 0
    (case, *_) = [case for case in opened(engine) if "due_on" in case.fields]
    assert (case.opened_on, case.fields["due_on"]) == ("2026-08-20", "2026-03-10")


def test_a_walk_that_stops_halfway_goes_on_behind_it(engine: Engine) -> None:
    set_day(engine, 3, 10)
    worker = Worker(engine)
    assert [worker.run_programmes(2) for _ in range(4)] == [2, 2, 1, 0]


def test_a_unit_that_is_founded_later_is_opened_for_the_day_after(engine: Engine) -> None:
    set_day(engine, 3, 10)
    worker = Worker(engine)
    worker.run_programmes()
    engine.organise(OrgData(units=(Unit("new", "Đảng ủy phường Mới", "party", "commune", None, date(2026, 3, 1)),)))
    assert worker.run_programmes() == 0
    set_day(engine, 3, 11)
    assert worker.run_programmes() == 1


def test_what_was_promised_is_told_with_what_became_of_it(engine: Engine) -> None:
    set_day(engine, 3, 10)
    today = date(2026, 3, 10)
    assert [(each.period, each.unit, each.person, each.is_missing) for each in promised(engine, today)] == [
        ("2026-Q1", "ban_xd", "an", True),
        ("2026-Q1", "dang_uy", "quy", True),
        ("2026", "ban_xd", "", True),
        ("2026", "dang_uy", "", True),
        ("2026", "phuong_khac", "", True),
    ]
    Worker(engine).run_programmes(4)
    (case,) = [case for case in opened(engine) if case.fields["unit"] == "dang_uy" and "due_on" in case.fields]
    engine.desk("lan").send(case.id, "close")
    told = {each.unit: each for each in promised(engine, today) if each.period == "2026"}
    assert told["dang_uy"] == Promised(
        *("yearly", "Kiểm điểm hằng năm", "2026", today, "dang_uy", "", "Đảng ủy phường Hoa Sữa", case.id),
        state="closed",
        has_ended=True,
    )
    assert (told["ban_xd"].state, told["ban_xd"].has_ended) == ("opened", False)
    assert told["phuong_khac"].is_missing
    assert Worker(engine).report().promised == promised(engine, today)


def test_a_case_that_is_refused_stays_promised_and_stops_no_other(tmp_path: Path) -> None:
    short = YEARLY.replace("each: {units: commune, kind: party}", "each: {units: commune}").replace(
        "with: {unit: unit, year: year, due_on: day}", "with: {unit: unit, member: '\"nobody\"'}"
    )
    with Engine(MemoryStore(), specs(tmp_path, short), clock=VirtualClock(START)) as engine:
        engine.organise(DATA)
        set_day(engine, 3, 10)
        assert Worker(engine).run_programmes() == 0
        assert all(each.is_missing for each in promised(engine, date(2026, 3, 10)))
        assert len(engine.store.denials()) == len(promised(engine, date(2026, 3, 10)))


def test_programmes_are_part_of_a_librarys_normal_form(tmp_path: Path) -> None:
    library = specs(tmp_path, YEARLY, QUARTERLY)
    assert [programme.name for programme in library.programmes] == ["quarterly", "yearly"]
    assert library_from_bytes(library_to_bytes(library)).programmes == library.programmes
    monthly = QUARTERLY.replace("every: quarter", "every: month")
    assert specs(tmp_path, monthly).programmes[0].every == "month"
