"""The options for coverage of workflows, and its plugin where a run asks for it; nothing dear is imported before.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

import pytest

_ASKING = ("supervision_coverage", "supervision_coverage_min")


def add_coverage_options(group: pytest.OptionGroup) -> None:
    """Add what a run may be asked to tell of the workflows its scenarios walk."""
    group.addoption(
        "--supervision-coverage",
        action="append",
        nargs="?",
        const="table",
        metavar="FILE.json|FILE.svg|table",
        help="what the scenarios walk of their workflows: as a table in the terminal, as JSON, as pictures",
    )
    group.addoption(
        "--supervision-coverage-min",
        type=float,
        metavar="PERCENT",
        help="fail the run where less of a workflow is walked",
    )
    group.addoption(
        "--supervision-coverage-lang", choices=("vi", "en"), default="vi", help="language of the table (default: vi)"
    )


def register_coverage(config: pytest.Config) -> None:
    """Load the plugin that records what is walked, where it is asked for.

    Raises:
        pytest.UsageError: What is asked for cannot be.
    """
    if any(config.getoption(option, None) is not None for option in _ASKING):
        from ._coverage import Coverage

        config.pluginmanager.register(Coverage.of(config), "supervision-coverage")
