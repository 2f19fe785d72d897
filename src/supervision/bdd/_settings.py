"""What a run was told: which specifications, which store; read from the options, else from the ini file.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import attrs
import pytest

from supervision.spec import Library, SpecError, bundled, load

from ._names import fail

_LOADED: pytest.StashKey[dict[Path | None, Library | str]] = pytest.StashKey()
_SERVER = "SUPERVISION_TEST_POSTGRES_URL"
_WORKFLOW = re.compile(r"^workflow:", re.MULTILINE)
FEATURE = ".feature"


@attrs.frozen
class StoreWanted:
    """The store under the features.

    Attributes:
        kind: ``memory``, ``sqlite`` or ``postgres``.
        url: For ``postgres``, a database whose role may create others; empty else.
    """

    kind: str
    url: str = ""


def store_wanted(config: pytest.Config) -> StoreWanted:
    """Return the store that ``--supervision-store`` names; the one in memory where nothing does.

    Raises:
        pytest.UsageError: It names none, or a server that nobody told.
    """
    told = str(config.getoption("supervision_store", None) or "memory")
    kind, _, url = told.partition("=")
    if kind in {"memory", "sqlite"} and not url:
        return StoreWanted(kind)
    if kind == "postgres":
        if find_spec("psycopg") is None:
            raise pytest.UsageError(
                "--supervision-store=postgres: chưa cài trình điều khiển, pip install “supervision-cycles[postgres]”"
                " · the driver is not installed, pip install “supervision-cycles[postgres]”"
            )
        if found := url or os.environ.get(_SERVER, ""):
            return StoreWanted(kind, found)
        raise pytest.UsageError(
            f"--supervision-store=postgres: hãy nêu máy chủ, postgres=postgresql://… hoặc biến {_SERVER}"
            f" · name the server, postgres=postgresql://… or the variable {_SERVER}"
        )
    raise pytest.UsageError(
        f"--supervision-store={told}: dùng memory, sqlite, postgres hoặc postgres=ĐỊA-CHỈ"
        " · use memory, sqlite, postgres or postgres=URL"
    )


def specs_wanted(config: pytest.Config) -> Path | None:
    """Return the folder that ``--supervision-specs``, else the ini file, names; None where neither does.

    Raises:
        pytest.UsageError: There is no such folder.
    """
    given = config.getoption("supervision_specs", None)
    folder = Path(config.invocation_params.dir, given) if given else _from_ini(config)
    if folder is not None and not folder.is_dir():
        raise pytest.UsageError(f"--supervision-specs: không có thư mục {folder} · there is no such folder")
    return folder


def _from_ini(config: pytest.Config) -> Path | None:
    try:
        told = str(config.getini("supervision_specs"))
    except ValueError:
        return None  # opted in by hand, where the plugin that knows the option is not installed
    return Path(config.rootpath, told) if told else None


def library_of(config: pytest.Config, path: Path) -> Library:
    """Return what the features of the file at *path* run on, loaded once a run; fails with every problem of a spec.

    The folder that the run was told; else, for a feature that runs without a module, the nearest one above it that
    holds workflows, or whose folder ``specs`` does; else what comes with the package.
    """
    folder = specs_wanted(config)
    if folder is None and path.suffix == FEATURE:
        folder = next(_beside(path, config.rootpath), None)
    if folder is not None and folder.resolve() == bundled().resolve():
        folder = None  # what comes with the package is kept in its compiled form
    loaded = config.stash.setdefault(_LOADED, {})
    if folder not in loaded:
        loaded[folder] = _loaded(folder)
    found = loaded[folder]
    if isinstance(found, str):
        fail(found)
    return found


def _loaded(folder: Path | None) -> Library | str:
    try:
        return load(folder)
    except SpecError as error:
        return str(error)


def _beside(path: Path, root: Path) -> Iterator[Path]:
    for folder in path.parents:
        for place in (folder, folder / "specs"):
            if any(_WORKFLOW.search(file.read_text("utf-8", "replace")) for file in place.glob("*.yaml")):
                yield place
        if folder == root:
            return
