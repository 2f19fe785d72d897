"""The how-to of many machines runs as it stands."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import psycopg
import pytest

from supervision.cli import main
from supervision.distributed import Crew
from supervision.wiring import Engine
from tests.docs.test_run_the_worker import blocks
from tests.engine.office import DATA, FEEDBACK
from tests.postgres import Server

PAGES = ("many-machines.md", "many-machines.vi.md")
ADDRESSES = tuple(f"postgresql://lan@db.example/province_{name}" for name in "ab")


@pytest.fixture(scope="module")
def databases(postgres_server: Server) -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        yield {address: stack.enter_context(postgres_server.database()) for address in ADDRESSES}


@pytest.fixture
def urls(databases: dict[str, str]) -> dict[str, str]:
    """The databases the page speaks of, without a ledger."""
    for url in databases.values():
        with psycopg.connect(url) as raw:
            raw.execute("DROP SCHEMA IF EXISTS supervision CASCADE")
    return databases


@pytest.mark.parametrize("page", PAGES)
def test_every_block_of_the_page_runs(
    page: str, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SUPERVISION_LANG", raising=False)
    crews: list[Crew] = []
    # Processes are started, and killed, elsewhere.
    monkeypatch.setattr("supervision.cli._worker._go_on", lambda _, crew: crews.append(crew))
    for kind, here in _here(page, urls):
        if here.startswith("$ supervision "):
            _prints_what_it_says(here, capsys)
        elif here.startswith("supervision worker "):
            assert main(here.split()[1:]) == 0
        elif kind == "python" and "Crew" in here:
            _hands_over(here, urls[ADDRESSES[0]])
        elif kind == "python":
            exec(compile(here, page, "exec"), {})  # noqa: S102 - the reader would run it too
        elif kind == "bash":
            subprocess.run(["bash", "-n"], input=here, text=True, check=True)
        elif kind == "sql":
            with psycopg.connect(urls[ADDRESSES[0]]) as raw:
                raw.execute(here.encode())
    assert len(crews) == 1


def _here(page: str, urls: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the blocks of a page, with addresses that lead somewhere."""
    for kind, block in blocks(page):
        told = block
        for address, url in urls.items():
            told = told.replace(address, url)
        yield kind, told


def _prints_what_it_says(block: str, capsys: pytest.CaptureFixture[str]) -> None:
    for shown in block.split("$ supervision ")[1:]:
        command, _, printed = shown.partition("\n")
        assert main(command.split()) == 0
        assert capsys.readouterr().out == printed


def _hands_over(block: str, url: str) -> None:
    """Run what runs until it is stopped, and stop it when the subscriber has got what was done."""
    with Engine.open(url) as engine:
        engine.organise(DATA)
        engine.desk("hue").open("feedback", FEEDBACK)
    told: dict[str, Any] = {}
    running = threading.Thread(target=exec, args=(compile(block, "block", "exec"), told))
    running.start()
    while not told.get("taken"):
        assert running.is_alive()
    told["crew"].stop()
    running.join()
