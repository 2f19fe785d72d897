"""The terms of a workflow as a table: how long, who, under which text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from supervision.deadlines import Term
from supervision.model import SYSTEM, DeadlineRule, Doer, Law, RulePack, Workflow
from supervision.text import Text, day_text

_UNITS: Mapping[str, Text] = {
    "working_days": Text("ngày làm việc", "working day"),
    "days": Text("ngày", "day"),
    "months": Text("tháng", "month"),
    "years": Text("năm", "year"),
}


@attrs.frozen
class TermRow:
    """One term as one text fixes it, in words.

    Attributes:
        source: The article, or the text where no article is named.
        holds: From when to when the term comes from that text: until it ends, is replaced, or another fixes the same
            term; empty where the date stands in a field.
        is_over: Whether another text has followed, so that matters which were running then may still be under this one.
        is_verified: Whether the text was compared.
    """

    label: str
    length: str
    owed: str
    source: str
    holds: str
    is_verified: bool = True
    is_over: bool = False


def term_rows(workflow: Workflow, law: Law, lang: str) -> tuple[TermRow, ...]:
    """Return the terms in the order of the specification; a term that several texts fix has a row for each."""
    words = _Words(workflow, law, lang)
    return tuple(row for rule in workflow.deadlines for row in words.rows(rule))


@attrs.frozen
class _Words:
    workflow: Workflow
    law: Law
    lang: str

    def say(self, vi: str, en: str) -> str:
        return Text(vi, en).get(self.lang)

    def rows(self, rule: DeadlineRule) -> Iterator[TermRow]:
        label, owed = rule.label.get(self.lang), self.doer(rule.owed)
        if rule.field is not None:
            yield TermRow(label, self.by_field(rule), owed, "", "")
            return
        found = [(pack, pack.term(rule.term or rule.name)) for pack in self.law.pinned(self.workflow.rules)]
        known = [(pack, term) for pack, term in found if term is not None]
        for at, (pack, term) in enumerate(known):
            length = self.length(term)
            told = self.say(f"không sớm hơn {length}", f"not before {length}") if rule.waits else length
            end = self.end(pack, [later for later, _ in known[at + 1 :]])
            yield TermRow(
                label, told, owed, self.source(pack, term), self.holds(pack, end), term.verified, end is not None
            )
        if not known:
            yield TermRow(label, "—", owed, "", "")

    def by_field(self, rule: DeadlineRule) -> str:
        field = self.workflow.field(rule.field or "")
        named = field.label.get(self.lang) if field is not None else str(rule.field)
        if rule.is_before:
            return self.say(f"trước ngày ở “{named}”", f"before the day in “{named}”")
        return self.say(f"đến hết ngày ở “{named}”", f"until the day in “{named}”")

    def length(self, term: Term) -> str:
        unit = _UNITS[term.unit].get(self.lang)
        return f"{term.length} {unit}{'s' if self.lang == 'en' and term.length != 1 else ''}"

    def source(self, pack: RulePack, term: Term) -> str:
        if pack.citation.vi.startswith(term.article.split(",")[0]):  # says no more than the text's own name
            return pack.citation.get(self.lang)
        if self.lang == "en" and pack.citation.en:
            return pack.source(term.article).en
        citation = pack.citation.vi
        number = re.search(r"\d+\S*/\S+", citation)
        if not term.article or (number is not None and number[0] in term.article):
            return term.article or citation
        return f"{term.article} ({citation})"

    def end(self, pack: RulePack, later: list[RulePack]) -> date | None:
        """Return the first day on which a term no longer comes from *pack*: of two in force the later listed counts."""
        known = self.law.pinned(self.workflow.rules)
        begins = [other.in_force_from for other in (*later, *known) if other in later or pack.key in other.replaces]
        ends = begins + ([pack.in_force_to] if pack.in_force_to is not None else [])
        return min((day for day in ends if day > pack.in_force_from), default=None)

    def holds(self, pack: RulePack, end: date | None) -> str:
        first = day_text(pack.in_force_from, self.lang)
        if end is None:
            return self.say(f"từ {first}", f"from {first}")
        last = day_text(date.fromordinal(end.toordinal() - 1), self.lang)
        return self.say(f"từ {first} đến hết {last}", f"from {first} to {last}")

    def doer(self, doer: Doer) -> str:
        if doer.role == SYSTEM:
            return self.say("hệ thống", "the system")
        field = self.workflow.field(doer.role) if doer.of is None else None
        role = self.law.roles.get(doer.role)
        label = field.label if field is not None else role.label if role is not None else Text(doer.role)
        return label.get(self.lang)
