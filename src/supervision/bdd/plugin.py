"""What pytest loads in every run where the package is installed: neither pytest-bdd nor the engine is imported here.

The steps and the guards come with the opt-in, ``pytest_plugins = ["supervision.bdd"]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

__all__ = ["pytest_addoption"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--supervision-store``: the same features run on every store."""
    parser.getgroup("supervision").addoption(
        "--supervision-store",
        choices=("memory", "sqlite"),
        default="memory",
        help="the store under the features (default: memory); sqlite makes a file for each scenario",
    )
