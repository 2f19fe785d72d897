"""Every step of the workflows with most ways can be played; of the smaller ones: `tests/scenarios/test_play.py`."""

from __future__ import annotations

import pytest

from tests.architecture import house
from tests.scenarios.test_play import EVERY_DAY, unplayable


@pytest.mark.parametrize("workflow", [name for name in house.MAIN_CYCLE if name not in EVERY_DAY])
def test_every_step_can_be_played(workflow: str) -> None:
    # Numbers that add up and four steps before it are more than the player looks for.
    assert unplayable(workflow) <= {"assess_collective", "split"}
