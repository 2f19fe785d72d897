"""What the first page says is what happens."""

from __future__ import annotations

import contextlib
import csv
import io
import re
from pathlib import Path

import pytest

from supervision.demo import data

ROOT = Path(__file__).parents[2]
README = ("README.md", "README.vi.md")
MOST_LINES = 15


def block(page: str, kind: str, after: str = "") -> str:
    """Return the first block of *kind* behind the text *after*."""
    text = (ROOT / page).read_text(encoding="utf-8")
    found = re.search(rf"^```{kind}\n(.*?)^```$", text[text.index(after) :], re.DOTALL | re.MULTILINE)
    assert found is not None
    return found.group(1)


def printed(code: str) -> str:
    """Return what the block prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "README", "exec"), {})  # noqa: S102 - the reader would run it too
    return out.getvalue()


@pytest.mark.parametrize("page", README)
def test_the_fifteen_lines_print_what_the_page_says(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = block(page, "python")
    monkeypatch.chdir(tmp_path)
    assert len([line for line in code.splitlines() if line.strip()]) <= MOST_LINES
    assert printed(code) == block(page, "text", after="print(lan.explain_date")
    assert (tmp_path / "ledger.db").is_file()


@pytest.mark.parametrize("page", ["docs/reference/python.md", "docs/reference/python.vi.md"])
def test_the_example_of_the_python_interface_runs(page: str) -> None:
    told = printed(block(page, "python")).splitlines()
    assert told[0].startswith("required: the number of")
    assert told[1:3] == ["not_from_state", "✓ Mr An is entitled as Author of the plan"]
    assert told[-2:] == ["[(('register', 'Register'),)]", "True"]


@pytest.mark.parametrize("page", README)
def test_the_two_commands_stand_on_the_first_screen(page: str) -> None:
    first_screen = (ROOT / page).read_text(encoding="utf-8").splitlines()[:25]
    assert [line.split("#")[0].strip() for line in first_screen if line.startswith("python3 run.py")] == [
        "python3 run.py demo",
        "python3 run.py test",
    ]


@pytest.mark.parametrize(("page", "thousands", "point"), [("README.md", ",", "."), ("README.vi.md", ".", ",")])
def test_the_figures_on_the_page_are_those_the_demo_reproduces(page: str, thousands: str, point: str) -> None:
    """The whole play is held against the same table in ``tests/demo/test_full.py``."""
    shown = block(page, "text", after="## What" if page == "README.md" else "## Chương trình")
    rows = list(csv.DictReader(io.StringIO((data() / "published.csv").read_text(encoding="utf-8"))))
    label = "label_en" if page == "README.md" else "label_vi"
    for row in rows:
        number = f"{row['percent'].replace('.', point)}%" if row["percent"] else f"{int(row['numerator']):,}"
        number = number if row["percent"] else number.replace(",", thousands)
        lines = [line for line in shown.splitlines() if row[label] in line] or [shown]
        assert any(number in line for line in lines), (row["id"], number)


def pages() -> list[Path]:
    """Return every page of the documentation."""
    return [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "changelog.d").glob("*.md")]


def broken(page: Path, text: str) -> list[str]:
    """Return the links of *text*, standing on *page*, that lead nowhere inside the repository."""
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    return [t for t in targets if "://" not in t and not t.startswith("mailto:") and not (page.parent / t).exists()]


def test_every_link_between_pages_leads_somewhere() -> None:
    found = {page.name: broken(page, page.read_text(encoding="utf-8")) for page in pages()}
    assert {name: links for name, links in found.items() if links} == {}


def test_a_link_that_leads_nowhere_is_found() -> None:
    assert broken(ROOT / "README.md", "see [this](docs/nowhere.md) and [that](docs/glossary.md)") == ["docs/nowhere.md"]
