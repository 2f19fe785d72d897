"""The short phrases of a step (``move``, ``by``, ``needs``, ``within``), and the ways a step can go."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import attrs

from ._document import SidecarDoc, StepDoc, VariantDoc, WayDoc, WorkflowDoc
from ._problems import Report
from ._states import Spot, spots
from ._yaml import Node

Path = tuple[str | int, ...]
_NAME = r"[a-z][a-z0-9_]*"
# Doers that are nobody: the engine as another case orders it, and the engine as soon as it can.
ENGINE = frozenset({"system", "automatic"})
_MOST_WAYS = 5_000


class Word(str):
    """A name in a phrase that knows where in the phrase it stands.

    Attributes:
        offset: Characters before it.
    """

    __slots__ = ("offset",)
    offset: int

    @classmethod
    def at(cls, text: str, offset: int) -> Word:
        """Return *text* as a word that stands at *offset*."""
        word = cls(text)
        word.offset = offset
        return word


@attrs.frozen
class Move:
    """``a, b -> c``, ``-> c``, ``any -> c``, ``a -> back to c`` or ``stay: a, b``.

    Attributes:
        sources: As written, ``any`` and composites too; empty where the step opens a case.
        target: As written, a composite too; None where the step stays where it is.
        is_back: Whether it goes back to where the case was in the composite *target*.
    """

    sources: tuple[Word, ...]
    target: Word | None
    is_back: bool = False

    @property
    def opens(self) -> bool:
        """Whether it begins a case."""
        return not self.sources


@attrs.frozen
class Who:
    """``role of field or field, not field``: each doer with the field that holds the unit, if any."""

    doers: tuple[tuple[Word, Word | None], ...]
    never: tuple[Word, ...]

    @property
    def is_system(self) -> bool:
        """Whether only the engine takes the step, as an effect or by itself."""
        return all(doer in ENGINE for doer, _ in self.doers)

    @property
    def is_automatic(self) -> bool:
        """Whether the engine takes the step by itself."""
        return any(doer == "automatic" for doer, _ in self.doers)


@attrs.frozen
class Signature:
    """``2 role of field``, ``role of field`` or ``field``: how many must sign, and by which right."""

    count: int
    doer: Word
    of: Word | None


@attrs.frozen
class Within:
    """``term since step, step``, or ``before date_field since step``."""

    term: Word
    since: tuple[Word, ...]
    is_before: bool = False


def read_move(text: str) -> Move | None:
    """Read a ``move``; None where it is none."""
    if (match := re.fullmatch(r"\s*stay:(.*)", text)) is not None:
        sources = _words(match[1], match.start(1), ",")
        return Move(sources, None) if sources else None
    match = re.fullmatch(rf"(.*?)->(\s*back\s+to\s)?\s*({_NAME})\s*", text)
    sources = _words(match[1], 0, ",") if match and match[1].strip() else ()
    if match is None or sources is None or (match[2] and not sources):
        return None
    return Move(sources, Word.at(match[3], match.start(3)), is_back=match[2] is not None)


def read_who(text: str) -> Who | None:
    """Read a ``by``; None where it is none."""
    head, *tail = _parts(text, 0, ",")
    pattern = rf"\s*({_NAME})(?:\s+of\s+({_NAME}))?\s*"
    doers, never = [], []
    for part, offset in _parts(*head, r"\bor\b"):
        if (match := re.fullmatch(pattern, part)) is None:
            return None
        of = Word.at(match[2], offset + match.start(2)) if match[2] else None
        doers.append((Word.at(match[1], offset + match.start(1)), of))
    for part, offset in tail:
        if (match := re.fullmatch(rf"\s*not\s+({_NAME})\s*", part)) is None:
            return None
        never.append(Word.at(match[1], offset + match.start(1)))
    return Who(tuple(doers), tuple(never))


def read_signature(text: str) -> Signature | None:
    """Read one entry of ``signs``; None where it is none."""
    match = re.fullmatch(rf"\s*(?:([1-9][0-9]?)\s+)?({_NAME})(?:\s+of\s+({_NAME}))?\s*", text)
    if match is None:
        return None
    of = Word.at(match[3], match.start(3)) if match[3] else None
    return Signature(int(match[1] or 1), Word.at(match[2], match.start(2)), of)


def read_reader(text: str) -> tuple[tuple[Word, Word | None], ...]:
    """Read one entry of ``readers``: who may read, as in ``by``, with nobody barred; empty where it is none."""
    who = read_who(text)
    return () if who is None or who.never or any(doer in ENGINE for doer, _ in who.doers) else who.doers


def read_need(text: str) -> tuple[Word, ...] | None:
    """Read one entry of ``needs``; None where it is none."""
    return _words(text, 0, r"\bor\b")


def read_within(text: str) -> Within | None:
    """Read a ``within``; None where it is none."""
    match = re.fullmatch(rf"\s*(before\s+(?!since\b))?({_NAME})\s*(?:\bsince\s(.*))?", text)
    since = _words(match[3], match.start(3), ",") if match and match[3] is not None else ()
    if match is None or since is None:
        return None
    return Within(Word.at(match[2], match.start(2)), since, match[1] is not None)


def read_leads_to(text: str) -> tuple[Word, tuple[Word, ...]] | None:
    """Read a ``leads_to``: the state, and what stays possible from there on; None where it is none."""
    match = re.fullmatch(rf"\s*({_NAME})\s*->(.*)", text)
    to = _words(match[2], match.start(2), r"\bor\b") if match else None
    return (Word.at(match[1], match.start(1)), to) if match and to else None


def read_never(text: str) -> tuple[Word, Word] | None:
    """Read a ``never``: the state and what must have come before; None where it is none."""
    match = re.fullmatch(rf"\s*({_NAME})\s+without\s+({_NAME})\s*", text)
    return (Word.at(match[1], match.start(1)), Word.at(match[2], match.start(2))) if match else None


def _parts(text: str, offset: int, separator: str) -> Iterator[tuple[str, int]]:
    start = 0
    for match in re.finditer(separator, text):
        yield text[start : match.start()], offset + start
        start = match.end()
    yield text[start:], offset + start


def _words(text: str, offset: int, separator: str) -> tuple[Word, ...] | None:
    parts = list(_parts(text, offset, separator))
    if not all(re.fullmatch(_NAME, part.strip()) for part, _ in parts):
        return None
    return tuple(Word.at(part.strip(), at + len(part) - len(part.lstrip())) for part, at in parts)


@attrs.frozen(eq=False)
class Way:
    """One alternative of a step, or the whole step where it has none.

    Attributes:
        doc: The step's keys with the alternative's laid over them.
        own: The keys the alternative gives itself.
        index: Its position under ``choose``; None where the step has no alternatives.
        move, who, needs, within, signs: Its phrases, read; None or left out where they are missing or misread.
        variant: The variant of ``profiles`` it belongs to; empty where it is the plain workflow's.
        over: The keys that variant lays over the step.
        but: For a plain way the variants in which it is left out or another stands for it.
    """

    step: str
    doc: WayDoc
    own: frozenset[str]
    index: int | None
    move: Move | None
    who: Who | None
    needs: tuple[tuple[Word, ...], ...]
    within: Within | None
    signs: tuple[Signature | None, ...] = ()
    variant: str = ""
    over: frozenset[str] = frozenset()
    but: tuple[str, ...] = ()

    def path(self, key: str, *rest: str | int) -> Path:
        """Return where *key* of this way stands in the file."""
        if self.variant and (key in self.over or key == ""):
            return ("profiles", "variants", self.variant, "steps", self.step, *((key,) if key else ()), *rest)
        if self.index is not None and (key in self.own or key == ""):
            return ("steps", self.step, "choose", self.index, *((key,) if key else ()), *rest)
        return ("steps", self.step, *((key,) if key else ()), *rest)

    @property
    def inputs(self) -> frozenset[str]:
        """What may be given when the step is taken."""
        return frozenset({str(word) for group in self.needs for word in group} | {*self.doc.takes, "reason"})

    @property
    def is_system(self) -> bool:
        """Whether only the engine takes it."""
        return self.who is not None and self.who.is_system

    @property
    def is_automatic(self) -> bool:
        """Whether the engine takes it by itself."""
        return self.who is not None and self.who.is_automatic

    def is_in(self, variant: str) -> bool:
        """Whether a case of *variant* (empty: of the plain workflow) can go this way."""
        return variant not in self.but and self.variant in {"", variant}


@attrs.frozen(eq=False)
class Draft:
    """One workflow file, read, its phrases understood as far as they could be.

    Attributes:
        sidecar: The English words, where there is a file of them.
        states: Phase by state, in the order written; composites left out.
        spots: States and composites, each with where it stands, in the order written.
        composites: The states in each composite, at any depth, in the order written.
        inner: The same as sets.
        inside: The composites around each state, outermost first.
    """

    doc: WorkflowDoc
    root: Node
    report: Report
    ways: tuple[Way, ...]
    sidecar: SidecarDoc | None
    states: dict[str, str]
    spots: tuple[Spot, ...]
    composites: dict[str, tuple[str, ...]]
    inner: dict[str, frozenset[str]]
    inside: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, doc: WorkflowDoc, root: Node, report: Report, sidecar: SidecarDoc | None) -> Draft:
        """Read the phrases of *doc*; what cannot be read is reported."""
        variants = _variants_of(doc, root, report)
        ways = tuple(way for name in doc.steps for way in _ways_of(name, doc, variants, root, report))
        found = tuple(spots(doc.states))
        states = {spot.name: spot.phase for spot in found if not spot.is_composite}
        composites = {spot.name: spot.leaves for spot in found if spot.is_composite}
        inner = {name: frozenset(leaves) for name, leaves in composites.items()}
        inside = {spot.name: spot.inside for spot in found if not spot.is_composite}
        return cls(doc, root, report, ways, sidecar, states, found, composites, inner, inside)

    def openings(self, step: str) -> list[Way]:
        """Return the ways of *step* that open a case."""
        return [way for way in self.ways if way.step == step and way.move is not None and way.move.opens]

    def sources(self, way: Way) -> tuple[str, ...]:
        """Return the known states *way* leaves; ``any`` is every state not ended, a composite each state in it."""
        words = way.move.sources if way.move is not None else ()
        not_ended = [state for state, phase in self.states.items() if phase != "ended"]
        found = [state for word in words for state in (not_ended if word == "any" else self.leaves(word))]
        return tuple(state for state in dict.fromkeys(found) if state in self.states)

    def leaves(self, name: str) -> tuple[str, ...]:
        """Return the states that *name* stands for: those of a composite, or the state itself."""
        return self.composites.get(name, (str(name),))

    def word(self, word: Word, *path: str | int) -> tuple[int, int]:
        """Return where *word* of the phrase at *path* stands in the file."""
        return self.root.find(*path).place(word.offset)


def _variants_of(doc: WorkflowDoc, root: Node, report: Report) -> Mapping[str, VariantDoc]:
    """Return the variants; none where they would make more ways than anybody could read."""
    variants = doc.profiles.variants if doc.profiles else {}
    laid = [doc.steps[step] for variant in variants.values() for step in variant.steps if step in doc.steps]
    if sum(max(len(step.choose), 1) for step in laid) <= _MOST_WAYS:
        return variants
    report.add("spec_too_big", root.key("profiles"), key="profiles")
    return {}


def _ways_of(
    name: str, doc: WorkflowDoc, variants: Mapping[str, VariantDoc], root: Node, report: Report
) -> Iterator[Way]:
    """Yield the plain ways of a step, then those of the variants that lay something over it."""
    but = tuple(value for value, variant in variants.items() if name in variant.without or name in variant.steps)
    plain = list(_alternatives(name, doc.steps[name]))
    for way in plain:
        yield _read(attrs.evolve(way, but=but), root, report)
    for value in but:
        for way in plain if name not in variants[value].without else ():
            laid, keys = _laid_over(way.doc, variants[value].steps[name])
            yield _read(attrs.evolve(way, doc=laid, variant=value, over=keys), root, report)


def _alternatives(name: str, step: StepDoc) -> Iterator[Way]:
    if not step.choose:
        yield Way(name, step, frozenset(), None, None, None, (), None)
    for index, alternative in enumerate(step.choose):
        doc, own = _laid_over(step, alternative)
        yield Way(name, doc, own, index, None, None, (), None)


def _laid_over(doc: WayDoc, over: WayDoc) -> tuple[WayDoc, frozenset[str]]:
    own = frozenset(over.model_fields_set)
    return doc.model_copy(update={key: getattr(over, key) for key in own}), own


def _read(way: Way, root: Node, report: Report) -> Way:
    doc = way.doc
    for key in ("move", "by"):
        if getattr(doc, key) is None:
            report.add("spec_missing_key", root.key(*way.path("")), key=key)
    move = read_move(doc.move) if doc.move else None
    who = read_who(doc.by) if doc.by else None
    within = read_within(doc.within) if doc.within else None
    for key, read in (("move", move), ("by", who), ("within", within)):
        if read is None and getattr(doc, key) is not None:
            report.add(f"spec_bad_{key}", root.find(*way.path(key)).at, name=str(getattr(doc, key)))
    needs = [read_need(phrase) for phrase in doc.needs]
    signs = tuple(map(read_signature, doc.signs))
    for key, phrases in (("needs", needs), ("signs", signs)):
        for at in (at for at, phrase in enumerate(phrases) if phrase is None):
            report.add(f"spec_bad_{key}", root.find(*way.path(key, at)).at, name=getattr(doc, key)[at])
    given = tuple(group or () for group in needs)
    return attrs.evolve(way, move=move, who=who, needs=given, within=within, signs=signs)
