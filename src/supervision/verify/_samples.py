"""Values that stand for all values: what guards compare with, just below and above it, and nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias

import attrs

from supervision.expr import EvaluationError, Expr, Literal, Operation, Program, calls, compiled, names, parse, walk
from supervision.model import Field, FieldType, Value

Plain: TypeAlias = bool | int | str | date | tuple[str, ...] | None
Functions: TypeAlias = Mapping[str, Callable[..., object]]
START = date(2026, 3, 2)  # the day of the first step, unless a guard names dates; any would do
_PERSONS = ("person-1", "person-2")
_CROWD = tuple(f"person-{number}" for number in range(1, 10))  # as many as a team or a board has
_OPTIONS: Mapping[FieldType, tuple[Plain, ...]] = {
    FieldType.PERSON: _PERSONS,
    FieldType.UNIT: ("unit-1", "unit-2"),
    FieldType.PARTY: ("person-1", "unit-1"),
    FieldType.BOOLEAN: (True, False),
}


@attrs.frozen(eq=False)
class Rule:
    """One expression, ready to be asked; *caps* are the values of the limits it reads."""

    run: Program
    reads: tuple[str, ...]
    calls: tuple[tuple[str, tuple[object, ...]], ...]
    constants: tuple[object, ...]
    caps: Mapping[str, int]

    @classmethod
    def of(cls, source: str, limits: Mapping[str, int]) -> Rule:
        """Compile *source*; raise ValueError where it is no expression."""
        expr = parse(source)
        if not isinstance(expr, Expr):
            msg = f"{source!r}: {expr.text}"
            raise ValueError(msg)  # noqa: TRY004 - the text is wrong, not its type
        nodes = [node for node, _ in walk(expr.root)]
        constants: list[object] = [node.value for node in nodes if isinstance(node, Literal)]
        negated = [node.parts[0] for node in nodes if isinstance(node, Operation) and node.op == "neg"]
        constants += [-node.value for node in negated if isinstance(node, Literal) and isinstance(node.value, int)]
        reads = tuple(sorted(names(expr)))
        caps = {name: limits[name[5:]] for name in reads if name[5:] in limits and name.startswith("rule.")}
        return cls(compiled(expr), reads, calls(expr), (*constants, *caps.values()), caps)

    def value(self, read: Callable[[str], Plain], functions: Callable[[], Functions]) -> Plain:
        """Return what it gives; None where it has no value."""
        env = {name: self.caps.get(name) if name.startswith("rule.") else read(name) for name in self.reads}
        try:
            found: Plain = self.run(env, functions() if self.calls else {})  # type: ignore[assignment]
        except EvaluationError:
            return None
        return tuple(map(str, found)) if isinstance(found, (list, tuple)) else found

    @property
    def numbers(self) -> set[int]:
        """The whole numbers it compares with."""
        return {value for value in self.constants if type(value) is int}


@attrs.frozen(eq=False)
class Pool:
    """What some rules compare with.

    Attributes:
        numbers: Every whole number, with its neighbours; ascending.  Numbers beyond the ends count as the ends.
        texts: Another text, then every text written out that names no choice and nothing that is called.
        dates: Every date written out; ascending.
        steps: Numbers of days by which guards tell dates apart; ascending.
    """

    numbers: tuple[int, ...]
    texts: tuple[str, ...]
    dates: tuple[date, ...]
    steps: tuple[int, ...]

    @classmethod
    def of(cls, rules: Iterable[Rule], fields: Iterable[Field]) -> Pool:
        """Gather from *rules* over *fields*."""
        rules, fields = tuple(rules), tuple(fields)
        known = {choice for field in fields for choice, _ in field.choices}
        known |= {str(argument) for rule in rules for _, arguments in rule.calls for argument in arguments}
        dated = {"day", *(field.name for field in fields if field.type is FieldType.DATE)}
        written = [value for rule in rules for value in rule.constants]
        numbers = {number + by for rule in rules for number in {0, *rule.numbers} for by in (-1, 0, 1)}
        offsets = {0, *(number for rule in rules if dated & {*rule.reads} for number in rule.numbers)}
        return cls(
            tuple(sorted(numbers)) or (0,),
            ("khác", *dict.fromkeys(value for value in written if isinstance(value, str) and value not in known)),
            tuple(sorted({value for value in written if isinstance(value, date)})),
            tuple(sorted({sign * by + more for by in offsets for sign in (-1, 1) for more in (-1, 0, 1)})),
        )

    def options(self, field: Field | None) -> tuple[Plain, ...]:
        """Return values that stand for all a field can hold; a date's depend on the day: see `around`."""
        kind = field.type if field is not None else FieldType.TEXT
        if field is not None and kind is FieldType.CHOICE:
            return tuple(choice for choice, _ in field.choices)
        if kind in (FieldType.TEXTS, FieldType.PERSONS):
            items = self.texts if kind is FieldType.TEXTS else _PERSONS
            sizes = [size for size in self.numbers if size >= 0]
            more = [f"khác-{number}" for number in range(sizes[-1])] if kind is FieldType.TEXTS else _CROWD
            return tuple(dict.fromkeys(tuple(dict.fromkeys([i, *more]))[:size] for size in sizes for i in items))
        return self.numbers if kind is FieldType.INTEGER else _OPTIONS.get(kind, self.texts)

    def near(self, value: Plain) -> Plain:
        """Return the number that stands for *value*; anything else as it is."""
        return min(max(value, self.numbers[0]), self.numbers[-1]) if type(value) is int else value

    def around(self, days: Iterable[date]) -> tuple[date, ...]:
        """Return *days* and those that guards tell apart from them; ascending."""
        return tuple(sorted({day + timedelta(days=by) for day in days for by in self.steps}))

    def ranks(self, days: Iterable[date], today: date) -> dict[date, int]:
        """Return how *days* stand to each other and to *today*, far ones alike however far."""
        days, found = sorted({*days, *self.dates, today}), {}
        found[days[0]] = 0
        for last, day in pairwise(days):
            found[day] = found[last] + min((day - last).days, self.steps[-1] + 1)
        return {day: at - found[today] for day, at in found.items()}


def as_input(value: Plain) -> Value:
    """Return *value* as a command takes it."""
    return value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value
