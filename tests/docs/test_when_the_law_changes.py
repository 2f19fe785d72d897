"""What the page on a change of law shows is what the example says and what is printed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from supervision.cli import main
from tests.engine.complaints import FOLDER, at, office, received

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"
PAGES = ("when-the-law-changes.md", "when-the-law-changes.vi.md")


def blocks(page: str, kind: str) -> list[str]:
    text = (HOW_TO / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_every_rule_the_page_shows_stands_in_the_example(page: str) -> None:
    files = [path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.yaml")]
    shown = blocks(page, "yaml")
    assert len(shown) == 5
    assert [block for block in shown if not any(block in text for text in files)] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_law_is_told_as_the_page_says(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUPERVISION_SPECS", str(FOLDER))
    monkeypatch.delenv("SUPERVISION_LANG", raising=False)
    with office("sqlite:///supervision.db") as (engine, clock):
        case = received(engine, clock, date(2026, 6, 25))
        at(engine, clock, "son", date(2026, 6, 29)).send(case, "accept")
        (code,) = blocks(page, "python")
        exec(compile(code, page, "exec"), {"desk": engine.desk("thu"), "case": case, "date": date})  # noqa: S102 - the reader would run it too
    assert "withdraw termination_term ['nd155_2026'] ('Điều 22 Nghị định 155/2026/NĐ-CP',)" in capsys.readouterr().out
    (shown,) = blocks(page, "text")
    command, _, expected = shown.removeprefix("$ supervision ").partition("\n")
    assert main(command.split()) == 0
    printed = capsys.readouterr().out
    assert [part for part in expected.split("…\n") if part not in printed] == []
