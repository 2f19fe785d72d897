"""States as they stand in the file: by phase, some of them inside composites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from ._document import CompositeDoc, PhaseName, StateDoc


@attrs.frozen(eq=False)
class Spot:
    """A state or a composite, and where it stands.

    Attributes:
        path: Where in the file.
        inside: The composites around it, outermost first.
        leaves: For a composite the states in it, at any depth, in the order written; else empty.
    """

    name: str
    label: str
    phase: str
    path: tuple[str | int, ...]
    inside: tuple[str, ...]
    is_composite: bool
    leaves: tuple[str, ...] = ()


def spots(states: Mapping[PhaseName, Mapping[str, StateDoc]]) -> Iterator[Spot]:
    """Yield every state and composite in the order written, a composite before what is in it."""
    for phase, group in states.items():
        yield from _spots(phase, group, ("states", phase), ())


def _spots(phase: str, group: Mapping[str, StateDoc], path: tuple[str, ...], inside: tuple[str, ...]) -> Iterator[Spot]:
    for name, state in group.items():
        here = (*path, name)
        if isinstance(state, CompositeDoc):
            inner = list(_spots(phase, state.states, (*here, "states"), (*inside, name)))
            leaves = tuple(spot.name for spot in inner if not spot.is_composite)
            yield Spot(name, state.label, phase, here, inside, is_composite=True, leaves=leaves)
            yield from inner
        else:
            yield Spot(name, state, phase, here, inside, is_composite=False)
