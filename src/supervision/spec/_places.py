"""Where a file says what: for whoever tells people of a step, a guard or a term."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import attrs

from ._problems import Report


class _Tree(Protocol):
    def key(self, *path: str | int) -> tuple[int, int]: ...


@attrs.frozen(eq=False)
class Places:
    """The places of one workflow file.

    Attributes:
        file: The file.
    """

    file: str
    _root: _Tree

    def line(self, *path: str | int) -> int:
        """Return the line, from 1, where the key at *path* stands, such as ``("steps", "approve", "needs")``.

        Parts that the file does not have are passed over: the line of the deepest key there is.
        """
        return self._root.key(*path)[0]


def places_in(folder: Path) -> Iterator[tuple[tuple[str, int], Places]]:
    """Yield where the readable files of a folder say what, each with its workflow and version, by name of the file."""
    # Here, because it needs YAML, which a start-up does without.
    from ._yaml import read

    for file in sorted(folder.glob("*.yaml")):
        root = read(file.read_bytes(), Report(file.name))
        top = root.value if root is not None and isinstance(root.value, dict) else {}
        name, version = (top[key].value if key in top else None for key in ("workflow", "version"))
        if root is not None and isinstance(name, str) and isinstance(version, int) and "states" in top:
            yield (name, version), Places(str(file), root)


def place_of(folder: Path, workflow: str, version: int, *path: str) -> str | None:
    """Return ``file:line`` of a part of a workflow.

    Args:
        folder: Where the specification files are.
        workflow: Name of the workflow.
        version: Which version of it.
        path: The keys that lead to the part, as written in the file: ``"steps"``, ``"steps", "approve"``; where they
            lead nowhere, the deepest of them that is there counts.

    Returns:
        The file under *folder* and the line of the key, from 1; None where no readable file holds that version.
    """
    found = next((where for said, where in places_in(folder) if said == (workflow, version)), None)
    return f"{found.file}:{found.line(*path)}" if found is not None else None
