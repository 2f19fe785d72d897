"""A checked draft to a `Workflow`: one transition for each alternative and each state it leaves."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.model import (
    By,
    ClaimRule,
    Composite,
    DeadlineRule,
    Doer,
    Field,
    FieldClass,
    FieldType,
    Law,
    LeadsTo,
    Opens,
    Phase,
    Promise,
    Quorum,
    Replaces,
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
from ._flatten import Arrow, arrows_of, guard_of, history_of, returned_to
from ._normal import digest_of
from ._states import spots
from ._ways import Draft, Way, Who, Word, read_leads_to, read_never, read_reader

_SYSTEM = Doer("system")


def compile_workflow(draft: Draft, law: Law) -> Workflow:
    """Compile a draft in which nothing is wrong; the result carries its digest."""
    doc = draft.doc
    workflow = Workflow(
        name=doc.workflow,
        version=doc.version,
        label=Text(doc.label, draft.sidecar.label if draft.sidecar else ""),
        rules=tuple(doc.rules),
        fields=(*_fields(draft), *_histories(draft)),
        states=tuple(_states(draft)),
        steps=tuple(_steps(draft)),
        deadlines=tuple(_deadlines(draft, law)),
        links=tuple(doc.links.items()),
        never=tuple(_promises(draft)),
        composites=tuple(_composites(draft)),
        leads_to=tuple(_leads_to(draft)),
        replaces=_replaces(draft),
        stages=tuple(_stages(draft)),
    )
    return attrs.evolve(workflow, digest=digest_of(workflow))


def _stages(draft: Draft) -> Iterator[tuple[str, Text]]:
    words = draft.sidecar.stages if draft.sidecar else {}
    for name, label in draft.doc.stages.items():
        yield name, Text(label, words.get(name, ""))


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
            tuple(_doer(doer, of) for phrase in field.readers for doer, of in read_reader(phrase)),
            field.criteria or "",
        )


def _histories(draft: Draft) -> Iterator[Field]:
    """Yield the hidden fields that keep the state a composite was left from."""
    labels = _state_labels(draft)
    for name in returned_to(draft):
        label = labels[name]
        said = Text(f"trạng thái trước khi rời “{label.vi}”", f"state before leaving “{label.en}”" if label.en else "")
        choices = tuple((leaf, labels[leaf]) for leaf in draft.composites[name])
        yield Field(history_of(name), said, FieldType.CHOICE, choices=choices)


def _state_labels(draft: Draft) -> dict[str, Text]:
    words = {spot.name: spot.label for spot in spots(draft.sidecar.states if draft.sidecar else {})}
    return {spot.name: Text(spot.label, words.get(spot.name, "")) for spot in draft.spots}


def _states(draft: Draft) -> Iterator[State]:
    labels = _state_labels(draft)
    for spot in draft.spots:
        if not spot.is_composite:
            yield State(spot.name, labels[spot.name], Phase(spot.phase), spot.inside)


def _composites(draft: Draft) -> Iterator[Composite]:
    labels, kept = _state_labels(draft), returned_to(draft)
    for name, leaves in draft.composites.items():
        yield Composite(name, labels[name], leaves, history_of(name) if name in kept else "")


def _steps(draft: Draft) -> Iterator[Step]:
    words = draft.sidecar.steps if draft.sidecar else {}
    arrows = list(arrows_of(draft))
    for name, step in draft.doc.steps.items():
        label = Text(step.label, words[name].label if name in words else "")
        yield Step(name, label, tuple(_transition(draft, arrow) for arrow in arrows if arrow.way.step == name))


def _transition(draft: Draft, arrow: Arrow) -> Transition:
    way, doc = arrow.way, arrow.way.doc
    return Transition(
        step=way.step,
        source=arrow.source,
        target=arrow.target,
        by=_by(way.who),
        when=guard_of(draft, arrow),
        needs=tuple(tuple(map(str, group)) for group in way.needs),
        takes=tuple(doc.takes),
        meets=(str(way.within.term),) if way.within else (),
        after=doc.after,
        pauses=tuple(doc.pauses),
        resumes=tuple(doc.resumes),
        extends=doc.extends,
        sets=(*doc.sets.items(), *arrow.sets),
        opens=tuple(Opens(o.workflow, o.step, o.link, o.when, tuple(o.given.items())) for o in doc.opens),
        sends=tuple(Sends(s.to, s.step, s.when) for s in doc.sends),
        claims=ClaimRule(tuple(doc.claims.key), doc.claims.starts, doc.claims.ends) if doc.claims else None,
        releases=doc.releases,
        is_automatic=way.is_automatic,
        signs=tuple(_signers(way)),
        quorum=_quorum(doc.quorum) if doc.quorum else None,
        begins=doc.begins or "",
        under=tuple(doc.under.items()),
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
    if who is None or who.is_system or who.is_automatic:
        return None
    return By(_doers(who), tuple(map(str, who.never)))


def _doers(who: Who) -> tuple[Doer, ...]:
    return tuple(_doer(doer, of) for doer, of in who.doers if doer != "system")


def _doer(doer: Word, of: Word | None) -> Doer:
    return Doer(str(doer), str(of) if of is not None else None)


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
        is_before = within is not None and within.is_before
        yield attrs.evolve(_deadline(draft, law, name, ways), since=since, is_before=is_before)
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
    """Yield the promises, one for each state that a composite stands for."""
    for words in map(read_never, draft.doc.never):
        if words is not None:
            for leaf in draft.leaves(words[0]):
                yield Promise(leaf, str(words[1]))


def _leads_to(draft: Draft) -> Iterator[LeadsTo]:
    for words in map(read_leads_to, draft.doc.leads_to):
        if words is not None:
            to = tuple(dict.fromkeys(leaf for word in words[1] for leaf in draft.leaves(word)))
            for leaf in draft.leaves(words[0]):
                yield LeadsTo(leaf, to)


def _replaces(draft: Draft) -> Replaces | None:
    replaces = draft.doc.replaces
    return Replaces(replaces.version, tuple(replaces.states.items())) if replaces else None
