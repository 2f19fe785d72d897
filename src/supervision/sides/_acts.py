"""What a case's record says of who has yet to look: the acts, and the reply that nobody has acted on.

The record has no "read" mark.  What stands in its place:

* An *act* is a step that a person took, here or by one of his in a linked case: an event `Opened`, `Moved` or `Noted`
  that is not the engine's own.
* A person's *side* is he himself and whoever acted by right of a unit that he works in today.
* A reply is *unread* by a person as long as the last act of the case is of another side than his: whoever has acted
  since has seen it.
* What is told of a clock *knows* the act that started it; a notice also those that the same person was told of before.
"""

from __future__ import annotations

from collections.abc import Collection

import attrs

from supervision.model import SYSTEM, DeadlineStarted, Event, Moved, Noted, Opened, PersonId
from supervision.record import decode
from supervision.store import StoredEvent

from ._people import People

ACTS = frozenset({"Opened", "Moved", "Noted"})


@attrs.frozen
class Acts:
    """The events of one case, read once; oldest first."""

    events: tuple[Event, ...]

    @classmethod
    def of(cls, stored: tuple[StoredEvent, ...]) -> Acts:
        """Read them."""
        return cls(tuple(decode(event.body) for event in stored))

    @property
    def all(self) -> tuple[Event, ...]:
        """What persons did, oldest first."""
        return tuple(event for event in self.events if is_act(event))

    @property
    def last(self) -> Event | None:
        """The last thing a person did."""
        return next((event for event in reversed(self.events) if is_act(event)), None)

    def started(self, clock: str) -> int:
        """Return the number of the last event of the command that last started *clock*; 0 where none did."""
        starts = (e for e in reversed(self.events) if isinstance(e.fact, DeadlineStarted))
        start = next((e for e in starts if isinstance(e.fact, DeadlineStarted) and e.fact.deadline.name == clock), None)
        if start is None:
            return 0
        return max(event.seq for event in self.events if event.command_id == start.command_id)

    def before(self, act: Event, people: People, person: PersonId) -> Event | None:
        """Return the act before *act* that was not of the side of *person*, who did *act*."""
        earlier = (event for event in reversed(self.all) if event.seq < act.seq)
        return next((event for event in earlier if not people.is_own(event, person)), None)

    def readers(
        self, clock: str, side: Collection[PersonId], waiting: Collection[PersonId], people: People
    ) -> tuple[PersonId, ...]:
        """Return who has yet to look at the last act since *clock* was started; nobody where there is none.

        Args:
            clock: A clock that runs.
            side: Who owes what it counts.
            waiting: Whom the case waits for.
            people: Who is who today.

        Returns:
            Where one of *side* did it those of *waiting* who stand beside none of them; where another did it, *side*.
        """
        last = self.last
        if last is None or last.seq <= self.started(clock):
            return ()
        if any(people.is_own(last, person) for person in side):
            return tuple(who for who in waiting if not any(people.is_beside(who, person) for person in side))
        return tuple(side)

    def is_unread(self, seq: int, people: People, person: PersonId) -> bool:
        """Whether nobody of the side of *person* has acted since event *seq*."""
        return not any(event.seq > seq and people.is_own(event, person) for event in self.all)


def is_act(event: Event) -> bool:
    """Whether a person took a step: what the engine does by itself is none."""
    return isinstance(event.fact, Opened | Moved | Noted) and event.actor != SYSTEM


def step_of(event: Event) -> str:
    """Return the step of an act."""
    return event.fact.step if isinstance(event.fact, Opened | Moved | Noted) else ""
