#!/usr/bin/env python3
"""Set up the project and run one of its jobs. Needs Python 3.11 or later with venv, and nothing else.

    python3 run.py demo          play a whole supervision cycle on a SQLite file and print its report
    python3 run.py test [ARG..]  run the tests and demand full coverage of the inside; with ARGs: pytest ARGs alone
    python3 run.py lint          check style, types, layers and the house rules
    python3 run.py prove [--short]
                                 run the long reliability tests: kills, power cuts, damaged specifications, histories
    python3 run.py bench         print the benchmarks, each beside what it is compared with
    python3 run.py docs          check the documents: links, examples, both languages
    python3 run.py lock          compile the hashed locks in requirements/ anew (--upgrade: to the newest versions)

Every word first builds .venv from a hashed lock, which takes about half a minute the first time and nothing after that.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
REQUIREMENTS = ROOT / "requirements"
# Long tests: harnesses whose sizes grow, and the five years of the demo.
PROVED = ("tests/reliability", "tests/demo/test_full.py")
# Of these what kills, stops, cuts and crowds has the machine to itself: how soon it recovers is part of it.
ALONE = ("kills", "crowd", "cuts", "full_disk", "host", "namespaces")
# What is run every day as well, on fewer examples.
GROWING = ("tests/scenarios/test_gherkin.py", "tests/verify/test_against_brute.py")
INSIDE = ("deadlines", "model", "expr", "org", "access", "assignment", "record", "machine", "verify")
# Of the inside's own tests those that hold many made-up cases against something simpler: they reach no line which the
# others leave out.
UNMEASURED = (
    "tests/expr/test_against_cel.py",
    "tests/expr/test_properties.py",
    "tests/machine/test_nested.py",
    "tests/verify/test_against_brute.py",
)
# Of the engine's tests those that lead to a part of the inside which its own tests leave out.
COVERING = ("classes", "law", "migration", "programs", "transfer")
ENVIRONMENT = {
    **os.environ,
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_ROOT_USER_ACTION": "ignore",
    # Compiled once and kept in .venv, also where nothing is to be written beside the sources: some tests start many
    # processes, and compiling is most of what a start takes.
    "PYTHONDONTWRITEBYTECODE": "",
    "PYTHONPYCACHEPREFIX": str(VENV / "pycache"),
    "PYTHONUTF8": "1",
    "UV_LINK_MODE": "copy",
    "UV_PYTHON_DOWNLOADS": "never",
}


def demo(args: list[str]) -> int:
    """Play five years of plans and supervision on a SQLite file; about 40 seconds."""
    prepare("run")
    return python("-m", "supervision", "demo", *args)


def test(args: list[str]) -> int:
    """Run the tests; with no arguments all but those of `prove`, with the coverage gate: about 5 minutes on 2 cores."""
    prepare("dev")
    if args:
        return python("-m", "pytest", *args)
    python("-m", "coverage", "erase")
    parallel = ("-n", "2", "--dist=worksteal", "-q")
    # Measuring doubles what a test takes, so only the tests that cover the inside are measured.
    found = (path for package in INSIDE for path in sorted((ROOT / "tests" / package).glob("test_*.py")))
    covering = [name for path in found if (name := path.relative_to(ROOT).as_posix()) not in UNMEASURED]
    covering += [f"tests/engine/test_{name}.py" for name in COVERING]
    # What `prove` runs, at greater sizes or whole, is not run here as well.
    others = [f"--ignore={path}" for path in (*covering, *PROVED)]
    failed = python("-m", "coverage", "run", "-m", "pytest", *parallel, *covering)
    failed = python("-m", "pytest", *parallel, *others) or failed
    python("-m", "coverage", "combine", "--quiet")
    print("Branch coverage of the inside, which must be 100 %:", flush=True)
    uncovered = python("-m", "coverage", "report", "--fail-under=100")
    return failed or uncovered


def lint(_args: list[str]) -> int:
    """Check style, types, layers and the house rules; about a minute."""
    prepare("dev")
    checks = (
        ("-m", "ruff", "check"),
        ("-m", "ruff", "format", "--check"),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
        ("-m", "pytest", "-q", "tests/architecture"),
    )
    failed = [" ".join(check) for check in checks if python(*check)]
    for check in failed:
        print(f"run.py lint: failed: {check}", flush=True)
    return 1 if failed else 0


def prove(args: list[str]) -> int:
    """Run the reliability tests at the size of a release, some hours; with --short, about a quarter of an hour."""
    prepare("dev")
    sizes, rest = ("--short", [a for a in args if a != "--short"]) if "--short" in args else ("--release", args)
    if rest:
        return python("-m", "pytest", "-q", *PROVED, *GROWING, sizes, *rest)
    files = sorted((ROOT / "tests" / "reliability").glob("test_*.py"))
    alone = [str(path.relative_to(ROOT)) for path in files if path.stem.endswith(ALONE)]
    others = [f"--ignore={path}" for path in alone]
    failed = python("-m", "pytest", "-q", "-n", "2", "--dist=worksteal", *PROVED, *GROWING, *others, sizes)
    return python("-m", "pytest", "-q", *alone, sizes) or failed


def bench(args: list[str]) -> int:
    """Print every figure beside what it is compared with, both measured in this run; about a quarter of an hour."""
    prepare("dev")
    prepare("bench")
    return python("-m", "tests.benchmarks", *args)


def docs(args: list[str]) -> int:
    """Check the documents' links, examples and languages; under a minute."""
    prepare("dev")
    return python("-m", "pytest", "-q", "tests/docs", *args)


def lock(args: list[str]) -> int:
    """Compile the hashed locks in requirements/ anew; a few seconds."""
    prepare("dev")
    compiling = ("-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header")
    dev, run, more, uv = (str(Path("requirements", f"{name}.txt")) for name in ("dev", "run", "bench", "uv"))
    jobs = (
        ("pyproject.toml", "--group", "dev", "-o", dev),
        # The smaller lock is part of the larger one, so that one environment serves both.
        ("pyproject.toml", "--group", "build", "--extra", "cli", "-c", dev, "-o", run),
        # What is added to the larger one replaces nothing in it.
        ("--group", "bench", "-c", dev, "-o", more),
        ("requirements/uv.in", "-o", uv),
    )
    return max(python(*compiling, "--no-annotate", *job, *args) for job in jobs)


WORDS = {job.__name__: job for job in (demo, test, lint, prove, bench, docs, lock)}


def python(*args: str) -> int:
    """Run the environment's interpreter in the project's folder and return its exit code."""
    return subprocess.run([PYTHON, *args], cwd=ROOT, env=ENVIRONMENT, check=False).returncode


def prepare(lock_name: str) -> None:
    """Make .venv hold what the lock *lock_name* says and the project itself; at once where it already does."""
    enough = ("run", "dev") if lock_name == "run" else (lock_name,)
    if any(_stamp(name).is_file() and _stamp(name).read_text() == _digest(name) for name in enough):
        return
    started = time.monotonic()
    print(f"run.py: building .venv from requirements/{lock_name}.txt ...", flush=True)
    if not _starts():
        _create()
    _install(lock_name)
    _stamp(lock_name).write_text(_digest(lock_name))
    print(f"run.py: .venv is ready after {time.monotonic() - started:.0f} s", flush=True)


def _stamp(lock_name: str) -> Path:
    return VENV / f"ready-{lock_name}"


def _digest(lock_name: str) -> str:
    parts = ((REQUIREMENTS / f"{lock_name}.txt").read_bytes(), (ROOT / "pyproject.toml").read_bytes())
    return hashlib.sha256(b"\0".join((*parts, str(ROOT).encode(), sys.version.encode()))).hexdigest()


def _starts() -> bool:
    """Tell whether .venv has an interpreter of this very version: an upgrade of Python leaves a dead one."""
    if not PYTHON.exists():
        return False
    asked = [str(PYTHON), "-c", "import sys; print(sys.version)"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()


def _create() -> None:
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], env=ENVIRONMENT, check=False)
    if made.returncode:
        sys.exit("run.py: Python could not make .venv here; on Debian and Ubuntu, install the package python3-venv")


def _install(lock_name: str) -> None:
    """Install with the pinned uv, which takes seconds; where there is none for this machine, with pip."""
    pip = ("-m", "pip", "install", "--quiet")
    locked = ("--require-hashes", "--no-deps", "-r")
    project = ("--no-deps", "--no-build-isolation", "-e", ".")
    uv = ("-m", "uv", "pip", "install", "--quiet", "--python", str(PYTHON))
    wanted = str(REQUIREMENTS / f"{lock_name}.txt")
    if python(*pip, *locked, str(REQUIREMENTS / "uv.txt")) or python(*uv, *locked, wanted):
        print("run.py: uv cannot be used here; pip takes a little longer", flush=True)
        if python(*pip, *locked, wanted):
            sys.exit("run.py: the packages could not be installed; the lines above say why")
    # pip and not uv: it comes with every environment, and the backend is in the lock.
    if python(*pip, *project):
        sys.exit("run.py: the project itself could not be installed; the lines above say why")


def main(argv: list[str]) -> int:
    """Run the job named first in *argv*; 0 where all is well, 2 where the word is unknown."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python is given first
        sys.exit("run.py: this project needs Python 3.11 or later")
    if not argv or argv[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0
    if argv[0] not in WORDS:
        print(f"run.py: there is no word {argv[0]!r}; the words are {', '.join(WORDS)}", file=sys.stderr)
        return 2
    job = WORDS[argv[0]]
    print(f"run.py {argv[0]}: {(job.__doc__ or '').strip()}", flush=True)
    return job(argv[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
