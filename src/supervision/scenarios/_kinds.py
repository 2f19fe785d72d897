"""Kinds of cases, told apart for good by a choice that the opening gives, and what a guard comes to for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from supervision.expr import Expr, Literal, Name, Node, Operation
from supervision.model import FieldType, Transition, Workflow

from ._cast import transitions
from ._guards import expression

Kinds = frozenset[tuple[str, str]]  # a field that tells kinds of cases apart, with each value a case may have in it


def kinds_of(workflow: Workflow) -> Kinds:
    """Return the values of the first choice that every opening asks for and nothing changes; empty where there is none.

    The variants of a workflow differ by such a field: a case is of one kind for good.
    """
    ways = list(transitions(workflow))
    for field in (field for field in workflow.fields if field.type is FieldType.CHOICE):
        given = {way.source for way in ways if field.name in (*asked_by(way), *way.takes, *dict(way.sets))}
        if given == {None} and all(field.name in asked_by(way) for way in ways if way.source is None):
            return frozenset((field.name, value) for value, _ in field.choices)
    return frozenset()


def is_open_to(workflow: Workflow, way: Transition, fields: Mapping[str, object]) -> bool:
    """Whether a case of the kind that *fields* tell can go *way*; every case can where there are no kinds."""
    kinds = kinds_of(workflow)
    return not kinds or any(fields.get(name) == value for name, value in let(way, kinds))


def let(way: Transition, kinds: Kinds) -> Kinds:
    """Return the kinds of cases that the guard of *way* may hold for."""
    guard = expression(way.when) if way.when is not None else None
    if not isinstance(guard, Expr):
        return kinds
    return frozenset((name, value) for name, value in kinds if settled(guard.root, name, value) is not False)


def settled(node: Node, field: str, value: object) -> bool | None:
    """Return what *node* comes to wherever *field* has a value; None where that is not known."""
    if isinstance(node, Literal):
        return node.value if isinstance(node.value, bool) else None
    if not isinstance(node, Operation):
        return None
    if node.op == "has":
        return True if isinstance(node.parts[0], Name) and node.parts[0].path == field else None
    if node.op in {"==", "!=", "in"}:
        return _compared(node, field, value)
    parts = [settled(part, field, value) for part in node.parts]
    if node.op in {"&&", "||"}:
        settling = node.op == "||"
        if settling in parts:
            return settling
        return None if None in parts else not settling
    return not parts[0] if node.op == "!" and parts[0] is not None else None


def joined(node: Node) -> Iterator[Node]:
    """Yield the conditions that must all hold for *node* to hold: *node* itself where it joins none."""
    if isinstance(node, Operation) and node.op == "&&":
        yield from (one for part in node.parts for one in joined(part))
    else:
        yield node


def _compared(node: Operation, field: str, value: object) -> bool | None:
    name, other = node.parts
    if node.op == "in":
        listed = other.parts if isinstance(other, Operation) else ()
        literals = [one.value for one in listed if isinstance(one, Literal)]
        is_listed = isinstance(name, Name) and name.path == field and len(literals) == len(listed) > 0
        return value in literals if is_listed else None
    if isinstance(name, Literal):
        name, other = other, name
    if not isinstance(name, Name) or name.path != field or not isinstance(other, Literal):
        return None
    return (other.value == value) is (node.op == "==")


def asked_by(way: Transition) -> tuple[str, ...]:
    """Return what is asked for when *way* is gone, of several papers each."""
    return tuple(name for group in way.needs for name in group)
