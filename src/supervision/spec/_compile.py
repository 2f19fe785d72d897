"""A checked draft to a `Workflow`: one transition for each alternative and each state it leaves."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.model import (
    By,
    ClaimRule,
    DeadlineRule,
    Doer,
    Field,
    FieldClass,
    FieldType,
    Law,
    Opens,
    Phase,
    Promise,
    Quorum,
    Sends,
    Signers,
    State,
    Step,
    Transition,
    Workflow,
)
from supervision.text import Text

from ._check import terms_of
from ._document import QuorumDoc
from ._normal import digest_of
from ._ways import Draft, Way, Who, read_never

_SYSTEM = Doer("system")


def compile_workflow(draft: Draft, law: Law) -> Workflow:
    """Compile a draft in which nothing is wrong; the result carries its digest."""
    doc = draft.doc
    workflow = Workflow(
        name=doc.workflow,
        version=doc.version,
        label=Text(doc.label, draft.sidecar.label if draft.sidecar else ""),
        rules=tuple(doc.rules),
        fields=tuple(_fields(draft)),
        states=tuple(_states(draft)),
        steps=tuple(_steps(draft)),
        deadlines=tuple(_deadlines(draft, law)),
        links=tuple(doc.links.items()),
        never=tuple(_promises(draft)),
    )
    return attrs.evolve(workflow, digest=digest_of(workflow))


def _fields(draft: Draft) -> Iterator[Field]:
    words = draft.sidecar.fields if draft.sidecar else {}
    for name, field in draft.doc.fields.items():
        english = words.get(name)
        choices = english.choices if english else {}
        yield Field(
            name,
            Text(field.label, english.label if english else ""),
            FieldType(field.type),
            FieldClass(field.confidentiality),
            tuple((value, Text(label, choices.get(value, ""))) for value, label in field.choices.items()),
        )


def _states(draft: Draft) -> Iterator[State]:
    words = {
        name: label
        for group in (draft.sidecar.states if draft.sidecar else {}).values()
        for name, label in group.items()
    }
    for phase, group in draft.doc.states.items():
        for name, label in group.items():
            yield State(name, Text(label, words.get(name, "")), Phase(phase))


def _steps(draft: Draft) -> Iterator[Step]:
    words = draft.sidecar.steps if draft.sidecar else {}
    for name, step in draft.doc.steps.items():
        ways = [way for way in draft.ways if way.step == name]
        label = Text(step.label, words[name].label if name in words else "")
        yield Step(name, label, tuple(transition for way in ways for transition in _transitions(draft, way)))


def _transitions(draft: Draft, way: Way) -> Iterator[Transition]:
    doc, move = way.doc, way.move
    if move is None:
        return
    claims = ClaimRule(tuple(doc.claims.key), doc.claims.starts, doc.claims.ends) if doc.claims else None
    for source in (None,) if move.opens else draft.sources(way):
        yield Transition(
            step=way.step,
            source=source,
            target=str(move.target or source),
            by=_by(way.who),
            when=doc.when,
            needs=tuple(tuple(map(str, group)) for group in way.needs),
            takes=tuple(doc.takes),
            meets=(str(way.within.term),) if way.within else (),
            after=doc.after,
            pauses=tuple(doc.pauses),
            resumes=tuple(doc.resumes),
            extends=doc.extends,
            sets=tuple(doc.sets.items()),
            opens=tuple(Opens(o.workflow, o.step, o.link, o.when, tuple(o.given.items())) for o in doc.opens),
            sends=tuple(Sends(s.to, s.step, s.when) for s in doc.sends),
            claims=claims,
            releases=doc.releases,
            is_automatic=way.is_automatic,
            signs=tuple(_signers(way)),
            quorum=_quorum(doc.quorum) if doc.quorum else None,
        )


def _signers(way: Way) -> Iterator[Signers]:
    for signature in way.signs:
        if signature is not None:
            doer = Doer(str(signature.doer), str(signature.of) if signature.of is not None else None)
            yield Signers(doer, signature.count)


def _quorum(doc: QuorumDoc) -> Quorum:
    (least, most), (more, than) = (map(int, share.split("/")) for share in (doc.present, doc.agreed))
    return Quorum((least, most), (more, than), doc.of)


def _by(who: Who | None) -> By | None:
    """The engine is no actor: what it does as a declared effect asks for no right, so it is left out here."""
    if who is None or who.is_system:
        return None
    return By(_doers(who), tuple(map(str, who.never)))


def _doers(who: Who) -> tuple[Doer, ...]:
    return tuple(Doer(str(doer), str(of) if of is not None else None) for doer, of in who.doers if doer != "system")


def _deadlines(draft: Draft, law: Law) -> Iterator[DeadlineRule]:
    duties: dict[str, list[Way]] = {}
    waits: dict[str, list[Way]] = {}
    for way in draft.ways:
        if way.within is not None:
            duties.setdefault(str(way.within.term), []).append(way)
        if way.doc.after is not None:
            waits.setdefault(way.doc.after, []).append(way)
    for name, ways in duties.items():
        within = ways[0].within
        since = tuple(map(str, within.since)) if within else ()
        yield attrs.evolve(_deadline(draft, law, name, ways), since=since)
    for name, ways in waits.items():
        yield attrs.evolve(_deadline(draft, law, name, ways), waits=True, states=draft.sources(ways[0]))


def _deadline(draft: Draft, law: Law, name: str, ways: list[Way]) -> DeadlineRule:
    term = terms_of(draft, law).get(name)
    words = draft.sidecar.fields.get(name) if draft.sidecar else None
    label = term.label if term else Text(draft.doc.fields[name].label, words.label if words else "")
    doers = _doers(ways[0].who) if ways[0].who else ()
    return DeadlineRule(
        name=name,
        label=label,
        waits=False,
        term=name if term else None,
        field=None if term else name,
        since=(),
        states=(),
        met_by=tuple(dict.fromkeys(way.step for way in ways)),
        owed=doers[0] if doers else _SYSTEM,
    )


def _promises(draft: Draft) -> Iterator[Promise]:
    for words in map(read_never, draft.doc.never):
        if words is not None:
            yield Promise(str(words[0]), str(words[1]))
