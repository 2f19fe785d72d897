"""Rides to where the guard of a way does not hold: the same search, for the opposite of the guard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import attrs

from supervision.expr import Expr, Literal, Node, Operation, parse
from supervision.model import Transition, Workflow
from supervision.scenarios import Act, Unplayable, names_in, rehearse, routes
from supervision.spec import Library

from ._orphans import Ending, leaving_behind
from ._rides import Acts, in_order, with_workflow

_MOST_ROUTES = 4
_MOST_TIMES = 3  # that a step which counts is taken
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
        for after in ((), *_counted_up(workflow, guard)):
            found = routes(turned.latest(workflow.name), _instead_of(way), after)
            for path in islice((each for each in found if each[-1].source == way.source), _MOST_ROUTES):
                acts = rehearse(path, turned)
                if not isinstance(acts, Unplayable):
                    *before, last = in_order(acts)
                    yield (*before, attrs.evolve(last, step=way.step))


def _counted_up(workflow: Workflow, guard: str) -> Iterator[tuple[str, ...]]:
    """Yield the steps that count up what *guard* reads: each once, and then more often."""
    ways = [way for step in workflow.steps for way in step.transitions]
    puts = [(way.step, name) for way in ways for name, text in way.sets if name in names_in(text)]
    counting = dict.fromkeys(step for step, name in puts if name in names_in(guard))
    yield from ((step,) * times for step in counting for times in range(1, _MOST_TIMES + 1))


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


def _instead_of(way: Transition) -> str:
    """Return what the step is called that stands for an attempt at *way*: as no step is."""
    return f"not {way.step}"


def _turned(library: Library, workflow: Workflow, way: Transition, guard: str) -> Library:
    """Return the library with a step like that of *way* under the condition *guard*, which orders nothing."""
    turned = attrs.evolve(way, step=_instead_of(way), when=guard, sets=(), opens=(), sends=())
    like = [
        attrs.evolve(step, name=turned.step, transitions=(turned,)) for step in workflow.steps if step.name == way.step
    ]
    return with_workflow(library, attrs.evolve(workflow, steps=(*workflow.steps, *like)))
