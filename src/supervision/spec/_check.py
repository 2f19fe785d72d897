"""Every name in a workflow file is looked up, every phrase held against what it names; all problems at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import attrs

from supervision.deadlines import Term
from supervision.model import Law

from ._across import check_links, check_opens, check_sends
from ._flatten import history_of, returned_to
from ._graph import check_graph
from ._guards import HIDDEN, Scope, check_guards
from ._logic import check_logic
from ._nobody import check_nobody
from ._problems import Place, listed
from ._profiles import check_profiles
from ._ways import ENGINE, Draft, Path, Way, Word, read_leads_to, read_never, read_reader

_OWNERS = frozenset({"person", "unit", "party"})
_MOST_AROUND = 4  # composites around a state
_UNITS = frozenset({"unit", "party"})
_RESERVED = frozenset({"reason", "document", "signatures", "vote", "day", "rule", "any", "true", "false", "null", "in"})


@attrs.frozen(eq=False)
class Checker:
    """One workflow file held against the law and against the other workflows.

    Attributes:
        others: The latest version of every workflow that can be named, this one included.
        terms: The terms of the packs listed, the last one listed winning.
        criteria: The criteria in those packs, by catalogue.
    """

    draft: Draft
    law: Law
    others: Mapping[str, Draft]
    terms: Mapping[str, Term]
    criteria: Mapping[str, Collection[str]]

    def unknown(self, code: str, word: str, known: Collection[str], *path: str | int) -> bool:
        """Report *word* at *path* where it is not *known*, and say whether it is not."""
        if word in known:
            return False
        place = self.draft.word(word, *path) if isinstance(word, Word) else self.draft.root.find(*path).at
        self.draft.report.add(code, place, near=(word, known), name=word)
        return True

    def problem(self, code: str, *path: str | int, name: str = "") -> None:
        """Report *code*, about *name*, at the value at *path*."""
        self.draft.report.add(code, self.draft.root.find(*path).at, name=name)


def terms_of(draft: Draft, law: Law) -> dict[str, Term]:
    """Return the terms a workflow may draw on, by name; the last listed pack wins."""
    return {term.name: term for key in draft.doc.rules if key in law.packs for term in law.packs[key].terms}


def check_workflow(draft: Draft, law: Law, others: Mapping[str, Draft]) -> None:
    """Report everything wrong with *draft*; *others* holds the latest version of each workflow, itself included."""
    packs = law.pinned(draft.doc.rules)
    catalogues = {name for pack in packs for name, _ in pack.criteria}
    criteria = {name: law.criteria(draft.doc.rules, name) for name in sorted(catalogues)}
    checker = Checker(draft, law, others, terms_of(draft, law), criteria)
    caps = {name for pack in packs for name, _ in pack.caps}
    known = frozenset(checker.terms) if set(draft.doc.rules) <= set(law.packs) else None
    _check_names(checker)
    _check_fields(checker)
    for way in draft.ways:
        if draft.report.is_full:
            return
        for check in _CHECKS:
            check(checker, way)
        scope = Scope(draft, way, caps, criteria, others, known)
        for check_scope in (check_guards, check_opens, check_sends):
            check_scope(scope)
    _check_clocks(checker)
    _check_stages(checker)
    check_nobody(draft)
    check_links(draft, others)
    check_profiles(draft)
    _check_promises(checker)
    check_graph(draft)
    # Only what is right in itself has a meaning to be weighed.
    if not draft.report.problems:
        check_logic(draft, law)


def _check_names(checker: Checker) -> None:
    doc, report = checker.draft.doc, checker.draft.report
    for at, rule in enumerate(doc.rules):
        if not checker.unknown("rule_unknown", rule, checker.law.packs, "rules", at):
            _check_order(checker, rule, at)
    for name, field in doc.fields.items():
        if name in _RESERVED | ENGINE or name in checker.law.evidence or name in checker.terms:
            report.add("spec_reserved_name", checker.draft.root.key("fields", name), name=name)
        if (field.type == "choice") != bool(field.choices):
            report.add("spec_bad_choices", checker.draft.root.key("fields", name), name=name)
    _check_states(checker)


def _check_order(checker: Checker, rule: str, at: int) -> None:
    """A text that leaves something to another stands behind it: of two that fix the same the later listed counts."""
    pack, rules = checker.law.packs[rule], checker.draft.doc.rules
    kept = pack.replaces if any(clause.follows != "new" for clause in pack.transitional) else ()
    for other in (*pack.amends, *kept):
        if other not in (*rules[:at], rule):
            place = checker.draft.root.find("rules", at).at
            checker.draft.report.add("rule_before_its_older", place, name=rule, other=other)


def _check_stages(checker: Checker) -> None:
    """Every stage is begun by a step, and every step begins one there is."""
    draft = checker.draft
    for way in draft.ways:
        if way.doc.begins is not None:
            checker.unknown("spec_unknown_stage", way.doc.begins, draft.doc.stages, *way.path("begins"))
    begun = {way.doc.begins for way in draft.ways}
    for name in (name for name in draft.doc.stages if name not in begun):
        draft.report.add("spec_stage_never", draft.root.key("stages", name), name=name)


def _check_states(checker: Checker) -> None:
    draft, report = checker.draft, checker.draft.report
    seen: set[str] = set()
    for spot in draft.spots:
        place = draft.root.key(*spot.path)
        if spot.name in seen or spot.name == "any":
            report.add("spec_duplicate_state" if spot.name in seen else "spec_reserved_name", place, name=spot.name)
        if spot.is_composite and not spot.leaves:
            report.add("spec_empty_composite", place, name=spot.name)
        if spot.is_composite and len(spot.inside) == _MOST_AROUND:
            report.add("spec_too_deep", place, name=spot.name, most=str(_MOST_AROUND))
        seen.add(spot.name)
    hidden = {history_of(name): name for name in returned_to(draft)}
    for name in hidden.keys() & draft.doc.fields.keys():
        report.add("spec_reserved_name", draft.root.key("fields", name), name=name)
    for spot in draft.spots:
        name = history_of(spot.name)
        if name in hidden and (name in checker.law.evidence or name in checker.terms):
            report.add("spec_reserved_name", draft.root.key(*spot.path), name=name)


def _check_fields(checker: Checker) -> None:
    """Who may read what, and by which catalogue points are given."""
    doc, report = checker.draft.doc, checker.draft.report
    for name, field in doc.fields.items():
        place = checker.draft.root.key("fields", name)
        if field.confidentiality in {"restricted", "vault"} and not field.readers:
            report.add("spec_readers_missing", place, name=name, kind=field.confidentiality)
        if field.readers and field.confidentiality in {"public", "internal"}:
            report.add("spec_readers_unused", place, name=name, kind=field.confidentiality)
        if (field.type == "scores") != (field.criteria is not None):
            report.add("spec_bad_criteria", place, name=name)
        elif field.criteria is not None and set(doc.rules) <= set(checker.law.packs):
            path = ("fields", name, "criteria")
            checker.unknown("spec_unknown_criteria", field.criteria, checker.criteria, *path)
        _check_readers(checker, name, field.readers)


def _check_readers(checker: Checker, name: str, readers: Sequence[str]) -> None:
    for at, phrase in enumerate(readers):
        path, doers = ("fields", name, "readers", at), read_reader(phrase)
        if not doers:
            checker.problem("spec_bad_readers", *path, name=phrase)
        for doer, of in doers:
            _check_doer(checker, None, path, doer, of)


def _check_move(checker: Checker, way: Way) -> None:
    if way.move is None:
        return
    path, draft = way.path("move"), checker.draft
    known = {*draft.states, *draft.composites}
    for word in way.move.sources:
        if word != "any":
            checker.unknown("spec_unknown_state", word, known, *path)
    if way.move.is_back and way.move.target is not None:
        checker.unknown("spec_unknown_composite", way.move.target, draft.composites, *path)
    elif way.move.target is not None:
        checker.unknown("spec_unknown_state", way.move.target, known, *path)
    if {other.move.opens for other in draft.ways if other.step == way.step and other.move} == {True, False}:
        checker.problem("spec_mixed_opening", *path, name=way.step)


def _check_who(checker: Checker, way: Way) -> None:
    if way.who is None:
        return
    draft, path = checker.draft, way.path("by")
    for doer, of in way.who.doers:
        if of is not None or doer not in ENGINE:
            _check_doer(checker, way, path, doer, of)
    for word in way.who.never:
        if word in draft.doc.fields and word in draft.doc.steps:
            draft.report.add("spec_name_clash", draft.word(word, *path), name=word)
        else:
            checker.unknown("spec_unknown_field", word, {*draft.doc.fields, *draft.doc.steps}, *path)


def _check_signs(checker: Checker, way: Way) -> None:
    """Those who sign are named as those who act are; the engine has nobody sign or vote for it."""
    for at, signature in enumerate(way.signs):
        if signature is not None:
            _check_doer(checker, way, way.path("signs", at), signature.doer, signature.of)
    if way.who is None or way.is_automatic or ENGINE.isdisjoint({doer for doer, _ in way.who.doers}):
        return
    for key in ("signs", "quorum"):
        if getattr(way.doc, key):
            checker.draft.report.add("spec_engine_signs", checker.draft.root.key(*way.path(key)), key=key)


def _check_automatic(checker: Checker, way: Way) -> None:
    """What the engine takes by itself asks nobody for anything, and takes no state from people without a guard."""
    draft, who = checker.draft, way.who
    if who is None or not way.is_automatic:
        return
    if len(who.doers) != 1 or who.never:
        draft.report.add("spec_bad_automatic", draft.root.key(*way.path("by")), key="by")
    if way.move is not None and way.move.opens:
        draft.report.add("spec_bad_automatic", draft.root.key(*way.path("move")), key="move")
    for key in ("needs", "takes", "signs", "quorum", "extends"):
        if getattr(way.doc, key):
            draft.report.add("spec_bad_automatic", draft.root.key(*way.path(key)), key=key)
    if way.doc.when is None and way.doc.after is None and not _is_only_way(draft, way):
        draft.report.add("spec_automatic_without_when", draft.root.key(*way.path("")), name=way.step)


def _is_only_way(draft: Draft, way: Way) -> bool:
    """Whether no other step is lost by it: steps from every state are, and are meant to be, of use elsewhere."""
    if way.move is None or way.move.target is None:
        return way.move is None
    left = set(draft.sources(way))
    others = [
        other for other in draft.ways if other.step != way.step and other.move and "any" not in other.move.sources
    ]
    return all(left.isdisjoint(draft.sources(other)) for other in others)


def _check_doer(checker: Checker, way: Way | None, path: Path, doer: Word, of: Word | None) -> None:
    """Roles exist and say of which unit; fields can tell who.  *way* is the step, None for who may read a field."""
    draft = checker.draft
    if of is not None:
        checker.unknown("spec_unknown_role", doer, checker.law.roles, *path)
        _check_holder(checker, way, path, of, _UNITS)
    elif doer in checker.law.roles and doer not in draft.doc.fields:
        draft.report.add("spec_role_without_unit", draft.word(doer, *path), name=doer)
    else:
        _check_holder(checker, way, path, doer, _OWNERS)


def _check_holder(checker: Checker, way: Way | None, path: Path, word: Word, types: frozenset[str]) -> None:
    """A doer is found through a field: it must exist, hold the right thing, and be filled when a case is opened."""
    fields = checker.draft.doc.fields
    if checker.unknown("spec_unknown_field", word, fields, *path):
        return
    # Who could act, and who owes a duty, is told to everybody who sees the case.
    _check_hidden(checker, checker.draft.word(word, *path), word)
    is_opening = way is not None and way.move is not None and way.move.opens
    is_given = way is None or not is_opening or word in way.inputs or word in way.doc.sets
    if fields[word].type not in types or not is_given:
        code = "spec_bad_by_field" if is_given else "spec_by_not_given"
        place = checker.draft.word(word, *path)
        checker.draft.report.add(code, place, name=word, wanted=listed(sorted(types)))


def _check_hidden(checker: Checker, place: Place, name: str) -> None:
    field = checker.draft.doc.fields.get(name)
    if field is not None and field.confidentiality in HIDDEN:
        checker.draft.report.add("spec_hidden_field", place, name=name, kind=field.confidentiality)


def _check_told(checker: Checker, way: Way) -> None:
    """Claims and dates are told to everybody who sees the case, and to who is refused for them."""
    used: list[tuple[str, Path]] = []
    if way.doc.claims is not None:
        claims = way.doc.claims
        used += [(name, way.path("claims", "key", at)) for at, name in enumerate(claims.key)]
        used += [(claims.starts, way.path("claims", "from")), (claims.ends, way.path("claims", "to"))]
    if way.within is not None:
        used.append((way.within.term, way.path("within")))
    if way.doc.after is not None:
        used.append((way.doc.after, way.path("after")))
    for name, path in used:
        _check_hidden(checker, checker.draft.root.find(*path).at, name)


def _check_inputs(checker: Checker, way: Way) -> None:
    fields = checker.draft.doc.fields
    known = {*fields, *checker.law.evidence, "reason", "document"}
    for at, group in enumerate(way.needs):
        for word in group:
            checker.unknown("spec_unknown_field", word, known, *way.path("needs", at))
    for at, name in enumerate(way.doc.takes):
        checker.unknown("spec_unknown_field", name, known, *way.path("takes", at))
    if way.doc.claims is not None:
        for at, name in enumerate(way.doc.claims.key):
            checker.unknown("spec_unknown_field", name, fields, *way.path("claims", "key", at))
        for key, name in (("from", way.doc.claims.starts), ("to", way.doc.claims.ends)):
            unknown = checker.unknown("spec_unknown_field", name, fields, *way.path("claims", key))
            if not unknown and fields[name].type != "date":
                checker.problem("spec_bad_claims", *way.path("claims", key), name=name)


def _check_terms(checker: Checker, way: Way) -> None:
    draft, dates = checker.draft, {name for name, field in checker.draft.doc.fields.items() if field.type == "date"}
    # Where a pack is missing its terms are too; that has been said already.
    known = {*checker.terms, *dates, *(() if set(draft.doc.rules) <= set(checker.law.packs) else _named(way))}
    opens = way.move is not None and way.move.opens
    if way.within is not None:
        path = way.path("within")
        checker.unknown("spec_unknown_term", way.within.term, known, *path)
        if way.within.is_before and str(way.within.term) in checker.terms:
            checker.problem("spec_bad_before", *path, name=way.within.term)
        for word in way.within.since:
            checker.unknown("spec_unknown_step", word, draft.doc.steps, *path)
        if opens or way.is_system:
            checker.problem("spec_nobody_owes" if way.is_system else "spec_clock_at_opening", *path)
    if way.doc.after is not None:
        checker.unknown("spec_unknown_term", way.doc.after, known, *way.path("after"))
        if opens:
            checker.problem("spec_clock_at_opening", *way.path("after"))


def _named(way: Way) -> set[str]:
    return {str(way.within.term) if way.within else "", way.doc.after or ""}


def _check_under(checker: Checker, way: Way) -> None:
    """What a refusal cites is said by a text listed; where one of those is missing it may be the one."""
    draft, packs = checker.draft, checker.law.pinned(checker.draft.doc.rules)
    for name in way.doc.under if len(packs) == len(draft.doc.rules) else ():
        known = {each for pack in packs for each in (*dict(pack.caps), *dict(pack.articles))} | set(checker.terms)
        if name not in known:
            place = draft.root.key(*way.path("under", name))
            draft.report.add("spec_unknown_article", place, near=(name, known), name=name)


def _check_stops(checker: Checker, way: Way) -> None:
    clocks = _clocks(checker.draft)
    for key in ("pauses", "resumes"):
        for at, name in enumerate(getattr(way.doc, key)):
            checker.unknown("spec_unknown_clock", name, clocks, *way.path(key, at))
    name, path = way.doc.extends, way.path("extends")
    if name is None or checker.unknown("spec_unknown_clock", name, clocks, *path):
        return
    if not any("reason" in group for group in way.needs):
        checker.problem("spec_extends_without_reason", *path, name=name)
    term = checker.terms.get(name)
    if (term is None and name not in way.inputs) or (term is not None and term.extension is None):
        checker.problem("spec_bad_extends", *path, name=name)


def _clocks(draft: Draft) -> dict[str, Way]:
    """Return the duties, each with the first way that meets it."""
    return {str(way.within.term): way for way in reversed(draft.ways) if way.within is not None}


def _check_clocks(checker: Checker) -> None:
    """Steps that meet one duty, or need one wait, must say the same about it."""
    draft, duties = checker.draft, _clocks(checker.draft)
    waits: dict[str, Way] = {}
    for way in draft.ways:
        first = duties[way.within.term].within if way.within is not None else None
        if way.within is not None and first is not None and first.is_before is not way.within.is_before:
            checker.problem("spec_bad_before", *way.path("within"), name=way.within.term)
        if way.within is not None and first is not None and set(first.since) != set(way.within.since):
            checker.problem("spec_since_differs", *way.path("within"), name=way.within.term)
        if way.doc.after is None:
            continue
        first_wait = waits.setdefault(way.doc.after, way)
        if way.doc.after in duties:
            checker.problem("spec_duty_and_wait", *way.path("after"), name=way.doc.after)
        elif set(draft.sources(first_wait)) != set(draft.sources(way)):
            checker.problem("spec_after_differs", *way.path("after"), name=way.doc.after)


def _check_promises(checker: Checker) -> None:
    doc = checker.draft.doc
    for at, phrase in enumerate(doc.never):
        words = read_never(phrase)
        if words is None:
            checker.problem("spec_bad_never", "never", at, name=phrase)
        else:
            _check_promise(checker, words[0], words[1:], "never", at)
    for at, phrase in enumerate(doc.leads_to):
        promise = read_leads_to(phrase)
        if promise is None:
            checker.problem("spec_bad_leads_to", "leads_to", at, name=phrase)
        else:
            _check_promise(checker, *promise, "leads_to", at)


def _check_promise(checker: Checker, state: Word, words: Iterable[Word], *path: str | int) -> None:
    """A promise is about a state; what it speaks of beside it is a state or a step."""
    draft = checker.draft
    states = {*draft.states, *draft.composites}
    checker.unknown("spec_unknown_state", state, states, *path)
    for word in words:
        if word in states and word in draft.doc.steps:
            draft.report.add("spec_name_clash", draft.word(word, *path), name=word)
        else:
            checker.unknown("spec_unknown_state", word, {*states, *draft.doc.steps}, *path)


_CHECKS: tuple[Callable[[Checker, Way], None], ...] = (
    _check_move,
    _check_who,
    _check_signs,
    _check_automatic,
    _check_inputs,
    _check_told,
    _check_terms,
    _check_under,
    _check_stops,
)
