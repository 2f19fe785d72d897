"""Ways that are walked only with other cases, or by taking a step more than once: small workflows toured whole."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
import pytest

from supervision.bdd import scripts
from supervision.coverage import Ground, Item, Judge, Kind, Leg, Tour, feature, items_of, tour
from supervision.model import Value
from supervision.scenarios import Cast, Played, Taken, play, routes
from supervision.spec import Library, load
from tests.coverage.walking import opener, walked

ORDER = """\
workflow: order
version: 1
label: Công trình
fields:
  office: {type: unit, label: Cơ quan}
  about: {type: text, label: Nội dung}
states:
  open: {accepted: Đã nghiệm thu}
  ended: {closed: Đã xong}
steps:
  accept: {label: Nghiệm thu, move: -> accepted, by: head of office, needs: [office, about]}
  close: {label: Kết thúc, move: accepted -> closed, by: head of office}
  propose:
    label: Đề nghị khen
    move: 'stay: accepted'
    by: head of office
    opens: {workflow: award, step: nominate, link: for_order, with: {office: office, about: about, of_order: 'true'}}
"""
AWARD = """\
workflow: award
version: 1
label: Khen thưởng
links: {for_order: order}
fields:
  office: {type: unit, label: Cơ quan}
  about: {type: text, label: Nội dung}
  of_order: {type: boolean, label: Khi nghiệm thu công trình}
states:
  ended: {nominated: Đã đề xuất}
steps:
  nominate:
    label: Đề xuất
    move: -> nominated
    choose:
      - {when: '!has(of_order)', by: head of office, needs: [office, about]}
      - {by: system, needs: [office, about, of_order]}
"""
PLEDGE = """\
workflow: pledge
version: 1
label: Đóng góp
fields:
  office: {type: unit, label: Cơ quan}
  pledged: {type: integer, label: Mức đăng ký}
  amount: {type: integer, label: Lần này}
  delivered: {type: integer, label: Đã thực hiện}
states:
  open: {pledging: Đã đăng ký, partly: Một phần}
  ended: {complete: Đã xong}
steps:
  pledge:
    label: Đăng ký
    move: -> pledging
    by: head of office
    needs: [office, pledged]
    when: 'pledged >= 1'
    sets: {delivered: '0'}
  receive:
    label: Tiếp nhận
    by: head of office
    needs: [amount]
    sets: {delivered: delivered + amount}
    choose:
      - {when: 'amount >= 1 && delivered + amount < pledged', move: 'pledging, partly -> partly'}
      - {when: 'amount >= 1 && delivered + amount >= pledged', move: 'pledging, partly -> complete'}
"""

PROGRAMME = """\
workflow: programme
version: 1
label: Chương trình năm
fields:
  office: {type: unit, label: Cơ quan}
  kind: {type: choice, label: Hình thức, choices: {visit: đi kiểm tra, survey: khảo sát}}
  done: {type: integer, label: Đã làm}
states:
  open: {running: Đang thực hiện}
  ended: {closed: Đã tổng kết}
steps:
  begin: {label: Bắt đầu, move: -> running, by: head of office, needs: [office], sets: {done: '0'}}
  open_item:
    label: Mở cuộc
    move: 'stay: running'
    by: head of office
    needs: [kind]
    opens: {workflow: visit, step: propose, link: under, with: {office: office, form: kind, planned: 'true'}}
  note_done: {label: Ghi nhận, move: 'stay: running', by: system, sets: {done: done + 1}}
  close: {label: Tổng kết, move: running -> closed, by: head of office}
"""
VISIT = """\
workflow: visit
version: 1
label: Cuộc kiểm tra
links: {under: programme}
fields:
  office: {type: unit, label: Cơ quan}
  form: {type: choice, label: Hình thức, choices: {visit: đi kiểm tra, survey: khảo sát}}
  planned: {type: boolean, label: Trong chương trình}
states:
  open: {proposed: Đề xuất}
  ended: {archived: Đã lưu}
steps:
  propose:
    label: Đề xuất
    move: -> proposed
    needs: [office, form, planned]
    choose:
      - {when: 'planned == true', by: system}
      - {when: 'planned == false', by: head of office}
  archive:
    label: Lưu
    move: proposed -> archived
    by: head of office
    when: 'form == "survey"'
    sends: {to: programme, step: note_done, when: 'planned == true'}
"""

MOVING = """\
workflow: moving
version: 1
label: Bàn giao
fields:
  superior: {type: unit, label: Cấp quyết định}
  from_unit: {type: unit, label: Bên giao}
  to_unit: {type: unit, label: Bên nhận}
  cases: {type: texts, label: Danh mục}
  received: {type: integer, label: Đã tiếp nhận}
  closed_before: {type: integer, label: Đã kết thúc trước}
  orphaned: {type: integer, label: Còn giữ}
states:
  open: {listed: Đã lập danh mục, taken_over: Đã tiếp nhận}
  ended: {completed: Đã hoàn tất}
steps:
  list: {label: Lập danh mục, move: -> listed, by: head of superior, needs: [superior, from_unit, to_unit, cases]}
  receive:
    label: Tiếp nhận
    move: listed -> taken_over
    by: head of to_unit, not list
    takes: [received, closed_before]
  complete:
    label: Hoàn tất
    move: taken_over -> completed
    by: head of superior
    when: 'orphaned == 0'
    takes: [orphaned]
"""


@cache
def specs() -> Library:
    with TemporaryDirectory() as folder:
        for spec in (ORDER, AWARD, PLEDGE, PROGRAMME, VISIT, MOVING):
            (Path(folder) / f"{spec.split()[1]}.yaml").write_text(spec, encoding="utf-8")
        return load(Path(folder))


def toured(folder: Path, name: str) -> tuple[Tour, set[Item]]:
    """Return the tour of a workflow, and what its written feature walks."""
    made = tour(specs(), name)
    path = folder / "all.feature"
    path.write_text(feature(made, opener), encoding="utf-8")
    return made, walked(scripts(path), f"{name}@1", specs())


def test_what_the_engine_alone_opens_is_opened_by_the_case_that_orders_it(tmp_path: Path) -> None:
    made, found = toured(tmp_path, "award")
    ordered = Item(Kind.TRANSITION, "nominate", 2, ">nominated")
    assert [leg.act.step for leg in made.legs if ordered in leg.items] == ["propose"]
    assert ordered in found


def test_a_step_that_counts_goes_on_before_all_is_there(tmp_path: Path) -> None:
    made, found = toured(tmp_path, "pledge")
    between = Item(Kind.TRANSITION, "receive", 1, "partly>partly")
    (leg,) = [leg for leg in made.legs if between in leg.items]
    assert [act.inputs.get("pledged", act.inputs.get("amount")) for act in (*leg.before, leg.act)] == [3, 1, 1]
    assert between in found


def test_what_only_a_case_of_the_programme_sends_is_sent_by_one_that_it_has_opened(tmp_path: Path) -> None:
    made, found = toured(tmp_path, "programme")
    noted = Item(Kind.TRANSITION, "note_done", 0, "running>running")
    (leg,) = [leg for leg in made.legs if noted in leg.items]
    assert [act.step for act in (*leg.before, leg.act)] == ["begin", "open_item", "archive"]
    assert leg.before[1].inputs == {"kind": "survey"}
    assert noted in found


def test_a_case_is_opened_before_it_is_handed_over(tmp_path: Path) -> None:
    made, found = toured(tmp_path, "moving")
    done = Item(Kind.TRANSITION, "complete", 0, "taken_over>completed")
    (leg,) = [leg for leg in made.legs if done in leg.items]
    first, listed = leg.before[:2]
    assert [act.step for act in (*leg.before, leg.act)] == ["begin", "list", "receive", "complete"]
    assert (listed.inputs["cases"], listed.inputs["from_unit"]) == (["programme/1"], first.inputs["office"])
    assert set(items_of(made.workflow)) - found == set()
    assert "| Danh mục       | chương trình năm số 1" in (tmp_path / "all.feature").read_text(encoding="utf-8")


@cache
def moved() -> tuple[Leg, ...]:
    return tour(specs(), "moving").legs


def answered(lines: list[Value], inputs: dict[str, Value]) -> tuple[list[str], dict[str, Value]]:
    """Return what is said of taking over what a list names, and what the other case holds then."""
    (leg,) = [leg for leg in moved() if Item(Kind.TRANSITION, "receive", 0, "listed>taken_over") in leg.items]
    cast = Cast.of(specs())
    ground = Ground(specs(), cast, Judge())
    listing = attrs.evolve(leg.before[1], inputs={**leg.before[1].inputs, "cases": lines})
    assert ground.run((leg.before[0], listing))
    _, taken = ground.take(attrs.evolve(leg.act, inputs=inputs))
    codes = [] if isinstance(taken, Taken) else [reason.code for reason in taken]
    return codes, dict(ground.cases.known[ground.ids[leg.before[0].case]].fields)


def test_a_case_that_was_handed_over_names_whoever_has_it_now() -> None:
    codes, held = answered(["programme/1"], {})
    assert codes == []
    assert held["office"] == Cast.of(specs()).holders["to_unit"]


@pytest.mark.parametrize("lines", [["programme/1", "programme/1"], ["programme/2"], ["programme/0"], ["Việc thứ 1"]])
def test_nothing_is_handed_over_by_a_list_that_is_wrong(lines: list[Value]) -> None:
    codes, held = answered(lines, {})
    assert codes == ["not_listed"]
    assert held["office"] == Cast.of(specs()).holders["office"]


def test_an_engine_takes_over_what_was_taken_over_in_memory() -> None:
    route = next(routes(specs().latest("moving"), "complete"))
    outcome = play(route, specs(), opener)
    assert isinstance(outcome, Played)
    assert [act.step for act in outcome.acts][1:] == ["list", "receive", "complete"]


def test_what_an_ended_unit_still_holds_is_counted_behind_it() -> None:
    (leg,) = [leg for leg in moved() if Item(Kind.TRANSITION, "complete", 0, "taken_over>completed") in leg.items]
    cast, begun = Cast.of(specs()), leg.before[0]
    units = tuple(attrs.evolve(unit, to_on=leg.act.day) if unit.id == "unit_office" else unit for unit in cast.units)
    ground = Ground(specs(), attrs.evolve(cast, units=units), Judge())
    left = attrs.evolve(begun, case=9, after=((9, "programme", "running"),))
    assert ground.run((begun, left, *leg.before[1:]))
    assert [reason.code for reason in ground.attempt(leg.act)[1]] == ["guard"]


def test_what_is_counted_is_typed_in_by_nobody() -> None:
    assert answered(["programme/1"], {"received": 1})[0] == ["counted_here"]
