"""Guards and expressions: parsed, typed, and the texts in them looked up."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import attrs

from supervision.expr import Expr, Type, calls, check, names, parse
from supervision.machine import GUARD_FUNCTIONS

from ._document import FieldDoc
from ._flatten import Arrow, guard_of
from ._ways import Draft, Path, Way
from ._yaml import Node

TYPES = dict.fromkeys(("text", "choice", "person", "unit", "party"), Type.TEXT) | {
    "integer": Type.INT,
    "boolean": Type.BOOL,
    "date": Type.DATE,
    "texts": Type.LIST,
    "persons": Type.LIST,
    "scores": Type.SCORES,
}
# From the least guarded to the most; see `supervision.model.FieldClass`.
CLASSES = ("public", "internal", "restricted", "personal", "vault", "classified")
# What everybody who may see the case is told, directly or not, may hold nothing of these.
HIDDEN = frozenset({"restricted", "vault", "classified"})
_APART = frozenset({"personal", "vault", "classified"})  # what is stored of them is a commitment, no value
_COMPARED = re.compile(r"([a-z][a-z0-9_]*)\s*(?:==|!=|\bin\b)\s*(\[[^\]]*\]|'[^']*'|\"[^\"]*\")")
_SCORED = re.compile(r"\bscore\(\s*([a-z][a-z0-9_]*)\s*,\s*([^)]*)\)")
_QUOTED = re.compile(r"'([^']*)'|\"([^\"]*)\"")
_ABOUT_TERMS = frozenset({"notice_by", "plan_by"})
_WORD = re.compile(r"[\w.]*")


@attrs.frozen(eq=False)
class Scope:
    """What an expression of one way of a step may speak of.

    Attributes:
        caps: Names of the caps in the packs listed.
        criteria: The criteria in them, by catalogue.
        others: The latest version of every workflow that can be named, this one included.
        terms: The terms in the packs listed; None where one of those is not there to ask.
    """

    draft: Draft
    way: Way
    caps: Collection[str]
    criteria: Mapping[str, Collection[str]]
    others: Mapping[str, Draft]
    terms: Collection[str] | None

    @property
    def names(self) -> dict[str, Type]:
        """Every name that may be read, with its type."""
        hidden = self.personal
        found = {name: type_of(field) for name, field in self.draft.doc.fields.items() if name not in hidden}
        return found | {"day": Type.DATE, "reason": Type.TEXT} | {f"rule.{cap}": Type.INT for cap in self.caps}

    @property
    def personal(self) -> frozenset[str]:
        """Fields kept apart that the step is not given."""
        fields = self.draft.doc.fields.items()
        personal = {name for name, field in fields if field.confidentiality in _APART}
        return frozenset(personal - self.way.inputs)


def check_guards(scope: Scope) -> None:
    """Report what is wrong with the guard of a way, with those of its effects, and with what it computes."""
    draft, way = scope.draft, scope.way
    for guard, path in conditions(way):
        check_expression(scope, path, guard, Type.BOOL)
    for name, source in way.doc.under.items():
        check_expression(scope, way.path("under", name), source, Type.BOOL)
    for name, source in way.doc.sets.items():
        if name not in draft.doc.fields:
            near = (name, draft.doc.fields)
            place = draft.root.key(*way.path("sets", name))
            draft.report.add("spec_unknown_field", place, near=near, name=name)
            continue
        check_expression(scope, way.path("sets", name), source, type_of(draft.doc.fields[name]))
        check_flow(scope, way.path("sets", name), source, draft.doc.fields[name])


def check_whole(draft: Draft, arrows: Iterable[Arrow]) -> None:
    """Report guards that grow too long by what variants and history add to them."""
    longest: dict[Way, str] = {}
    for arrow in arrows:
        whole = guard_of(draft, arrow)
        if whole is not None and whole != arrow.way.doc.when and len(whole) > len(longest.get(arrow.way, "")):
            longest[arrow.way] = whole
    for way, whole in longest.items():
        expr, own = parse(whole), parse(way.doc.when or "true")
        if isinstance(own, Expr) and not isinstance(expr, Expr):
            place = draft.root.find(*way.path("when")).at
            draft.report.keep(_code(expr.code), place, expr.text, expr.hint)


def conditions(way: Way) -> Iterator[tuple[str, Path]]:
    """Yield the guard of *way* and those of its effects, each with its place."""
    if way.doc.when is not None:
        yield way.doc.when, way.path("when")
    for at, opens in enumerate(way.doc.opens):
        if opens.when is not None:
            yield opens.when, way.path("opens", at, "when")
    for at, sends in enumerate(way.doc.sends):
        if sends.when is not None:
            yield sends.when, way.path("sends", at, "when")


def type_of(field: FieldDoc) -> Type:
    """Return what a field is in an expression."""
    return TYPES[field.type]


def check_expression(scope: Scope, path: Path, source: str, expect: Type) -> None:
    """Report what is wrong with the expression at *path*; ``null`` is allowed wherever a value is computed."""
    if source.strip() == "null" and path[-1] != "when":
        return
    report, node, expr = scope.draft.report, scope.draft.root.find(*path), parse(source)
    if report.is_full:
        return
    if not isinstance(expr, Expr):
        report.keep(_code(expr.code), node.place(expr.column - 1), expr.text, expr.hint)
        return
    personal = scope.personal
    for fault in check(expr, scope.names, GUARD_FUNCTIONS, expect=expect):
        place, word = node.place(fault.column - 1), _WORD.match(expr.source, fault.column - 1)
        if fault.code == "expr_unknown_name" and word is not None and word[0] in personal:
            report.add("guard_reads_personal", place, name=word[0])
        else:
            report.keep(_code(fault.code), place, fault.text, fault.hint)
    _check_choices(scope.draft, node, source)
    _check_arguments(scope, node, expr)
    _check_criteria(scope, node, expr)


def check_flow(scope: Scope, path: Path, source: str, target: FieldDoc) -> None:
    """Report where what is not for everybody would be computed into a field that more people read."""
    expr, draft = parse(source), scope.draft
    if not isinstance(expr, Expr):
        return
    more_open = CLASSES[CLASSES.index(target.confidentiality) + 1 :]
    for name in sorted(names(expr) & draft.doc.fields.keys()):
        kind = draft.doc.fields[name].confidentiality
        if kind in HIDDEN and kind in more_open:
            place = draft.root.find(*path).place(expr.source.find(name))
            draft.report.add("spec_hidden_field", place, name=name, kind=kind)


def _code(code: str) -> str:
    return code.replace("expr_", "guard_", 1)


def _check_choices(draft: Draft, node: Node, source: str) -> None:
    """A choice is only ever compared with one of its values: anything else is a misspelling."""
    for match in _COMPARED.finditer(source):
        field = draft.doc.fields.get(match[1])
        if field is None or not field.choices:
            continue
        for quoted in _QUOTED.finditer(match[2]):
            value = quoted[1] or quoted[2] or ""
            if value not in field.choices:
                place = node.place(match.start(2) + quoted.start())
                near = (value, field.choices)
                draft.report.add("guard_unknown_choice", place, near=near, name=match[1], value=value)


def _check_criteria(scope: Scope, node: Node, expr: Expr) -> None:
    """``score(field, "criterion")`` names a criterion of the field's catalogue, written out."""
    for match in _SCORED.finditer(expr.source):
        field = scope.draft.doc.fields.get(match[1])
        known = scope.criteria.get(field.criteria or "") if field is not None else None
        quoted = _QUOTED.fullmatch(match[2].strip())
        text = (quoted[1] or quoted[2] or "") if quoted else ""
        if known is not None and text not in known:
            place, near = node.place(match.start(2)), (text, known)
            scope.draft.report.add("guard_unknown_argument", place, near=near, name=text or "?", function="score")


def _named_in(scope: Scope, function: str) -> Collection[str] | None:
    """Return what a function may name; None where it names nothing, or nothing that can be looked up."""
    if function in {"total", "score"}:
        return None
    if function in _ABOUT_TERMS:
        return scope.terms
    if function == "linked_in":
        return {*scope.draft.doc.links, *scope.others}
    return scope.draft.doc.steps if function == "taken" else scope.others


def _check_arguments(scope: Scope, node: Node, expr: Expr) -> None:
    """Steps, workflows, relations and states are named in functions as texts; each must exist."""
    draft, others = scope.draft, scope.others
    for function, arguments in calls(expr):
        if function not in GUARD_FUNCTIONS or len(arguments) != len(GUARD_FUNCTIONS[function].takes):
            continue
        known = _named_in(scope, function)
        if known is None:
            continue
        # Behind a term stands a date, whose type has been checked.
        for at, argument in enumerate(arguments[:1] if function in _ABOUT_TERMS else arguments):
            text = argument if isinstance(argument, str) else ""
            if at and (linked := others.get(draft.doc.links.get(str(arguments[0]), str(arguments[0])))) is not None:
                known = linked.states
            if text in known:
                continue
            quoted = re.search(rf"['\"]{re.escape(text)}['\"]", expr.source) if text else None
            offset = quoted.start() + 1 if quoted else expr.source.find(function)
            near = (text, known) if text else None
            draft.report.add(
                "guard_unknown_argument", node.place(offset), near=near, name=text or "?", function=function
            )
            break
