"""Guards of a workflow, compiled once: what they read, whether they hold, what they compute."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from supervision.expr import EvaluationError, Expr, calls, compiled, holds, names, parse
from supervision.expr import Program as Compiled
from supervision.model import Value

from ._context import Context

Functions: TypeAlias = Mapping[str, Callable[..., object]]

_NO_FUNCTIONS: Functions = {}


class BrokenGuardError(ValueError):
    """A guard that the spec's check would have refused; only workflows made by hand can raise it."""


@attrs.frozen(slots=True, eq=False)
class Guard:
    """One expression, ready to be asked.

    Attributes:
        reads: The names it reads.
        is_calling: Whether it calls a guard function.
    """

    expr: Expr
    run: Compiled
    reads: tuple[str, ...]
    is_calling: bool

    @classmethod
    def of(cls, source: str) -> Guard:
        """Compile *source*; raise `BrokenGuardError` where it is no guard."""
        parsed = parse(source)
        if not isinstance(parsed, Expr):
            msg = f"{source!r}: {parsed.text}"
            raise BrokenGuardError(msg)
        return cls(parsed, compiled(parsed), tuple(sorted(names(parsed))), bool(calls(parsed)))

    def environment(self, context: Context) -> dict[str, object]:
        """Return the values it reads."""
        return {name: context.value(name) for name in self.reads}

    def holds(self, context: Context) -> bool:
        """Whether it is exactly true; an error denies."""
        return holds(self.run, self.environment(context), self._functions(context))

    def _functions(self, context: Context) -> Functions:
        """Return the guard functions; most guards call none, and binding them costs as much as such a guard."""
        return context.functions if self.is_calling else _NO_FUNCTIONS

    def value(self, context: Context) -> Value:
        """Return what it computes, as fields hold it; None where it has no value."""
        try:
            found = self.run(self.environment(context), self._functions(context))
        except EvaluationError:
            return None
        if isinstance(found, date):
            return found.isoformat()
        if isinstance(found, (list, tuple)):
            return [str(item) for item in found]
        return found if isinstance(found, (str, int, dict)) else None
