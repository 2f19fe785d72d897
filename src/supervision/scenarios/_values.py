"""What is given with a step: a usual value for every input, and others that a guard may want instead."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta

import attrs

from supervision.expr import Expr, Name, Node, Operation, names, walk
from supervision.messages import Words
from supervision.model import Case, Criterion, Field, FieldClass, FieldType, Law, Transition, Value, Workflow
from supervision.text import Text, day_text

from ._cast import Cast, transitions
from ._guards import expression

# Said of every text field, for no field is known well enough to be told a tale about.
IN_THE_FILE = Text("Như trong hồ sơ kèm theo", "As in the attached file")
REASON = Text("Theo kết quả xem xét hồ sơ", "As the examination of the file has shown")
ITEM = Text("Việc thứ {}", "Item {}")
# Who keeps what may not be kept here.
ARCHIVE = Text("Bộ phận lưu trữ", "the records office")
SYMBOL = "QĐ/ĐU"
_LATER = 30
_NUMBER, _QUOTED = re.compile(r"(?<![\w.\"-])\d+"), re.compile(r'"([^"]*)"|\'([^\']*)\'')
_MOST_ITEMS = 5
_SEVERAL = 3  # times that a step which counts is taken before it is done
_ORDERS = frozenset({"<", "<=", ">", ">=", "=="})
_PEOPLE = frozenset({FieldType.PERSON, FieldType.PARTY, FieldType.PERSONS})
_CEILING = FieldClass.VAULT  # of a deployment that says nothing else: what is above it is kept elsewhere
_VOTE: Mapping[str, Value] = {"members": 9, "present": 9, "agreed": 9}


@attrs.frozen(eq=False)
class Pool:
    """Where inputs of one workflow are taken from.

    Attributes:
        numbers: Whole numbers that guards and caps compare with, and their neighbours.
        texts: Texts that guards compare with.
        aims: The fields that guards compare with one that steps count up: it may be reached in so many steps.
        words: What inputs are called, for the wording of evidence.
    """

    workflow: Workflow
    cast: Cast
    law: Law
    numbers: tuple[int, ...]
    texts: tuple[str, ...]
    aims: frozenset[str]
    words: Words

    @classmethod
    def of(cls, workflow: Workflow, cast: Cast, law: Law) -> Pool:
        """Collect what the guards of *workflow* compare with."""
        guards = tuple(guard for transition in transitions(workflow) for guard in guards_of(transition))
        plain = [int(number) for guard in guards for number in _NUMBER.findall(guard)]
        plain += [limit for key in workflow.rules if key in law.packs for _, limit in law.packs[key].caps]
        numbers = dict.fromkeys((1, 0, *(near for n in sorted(set(plain)) for near in (n, n + 1, n - 1))))
        texts = dict.fromkeys(text for transition in transitions(workflow) for text in quoted_in(transition))
        return cls(workflow, cast, law, tuple(numbers), tuple(texts), _aims(workflow), Words(inputs=law.evidence))

    def usual(self, name: str, day: date) -> Value:
        """Return what an officer would give for *name* on *day*."""
        return self.possible(name, day, {})[0]

    def possible(self, name: str, day: date, known: Mapping[str, Value]) -> list[Value]:
        """Return what may be given for *name*, the usual first; never empty.

        Args:
            name: A field, ``reason``, ``document``, ``signatures``, ``vote`` or a kind of evidence.
            day: The day of the act.
            known: What the case holds: dates near its dates are tried too, and its persons.
        """
        field = self.workflow.field(name)
        if field is not None and field.confidentiality.rank > _CEILING.rank:
            return [stub(day)]
        if field is not None:
            return list(_MADE[field.type](self, field, day, known))
        if name == "reason":
            return [REASON.vi]
        if name == "document":
            return [{"number": str(_number(day)), "symbol": SYMBOL, "date": day.isoformat()}]
        told = evidence_text(self.words.input(name), day, "vi")
        return [{"sha256": hashlib.sha256(told.encode()).hexdigest(), "ref": told}]


def stub(day: date) -> dict[str, Value]:
    """Return what stands for content that may not be kept here: an opaque number, and who has it."""
    return {"stub": f"{_number(day)}/{day.year}", "holder": ARCHIVE.vi}


def _number(day: date) -> int:
    """Return the number of a paper of *day*: of two figures, and seldom that of a day near it."""
    return day.toordinal() % 90 + 10


def evidence_text(label: Text, day: date, lang: str) -> str:
    """Return the words that stand for a piece of evidence: what it is, and of which day."""
    told = label.get(lang)
    return f"{told[:1].upper()}{told[1:]} {'ngày' if lang == 'vi' else 'of'} {day_text(day, lang)}"


def papers(
    cast: Cast, way: Transition, case: Case, inputs: Mapping[str, Value]
) -> tuple[dict[str, Value], tuple[tuple[str, str, str], ...]]:
    """Add to *inputs* what a body's decision needs: a vote that all agree in, signatures of people who may sign.

    People new to the case sign first; whoever the step bars does not.

    Returns:
        The inputs, and what the signers need to hold: person, role, unit.
    """
    fields = {**case.fields, **inputs}
    takers = {step: {taken.last_by, *taken.others} for step, taken in case.taken.items()}
    known = set().union(*takers.values())
    never = way.by.never if way.by is not None else ()
    barred = set().union(*(takers.get(name, {fields.get(name)}) for name in never))
    held: list[tuple[str, str, str]] = []
    signed: list[str] = []
    for signers in way.signs:
        doer = signers.doer
        unit = fields.get(doer.of if doer.of is not None else doer.role)
        if doer.of is None and unit in cast.persons:
            signed.append(str(unit))
            continue
        free = [m for m in cast.mandates if m.unit == unit and (doer.of is None or m.role == doer.role)]
        free = [m for m in free if m.person not in barred and m.person not in {who for who, _, _ in held}]
        free = sorted(free, key=lambda m: m.person in known)[: signers.count]
        held += [(m.person, m.role, m.unit) for m in free]
        signed += [m.person for m in free]
    extra: dict[str, Value] = {"signatures": [*signed]} if way.signs else {}
    if way.quorum is not None:
        extra["vote"] = {**_VOTE}
    return {**inputs, **extra}, tuple(held)


def guards_of(transition: Transition) -> Iterator[str]:
    """Yield every expression of one way, its guard first."""
    if transition.when is not None:
        yield transition.when
    yield from (expression for _, expression in transition.sets)
    for opens in transition.opens:
        yield from ((opens.when,) if opens.when is not None else ())
        yield from (expression for _, expression in opens.given)
    yield from (sends.when for sends in transition.sends if sends.when is not None)


def names_read(transition: Transition) -> tuple[str, ...]:
    """Return the names that some expression of one way reads, in its order, each once."""
    parsed = [expression(guard) for guard in guards_of(transition)]
    return tuple(dict.fromkeys(name for guard in parsed if isinstance(guard, Expr) for name in sorted(names(guard))))


def quoted_in(transition: Transition) -> Iterator[str]:
    """Yield the texts in the expressions of one way: values, and what functions are asked about."""
    yield from (one or other for guard in guards_of(transition) for one, other in _QUOTED.findall(guard))


def _aims(workflow: Workflow) -> frozenset[str]:
    """Return the names that guards compare with what steps count up, such as what was pledged with what has come."""
    ways = list(transitions(workflow))
    put = [(name, expression(text)) for way in ways for name, text in way.sets]
    counted = {
        name for name, by in put if isinstance(by, Expr) and isinstance(by.root, Operation) and name in names(by)
    }
    guards = [expression(way.when) for way in ways if way.when is not None]
    nodes = (node for guard in guards if isinstance(guard, Expr) for node, _ in walk(guard.root))
    return frozenset(name for node in nodes for name in _aimed_at(node, counted))


def _aimed_at(node: Node, counted: set[str]) -> Iterator[str]:
    """Yield the name that a comparison sets against what is counted."""
    if isinstance(node, Operation) and node.op in _ORDERS:
        for one, other in (node.parts, node.parts[::-1]):
            if isinstance(one, Name) and one.path not in counted and not counted.isdisjoint(names(Expr("", other))):
                yield one.path


def _dates(_pool: Pool, _field: Field, day: date, known: Mapping[str, Value]) -> Iterator[str]:
    near = [day + timedelta(days=days) for days in (_LATER, 0, 1, -1)]
    held = [date.fromisoformat(value) for value in known.values() if isinstance(value, str) and is_date(value)]
    near += [one + timedelta(days=days) for one in held for days in (_LATER, 1, 0, -1)]
    yield from dict.fromkeys(one.isoformat() for one in near)


def is_date(text: str) -> bool:
    """Whether a text is written as a calendar day is: ``2026-01-31``."""
    return re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) is not None


def _integers(pool: Pool, field: Field, day: date, _known: Mapping[str, Value]) -> Iterator[int]:
    # A year is the one number that would read oddly as a 1.
    if field.label.vi.casefold() == "năm":
        yield day.year
    yield from pool.numbers
    if field.name in pool.aims and _SEVERAL not in pool.numbers:
        yield _SEVERAL


def _texts(pool: Pool, _field: Field, _day: date, _known: Mapping[str, Value]) -> Iterator[Value]:
    sizes = dict.fromkeys(number for number in pool.numbers if 0 < number <= _MOST_ITEMS)
    for size in sizes:
        items: list[Value] = [ITEM.vi.format(number + 1) for number in range(size)]
        yield items


def _held(pool: Pool, field: Field, _day: date, known: Mapping[str, Value]) -> Iterator[Value]:
    """Yield whom or what such a field holds, then whom the case knows: the person himself, and of several the first."""
    yield pool.cast.holders[field.name]
    for value in known.values():
        first = value[0] if isinstance(value, list) and value else value
        # A simulation has many people in place of each one of the cast: `person_subject#7`.
        if (
            isinstance(first, str)
            and first.partition("#")[0] in pool.cast.names
            and first.startswith("unit_") == (field.type == "unit")
        ):
            yield first


def _persons(pool: Pool, field: Field, _day: date, known: Mapping[str, Value]) -> Iterator[list[Value]]:
    yield from ([one] for one in _held(pool, field, _day, known))
    # A team: neighbours among those whom the workflow's fields name, for some of them may not be in it.
    held = (pool.cast.holders[other.name] for other in pool.workflow.fields if other.type in _PEOPLE)
    people: list[Value] = [one for one in dict.fromkeys(held) if one in pool.cast.persons]
    for size in (number for number in pool.numbers if 1 < number <= _MOST_ITEMS):
        yield from ([*people[at : at + size]] for at in range(len(people) - size + 1))


def criteria_of(workflow: Workflow, law: Law, field: Field) -> tuple[Criterion, ...]:
    """Return the lines of the catalogue that the points in *field* follow: of the last listed pack that has it."""
    packs = [law.packs[key] for key in workflow.rules if key in law.packs]
    return next((lines for pack in reversed(packs) for name, lines in pack.criteria if name == field.criteria), ())


def _scores(pool: Pool, field: Field, _day: date, _known: Mapping[str, Value]) -> Iterator[dict[str, Value]]:
    """Yield full points, none, and about half."""
    lines = criteria_of(pool.workflow, pool.law, field)
    for share in (2, 0, 1):
        yield {line.name: line.most * share // 2 for line in lines}


def _listed(known: Mapping[str, Value]) -> Iterator[str]:
    """Yield the items of the lists that the case holds: one of them may be asked for."""
    yield from (one for value in known.values() if isinstance(value, list) for one in value if isinstance(one, str))


def _several(values: Iterable[str]) -> Iterator[str]:
    yield IN_THE_FILE.vi
    yield from values


Maker = Callable[[Pool, Field, date, Mapping[str, Value]], Iterable[Value]]

_MADE: Mapping[str, Maker] = {
    FieldType.TEXT: lambda pool, _field, _day, known: _several(text for text in (*pool.texts, *_listed(known)) if text),
    FieldType.INTEGER: _integers,
    FieldType.BOOLEAN: lambda *_: (True, False),
    FieldType.DATE: _dates,
    FieldType.CHOICE: lambda _, field, *__: [choice for choice, _label in field.choices],
    FieldType.PERSON: _held,
    FieldType.UNIT: _held,
    FieldType.PARTY: _held,
    FieldType.TEXTS: _texts,
    FieldType.PERSONS: _persons,
    "scores": _scores,
}
