"""How incidents are told: each takes rows of its own, changes them, and adds acts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date

import attrs

from supervision.demo._draw import shuffled
from supervision.demo._rows import CommentRow, IncidentRow, PlanRow, StoryRow, VisitRow

from ._comments import Course, comment
from ._days import Days


@attrs.define
class Telling:
    """The rows as the incidents change them, and the acts they add.

    Attributes:
        used: Rows something has happened to.
        beside: Assignments beside the ordinary ones, each with its plan: they end when the plan's own does.
    """

    plans: dict[str, PlanRow]
    visits: dict[str, VisitRow]
    comments: dict[str, CommentRow]
    days: Days
    used: set[str] = attrs.field(factory=set)
    acts: list[IncidentRow] = attrs.field(factory=list)
    stories: list[StoryRow] = attrs.field(factory=list)
    beside: dict[str, str] = attrs.field(factory=dict)

    def plan(self, key: str, fits: Callable[[PlanRow], bool]) -> PlanRow:
        """Take a plan nothing else has happened to."""
        free = [row for row in self.plans.values() if row.id not in self.used and row.lead and fits(row)]
        found = shuffled(free, lambda row: row.id, key)[0]
        self.used.add(found.id)
        return found

    def comment(self, key: str, fits: Callable[[CommentRow], bool], course: Course) -> CommentRow:
        """Take a comment nothing else has happened to, and give it another course."""
        free = [row for row in self.comments.values() if row.id not in self.used and fits(row)]
        found = shuffled(free, lambda row: row.id, key)[0]
        self.used.add(found.id)
        changed = comment(found.id, self.visits[found.visit], found.plan, self.days, course)
        self.comments[found.id] = changed
        return changed

    def plan_of(self, row: CommentRow) -> PlanRow:
        """Return the plan a comment is about."""
        return self.plans[row.plan]

    def held(self, row: CommentRow) -> date:
        """Return the day of a comment."""
        return self.visits[row.visit].held_on

    def scene(self, case: str, about: str) -> Scene:
        """Begin to tell of one case."""
        return Scene(self, case, about)


@attrs.frozen
class Scene:
    """Acts in one case, for one purpose."""

    telling: Telling
    case: str
    about: str

    def act(  # noqa: PLR0913 - the columns of a row
        self,
        on: date,
        actor: str,
        step: str,
        gives: Mapping[str, object] | None = None,
        *,
        behalf: str = "",
        refused: str = "",
        names: str = "",
        links: str = "",
    ) -> None:
        """Add one act; *links* makes it open the case."""
        acts = self.telling.acts
        row = IncidentRow(
            id=f"sv-{len(acts) + 1:03}",
            on=on,
            actor=actor,
            behalf=behalf,
            workflow=self.case.split("/", 1)[0] if links else "",
            case=self.case,
            step=step,
            gives=json.dumps(gives, ensure_ascii=False) if gives else "",
            links=links,
            names=names,
            refused=refused,
            about=self.about,
            source="chosen",
        )
        acts.append(row)


def known(day: date | None) -> date:
    """Return a day that the chosen row is known to have."""
    if day is None:
        raise ValueError("this row lacks a day that the incident needs")
    return day
