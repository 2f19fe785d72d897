"""The changes between two versions, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeVar

import attrs

from supervision.model import Field, Law, State, Step, Workflow
from supervision.text import Text

from ._steps import Way, told, ways_of
from ._telling import Teller

Path = tuple[str, ...]


@attrs.frozen
class Change:
    """One difference in meaning.

    Attributes:
        kind: ``added``, ``removed``, ``changed`` or ``worded`` (only what it is called).
        path: Where in the file of the version that has it, as ``("steps", "post", "by")``.
        text: One sentence.
        stops: Whether open cases cannot simply go on because of it: see `supervision.machine.migrate`.
    """

    kind: str
    path: Path
    text: Text
    stops: bool = False


class _Named(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def label(self) -> Text: ...


_N = TypeVar("_N", bound=_Named)
_KINDS = {
    "states": Text("trạng thái", "state"),
    "fields": Text("trường", "field"),
    "steps": Text("bước", "step"),
    "deadlines": Text("thời hạn", "deadline"),
}


def difference(old: Workflow, new: Workflow, law: tuple[Law, Law]) -> tuple[Change, ...]:
    """Say what *new* changes in *old*, in meaning.

    States that `Workflow.replaces` of the new version renames are followed; blanks in guards, the order of keys,
    comments and the texts of other languages do not count.

    Args:
        old: The earlier version.
        new: The later one.
        law: What each was loaded with, for the length of terms: the same term of another length is a change.

    Returns:
        The changes in the order rules, fields, states, steps, deadlines, promises; empty where nothing differs.
    """
    renamed = dict(new.replaces.states) if new.replaces and new.replaces.version == old.version else {}
    before, after = Teller.of(old, law[0]), Teller.of(new, law[1])
    return (
        *_rules(old, new),
        *_named("fields", _by_name(old.fields), _by_name(new.fields)),
        *_fields(_by_name(old.fields), _by_name(new.fields)),
        *_states(old, new, renamed),
        *_named("steps", _by_name(old.steps), _by_name(new.steps)),
        *_steps(_renamed(old, renamed), new, before, after),
        *_named("deadlines", _by_name(old.deadlines), _by_name(new.deadlines)),
        *_deadlines(before, after),
        *_promises(_renamed(old, renamed), new),
    )


def _by_name(things: tuple[_N, ...]) -> dict[str, _N]:
    return {thing.name: thing for thing in things}


def _named(kind: str, old: Mapping[str, _N], new: Mapping[str, _N]) -> Iterator[Change]:
    """Yield what was added, taken away, or is only called otherwise."""
    what = _KINDS[kind]
    for name in [name for name in old if name not in new]:
        label = old[name].label
        text = Text(f"bỏ {what.vi} “{label.vi}”", f"{what.en} “{label.get('en')}” is gone")
        yield Change("removed", (kind, name), text, stops=kind == "states")
    for name, thing in new.items():
        label = thing.label
        if name not in old:
            yield Change(
                "added", (kind, name), Text(f"thêm {what.vi} “{label.vi}”", f"new {what.en} “{label.get('en')}”")
            )
        elif old[name].label != label:
            said = _relabelled(old[name].label, label)
            yield Change("worded", (kind, name), Text(f"{what.vi} {said.vi}", f"{what.en} {said.get('en')}"))


def _relabelled(was: Text, label: Text) -> Text:
    """Say it in words of the language that changed: those of the other one are the same before and after."""
    vi, en = f"“{was.vi}” nay gọi là “{label.vi}”", f"“{was.get('en')}” is now called “{label.get('en')}”"
    if was.vi == label.vi:
        vi = f"“{label.vi}”: nhãn tiếng Anh “{was.en or '—'}” nay là “{label.en or '—'}”"
    elif was.get("en") == label.get("en"):
        en = f"“{label.get('en')}”: its Vietnamese label “{was.vi}” is now “{label.vi}”"
    return Text(vi, en)


def _rules(old: Workflow, new: Workflow) -> Iterator[Change]:
    if old.rules != new.rules:
        before, after = ", ".join(old.rules) or "—", ", ".join(new.rules) or "—"
        text = Text(f"văn bản áp dụng: {before} → {after}", f"rules: {before} → {after}")
        yield Change("changed", ("rules",), text)


def _fields(old: Mapping[str, Field], new: Mapping[str, Field]) -> Iterator[Change]:
    for name in [name for name in new if name in old]:
        one, other, label = old[name], new[name], new[name].label
        for key, vi, was, now in (
            ("type", "kiểu", one.type.value, other.type.value),
            ("class", "loại", one.confidentiality.value, other.confidentiality.value),
            ("criteria", "bộ tiêu chí", one.criteria or "—", other.criteria or "—"),
            ("readers", "người được đọc", _readers(one), _readers(other)),
        ):
            if was != now:
                text = Text(
                    f"trường “{label.vi}”: {vi} {was} → {now}", f"field “{label.get('en')}”: {key} {was} → {now}"
                )
                yield Change("changed", ("fields", name, key), text, stops=key != "readers")
        was_choices, choices = dict(one.choices), dict(other.choices)
        for value in [value for value in {**was_choices, **choices} if (value in was_choices) != (value in choices)]:
            gone = value in was_choices
            word = {**was_choices, **choices}[value]
            vi, en = ("bỏ", "loses") if gone else ("thêm", "gains")
            text = Text(
                f"trường “{label.vi}”: {vi} lựa chọn “{word.vi}”", f"field “{label.get('en')}” {en} “{word.get('en')}”"
            )
            yield Change("removed" if gone else "added", ("fields", name, "choices", value), text, stops=gone)


def _readers(field: Field) -> str:
    return ", ".join(f"{doer.role} of {doer.of}" if doer.of else doer.role for doer in field.readers) or "—"


def _states(old: Workflow, new: Workflow, renamed: Mapping[str, str]) -> Iterator[Change]:
    before = {renamed.get(state.name, state.name): state for state in old.states}
    after: dict[str, State] = _by_name(new.states)
    yield from _named("states", before, after)
    for name in [name for name in after if name in before]:
        was, now = before[name], after[name]
        if (was.phase, was.inside) != (now.phase, now.inside):
            places = ["/".join((state.phase.value, *state.inside)) for state in (was, now)]
            vi, en = f"trạng thái “{now.label.vi}”", f"state “{now.label.get('en')}”"
            told_places = f": {places[0]} → {places[1]}"
            yield Change("changed", ("states", name), Text(vi + told_places, en + told_places))


def _renamed(old: Workflow, renamed: Mapping[str, str]) -> Workflow:
    """Return the old version with its states called as in the new one, so that only meaning is compared."""

    def name(state: str | None) -> str | None:
        return renamed.get(state, state) if state is not None else None

    steps = tuple(
        attrs.evolve(
            step,
            transitions=tuple(
                attrs.evolve(way, source=name(way.source), target=renamed.get(way.target, way.target))
                for way in step.transitions
            ),
        )
        for step in old.steps
    )
    never = tuple(
        attrs.evolve(p, state=renamed.get(p.state, p.state), without=renamed.get(p.without, p.without))
        for p in old.never
    )
    return attrs.evolve(old, steps=steps, never=never)


def _steps(old: Workflow, new: Workflow, before: Teller, after: Teller) -> Iterator[Change]:
    known: dict[str, Step] = _by_name(old.steps)
    for step in new.steps:
        if step.name in known:
            yield from _step(known[step.name], step, before, after)


def _step(old: Step, new: Step, before: Teller, after: Teller) -> Iterator[Change]:
    ours, theirs = ways_of(old), ways_of(new)
    vi, en = f"bước “{new.label.vi}”", f"step “{new.label.get('en')}”"
    if len(ours) != len(theirs):
        text = Text(
            f"{vi}: {len(ours)} → {len(theirs)} cách thực hiện", f"{en}: {len(ours)} → {len(theirs)} alternatives"
        )
        yield Change("changed", ("steps", new.name, "choose"), text)
    for number, (one, other) in enumerate(zip(ours, theirs, strict=False), 1):
        which = Text(f", cách {number}", f", alternative {number}") if len(theirs) > 1 else Text("", "")
        yield from _way(new.name, Text(vi + which.vi, en + which.en), (one, other), (before, after))


def _way(step: str, who: Text, ways: tuple[Way, Way], tellers: tuple[Teller, Teller]) -> Iterator[Change]:
    for aspect, was, now in ((t.aspect, t.before, t.after) for t in told(*ways, *tellers)):
        text = Text(
            f"{who.vi}: {aspect.vi}: {was.vi} → {now.vi}",
            f"{who.get('en')}: {aspect.get('en')}: {was.get('en')} → {now.get('en')}",
        )
        yield Change("changed", ("steps", step, aspect.en), text)


def _deadlines(before: Teller, after: Teller) -> Iterator[Change]:
    known = _by_name(before.workflow.deadlines)
    for rule in after.workflow.deadlines:
        if rule.name in known:
            was, now = before.clock(known[rule.name]), after.clock(rule)
            if was != now:
                vi, en = f"thời hạn “{rule.label.vi}”", f"deadline “{rule.label.get('en')}”"
                text = Text(f"{vi}: {was.vi} → {now.vi}", f"{en}: {was.get('en')} → {now.get('en')}")
                yield Change("changed", ("deadlines", rule.name), text)


def _promises(old: Workflow, new: Workflow) -> Iterator[Change]:
    for kind, key, here, there in (
        ("removed", "never", old.never, set(new.never)),
        ("added", "never", new.never, set(old.never)),
    ):
        for promise in here:
            if promise not in there:
                vi, en = ("bỏ", "gone") if kind == "removed" else ("thêm", "new")
                told_promise = f"{promise.state} without {promise.without}"
                text = Text(f"{vi} cam đoan: never {told_promise}", f"{en} promise: never {told_promise}")
                yield Change(kind, (key, promise.state), text)
    for kind, here_leads, there_leads in (
        ("removed", old.leads_to, set(new.leads_to)),
        ("added", new.leads_to, set(old.leads_to)),
    ):
        for lead in here_leads:
            if lead not in there_leads:
                vi, en = ("bỏ", "gone") if kind == "removed" else ("thêm", "new")
                told_lead = f"{lead.state} -> {' or '.join(lead.to)}"
                text = Text(f"{vi} cam đoan: leads_to {told_lead}", f"{en} promise: leads_to {told_lead}")
                yield Change(kind, ("leads_to", lead.state), text)
