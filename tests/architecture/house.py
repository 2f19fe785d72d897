"""What the house rules measure: lengths, docstrings, leaks, sizes; plain functions, tested with planted faults."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "supervision"
# The workflows of the main cycle; what takes long is tried on these every day, and on all before each submission.
MAIN_CYCLE = ("feedback", "plan", "posting", "remediation", "sup_assignment", "sup_visit")
INSIDE = ("access", "assignment", "deadlines", "expr", "machine", "model", "org", "record", "verify")

# Written in pieces, so that this file does not hold what it looks for.
LEAKS = re.compile(
    "|".join(
        (
            r"pypi\." + "org",
            r"python" + r"hosted\.org",
            r"registry\.npmjs\." + "org",
            r"deb\.debian\." + "org",
            r"://[^ ]*/sim" + "ple/",
            r"(?<![\w.:/-])/" + r"(work|farm|root)/[\w.]",
            r"(?<![\w.:/-])/" + r"tmp/[a-z]",
            r"(?<![\w.:/-])/" + r"home/[a-z]",
        )
    )
)
NOT_OURS = {
    ".git",
    ".venv",
    ".hypothesis",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    "__pycache__",
    "dist",
    "mutants",
}

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)
type_of_documented = (ast.Module, ast.ClassDef, *type_of_function)


def docstring_lines(node: ast.AST) -> int:
    """Count the lines of every docstring at or below *node*."""
    return sum(
        (first.end_lineno or first.lineno) - first.lineno + 1
        for inner in ast.walk(node)
        if isinstance(inner, type_of_documented) and ast.get_docstring(inner, clean=False) is not None
        for first in inner.body[:1]
    )


def module_lines(source: str) -> int:
    """Count the lines of a module, docstrings left out."""
    return len(source.splitlines()) - docstring_lines(ast.parse(source))


def written_lines(source: str) -> int:
    """Count the lines that are neither blank nor a comment alone."""
    return sum(1 for line in source.splitlines() if line.strip() and not line.lstrip().startswith("#"))


def function_lines(source: str) -> Iterator[tuple[str, int]]:
    """Yield each function's name with its line, and its length from ``def`` on, docstrings left out."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, type_of_function):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            yield f"{node.name}:{node.lineno}", length - docstring_lines(node)


def leaks(text: str) -> list[str]:
    """List the lines that name a package registry's host or a path of one machine."""
    return [line.strip() for line in text.splitlines() if LEAKS.search(line)]


def tracked_files() -> list[Path]:
    """List every file that is committed or about to be, or, without git, every file that is ours."""
    asked = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
        found = [ROOT / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):
        found = [path for path in ROOT.rglob("*") if not NOT_OURS & set(path.relative_to(ROOT).parts)]
    return sorted(path for path in found if path.is_file())


def text_of(path: Path) -> str:
    """Return a file's text; empty where it is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def closure(requirements: Iterable[str]) -> dict[str, metadata.Distribution]:
    """Return the installed distributions that *requirements* bring along on this machine, by canonical name."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [Requirement(text) for text in requirements]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        found[name] = metadata.distribution(wanted.name)
        waiting += [Requirement(text) for text in found[name].requires or ()]
    return found


def installed_bytes(distribution: metadata.Distribution) -> int:
    """Add up a distribution's files, what the interpreter compiled left out."""
    files = [Path(str(distribution.locate_file(file))) for file in distribution.files or () if file.suffix != ".pyc"]
    return sum(path.stat().st_size for path in files if path.is_file())


def folder_bytes(folder: Path) -> int:
    """Add up a folder's files, what the interpreter compiled left out."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")


def pins(lock: str) -> dict[str, str]:
    """Return the versions a hashed lock pins, by canonical name."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock, re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}


def links(markdown: str) -> list[str]:
    """List the relative targets a Markdown page links to, anchors and code blocks left out."""
    prose = re.sub(r"^```.*?^```", "", markdown, flags=re.MULTILINE | re.DOTALL)
    targets = re.findall(r"\]\(([^)\s]+)\)", prose)
    return [path for target in targets if (path := target.split("#")[0]) and "://" not in path and ":" not in path]


def shape(markdown: str) -> list[str]:
    """Return the levels of a page's headings and its code blocks in order: what two languages of one page share."""
    return re.findall(r"^(#{1,6}|```\w*)(?=\s|$)", markdown, flags=re.MULTILINE)
