"""What a run may be told: the store, the specifications, the features that run by themselves; nothing dear is loaded.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import pytest


def add_run_options(parser: pytest.Parser, group: pytest.OptionGroup) -> None:
    """Add ``--supervision-store``, ``--supervision-specs`` and what an ini file may say."""
    group.addoption(
        "--supervision-store",
        metavar="memory|sqlite|postgres[=URL]",
        help="the store under the features (default: memory); a fresh one for each scenario",
    )
    group.addoption(
        "--supervision-specs",
        metavar="FOLDER",
        help="the specifications under the features (default: those beside a feature, else the shipped ones)",
    )
    parser.addini("supervision_specs", "as --supervision-specs, from the folder of the ini file")
    parser.addini("supervision_features", "features, files and folders, that run without a test module", type="paths")


def refuse_what_cannot_be(config: pytest.Config) -> None:
    """Refuse options that cannot be, before anything is collected.

    Raises:
        pytest.UsageError: One names no store, no server or no folder.
    """
    if config.getoption("supervision_store") or config.getoption("supervision_specs"):
        from ._settings import specs_wanted, store_wanted

        store_wanted(config)
        specs_wanted(config)
