"""A tour as a feature that runs as it stands: one rule for each past, in sentences of the step library."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby

import attrs

from supervision.clock import VirtualClock
from supervision.messages import Words, reason_text
from supervision.model import Reason, Value
from supervision.scenarios import KEYWORDS, Opener, Played, Teller, first_day
from supervision.text import Text, day_text, nfc

from ._legs import Leg, Tour
from ._rides import past
from ._told import told
from ._walks import Covered

_RULE, _PAST = Text("Quy tắc", "Rule"), Text("Bối cảnh", "Background")
_TITLE = Text("{label}: mọi bước, mọi trường hợp bị từ chối", "{label}: every step, every refusal")
_OPENING = Text("Mở hồ sơ", "Opening a case")
_IN_STATE = Text("Hồ sơ “{label}” ở trạng thái “{state}”", "The case “{label}” is “{state}”")
_DONE = Text("“{step}” khi “{source}”: {target}", "“{step}” while “{source}”: {target}")
_OPENED = Text("“{step}”: {target}", "“{step}”: {target}")
_REFUSED = Text("“{step}” bị từ chối: {why}", "“{step}” is refused: {why}")
_LATE = Text("Quá hạn “{deadline}”", "“{deadline}” is missed")
_BY_ROLE = Text("“{role}” thực hiện “{step}”", "“{role}” takes “{step}”")
_WHY = {
    "by": Text("không có thẩm quyền", "not entitled"),
    "not": Text("việc của chính mình hoặc đã làm bước trước", "own case, or took a step before"),
    "needs": Text("thiếu thông tin, giấy tờ", "something is missing"),
    "when": Text("chưa đúng điều kiện", "a condition does not hold"),
    "after": Text("chưa đủ thời gian", "too early"),
    "claims": Text("chồng chéo", "an overlap"),
    "extends": Text("không còn được gia hạn", "no extension any more"),
    "signs": Text("thiếu chữ ký", "a signature is missing"),
    "present": Text("không đủ người họp", "no quorum"),
    "agreed": Text("không đủ phiếu", "not carried"),
}
_NUMBERED = Text("{name}, trường hợp {number}", "{name}, case {number}")
_NOT_WALKED = Text("Chưa đi qua:", "Not walked:")
_MOST_THEN = 5
_NAME = re.compile(r" \(?“[a-z]+[a-z0-9_]*”")
# What else a refusal tells, such as who could, is said behind this mark; a feature does not repeat it.
_TAILS = {"not_entitled": ";", "body_not_entitled": ";", "overlap": ":"}


def feature(tour: Tour, opener: Opener, lang: str = "vi") -> str:
    """Return a tour as the text of a ``.feature`` file, in NFC, the same every time.

    Args:
        tour: From `tour`.
        opener: Opens an empty ledger in memory, for the words of refusals; as `supervision.scenarios.play` takes it.
        lang: ``vi`` or ``en``.

    Returns:
        One scenario for each leg, several where a refusal has more reasons than are read at a glance; under a rule
        those with the same past.  What is not walked follows as comments.
    """
    return nfc("\n".join(_Writer(tour, opener, lang).lines()) + "\n")


@attrs.define(eq=False)
class _Writer:
    tour: Tour
    opener: Opener
    lang: str
    words: Words = attrs.field(init=False)
    names: dict[str, int] = attrs.field(factory=dict)
    rules: dict[str, int] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        clock = VirtualClock(datetime(1970, 1, 1, tzinfo=UTC))
        with self.opener(self.tour.library, clock) as engine:
            clock.set_day(first_day(self.tour.library))
            engine.organise(self.tour.cast.data_in(self.lang))
            self.words = engine.words(self.tour.workflow)

    def lines(self) -> Iterator[str]:
        """Yield the whole file."""
        word = KEYWORDS[self.lang]
        label = self.tour.workflow.label.get(self.lang)
        start = first_day(self.tour.library)
        teller = Teller(Played(self.tour.library, self.tour.cast, start, ()), self.lang)
        yield f"{word[0]}: {_TITLE.get(self.lang).format(label=label)}"
        yield ""
        yield f"  {_PAST.get(self.lang)}:"
        yield from _steps(word[2], word[5], teller.background(), "    ")
        for _, group in groupby(self.tour.legs, key=lambda leg: past(leg.before)):
            yield from self.rule(list(group), teller.branch())
        yield from self.missing()

    def rule(self, legs: list[Leg], teller: Teller) -> Iterator[str]:
        """Yield the scenarios of one past."""
        word, first = KEYWORDS[self.lang], legs[0]
        yield ""
        yield f"  {_RULE.get(self.lang)}: {self.unique(self.title(first, teller), self.rules)}"
        today = first_day(self.tour.library)
        if first.before:
            yield ""
            yield f"    {_PAST.get(self.lang)}:"
            given = [line for act in first.before for line in teller.given(act)]
            yield from _steps(word[2], word[5], given, "      ")
            today = max(today, *(act.day for act in first.before))
        for leg in legs:
            for asked in self.asked(leg):
                yield ""
                yield from self.scenario(leg, asked, teller.branch(), is_later=leg.act.day > today)

    def title(self, leg: Leg, teller: Teller) -> str:
        """Return what a past is called: where it has brought the case."""
        last = next((done for done in reversed(leg.before) if done.workflow == self.tour.workflow.name), None)
        if last is None:
            return _OPENING.get(self.lang)
        label = self.tour.workflow.label.get(self.lang)
        return _IN_STATE.get(self.lang).format(label=label, state=teller.state(last.workflow, last.target))

    def asked(self, leg: Leg) -> Iterator[tuple[Reason, ...]]:
        """Yield the reasons that the scenarios of one leg ask for; none for what is not refused."""
        if not leg.is_refused:
            yield ()
        for at in range(0, len(leg.reasons), _MOST_THEN):
            yield leg.reasons[at : at + _MOST_THEN]

    def unique(self, name: str, known: dict[str, int]) -> str:
        """Return a name that no other has: from the second of that name on with its number."""
        known[name] = known.get(name, 0) + 1
        return name if known[name] == 1 else _NUMBERED.get(self.lang).format(name=name, number=known[name])

    def scenario(self, leg: Leg, asked: tuple[Reason, ...], teller: Teller, *, is_later: bool) -> Iterator[str]:
        """Yield one scenario."""
        word = KEYWORDS[self.lang]
        yield f"    {word[1]}: {self.unique(self.name(leg, teller), self.names)}"
        if leg.overdue or leg.comes is not None:
            yield from self.late(leg, teller) if leg.overdue else self.passed(leg, teller)
            return
        given = [teller.say("today", day=teller.day(leg.act.day))] if is_later else []
        if leg.ending is not None:
            unit, day = leg.ending
            given.append(teller.say("ended", unit=teller.name(unit), day=teller.day(day)))
        yield from _steps(word[2], word[5], given, "      ")
        yield from _indented(f"{word[3]} {teller.acted(self.phrase(leg), leg.act)}")
        if leg.is_refused:
            then = [teller.say("refused", reason=self.fragment(reason)) for reason in asked]
        else:
            then = [*teller.then(leg.act), *(self.facet(leg, each, teller) for each in leg.asked[: _MOST_THEN - 1])]
        yield from _steps(word[4], word[5], list(dict.fromkeys(then)), "      ")

    def phrase(self, leg: Leg) -> str:
        """Return how the act is said."""
        if leg.is_refused:
            return "tries_to_open" if leg.act.source is None else "tries"
        return "opens" if leg.act.source is None else "takes"

    def late(self, leg: Leg, teller: Teller) -> Iterator[str]:
        """Yield that a day passes, and what is then late."""
        word, rules = KEYWORDS[self.lang], {rule.name: rule.label for rule in self.tour.workflow.deadlines}
        case, deadline = teller.names[leg.act.case], teller.called(rules, leg.overdue)
        if leg.due is None:
            return
        after = max(leg.act.day, leg.due.fromordinal(leg.due.toordinal() + 1))
        yield f"      {word[3]} {teller.say('comes', day=teller.day(after))}"
        yield f"      {word[4]} {teller.say('due', deadline=deadline, case=case, day=teller.day(leg.due))}"
        yield f"      {word[5]} {teller.say('overdue', deadline=deadline, case=case)}"

    def passed(self, leg: Leg, teller: Teller) -> Iterator[str]:
        """Yield that a day comes, and where the case then is."""
        word, act = KEYWORDS[self.lang], leg.act
        state = teller.state(act.workflow, act.target)
        yield f"      {word[3]} {teller.say('comes', day=teller.day(act.day))}"
        yield f"      {word[4]} {teller.say('state', case=teller.names[act.case], state=state)}"

    def facet(self, leg: Leg, asked: tuple[str, str, Value], teller: Teller) -> str:
        """Return what else is asked of the case: a due date, whether a duty was met, what a field holds."""
        kind, name, value = asked
        workflow, case = self.tour.workflow, teller.names[leg.act.case]
        if kind == "children":
            return teller.say("count", case=case, times=str(value), workflow=teller.label_of(name))
        if kind in {"due", "met", "late"}:
            rules = {rule.name: rule.label for rule in workflow.deadlines}
            return teller.say(kind, deadline=teller.called(rules, name), case=case, day=day_text(str(value), self.lang))
        fields = {field.name: field.label for field in workflow.fields}
        cell = teller.cell(workflow, name, value, leg.act.day)
        return teller.say("holds", case=case, field=teller.called(fields, name), value=cell)

    def name(self, leg: Leg, teller: Teller) -> str:
        """Return what a scenario is called."""
        lang, act = self.lang, leg.act
        workflow = self.tour.library.latest(act.workflow)
        if leg.overdue:
            return _LATE.get(lang).format(deadline=workflow.deadline(leg.overdue).label.get(lang))
        step = workflow.step(act.step)
        label = step.label.get(lang) if step is not None else act.step
        if leg.is_refused:
            keys = dict.fromkeys(item.detail.partition(":")[0] for item in leg.items)
            return _REFUSED.get(lang).format(step=label, why=", ".join(_WHY[key].get(lang) for key in keys))
        target = teller.state(act.workflow, act.target)
        if act.source is None:
            return _OPENED.get(lang).format(step=label, target=target)
        return _DONE.get(lang).format(step=label, source=teller.state(act.workflow, act.source), target=target)

    def fragment(self, reason: Reason) -> str:
        """Return the part of a refusal that says why, without names: as an officer would quote it."""
        bare = attrs.evolve(reason, source="")
        if reason.code == "guard":
            bare = attrs.evolve(bare, params={**reason.params, "values": ()})
        text = reason_text(bare, self.words, self.lang)
        actor = self.words.party(str(reason.params.get("actor", "")))
        text = text.removeprefix(actor).partition(_TAILS.get(reason.code, "\n"))[0]
        # Units are told as they are called where the tour was made: in Vietnamese.
        for name in sorted(self.tour.cast.names.values(), key=lambda name: -len(name.vi)):
            text = text.replace(name.vi, name.get(self.lang))
        # A guard may quote what has no label: a relation, a state of another workflow.  Officers do not.
        return _NAME.split(text.replace('"', "”"))[0].strip()

    def missing(self) -> Iterator[str]:
        """Yield what is not walked, and why, as comments."""
        about = Covered(self.tour.workflow, self.tour.library.law, {}, "", ())
        if self.tour.missing:
            yield ""
            yield f"# {_NOT_WALKED.get(self.lang)}"
        for item, why in self.tour.missing:
            yield f"# - {told(item, about).get(self.lang)}: {why.get(self.lang)}"


def _steps(first: str, further: str, steps: Iterable[str], indent: str) -> Iterator[str]:
    for at, step in enumerate(steps):
        yield from _indented(f"{further if at else first} {step}", indent)


def _indented(step: str, indent: str = "      ") -> Iterator[str]:
    head, *rows = step.split("\n")
    yield indent + head
    yield from (f"{indent}  {row.strip()}" for row in rows)
