"""Expressions of workflows, each parsed once: a search asks about the same ones many thousand times."""

from __future__ import annotations

from functools import lru_cache

from supervision.expr import Expr, Fault, names, parse

_MOST_KEPT = 4_096


@lru_cache(maxsize=_MOST_KEPT)
def expression(text: str) -> Expr | Fault:
    """Return what *text* says, or what is wrong with it; see `supervision.expr.parse`."""
    return parse(text)


def names_in(text: str) -> frozenset[str]:
    """Return the names that an expression reads; none where it is none."""
    parsed = expression(text)
    return names(parsed) if isinstance(parsed, Expr) else frozenset()
