"""Guards of a workflow, compiled once: what they read, whether they hold, what they compute."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.expr import EvaluationError, Expr, compiled, holds, names, parse
from supervision.expr import Program as Compiled
from supervision.model import Value

from ._context import Context


class BrokenGuardError(ValueError):
    """A guard that the spec's check would have refused; only workflows made by hand can raise it."""


@attrs.frozen(slots=True, eq=False)
class Guard:
    """One expression, ready to be asked.

    Attributes:
        reads: The names it reads.
    """

    expr: Expr
    run: Compiled
    reads: tuple[str, ...]

    @classmethod
    def of(cls, source: str) -> Guard:
        """Compile *source*; raise `BrokenGuardError` where it is no guard."""
        parsed = parse(source)
        if not isinstance(parsed, Expr):
            msg = f"{source!r}: {parsed.text}"
            raise BrokenGuardError(msg)
        return cls(parsed, compiled(parsed), tuple(sorted(names(parsed))))

    def environment(self, context: Context) -> dict[str, object]:
        """Return the values it reads."""
        return {name: context.value(name) for name in self.reads}

    def holds(self, context: Context) -> bool:
        """Whether it is exactly true; an error denies."""
        return holds(self.run, self.environment(context), context.functions)

    def value(self, context: Context) -> Value:
        """Return what it computes, as fields hold it; None where it has no value."""
        try:
            found = self.run(self.environment(context), context.functions)
        except EvaluationError:
            return None
        if isinstance(found, date):
            return found.isoformat()
        if isinstance(found, (list, tuple)):
            return [str(item) for item in found]
        return found if isinstance(found, (str, int)) else None
