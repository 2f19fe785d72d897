"""One case walked through in the terminal: what is possible and why not, who, with what, on which day."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from supervision.text import Text, day_text, nfc

from ._screen import Screen, Shown

if TYPE_CHECKING:
    from supervision.model import PersonId, Value, Workflow
    from supervision.scenarios import Offer, Opener, Stage
    from supervision.spec import Library

_HELP = Text(
    "số hoặc tên bước · “bước !” nhận mọi giá trị gợi ý · +5 hoặc 30/01/2026 đổi ngày · hồ sơ 2 · thôi",
    "a number or a step · “step !” takes every suggestion · +5 or 30/01/2026 moves the day · case 2 · quit",
)
_ENDS = ("thôi", "quit", "q", "exit")
_CASE = re.compile(r"(?:hồ sơ|case) (\d+)")


class _NoMoreAnswersError(Exception):
    """The answers have ended."""


@attrs.define(eq=False)
class Walk:
    """A stage, a screen, and the answers of whoever sits before it."""

    stage: Stage
    screen: Screen
    library: Library
    acts: list[dict[str, object]] = attrs.field(factory=list)
    answer: Callable[[str], str | None] = attrs.field(default=lambda _: None)

    @classmethod
    def of(cls, library: Library, workflow: str, opener: Opener, screen: Screen) -> Walk:
        """Set the stage for a workflow."""
        from supervision.scenarios import Stage

        stage = Stage(library, workflow, opener)
        stage.engine.lang = screen.lang
        return cls(stage, screen, library)

    def run(self, answer: Callable[[str], str | None]) -> int:
        """Show, ask, do, until *answer* has none (None) or says so."""
        self.answer = answer
        self.screen.say(_HELP)
        try:
            while self.turn():
                pass
        except _NoMoreAnswersError:
            pass
        view = self.stage.view()
        self.screen.json({"acts": self.acts, "state": view.state if view is not None else None, "on": self.stage.today})
        return 0

    def turn(self) -> bool:
        """Take one answer; False where it is the last."""
        offers = self.stage.offers()
        self.show(offers)
        word = self.asked("> ")
        if word.casefold() in _ENDS:
            return False
        if not word or self.moved(word):
            return True
        wanted, _, rest = word.partition("!")
        offer = self.offered(offers, wanted.strip()) if not rest.strip() else None
        if offer is None:
            self.screen.say(Text(f"không có bước “{word}”", f"there is no step “{word}”"), _HELP)
        elif not offer.actors:
            self.screen.say(Text("không ai làm được bước này", "nobody can take this step"))
        else:
            self.take(offer, is_quick=word.endswith("!"))
        return True

    def asked(self, question: str) -> str:
        """Return the answer to a question."""
        answer = self.answer(question)
        if answer is None:
            raise _NoMoreAnswersError
        return nfc(answer).strip()

    # showing

    def show(self, offers: tuple[Offer, ...]) -> None:
        """Print where the case stands and what it offers."""
        lang, view = self.screen.lang, self.stage.view()
        day = day_text(self.stage.today, lang)
        if view is None:
            label = self.stage.workflow.label.get(lang)
            self.screen.heading(Text(f"{day} · {label}: chưa mở", f"{day} · {label}: not opened"))
        else:
            number = (self.stage.current or 0) + 1
            lead = Text(f"hồ sơ {number}", f"case {number}").get(lang)
            self.screen.heading(f"{day} · {lead}, {view.workflow_label}: {view.state_label}")
            for clock in (clock for clock in view.deadlines if not clock.closed):
                late = Text(" (quá hạn)", " (overdue)").get(lang) if clock.is_overdue else ""
                self.screen.say(f"   ⏱ {clock.label}: {day_text(clock.due_on, lang)}{late}")
        for number, offer in enumerate(offers, 1):
            self.screen.say(f" {'✓' if offer.is_possible else '✗'} {number}. {offer.label.get(lang)}{self.tail(offer)}")

    def tail(self, offer: Offer) -> str:
        """Return who could, or why not."""
        if offer.is_possible:
            return f" — {self.name(offer.actors[0])}"
        return f": {'; '.join(offer.why)}" if offer.why else ""

    def name(self, person: str) -> str:
        """Return a person's name, with role and unit where there is one."""
        cast, lang = self.stage.cast, self.screen.lang
        held = next((held for held in cast.mandates if held.person == person), None)
        name = cast.names[person].get(lang) if person in cast.names else person
        if held is None:
            return name
        role = self.library.law.roles.get(held.role)
        label = role.label.get(lang) if role is not None else held.role
        return f"{name} ({label}, {cast.names[held.unit].get(lang)})"

    # doing

    def moved(self, word: str) -> bool:
        """Move the day, or look at another case, where that is what the answer means."""
        from supervision.intake import Bad, parse_day

        if found := _CASE.fullmatch(word.casefold()):
            if 0 < (number := int(found[1])) <= len(self.stage.cases):
                self.stage.current = number - 1
            else:
                self.screen.say(Text(f"chỉ có {len(self.stage.cases)} hồ sơ", f"cases: {len(self.stage.cases)}"))
            return True
        if re.fullmatch(r"\+\d{1,4}", word):
            self.stage.wait_until(self.stage.today + timedelta(days=int(word)))
            return True
        day = parse_day(word) if re.search(r"\d[/-]\d", word) else None
        if day is None or isinstance(day, Bad):
            return False
        self.stage.wait_until(day)
        return True

    def offered(self, offers: tuple[Offer, ...], word: str) -> Offer | None:
        """Return the offer a number, a name or a label means."""
        if word.isdecimal():
            return offers[int(word) - 1] if 0 < int(word) <= len(offers) else None
        key = word.casefold()
        named = (offer for offer in offers if key in {offer.step, offer.label.vi.casefold(), offer.label.en.casefold()})
        return next(named, None)

    def take(self, offer: Offer, *, is_quick: bool) -> None:
        """Ask who and with what, then take the step and tell what came of it."""
        from supervision.engine import Refusal

        actor = offer.actors[0] if is_quick else self.actor(offer)
        inputs = dict(offer.inputs) if is_quick else self.inputs(offer.inputs)
        outcome = self.stage.take(offer, actor, inputs)
        refused = outcome.texts if isinstance(outcome, Refusal) else ()
        self.acts.append({"step": offer.step, "actor": actor, "on": self.stage.today, "refused": refused})
        if refused:
            self.screen.say(Text("Bị từ chối:", "Refused:"), *(f"  ✗ {text}" for text in refused))
        else:
            self.screen.say(Text(f"Đã ghi: {offer.label.vi}", f"Done: {offer.label.get('en')}"))

    def actor(self, offer: Offer) -> PersonId:
        """Ask who takes the step; an empty answer is the first who could."""
        self.screen.say(*(f"   {number}. {self.name(one)}" for number, one in enumerate(offer.actors, 1)))
        while True:
            word = self.asked(Text("Ai làm? [1] ", "Who? [1] ").get(self.screen.lang))
            if not word:
                return offer.actors[0]
            if word.isdecimal() and 0 < int(word) <= len(offer.actors):
                return offer.actors[int(word) - 1]
            self.screen.say(Text("hãy chọn một số", "choose a number"))

    def inputs(self, usual: Mapping[str, Value]) -> dict[str, Value]:
        """Ask for every input; an empty answer is the usual value."""
        workflow = self.workflow()
        return {name: self.one_input(workflow, name, value) for name, value in usual.items()}

    def workflow(self) -> Workflow:
        view = self.stage.view()
        return self.library.latest(view.workflow) if view is not None else self.stage.workflow

    def one_input(self, workflow: Workflow, name: str, usual: Value) -> Value:
        from supervision.intake import Bad, Names, value_of, worded
        from supervision.messages import Words

        fields = {field.name: field.label for field in workflow.fields}
        label = Words(inputs={**self.library.law.evidence, **fields}).input(name).get(self.screen.lang)
        directory = self.stage.engine.directory
        ids = {text.get(lang).casefold(): one for one, text in self.stage.cast.names.items() for lang in ("vi", "en")}
        while True:
            word = self.asked(f"   {label} [{self.told(workflow, name, usual)}]: ")
            if not word:
                return usual
            names = Names(self.library.law, directory.persons, directory.units)
            value = value_of(workflow, names, name, ids.get(word.casefold(), word))
            if not isinstance(value, Bad):
                return value
            text, fix = worded(value)
            self.screen.say(Text(f"   {text.vi} ({fix.vi})", f"   {text.get('en')} ({fix.get('en')})"))

    def told(self, workflow: Workflow, name: str, value: Value) -> str:
        """Return a suggested value in words."""
        names, lang = self.stage.cast.names, self.screen.lang
        field = workflow.field(name)
        shown: Shown
        match value:
            case bool():
                shown = Text("có", "yes") if value else Text("không", "no")
            case {"members": members, "present": present, "agreed": agreed}:
                shown = Text(
                    f"{members} thành viên, {present} có mặt, {agreed} tán thành",
                    f"{members} members, {present} present, {agreed} agreed",
                )
            case dict():
                shown = str(value.get("ref") or f"{value.get('number')}-{value.get('symbol')}")
            case list():
                shown = "; ".join(names[str(one)].get(lang) if str(one) in names else str(one) for one in value)
            case _:
                choices = dict(field.choices) if field is not None else {}
                shown = choices.get(str(value)) or names.get(str(value)) or str(value)
        return self.screen.text(shown)
