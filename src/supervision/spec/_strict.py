"""Other files that people write in the same strict YAML, read as values that know where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._problems import Problem, Report

if TYPE_CHECKING:
    from ._yaml import Node


@attrs.frozen(eq=False)
class StrictFile:
    """A file as it was read.

    Attributes:
        name: The file's name.
        value: Dicts, lists, texts, whole numbers, booleans and None; None also where reading had to stop.
        problems: What is no valid YAML; empty where the value can be relied on.
    """

    name: str
    value: object
    problems: tuple[Problem, ...]
    _root: Node | None = None

    def place(self, *path: str | int) -> tuple[int, int]:
        """Return line and column, from 1, of the value at *path*, or of the last part of the way that is there."""
        return self._root.find(*path).at if self._root is not None else (1, 1)

    def key_place(self, *path: str | int) -> tuple[int, int]:
        """Return line and column, from 1, of the key at *path*; of its value where it is no key."""
        return self._root.key(*path) if self._root is not None else (1, 1)


def read_strict(name: str, data: bytes) -> StrictFile:
    """Read a YAML file as strictly as a specification: no anchors, tags or guesses, bounded in size and depth.

    Args:
        name: What problems call the file.
        data: Its bytes; nothing in them raises.
    """
    # Here, so that importing the package loads no YAML.
    from ._yaml import plain, read

    report = Report(name)
    root = read(data, report)
    return StrictFile(name, plain(root) if root is not None else None, tuple(report.problems), root)
