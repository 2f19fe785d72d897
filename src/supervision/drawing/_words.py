"""What the things of a workflow are called on a picture: who, how long, on what condition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs

from supervision.deadlines import Term
from supervision.expr import Expr, Type, parse, prose
from supervision.machine import GUARD_FUNCTIONS, linked_words, words_in
from supervision.model import SYSTEM, By, Doer, FieldType, Law, Phase, Quorum, Signers, Transition, Workflow, find_term
from supervision.text import Text

PHASES: Mapping[Phase, Text] = {
    Phase.DRAFT: Text("dự thảo", "draft"),
    Phase.OPEN: Text("đang thực hiện", "open"),
    Phase.WAITING: Text("đang chờ", "waiting"),
    Phase.ANSWERED: Text("đã trả lời", "answered"),
    Phase.ENDED: Text("kết thúc", "ended"),
}
_UNITS: Mapping[str, Text] = {
    "working_days": Text("ngày làm việc", "working day"),
    "days": Text("ngày", "day"),
    "months": Text("tháng", "month"),
    "years": Text("năm", "year"),
}
_SHORT = (
    (re.compile(r"\bQuy định (?=\d)"), "QĐ "),
    (re.compile(r"\bPháp lệnh (?=\d)"), "PL "),
    (re.compile(r"\bNghị quyết liên tịch (?=\d)"), "NQLT "),
    (re.compile(r"/NQLT-\S+"), ""),
    (re.compile(r",? ngày \d{1,2}/\d{1,2}/\d{4}\b"), ""),
    (re.compile(r" \([^)]*\)$"), ""),
)


@attrs.frozen
class Words:
    """The words of one workflow in one language.

    Attributes:
        law: Where roles, terms and caps come from; what it lacks is called by its name.
        lang: ``vi`` or ``en``.
        others: Other workflows by name, for guards that speak of them.
    """

    workflow: Workflow
    law: Law
    lang: str
    others: Mapping[str, Workflow]

    def say(self, vi: str, en: str) -> str:
        """Return the wording in the language."""
        return en if self.lang == "en" else vi

    def state(self, name: str) -> str:
        """Return a state's label."""
        return self.workflow.state(name).label.get(self.lang)

    def doer(self, doer: Doer) -> str:
        """Return who may act: a role, or what the field is called that names them."""
        if doer.role == SYSTEM:
            return self.say("hệ thống", "the system")
        field = self.workflow.field(doer.role) if doer.of is None else None
        role = self.law.roles.get(doer.role)
        label = field.label if field is not None else role.label if role is not None else Text(doer.role)
        return label.get(self.lang)

    def doers(self, ways: Iterable[By | None]) -> str:
        """Return everyone who may act, once each, in spec order."""
        found = [self.doer(doer) for by in ways for doer in (by.doers if by is not None else (Doer(SYSTEM),))]
        return "; ".join(dict.fromkeys(found))

    def terms(self, transitions: Iterable[Transition]) -> tuple[str, ...]:
        """Return how long the step may take, or what it must wait for, once each."""
        found: dict[str, None] = {}
        for transition in transitions:
            found |= dict.fromkeys(self._term(name, waits=False) for name in transition.meets)
            if transition.after is not None:
                found[self._term(transition.after, waits=True)] = None
        return tuple(found)

    def _term(self, name: str, *, waits: bool) -> str:
        rule = next((rule for rule in self.workflow.deadlines if rule.name == name), None)
        term = find_term(self.law.pinned(self.workflow.rules), name)
        if rule is not None and rule.field is not None:
            label = rule.label.get(self.lang)
            return self.say(f"theo ngày ở “{label}”", f"by the day in “{label}”")
        if term is None:
            return rule.label.get(self.lang) if rule is not None else name
        length = self._length(term[1])
        lead = self.say(f"sau đủ {length}", f"after {length}") if waits else length
        article = f", {_shortened(term[1].article)}" if term[1].article and term[1].verified else ""
        return lead + (article or self.say(" (chưa đối chiếu văn bản)", " (not verified)"))

    def _length(self, term: Term) -> str:
        unit = _UNITS[term.unit].get(self.lang)
        return f"{term.length} {unit}{'s' if self.lang == 'en' and term.length != 1 else ''}"

    def condition(self, source: str) -> str:
        """Return a guard as prose; as it stands where it is none."""
        parsed = parse(source)
        if not isinstance(parsed, Expr):
            return source
        labels = {name: workflow.label for name, workflow in self.others.items()}
        linked = linked_words(self.workflow, self.others.values())
        words = linked | words_in(self.workflow, labels) | self._caps()
        dates = {field.name: Type.DATE for field in self.workflow.fields if field.type is FieldType.DATE}
        told = prose(parsed, words, GUARD_FUNCTIONS, types=dates | {"day": Type.DATE})
        return " ".join(told.get(self.lang).split())

    def _caps(self) -> dict[str, Text]:
        packs = self.law.pinned(self.workflow.rules)
        terms = {term.name: term.label for pack in packs for term in pack.terms}
        caps = {f"rule.{name}": Text(str(value)) for pack in packs for name, value in pack.caps}
        return terms | caps | {f"rule.{name}": label for pack in packs for name, label in pack.labels}

    def extras(self, transition: Transition) -> tuple[str, ...]:
        """Return who signs beside the actor, and how the body votes."""
        signs = tuple(self._signs(one) for one in transition.signs)
        return signs + ((self._vote(transition.quorum),) if transition.quorum is not None else ())

    def _signs(self, signers: Signers) -> str:
        count = f"{signers.count} × " if signers.count > 1 else ""
        return self.say("ký: ", "signed by: ") + count + self.doer(signers.doer)

    def _vote(self, quorum: Quorum) -> str:
        present, agreed = ("/".join(map(str, part)) for part in (quorum.present, quorum.agreed))
        if quorum.of == "present":
            return self.say(
                f"biểu quyết: có mặt từ {present}, trên {agreed} số có mặt tán thành",
                f"vote: {present} present, more than {agreed} of them agree",
            )
        return self.say(
            f"biểu quyết: có mặt từ {present}, trên {agreed} tổng số tán thành",
            f"vote: {present} present, more than {agreed} of all agree",
        )


def _shortened(article: str) -> str:
    for pattern, short in _SHORT:
        article = pattern.sub(short, article)
    return article.strip()
