"""Guards that say nothing or can never hold, and alternatives of a step that overlap or leave a gap; proved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations

import attrs

from supervision.expr import Expr, Name, Operation, Type, parse, walk
from supervision.model import Law
from supervision.text import Text
from supervision.verify import UNKNOWN, Domain, Unknown, witness

from ._guards import conditions, type_of
from ._ways import Draft, Way

# A hostile file cannot keep us busy: so much for one question, and so many questions without an answer.
_MOST_TRIES, _MOST_UNKNOWN = 2_000, 10
_CONSTANTS = {True: Text("đúng", "true"), False: Text("sai", "false"), None: Text("(chưa có)", "(none)")}


@attrs.define(eq=False)
class _Logic:
    """One workflow whose guards are known to fit their types.

    Attributes:
        caps: The values that the packs listed give each cap.
        unknown: How many questions were too hard so far.
    """

    draft: Draft
    caps: Mapping[str, tuple[int, ...]]
    unknown: int = 0

    def domains(self, needed: set[str]) -> dict[str, Domain]:
        """Return what can be read: a stored field may be empty, an input that is *needed* is not."""
        found = {
            name: Domain(type_of(field), name not in needed, tuple(field.choices), 1 if name in needed else None)
            for name, field in self.draft.doc.fields.items()
        }
        found = {
            name: each if each.type is Type.LIST else attrs.evolve(each, least=None) for name, each in found.items()
        }
        found |= {f"rule.{cap}": Domain(Type.INT, choices=values) for cap, values in self.caps.items()}
        return found | {
            "day": Domain(Type.DATE, is_nullable=False),
            "reason": Domain(Type.TEXT, "reason" not in needed),
        }

    def witness(
        self, true: Sequence[Expr], false: Sequence[Expr], domains: Mapping[str, Domain]
    ) -> Mapping[str, object] | Unknown | None:
        """Return values under which *true* hold and *false* do not, None where that is disproved."""
        if self.unknown >= _MOST_UNKNOWN:
            return UNKNOWN
        found = witness(true, false, domains, most=_MOST_TRIES)
        self.unknown += found is UNKNOWN
        return found

    def excludes(self, true: Sequence[Expr], false: Sequence[Expr], domains: Mapping[str, Domain]) -> bool:
        """Whether it is proved that nothing makes *true* hold while *false* do not."""
        return self.witness(true, false, domains) is None


def check_logic(draft: Draft, law: Law) -> None:
    """Report what the guards of *draft* mean for each other; nothing where that cannot be decided."""
    caps: dict[str, tuple[int, ...]] = {}
    for key in draft.doc.rules:
        for name, limit in law.packs[key].caps:
            caps[name] = (*caps.get(name, ()), limit)
    logic = _Logic(draft, caps)
    for way in draft.ways:
        _check_each(logic, way)
    for step in draft.doc.steps:
        ways = [way for way in draft.ways if way.step == step]
        # A case follows one variant: only what it can choose between is compared.
        for variant in dict.fromkeys(way.variant for way in ways):
            chosen = [way for way in ways if way.variant == variant]
            _check_overlaps(logic, chosen)
            _check_gaps(logic, chosen)


def _check_each(logic: _Logic, way: Way) -> None:
    report, root = logic.draft.report, logic.draft.root
    for source, path in conditions(way):
        # What all alternatives share must mean something for each of them, whatever that one asks for.
        is_shared = way.index is not None and "choose" not in path
        guard, domains = _read(source), logic.domains(set() if is_shared else _needed(way))
        if logic.excludes([guard], [], domains):
            report.add("guard_always_false", root.find(*path).at, clauses=_conflict(logic, guard, domains))
        elif not (way.variant and source.strip() == "true") and logic.excludes([], [guard], domains):
            # A variant says `true` where it drops the condition that the step has elsewhere.
            report.add("guard_always_true", root.find(*path).at, guard=guard.source.strip())


def _read(source: str) -> Expr:
    guard = parse(source)
    assert isinstance(guard, Expr)  # noqa: S101 - checked before this is asked
    return guard


def _needed(*ways: Way) -> set[str]:
    return set.intersection(*({str(group[0]) for group in way.needs if len(group) == 1} for way in ways))


def _clauses(guard: Expr) -> list[Expr]:
    root = guard.root
    parts = root.parts if isinstance(root, Operation) and root.op == "&&" else (root,)
    return [Expr(" ".join(guard.source[part.start : part.end].split()), part) for part in parts]


def _conflict(logic: _Logic, guard: Expr, domains: Mapping[str, Domain]) -> str:
    """Return the clauses of *guard* that rule each other out, and no others."""
    kept = _clauses(guard)
    for clause in list(kept):
        others = [other for other in kept if other is not clause]
        if others and logic.excludes(others, [], domains):
            kept = others
    return " && ".join(clause.source for clause in kept)


def _check_overlaps(logic: _Logic, ways: Sequence[Way]) -> None:
    """The first alternative that nothing stops is taken: one wider than those before it is meant as the rest."""
    for first, second in combinations([way for way in ways if way.doc.when is not None], 2):
        meet = _leaves(logic.draft, first) & _leaves(logic.draft, second)
        if not meet or "when" not in second.own or _effect(first) == _effect(second):
            continue
        one, other, domains = (
            _read(first.doc.when or ""),
            _read(second.doc.when or ""),
            logic.domains(_needed(first, second)),
        )
        found = logic.witness([one, other], [], domains)
        if isinstance(found, Mapping) and not logic.excludes([one], [other], domains):
            place = logic.draft.root.find(*second.path("when")).at
            values, number = _told(found), str((first.index or 0) + 1)
            logic.draft.report.add("alternatives_overlap", place, values=values, other=number)


def _leaves(draft: Draft, way: Way) -> set[str]:
    return set(draft.sources(way)) or {"->"}


def _effect(way: Way) -> tuple[object, ...]:
    return way.move and way.move.target, way.doc.model_dump(exclude={"when", "move"})


def _check_gaps(logic: _Logic, ways: Sequence[Way]) -> None:
    states = {state: None for way in ways for state in sorted(_leaves(logic.draft, way))}
    seen = set()
    for state in states:
        here = tuple(way for way in ways if state in _leaves(logic.draft, way))
        guards = [_read(way.doc.when) for way in here if way.doc.when is not None]
        if len(guards) < max(2, len(here)) or here in seen:
            continue
        seen.add(here)
        # What stands in every alternative is a condition of the step, no choice between its alternatives.
        shared = [clause for clause in _clauses(guards[0]) if all(_has(guard, clause) for guard in guards[1:])]
        found = logic.witness(shared, guards, _filled(logic.domains(set()), guards))
        if isinstance(found, Mapping):
            place = logic.draft.root.key("steps", here[0].step, "choose")
            logic.draft.report.add("alternatives_gap", place, values=_told(found), name=here[0].step)
            return


def _has(guard: Expr, clause: Expr) -> bool:
    return any(other.source == clause.source for other in _clauses(guard))


def _filled(domains: Mapping[str, Domain], guards: Sequence[Expr]) -> dict[str, Domain]:
    """Take values as given, but for those a guard asks about with ``has``: a refusal says itself what is missing."""
    asked = {
        part.path
        for guard in guards
        for node, _ in walk(guard.root)
        if isinstance(node, Operation) and node.op == "has"
        for part in node.parts
        if isinstance(part, Name)
    }
    return {name: attrs.evolve(domain, is_nullable=name in asked) for name, domain in domains.items()}


def _told(values: Mapping[str, object]) -> Text:
    shown = [(name, _shown(value)) for name, value in values.items()]
    vi, en = (", ".join(f"{name} = {value.get(lang)}" for name, value in shown) for lang in ("vi", "en"))
    return Text(vi or "—", en or "—")


def _shown(value: object) -> Text:
    if value is None or isinstance(value, bool):
        return _CONSTANTS[value]
    if isinstance(value, date):
        return Text(f"{value:%d/%m/%Y}", value.isoformat())
    return Text(f"[{', '.join(value)}]" if isinstance(value, tuple) else str(value))
