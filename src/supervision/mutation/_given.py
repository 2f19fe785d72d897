"""What a case surely knows, and what it surely does not: by that some faults are proved to change nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce

from supervision.coverage import is_closed
from supervision.expr import Expr, Literal, Name, Node, Operation, parse
from supervision.model import Doer, Opens, Transition, Workflow
from supervision.spec import Library

Known = frozenset[str]
_ALWAYS: Known = frozenset({"day"})  # the date of the act
_ORDERS = frozenset({"<", "<=", ">", ">="})


def is_always_given(library: Library, workflow: str, way: Transition, need: tuple[str, ...]) -> bool:
    """Whether a case that other cases alone open is never opened without one of *need*.

    True where every step that opens it gives a value that was needed on each path to that step: dropping the need then
    changes nothing.  False where this is not proved.

    Args:
        library: Every workflow that may open one.
        workflow: What is opened.
        way: An opening of it.
        need: One of its needs; one of these names is enough.
    """
    if way.source is not None or way.by is not None:
        return False
    found = list(_openings(library, workflow, way.step))
    return bool(found) and all(
        any(_is_known(dict(opens.given).get(name), known) for name in need) for opens, known in found
    )


def is_asked_anyway(library: Library, workflow: Workflow, way: Transition, need: tuple[str, ...]) -> bool:
    """Whether a way is never gone without *need*, and whoever leaves it out is told of it all the same.

    True where the guard never holds while all of *need* is empty, no case has any of it before, and another way of the
    step from the same state has the same need: of ways whose guard does not hold all needs are told, or none.
    Dropping the need then allows no act, and changes no reason; it may change their order.
    False where this is not proved.

    Args:
        library: What else there is of the workflow: cases of an older version may come with more.
        workflow: Whose way it is, as it stands.
        way: One with several beside it.
        need: One of its needs; one of these names is enough.
    """
    step = workflow.step(way.step)
    beside = [each for each in step.transitions if each is not way and each.source == way.source] if step else []
    if not any(need in each.needs and each.when != way.when for each in beside):
        return False
    if way.source is not None and len(library.workflows[workflow.name]) != 1:
        return False
    if not _possible(workflow)[way.source].isdisjoint(need):
        return False
    guard = parse(way.when) if way.when is not None else None
    return isinstance(guard, Expr) and all(
        any(_fails_without(part, name) for part in _ands(guard.root)) for name in need
    )


def _ands(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, Operation) and node.op == "&&" else (node,)


def _fails_without(node: Node, name: str) -> bool:
    """Whether a comparison never holds while *name* is null or an empty text: both are errors, or other texts."""
    match node:
        case Operation(op="==", parts=(Name(path=path), Literal(value=value))):
            return path == name and value not in {None, ""}
        case Operation(op="in", parts=(Name(path=path), Operation(op="[]", parts=listed))):
            return path == name and all(isinstance(each, Literal) and each.value not in {None, ""} for each in listed)
        case Operation(op=op, parts=parts) if op in _ORDERS:
            return any(isinstance(part, Name) and part.path == name for part in parts)
    return False


def is_never_held(library: Library, workflow: str, way: Transition, doer: Doer) -> bool:
    """Whether nobody ever is *doer* where *way* begins: the unit it is held in is never known there.

    A mandate is held in a unit: where no step on any path asks for the field that names it, or sets it, and *way* does
    not ask for it either, there is none to be held in.  Among several versions a case may migrate, with what it
    knows: of these nothing is proved, but for the opening, before which no case knows anything.

    Args:
        library: All workflows.
        workflow: Of the way.
        way: Of its latest version.
        doer: Who else would be let go it.
    """
    if doer.of is None or (way.source is not None and len(library.workflows[workflow]) != 1):
        return False
    return doer.of not in _possible(library.latest(workflow))[way.source] | _given_by(way)


def _possible(workflow: Workflow) -> Mapping[str | None, Known]:
    """Return what a case may know in each state: what is asked for, or set, on some path there."""
    possible: dict[str | None, Known] = dict.fromkeys([None, *(state.name for state in workflow.states)], frozenset())
    while True:
        before = dict(possible)
        for way in (way for step in workflow.steps for way in step.transitions):
            possible[way.target] |= possible[way.source] | _given_by(way)
        if possible == before:
            return possible


def _given_by(way: Transition) -> Known:
    asked = {name for need in way.needs for name in need}
    return frozenset(asked | {*way.takes} | {name for name, _ in way.sets})


def _openings(library: Library, workflow: str, step: str) -> Iterator[tuple[Opens, Known]]:
    """Yield each entry that opens a case so, with what the opening case surely knows then."""
    for each in (version for versions in library.workflows.values() for version in versions.values()):
        ways = [way for known in each.steps for way in known.transitions if not is_closed(each, way)]
        opening = [way for way in ways if any((one.workflow, one.step) == (workflow, step) for one in way.opens)]
        known = _known(each, ways) if opening else {}
        for way in opening:
            now = _after(way, known.get(way.source, frozenset()))
            yield from ((one, now) for one in way.opens if (one.workflow, one.step) == (workflow, step))


def _is_known(value: str | None, known: Known) -> bool:
    expression = parse(value) if value is not None else None
    root = expression.root if isinstance(expression, Expr) else None
    return (isinstance(root, Name) and root.path in known) or (isinstance(root, Literal) and root.value is not None)


def _known(workflow: Workflow, ways: list[Transition]) -> Mapping[str | None, Known]:
    """Return what a case surely knows in each state: what was needed on every path there."""
    every: Known = frozenset(field.name for field in workflow.fields)
    known: dict[str | None, Known] = {state.name: every for state in workflow.states}
    known[None] = frozenset()
    while True:
        before = dict(known)
        for state in workflow.states:
            entering = [_after(way, known[way.source]) for way in ways if way.target == state.name]
            known[state.name] = reduce(frozenset.intersection, entering, known[state.name])
        if known == before:
            return known


def _after(way: Transition, known: Known) -> Known:
    """Return what is known when *way* was gone; what it computes may come to nothing, the day of the act does not."""
    needed = {need[0] for need in way.needs if len(need) == 1}
    constant = {name for name, value in way.sets if _is_known(value, _ALWAYS)}
    return (known | needed) - {name for name, _ in way.sets} | constant
