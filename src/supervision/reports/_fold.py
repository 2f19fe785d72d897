"""The log, read once, as what happened to each case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from supervision.model import (
    CaseId,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    HandedOver,
    Link,
    Migrated,
    Moved,
    Noted,
    Opened,
    Value,
)
from supervision.record import decode
from supervision.store import LogEntry

# Nothing is counted by these: their events need not be read.
_UNCOUNTED = frozenset({"Claimed", "Released", "Linked", "Pinned", "Revealed"})


@attrs.define(slots=True, eq=False)
class Clock:
    """One run of a deadline: a clock that starts anew is another one.  Days are ISO text.

    Attributes:
        waits: Nobody is ever late with a wait.
        closed: ``met``, ``ended``, or empty while open.
    """

    name: str
    due_on: str
    waits: bool
    is_paused: bool = False
    closed: str = ""
    closed_on: str = ""

    def is_overdue(self, day: str) -> bool:
        """Whether it is open and late at the end of *day*."""
        return not (self.closed or self.waits or self.is_paused) and day > self.due_on


@attrs.define(slots=True, eq=False)
class Story:
    """What happened to one case until the last day counted.

    Attributes:
        parents: The older cases it was linked to when it was opened.
        taken: Every step taken, with its day, oldest first.
        clocks: Every run of every deadline, oldest first.
    """

    id: CaseId
    workflow: str
    opened_on: str
    parents: tuple[Link, ...]
    state: str = ""
    fields: dict[str, Value] = attrs.field(factory=dict)
    taken: list[tuple[str, str]] = attrs.field(factory=list)
    clocks: list[Clock] = attrs.field(factory=list)

    def first(self, step: str) -> str | None:
        """Return the day a step was first taken; None where it never was."""
        return next((day for taken, day in self.taken if taken == step), None)

    def runs(self, clock: str) -> Iterator[Clock]:
        """Return every run of one deadline."""
        return (run for run in self.clocks if run.name == clock)


@attrs.frozen(slots=True, eq=False)
class Ledger:
    """All cases of the log, as at the end of the last day counted.

    Attributes:
        first_on: Day of the first act read. until_on: last day counted.
        position: Place of the last entry read, also where it was later than the last day.
    """

    stories: dict[CaseId, Story]
    first_on: date
    until_on: date
    position: int

    def of(self, workflow: str) -> list[Story]:
        """Return the cases of one workflow, in the order they were opened in the log."""
        return [story for story in self.stories.values() if story.workflow == workflow]


def fold(log: Iterable[LogEntry], until_on: date | None) -> Ledger | None:
    """Read the log once; None where it is empty.  Acts after *until_on* are left out; None leaves out none."""
    stories: dict[CaseId, Story] = {}
    last = until_on.isoformat() if until_on is not None else "9999-12-31"
    position, first_on, until = 0, "9999-12-31", ""
    for entry in log:
        position, day = entry.position, entry.event.occurred_on
        if day > last:
            continue
        first_on, until = min(first_on, day), max(until, day)
        if entry.event.kind not in _UNCOUNTED:
            _apply(stories, decode(entry.event.body))
    if not until:
        return None
    return Ledger(stories, date.fromisoformat(first_on), until_on or date.fromisoformat(until), position)


def _apply(stories: dict[CaseId, Story], event: Event) -> None:
    fact, day = event.fact, event.occurred_on
    if isinstance(fact, Opened):
        stories[event.case_id] = Story(event.case_id, fact.workflow, day, fact.links)
    story = stories[event.case_id]
    if isinstance(fact, Opened | Moved | Noted):
        story.state = fact.target if isinstance(fact, Moved) else fact.state
        story.fields.update(fact.fields)
        story.taken.append((fact.step, day))
    elif isinstance(fact, Migrated):
        story.state = fact.target
        story.fields.update(fact.fields)
    elif isinstance(fact, HandedOver):
        story.fields.update(dict.fromkeys(fact.fields, fact.target))
    elif isinstance(fact, DeadlineStarted):
        clock = fact.deadline
        story.clocks.append(Clock(clock.name, clock.due_on, clock.waits))
    else:
        _turn(story, event)


def _turn(story: Story, event: Event) -> None:
    """Change a clock that runs."""
    fact = event.fact
    if not isinstance(fact, DeadlineClosed | DeadlineExtended | DeadlinePaused | DeadlineRecomputed | DeadlineResumed):
        return
    clock = [run for run in story.clocks if run.name == fact.name][-1]
    if isinstance(fact, DeadlineClosed):
        clock.closed, clock.closed_on = fact.closed, fact.closed_on
    elif isinstance(fact, DeadlinePaused):
        clock.is_paused = True
    else:
        clock.is_paused, clock.due_on = False, fact.due_on
