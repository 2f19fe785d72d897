"""What the page of the command line shows of `check` is what is printed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from supervision.cli import main
from tests.spec.corpus import BAD

ROOT = Path(__file__).parents[2]
PAGES = {"en": "command-line.md", "vi": "command-line.vi.md"}


@pytest.mark.parametrize("lang", PAGES)
def test_the_example_of_check_prints_what_the_page_says(
    lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SUPERVISION_LANG", raising=False)
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    shutil.copy(BAD / "spec_step_nobody.yaml", tmp_path / "sample.yaml")
    text = (ROOT / "docs" / "reference" / PAGES[lang]).read_text(encoding="utf-8")
    (block,) = re.findall(r"^```text\n(\$ supervision check .*?)^```", text, re.MULTILINE | re.DOTALL)
    for shown in block.split("$ supervision ")[1:]:
        command, _, printed = shown.partition("\n")
        assert main(command.split()) in {0, 2}
        assert capsys.readouterr().out == printed
