"""What pytest loads in every run where the package is installed: neither pytest-bdd nor the engine is imported here.

The steps and the guards come with the opt-in, ``pytest_plugins = ["supervision.bdd"]``, and with a feature file that
runs by itself.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ._book_options import add_book_options, register_book
from ._coverage_options import add_coverage_options, register_coverage
from ._run_options import add_run_options, refuse_what_cannot_be

__all__ = ["pytest_addoption", "pytest_collect_file", "pytest_configure"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what a run may be told, and what it may write: the book, the coverage of workflows."""
    group = parser.getgroup("supervision")
    add_run_options(parser, group)
    add_book_options(group)
    add_coverage_options(group)


def pytest_configure(config: pytest.Config) -> None:
    """Let the run write and record what it is asked to; loads nothing where it is asked for nothing."""
    refuse_what_cannot_be(config)
    register_book(config)
    register_coverage(config)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Let a feature run that was asked for by its name."""
    if file_path.suffix != ".feature":
        return None
    from ._wanted import feature_file

    return feature_file(file_path, parent)
