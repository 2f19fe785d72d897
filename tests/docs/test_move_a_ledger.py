"""What the way to move a ledger shows is what happens."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest

from supervision.cli import main
from supervision.copying import copy
from supervision.store.sqlite import SqliteStore
from tests.copying.ledgers import busy

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"
PAGES = ("move-a-ledger.md", "move-a-ledger.vi.md")
ADDRESS = "postgresql://lan@db.example/ledger"


def blocks(page: str, kind: str) -> list[str]:
    text = (HOW_TO / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_every_block_of_the_page_does_what_it_says(
    page: str,
    postgres_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(SqliteStore("ledger.db")) as store:
        copy(busy().store, store)
    first, second = blocks(page, "text")
    for shown in (first, second):
        command, _, expected = shown.removeprefix("$ supervision ").partition("\n")
        assert main(command.replace(ADDRESS, postgres_url).split()) == 0
        printed = capsys.readouterr().out.replace(postgres_url, ADDRESS)
        digests = re.findall(r"[0-9a-f]{64}", printed)
        assert len(set(digests)) == 1
        assert re.sub(r"[0-9a-f]{64}", "…", printed) == re.sub(r"[0-9a-f]{64}", "…", expected)
    (code,) = blocks(page, "python")
    exec(compile(code, page, "exec"), {})  # noqa: S102 - the reader would run it too
    copied, events, is_behind = capsys.readouterr().out.split()
    assert copied == events != "0"
    assert is_behind == "False"
