"""Which feature files run by themselves; asked in every run that comes across one, so nothing dear is imported here.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

_BARE: pytest.StashKey[dict[Path, bool]] = pytest.StashKey()


def feature_file(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Return what runs the feature at *path*; None where it was not asked for.

    Asked for is a file that the command line names, one under ``supervision_features``, and one in a folder given to
    pytest that holds no Python beside ``conftest.py``: in others a test module says which features it runs.

    Raises:
        pytest.UsageError: It was named, and the extra that runs features is not installed.
    """
    config, is_named = parent.config, parent.session.isinitpath(path)
    if not (is_named or _is_listed(config, path) or _is_in_bare_folder(config, path)):
        return None
    if find_spec("pytest_bdd") is None:
        if not is_named:
            return None
        raise pytest.UsageError(
            f"{path}: cần cài thêm pip install “supervision-cycles[bdd]” · needs the extra supervision-cycles[bdd]"
        )
    config.pluginmanager.import_plugin("supervision.bdd")
    from ._collect import FeatureFile

    return FeatureFile.from_parent(parent, path=path)


def _is_listed(config: pytest.Config, path: Path) -> bool:
    return any(path == listed or listed in path.parents for listed in config.getini("supervision_features"))


def _is_in_bare_folder(config: pytest.Config, path: Path) -> bool:
    known = config.stash.setdefault(_BARE, {})
    for told in config.args:
        folder = Path(config.invocation_params.dir, told.partition("::")[0]).resolve()
        if folder in path.parents:
            if folder not in known:
                known[folder] = _is_bare(folder)
            if known[folder]:
                return True
    return False


def _is_bare(folder: Path) -> bool:
    """Tell whether no Python but conftest.py stands in *folder*; environments in it do not count."""
    for _, inner, names in os.walk(folder):
        if "pyvenv.cfg" in names:
            inner.clear()
            continue
        inner[:] = [name for name in inner if not name.startswith((".", "__"))]
        if any(name.endswith(".py") and name != "conftest.py" for name in names):
            return False
    return True
