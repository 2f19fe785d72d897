"""Ways that are walked only with other cases, or by taking a step more than once: small workflows toured whole."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from supervision.bdd import scripts
from supervision.coverage import Item, Kind, Tour, feature, tour
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


@cache
def specs() -> Library:
    with TemporaryDirectory() as folder:
        for spec in (ORDER, AWARD, PLEDGE, PROGRAMME, VISIT):
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
