"""Until when a notice "at least so long before" may be given, and why it is planned for the day it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date

import attrs

from supervision.deadlines import (
    Account,
    Calendar,
    CalendarEndsError,
    Skipped,
    Term,
    explain,
    latest_notice_on,
)
from supervision.machine import calendar_for
from supervision.messages import UNITS, details_text, run_text
from supervision.model import Param, Reason
from supervision.text import Text, day_text

from ._ledger import Ledger

_FIRST = Text(
    "{label}: muộn nhất là {latest}, ít nhất {length} trước {event}",
    "{label}: {latest} at the latest, at least {length} before {event}",
)
_UNDER = Text("căn cứ", "under")
_PLANNED = Text(
    "nên thực hiện chậm nhất {planned}, ngày làm việc cuối cùng còn kịp",
    "to be done by {planned}, the last working day in time",
)
_OFF = Text("ngày nghỉ: {run}", "day off: {run}")
_SHORT = Text("muộn nhất là {latest}", "{latest} at the latest")
_EARLIER = Text("nên thực hiện chậm nhất {planned} vì {why}", "to be done by {planned} because of {why}")


@attrs.frozen(slots=True)
class NoticeExplained:
    """A notice that must be given "at least so long before" something.

    Attributes:
        event_on: The day it is counted back from.
        latest_on: The last lawful day, worked or not.
        planned_on: The last working day that is not after it, of who has to act: the one to plan with.
        between: The days off after *planned_on* and up to *latest_on*, oldest first: why it is planned earlier.
        account: The days off that the count left out, with its doubts; of a term in calendar days no day is left out.
        article: The term's, as it is cited, in both languages.
    """

    event_on: date
    latest_on: date
    planned_on: date
    term: Term
    between: tuple[Skipped, ...]
    account: Account
    article: Text
    lang: str = "vi"

    def short(self) -> Text:
        """Return the two dates, and why they differ, for a refusal."""
        return Text(self._short("vi"), self._short("en"))

    def _short(self, lang: str) -> str:
        told = _SHORT.get(lang).format(latest=day_text(self.latest_on, lang))
        if not self.between:
            return told
        why = ", ".join(run_text(run, lang) for run in self.between)
        return f"{told}; {_EARLIER.get(lang).format(planned=day_text(self.planned_on, lang), why=why)}"

    def __str__(self) -> str:
        lang, n = self.lang, self.term.length
        length = f"{n} {UNITS[self.term.unit].get(lang)}{'s' if lang == 'en' and n != 1 else ''}"
        latest, event = day_text(self.latest_on, lang), day_text(self.event_on, lang)
        first = _FIRST.get(lang).format(label=self.term.label.get(lang), latest=latest, length=length, event=event)
        if article := self.article.get(lang):
            first += f", {_UNDER.get(lang)} {article}"
        planned = _PLANNED.get(lang).format(planned=day_text(self.planned_on, lang))
        # What a count of working days leaves out is told by its account.
        is_told = self.term.unit == "working_days"
        off = () if is_told else (_OFF.get(lang).format(run=run_text(run, lang)) for run in self.between)
        return "\n  - ".join([first, planned, *off, *details_text(self.account, lang)])


def explain_notice(event: date, term: Term, calendar: Calendar, article: Text, lang: str) -> NoticeExplained:
    """Account for the two dates that `latest_notice_on` gives for the same arguments.

    Raises:
        CalendarEndsError: As `latest_notice_on`.
    """
    latest, planned = latest_notice_on(event, term, calendar)
    if term.unit == "working_days":
        account = explain(planned, term, calendar)
        return NoticeExplained(event, latest, planned, term, _until(latest, account.skipped), account, article, lang)
    after = explain(planned, attrs.evolve(term, unit="working_days"), calendar, length=1)
    account = attrs.evolve(
        after,
        skipped=(),
        made_up=(),
        halves=tuple(rule for rule in after.halves if rule.on <= latest),
        unverified=tuple(rule for rule in after.unverified if rule.on <= latest),
    )
    return NoticeExplained(event, latest, planned, term, _until(latest, after.skipped), account, article, lang)


def _until(last: date, runs: tuple[Skipped, ...]) -> tuple[Skipped, ...]:
    return tuple(attrs.evolve(run, last=min(run.last, last)) for run in runs if run.first <= last)


def notices_in(params: Mapping[str, Param], ledger: Ledger) -> Iterator[NoticeExplained]:
    """Yield the notices that a guard counted back, from the parameters of its clause or reason."""
    found = params.get("notices")
    for each in dict.fromkeys(found) if isinstance(found, tuple) else ():
        pack_key, name, event, unit = str(each).split("/", 3)
        pack = ledger.law.packs[pack_key]
        term = next(term for term in pack.terms if term.name == name)
        calendar = calendar_for(unit, ledger.calendar, ledger.directory)
        article = pack.source(term.article) if term.article else Text("")
        with suppress(CalendarEndsError):  # the guard has denied, and there is no date to tell
            yield explain_notice(date.fromisoformat(event), term, calendar, article, ledger.lang)


def noticed(reason: Reason, ledger: Ledger) -> Reason:
    """Return a reason with the dates of its notices among the values it tells."""
    told = tuple(notice.short() for notice in notices_in(reason.params, ledger))
    values = reason.params.get("values")
    if not told or not isinstance(values, tuple):
        return reason
    return attrs.evolve(reason, params={**reason.params, "values": (*values, *told)})
