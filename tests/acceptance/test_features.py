"""The shipped features of the main cycle, in memory, every day.

All features run, on every store that is shipped, in `tests/reliability/test_features_on_stores.py`.
"""

from __future__ import annotations

from pytest_bdd import scenarios

from tests.architecture import house

_FEATURES = [path for name in house.MAIN_CYCLE for path in sorted((house.ROOT / "features" / name).glob("*.feature"))]

scenarios(*(str(path) for path in _FEATURES if path.name != "every_step.feature"))
