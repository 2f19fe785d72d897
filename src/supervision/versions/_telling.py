"""The aspects of a step and of a deadline, each as a phrase in both languages; None where there is nothing to tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from supervision.deadlines import Term
from supervision.expr import Expr, parse, prose
from supervision.machine import GUARD_FUNCTIONS, words_in
from supervision.model import By, DeadlineRule, Doer, Law, Transition, Workflow, find_term
from supervision.text import Text

_UNITS = {
    "working_days": Text("ngày làm việc", "working days"),
    "days": Text("ngày", "days"),
    "months": Text("tháng", "months"),
    "years": Text("năm", "years"),
}
_FIXED = Text("ngày ghi ở “{0}”", "the day in “{0}”")
_BEFORE = Text("trước ngày ghi ở “{0}”", "before the day in “{0}”")
NOTHING = Text("không có", "none")


@attrs.frozen(eq=False)
class Teller:
    """One version, with the words it is told in."""

    workflow: Workflow
    law: Law
    words: Mapping[str, Text]

    @classmethod
    def of(cls, workflow: Workflow, law: Law) -> Teller:
        """Return the teller of a workflow under the law it is loaded with."""
        words = words_in(workflow, {})
        words |= {"reason": Text("lý do", "a reason"), "document": Text("văn bản", "a document")}
        words |= law.evidence
        words |= {name: role.label for name, role in law.roles.items()}
        words |= {rule.name: rule.label for rule in workflow.deadlines}
        return cls(workflow, law, words)

    def name(self, word: str) -> Text:
        """Return what a name is called; the name itself where nothing calls it otherwise."""
        return self.words.get(word, Text(word, word))

    def names(self, words: Iterable[str]) -> Text | None:
        """Return names joined with commas."""
        return _joined([self.name(word) for word in words], Text(", ", ", "))

    def move(self, way: Transition, sources: tuple[str | None, ...]) -> Text | None:
        """Return which states the step leaves and enters."""
        if sources == (None,):
            return _with(Text("mở hồ sơ ở “{0}”", "opens a case in “{0}”"), self.name(way.target))
        left = self.names(source for source in sources if source is not None) or NOTHING
        if all(source == way.target for source in sources) or way.target == way.source:
            return _with(Text("ở nguyên “{0}”", "stays in “{0}”"), left)
        return _with(Text("từ “{0}” đến “{1}”", "from “{0}” to “{1}”"), left, self.name(way.target))

    def by(self, by: By | None) -> Text | None:
        """Return who may and who never."""
        if by is None:
            return Text("hệ thống", "the engine")
        who = _joined([self.doer(doer) for doer in by.doers], Text(" hoặc ", " or ")) or NOTHING
        barred = self.names(by.never)
        return _with(Text("{0}, trừ {1}", "{0}, never {1}"), who, barred) if barred else who

    def doer(self, doer: Doer) -> Text:
        """Return one who may."""
        if doer.of is None:
            return self.name(doer.role)
        return _with(Text("{0} ({1})", "{0} ({1})"), self.name(doer.role), self.name(doer.of))

    def guard(self, source: str | None) -> Text | None:
        """Return a guard in prose."""
        found = parse(source) if source is not None else None
        return prose(found, self.words, GUARD_FUNCTIONS) if isinstance(found, Expr) else None

    def needs(self, groups: tuple[tuple[str, ...], ...]) -> Text | None:
        """Return what must be given."""
        either = Text(" hoặc ", " or ")
        told = [_joined([self.name(name) for name in group], either) or NOTHING for group in groups]
        return _joined(told, Text("; ", "; "))

    def sets(self, sets: tuple[tuple[str, str], ...]) -> Text | None:
        """Return what is computed."""
        told = [_with(Text("{0}: {1}", "{0}: {1}"), self.name(n), self.guard(source) or NOTHING) for n, source in sets]
        return _joined(told, Text("; ", "; "))

    def cited(self, under: tuple[tuple[str, str], ...]) -> Text | None:
        """Return what a refusal of the step cites."""
        told = [_with(Text("{0}{1}", "{0}{1}"), Text(n, n), self._if(None if g == "true" else g)) for n, g in under]
        return _joined(told, Text("; ", "; "))

    def effects(self, way: Transition) -> Text | None:
        """Return what the step does in other cases."""
        told = [_with(_OPENS, Text(o.workflow, o.workflow), self._if(o.when)) for o in way.opens]
        told += [_with(_SENDS, Text(s.step, s.step), Text(s.workflow, s.workflow), self._if(s.when)) for s in way.sends]
        return _joined(told, Text("; ", "; "))

    def _if(self, when: str | None) -> Text:
        guard = self.guard(when)
        return _with(Text(", nếu {0}", ", if {0}"), guard) if guard is not None else Text("", "")

    def claims(self, way: Transition) -> Text | None:
        """Return what nobody else may hold."""
        rule = way.claims
        if rule is None:
            return Text("trả lại", "given back") if way.releases else None
        key = self.names(rule.on) or NOTHING
        return _with(
            Text("{0}, từ “{1}” đến “{2}”", "{0}, from “{1}” to “{2}”"),
            key,
            self.name(rule.starts),
            self.name(rule.ends),
        )

    def stage(self, name: str) -> Text | None:
        """Return what the stage is called that a step begins; None where it begins none."""
        return dict(self.workflow.stages).get(name)

    def signs(self, way: Transition) -> Text | None:
        """Return whose signatures and which votes are asked."""
        told = [_with(Text("{0} người: {1}", "{0}: {1}"), _number(s.count), self.doer(s.doer)) for s in way.signs]
        if way.quorum is not None:
            quorum = way.quorum
            shares = (_share(quorum.present), _share(quorum.agreed))
            told.append(_with(_QUORUM, *shares, Text(*_OF[quorum.of])))
        return _joined(told, Text("; ", "; "))

    def clock(self, rule: DeadlineRule) -> Text:
        """Return how long a duty or wait is, from when it counts, and who owes it."""
        since = self.names(rule.since)
        start = _with(Text("; tính từ {0}", "; counted from {0}"), since) if since else Text("", "")
        return _with(Text("{0}{1}; {2}", "{0}{1}; {2}"), self._length(rule), start, self.doer(rule.owed))

    def _length(self, rule: DeadlineRule) -> Text:
        found = find_term(self.law.pinned(self.workflow.rules), rule.term) if rule.term is not None else None
        if found is None:
            return _with(_BEFORE if rule.is_before else _FIXED, self.name(rule.field or rule.name))
        return length_of(found[1])


def length_of(term: Term) -> Text:
    """Return ``20 ngày làm việc (Điều 8 …), gia hạn 1 lần``."""
    told = _with(Text("{0} {1} ({2})", "{0} {1} ({2})"), _number(term.length), _UNITS[term.unit], _same(term.article))
    extension = term.extension
    if extension is None:
        return told
    more = extension.total if extension.total is not None else extension.added
    kind = Text("tổng", "to") if extension.total is not None else Text("thêm", "by")
    extended = Text("{0}, gia hạn {1} lần ({2} {3})", "{0}, extended {1} times ({2} {3})")
    return _with(extended, told, _number(extension.times), kind, _number(more or 0))


_OPENS = Text("mở hồ sơ “{0}”{1}", "opens “{0}”{1}")
_SENDS = Text("thực hiện “{0}” ở “{1}”{2}", "takes “{0}” in “{1}”{2}")
_QUORUM = Text(
    "biểu quyết: ít nhất {0} có mặt, hơn {1} {2} tán thành", "vote: at least {0} present, over {1} of {2} agree"
)
_OF = {"members": ("tổng số thành viên", "all members"), "present": ("số có mặt", "those present")}


def _share(share: tuple[int, int]) -> Text:
    return _same(f"{share[0]}/{share[1]}")


def _number(number: int) -> Text:
    return _same(str(number))


def _same(text: str) -> Text:
    return Text(text, text)


def _with(template: Text, *parts: Text) -> Text:
    return Text(template.vi.format(*(p.vi for p in parts)), template.en.format(*(p.get("en") for p in parts)))


def _joined(parts: list[Text], by: Text) -> Text | None:
    if not parts:
        return None
    return Text(by.vi.join(part.vi for part in parts), by.en.join(part.get("en") for part in parts))
