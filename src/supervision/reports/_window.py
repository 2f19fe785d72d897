"""The window of a report: which cases it looks at, and which days count."""

from __future__ import annotations

import attrs

from supervision.text import Text

from ._fold import Ledger, Story


@attrs.frozen(slots=True, eq=False)
class Window:
    """The cases, and the days between which something counts, both included, as ISO text."""

    ledger: Ledger
    first: str
    until: str

    def has(self, day: str | None) -> bool:
        """Whether there is a day, and it counts."""
        return day is not None and self.first <= day <= self.until

    def opened(self, workflow: str) -> list[Story]:
        """Return the cases of *workflow* that were opened on a day that counts."""
        return [story for story in self.ledger.of(workflow) if self.has(story.opened_on)]


def joined(label: Text, more: Text) -> Text:
    """Return *label* and what tells this figure from the whole, in both languages."""
    return Text(f"{label.vi}: {more.vi}", f"{label.get('en')}: {more.get('en')}")
