"""Which ways of a workflow the scenarios took: for the picture, and for the table that says the same in words."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from supervision.drawing import Live, Taken
from supervision.model import Workflow

from ._results import Walk


@attrs.frozen
class Way:
    """One step from one state to another; alternatives that differ in their guard only are one.

    Attributes:
        step, source, target: In words; *source* is empty for an opening.
        count: How often it was taken.
    """

    step: str
    source: str
    target: str
    count: int


@attrs.frozen
class Survey:
    """What all scenarios together did in one workflow, by step, source and target."""

    workflow: Workflow
    counts: dict[tuple[str, str, str], int]

    @classmethod
    def of(cls, workflow: Workflow, walks: Iterable[Walk]) -> Survey:
        """Add up the walks in this version of this workflow; those of others are passed over."""
        counts = dict.fromkeys(
            ((step.name, one.source or "", one.target) for step in workflow.steps for one in step.transitions), 0
        )
        for walk in walks:
            way = (walk.step, walk.source, walk.target)
            if (walk.workflow, walk.version) == (workflow.name, workflow.version) and way in counts:
                counts[way] += walk.count
        return cls(workflow, counts)

    @property
    def walked(self) -> int:
        """How many of the ways were taken at least once."""
        return sum(1 for count in self.counts.values() if count)

    def live(self) -> Live:
        """Return what to show on the picture."""
        taken = tuple(Taken(*way, count) for way, count in self.counts.items() if count)
        return Live("", taken, is_survey=True)

    def ways(self, lang: str) -> tuple[Way, ...]:
        """Return every way in words, in the order of the specification."""
        found = []
        for (name, source, target), count in self.counts.items():
            step = self.workflow.step(name)
            label = step.label.get(lang) if step is not None else name
            found.append(Way(label, self._state(source, lang) if source else "", self._state(target, lang), count))
        return tuple(found)

    def _state(self, name: str, lang: str) -> str:
        return self.workflow.state(name).label.get(lang)
