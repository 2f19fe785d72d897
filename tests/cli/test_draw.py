"""Workflows and cases, drawn from the command line."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.architecture.house import ROOT
from tests.cli.conftest import Run

COMMANDS = re.findall(
    r"^supervision (draw .*)$", (ROOT / "docs/reference/draw.md").read_text(encoding="utf-8"), flags=re.MULTILINE
)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_of_the_page_run(run: Run, ledger: Path, home: Path, command: str) -> None:
    words = shlex.split(command)
    code, out, err = run(*words)
    assert (code, err) == (0, "")
    drawn = (home / words[words.index("-o") + 1]).read_text(encoding="utf-8") if "-o" in words else out
    assert drawn.startswith(("<svg ", "stateDiagram-v2", "digraph"))


def test_a_workflow_may_be_named_by_its_label_in_any_language(run: Run) -> None:
    code, out, _ = run("draw", "niem yet cong khai", "--lang", "en")
    assert (code, "Posted long enough" in out) == (0, True)


def test_a_specification_file_is_drawn_with_the_files_beside_it(run: Run, home: Path) -> None:
    for name in ("plan", "posting", "feedback", "remediation", "sup_assignment", "sup_visit"):
        shutil.copy(ROOT / "specs" / f"{name}.yaml", home / f"{name}.yaml")
    code, out, _ = run("draw", str(home / "plan.yaml"), "--form", "dot")
    assert (code, out.splitlines()[0]) == (0, 'digraph "plan" {')


def test_a_case_is_shown_where_it_is_with_what_it_did_and_what_is_due(run: Run, ledger: Path) -> None:
    code, out, _ = run("draw", "--case", "plan/KH-01", "--as", "lan", "--on", "10/01/2018")
    assert (code, "ĐANG Ở ĐÂY" in out) == (0, True)
    assert "KH-01</title>" in out
    assert 'stroke-width="3"' in out
    assert re.search(r">(ngày|\d lần, gần nhất) \d\d/01/2018", out)


def test_a_case_that_may_not_be_seen_is_not_drawn(run: Run, ledger: Path) -> None:
    assert run("draw", "--case", "plan/NO-SUCH", "--as", "lan")[0] == 1


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ((), "nêu một quy trình"),
        (("--case", "plan/KH-01"), "--as AI"),
        (("plan", "--case", "plan/KH-01", "--as", "lan"), "--as AI"),
        (("--case", "plan/KH-01", "--as", "lan", "--form", "dot"), "chỉ dạng svg"),
        (("ke-hoach-nao-do",), "ke-hoach-nao-do"),
        (("plan", "--form", "png"), "png"),
        (("plan", "-o", "no/such/folder.svg"), "không ghi được tệp"),
    ],
)
def test_what_cannot_be_drawn_is_told(run: Run, ledger: Path, argv: tuple[str, ...], says: str) -> None:
    code, out, err = run("draw", *argv)
    assert (code, out) == (2, "")
    assert says in err


def test_the_picture_is_json_where_json_was_asked_for(run: Run, home: Path) -> None:
    code, out, _ = run("draw", "plan", "--form", "mermaid", "--format", "json")
    found = json.loads(out)
    assert (code, found["form"], found["drawing"].splitlines()[0]) == (0, "mermaid", "stateDiagram-v2")
    assert json.loads(run("draw", "plan", "-o", "plan.svg", "--format", "json")[1]) == {
        "form": "svg",
        "file": "plan.svg",
    }
