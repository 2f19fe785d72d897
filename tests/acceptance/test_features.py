"""Every shipped feature, on the shipped workflows; those about storage in a file, too.

All of them run on every store that is shipped in `tests/reliability/test_features_on_stores.py`.
"""

from __future__ import annotations

from pytest_bdd import scenarios

from tests.architecture import house

scenarios(str(house.ROOT / "features"))
