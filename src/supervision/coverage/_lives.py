"""What cases are told apart by for their whole life, and where those of one kind never come.

A choice that every opening gives and no later step changes, such as the field of ``profiles``, splits the cases of a
workflow into kinds; a guard that asks for another kind than those that come to its state, or for nothing else, is known
before any case is opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import attrs

from supervision.expr import Expr, Name, Node, parse
from supervision.model import FieldType, Transition, Workflow
from supervision.scenarios import settled

_MOST_KEPT = 64


@attrs.frozen(eq=False)
class Lives:
    """The kinds of cases of one workflow.

    Attributes:
        reached: By the choice that tells kinds apart and each of its values, the states to which steps may bring such a
            case; more states than it comes to, never fewer.  None stands for the case that is not open yet.
    """

    reached: tuple[tuple[str, str, frozenset[str | None]], ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The choices that tell kinds apart, in the order of the spec."""
        return tuple(dict.fromkeys(name for name, _, _ in self.reached))

    def values_at(self, field: str, way: Transition) -> tuple[str, ...]:
        """Return the values of *field* that cases may have where they go a way, in the order of the spec."""
        return self._values_in(field, way.source)

    def is_possible(self, way: Transition) -> bool:
        """Whether some case may go a way: false only where every kind that comes to its state is refused for ever."""
        for field in self.fields:
            values = self.values_at(field, way)
            if all(settled(_root(way), field, value) is False for value in values):
                return False
        return True

    def is_guard_sure(self, way: Transition) -> bool:
        """Whether the guard of a way holds for every case that comes to its state; of an opening nothing is sure."""
        for field in self.fields:
            values = self.values_at(field, way)
            if way.source and values and all(settled(_root(way), field, value) is True for value in values):
                return True
        return False

    def is_left_at_once(self, state: str | None, going: Sequence[Transition]) -> bool:
        """Whether every case that comes to *state* goes at once one of some ways that follow by themselves."""
        if any(way.when is None for way in going):
            return True
        return any(
            all(any(settled(_root(way), field, value) for way in going) for value in self._values_in(field, state))
            for field in self.fields
        )

    def _values_in(self, field: str, state: str | None) -> tuple[str, ...]:
        return tuple(value for name, value, states in self.reached if name == field and state in states)


@lru_cache(maxsize=_MOST_KEPT)
def lives_of(workflow: Workflow) -> Lives:
    """Return the kinds of cases of a workflow; none where it has no such choice, or takes over earlier cases."""
    if workflow.replaces is not None:
        return Lives(())
    ways = [way for step in workflow.steps for way in step.transitions]
    return Lives(
        tuple(
            (field.name, value, _states(ways, field.name, value))
            for field in workflow.fields
            if field.type is FieldType.CHOICE and _is_given_once(ways, field.name)
            for value, _ in field.choices
        )
    )


def _is_given_once(ways: list[Transition], field: str) -> bool:
    """Whether every opening needs *field* and nothing else gives, computes or changes it."""
    later = [way for way in ways if way.source is not None]
    named = (name for way in later for name in (*way.takes, *(one for need in way.needs for one in need)))
    is_computed = any(field == name for way in ways for name, _ in way.sets)
    return field not in set(named) and not is_computed and all((field,) in w.needs for w in ways if w.source is None)


def _states(ways: list[Transition], field: str, value: str) -> frozenset[str | None]:
    found: set[str | None] = {None}
    going = [way for way in ways if settled(_root(way), field, value) is not False]
    while True:
        more = {way.target for way in going if way.source in found} - found
        if not more:
            return frozenset(found)
        found |= more


def _root(way: Transition) -> Node:
    expression = parse(way.when or "true")
    return expression.root if isinstance(expression, Expr) else Name(0, 0, "")
