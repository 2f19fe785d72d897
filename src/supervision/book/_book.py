"""The book as values: features and what became of them, by workflow, in the order of the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import PurePosixPath

import attrs

from supervision.model import Law, Workflow
from supervision.spec import Library
from supervision.text import Text

from ._results import Run, Status, in_order, worst
from ._survey import Survey
from ._written import Feature, Scenario


@attrs.frozen
class Chapter:
    """One workflow and its features.

    Attributes:
        workflow: The version that is shown; None for the features that belong to no workflow.
        about: What it is for; empty where its file does not say.
        survey: Which of its ways the scenarios of the whole book took; None without a workflow.
        features: By path.
    """

    workflow: Workflow | None
    about: Text
    survey: Survey | None
    features: tuple[Feature, ...]


@attrs.frozen(eq=False)
class Book:
    """Everything the book tells.

    Attributes:
        lang: ``vi`` or ``en``: the language of what is not quoted from features.
        made_on: The day it says it was made; None where it says none.
        law: What terms and roles are called.
        others: The newest version of every workflow, for conditions that speak of them.
        problems: What kept features from being read or run, in words.
    """

    lang: str
    made_on: date | None
    chapters: tuple[Chapter, ...]
    law: Law
    others: Mapping[str, Workflow]
    problems: tuple[str, ...]
    _runs: Mapping[tuple[str, int], tuple[Run, ...]]

    def runs(self, feature: Feature, scenario: Scenario) -> tuple[Run, ...]:
        """Return every run of a scenario, by row and variant."""
        return self._runs.get((feature.path, scenario.line), ())

    def row_runs(self, feature: Feature, scenario: Scenario, row: int) -> tuple[Run, ...]:
        """Return the runs of one row of its examples, by variant."""
        return tuple(run for run in self.runs(feature, scenario) if run.row == row)

    def statuses(self, feature: Feature, scenario: Scenario) -> tuple[Status, ...]:
        """Return how a scenario went, or each of its rows."""
        if not scenario.is_outline:
            return (worst(run.status for run in self.runs(feature, scenario)),)
        rows = range(len(scenario.rows))
        return tuple(worst(run.status for run in self.row_runs(feature, scenario, row)) for row in rows)

    def totals(self, features: Iterable[Feature] | None = None) -> Counter[Status]:
        """Count scenarios by how they went, each row of an outline as one; of the whole book, or of some features."""
        told = features if features is not None else [feature for part in self.chapters for feature in part.features]
        return Counter(
            status
            for feature in told
            for _, scenario in feature.scenarios
            for status in self.statuses(feature, scenario)
        )


def book_of(
    features: Iterable[Feature],
    runs: Iterable[Run],
    library: Library,
    *,
    abouts: Mapping[str, Text] | None = None,
    problems: Iterable[str] = (),
) -> Book:
    """Put features and runs together; the order in which they are given does not count.

    A feature belongs to the workflow whose name its folder or its file has; else to the one in which its scenarios took
    most steps; else to none, in the last chapter.  The book is in the language of most features, Vietnamese where
    there are as many; `attrs.evolve` gives it another one, and a date.

    Args:
        features: As written.
        runs: What became of them; a scenario without a run has not run.
        library: The workflows, and the law they stand on.
        abouts: What the workflows are for, by name.
        problems: What kept features from being read or run.
    """
    told = sorted(features, key=lambda feature: feature.path)
    by_key = in_order(runs)
    chapters: dict[str, list[Feature]] = {}
    for feature in told:
        chapters.setdefault(_workflow_of(feature, by_key, library), []).append(feature)
    walks = [walk for run in by_key for walk in run.walks]
    others = {name: library.latest(name) for name in sorted(library.workflows)}
    made = []
    for name in sorted(chapters, key=lambda name: (not name, chapters[name][0].path)):
        versions = library.workflows.get(name, {})
        shown = max(
            (walk.version for walk in walks if walk.workflow == name and walk.version in versions), default=None
        )
        workflow = versions[shown if shown is not None else max(versions)] if versions else None
        survey = Survey.of(workflow, walks) if workflow is not None else None
        made.append(Chapter(workflow, (abouts or {}).get(name, Text("")), survey, tuple(chapters[name])))
    grouped: dict[tuple[str, int], list[Run]] = {}
    for run in by_key:
        grouped.setdefault((run.path, run.line), []).append(run)
    return Book(
        language_of(told),
        None,
        tuple(made),
        library.law,
        others,
        tuple(sorted(set(problems))),
        {key: tuple(found) for key, found in grouped.items()},
    )


def language_of(features: Iterable[Feature]) -> str:
    """Return the language most features are written in, ``vi`` or ``en``."""
    found = Counter(feature.lang for feature in features)
    return "en" if found["en"] > found["vi"] else "vi"


def _workflow_of(feature: Feature, runs: Iterable[Run], library: Library) -> str:
    path = PurePosixPath(feature.path)
    for name in (path.parent.name, path.stem):
        if name in library.workflows:
            return name
    walked: Counter[str] = Counter()
    for run in runs:
        if run.path == feature.path:
            walked.update({walk.workflow: walk.count for walk in run.walks if walk.workflow in library.workflows})
    return min(walked, key=lambda name: (-walked[name], name), default="")
