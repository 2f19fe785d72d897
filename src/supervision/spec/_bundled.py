"""Where the specifications that come with the package stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def bundled() -> Traversable:
    """Return the folder of the specifications that come with the package."""
    # Not at the top: whoever reads other folders does not pay for it.
    from importlib.resources import files

    return files("supervision") / "_bundled" / "specs"
