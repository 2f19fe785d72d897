"""The SQL files beside this module, read once."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

SCHEMA = 1  # the number of the last schema_NNNN.sql


@cache
def statements() -> dict[str, str]:
    """Return the text of each statement of ``statements.sql`` by name, without comments."""
    blocks = re.split(r"^-- name: ", _text("statements.sql"), flags=re.MULTILINE)[1:]
    return {name: _bare(text) for name, _, text in (block.partition("\n") for block in blocks)}


def schema_statements(number: int) -> list[str]:
    """Return the statements of one numbered schema file, in order."""
    return [_bare(text) for text in _text(f"schema_{number:04}.sql").split(";\n") if _bare(text)]


def _bare(text: str) -> str:
    return " ".join(line.strip() for line in text.splitlines() if not line.startswith("--")).strip().rstrip(";")


def _text(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
