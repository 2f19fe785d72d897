"""What acceptance tests cost: scenarios on one core, and our plugin in runs that have nothing to do with it."""

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

from .measuring import Row, Sizes

_MOST_S, _WHOLE = 60, 500
_MOST_MS = 5
_HEAD = "# language: vi\nTính năng: Niêm yết\n"
_SCENARIO = """
  Tình huống: Số {}
    Biết hôm nay là ngày 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Đảng ủy phường Hoa Sữa"
    Và "Bà Lan" là "Văn phòng cấp ủy" của "Đảng ủy phường Hoa Sữa"
    Và hồ sơ "bản niêm yết" thuộc loại "Niêm yết công khai" do "Bà Lan" mở với:
      | Người có kế hoạch được niêm yết | Ông An                 |
      | Cấp ủy tổ chức niêm yết         | Đảng ủy phường Hoa Sữa |
      | Bản kế hoạch số                 | 1                      |
      | Diện niêm yết                   | người đứng đầu         |
    Khi "Bà Lan" thực hiện "Lập bản niêm yết" trên "bản niêm yết" với:
      | Đã lược bỏ thông tin cá nhân không được niêm yết | có |
    Thì hồ sơ "bản niêm yết" ở trạng thái "Đã chuẩn bị bản niêm yết"
    Và hạn "Niêm yết công khai" của "bản niêm yết" là ngày 10/01/2026
    Và "Bà Lan" có việc "Niêm yết" trên "bản niêm yết"
"""
_OURS = ("-p", "supervision.bdd.plugin")
# The plugin is imported where pytest-bdd's has been already, as in a run in which both are installed.
_LOAD = """
import pytest, time
times = [time.process_time_ns()]
import pytest_bdd.plugin
times.append(time.process_time_ns())
import supervision.bdd.plugin
times.append(time.process_time_ns())
print(times[1] - times[0], times[2] - times[1])
"""


def features(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Measure processor time: of a process that runs many scenarios, and of the import of the plugins."""
    place = folder / "features"
    place.mkdir()
    (place / "many.feature").write_text(_HEAD + "".join(map(_SCENARIO.format, range(sizes.scenarios))), "utf-8")
    took = _seconds(place, "many.feature", *_OURS)
    goal = _MOST_S * sizes.scenarios / _WHOLE
    what = f"features, {sizes.scenarios} scenarios of 8 steps, one core"
    yield attrs.evolve(Row(what, f"{took:.1f} s", ratio=took, goal=goal), unit="s")
    yield _loading(sizes)


def _loading(sizes: Sizes) -> Row:
    told = [_told(_LOAD).split() for _ in range(sizes.processes)]
    bare, ours = ([int(one[side]) / 1e6 for one in told] for side in (0, 1))
    row = Row(
        "features, our plugin in a run without them",
        f"{median(ours):.2f} ms",
        f"pytest-bdd's own: {median(bare):.1f} ms",
        median(ours),
        _MOST_MS,
    )
    return attrs.evolve(row, spread=(min(ours), max(ours)), unit="ms")


def _seconds(folder: Path, *words: str) -> float:
    """Run pytest in a process of its own; return its user and system time, the interpreter's start included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "pytest_bdd.plugin", *words]
    subprocess.run(command, cwd=folder, env=_environment(), check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _told(script: str) -> str:
    command = [sys.executable, "-c", script]
    return subprocess.run(command, env=_environment(), check=True, capture_output=True, text=True).stdout


def _environment() -> dict[str, str]:
    """Return the environment: the package on the path, compiled modules kept as in an install, no other plugin."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPATH": str(Path(supervision.__file__).parents[1]), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
