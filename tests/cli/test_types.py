"""`supervision types`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from supervision.cli import main
from supervision.spec import load, typed_module

PAGES = Path(__file__).parents[2] / "docs" / "reference"


def test_the_module_of_a_workflow_is_written_where_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "posting_types.py"
    assert main(["types", "posting", "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == typed_module(load().latest("posting"))
    assert capsys.readouterr().out == f"Đã ghi {out}.\n"


def test_schemas_are_written_in_the_language_asked_for(tmp_path: Path) -> None:
    assert main(["types", "--schema", str(tmp_path), "--lang", "en"]) == 0
    found = json.loads((tmp_path / "workflow.schema.json").read_text(encoding="utf-8"))
    assert found["properties"]["steps"]["description"] == "What can be done in a case."
    assert len(list(tmp_path.glob("*.schema.json"))) == 7


def test_nothing_asked_for_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["types"]) == 2
    assert "--schema" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["types", "--schema", str(tmp_path / "none")]) == 2
    assert "không ghi được" in capsys.readouterr().err


@pytest.mark.parametrize("page", ["editors.md", "editors.vi.md"])
def test_the_commands_of_the_page_run(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schemas").mkdir()
    text = (PAGES / page).read_text(encoding="utf-8")
    commands = [line for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]
    assert [main(command.split()[1:]) for command in commands] == [0, 0]
    assert (tmp_path / "posting_types.py").is_file()
    assert (tmp_path / "schemas" / "workflow.schema.json").is_file()
