"""Rides to where the guard of a way does not hold: the same search, for the opposite of the guard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import attrs

from supervision.expr import Expr, Literal, Node, Operation, parse
from supervision.model import Transition, Workflow
from supervision.scenarios import Act, Unplayable, rehearse, routes
from supervision.spec import Library

from ._orphans import Ending, leaving_behind
from ._rides import Acts, in_order

_MOST_ROUTES = 4
_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def tries_against(
    library: Library, workflow: Workflow, way: Transition, rides: Iterable[tuple[int, Transition, Acts]]
) -> Iterator[tuple[Acts, Act, Ending | None]]:
    """Yield what may be tried where the guard of *way* should not hold: what happens before, the act, which unit ends.

    Args:
        library: All workflows.
        workflow: The way's own, its latest version.
        way: What is tried.
        rides: To every way of the workflow.
    """
    yield from ((acts[:-1], acts[-1], None) for acts in rides_against(library, workflow, way))
    left = (leaving_behind(way, acts) for _, gone, acts in rides if gone == way)
    yield from (each for each in left if each is not None)


def rides_against(library: Library, workflow: Workflow, way: Transition) -> Iterator[Acts]:
    """Yield acts that end with an attempt at *way* where its guard should not hold, one condition of it after another.

    Args:
        library: All workflows.
        workflow: The way's own, its latest version.
        way: What is tried.
    """
    for guard in opposites(way.when or "true"):
        turned = _turned(library, workflow, way, guard)
        found = routes(turned.latest(workflow.name), way.step)
        fitting = (path for path in found if (path[-1].source, path[-1].target) == (way.source, way.target))
        for path in islice(fitting, _MOST_ROUTES):
            acts = rehearse(path, turned)
            if not isinstance(acts, Unplayable):
                yield in_order(acts)


def opposites(guard: str) -> Iterator[str]:
    """Yield, for each condition that *guard* joins, an expression that holds where that one does not.

    What is denied is undone, comparisons are turned round: a search that reads conditions understands the result.
    """
    parsed = parse(guard)
    if not isinstance(parsed, Expr):
        return
    root = parsed.root
    parts = root.parts if isinstance(root, Operation) and root.op == "&&" else (root,)
    yield from (_denied(parsed.source, part) for part in parts if not isinstance(part, Literal))


def _denied(source: str, node: Node) -> str:
    text = source[node.start : node.end]
    if not isinstance(node, Operation):
        return f"!{text}"
    if node.op in {"&&", "||"}:
        joined = " || " if node.op == "&&" else " && "
        return joined.join(f"({_denied(source, part)})" for part in node.parts)
    if node.op == "!" and text.startswith("!"):
        inner = node.parts[0]
        return source[inner.start : inner.end]
    if node.op in _OPPOSITE:
        one, other = (source[part.start : part.end] for part in node.parts)
        return f"{one} {_OPPOSITE[node.op]} {other}"
    return f"!({text})"


def _turned(library: Library, workflow: Workflow, way: Transition, guard: str) -> Library:
    """Return the library with *guard* in the place of the way's own; what the way would order is left out.

    It is the only one of its step between its two states.
    """
    turned = attrs.evolve(way, when=guard, sets=(), opens=(), sends=())
    ends = (way.source, way.target)
    steps = tuple(
        attrs.evolve(step, transitions=(turned, *(one for one in step.transitions if (one.source, one.target) != ends)))
        if step.name == way.step
        else step
        for step in workflow.steps
    )
    alone = attrs.evolve(workflow, steps=steps)
    versions = {**library.workflows[workflow.name], workflow.version: alone}
    return attrs.evolve(library, workflows={**library.workflows, workflow.name: versions})
