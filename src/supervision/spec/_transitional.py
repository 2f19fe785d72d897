"""What texts say of one another: which is older, what becomes of running matters, which text a number means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from supervision.model import Law, RulePack
from supervision.text import Text

from ._document import WorkflowDoc
from ._law_document import RuleDoc, TransitionalDoc
from ._packs import YEAR, Read

_NUMBER = re.compile(r"(?<!\w)[0-9]+[-/][^\s,;()/]+(?:/[^\s,;()]+)?")
_EVERYTHING = Text("mọi việc", "everything")


def check_transitions(rules: Iterable[Read[RuleDoc]], law: Law, workflows: Sequence[WorkflowDoc]) -> None:
    """Report what no officer could follow: in the texts of a folder, held against its workflows."""
    for read in rules:
        _check_older(read, law)
        _check_numbers(read)
        drawing = [doc for doc in workflows if read.doc.rule in doc.rules]
        older = [law.packs[key] for key in (*read.doc.replaces, *read.doc.amends) if key in law.packs]
        for at, clause in enumerate(read.doc.transitional):
            _check_favour(read, at, clause)
            _check_names(read, at, older, drawing)
            _check_weighed(read, at, older)
            _check_twice(read, at)
            if clause.follows != "new" and not read.doc.replaces and not read.doc.amends:
                place = read.root.find("transitional", at, "follows").at
                read.report.add("rule_clause_without_older", place, follows=clause.follows)


def _check_older(read: Read[RuleDoc], law: Law) -> None:
    doc = read.doc
    older = [key for key, pack in law.packs.items() if pack.in_force_from < doc.in_force.starts]
    for group in ("replaces", "amends"):
        for at, key in enumerate(getattr(doc, group)):
            if key not in older:
                place = read.root.find(group, at).at
                read.report.add("rule_no_older_text", place, near=(key, older), name=key, rule=doc.rule)


def _check_numbers(read: Read[RuleDoc]) -> None:
    """A citation names the year of the key; an article that names the same number names that year too."""
    doc, year = read.doc, read.doc.rule[-4:]
    for lang in ("vi", "en"):
        if year not in YEAR.findall(text := getattr(doc.citation, lang)):
            place = read.root.find("citation", lang).at
            read.report.add("rule_number_confused", place, value=text, name=doc.rule)
    own = set(_NUMBER.findall(doc.citation.vi))
    for path, article in _articles(doc):
        years = YEAR.findall(article)
        if own & set(_NUMBER.findall(article)) and years and year not in years:
            read.report.add("rule_number_confused", read.root.find(*path).at, value=article, name=doc.rule)


def _articles(doc: RuleDoc) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for name, term in doc.terms.items():
        yield ("terms", name, "article"), term.article
    for name, article in doc.articles.items():
        yield ("articles", name), article
    for at, clause in enumerate(doc.transitional):
        yield ("transitional", at, "article"), clause.article


def _check_favour(read: Read[RuleDoc], at: int, clause: TransitionalDoc) -> None:
    given = (clause.prefer is not None, clause.favours is not None)
    if given != (clause.follows == "better",) * 2:
        read.report.add("rule_clause_bad_favour", read.root.find("transitional", at, "follows").at)


def _check_names(read: Read[RuleDoc], at: int, older: Sequence[RulePack], drawing: Sequence[WorkflowDoc]) -> None:
    """What a clause speaks of is fixed by a text, or is a step or stage of a workflow that draws on it."""
    doc, clause = read.doc, read.doc.transitional[at]
    steps = {step for workflow in drawing for step in workflow.steps}
    stages = {stage for workflow in drawing for stage in workflow.stages}
    fixed = {*doc.terms, *doc.caps, *doc.criteria, *doc.articles}.union(*map(_fixed, older))
    named: list[tuple[str, set[str], tuple[str | int, ...]]] = [
        (name, {*fixed, *steps, *stages}, ("of", index)) for index, name in enumerate(clause.of)
    ]
    if clause.since is not None:
        named.append((clause.since, steps, ("since",)))
    for name, known, path in named:
        # A text that no workflow of the folder draws on may speak of steps that others have.
        if name not in known and drawing:
            place = read.root.find("transitional", at, *path).at
            read.report.add("rule_clause_unknown", place, near=(name, known), name=name)


def _fixed(pack: RulePack) -> set[str]:
    return {*(term.name for term in pack.terms), *dict(pack.caps), *dict(pack.criteria), *dict(pack.articles)}


def _check_weighed(read: Read[RuleDoc], at: int, older: Sequence[RulePack]) -> None:
    clause, own = read.doc.transitional[at], {*read.doc.terms, *read.doc.caps}
    numbers = {term.name for pack in older for term in pack.terms} | {name for pack in older for name, _ in pack.caps}
    for index, name in enumerate(clause.of if clause.follows == "better" and older else ()):
        if name not in own & numbers:
            place = read.root.find("transitional", at, "of", index).at
            read.report.add("rule_clause_not_weighed", place, name=name)


def _check_twice(read: Read[RuleDoc], at: int) -> None:
    clauses = read.doc.transitional
    clause = clauses[at]
    before = [other for other in clauses[:at] if other.since == clause.since]
    for name in clause.of or [""]:
        if any(name in (other.of or [""]) for other in before):
            place = read.root.key("transitional", at)
            read.report.add("rule_clause_twice", place, name=name or _EVERYTHING)
