"""How the scenarios went: plain values that pass from a worker process to the one that writes the book."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

Status: TypeAlias = Literal["passed", "skipped", "unrun", "undefined", "failed"]
Moment: TypeAlias = Literal["before", "during", "after"]
_Json: TypeAlias = Any  # what json.loads gives; read into the values below, here and nowhere else

_BY_WEIGHT: tuple[Status, ...] = ("passed", "skipped", "unrun", "undefined", "failed")


def worst(found: Iterable[Status]) -> Status:
    """Return the status that weighs most; ``unrun`` where there is none."""
    return max(found, key=_BY_WEIGHT.index, default="unrun")


@attrs.frozen
class StepRun:
    """How one step went.

    Attributes:
        duration: In nanoseconds; 0 where it did not run.
        place: Module and line of the function behind it; empty where there is none.
    """

    status: Status
    duration: int = 0
    place: str = ""


@attrs.frozen
class Entry:
    """One line of a timeline: the day, who acted, what happened, as they are told to people."""

    day: str
    who: str
    what: str


@attrs.frozen
class Story:
    """What had become of one case when the scenario ended.

    Attributes:
        title: What the feature calls the case, or its number; empty for one that arose by itself.
        workflow, state: In words.
        entries: What happened, oldest first.
        dates: Its due dates, each with its name and how it was counted, line by line.
    """

    title: str
    workflow: str
    state: str
    entries: tuple[Entry, ...] = ()
    dates: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Account:
    """What is told of a scenario that failed, in one language.

    Attributes:
        reasons: Why the last attempt was refused; empty where it was not.
        stories: Its cases, those the feature has named first.
    """

    reasons: tuple[str, ...] = ()
    stories: tuple[Story, ...] = ()


@attrs.frozen
class Walk:
    """One way that cases of a scenario went.

    Attributes:
        source: The state that was left; empty for an opening.
        target: The state that was entered; equal to *source* where the step only noted something.
        count: How often; at least 1.
    """

    workflow: str
    version: int
    step: str
    source: str
    target: str
    count: int = 1


@attrs.frozen
class Run:
    """One running of a scenario, or of one row of an outline.

    Attributes:
        path: Of the feature, as in `Feature.path`.
        line: Of the scenario.
        row: Which row of its examples, counted from 0 over all its tables; None without examples.
        variant: What else the tests ran it with, such as the store; empty where there is nothing else.
        steps: In the order they ran, those of the backgrounds first.
        message: What is told of a failure, or why it was skipped.
        moment: When it failed or was skipped: before its steps, in one of them, or after them.
        accounts: By language what is told of its cases; only where it failed.
        walks: Which ways its cases went.
    """

    path: str
    line: int
    row: int | None = None
    variant: str = ""
    status: Status = "unrun"
    steps: tuple[StepRun, ...] = ()
    message: str = ""
    moment: Moment = "during"
    accounts: Mapping[str, Account] = attrs.field(factory=dict)
    walks: tuple[Walk, ...] = ()

    @property
    def key(self) -> tuple[str, int, int, str]:
        """Where it stands in the book, whatever the order in which the tests ran."""
        return (self.path, self.line, -1 if self.row is None else self.row, self.variant)


def in_order(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs as the book tells them, whatever their order; of several in one place the one that went worst."""
    found: dict[tuple[str, int, int, str], Run] = {}
    for run in sorted(runs, key=lambda run: (_BY_WEIGHT.index(run.status), run.message, repr(run))):
        found[run.key] = run
    return tuple(found[key] for key in sorted(found))


def run_to_json(run: Run) -> str:
    """Write a run as JSON in plain ASCII, which any channel between processes carries."""
    return json.dumps(attrs.asdict(run))


def run_from_json(text: str) -> Run:
    """Read what `run_to_json` wrote."""
    found = json.loads(text)
    found["steps"] = tuple(StepRun(**step) for step in found["steps"])
    found["walks"] = tuple(Walk(**walk) for walk in found["walks"])
    found["accounts"] = {lang: _account(told) for lang, told in found["accounts"].items()}
    return Run(**found)


def _account(told: _Json) -> Account:
    return Account(tuple(told["reasons"]), tuple(map(_story, told["stories"])))


def _story(told: _Json) -> Story:
    entries = tuple(Entry(**entry) for entry in told["entries"])
    dates = tuple((name, text) for name, text in told["dates"])
    return Story(told["title"], told["workflow"], told["state"], entries, dates)
