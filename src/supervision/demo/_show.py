"""What there is to see after the play, as plain values: whoever prints them asks nothing more of the ledger."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import attrs

from supervision.clock import VirtualClock
from supervision.engine import DateExplained, DeadlineView, Desk, Engine, Explained, Receipt, TimelineEntry
from supervision.model import CaseId, CommandId, PersonId
from supervision.reports import Figure, Report, UnitsDifferError, shown, total
from supervision.text import Text

from ._acts import Act, acts, person_of
from ._papers import Papers
from ._rows import PublishedRow
from ._tables import DataError, Tables, read

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

CHOSEN = "chosen"
# What one remark of a visit left behind: for a person's own story the comment that arose from it says enough.
_OTHERS = frozenset({"add_comment"})


@attrs.frozen
class Comparison:
    """One figure beside what was published.

    Attributes:
        id: Number in the list of published figures; empty where the figure is of our own choosing.
        published, counted: In words of the language asked for.
        matches: Whether every number that was given is the one counted.
        source: Who published it, and when; ``chosen`` where the number was chosen for this demonstration.
    """

    id: str
    label: Text
    published: str
    counted: str
    matches: bool
    source: str


@attrs.frozen
class Overdue:
    """A duty that is late on the last day, and why that was its date."""

    deadline: DeadlineView
    days_late: int
    why: str


@attrs.frozen
class RefusedSum:
    """A published sum of different units: kept as it was reported, never computed.

    Attributes:
        reported: The sum as published. parts: what it was said to consist of.
        difference: What is left of the reported number after its parts.
        text: Why it is not added.
    """

    reported: Figure
    parts: tuple[Figure, ...]
    difference: int
    text: Text


@attrs.frozen
class Attempt:
    """A step that would be refused now: who would take it, in which case, and every rule it meets."""

    actor: PersonId
    case_id: CaseId
    about: Text
    explained: Explained


@attrs.frozen(eq=False)
class Show:
    """Looks at a ledger that has been played.  Made by `Show.of`, which sets a virtual clock to the last day."""

    engine: Engine
    tables: Tables
    script: tuple[Act, ...]

    @classmethod
    def of(cls, engine: Engine, data: Traversable) -> Show:
        """Take the ledger and the tables it was played from.

        Raises:
            DataError: The tables cannot be read.
        """
        tables = read(data)
        show = cls(engine, tables, acts(tables))
        if isinstance(engine.clock, VirtualClock):
            engine.clock.set_day(show.until_on)
        return show

    @property
    def until_on(self) -> date:
        """The last day of the demonstration."""
        return self.tables.last_day

    @property
    def viewer(self) -> PersonId:
        """Who may see all cases: the auditor of the district."""
        return PersonId(next(row.person for row in self.tables.mandates if row.role == "auditor"))

    def comparisons(self, report: Report, lang: str = "vi") -> tuple[Comparison, ...]:
        """Compare *report* with every figure of the tables that this ledger counts, in their order."""
        return tuple(_compared(row, report.get(row.key), lang) for row in self.tables.published if row.key)

    def refused_sum(self) -> RefusedSum | None:
        """Return the published sum that must not be made; None where the tables hold none."""
        found = [_figure(row) for row in self.tables.published if not row.key]
        if not found:
            return None
        reported, *parts = found
        try:
            text = total(*parts).label
        except UnitsDifferError as error:
            text = error.text
        return RefusedSum(reported, tuple(parts), reported.numerator - sum(p.numerator for p in parts), text)

    def overdue(self) -> tuple[Overdue, ...]:
        """Return every duty that is late on the last day, the oldest first."""
        desk = self._desk()
        late = [view for view in self._deadlines(desk) if view.is_overdue]
        return tuple(
            Overdue(view, (self.until_on - view.due_on).days, str(desk.explain_date(view.case_id, view.name)))
            for view in late
        )

    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Return what happened to one person's plan and in the cases that arose from it, by day."""
        desk = self._desk()
        plan = self._plan("timeline")
        person = desk.case(plan).fields["subject"]
        entries = desk.timeline(plan, linked=True)
        kept = {case for case in {entry.case_id for entry in entries} if self._concerns(desk, case, person)}
        return tuple(
            entry
            for entry in entries
            if entry.case_id in kept and entry.step not in _OTHERS and entry.kind not in {"Linked", "Claimed"}
        )

    def due_date(self) -> DateExplained:
        """Return one answer's due date, counted across Tết, day by day."""
        return self._desk().explain_date(self._case(f"feedback/{self.tables.story('due_date')}"), "answer_term")

    def too_late(self) -> Attempt:
        """Return an extension asked for after the term was over: refused, with the article behind it."""
        name = self.tables.story("too_late")
        office = next(act.actor for act in self.script if act.opens and act.case == name)
        about = Text("Xin gia hạn trả lời khi đã quá hạn", "An extension asked for after the term was over")
        return self._attempt(name, "extend", office, "committee", about)

    def overlap(self) -> Attempt:
        """Return a second assignment on the same person, content and time: refused, with the case in its way."""
        name = self.tables.story("overlap")
        front = next(act.actor for act in self.script if act.opens and act.case == name)
        about = Text("Phân công chồng chéo", "An overlapping assignment")
        return self._attempt(name, "assign", front, None, about)

    def further(self) -> tuple[tuple[str, str], ...]:
        """Return what to look at next: ``actor``, ``plan``, ``feedback``, ``sup_assignment``, each with its id."""
        return (
            ("actor", self.viewer),
            ("plan", self._plan("timeline")),
            ("feedback", self._case(f"feedback/{self.tables.story('due_date')}")),
            ("sup_assignment", self._case(self.tables.story("overlap"))),
        )

    # inside

    def _desk(self) -> Desk:
        return self.engine.desk(self.viewer)

    def _plan(self, what: str) -> CaseId:
        return self._case(f"plan/{self.tables.story(what)}")

    def _case(self, name: str) -> CaseId:
        """Return the case of that name, by the receipt of the act that brought it forth."""
        for act in self.script:
            if (act.opens and act.case == name) or act.names == name:
                with self.engine.store.snapshot() as transaction:
                    kept = transaction.receipt(CommandId(act.command_id))
                if kept is not None:
                    receipt = Receipt.from_bytes(CommandId(act.command_id), kept[1])
                    return receipt.case_id if act.opens else receipt.also[-1]
        raise DataError((f"{name}: chưa diễn · not played yet",))

    def _deadlines(self, desk: Desk) -> list[DeadlineView]:
        found: list[DeadlineView] = []
        after = None
        while page := desk.deadlines(until=self.until_on, after=after):
            found += page
            after = page[-1].key
        return found

    @staticmethod
    def _concerns(desk: Desk, case: CaseId, person: object) -> bool:
        fields, workflow = desk.case(case).fields, desk.case(case).workflow
        named = {"feedback": "about", "remediation": "owner"}.get(workflow)
        return named is None or fields.get(named) == person

    def _attempt(self, name: str, step: str, actor: str, behalf: str | None, about: Text) -> Attempt:
        holders: dict[tuple[str, str], list[tuple[str, date, date | None]]] = {}
        for row in self.tables.mandates:
            holders.setdefault((row.role, row.unit), []).append((row.person, row.from_on, row.to_on))
        act = Act(self.until_on, 0, f"show/{step}", actor, name, step, behalf=behalf)
        case, person = self._case(name), person_of(act, holders)
        told = self.engine.desk(person).explain(case, step, Papers(self.engine).complete(act), on_behalf_of=behalf)
        return Attempt(person, case, about, told)


def _compared(row: PublishedRow, counted: Figure, lang: str) -> Comparison:
    numbers = ((row.numerator, counted.numerator), (row.denominator, counted.denominator))
    same = all(given is None or given == found for given, found in numbers)
    percent = str(counted.percent) if counted.percent is not None else ""
    label = Text(row.label_vi, row.label_en)
    return Comparison(
        row.id, label, _given(row, lang), counted.text(lang), same and row.percent in {"", percent}, row.source
    )


def _given(row: PublishedRow, lang: str) -> str:
    if row.numerator is None:
        return f"{row.percent}%" if lang == "en" else f"{row.percent.replace('.', ',')}%"
    return shown(row.numerator, lang) + (f"/{shown(row.denominator, lang)}" if row.denominator is not None else "")


def _figure(row: PublishedRow) -> Figure:
    return Figure(row.id, Text(row.label_vi, row.label_en), row.unit, row.numerator or 0, row.denominator)


def figures_csv(report: Report) -> str:
    """Return the report as the text of ``figures.csv``."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(report.rows())
    return out.getvalue()
