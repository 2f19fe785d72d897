"""Planted faults: a check that never fails checks nothing."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture import house

FAULTS = {
    "Layers, top to bottom": ("model/__init__.py", "import supervision.engine"),
    "No cycles between siblings, at any depth": ("engine/_a.py", "from supervision.engine import _b"),
    "Store adapters do not know each other": ("store/memory/__init__.py", "import supervision.store.sqlite"),
    "Only the composition root and the test kit name a concrete store": (
        "engine/_c.py",
        "import supervision.store.memory",
    ),
    "The inside is pure: no I/O, clock, randomness or edge libraries": ("deadlines/__init__.py", "import time"),
    "YAML and pydantic stay in the specification language": ("engine/_d.py", "import yaml"),
    "One module talks to transitions": ("machine/_other.py", "import transitions"),
    "What a host is, stores ask one package": ("engine/_g.py", "import supervision.store.hosts"),
    "A host's framework is found where it is loaded, never imported": ("store/hosts/_h.py", "import sqlalchemy"),
    "One package talks to Django": ("engine/_i.py", "import django"),
    "One package talks to procrastinate, and one to its Django application": ("reports/_j.py", "import procrastinate"),
    "One adapter talks to SQLite": ("reports/_e.py", "import sqlite3"),
    "One adapter talks to PostgreSQL": ("reports/_f.py", "import psycopg"),
    "A spec flows one way: text, document, checks, workflow": (
        "spec/_yaml.py",
        "from supervision.spec import _compile",
    ),
}

LAWFUL = {
    "engine/_a.py": "",
    "engine/_b.py": "from supervision.engine import _a",
    "distributed/_crew.py": "import procrastinate",
    "django/_distributed.py": "import procrastinate",
    "django/apps.py": "import django",
    "machine/_transitions.py": "import transitions",
    "spec/_compile.py": "",
    "spec/_check.py": "",
    "spec/_document.py": "import pydantic",
    "spec/_yaml.py": "import yaml",
    "store/postgres/__init__.py": "import psycopg",
    "store/sqlite/__init__.py": "import sqlite3",
}


def layer_names() -> list[str]:
    contract = configparser.ConfigParser()
    contract.read(house.ROOT / ".importlinter", encoding="utf-8")
    text = contract["importlinter:contract:layers"]["layers"]
    return [name.strip(" ()") for line in text.splitlines() for name in line.split("|") if name.strip(" ()")]


def skeleton(folder: Path) -> Path:
    """Build an empty package with the project's layers and its contract beside it."""
    package = folder / "supervision"
    for name in ("", "_bundled", *layer_names(), "store/hosts", "store/memory", "store/postgres", "store/sqlite"):
        (package / name).mkdir(parents=True, exist_ok=True)
        (package / name / "__init__.py").touch()
    for file, line in LAWFUL.items():
        add(package / file, line)
    shutil.copy(house.ROOT / ".importlinter", folder / ".importlinter")
    return package


def add(file: Path, line: str) -> None:
    with file.open("a", encoding="utf-8") as text:
        text.write(f"{line}\n")


def lint_imports(folder: Path) -> str:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False).stdout


def test_the_layer_contract_passes_on_clean_layers_and_catches_every_planted_import(tmp_path: Path) -> None:
    package = skeleton(tmp_path)
    assert "0 broken" in lint_imports(tmp_path)
    for file, line in FAULTS.values():
        add(package / file, line)
    said = " ".join(lint_imports(tmp_path).split())
    assert [name for name in FAULTS if f"{name} BROKEN" not in said] == []


def test_a_package_outside_the_layer_list_is_refused(tmp_path: Path) -> None:
    package = skeleton(tmp_path)
    (package / "helpers").mkdir()
    (package / "helpers" / "__init__.py").touch()
    assert "helpers" in lint_imports(tmp_path)


@pytest.mark.parametrize(
    ("line", "file", "refused"),
    [
        ("from datetime import datetime, UTC\n\nNOW = datetime.now(UTC)\n", "engine/_desk.py", True),
        ("import datetime\n\nTODAY = datetime.date.today()\n", "engine/_desk.py", True),
        ("import uuid\n\nID = uuid.uuid4()\n", "engine/_desk.py", True),
        ("import time\n\ntime.sleep(1)\n", "engine/_desk.py", True),
        ("import random\n", "model/case.py", True),
        ("from datetime import datetime, UTC\n\nNOW = datetime.now(UTC)\n", "clock.py", False),
    ],
)
def test_only_the_clock_reads_the_clock(line: str, file: str, *, refused: bool) -> None:
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--select",
        "TID251",
        "--stdin-filename",
        f"src/supervision/{file}",
        "-",
    ]
    ended = subprocess.run(command, cwd=house.ROOT, input=line, capture_output=True, text=True, check=False)
    assert ("TID251" in ended.stdout) is refused
    assert ended.returncode == int(refused)


def test_a_function_is_measured_without_its_docstring() -> None:
    source = 'def f() -> None:\n    """One.\n\n    Two.\n    """\n' + "    pass\n" * 41
    assert dict(house.function_lines(source)) == {"f:1": 42}


def test_a_module_is_measured_without_docstrings_and_the_inside_without_blanks_and_comments() -> None:
    source = '"""Doc."""\n\n# why\nA = 1\n'
    assert house.module_lines(source) == 3
    assert house.written_lines(source) == 2


@pytest.mark.parametrize(
    "line",
    [
        "see https://" + "pypi" + ".org/project/x",
        "index = https://host.example/sim" + "ple/",
        "cd /" + "work/main",
        "open('/" + "tmp/x.db')",
        "/" + "root/.cache",
    ],
)
def test_a_planted_host_or_machine_path_is_found(line: str) -> None:
    assert house.leaks(line) == [line]


def test_an_ordinary_path_or_address_is_no_leak() -> None:
    assert house.leaks("docs/how-to/work.md and sqlite:///ledger.db and ../../specs and a/work/plan") == []


def test_a_page_with_another_order_of_headings_has_another_shape() -> None:
    assert house.shape("# A\n\n## B\n") != house.shape("# A\n\n### B\n")
    assert house.shape("# A\n\n```python\nx\n```\n") == ["#", "```python", "```"]


def test_links_inside_code_and_to_other_sites_are_left_alone() -> None:
    page = "[a](b.md#c) [d](https://e.example/f) [g](#h)\n\n```md\n[i](j.md)\n```\n"
    assert house.links(page) == ["b.md"]
