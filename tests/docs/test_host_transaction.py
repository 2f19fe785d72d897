"""The how-to of the host's transaction runs as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from supervision.cli import main
from tests.engine.hosts import ALIAS, django_connected, django_settings

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"


@pytest.mark.parametrize("page", ["host-transaction.md", "host-transaction.vi.md"])
def test_every_block_of_the_page_runs(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    told: dict[str, Any] = {}
    for kind, block in re.findall(
        r"^```(\w+)\n(.*?)^```", (HOW_TO / page).read_text("utf-8"), re.MULTILINE | re.DOTALL
    ):
        if kind == "text":
            command, _, printed = block.removeprefix("$ supervision ").partition("\n")
            main(command.split())
            assert capsys.readouterr().out == printed
        else:
            exec(compile(block, page, "exec"), told)  # noqa: S102 - the reader would run it too
    assert capsys.readouterr().out == "not_from_state\n"
    _in_django(told)
    with told["database"].connect() as connection:
        assert len(connection.exec_driver_sql("SELECT about FROM letters").fetchall()) == 3
    told["database"].dispose()
    told["engine"].close()


def _in_django(told: dict[str, Any]) -> None:
    heard: list[str] = []
    case = told["engine"].desk("lan").open("plan", {**told["plan"], "year": 2027}).case_id
    with django_connected(django_settings("sqlite:///app.db")):
        assert told["draft"](case, heard.append, ALIAS) == "drafting"
    assert heard == [case]
