"""The vocabulary of guards: types, faults and the tree a guard is parsed into."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from supervision.text import Text

# How tightly an operator binds; also decides where prose needs brackets. The words stand for built-in calls.
LEVELS = {
    "||": 1,
    "&&": 2,
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">=", "in"), 3),
    **dict.fromkeys(("+", "-"), 4),
    **dict.fromkeys(("!", "neg"), 5),
    **dict.fromkeys(("has", "size"), 6),
    "[]": 7,
}


class Type(StrEnum):
    """What a value is. Any name may also be null; ``ANY`` is the type of the literal ``null`` alone."""

    INT = "int"
    BOOL = "bool"
    TEXT = "text"
    DATE = "date"
    LIST = "list"
    SCORES = "scores"
    ANY = "any"


@attrs.frozen
class Signature:
    """What a function of the caller takes and gives.

    Attributes:
        takes: The types of its arguments, in order; ``Type.ANY`` takes every type.
        gives: The type of its result.
        label: A phrase for prose with ``{0}``, ``{1}``, ... where the arguments stand.
        denied: The phrase where the result is denied with ``!``; None puts “not” before the other.
    """

    takes: tuple[Type, ...]
    gives: Type
    label: Text
    denied: Text | None = None


@attrs.frozen
class Fault:
    """One thing wrong with the text of a guard.

    Attributes:
        column: Where, 1-based, in characters of the NFC form of the text.
        code: ``expr_syntax``, ``expr_unknown_name``, ``expr_type``, ``expr_unknown_function`` or ``expr_too_big``.
        text: What is wrong.
        hint: How to mend it, or None.
    """

    column: int
    code: str
    text: Text
    hint: Text | None = None


@attrs.frozen
class Literal:
    """A value written out; *start* and *end* are half-open offsets into the source, here and below."""

    start: int
    end: int
    value: int | bool | str | date | None


@attrs.frozen
class Name:
    """A value read from the environment under *path*, which may hold dots."""

    start: int
    end: int
    path: str


@attrs.frozen
class Call:
    """A call of a function of the caller."""

    start: int
    end: int
    name: str
    parts: tuple[Node, ...]


@attrs.frozen
class Operation:
    """An operator of `LEVELS` and its operands.

    ``&&`` and ``||`` are flat, with two operands or more. ``x != null`` is kept as ``has(x)``, ``x == null`` as its
    negation, so that no other operator needs to know null.
    """

    start: int
    end: int
    op: str
    parts: tuple[Node, ...]


Node: TypeAlias = Literal | Name | Call | Operation


@attrs.frozen
class Expr:
    """A guard that parsed.

    Attributes:
        source: Its text in NFC; the offsets in the tree point into it.
        root: The tree.
    """

    source: str
    root: Node


def walk(root: Node) -> Iterator[tuple[Node, int]]:
    """Yield *root* and everything below it, in source order, each with its depth; the root's is 1."""
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        yield node, depth
        if isinstance(node, Call | Operation):
            stack.extend((part, depth + 1) for part in reversed(node.parts))


def reads(node: Node) -> tuple[str, ...]:
    """Return the names *node* reads, each once, in order of first reading."""
    return tuple(dict.fromkeys(found.path for found, _ in walk(node) if isinstance(found, Name)))


def names(expr: Expr) -> frozenset[str]:
    """Return every name *expr* reads, also those inside ``has(...)``."""
    return frozenset(reads(expr.root))


def calls(expr: Expr) -> tuple[tuple[str, tuple[object, ...]], ...]:
    """Return each call of a caller's function in source order, built-ins left out.

    Arguments are the literal values; None stands for an argument known only when the guard is evaluated.
    """
    return tuple(
        (node.name, tuple(part.value if isinstance(part, Literal) else None for part in node.parts))
        for node, _ in walk(expr.root)
        if isinstance(node, Call)
    )
