"""What a process costs that imports the package, and one that opens a ledger: processor time of the whole process."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import attrs

import supervision

from . import scene
from .measuring import Row, Sizes

HEAVY = ("pydantic", "yaml", "transitions", "sqlite3", "attrs", "inspect", "re", "logging", "typing")
_PASS, _IMPORT = "python -c pass", "import supervision"


def starts(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Compare processes, started in turn; which heavy modules each loads stands in the note."""
    ledger = folder / "started.db"
    scene.opened(ledger).close()
    opening = f"from supervision import Engine; Engine.open({f'sqlite:///{ledger}'!r}).close()"
    scripts = {_PASS: "pass", _IMPORT: "import supervision", "Engine.open": opening}
    loaded = {name: _loaded(script) for name, script in scripts.items()}
    taken: dict[str, list[float]] = {name: [] for name in scripts}
    for _ in range(sizes.processes):
        for name, script in scripts.items():
            taken[name].append(_milliseconds(script))
    for name, goal in ((_IMPORT, 2.0), ("Engine.open", 8.0)):
        ratios = [one / bare for one, bare in zip(taken[name], taken[_PASS], strict=True)]
        what = "start of a process: " + ("import alone" if name == _IMPORT else "an existing ledger opened")
        other = f"{_PASS}: {median(taken[_PASS]):.1f} ms"
        yield attrs.evolve(
            Row(what, f"{median(taken[name]):.1f} ms", other, median(ratios), goal),
            spread=(min(ratios), max(ratios)),
            note="loads " + (", ".join(loaded[name]) or "none of " + ", ".join(HEAVY)),
        )


def _environment() -> dict[str, str]:
    """Return the environment all sides share: the package on the path, its compiled modules kept as in an install."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPATH": str(Path(supervision.__file__).parents[1])}


def _milliseconds(script: str) -> float:
    """Run *script* in a process of its own; return its user and system time, the interpreter's start included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", script], env=_environment(), check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1_000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _loaded(script: str) -> list[str]:
    tell = f"{script}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    told = subprocess.run([sys.executable, "-c", tell], env=_environment(), check=True, capture_output=True, text=True)
    return told.stdout.split()
