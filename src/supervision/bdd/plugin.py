"""What pytest loads in every run where the package is installed: neither pytest-bdd nor the engine is imported here.

The steps and the guards come with the opt-in, ``pytest_plugins = ["supervision.bdd"]``.
"""

from __future__ import annotations

import pytest

from ._book_options import add_book_options, register_book

__all__ = ["pytest_addoption", "pytest_configure"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--supervision-store``: the same features run on every store; and what a run may write."""
    group = parser.getgroup("supervision")
    group.addoption(
        "--supervision-store",
        choices=("memory", "sqlite"),
        default="memory",
        help="the store under the features (default: memory); sqlite makes a file for each scenario",
    )
    add_book_options(group)


def pytest_configure(config: pytest.Config) -> None:
    """Let the run write what it is asked to; loads nothing where it is asked for nothing."""
    register_book(config)
