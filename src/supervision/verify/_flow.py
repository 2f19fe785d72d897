"""A workflow made ready to be explored: its ways, and what of a case must be remembered to tell what it can do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from supervision.model import Field, FieldClass, Law, Opens, Phase, Sends, Transition, Workflow, packs_on

from ._samples import Rule

_APART = frozenset({FieldClass.PERSONAL, FieldClass.VAULT, FieldClass.CLASSIFIED})
_LINKING = frozenset({"count", "all_ended", "any_open", "linked_in"})


@attrs.frozen(eq=False)
class Way:
    """One arrow, its expressions ready.

    Attributes:
        asks: The inputs it may be given, each with whether it must.
        holders: Fields of which one must name whose right it is; empty where that does not depend on the case.
    """

    workflow: str
    arrow: Transition
    when: Rule | None
    sets: Mapping[str, Rule]
    opens: tuple[tuple[Opens, Rule | None, Mapping[str, Rule]], ...]
    sends: tuple[tuple[Sends, Rule | None], ...]
    asks: Mapping[str, bool]
    holders: tuple[str, ...]

    @classmethod
    def of(cls, arrow: Transition, workflow: Workflow, limits: Mapping[str, int]) -> Way:
        """Make *arrow* ready under these caps."""

        def made(source: str | None) -> Rule | None:
            return Rule.of(source, limits) if source is not None else None

        def each(sources: Iterable[tuple[str, str]]) -> Mapping[str, Rule]:
            return {name: Rule.of(source, limits) for name, source in sources}

        asks = dict.fromkeys([name for group in arrow.needs for name in group] + [*arrow.takes], False)
        asks |= {group[0]: True for group in arrow.needs if len(group) == 1}
        doers = arrow.by.doers if arrow.by is not None else ()
        opens = tuple((opens, made(opens.when), each(opens.given)) for opens in arrow.opens)
        sends = tuple((sends, made(sends.when)) for sends in arrow.sends)
        holders = tuple(doer.of or doer.role for doer in doers)
        return cls(workflow.name, arrow, made(arrow.when), each(arrow.sets), opens, sends, asks, holders)

    @property
    def guards(self) -> tuple[Rule, ...]:
        """The expressions that decide something."""
        found = (self.when, *(when for _, when, _ in self.opens), *(when for _, when in self.sends))
        return tuple(rule for rule in found if rule is not None)

    @property
    def is_note(self) -> bool:
        """Whether the step moves nothing and sets nothing off."""
        return self.arrow.source == self.arrow.target and not (self.sets or self.opens or self.sends)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every expression."""
        return (*self.guards, *self.sets.values(), *(rule for _, _, given in self.opens for rule in given.values()))

    def stored(self, rules: Iterable[Rule]) -> Iterator[str]:
        """Yield the names whose stored value *rules* of this way read: what must be given anew is not."""
        return (name for rule in rules for name in rule.reads if not self.asks.get(name, False))

    def shadows(self, later: Way) -> bool:
        """Whether everyone who could take *later*, with all inputs it takes, gets this way where its guard holds."""
        one, other = self.arrow, later.arrow
        if one.by is None or other.by is None or one.after or one.claims or one.extends or one.signs or one.quorum:
            return False
        is_wider = set(other.by.doers) <= set(one.by.doers) and set(one.by.never) <= set(other.by.never)
        return is_wider and set(one.needs) <= set(other.needs) and set(later.asks) <= set(self.asks)


@attrs.frozen(eq=False)
class Flow:
    """A workflow ready to be explored.

    Attributes:
        steps: From each state (None: that open a case) the ways of each step, in spec order.
        kept: Fields whose value is remembered, in spec order; the others do not matter once a step is taken.
        known: Of those, the ones whose value some guard reads; of the others only whether there is one.
        counted: Steps that guards count, each with how far.
    """

    workflow: Workflow
    fields: Mapping[str, Field]
    ways: tuple[Way, ...]
    steps: Mapping[str | None, Mapping[str, tuple[Way, ...]]]
    kept: tuple[str, ...]
    known: frozenset[str]
    counted: Mapping[str, int]
    ended: frozenset[str]

    @classmethod
    def of(cls, workflow: Workflow, ways: list[Way], known: set[str]) -> Flow:
        """Make *workflow* ready."""
        wanted = {name for way in ways for name in (*_needed(way), *way.holders) if not way.asks.get(name, False)}
        fields = {field.name: field for field in workflow.fields}
        full = frozenset(name for name, field in fields.items() if name in known and not is_apart(field))
        kept = tuple(n for n in fields if n in full or (n in wanted and not _is_always_there(n, ways)))
        steps: dict[str | None, dict[str, tuple[Way, ...]]] = {state.name: {} for state in workflow.states} | {None: {}}
        for way in ways:
            found = steps[way.arrow.source]
            found[way.arrow.step] = (*found.get(way.arrow.step, ()), way)
        ended = frozenset(state.name for state in workflow.states if state.phase is Phase.ENDED)
        return cls(workflow, fields, tuple(ways), steps, kept, full, counts("taken", ways), ended)


def is_apart(field: Field | None) -> bool:
    """Whether guards see the field's value only while it is given."""
    return field is not None and field.confidentiality in _APART


def counts(function: str, ways: Iterable[Way]) -> dict[str, int]:
    """Return what *function* counts, each with the first number beyond all it is compared with."""
    found: dict[str, int] = {}
    for rule in (rule for way in ways for rule in way.rules):
        for name in (str(arguments[0]) for called, arguments in rule.calls if called == function):
            found[name] = max(found.get(name, 0), max(rule.numbers, default=0) + 1)
    return found


def reading(ways: Iterable[Way]) -> set[str]:
    """Return the workflows and relations of which guards ask what became of linked cases."""
    calls = [call for way in ways for rule in way.rules for call in rule.calls]
    return {str(arguments[0]) for name, arguments in calls if name in _LINKING}


def flows_of(workflows: Iterable[Workflow], law: Law) -> tuple[Flow, ...]:
    """Make *workflows*, which may open one another, ready together; raise ValueError where an expression is none."""
    raw = {workflow.name: (workflow, _ways(workflow, law)) for workflow in workflows}
    known = {name: {read for way in ways for read in way.stored(way.guards)} for name, (_, ways) in raw.items()}
    size = -1
    while size < (size := sum(map(len, known.values()))):
        # What flows into what is known is known too, here and in cases opened.
        for name, (_, ways) in raw.items():
            for way in ways:
                flowing = [rule for target, rule in way.sets.items() if target in known[name]]
                for opens, _, given in way.opens:
                    flowing += [rule for target, rule in given.items() if target in known.get(opens.workflow, ())]
                known[name].update(way.stored(flowing))
    return tuple(Flow.of(workflow, ways, known[name]) for name, (workflow, ways) in raw.items())


def _ways(workflow: Workflow, law: Law) -> list[Way]:
    """Return the ways under the law as it is when the last of its texts has come into force."""
    packs = law.pinned(workflow.rules)
    day = max((pack.in_force_from for pack in packs), default=date.min)
    limits = {name: cap for pack in packs_on(packs, day) for name, cap in pack.caps}
    return [Way.of(arrow, workflow, limits) for step in workflow.steps for arrow in step.transitions]


def _needed(way: Way) -> Iterator[str]:
    return (name for _, _, given in way.opens for rule in given.values() for name in rule.reads)


def _is_always_there(name: str, ways: Iterable[Way]) -> bool:
    return all(name not in way.sets and (way.arrow.source or way.asks.get(name)) for way in ways)
