"""What differs between two versions, in meaning."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from supervision.model import Replaces
from supervision.spec import load_file
from supervision.text import Text
from supervision.versions import Change, difference

V1 = """\
workflow: leave_request
version: 1
label: Đơn xin nghỉ phép
rules: [leave_2024]
fields:
  applicant: {type: person, label: Người xin nghỉ}
  unit: {type: unit, label: Đơn vị}
  days: {type: integer, label: Số ngày nghỉ}
  kind: {type: choice, label: Loại nghỉ, choices: {paid: có lương, unpaid: không lương}}
states:
  open: {submitted: Đã nộp}
  ended: {granted: Được duyệt, refused: Không được duyệt}
steps:
  submit: {label: Nộp đơn, move: -> submitted, by: applicant, needs: [applicant, unit, days], takes: [kind]}
  grant:
    label: Duyệt
    move: submitted -> granted
    by: head of unit, not applicant
    when: 'days <= 12'
    within: decision_term
  refuse:
    label: Không duyệt
    move: submitted -> refused
    by: head of unit, not applicant
    needs: [reason]
    within: decision_term
never: [granted without submitted]
"""
PACK = """\
rule: leave_2024
citation: {vi: Nội quy cơ quan năm 2024, en: House rules of 2024}
in_force: {from: "2024-01-01", to: null}
terms:
  decision_term:
    label: {vi: Trả lời đơn, en: Decision on the request}
    length: 3
    unit: working_days
    article: Điều 4 Nội quy cơ quan năm 2024
"""


def folder(tmp_path: Path, name: str, text: str, pack: str = PACK) -> Path:
    place = tmp_path / name
    (place / "rules").mkdir(parents=True)
    (place / "rules" / "leave_2024.yaml").write_text(pack, encoding="utf-8")
    (place / "leave_request.yaml").write_text(text, encoding="utf-8")
    return place / "leave_request.yaml"


def changes(tmp_path: Path, text: str, pack: str = PACK) -> tuple[Change, ...]:
    old, library = load_file(folder(tmp_path, "old", V1))
    new, other = load_file(folder(tmp_path, "new", text, pack))
    return difference(old, new, (library.law, other.law))


def told(tmp_path: Path, *edits: tuple[str, str], pack: str = PACK) -> list[str]:
    text = V1
    for before, after in edits:
        assert before in text
        text = text.replace(before, after)
    return [change.text.vi for change in changes(tmp_path, text, pack)]


def test_layout_comments_and_blanks_in_guards_do_not_count(tmp_path: Path) -> None:
    assert (
        told(tmp_path, ("when: 'days <= 12'", "when: '(days<=12)'  # giữ nguyên"), ("version: 1", "version: 2")) == []
    )


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "'days <= 12'",
            "'days <= 10'",
            "bước “Duyệt”: điều kiện: số ngày nghỉ không quá 12 → số ngày nghỉ không quá 10",
        ),
        (
            "by: head of unit, not applicant\n    when",
            "by: head of unit or committee of unit, not applicant\n    when",
            (
                "bước “Duyệt”: người thực hiện: Người đứng đầu (đơn vị), trừ người xin nghỉ → "
                "Người đứng đầu (đơn vị) hoặc Cấp ủy (đơn vị), trừ người xin nghỉ"
            ),
        ),
        (
            "    when: 'days <= 12'\n",
            "    when: 'days <= 12'\n    needs: [document]\n",
            "bước “Duyệt”: phải có: không có → văn bản",
        ),
        ("takes: [kind]", "takes: []", "bước “Nộp đơn”: có thể kèm: loại nghỉ → không có"),
        ("paid: có lương, ", "paid: có lương, half: nửa lương, ", "trường “Loại nghỉ”: thêm lựa chọn “nửa lương”"),
        ("paid: có lương, ", "", "trường “Loại nghỉ”: bỏ lựa chọn “có lương”"),
        (
            "{type: integer, label: Số",
            "{type: integer, class: public, label: Số",
            "trường “Số ngày nghỉ”: loại internal → public",
        ),
        (
            "{type: integer, label: Số ngày nghỉ}\n",
            "{type: integer, class: restricted, readers: [head of unit, applicant], label: Số ngày nghỉ}\n",
            [
                "trường “Số ngày nghỉ”: loại internal → restricted",
                "trường “Số ngày nghỉ”: người được đọc — → head of unit, applicant",
            ],
        ),
        ("label: Duyệt", "label: Phê duyệt", "bước “Duyệt” nay gọi là “Phê duyệt”"),
        ("never: [granted without submitted]\n", "", "bỏ cam đoan: never granted without submitted"),
    ],
)
def test_one_change_is_told_in_one_sentence(tmp_path: Path, before: str, after: str, expected: str | list[str]) -> None:
    assert told(tmp_path, (before, after)) == ([expected] if isinstance(expected, str) else expected)


def test_a_longer_term_is_a_change_though_the_workflow_reads_the_same(tmp_path: Path) -> None:
    found = told(tmp_path, pack=PACK.replace("length: 3", "length: 5"))
    assert found == [
        (
            "thời hạn “Trả lời đơn”: 3 ngày làm việc (Điều 4 Nội quy cơ quan năm 2024); Người đứng đầu (đơn vị) → "
            "5 ngày làm việc (Điều 4 Nội quy cơ quan năm 2024); Người đứng đầu (đơn vị)"
        )
    ]


def test_a_renamed_state_is_followed_and_not_told_as_gone(tmp_path: Path) -> None:
    old, library = load_file(folder(tmp_path, "old", V1))
    text = V1.replace("submitted", "received").replace("Đã nộp", "Đã tiếp nhận")
    new, other = load_file(folder(tmp_path, "new", text))
    moved = attrs.evolve(new, version=2, replaces=Replaces(1, (("submitted", "received"),)))
    found = difference(old, moved, (library.law, other.law))
    assert [change.text.vi for change in found] == ["trạng thái “Đã nộp” nay gọi là “Đã tiếp nhận”"]


@pytest.mark.parametrize(
    ("was", "label", "vi", "en"),
    [
        (
            Text("Đã nộp", ""),
            Text("Đã nộp", "Submitted"),
            "“Đã nộp”: nhãn tiếng Anh “—” nay là “Submitted”",
            "“Đã nộp” is now called “Submitted”",
        ),
        (
            Text("Đã nộp", "Submitted"),
            Text("Đã nộp", "Handed in"),
            "“Đã nộp”: nhãn tiếng Anh “Submitted” nay là “Handed in”",
            "“Submitted” is now called “Handed in”",
        ),
        (
            Text("Đã nộp", "Submitted"),
            Text("Đã gửi", "Submitted"),
            "“Đã nộp” nay gọi là “Đã gửi”",
            "“Submitted”: its Vietnamese label “Đã nộp” is now “Đã gửi”",
        ),
    ],
)
def test_a_label_that_changed_in_one_language_is_not_told_as_if_nothing_had_changed(
    was: Text, label: Text, vi: str, en: str, tmp_path: Path
) -> None:
    old, library = load_file(folder(tmp_path, "old", V1))
    first, *others = old.states
    before, after = (attrs.evolve(old, states=(attrs.evolve(first, label=each), *others)) for each in (was, label))
    (change,) = difference(before, after, (library.law, library.law))
    assert change.text == Text(f"trạng thái {vi}", f"state {en}")


def test_a_state_that_is_gone_and_a_value_that_is_lost_stop_open_cases(tmp_path: Path) -> None:
    text = V1.replace("refused: Không được duyệt", "rejected: Không được duyệt").replace("-> refused", "-> rejected")
    found = {change.path: change.stops for change in changes(tmp_path, text.replace("paid: có lương, ", ""))}
    assert found[("states", "refused")]
    assert found[("fields", "kind", "choices", "paid")]
    assert not found[("states", "rejected")]


def test_alternatives_are_compared_one_by_one(tmp_path: Path) -> None:
    choose = (
        "    choose:\n      - {when: 'days <= 12', by: 'head of unit, not applicant'}\n"
        "      - {when: 'days > 12', by: 'committee of unit, not applicant'}\n"
    )
    found = told(tmp_path, ("    by: head of unit, not applicant\n    when: 'days <= 12'\n", choose))
    assert found == ["bước “Duyệt”: 1 → 2 cách thực hiện"]


def test_added_and_removed_things_are_named(tmp_path: Path) -> None:
    found = told(
        tmp_path,
        ("  kind: {", "  note: {type: text, label: Ghi chú}\n  kind: {"),
        ("takes: [kind]", "takes: [kind, note]"),
        ("never:", "  withdraw: {label: Rút đơn, move: submitted -> refused, by: applicant}\nnever:"),
    )
    assert found == [
        "thêm trường “Ghi chú”",
        "thêm bước “Rút đơn”",
        "bước “Nộp đơn”: có thể kèm: loại nghỉ → loại nghỉ, ghi chú",
    ]


def test_a_step_that_begins_a_stage_now_is_told(tmp_path: Path) -> None:
    stages = ("states:\n", "stages: {deciding: Xét duyệt}\nstates:\n")
    begins = ("takes: [kind]}", "takes: [kind], begins: deciding}")
    assert told(tmp_path, stages, begins) == ["bước “Nộp đơn”: bắt đầu giai đoạn: không có → Xét duyệt"]
