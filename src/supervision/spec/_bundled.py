"""Where the specifications that come with the package stand, and what they compile to."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parents[1] / "_bundled"


def bundled() -> Path:
    """Return the folder of the specifications that come with the package."""
    return _FOLDER / "specs"


def compiled_library() -> Path:
    """Return the file that keeps what those specifications compile to; it counts only for exactly those."""
    return _FOLDER / "library.json"
