"""Whether the package that was imported is ours: another distribution has the same import name (decision 0001)."""

from __future__ import annotations

import base64
import hashlib
from importlib import metadata
from pathlib import Path

DISTRIBUTION = "supervision-cycles"
PACKAGE = "supervision"


def owners() -> tuple[str, ...]:
    """Return the installed distributions that bring files of the package, by name; none for a checkout."""
    return tuple(
        sorted({name.lower().replace("_", "-") for name in metadata.packages_distributions().get(PACKAGE, ())})
    )


def strangers() -> tuple[str, ...]:
    """Return those that are not this one: whichever was installed last has written over the other's files."""
    return tuple(name for name in owners() if name != DISTRIBUTION)


def changed_files() -> tuple[str, ...]:
    """Return our installed files that are missing or not as they were installed; none for an editable install."""
    try:
        listed = metadata.distribution(DISTRIBUTION).files or []
    except metadata.PackageNotFoundError:
        return ()
    own = [file for file in listed if file.parts[0] == PACKAGE and file.hash is not None]
    return tuple(str(file) for file in own if _digest(Path(str(file.locate()))) != (file.hash and file.hash.value))


def _digest(path: Path) -> str:
    """Return a file's digest as wheels write it; empty where it cannot be read."""
    try:
        content = path.read_bytes()
    except OSError:
        return ""
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
