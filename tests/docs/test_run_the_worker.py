"""The how-to of the worker runs as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from supervision.cli import main
from supervision.spec import load

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"
WORKFLOW = """workflow: leave_plan
version: 1
label: Kế hoạch
fields:
  unit: {type: unit, label: Đơn vị}
  year: {type: integer, label: Năm}
states:
  open: {opened: Đã mở}
  ended: {closed: Đã đóng}
steps:
  begin: {label: Mở, move: -> opened, by: system, needs: [unit], takes: [year]}
  close: {label: Đóng, move: opened -> closed, by: party_office of unit}
"""


def blocks(page: str) -> list[tuple[str, str]]:
    text = (HOW_TO / page).read_text("utf-8")
    return re.findall(r"^```(\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", ["run-the-worker.md", "run-the-worker.vi.md"])
def test_every_block_of_the_page_runs(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    told: dict[str, Any] = {}
    for kind, block in blocks(page):
        if kind == "python":
            exec(compile(block, page, "exec"), told)  # noqa: S102 - the reader would run it too
        elif block.startswith("$ supervision "):
            command, _, printed = block.removeprefix("$ supervision ").partition("\n")
            assert main(command.split()) == 0
            assert capsys.readouterr().out == printed
        elif kind == "yaml":
            _is_a_programme(block, tmp_path)
    assert capsys.readouterr().out == "[]\nNone []\n[]\n"
    told["engine"].close()
    told["statistics"].close()


def _is_a_programme(block: str, folder: Path) -> None:
    (folder / "specs" / "programmes").mkdir(parents=True)
    (folder / "specs" / "leave_plan.yaml").write_text(WORKFLOW, encoding="utf-8")
    (folder / "specs" / "programmes" / "plans.yaml").write_text(block, encoding="utf-8")
    assert [programme.name for programme in load(folder / "specs").programmes] == ["plans"]
