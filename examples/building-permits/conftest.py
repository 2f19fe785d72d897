"""Lets the features of this folder run on its own workflows."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.spec import Library, load

pytest_plugins = ["supervision.bdd"]


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    """Return the workflows, rules and roles of this folder; the calendar comes with the package."""
    return load(Path(__file__).parent)
