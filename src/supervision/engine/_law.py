"""Which text governs what in a case on a day: its stages, its clocks, the steps it offers; and what said so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from supervision.deadlines import CalendarEndsError, Term
from supervision.expr import Expr, names, parse
from supervision.machine import Governing, Texts, evolve, extending_term, running_term, starting_term
from supervision.model import (
    Case,
    CommandId,
    DeadlineRule,
    DeadlineStarted,
    Event,
    Migrated,
    Moved,
    Noted,
    Opened,
    Pinned,
    RulePack,
    Transition,
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
    steps = program.steps_from(past.case.state)
    return LawExplained(
        case.id,
        case.reference,
        program.workflow.label.get(lang),
        on,
        program.workflow.state(past.case.state).label.get(lang),
        tuple(view.stages()),
        tuple(view.clocks()),
        tuple(row for step in steps for row in view.of_step(step)),
        lang,
    )


@attrs.frozen(slots=True)
class _View:
    """The past of a case, put in words."""

    ledger: Ledger
    workflow: Workflow
    past: _Past
    on: date

    def stages(self) -> Iterator[Governed]:
        """Yield every stage with the texts pinned for it."""
        words, ends = dict(self._labels()), [stage.on for stage in self.past.stages[1:]]
        for at, stage in enumerate(self.past.stages):
            until = ends[at] if at < len(ends) else None
            label = words.get(stage.name, Text("Từ khi mở hồ sơ", "Since the opening")).get(self.ledger.lang)
            packs = self.ledger.law.pinned(stage.packs)
            said = self._governing(stage).texts(
                stage.name, pinned=self.ledger.law.in_force(self.workflow.rules, stage.on)
            )
            plain = _plain_stage(stage.on, is_first=at == 0)
            yield self._governed(stage, "", _span(label, stage.on, until, self.ledger.lang), until, packs, said, plain)

    def _labels(self) -> Iterator[tuple[str, Text]]:
        for known in (*self.ledger.programs.before(self.workflow), self.workflow):
            yield from known.stages

    def clocks(self) -> Iterator[Governed]:
        """Yield every open clock with the text its term came from."""
        case = self.past.case
        for clock in case.deadlines:
            if not clock.is_open:
                continue
            rule, due = self.workflow.deadline(clock.name), date.fromisoformat(clock.due_on)
            begun = self.past.clocks[clock.name]
            label = _due(rule, due, self.ledger.lang)
            own = running_term(self.ledger.law, case, rule)
            if own is None:
                why = Text("hạn do quyết định ấn định", "the date was fixed by decision").get(self.ledger.lang)
                yield Governed(clock.name, "", label, begun.on, due, (), why)
                continue
            pinned = self.ledger.law.pinned(begun.packs)
            said = self._governing(begun).texts(own[1].name, begun.step, pinned=pinned)
            yield self._governed(begun, "", label, due, (own[0],), said, _plain_clock(begun.on), own[1])

    def of_step(self, step: str) -> Iterator[Governed]:
        """Yield what a step draws from the law, or the step itself where it draws nothing."""
        known = self.workflow.step(step)
        if known is None:
            return
        ways = [way for way in known.transitions if way.source == self.past.case.state]
        begun = _Begun(step, step, self.on, self.past.case, self.past.case.packs, is_now=True)
        governing, rows = self._governing(begun), list[Governed]()
        for way in ways[:1]:
            pinned = governing.stage(way.begins) if way.begins else self.ledger.law.pinned(self.past.case.packs)
            starts = [rule for rule in self.workflow.deadlines if _starts(rule, way)]
            rows += [self._term_row(begun, rule, known.label, governing, pinned) for rule in starts]
            rows += self._extension_rows(begun, way, known.label, governing)
        rows += [self._cap_row(begun, name, known.label, governing) for name in _caps(ways)]
        rows += [self._catalogue_row(begun, name, known.label, governing) for name in self._catalogues(ways)]
        if not rows:
            texts = governing.texts(step)
            rows = [self._governed(begun, "", known.label.get(self.ledger.lang), None, texts.packs, texts, _RUNNING)]
        yield from rows

    def _term_row(
        self, begun: _Begun, rule: DeadlineRule, step: Text, governing: Governing, pinned: tuple[RulePack, ...]
    ) -> Governed:
        texts = governing.texts(rule.term or "", begun.step, pinned=pinned)
        try:
            starting = starting_term(texts, rule, self.on, self.ledger.calendar)
            found = starting[0] if starting is not None else None
        except CalendarEndsError:  # the date is beyond the calendar, the law is not
            found = find_term(texts.packs, rule.term or "")
        label = self._of(step, rule.label)
        packs, term = ((found[0],), found[1]) if found is not None else ((), None)
        return self._governed(begun, rule.term or "", label, None, packs, texts, _RUNNING, term)

    def _extension_rows(self, begun: _Begun, way: Transition, step: Text, governing: Governing) -> Iterator[Governed]:
        rule = self.workflow.deadline(way.extends) if way.extends is not None else None
        own = running_term(self.ledger.law, begun.before, rule) if rule is not None else None
        found = extending_term(governing, rule, begun.step) if rule is not None else None
        if rule is not None and own is not None and found is not None:
            texts = governing.texts(own[1].name, begun.step, pinned=(own[0],))
            label = self._of(step, rule.label)
            yield self._governed(begun, own[1].name, label, None, (found[0],), texts, _KEPT, found[1])

    def _cap_row(self, begun: _Begun, name: str, step: Text, governing: Governing) -> Governed:
        texts = governing.texts(name, begun.step)
        found = texts.cap(name)
        value = f"{name} = {found[1]}" if found is not None else name
        packs = (found[0],) if found is not None else ()
        return self._governed(begun, name, self._of(step, Text(value, value)), None, packs, texts, _RUNNING)

    def _catalogue_row(self, begun: _Begun, name: str, step: Text, governing: Governing) -> Governed:
        texts = governing.texts(name, begun.step)
        found = find_catalogue(texts.packs, name)
        packs = (found[0],) if found is not None else ()
        return self._governed(begun, name, self._of(step, Text(name, name)), None, packs, texts, _RUNNING)

    def _catalogues(self, ways: Iterable[Transition]) -> tuple[str, ...]:
        inputs = {name for way in ways for group in (*way.needs, way.takes) for name in group}
        return tuple(dict.fromkeys(f.criteria for f in self.workflow.fields if f.criteria and f.name in inputs))

    def _of(self, step: Text, matter: Text) -> str:
        return f"{step.get(self.ledger.lang)}: {matter.get(self.ledger.lang)}"

    def _governing(self, begun: _Begun) -> Governing:
        return Governing(self.ledger.law, self.workflow.rules, begun.before, begun.on)

    def _governed(  # noqa: PLR0913, PLR0917 - the parts of a row
        self,
        begun: _Begun,
        matter: str,
        label: str,
        until: date | None,
        packs: tuple[RulePack, ...],
        texts: Texts,
        plain: Text,
        term: Term | None = None,
    ) -> Governed:
        lang = self.ledger.lang
        told = tuple(self._text(pack, term) for pack in packs)
        clauses = tuple(dict.fromkeys(clause.article for _, clause in texts.said))
        why = "; ".join(_clause_text(clause.follows, clause.article, clause.whom).get(lang) for _, clause in texts.said)
        since = None if begun.is_now else begun.on
        return Governed(begun.name, matter, label, since, until, told, why or plain.get(lang), clauses)

    def _text(self, pack: RulePack, term: Term | None) -> TextView:
        lang, later = self.ledger.lang, self.ledger.law.replaced_by(pack.key)
        ends = [
            day for day in (pack.in_force_to, later.in_force_from if later is not None else None) if day is not None
        ]
        return TextView(
            pack.key,
            pack.citation.get(lang),
            term.article if term is not None else "",
            pack.in_force_from,
            min((day for day in ends if day is not None), default=None),
            later.citation.get(lang) if later is not None else "",
            pack.verified if term is None else term.verified,
        )


_RUNNING = Text("văn bản của giai đoạn đang giải quyết", "these are the texts of the running stage")


_KEPT = Text("thời hạn đang tính giữ văn bản đã áp dụng", "a clock that runs stays with its text")


def _plain_stage(on: date, *, is_first: bool) -> Text:
    vi, en = ("khi mở hồ sơ", "when the case was opened") if is_first else ("khi bắt đầu giai đoạn", "when it began")
    return Text(f"đang có hiệu lực ngày {day_text(on)}, {vi}", f"in force on {day_text(on, 'en')}, {en}")


def _plain_clock(on: date) -> Text:
    return Text(
        f"văn bản của giai đoạn vào ngày bắt đầu tính, {day_text(on)}; thời hạn đang tính giữ văn bản đó",
        f"it is the text of the stage on {day_text(on, 'en')}, when the clock began; a clock that runs stays with it",
    )


def _clause_text(follows: str, article: str, whom: Text | None) -> Text:
    vi, en = f"quy định chuyển tiếp tại {article}", f"transitional clause, {article}"
    if follows == "new":
        return Text(f"{vi}: việc đang giải quyết theo văn bản mới", f"{en}: running matters follow the new text")
    if follows == "old":
        return Text(f"{vi}: việc đang giải quyết vẫn theo văn bản cũ", f"{en}: running matters stay with the old text")
    who = whom if whom is not None else Text("")
    return Text(
        f"{vi}: áp dụng văn bản có lợi hơn cho {who.vi}", f"{en}: the text more favourable to {who.get('en')} applies"
    )


def _span(label: str, on: date, until: date | None, lang: str) -> str:
    if until is None:
        return Text(f"{label} (từ ngày {day_text(on)})", f"{label} (since {day_text(on, 'en')})").get(lang)
    return Text(
        f"{label} (từ ngày {day_text(on)} đến ngày {day_text(until)})",
        f"{label} ({day_text(on, 'en')} to {day_text(until, 'en')})",
    ).get(lang)


def _due(rule: DeadlineRule, due: date, lang: str) -> str:
    label = rule.label.get(lang)
    if rule.waits:
        return Text(f"{label}, sớm nhất ngày {day_text(due)}", f"{label}, not before {day_text(due, 'en')}").get(lang)
    return Text(f"{label}, hạn ngày {day_text(due)}", f"{label}, due {day_text(due, 'en')}").get(lang)


def _starts(rule: DeadlineRule, way: Transition) -> bool:
    if rule.term is None:
        return False
    if rule.waits:
        return way.target in rule.states and way.source not in rule.states
    return way.step in rule.since


def _caps(ways: Iterable[Transition]) -> tuple[str, ...]:
    sources = [source for way in ways for source in (way.when, *(value for _, value in way.sets)) if source is not None]
    found = (name for expr in map(parse, sources) if isinstance(expr, Expr) for name in sorted(names(expr)))
    return tuple(dict.fromkeys(name.removeprefix("rule.") for name in found if name.startswith("rule.")))
