"""What ends by itself, as an officer sees it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from supervision.spec import Library, load

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def supervision_library() -> Library:
    return load(HERE)


scenarios(str(HERE))
