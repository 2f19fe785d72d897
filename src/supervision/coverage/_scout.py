"""All that a tour tries, for who wants to try it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from supervision.scenarios import Act, Cast
from supervision.spec import Library

from ._items import is_for_people
from ._rides import Acts
from ._tour import Guide


class Scout:
    """Acts worth trying in a workflow: all that a tour of it tries, found once."""

    def __init__(self, library: Library, name: str) -> None:
        """Find a ride to every transition of the latest version of a workflow."""
        self._guide = Guide(library, library.latest(name), Cast.of(library), set())
        self._guide.ride()

    @property
    def cast(self) -> Cast:
        """Everybody there is."""
        return self._guide.cast

    def attempts(self, step: str, number: int) -> Iterator[tuple[Acts, Act]]:
        """Yield what may be done and tried with one alternative of a step, each with what has happened before."""
        rides = [(way, acts) for known, way, acts in self._guide.rides if (way.step, known) == (step, number)]
        yield from ((acts[:-1], acts[-1]) for _, acts in rides)
        for way, acts in rides:
            if is_for_people(way) and acts[-1].workflow == self._guide.workflow.name:
                yield from self._guide.tries(way, acts)
                yield from self._guide.elsewhere(way, acts)

    def walks(self) -> Iterator[tuple[Acts, Act]]:
        """Yield the shortest way to every transition."""
        yield from ((acts[:-1], acts[-1]) for _, _, acts in self._guide.rides)
