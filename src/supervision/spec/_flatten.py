"""Composites, their history and profiles made flat: every way as arrows between plain states.

A composite is no place of its own: a step into it enters its first state, a step from it leaves each of its states.
Where some step goes back to a composite, every arrow that leaves it keeps the state it leaves in a hidden field, and
the step back becomes one arrow for each state that can have been left, guarded by that field, and one to the first
state for a case that never was there.  This is the deep history of SCXML (W3C 2015, 3.10), which the tests hold it
against.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ._ways import Draft, Way


@attrs.frozen(eq=False)
class Arrow:
    """One way, from one state to one state.

    Attributes:
        source: None where it opens a case.
        when: What must hold beside the way's own guard; empty where nothing must.
        sets: The hidden fields it fills, each with an expression.
        is_return: Whether the case has been in *target* before.
    """

    source: str | None
    target: str
    way: Way
    when: str = ""
    sets: tuple[tuple[str, str], ...] = ()
    is_return: bool = False


def history_of(composite: str) -> str:
    """Return the name of the hidden field that keeps the state a composite was left from."""
    return f"was_{composite}"


def returned_to(draft: Draft) -> tuple[str, ...]:
    """Return the composites that some step goes back to, in the order written."""
    words = {str(way.move.target) for way in draft.ways if way.move is not None and way.move.is_back}
    return tuple(name for name in draft.composites if name in words)


def size_of(draft: Draft) -> int:
    """Return how many arrows there are at most, without making them."""
    return sum(len(draft.sources(way)) * max(len(_targets(draft, way, None)), 1) for way in draft.ways)


def arrows_of(draft: Draft) -> Iterator[Arrow]:
    """Yield the arrows of every way, in the order of the ways, their sources and their targets."""
    kept, left = frozenset(returned_to(draft)), _left(draft)
    for way in draft.ways:
        if way.move is None:
            continue
        for source in (None,) if way.move.opens else draft.sources(way):
            for target, when in _arrivals(draft, way, source, left):
                leaves = [name for name in _exited(draft, source, (target,)) if name in kept]
                sets = tuple((history_of(name), f'"{source}"') for name in leaves)
                yield Arrow(source, target, way, when, sets, "==" in when)


def guard_of(draft: Draft, arrow: Arrow) -> str | None:
    """Return the whole guard of an arrow: the way's own, the variant it belongs to, the history it needs."""
    way, profiles = arrow.way, draft.doc.profiles
    clauses = [f"({way.doc.when})"] if way.doc.when is not None else []
    if profiles is not None:
        clauses += [f'{profiles.field} == "{way.variant}"'] if way.variant else []
        clauses += [f'{profiles.field} != "{value}"' for value in way.but if not way.variant]
    clauses += [arrow.when] if arrow.when else []
    return way.doc.when if clauses == [f"({way.doc.when})"] else " && ".join(clauses) or None


def _targets(draft: Draft, way: Way, source: str | None) -> tuple[str, ...]:
    """Return the states *way* may enter from *source*: one, but for a way back to a composite."""
    if way.move is None or way.move.target is None:
        return (source,) if source is not None else ()
    leaves = draft.leaves(way.move.target)
    return leaves if way.move.is_back else leaves[:1]


def _exited(draft: Draft, source: str | None, targets: tuple[str, ...]) -> Iterator[str]:
    """Yield the composites around *source* that are left where one of *targets* is entered, outermost first."""
    for name in draft.inside.get(source or "", ()):
        if not draft.inner[name].issuperset(targets):
            yield name


def _left(draft: Draft) -> frozenset[tuple[str, str]]:
    """Return each composite with each of its states from which some way leaves it."""
    return frozenset(
        (name, source)
        for way in draft.ways
        for source in draft.sources(way)
        for name in _exited(draft, source, _targets(draft, way, source))
    )


def _arrivals(
    draft: Draft, way: Way, source: str | None, left: frozenset[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    targets = _targets(draft, way, source)
    if way.move is None or way.move.target is None or not way.move.is_back:
        yield from ((target, "") for target in targets)
        return
    composite = str(way.move.target)
    field = history_of(composite)
    for target in targets:
        if (composite, target) in left:
            yield target, f'{field} == "{target}"'
    if targets:
        yield targets[0], f"!has({field})"
