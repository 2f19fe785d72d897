"""What the pages about notices and health show is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from supervision.health import Limits
from supervision.notices import Rules

DOCS = Path(__file__).parents[2] / "docs"


def run(page: str) -> None:
    """Run the Python blocks of a page one after the other, as a reader would."""
    text = (DOCS / page).read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
    exec(compile(code, page, "exec"), {})  # noqa: S102 - the reader would run it too


@pytest.mark.parametrize("page", ["how-to/notices.md", "how-to/notices.vi.md"])
def test_every_block_about_notices_runs(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    run(page)
    assert capsys.readouterr().out.splitlines()[-2:] == ["True", "BEGIN:VCALENDAR"]
    assert (tmp_path / "notices.db").is_file()


@pytest.mark.parametrize("page", ["reference/health.md", "reference/health.vi.md"])
def test_the_block_about_health_runs(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(page)
    assert capsys.readouterr().out == "True 0 []\n"


def test_the_figures_on_the_pages_are_the_usual_ones() -> None:
    assert (Rules().ahead, Rules().late, Rules().every, Rules().tries) == ((7, 3, 1, 0), (1, 3, 7), 7, 8)
    assert Limits() == Limits(60, 3_600, 10_000, 2_000, 500)
