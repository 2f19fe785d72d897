"""The page about the book says what there is, and its commands and its block do what it says."""

from __future__ import annotations

import re
import shlex
from typing import cast

import pytest

from supervision.bdd._book_options import add_book_options, register_book
from tests.architecture import house
from tests.bdd.test_book import PLUGIN

pytest_plugins = ["pytester"]

PAGES = {
    name: (house.ROOT / "docs" / "how-to" / name).read_text(encoding="utf-8")
    for name in ("living-documentation.md", "living-documentation.vi.md")
}


@pytest.mark.parametrize("name", PAGES)
def test_every_command_of_the_page_is_taken(name: str, pytester: pytest.Pytester) -> None:
    (block,) = re.findall(r"^```console\n(.*?)^```", PAGES[name], re.MULTILINE | re.DOTALL)
    commands = [shlex.split(line) for line in block.splitlines()]
    assert {command for command, *_ in commands} == {"pytest"}
    for _, *options in commands:
        config = pytester.parseconfig(*PLUGIN, *options)
        register_book(config)
        assert config.pluginmanager.has_plugin("supervision-librarian")


@pytest.mark.parametrize("name", PAGES)
def test_the_block_of_the_page_runs(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (block,) = re.findall(r"^```python\n(.*?)^```", PAGES[name], re.MULTILINE | re.DOTALL)
    exec(compile(block, name, "exec"), {})  # noqa: S102 - the reader would run it too
    assert capsys.readouterr().out == "True 1\n"


class Group:
    """Takes options as pytest would."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def addoption(self, name: str, **_: object) -> None:
        self.names.add(name)


@pytest.mark.parametrize("name", PAGES)
def test_the_page_tells_every_option(name: str) -> None:
    group = Group()
    add_book_options(cast("pytest.OptionGroup", group))
    assert set(re.findall(r"^\| `(--[\w-]+)", PAGES[name], re.MULTILINE)) == group.names
