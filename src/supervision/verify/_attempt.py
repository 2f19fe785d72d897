"""One command tried in one situation: every fact it asks for is picked when it is asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar, cast

import attrs

from supervision.expr import Type
from supervision.machine import GUARD_FUNCTIONS
from supervision.model import FieldType, Opens, Value

from ._flow import Flow, Way, is_apart
from ._samples import Functions, Plain, Pool, Rule, as_input

T = TypeVar("T")
_MOST_AUTOMATIC = 32  # as the engine has it
_MOST_ORDERS = 80
_THERE = "•"


class Known(NamedTuple):
    """What is remembered of one case: values and counts in the order of its `Flow`."""

    flow: str
    relation: str
    state: str
    values: tuple[Plain, ...]
    counts: tuple[int, ...]


class Situation(NamedTuple):
    """A day, the case under study, and the cases linked with it in order of appearance."""

    day: date
    cases: tuple[Known, ...]


def dates_of(situation: Situation) -> set[date]:
    """Return the days that are remembered."""
    return {value for case in situation.cases for value in case.values if isinstance(value, date)}


class Taken(NamedTuple):
    """One step that was taken: of which case (its place), which way, with which inputs."""

    case: int
    way: Way
    inputs: tuple[tuple[str, Value], ...]
    by_system: bool


@attrs.frozen(eq=False)
class World:
    """The workflows that are looked at together.

    Attributes:
        flows: By name; *main* is that of the case under study.
        slots: How many cases of a workflow may be linked with it; those not named are not followed.
        followed: Their names and those of their relations to the case under study.
        helping: Workflows of which one more linked case, opened by people, may help the case under study on.
        ordered: Steps (workflow, step) that cases which are not followed may order.
        is_automatic: Whether the engine takes any step by itself.
    """

    main: Flow
    flows: Mapping[str, Flow]
    pool: Pool
    slots: Mapping[str, int]
    followed: frozenset[str]
    helping: frozenset[str]
    ordered: frozenset[tuple[str, str]]
    is_automatic: bool


@attrs.define(eq=False)
class Picks:
    """Every way to answer a row of questions, the first answers first; what is asked may depend on answers."""

    script: list[int] = attrs.field(factory=list)
    sizes: list[int] = attrs.field(factory=list)
    at: int = 0

    def pick(self, options: Sequence[T]) -> T:
        """Answer one question."""
        if self.at == len(self.script):
            self.script.append(0)
            self.sizes.append(len(options))
        self.at += 1
        return options[self.script[self.at - 1]]

    def advance(self) -> bool:
        """Go to the next row of answers; tell whether there is one."""
        while self.script and self.script[-1] + 1 == self.sizes[-1]:
            self.script.pop()
            self.sizes.pop()
        self.at = 0
        if self.script:
            self.script[-1] += 1
        return bool(self.script)


@attrs.define(eq=False)
class Attempt:
    """One command and all it sets off.

    Attributes:
        cases: As they are so far.
        is_cut: Whether it failed only because no more linked cases are followed.
        orders: Orders that were given: way, number (those sent first), and whether the other case carried it out.
        endless: The automatic step that would be taken for ever.
        is_linked: Whether another case had a part in it, or could have had.
    """

    world: World
    before: Situation
    picks: Picks
    cases: list[Known]
    taken: list[Taken] = attrs.field(factory=list)
    is_cut: bool = False
    orders: list[tuple[Way, int, bool]] = attrs.field(factory=list)
    endless: Way | None = None
    is_linked: bool = False
    memo: dict[object, object] = attrs.field(factory=dict)

    def settled(self, key: object, options: Callable[[], Sequence[T]]) -> T:
        """Return the answer under *key*; picked the first time."""
        if key not in self.memo:
            self.memo[key] = self.picks.pick(options())
        return cast("T", self.memo[key])

    def today(self) -> date:
        """Return the day of the act: not before the last one, and on either side of every day that matters."""
        now, pool = self.before.day, self.world.pool
        return self.settled("day", lambda: (now, *(day for day in pool.around(self.dates()) if day > now)))

    def dates(self) -> set[date]:
        """Return the days that matter."""
        return dates_of(self.before) | set(self.world.pool.dates)

    def act(self, at: int, ways: tuple[Way, ...], way: Way, relation: str) -> bool:
        """Let somebody take *way*; tell whether all of it happened."""
        question = Question(self, at, way, None, relation)
        if not question.is_open(is_ordered=False):
            return False
        earlier = (other for other in ways[: ways.index(way)] if other.shadows(way))
        return not any(question.holds(other.when) for other in earlier) and self._take(question) and self._settle()

    def ordered(self, at: int, ways: tuple[Way, ...]) -> bool:
        """Let a case that is not followed order a step."""
        return self._order(at, ways, {}) and self._settle()

    def _order(self, at: int, ways: tuple[Way, ...], given: Mapping[str, Plain], relation: str = "") -> bool:
        """Let the engine take the first of *ways* that is open; only ask, where the case is not followed."""
        for way in ways:
            question = Question(self, at, way, given, relation)
            if not way.arrow.is_automatic and question.is_open(is_ordered=True):
                return at < 0 or self._take(question)
        return False

    def _take(self, question: Question) -> bool:
        if len(self.taken) > _MOST_ORDERS:
            return False
        at, way = question.at, question.way
        sent = [(number, each) for number, (each, when) in enumerate(way.sends) if question.holds(when)]
        opened = [
            (number, each, {name: rule.value(question.read, question.functions) for name, rule in given.items()})
            for number, (each, when, given) in enumerate(way.opens, len(way.sends))
            if question.holds(when)
        ]
        self.cases[at : at + 1] = [question.after()]
        self.taken.append(Taken(at, way, question.inputs(), question.given is not None))
        for number, each in sent:
            for other in self.linked(at, each.workflow):
                ways = self.world.flows[each.workflow].steps[self.cases[other].state].get(each.step, ())
                if ways and not self._noted(way, number, self._order(other, ways, {})):
                    return False
        return all(self._noted(way, number, self._open(at, each, given)) for number, each, given in opened)

    def _noted(self, way: Way, number: int, is_done: bool) -> bool:  # noqa: FBT001 - what is noted
        self.orders.append((way, number, is_done or self.is_cut))
        return is_done

    def linked(self, at: int, workflow: str) -> list[int]:
        """Return the places of the followed cases of *workflow* that are linked with the one at *at*."""
        others = range(1, len(self.cases)) if not at else range(1)
        return [other for other in others if self.cases[other].flow == workflow]

    def _open(self, at: int, opens: Opens, given: Mapping[str, Plain]) -> bool:
        flow = self.world.flows.get(opens.workflow)
        if flow is None:
            return True
        ways = flow.steps[None].get(opens.step, ())
        is_followed = not at and opens.workflow in self.world.slots
        if is_followed and len(self.linked(0, opens.workflow)) < self.world.slots[opens.workflow]:
            return self._order(len(self.cases), ways, given, opens.link)
        is_lawful = self._order(-1, ways, given, opens.link)
        self.is_cut = self.is_cut or (is_followed and is_lawful)
        return is_lawful and not is_followed

    def _settle(self) -> bool:
        """Take automatic steps until none is possible; tell whether that ends."""
        seen: list[list[Known]] = []
        self.is_linked = self.is_linked or self.world.is_automatic
        while self.world.is_automatic and (found := next(self._automatic(), None)) is not None:
            if self.cases in seen or len(seen) == _MOST_AUTOMATIC:
                self.endless = found.way
                return False
            seen.append([*self.cases])
            if not self._take(found):
                return False
        return True

    def _automatic(self) -> Iterator[Question]:
        for at, case in enumerate(self.cases):
            for ways in self.world.flows[case.flow].steps[case.state].values():
                questions = (Question(self, at, way, {}, case.relation) for way in ways if way.arrow.is_automatic)
                yield from (question for question in questions if question.is_open(is_ordered=True))


@attrs.define(eq=False)
class Question:
    """One way of one case, asked about.

    Attributes:
        at: The place of the case; that of a new one where the way opens it, -1 where that one is not followed.
        given: Its inputs; None where somebody may give any.
    """

    attempt: Attempt
    at: int
    way: Way
    given: Mapping[str, Plain] | None
    relation: str
    flow: Flow = attrs.field(init=False)
    known: Known | None = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.flow = self.attempt.world.flows[self.way.workflow]
        self.known = None if self.way.arrow.source is None else self.attempt.cases[self.at]
        self.relation = self.known.relation if self.known is not None else self.relation

    def is_open(self, *, is_ordered: bool) -> bool:
        """Whether nothing stops it."""
        if not self.holds(self.way.when) or not all(map(self._is_met, self.way.arrow.needs)):
            return False
        return is_ordered or not self.way.holders or any(map(self._is_there, self.way.holders))

    def holds(self, rule: Rule | None) -> bool:
        """Whether *rule* is true, or there is none."""
        return rule is None or rule.value(self.read, self.functions) is True

    def _is_met(self, group: tuple[str, ...]) -> bool:
        if self.given is None and len(group) == 1:
            return True  # only lawful inputs are picked
        is_free = self.given is None and not set(group) <= set(self.flow.fields)
        return is_free or any(self._input(name) not in (None, "", ()) for name in group)

    def _is_there(self, name: str) -> bool:
        return self._input(name) is not None or name not in self.flow.kept or self._stored(name) is not None

    def _stored(self, name: str) -> Plain:
        return self.known.values[self.flow.kept.index(name)] if self.known is not None else None

    def _input(self, name: str) -> Plain:
        if self.given is not None or name not in self.way.asks:
            return (self.given or {}).get(name)
        return self.attempt.settled(("input", name), lambda: self._options(name))

    def _options(self, name: str) -> tuple[Plain, ...]:
        field, pool = self.flow.fields.get(name), self.attempt.world.pool
        is_read = name in self.flow.known or any(name in rule.reads for rule in self.way.rules)
        if field is not None and field.type is FieldType.DATE:
            today = self.attempt.today() if is_read else self.attempt.before.day
            days = pool.around({today, *self.attempt.dates()}) if is_read else ()
            found: tuple[Plain, ...] = (today, *(day for day in days if day != today))
        else:
            found = pool.options(field)[: None if is_read else 1]
        return tuple(value for value in found if value != ()) if self.way.asks[name] else (None, *found)

    def read(self, name: str) -> Plain:
        """Return what an expression reads."""
        if name == "day":
            return self.attempt.today()
        found, field = self._input(name), self.flow.fields.get(name)
        if found is not None or self.known is None or field is None or is_apart(field):
            return found
        if name in self.flow.known:
            return self._stored(name)
        return self.attempt.world.pool.options(field)[0] if self._is_there(name) else None

    def inputs(self) -> tuple[tuple[str, Value], ...]:
        """Return the inputs that were asked for, as a command takes them."""
        names = () if self.given is not None else self.way.asks
        found = [(name, cast("Plain", self.attempt.memo.get(("input", name)))) for name in names]
        return tuple((name, as_input(value)) for name, value in found if value is not None)

    def after(self) -> Known:
        """Return the case as the step leaves it."""
        flow, values, step = self.flow, [], self.way.arrow.step
        for name in flow.kept:
            found, rule = self._input(name), self.way.sets.get(name)
            found = self._stored(name) if found is None else found
            found = found if rule is None else rule.value(self.read, self.functions)
            there = _THERE if found is not None else None
            values.append(self.attempt.world.pool.near(found) if name in flow.known else there)
        was = self.known.counts if self.known else (0,) * len(flow.counted)
        limits = zip(flow.counted.items(), was, strict=True)
        counted = tuple(min(count + (each == step), most) for (each, most), count in limits)
        return Known(flow.workflow.name, self.relation, self.way.arrow.target, tuple(values), counted)

    def functions(self) -> Functions:
        """Return the guard functions: of followed cases as they are, of all else as picked."""
        self.attempt.is_linked = True
        return {name: self._free(name) for name in GUARD_FUNCTIONS} | {
            "taken": lambda step: self.known.counts[[*self.flow.counted].index(step)] if self.known else 0,
            "count": lambda workflow: len(self._children(workflow)),
            "all_ended": lambda workflow: all(self._children(workflow)),
            "any_open": lambda workflow: not all(self._children(workflow)),
            "linked_in": self._linked_in,
        }

    def _free(self, name: str) -> Callable[..., object]:
        def options() -> tuple[object, ...]:
            if GUARD_FUNCTIONS[name].gives is Type.BOOL:
                return False, True
            if GUARD_FUNCTIONS[name].gives is Type.DATE:  # which day that is the calendar says, which nobody asks here
                return self.attempt.world.pool.around({self.attempt.today()})
            return tuple(number for number in self.attempt.world.pool.numbers if number >= 0)

        return lambda *arguments: self.attempt.settled((name, self.at, arguments), options)

    def _children(self, workflow: str) -> tuple[bool, ...]:
        """Return for each younger linked case of *workflow* whether it has ended."""
        world = self.attempt.world
        if self.known is None:
            return ()
        if not self.at and workflow in world.followed:
            cases = [self.attempt.cases[other] for other in self.attempt.linked(0, workflow)]
            return tuple(case.state in world.flows[workflow].ended for case in cases)
        options = ((), (False,), (True,), (False, False), (True, True))
        return self.attempt.settled(("children", self.at, workflow), lambda: options)

    def _linked_in(self, which: str, state: str) -> bool:
        cases, main = self.attempt.cases, self.attempt.world.main.workflow.name
        if self.at > 0 and which in (self.relation, main):
            return cases[0].state == state
        if not self.at and which in self.attempt.world.followed:
            mine = [case.state for case in cases[1:] if which in (case.flow, case.relation)]
            return bool(mine) and all(each == state for each in mine)
        calls = [arguments for way in self.flow.ways for rule in way.rules for _, arguments in rule.calls]
        states = dict.fromkeys(str(arguments[1]) for arguments in calls if arguments[:1] == (which,))
        return self.attempt.settled(("state", self.at, which), lambda: ("", *states)) == state
