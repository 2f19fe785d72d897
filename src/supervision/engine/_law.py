"""Which text governs what in a case on a day: its stages, its clocks, the steps it offers; and what said so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import attrs

from supervision.deadlines import CalendarEndsError, Term
from supervision.expr import Expr, Operation, Type, names, parse, prose
from supervision.machine import (
    GUARD_FUNCTIONS,
    Governing,
    Texts,
    evolve,
    extending_term,
    linked_words,
    running_term,
    starting_term,
    words_in,
)
from supervision.model import (
    Case,
    CommandId,
    DeadlineRule,
    DeadlineStarted,
    Event,
    Field,
    FieldType,
    Law,
    Migrated,
    Moved,
    Noted,
    Opened,
    Pinned,
    RulePack,
    Transition,
    Transitional,
    Workflow,
    find_catalogue,
    find_term,
)
from supervision.record import decode
from supervision.text import Text, day_text

from ._law_views import Governed, LawExplained, NotOpenYetError, TextView
from ._ledger import Ledger


@attrs.frozen(slots=True)
class _Begun:
    """Where a stage or a clock began: under which question, and with which texts."""

    name: str
    step: str
    on: date
    before: Case
    packs: tuple[str, ...]
    is_now: bool = False


@attrs.define(slots=True, eq=False)
class _Past:
    """A case up to a day: what it was then, and where its stages and clocks began."""

    case: Case
    stages: list[_Begun] = attrs.field(factory=list)
    clocks: dict[str, _Begun] = attrs.field(factory=dict)
    _before: Case = attrs.field(init=False)
    _command: CommandId = attrs.field(init=False, default=CommandId(""))
    _step: str = attrs.field(init=False, default="")

    def __attrs_post_init__(self) -> None:
        self._before = self.case

    def add(self, event: Event) -> None:
        """Go on by one event."""
        if event.command_id != self._command:
            self._before, self._command = self.case, event.command_id
        fact, day = event.fact, date.fromisoformat(event.occurred_on)
        self.case = evolve(self.case, event)
        match fact:
            case Opened():
                self._step = fact.step
                self.stages.append(_Begun("", fact.step, day, self._before, fact.packs))
            case Moved() | Noted():
                self._step = fact.step
            case Migrated():
                self.stages[-1] = attrs.evolve(self.stages[-1], packs=fact.packs)
            case Pinned():
                if self._before.seq == 0:
                    self.stages.clear()
                self.stages.append(_Begun(fact.stage, self._step, day, self._before, fact.packs))
            case DeadlineStarted():
                name = fact.deadline.name
                self.clocks[name] = _Begun(name, self._step, day, self._before, self.case.packs)
            case _:
                pass


def explain_law(ledger: Ledger, case: Case, on: date) -> LawExplained:
    """Tell which text governed what in *case* on a day; on a day to come as if nothing happened until then.

    Raises:
        NotOpenYetError: The case was opened after that day.
    """
    past = _Past(Case(case.id))
    for stored in ledger.store.events(case.id):
        event = decode(stored.body)
        if event.occurred_on <= on.isoformat():
            past.add(event)
    if past.case.seq == 0:
        raise NotOpenYetError(case.id, date.fromisoformat(case.opened_on))
    program = ledger.programs.of(past.case.workflow, past.case.version)
    view, lang = _View(ledger, program.workflow, past, on), ledger.lang
    return LawExplained(
        case.id,
        case.reference,
        program.workflow.label.get(lang),
        on,
        program.workflow.state(past.case.state).label.get(lang),
        tuple(view.stages()),
        tuple(view.clocks()),
        tuple(view.steps(program.steps_from(past.case.state))),
        lang,
    )


@attrs.frozen(slots=True)
class _Ruled:
    """What one matter is called, the texts that govern it, and what said so.

    Attributes:
        label: All of it in words; *called* are its parts.
        said: The clauses that speak of it, each with its text.
        plain: Why, where none does.
        term: What the text fixes, where that is a term.
    """

    called: tuple[Text, ...]
    label: Text
    packs: tuple[RulePack, ...]
    said: tuple[tuple[RulePack, Transitional], ...]
    plain: Text
    matter: str = ""
    term: Term | None = None


@attrs.frozen(slots=True)
class _View:
    """The past of a case, put in words."""

    ledger: Ledger
    workflow: Workflow
    past: _Past
    on: date

    def stages(self) -> Iterator[Governed]:
        """Yield every stage with the texts pinned for it."""
        labels = {
            name: label
            for known in (*self.ledger.programs.before(self.workflow), self.workflow)
            for name, label in known.stages
        }
        ends = [*(stage.on for stage in self.past.stages[1:]), None]
        for stage, until in zip(self.past.stages, ends, strict=True):
            label = labels.get(stage.name, Text("Từ khi mở hồ sơ", "Since the opening"))
            packs, law = self.ledger.law.pinned(stage.packs), self.ledger.law
            in_force = law.in_force(self.workflow.rules, stage.on)
            texts = _governing(law, self.workflow, stage).texts(stage.name, pinned=in_force)
            said = self._spoken(texts, packs.__contains__)
            yield self._told(stage, until, _Ruled((label,), _span(label, stage.on, until), packs, said, _pinned(stage)))

    def clocks(self) -> Iterator[Governed]:
        """Yield every open clock with the text its term came from."""
        for clock in self.past.case.deadlines:
            if clock.is_open:
                begun, due = self.past.clocks[clock.name], date.fromisoformat(clock.due_on)
                yield self._told(begun, due, self._clock(begun, self.workflow.deadline(clock.name), due))

    def _clock(self, begun: _Begun, rule: DeadlineRule, due: date) -> _Ruled:
        own = running_term(self.ledger.law, self.past.case, rule)
        if own is None:
            return _Ruled((rule.label,), _due(rule, due), (), (), _FIXED)
        pinned = self.ledger.law.pinned(begun.packs)
        texts = _governing(self.ledger.law, self.workflow, begun).texts(own[1].name, begun.step, pinned=pinned)
        said = self._spoken(texts, _fixes(own[1].name))
        return _Ruled((rule.label,), _due(rule, due), (own[0],), said, _begun_under(begun.on), own[1].name, own[1])

    def steps(self, names_: Iterable[str]) -> Iterator[Governed]:
        """Yield what each of these steps draws from the law, or the step itself where it draws nothing."""
        for name in names_:
            begun = _Begun(name, name, self.on, self.past.case, self.past.case.packs, is_now=True)
            step = next(known for known in self.workflow.steps if known.name == name)
            ways = [way for way in step.transitions if way.source == self.past.case.state]
            found = list(self._matters(begun, step.label, ways)) or [self._bare(begun, step.label)]
            yield from (self._told(begun, None, ruled) for ruled in found)

    def _matters(self, begun: _Begun, step: Text, ways: list[Transition]) -> Iterator[_Ruled]:
        governing, law = _governing(self.ledger.law, self.workflow, begun), self.ledger.law
        begins = next((way.begins for way in ways if way.begins), "")
        pinned = governing.stage(begins) if begins else law.pinned(begun.packs)
        for rule in self.workflow.deadlines:
            if any(_starts(rule, way) for way in ways):
                texts = governing.texts(rule.term or "", begun.step, pinned=pinned)
                yield self._term(step, rule, texts, self._started(rule, texts))
            own = running_term(law, begun.before, rule)
            if own is not None and any(way.extends == rule.name for way in ways):
                texts = governing.texts(own[1].name, begun.step, pinned=(own[0],))
                ruled = self._term(step, rule, texts, extending_term(governing, rule, begun.step))
                yield attrs.evolve(ruled, plain=_KEPT)
        for name, reading in _caps(ways).items():
            texts = governing.texts(name, begun.step)
            cap = texts.cap(name)
            told = self._reading(*reading, governing, begun.step)
            yield self._fixed(step, told, name, texts, cap[0] if cap is not None else None)
        for field in self._catalogues(ways):
            texts = governing.texts(field.criteria, begun.step)
            found = find_catalogue(texts.packs, field.criteria)
            yield self._fixed(step, field.label, field.criteria, texts, found[0] if found is not None else None)

    def _reading(self, target: str, reading: Expr, governing: Governing, step: str) -> Text:
        """Return in words the condition that reads caps, or the field *target* with its value; a cap is its number."""
        words = words_in(self.workflow, linked_words(self.workflow, self.ledger.programs.workflows()))
        for name in _caps_in(reading):
            cap = governing.texts(name, step).cap(name)
            words[_CAP + name] = _NO_CAP if cap is None else Text(str(cap[1]))
        dates = {field.name: Type.DATE for field in self.workflow.fields if field.type is FieldType.DATE}
        told, field = prose(reading, words, GUARD_FUNCTIONS, types={**dates, "day": Type.DATE}), words.get(target)
        return told if field is None else Text(f"{field.vi}: {told.vi}", f"{field.get('en')}: {told.get('en')}")

    def _started(self, rule: DeadlineRule, texts: Texts) -> tuple[RulePack, Term] | None:
        try:
            return starting_term(texts, rule, self.on, self.ledger.calendar)
        except CalendarEndsError:  # the date is beyond the calendar, the law is not
            return find_term(texts.packs, rule.term or "")

    def _term(self, step: Text, rule: DeadlineRule, texts: Texts, found: tuple[RulePack, Term] | None) -> _Ruled:
        ruled = self._fixed(step, rule.label, rule.term or "", texts, found[0] if found is not None else None)
        return attrs.evolve(ruled, term=found[1] if found is not None else None)

    def _fixed(self, step: Text, matter: Text, name: str, texts: Texts, pack: RulePack | None) -> _Ruled:
        label = Text(f"{step.vi}: {matter.vi}", f"{step.get('en')}: {matter.get('en')}")
        said = self._spoken(texts, _fixes(name))
        return _Ruled((step, matter), label, (pack,) if pack is not None else (), said, _RUNNING, name)

    def _bare(self, begun: _Begun, step: Text) -> _Ruled:
        """A step that reads nothing of the law: the texts of its stage govern it, unless a clause names it."""
        texts = _governing(self.ledger.law, self.workflow, begun).texts(begun.step)
        said = tuple((pack, clause) for pack, clause in texts.said if begun.step in clause.of)
        meant = {
            key for pack, c in said for key in ((pack.key,) if c.follows == "new" else (*pack.replaces, *pack.amends))
        }
        return _Ruled((step,), step, tuple(pack for pack in texts.packs if pack.key in meant), said, _RUNNING)

    def _spoken(self, texts: Texts, concerns: Callable[[RulePack], bool]) -> tuple[tuple[RulePack, Transitional], ...]:
        """Return the clauses of texts that concern a matter, or that replace one which does."""
        law = self.ledger.law
        return tuple(
            (pack, clause)
            for pack, clause in texts.said
            if concerns(pack) or any(concerns(old) for old in law.pinned(pack.replaces))
        )

    def _catalogues(self, ways: Iterable[Transition]) -> tuple[Field, ...]:
        """Return for each catalogue the first field whose points follow it."""
        inputs = {name for way in ways for group in (*way.needs, way.takes) for name in group}
        fields = [field for field in self.workflow.fields if field.criteria and field.name in inputs]
        return tuple({field.criteria: field for field in reversed(fields)}.values())[::-1]

    def _told(self, begun: _Begun, until: date | None, ruled: _Ruled) -> Governed:
        lang = self.ledger.lang
        why = "; ".join(_clause_text(pack, clause).get(lang) for pack, clause in ruled.said)
        return Governed(
            begun.name,
            ruled.matter,
            tuple(part.get(lang) for part in ruled.called),
            ruled.label.get(lang),
            None if begun.is_now else begun.on,
            until,
            tuple(self._text(pack, ruled.term) for pack in ruled.packs),
            why or ruled.plain.get(lang),
            tuple(dict.fromkeys(clause.article for _, clause in ruled.said)),
        )

    def _text(self, pack: RulePack, term: Term | None) -> TextView:
        lang, later = self.ledger.lang, _replacing(self.ledger.law, pack)
        ends = (pack.in_force_to, later.in_force_from if later is not None else None)
        return TextView(
            pack.key,
            pack.citation.get(lang),
            term.article if term is not None else "",
            pack.in_force_from,
            min((day for day in ends if day is not None), default=None),
            later.citation.get(lang) if later is not None else "",
            pack.verified if term is None else term.verified,
        )


_CAP = "rule."
_NO_CAP = Text("mức do văn bản quy định", "the limit of the text")
_RUNNING = Text("theo văn bản của giai đoạn đang giải quyết", "the texts of the running stage govern it")
_KEPT = Text("thời hạn đang tính giữ văn bản đã áp dụng", "a clock that runs stays with its text")
_FIXED = Text("hạn do quyết định ấn định", "the date was fixed by decision")


def _governing(law: Law, workflow: Workflow, begun: _Begun) -> Governing:
    return Governing(law, workflow.rules, begun.before, begun.on)


def _replacing(law: Law, pack: RulePack) -> RulePack | None:
    """Return the text that replaces another, the first in force of several; None where none does."""
    later = [each for each in law.packs.values() if pack.key in each.replaces]
    return min(later, key=lambda each: (each.in_force_from, each.key), default=None)


def _fixes(name: str) -> Callable[[RulePack], bool]:
    return lambda pack: pack.term(name) is not None or name in {*dict(pack.caps), *dict(pack.criteria)}


def _pinned(stage: _Begun) -> Text:
    is_first = stage.before.seq == 0
    vi, en = ("khi mở hồ sơ", "when the case was opened") if is_first else ("khi bắt đầu giai đoạn", "when it began")
    return Text(f"đang có hiệu lực ngày {day_text(stage.on)}, {vi}", f"in force on {day_text(stage.on, 'en')}, {en}")


def _begun_under(on: date) -> Text:
    return Text(
        f"văn bản của giai đoạn vào ngày bắt đầu tính, {day_text(on)}; thời hạn đang tính giữ văn bản đó",
        f"it is the text of the stage on {day_text(on, 'en')}, when the clock began; a clock that runs stays with it",
    )


def _clause_text(pack: RulePack, clause: Transitional) -> Text:
    source = pack.source(clause.article)
    vi, en = f"quy định chuyển tiếp tại {source.vi}", f"transitional clause, {source.get('en')}"
    if clause.follows == "new":
        return Text(f"{vi}: việc đang giải quyết theo văn bản mới", f"{en}: running matters follow the new text")
    if clause.favours is None:
        return Text(f"{vi}: việc đang giải quyết vẫn theo văn bản cũ", f"{en}: running matters stay with the old text")
    who = clause.favours
    return Text(
        f"{vi}: áp dụng văn bản có lợi hơn cho {who.vi}", f"{en}: the text more favourable to {who.get('en')} applies"
    )


def _span(label: Text, on: date, until: date | None) -> Text:
    vi, en = (label.vi, day_text(on)), (label.get("en"), day_text(on, "en"))
    if until is None:
        return Text(f"{vi[0]} (từ ngày {vi[1]})", f"{en[0]} (since {en[1]})")
    return Text(
        f"{vi[0]} (từ ngày {vi[1]} đến ngày {day_text(until)})", f"{en[0]} ({en[1]} to {day_text(until, 'en')})"
    )


def _due(rule: DeadlineRule, due: date) -> Text:
    vi, en = f"{rule.label.vi},", f"{rule.label.get('en')},"
    if rule.waits:
        return Text(f"{vi} sớm nhất ngày {day_text(due)}", f"{en} not before {day_text(due, 'en')}")
    return Text(f"{vi} hạn ngày {day_text(due)}", f"{en} due {day_text(due, 'en')}")


def _starts(rule: DeadlineRule, way: Transition) -> bool:
    if rule.term is None:
        return False
    if rule.waits:
        return way.target in rule.states and way.source not in rule.states
    return way.step in rule.since


def _caps(ways: Iterable[Transition]) -> dict[str, tuple[str, Expr]]:
    """Return each cap with what reads it first: a clause of a guard, or the value of a field, named before it."""
    found: dict[str, tuple[str, Expr]] = {}
    for way in ways:
        sources = [("", way.when), *way.sets]
        for target, parsed in [(target, parse(source)) for target, source in sources if source is not None]:
            if isinstance(parsed, Expr):
                for part in _clauses(parsed):
                    found = dict.fromkeys(_caps_in(part), (target, part)) | found
    return found


def _clauses(guard: Expr) -> Iterator[Expr]:
    root = guard.root
    for part in root.parts if isinstance(root, Operation) and root.op == "&&" else (root,):
        yield Expr(guard.source, part)


def _caps_in(expr: Expr) -> tuple[str, ...]:
    return tuple(name.removeprefix(_CAP) for name in sorted(names(expr)) if name.startswith(_CAP))
