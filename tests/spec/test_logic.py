"""What the check makes of guards: honest steps it leaves alone, and how it words what it finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.spec import check

HEAD = """
workflow: sample
version: 1
label: Quy trình mẫu
rules: [config_2016]
fields:
  unit: {type: unit, label: Đơn vị}
  kind: {type: choice, label: Loại, choices: {urgent: khẩn, plain: thường, secret: mật}}
  amount: {type: integer, label: Số lượng}
  due_on: {type: date, label: Hạn}
  open_to_all: {type: boolean, label: Công khai}
  note: {type: text, label: Ghi chú}
  names: {type: persons, label: Người dự}
states:
  open: {opened: Đã mở, asked: Chờ bổ sung}
  ended: {closed: Đã đóng}
steps:
  open_case: {label: Mở, move: -> opened, by: party_office of unit, needs: [unit]}
  ask: {label: Hỏi, move: opened -> asked, by: head of unit}
  close: {label: Đóng, move: asked -> closed, by: head of unit}
"""
HEADS, COMMITTEE = "by: head of unit, move: opened -> closed", "by: committee of unit, move: opened -> closed"


def found(tmp_path: Path, *alternatives: str, rest: str = "") -> list[str]:
    lines = [
        "  act:",
        "    label: Làm",
        f"    {rest or 'needs: []'}",
        "    choose:",
        *(f"      - {{{a}}}" for a in alternatives),
    ]
    file = tmp_path / "sample.yaml"
    file.write_text(HEAD.lstrip() + "\n".join(lines) + "\n", encoding="utf-8")
    # The files are too small to be of use: what no case of them can do is no matter here.
    problems = [problem for problem in check([file]) if not problem.code.startswith("verify_")]
    return [f"{problem.code}: {problem.text.en}" for problem in problems]


@pytest.mark.parametrize(
    "alternatives",
    [
        # The choices one by one; the last one without a guard; the last one wider than those before it.
        (f"when: 'kind == \"urgent\"', {HEADS}", f'when: \'kind in ["plain", "secret"]\', {COMMITTEE}'),
        (f"when: 'amount > 5', {COMMITTEE}", HEADS),
        (f"when: 'amount > 5', {COMMITTEE}", f"when: 'amount > 2', {HEADS}", f"when: 'amount <= 2', {COMMITTEE}"),
        # Both may hold, but do the same, or leave different states.
        (f"when: 'amount > 5', {HEADS}", f"when: 'amount < 9', {HEADS}"),
        (f"when: 'amount > 5', {HEADS}", "when: 'amount < 9', by: head of unit, move: asked -> opened"),
        # A condition of the step that stands in every alternative.
        (f"when: 'open_to_all && amount > 5', {COMMITTEE}", f"when: 'amount <= 5 && open_to_all', {HEADS}"),
        # Empty values are named by the refusal, unless an alternative asks for them.
        (f"when: 'open_to_all == true', {HEADS}", f"when: 'open_to_all == false', {COMMITTEE}"),
        (f"when: 'has(due_on) && due_on > day', {HEADS}", f"when: '!has(due_on) || due_on <= day', {COMMITTEE}"),
        # What goes beyond the fragment is not judged.
        (f"when: 'amount + size(names) > 5', {HEADS}", f"when: 'amount + size(names) < 5', {COMMITTEE}"),
    ],
)
def test_honest_alternatives_are_left_alone(alternatives: tuple[str, ...], tmp_path: Path) -> None:
    assert found(tmp_path, *alternatives) == []


def test_alternatives_that_share_the_guard_of_the_step_are_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, HEADS, COMMITTEE, rest="when: 'amount > 5'") == []


@pytest.mark.parametrize(
    ("alternatives", "problem"),
    [
        (
            (f"when: 'open_to_all || amount > 5', {HEADS}", f"when: '!open_to_all', {COMMITTEE}"),
            "alternatives_overlap: holds together with alternative 1 where amount = 6, open_to_all = false",
        ),
        (
            (
                f"when: 'due_on > day && kind == \"plain\"', {HEADS}",
                f"when: 'due_on < day && kind == \"plain\"', {COMMITTEE}",
            ),
            (
                "alternatives_gap: no alternative of the step “act” holds where "
                "day = 2026-01-01, due_on = 2026-01-01, kind = plain"
            ),
        ),
        (
            (f"when: 'has(unit) || !has(unit)', {HEADS}",),
            "guard_always_true: the guard is always true and so says nothing: has(unit) || !has(unit)",
        ),
        (
            (f'when: \'amount > 1 && note == "a" && open_to_all && note != "a"\', {HEADS}',),
            'guard_always_false: the guard can never be true: note == "a" && note != "a"',
        ),
        (
            (f"when: 'size(names) > rule.plan_tasks_max && size(names) == 1', {HEADS}",),
            "guard_always_false: the guard can never be true: size(names) > rule.plan_tasks_max && size(names) == 1",
        ),
        (
            (f"when: 'has(reason)', needs: [reason], {HEADS}",),
            "guard_always_true: the guard is always true and so says nothing: has(reason)",
        ),
    ],
)
def test_a_problem_names_the_values_or_the_clauses(alternatives: tuple[str, ...], problem: str, tmp_path: Path) -> None:
    assert found(tmp_path, *alternatives) == [problem]


def test_what_only_one_alternative_asks_for_does_not_make_a_shared_guard_empty(tmp_path: Path) -> None:
    asking = f"needs: [amount], {HEADS}"
    assert found(tmp_path, asking, COMMITTEE, rest="when: 'has(amount)'") == []


def test_after_ten_guards_that_are_too_hard_a_file_is_not_judged_any_further(tmp_path: Path) -> None:
    hard = f"when: 'amount + size(names) > 5 && amount + size(names) < 5', {HEADS}"
    plain = f"when: 'amount > 5 && amount < 5', {HEADS}"
    assert found(tmp_path, *[hard] * 4, plain, HEADS) == [
        "guard_always_false: the guard can never be true: amount > 5 && amount < 5"
    ]
    assert found(tmp_path, *[hard] * 10, plain, HEADS) == []
