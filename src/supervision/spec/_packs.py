"""Rule packs, the catalogue of words and the years of the calendar: checked, then turned into `Law` and `Days`."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Generic

import attrs

from supervision.deadlines import DayRule, Extension, Term, Tier
from supervision.model import Criterion, Law, Role, RulePack, Transitional
from supervision.text import Text

from ._document import D
from ._law_document import (
    CalendarDoc,
    ClosureDoc,
    ClosuresDoc,
    DayDoc,
    RuleDoc,
    TermDoc,
    TextDoc,
    TransitionalDoc,
    WordsDoc,
)
from ._normal import Days, digest_of
from ._problems import Report
from ._yaml import Node

_SATURDAY = 5
YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
# Which part of a text and of what day, as far as that names no text: what is left must.
_PART = re.compile(
    r"\b(?:điều|khoản|điểm|mục|chương|article|art\.|clause|point|section|chapter)\s+\w+"
    r"|(?:\b(?:ngày|năm|of)\s+)?(?<![0-9/])(?:[0-9]{1,2}/[0-9]{1,2}/)?(?:19|20)[0-9]{2}(?![0-9/])",
    re.IGNORECASE,
)


@attrs.frozen(eq=False)
class Read(Generic[D]):
    """A file that has the shape of its kind, where each part of it stands, and where its problems go."""

    doc: D
    root: Node
    report: Report


def law_of(rules: Iterable[Read[RuleDoc]], words: Iterable[Read[WordsDoc]], base: Law) -> Law:
    """Return the law of these files laid over *base*; what is wrong with them is reported."""
    law = attrs.evolve(base, packs=dict(base.packs), roles=dict(base.roles), evidence=dict(base.evidence))
    own, packs = set[str](), list(rules)
    for read in packs:
        if read.doc.rule in own:
            read.report.add("rule_duplicate", read.root.find("rule").at, name=read.doc.rule)
        own.add(read.doc.rule)
        law.packs[read.doc.rule] = _pack(read)
    catalogues = list(words)
    for one in catalogues:
        for name, role in one.doc.roles.items():
            law.roles[name] = Role(name, _text(role), tuple(role.typed_by))
        law.evidence.update({name: _text(text) for name, text in one.doc.evidence.items()})
    for one in catalogues:
        _check_roles(one, law.roles)
    for read in packs:
        _check_tiers(read, law.roles)
    return law


def _text(doc: TextDoc) -> Text:
    return Text(doc.vi, doc.en)


def _check_roles(read: Read[WordsDoc], known: Mapping[str, Role]) -> None:
    for name, role in read.doc.roles.items():
        for at, other in enumerate(role.typed_by):
            if other not in known:
                place = read.root.find("roles", name, "typed_by", at).at
                near = (other, known)
                read.report.add("spec_unknown_role", place, near=near, name=other)


def _check_tiers(read: Read[RuleDoc], roles: Mapping[str, Role]) -> None:
    """A proposal goes to roles there are, and does not begin before the term itself."""
    known = {*roles, "owner"}
    for name, term in read.doc.terms.items():
        for at, tier in enumerate(term.tiers):
            path = ("terms", name, "tiers", at)
            for place, role in enumerate(tier.tell):
                if role not in known:
                    node = read.root.find(*path, "tell", place)
                    read.report.add("spec_unknown_role", node.at, near=(role, known), name=role)
            if tier.unit == term.unit and -tier.days >= term.length:
                read.report.add("rule_bad_tier", read.root.find(*path, "days").at, name=name)


def _pack(read: Read[RuleDoc]) -> RulePack:
    doc, period = read.doc, read.doc.in_force
    if period.ends is not None and period.ends <= period.starts:
        read.report.add("rule_periods", read.root.find("in_force", "to").at, name=doc.rule)
    _check_articles(read)
    _check_labels(read)
    terms = tuple(
        Term(
            name,
            _text(term.label),
            term.length,
            term.unit,
            term.article,
            _extension(read, name, term),
            term.verified,
            _tiers(term),
        )
        for name, term in doc.terms.items()
    )
    caps = tuple(doc.caps.items())
    criteria = tuple(
        (name, tuple(Criterion(key, _text(each.label), each.most, each.article) for key, each in catalogue.items()))
        for name, catalogue in doc.criteria.items()
    )
    pack = RulePack(
        doc.rule,
        _text(doc.citation),
        period.starts,
        period.ends,
        terms,
        caps,
        doc.verified,
        criteria,
        replaces=tuple(doc.replaces),
        amends=tuple(doc.amends),
        transitional=tuple(_transitional(clause) for clause in doc.transitional),
        articles=tuple(doc.articles.items()),
        labels=tuple((name, _text(label)) for name, label in doc.labels.items()),
    )
    return attrs.evolve(pack, digest=digest_of(pack))


def _transitional(doc: TransitionalDoc) -> Transitional:
    favours = _text(doc.favours) if doc.favours else None
    return Transitional(doc.follows, doc.article, tuple(doc.of), doc.since or "", doc.prefer or "", favours)


def _tiers(term: TermDoc) -> tuple[Tier, ...]:
    return tuple(
        Tier(_text(tier.label), tier.days, tuple(tier.tell), tier.unit, tier.article, tier.verified)
        for tier in term.tiers
    )


def _check_articles(read: Read[RuleDoc]) -> None:
    """Texts share numbers, and a number alone goes stale: an article names its text and its date or year.

    What holds no figure cites no text, and is taken where nobody claims to have verified the term.
    """
    for path, article, is_verified in _cited(read.doc):
        if not _is_clear(article, is_verified=is_verified):
            read.report.add("rule_article_without_date", read.root.find(*path).at, value=article)
    for at, clause in enumerate(read.doc.transitional):
        if not _names_a_text(clause.article):
            place = read.root.find("transitional", at, "article").at
            read.report.add("rule_article_without_date", place, value=clause.article)


def _cited(doc: RuleDoc) -> Iterator[tuple[tuple[str | int, ...], str, bool]]:
    """Yield the articles of terms, of their tiers, and those cited by name: where, what, and whether it was read."""
    for name, term in doc.terms.items():
        yield ("terms", name, "article"), term.article, term.verified
        for at, tier in enumerate(term.tiers):
            yield ("terms", name, "tiers", at), tier.article, tier.verified
    for name, article in doc.articles.items():
        yield ("articles", name), article, doc.verified


def _check_labels(read: Read[RuleDoc]) -> None:
    caps = read.doc.caps
    for name in (name for name in read.doc.labels if name not in caps):
        read.report.add("rule_clause_unknown", read.root.key("labels", name), near=(name, caps), name=name)


def _names_a_text(article: str) -> bool:
    return YEAR.search(article) is not None and re.search(r"[^\W_]", _PART.sub("", article)) is not None


def _is_clear(article: str, *, is_verified: bool) -> bool:
    return _names_a_text(article) or (not is_verified and re.search(r"[0-9]", article) is None)


def _extension(read: Read[RuleDoc], name: str, term: TermDoc) -> Extension | None:
    doc = term.extension
    if doc is None:
        return None
    if (doc.total is None) == (doc.added is None) or (doc.total is not None and doc.total <= term.length):
        read.report.add("rule_bad_extension", read.root.key("terms", name, "extension"), name=name)
        return None
    return Extension(doc.total, doc.added, doc.times)


def days_of(years: Iterable[Read[CalendarDoc]], base: Days | None) -> Days | None:
    """Return the days of these years, or *base* where there are none; what is wrong with them is reported."""
    reads = sorted(years, key=lambda read: read.doc.year)
    if not reads:
        return base
    for earlier, later in itertools.pairwise(reads):
        if later.doc.year != earlier.doc.year + 1:
            later.report.add("calendar_bad_year", later.root.find("year").at, year=str(later.doc.year))
        if later.doc.calendar != earlier.doc.calendar:
            later.report.add("calendar_two_names", later.root.find("calendar").at, name=later.doc.calendar)
    last = reads[-1].doc
    estimated = tuple(read.doc.year for read in reads if read.doc.estimated)
    rules = tuple(rule for read in reads for rule in _rules(read))
    return Days(last.calendar, _text(last.label), tuple(read.doc.year for read in reads), estimated, rules)


def _rules(read: Read[CalendarDoc]) -> list[DayRule]:
    found: dict[object, DayRule] = {}
    for at, day in enumerate(read.doc.days):
        place = read.root.find("days", at, "on").at
        if day.on.year != read.doc.year or day.on in found:
            read.report.add("calendar_bad_day", place, day=str(day.on))
        elif day.kind == "half" and day.on.weekday() >= _SATURDAY:
            read.report.add("calendar_bad_half_day", place, day=str(day.on))
        if day.known_on is not None and not day.decision.strip():
            read.report.add("calendar_without_decision", read.root.find("days", at, "known_on").at, day=str(day.on))
        _check_proof(read, at, day)
        kind = "off" if day.kind == "half" and read.doc.half_days == "off" else day.kind
        found[day.on] = DayRule(day.on, _text(day.label), kind, day.decision, day.known_on, day.verified)
    return sorted(found.values(), key=lambda rule: rule.on)


def _check_proof(read: Read[CalendarDoc] | Read[ClosuresDoc], at: int, day: DayDoc | ClosureDoc) -> None:
    """A day that somebody has verified names what he read."""
    if day.verified and not day.decision.strip():
        place = read.root.find("days", at, "verified").at
        read.report.add("calendar_verified_without_decision", place, day=str(day.on))


def closed(days: Days | None, closures: Iterable[Read[ClosuresDoc]]) -> Days | None:
    """Return *days* with those on which organisations are closed; what is wrong with them is reported."""
    if days is None:
        return None
    found = {(rule.on, rule.unit): rule for rule in days.rules}
    for read in closures:
        if read.doc.closures != days.key:
            read.report.add("calendar_two_names", read.root.find("closures").at, name=read.doc.closures)
        for at, closure in enumerate(read.doc.days):
            _close(read, at, closure, days, found)
    ordered = tuple(found[key] for key in sorted(found))
    return attrs.evolve(days, rules=ordered)


def _close(
    read: Read[ClosuresDoc], at: int, closure: ClosureDoc, days: Days, found: dict[tuple[date, str], DayRule]
) -> None:
    place, text = read.root.find("days", at, "on").at, _text(closure.label)
    _check_proof(read, at, closure)
    last = closure.until or closure.on
    if not days.years[0] <= closure.on.year <= last.year <= days.years[-1] or last < closure.on:
        read.report.add("closure_bad_day", place, day=str(closure.on), unit=closure.unit)
        return
    for on in _days(closure.on, last):
        if (on, closure.unit) in found:
            read.report.add("closure_bad_day", place, day=str(on), unit=closure.unit)
        elif closure.kind == "half" and on.weekday() >= _SATURDAY:
            read.report.add("calendar_bad_half_day", place, day=str(on))
        found[on, closure.unit] = DayRule(
            on, text, closure.kind, closure.decision, closure.known_on, closure.verified, closure.unit
        )


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))
