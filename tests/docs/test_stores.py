"""What the page of the stores shows is what happens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervision.cli import main
from tests.postgres import Server

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PAGES = ("stores.md", "stores.vi.md")
ADDRESS = "postgresql://lan@db.example/ledger"


@pytest.fixture
def url(postgres_server: Server) -> Iterator[str]:
    with postgres_server.database() as url:
        yield url


def block(page: str, kind: str) -> str:
    text = (REFERENCE / page).read_text(encoding="utf-8")
    (found,) = re.findall(rf"^```{kind}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return str(found)


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_the_schema_print_what_the_page_says(
    page: str, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for shown in block(page, "text").split("$ supervision ")[1:]:
        command, _, printed = shown.partition("\n")
        main(command.replace(ADDRESS, url).split())
        assert capsys.readouterr().out.replace(url, ADDRESS) == printed


@pytest.mark.parametrize("page", PAGES)
def test_the_example_opens_the_ledger_of_its_environment(
    page: str, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    exec(compile(block(page, "python"), page, "exec"), {})  # noqa: S102 - the reader would run it too
    assert capsys.readouterr().out == "0 ()\n"
