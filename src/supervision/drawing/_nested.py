"""States inside composite states, as text formats want them: one within the other."""

from __future__ import annotations

from collections.abc import Iterator

from supervision.model import Composite, State, Workflow


def nested(workflow: Workflow, path: tuple[str, ...] = ()) -> Iterator[State | Composite | None]:
    """Yield the states in spec order; a composite before the first of its own, None behind the last."""
    composites = {composite.name: composite for composite in workflow.composites}
    done: set[str] = set()
    depth = len(path)
    for state in workflow.states:
        if state.inside[:depth] != path:
            continue
        name = state.inside[depth] if len(state.inside) > depth else ""
        if name not in composites:
            yield state
        elif name not in done:
            done.add(name)
            yield composites[name]
            yield from nested(workflow, (*path, name))
            yield None
