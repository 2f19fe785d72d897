"""Promises that the graph alone breaks, and guards keep; and what is said of steps the compiler multiplied."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.spec import SpecError, check, load

SPEC = """\
workflow: sample
version: 1
label: Quy trình mẫu
fields:
  unit: {{type: unit, label: Đơn vị}}
  paid: {{type: boolean, label: Đã nộp}}
states:
  open: {{opened: Đã mở}}
  ended: {{closed: Đã đóng, refused: Không đồng ý}}
steps:
  open_case: {{label: Mở, move: -> opened, by: party_office of unit, needs: [unit]}}
  pay: {{label: Nộp, move: 'stay: opened', by: party_office of unit, sets: {{paid: 'true'}}}}
  close: {{label: Đóng, move: opened -> closed, by: head of unit, when: '{guard}'}}
  refuse: {{label: Từ chối, move: opened -> refused, by: head of unit, needs: [reason]}}
never: [closed without pay]
"""


def written(folder: Path, guard: str) -> Path:
    file = folder / "sample.yaml"
    file.write_text(SPEC.format(guard=guard), encoding="utf-8")
    return file


def test_a_promise_that_guards_keep_is_no_problem(tmp_path: Path) -> None:
    assert check([written(tmp_path, "paid == true")]) == ()
    assert load(tmp_path).latest("sample").never[0].without == "pay"


@pytest.mark.parametrize("guard", ["!has(paid) || paid == true", 'taken("refuse") == 0'])
def test_a_promise_that_guards_do_not_keep_is_broken(tmp_path: Path, guard: str) -> None:
    file = written(tmp_path, guard)
    assert [(problem.code, problem.line) for problem in check([file])] == [("spec_never_broken", 15)]
    with pytest.raises(SpecError, match="spec_never_broken"):
        load(tmp_path)


def test_where_a_file_has_another_problem_the_graph_alone_is_heard(tmp_path: Path) -> None:
    file = written(tmp_path, "paid == true && gone")
    assert {problem.code for problem in check([file])} == {"spec_never_broken", "guard_unknown_name"}


def test_a_file_is_not_accused_because_another_one_has_a_problem(tmp_path: Path) -> None:
    file = written(tmp_path, "paid == true")
    other = tmp_path / "other.yaml"
    other.write_text(SPEC.format(guard="gone").replace("workflow: sample", "workflow: other"), encoding="utf-8")
    assert {(problem.file, problem.code) for problem in check([file, other])} == {
        (str(other), "spec_never_broken"),
        (str(other), "guard_unknown_name"),
    }
