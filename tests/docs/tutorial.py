"""The tutorial done as its pages say; ``python -m tests.docs.tutorial`` writes what is printed today into them.

A block of a file begins with a comment that names it; words behind a colon say that only these lines of it change.
A block of commands shows each behind ``$ ``, followed by what it prints; ``…`` stands for what is left out.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs

from supervision.cli import main

ROOT = Path(__file__).parents[2]
_NAMES = ("first-workflow", "acceptance-tests")
PAGES = tuple(ROOT / "docs" / "tutorial" / f"{name}{end}" for name in _NAMES for end in (".md", ".vi.md"))
_BLOCK = re.compile(r"^```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAMED = re.compile(r"# ([\w/.]+\.(?:yaml|feature|py))(:.*)?\n")
# What a line of a specification is told apart by: its key, or for an item of a list the name its guard begins with
# and which way the comparison goes.
_KEY = re.compile(r"( *)(\w+:|- \{when: '\w+ [<>])")


@attrs.frozen
class Shown:
    """A command of a page: what was typed, what the page shows, what is printed (without blanks at ends of lines)."""

    command: str
    shown: str
    printed: str

    @property
    def is_true(self) -> bool:
        parts = re.split("(^…\n|…)", self.shown, flags=re.MULTILINE)
        pattern = "".join({"…\n": r"(?:.*\n)*?", "…": ".*"}.get(part, re.escape(part)) for part in parts)
        return re.fullmatch(pattern, self.printed) is not None


def follow(page: Path, folder: Path) -> Iterator[Shown]:
    """Do in *folder*, which must be the current one, what *page* says, from top to bottom."""
    if page.name.startswith("first-workflow"):
        (folder / "hall_booking.yaml").touch()
    for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
        if named := _NAMED.match(block):
            _write(folder / named[1], block, is_part=named[2] is not None)
        else:
            for typed in block.split("$ ")[1:]:
                command, _, shown = typed.partition("\n")
                yield Shown(command, shown, _without_ends(_run(command)))


def _write(file: Path, block: str, *, is_part: bool) -> None:
    if not is_part:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block, encoding="utf-8")
        return
    if not file.exists():
        # The page says so: a new version begins as a copy of the old one, with its English words.
        name = file.name.partition(".")[0]
        shutil.copy(file.with_name(f"{name}.yaml"), file)
        shutil.copy(file.with_name(f"{name}.en.yaml"), file.with_suffix(".en.yaml"))
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(changed(lines, block.splitlines()[1:])) + "\n", encoding="utf-8")


def changed(lines: list[str], parts: list[str]) -> list[str]:
    """Return *lines* with *parts* put in.

    Each part takes the place of what stands under the same key, with all that is indented deeper below it.  A new one
    comes behind the part above it; where there is none, or ``…`` stands above it, at the end.
    """
    made = list(lines)
    for group in "\n".join(parts).split("\n…\n"):
        at = len(made)
        for part in _nodes(group.splitlines()):
            key = _key(part[0])
            found = next((i for i, line in enumerate(made) if key and _key(line) == key), None)
            first, last = (at, at) if found is None else (found, _end(made, found))
            made[first:last] = part
            at = first + len(part)
    return made


def _nodes(lines: list[str]) -> Iterator[list[str]]:
    start = 0
    while start < len(lines):
        end = _end(lines, start)
        yield lines[start:end]
        start = end


def _end(lines: list[str], start: int) -> int:
    deep = _indent(lines[start])
    return next((i for i in range(start + 1, len(lines)) if _indent(lines[i]) <= deep), len(lines))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _key(line: str) -> str | None:
    found = _KEY.match(line)
    return found and found[0]


def _run(command: str) -> str:
    program, *words = shlex.split(command)
    if program == "pytest":
        return _pytest(words)
    assert program == "supervision", command
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
        main(words)
    return out.getvalue()


def _pytest(words: list[str]) -> str:
    # What a reader has installed, and nothing else that may be there; loading the rest takes as long as the run.
    plugins = ("-p", "pytest_bdd.plugin", "-p", "supervision.bdd.plugin")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *plugins, *words]
    paths = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": paths, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    run = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    return run.stdout


def _without_ends(text: str) -> str:
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def pictures(page: Path, folder: Path) -> Iterator[tuple[Path, str]]:
    """Return where *page* shows a picture that was drawn in *folder*, and what was drawn."""
    for name, target in re.findall(r"\]\((\.\./pictures/(\w+)[.\w]*\.svg)\)", page.read_text(encoding="utf-8")):
        yield (page.parent / name).resolve(), (folder / f"{target}.svg").read_text(encoding="utf-8")


def _rewrite(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        for each in follow(page, Path(name)):
            if not each.is_true and "…" in each.shown:
                sys.stderr.write(f"{page.name}: $ {each.command}\n{each.printed}")
            elif not each.is_true:
                text = text.replace(f"$ {each.command}\n{each.shown}", f"$ {each.command}\n{each.printed}", 1)
        for file, drawn in pictures(page, Path(name)):
            file.write_text(drawn, encoding="utf-8", newline="\n")
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for path in PAGES:
        _rewrite(path)
