"""What the way to a new year's calendar shows is what happens."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from supervision import Engine
from supervision.cli import main
from supervision.spec import bundled
from tests.engine.office import DATA

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"


@pytest.mark.parametrize("page", ["new-calendar.md", "new-calendar.vi.md"])
def test_every_command_of_the_page_does_what_it_says(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SUPERVISION_LANG", raising=False)
    shutil.copytree(Path(str(bundled())) / "calendars", tmp_path / "specs" / "calendars")
    with Engine.open("sqlite:///supervision.db") as engine:
        engine.organise(DATA)
    text = (HOW_TO / page).read_text(encoding="utf-8")
    for block in re.findall(r"^```text\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        for shown in re.split(r"^(?:\$ )?supervision ", block, flags=re.MULTILINE)[1:]:
            command, _, expected = shown.partition("\n")
            words = [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', command)]
            assert main(words) == 0
            printed = capsys.readouterr().out
            if f"$ supervision {command}" in block:
                assert without_digest(printed) == without_digest(expected)


def without_digest(text: str) -> str:
    return re.sub(r"[0-9a-f]{12}$", "…", text, flags=re.MULTILINE)
