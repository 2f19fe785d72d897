"""Every shipped feature, on the shipped workflows, in memory; those of every step run in
`tests/reliability/test_every_step.py`.

All of them run on every store that is shipped in `tests/reliability/test_features_on_stores.py`.
"""

from __future__ import annotations

from pytest_bdd import scenarios

from tests.architecture import house

_FEATURES = sorted((house.ROOT / "features").rglob("*.feature"))

scenarios(*(str(path) for path in _FEATURES if path.name != "every_step.feature"))
