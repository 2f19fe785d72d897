"""``python -m tests.benchmarks``: every figure beside what it is compared with, both measured in this run."""

from __future__ import annotations

import argparse
import os
import platform
import re
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psycopg

from tests.postgres import NoServerError, Server, serving

from .assigning import assigning
from .checking import checking
from .counting import counted
from .decision import decisions
from .durable import bulk, single
from .features import features
from .folding import live_cases, replays
from .growing import grown
from .measuring import FULL, QUICK, Row, Sizes
from .on_server import on_server
from .publishing import Run, publish
from .revising import revising
from .sharing import sharing
from .starting import starts
from .working import working

_VERSIONS = (
    "transitions",
    "attrs",
    "pydantic",
    "Django",
    "django-fsm-2",
    "django-fsm-log",
    "python-statemachine",
    "sismic",
    "psycopg",
    "eventsourcing",
    "dbos",
    "highspy",
    "networkx",
    "ortools",
    "procrastinate",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks and print their table; a missed goal is a figure, not a failure."""
    parser = argparse.ArgumentParser(prog="python3 run.py bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller sizes, about three minutes; ratios scatter more")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to FILE as well")
    parser.add_argument("--publish", action="store_true", help="keep this run as the one that the documents show")
    given = parser.parse_args(arguments)
    began = time.perf_counter()
    rows: list[Row] = []
    with ExitStack() as stack:
        server = _server(stack)
        machine = _machine(server)
        print(machine, flush=True)
        for row in run(QUICK if given.quick else FULL, server):
            rows.append(row)
            print(line(row), flush=True)
    print(f"{summary(rows)}; {time.perf_counter() - began:.0f} s")
    done = Run(machine, tuple(rows))
    if given.json:
        given.json.write_text(done.to_json(), encoding="utf-8")
    if given.publish:
        publish(done)
    return 0


def _server(stack: ExitStack) -> Server | None:
    try:
        return stack.enter_context(serving())
    except NoServerError as missing:
        print(missing)
        return None


def run(sizes: Sizes, server: Server | None) -> Iterator[Row]:
    """Measure everything, in files and databases that are thrown away; without a server nothing on PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="supervision-bench-") as name:
        folder = Path(name)
        parts: tuple[Callable[[], Iterator[Row]], ...] = (
            lambda: decisions(sizes),
            lambda: single(sizes, folder),
            lambda: bulk(sizes, folder),
            lambda: on_server(sizes, folder, server),
            lambda: replays(sizes, folder),
            lambda: live_cases(sizes),
            lambda: starts(sizes, folder),
            lambda: grown(sizes, folder, server),
            lambda: counted(sizes, folder),
            lambda: checking(sizes, folder),
            lambda: working(sizes, folder, server),
            lambda: revising(sizes, folder),
            lambda: sharing(sizes, server),
            lambda: features(sizes, folder),
            lambda: assigning(sizes),
        )
        for part in parts:
            yield from part()


def line(row: Row) -> str:
    """Return a row of the table as text."""
    verdict = {True: "met", False: "MISSED", None: ""}[row.is_met]
    ratio = "" if row.ratio is None else f"{row.ratio:,.{2 if row.unit == 'x' else 0}f} {row.unit}"
    goal = "" if row.goal is None else f"{'<=' if row.kind == 'at most' else '>='} {row.goal:g} {row.unit}"
    scatter = f" [{row.spread[0]:.2f} to {row.spread[1]:.2f}]" if row.spread else ""
    head = f"{row.what}\n    {row.ours:<22}{row.other:<52}{ratio}{scatter}  {goal}  {verdict}".rstrip()
    return f"{head}\n    ({row.note})" if row.note else head


def summary(rows: Sequence[Row]) -> str:
    """Return how many goals are met."""
    judged = [row.is_met for row in rows if row.is_met is not None]
    return f"{sum(judged)} of {len(judged)} goals met"


def _machine(server: Server | None) -> str:
    versions = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    if server is not None:
        with psycopg.connect(server.url) as connection:
            versions["PostgreSQL"] = f"{connection.info.server_version // 10_000}"
    versions |= {name: _version(name) for name in _VERSIONS}
    told = ", ".join(f"{name} {number}" for name, number in versions.items())
    return f"{os.cpu_count()} × {_processor()}, {platform.system()}; {told}"


def _processor() -> str:
    """Return what the processor calls itself, where the system says so."""
    about = Path("/proc/cpuinfo")
    text = about.read_text(encoding="utf-8") if about.is_file() else ""
    found = re.search(r"^model name\s*: (.+)$", text, re.MULTILINE)
    return found[1] if found else platform.machine()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


if __name__ == "__main__":
    sys.exit(main())
