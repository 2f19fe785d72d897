"""Dated law: rule packs and the catalogue of roles."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

import attrs

from supervision.deadlines import Term
from supervision.text import Text


@attrs.frozen(slots=True)
class Criterion:
    """One line of a catalogue by which somebody is rated.

    Attributes:
        most: The most points it gives; the least are 0.
        article: Where the catalogue fixes it; empty where the pack's citation says it all.
    """

    name: str
    label: Text
    most: int
    article: str = ""


@attrs.frozen(slots=True)
class Transitional:
    """What a text says of matters that were running on the day it came into force.

    Attributes:
        follows: ``new``: they follow this text at once; ``old``: they stay with the text it replaces or amends;
            ``better``: whichever favours those named, the old one where the two are equal.
        article: Where the text says so.
        of: What it speaks of: terms, caps and catalogues of the texts, steps and stages of the workflows that draw on
            them; empty for everything.
        since: The step that must have been taken before the text came into force for a matter to be running then;
            empty where being opened is enough.
        prefer: For ``better`` whether the longer term, the higher cap (``more``) or the shorter, the lower (``less``)
            is the favourable one; else empty.
        favours: For ``better`` whom it favours.
    """

    follows: Literal["new", "old", "better"]
    article: str
    of: tuple[str, ...] = ()
    since: str = ""
    prefer: str = ""
    favours: Text | None = None


@attrs.frozen(slots=True)
class RulePack:
    """One legal text, or one local rule, with what it fixes and when it holds.

    Attributes:
        key: Number and year (``qd124_2018``): never the number alone, two texts share some.
        citation: How an official cites it, number and date.
        in_force_from: First day it holds.
        in_force_to: First day it no longer holds (half-open); None while it holds.
        terms: The terms it fixes.
        caps: Whole-number limits, by name; guards read them as ``rule.NAME``.
        verified: False where no text confirms the content: then it is configuration, and says so.
        criteria: Its catalogues, by name, each with its criteria in order.
        replaces: Keys of the texts that hold no longer from the day this one does.
        amends: Keys of the texts that hold on beside it, for what it does not fix itself.
        transitional: What it says of matters that were running.
        articles: Where it says what refusals cite, by name; under the name of a cap, where it fixes that.
        labels: What some of its caps are called; guards tell the others by their number.
    """

    key: str
    citation: Text
    in_force_from: date
    in_force_to: date | None
    terms: tuple[Term, ...] = ()
    caps: tuple[tuple[str, int], ...] = ()
    verified: bool = True
    criteria: tuple[tuple[str, tuple[Criterion, ...]], ...] = ()
    digest: str = ""
    replaces: tuple[str, ...] = ()
    amends: tuple[str, ...] = ()
    transitional: tuple[Transitional, ...] = ()
    articles: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, Text], ...] = ()

    def holds_on(self, day: date) -> bool:
        """Tell whether the text is in force on *day*."""
        return self.in_force_from <= day and (self.in_force_to is None or day < self.in_force_to)

    def term(self, name: str) -> Term | None:
        """Return the term of that name, or None."""
        return next((term for term in self.terms if term.name == name), None)

    def source(self, article: str = "") -> Text:
        """Return how an article of this text is cited; in English behind the text's English name, where it has one.

        Articles are written in Vietnamese alone, for that is the wording that counts.
        """
        if not article:
            return self.citation
        return Text(article, f"{self.citation.en} ({article})" if self.citation.en else "")

    def cited(self, name: str) -> str:
        """Return the article behind a name, or the text where it fixes a cap without one; else an empty text."""
        articles = {term.name: term.article for term in self.terms} | dict(self.articles)
        return articles.get(name) or (self.citation.vi if name in dict(self.caps) else "")

    def catalogue(self, name: str) -> tuple[Criterion, ...]:
        """Return the criteria of the catalogue of that name, in their order; none where there is no such catalogue."""
        return dict(self.criteria).get(name, ())


def packs_on(packs: Iterable[RulePack], day: date) -> tuple[RulePack, ...]:
    """Return the packs in force on *day*, in the given order."""
    return tuple(pack for pack in packs if pack.holds_on(day))


def find_term(packs: Iterable[RulePack], name: str) -> tuple[RulePack, Term] | None:
    """Return the last of *packs* that defines the term, with the term; None where none does."""
    found = None
    for pack in packs:
        if (term := pack.term(name)) is not None:
            found = (pack, term)
    return found


def find_cap(packs: Iterable[RulePack], name: str) -> tuple[RulePack, int] | None:
    """Return the last of *packs* that defines the cap, with the cap; None where none does."""
    found = [(pack, limit) for pack in packs for cap, limit in pack.caps if cap == name]
    return found[-1] if found else None


def find_catalogue(packs: Iterable[RulePack], name: str) -> tuple[RulePack, tuple[Criterion, ...]] | None:
    """Return the last of *packs* that has the catalogue, with its criteria; None where none has."""
    found = [(pack, pack.catalogue(name)) for pack in packs if pack.catalogue(name)]
    return found[-1] if found else None


@attrs.frozen(slots=True)
class Role:
    """A role of the catalogue.

    Attributes:
        typed_by: Roles whose holders in the same unit may type in what this body decided; empty where the role is
            a person's.
    """

    name: str
    label: Text
    typed_by: tuple[str, ...] = ()


@attrs.frozen(slots=True)
class Law:
    """Everything that stands in files beside the workflows: packs by key, roles and evidence kinds by name."""

    packs: dict[str, RulePack] = attrs.field(factory=dict)
    roles: dict[str, Role] = attrs.field(factory=dict)
    evidence: dict[str, Text] = attrs.field(factory=dict)

    def pinned(self, keys: Iterable[str]) -> tuple[RulePack, ...]:
        """Return the packs of these keys, in their order; one that is not loaded is left out."""
        return tuple([self.packs[key] for key in keys if key in self.packs])

    def in_force(self, keys: Iterable[str], day: date) -> tuple[RulePack, ...]:
        """Return which packs of these keys are in force on *day*, in their order.

        A text is no longer in force once another of them replaces it, whatever its own file says: that file was
        written before, and is not edited.
        """
        known = self.pinned(keys)
        gone = {old for pack in known if pack.in_force_from <= day for old in pack.replaces}
        return tuple([pack for pack in packs_on(known, day) if pack.key not in gone])

    def criteria(self, keys: Iterable[str], name: str) -> dict[str, Criterion]:
        """Return every criterion that catalogues of that name in these packs ever had, by name; the last pack wins."""
        return {each.name: each for pack in self.pinned(keys) for each in pack.catalogue(name)}
