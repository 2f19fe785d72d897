"""What the page on assignments shows is what is printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"


@pytest.mark.parametrize("page", ["assign-supervisors.md", "assign-supervisors.vi.md"])
def test_every_block_of_the_page_prints_what_it_shows(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = (HOW_TO / page).read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 3
    names: dict[str, object] = {}
    for code, shown in blocks:
        exec(code, names)  # noqa: S102 - our own page
        assert capsys.readouterr().out == shown
