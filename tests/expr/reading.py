"""Short ways to read a guard in a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from supervision.expr import Expr, Fault, compiled, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def read(source: str) -> Expr:
    """Parse a guard that must parse."""
    found = parse(source)
    assert isinstance(found, Expr), found
    return found


def refused(source: str) -> tuple[int, str]:
    """Parse a guard that must not parse; return the fault's column and code."""
    found = parse(source)
    assert isinstance(found, Fault), found
    assert found.text.vi
    assert found.text.en
    return found.column, found.code


def value(source: str, functions: Mapping[str, Callable[..., object]] | None = None, /, **env: object) -> object:
    """Evaluate a guard in *env*."""
    return compiled(read(source))(env, functions or {})
