"""The SQL files beside this module, read once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import attrs

Values = Sequence[object] | Mapping[str, object]


@attrs.frozen
class Migration:
    """One numbered step of the schema.

    Attributes:
        number: From 1, without gaps; the number of the file.
        oldest: The oldest schema whose programs still run on the tables as they are afterwards.
        text: The file.
    """

    number: int
    oldest: int
    text: str

    @property
    def statements(self) -> list[bytes]:
        """The statements in order, without comments."""
        return [_bare(part) for part in self.text.split(";\n") if _bare(part)]


@cache
def migrations() -> tuple[Migration, ...]:
    """Return all migrations by number."""
    files = sorted(Path(__file__).parent.glob("[0-9][0-9][0-9][0-9].sql"))
    return tuple(_migration(path) for path in files)


@attrs.frozen
class Statement:
    """One statement as the server takes it.

    Attributes:
        text: The SQL, its values numbered from ``$1``.
        names: What the values are called in the file, in the order of their numbers; empty where they have no names.
    """

    text: bytes
    names: tuple[str, ...] = ()

    def values(self, given: Values) -> list[object]:
        """Return the values in their order."""
        return [given[name] for name in self.names] if isinstance(given, Mapping) else list(given)


@cache
def statements() -> dict[str, Statement]:
    """Return each statement of ``statements.sql`` by name, without comments."""
    text = Path(__file__).with_name("statements.sql").read_text(encoding="utf-8")
    blocks = re.split(r"^-- name: ", text, flags=re.MULTILINE)[1:]
    return {name: _statement(_bare(body)) for name, _, body in (block.partition("\n") for block in blocks)}


@cache
def writing(needed: frozenset[str]) -> Statement:
    """Return the statement that stores one command, made of the *needed* parts of ``write.sql`` in their order."""
    parts = [text for name, text in _parts() if name in needed]
    return _statement(b"WITH " + b", ".join(parts) + b" SELECT yes FROM good")


@cache
def _parts() -> tuple[tuple[str, bytes], ...]:
    text = Path(__file__).with_name("write.sql").read_text(encoding="utf-8")
    blocks = re.split(r"^-- part: ", text, flags=re.MULTILINE)[1:]
    return tuple((name, _bare(body)) for name, _, body in (block.partition("\n") for block in blocks))


def _statement(text: bytes) -> Statement:
    # Numbered once, here: the driver would look for the placeholders of a long text again at every execution.
    numbers: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        name = found[1] or str(len(numbers))
        return f"${numbers.setdefault(name, len(numbers) + 1)}"

    numbered = re.sub(r"%(?:\((\w+)\))?s", number, text.decode())
    return Statement(numbered.encode(), () if "0" in numbers else tuple(numbers))


def _migration(path: Path) -> Migration:
    text = path.read_text(encoding="utf-8")
    oldest = re.match(r"-- oldest: (\d+)\n", text)
    if oldest is None:
        raise ValueError(f"{path.name} does not say which is the oldest schema whose programs run on it")
    return Migration(int(path.stem), int(oldest.group(1)), text)


def _bare(text: str) -> bytes:
    return (
        " ".join(line.strip() for line in text.splitlines() if not line.startswith("--")).strip().rstrip(";").encode()
    )
