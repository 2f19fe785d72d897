"""What the guards further on ask of what is given now: values that they refuse need not be tried."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from itertools import islice, product, takewhile

import attrs

from supervision.expr import Call, EvaluationError, Expr, Name, Node, Operation, compiled
from supervision.expr import Program as Compiled
from supervision.model import FieldType, Opens, Sends, Transition, Value, Workflow
from supervision.spec import Library
from supervision.text import Text
from supervision.verify import Move

from ._guards import expression
from ._kinds import asked_by, joined
from ._values import names_read

_MOST_STORIES = 24
_NEVER: Node = Call(0, 0, "", ())  # whatever reads it is not known
_FUNCTIONS: Mapping[str, Callable[..., object]] = {
    "total": lambda points: sum(points.values()),
    "score": lambda points, criterion: points.get(criterion),
}


@attrs.frozen(eq=False)
class Wishes:
    """What one move of a case leads to.

    Attributes:
        fields: The names of the case's fields, and of them the dates.
        stories: For each choice of ways from here on, the conditions of all of them in terms of what is known now: what
            steps put into fields in between is put in their place.
        caps: What ``rule.NAME`` stands for, where all packs say the same.
        unlinked: The relations by which the case is linked to none.
    """

    fields: frozenset[str]
    dates: frozenset[str]
    stories: tuple[tuple[Compiled, ...], ...]
    caps: Mapping[str, int]
    unlinked: frozenset[str]
    _told: frozenset[str] = attrs.field(init=False)

    @_told.default
    def _default_told(self) -> frozenset[str]:
        return frozenset({*self.fields, *self.caps, "day"})

    @classmethod
    def of(
        cls, library: Library, workflow: Workflow, ways: tuple[list[Transition], ...], unlinked: frozenset[str]
    ) -> Wishes:
        """Collect what is asked of a case that goes several moves, the present one first, by one of its ways each."""
        packs = [library.law.packs[key] for key in workflow.rules if key in library.law.packs]
        said: dict[str, set[int]] = {}
        for name, most in (cap for pack in packs for cap in pack.caps):
            said.setdefault(f"rule.{name}", set()).add(most)
        caps = {name: most.pop() for name, most in said.items() if len(most) == 1}
        told = (_story(chosen) for chosen in islice(product(*ways), _MOST_STORIES))
        stories = tuple(tuple(compiled(Expr("", node)) for node in story) for story in told)
        dates = frozenset(field.name for field in workflow.fields if field.type is FieldType.DATE)
        return cls(frozenset(field.name for field in workflow.fields), dates, stories, caps, unlinked)

    def are_possible(
        self, held: Mapping[str, Value], given: Mapping[str, Value], day: date, open_to: frozenset[str] = frozenset()
    ) -> bool:
        """Whether by some choice of ways no condition is false that can be told already.

        Args:
            held: What the case holds.
            given: What is given now, laid over it.
            day: The day of the act.
            open_to: What is given now as well, and not known.
        """
        known: dict[str, object] = {**self.caps, **held, **given, "day": day}
        for name in self.dates & known.keys():
            if isinstance(value := known[name], str):
                known[name] = date.fromisoformat(value)
        env = _Known(known, self._told - (open_to - set(given)) if open_to else self._told)
        functions = {**_FUNCTIONS, "linked_in": self._linked_in}
        return any(all(_is_open(ask, env, functions) for ask in story) for story in self.stories)

    def is_possible(self, day: date, given: Mapping[str, tuple[Value, ...]]) -> bool:
        """Whether something can be given, or found in the case, that no condition refuses.

        Args:
            day: The day of the opening.
            given: What must be given then, with every value it may have, see `closed`: some value of each has to do.
        """
        return self.are_possible({}, {}, day, self.fields) and all(
            any(self.are_possible({}, {name: value}, day, self.fields) for value in values)
            for name, values in given.items()
        )

    def _linked_in(self, which: str, _state: str) -> bool:
        if which not in self.unlinked:
            raise EvaluationError(0, Text(which))
        return False


def closed(workflow: Workflow, names: tuple[str, ...]) -> dict[str, tuple[Value, ...]]:
    """Return those of some fields whose values can be counted, with all of them."""
    fields = [field for field in workflow.fields if field.name in names]
    found: dict[str, tuple[Value, ...]] = {field.name: tuple(one for one, _ in field.choices) for field in fields}
    found |= {field.name: (True, False) for field in fields if field.type is FieldType.BOOLEAN}
    return {name: values for name, values in found.items() if values}


class _Known(dict[str, object]):
    """Values by name; to ask for a name of which nothing is known is an error, even whether it has a value."""

    def __init__(self, values: Mapping[str, object], told: frozenset[str]) -> None:
        super().__init__(values)
        self._told = told

    def get(self, name: str, default: object = None) -> object:
        """Return a value, None where there is none."""
        if name not in self._told:
            raise EvaluationError(0, Text(name))
        return super().get(name, default)


def _is_open(ask: Compiled, env: Mapping[str, object], functions: Mapping[str, Callable[..., object]]) -> bool:
    try:
        return ask(env, functions) is not False
    except EvaluationError:
        return True


def _story(ways: tuple[Transition, ...]) -> tuple[Node, ...]:
    """Return the conditions of some ways, one after another, in terms of what is known when the first is gone."""
    asked: list[Node] = []
    for at, way in reversed([*enumerate(ways)]):
        put = _sets(way)
        asked = [*_asked(way), *(_put(node, put) for node in asked)]
        if at:
            given = dict.fromkeys(("day", *way.takes, *asked_by(way)), _NEVER)
            asked = [_put(node, given) for node in asked]
    return tuple(asked)


def _tree(text: str) -> Node:
    parsed = expression(text)
    return parsed.root if isinstance(parsed, Expr) else _NEVER


def _asked(way: Transition) -> list[Node]:
    return [] if way.when is None else [*joined(_tree(way.when))]


def _sets(way: Transition) -> dict[str, Node]:
    return {name: _tree(text) for name, text in way.sets}


def _put(node: Node, values: Mapping[str, Node]) -> Node:
    """Return *node* with other expressions in the place of names."""
    if isinstance(node, Name):
        return values.get(node.path, node)
    if isinstance(node, Call | Operation) and values:
        return attrs.evolve(node, parts=tuple(_put(part, values) for part in node.parts))
    return node


def ordering(way: Transition, after: tuple[Move, ...]) -> Transition:
    """Return *way* with the conditions under which it orders what the engine does next."""
    asked = [way.when] if way.when is not None else []
    for move in takewhile(lambda one: one.by_system, after):
        effects: tuple[Opens | Sends, ...] = way.opens if move.source is None else way.sends
        told = [each.when for each in effects if (each.workflow, each.step) == (move.workflow, move.step)]
        asked += [when for when in told[:1] if when is not None]
    return attrs.evolve(way, when=" && ".join(f"({when})" for when in asked)) if asked else way


def read_by(library: Library, moves: tuple[Move, ...]) -> frozenset[str]:
    """Return the names that some guard of the journey reads."""
    steps = [library.latest(move.workflow).step(move.step) for move in moves]
    ways = [way for step in steps if step is not None for way in step.transitions]
    return frozenset(name for way in ways for name in names_read(way))
