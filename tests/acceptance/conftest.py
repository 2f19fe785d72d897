"""Opts in to the step library."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    # A conftest that is not the root's may not say `pytest_plugins`; a module would say it after reading its features.
    config.pluginmanager.import_plugin("supervision.bdd")
