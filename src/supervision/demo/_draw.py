"""Choices without chance: the same key always gives the same choice, on every machine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

_T = TypeVar("_T")


def draw(*key: object, below: int) -> int:
    """Return a whole number from 0 up to *below*, always the same for the same key."""
    digest = hashlib.sha256("/".join(map(str, key)).encode()).digest()
    return int.from_bytes(digest[:8], "big") % below


def pick(choices: Sequence[_T], *key: object) -> _T:
    """Return one of *choices*, always the same for the same key."""
    return choices[draw(*key, below=len(choices))]


def share(whole: int, parts: int, number: int) -> int:
    """Return how many of *whole* fall to a part, numbered from 0; the first parts take what is left over."""
    return whole // parts + (number < whole % parts)


def shuffled(items: Iterable[_T], name: Callable[[_T], object], *key: object) -> list[_T]:
    """Return *items* in an order without meaning, always the same for the same key and names."""
    return sorted(items, key=lambda item: (draw(*key, name(item), below=1 << 60), str(name(item))))
