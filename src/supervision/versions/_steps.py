"""What differs in one step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from supervision.expr import Expr, parse
from supervision.model import Step, Transition
from supervision.text import Text

from ._telling import NOTHING, Teller


@attrs.frozen
class Way:
    """One alternative of a step with all the states it leaves."""

    sources: tuple[str | None, ...]
    like: Transition


@attrs.frozen
class Told:
    """An aspect of a way that differs: what it is called, and both sides in words."""

    aspect: Text
    before: Text
    after: Text


def ways_of(step: Step) -> tuple[Way, ...]:
    """Return the alternatives of a step: transitions that differ in nothing but the state they leave are one."""
    found: dict[Transition, list[Transition]] = {}
    for way in step.transitions:
        target = "" if way.source == way.target else way.target
        found.setdefault(attrs.evolve(way, source="", target=target), []).append(way)
    return tuple(Way(tuple(way.source for way in ways), ways[0]) for ways in found.values())


def _meaning(guard: str | None) -> str | None:
    """Return the tree of a guard without where its parts were written: blanks and idle brackets do not count."""
    found = parse(guard) if guard is not None else None
    return re.sub(r"start=\d+, end=\d+, ", "", repr(found.root)) if isinstance(found, Expr) else guard


def told(one: Way, other: Way, before: Teller, after: Teller) -> Iterator[Told]:
    """Return the aspects of *one* that read otherwise in *other*."""
    for label, value, phrase in ASPECTS:
        if value(one) != value(other):
            yield Told(label, phrase(before, one) or NOTHING, phrase(after, other) or NOTHING)


def _moves(way: Way) -> object:
    return frozenset(way.sources), None if way.like.source == way.like.target else way.like.target


def _guards(way: Way) -> object:
    return _meaning(way.like.when)


# Each aspect: what it is called, what is compared, how it is told.
ASPECTS: tuple[tuple[Text, Callable[[Way], object], Callable[[Teller, Way], Text | None]], ...] = (
    (Text("đường đi", "move"), _moves, lambda t, w: t.move(w.like, w.sources)),
    (
        Text("người thực hiện", "by whom"),
        lambda w: (w.like.by, w.like.is_automatic),
        lambda t, w: Text("tự động", "automatic") if w.like.is_automatic else t.by(w.like.by),
    ),
    (Text("điều kiện", "condition"), _guards, lambda t, w: t.guard(w.like.when)),
    (
        Text("phải có", "needed"),
        lambda w: frozenset(frozenset(group) for group in w.like.needs),
        lambda t, w: t.needs(w.like.needs),
    ),
    (Text("có thể kèm", "may be given"), lambda w: frozenset(w.like.takes), lambda t, w: t.names(w.like.takes)),
    (
        Text("chữ ký, biểu quyết", "signatures, votes"),
        lambda w: (w.like.signs, w.like.quorum),
        lambda t, w: t.signs(w.like),
    ),
    (Text("thời hạn phải làm", "due under"), lambda w: w.like.meets, lambda t, w: t.names(w.like.meets)),
    (
        Text("phải chờ", "waits for"),
        lambda w: w.like.after,
        lambda t, w: t.names((w.like.after,) if w.like.after else ()),
    ),
    (Text("tạm dừng hạn", "pauses"), lambda w: frozenset(w.like.pauses), lambda t, w: t.names(w.like.pauses)),
    (Text("tính tiếp hạn", "resumes"), lambda w: frozenset(w.like.resumes), lambda t, w: t.names(w.like.resumes)),
    (
        Text("gia hạn", "extends"),
        lambda w: w.like.extends,
        lambda t, w: t.names((w.like.extends,) if w.like.extends else ()),
    ),
    (Text("bắt đầu giai đoạn", "begins stage"), lambda w: w.like.begins, lambda t, w: t.stage(w.like.begins)),
    (Text("căn cứ", "cited"), lambda w: frozenset(w.like.under), lambda t, w: t.cited(w.like.under)),
    (Text("ghi vào hồ sơ", "sets"), lambda w: frozenset(w.like.sets), lambda t, w: t.sets(w.like.sets)),
    (Text("kéo theo", "effects"), lambda w: (w.like.opens, w.like.sends), lambda t, w: t.effects(w.like)),
    (Text("giữ chỗ", "claims"), lambda w: (w.like.claims, w.like.releases), lambda t, w: t.claims(w.like)),
)
