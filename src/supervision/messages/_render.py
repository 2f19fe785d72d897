"""A reason, a clause or an event as a sentence in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from supervision.model import (
    Claimed,
    Clause,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    Fact,
    HandedOver,
    Linked,
    Migrated,
    Moved,
    Noted,
    Opened,
    Param,
    Pinned,
    Reason,
    Released,
    Revealed,
)
from supervision.text import Text, day_text

from ._catalogue import CATALOGUE
from ._words import CLASSES, Words

_OR = {"vi": " hoặc ", "en": " or "}


def reason_text(reason: Reason, words: Words, lang: str = "vi") -> str:
    """Return the sentence of a refusal, with the article behind it."""
    return _with_article(_filled(reason.code, reason.params, words, lang), words.source(reason.source, lang), lang)


def clause_text(clause: Clause, words: Words, lang: str = "vi") -> str:
    """Return one line of an explanation: a mark for kept or not, the rule, and the article behind it."""
    told = _with_article(_filled(clause.code, clause.params, words, lang), words.source(clause.source, lang), lang)
    return f"{'✓' if clause.holds else '✗'} {told}"


def _with_article(told: str, source: str, lang: str) -> str:
    return f"{told} ({'căn cứ' if lang == 'vi' else 'under'} {source})" if source else told


def owner_text(owner: str, words: Words, lang: str = "vi") -> str:
    """Return who owes a duty: ``role@unit`` in words, the name of a person or unit, or what a field is called.

    A field stands for whoever it will name: nobody does yet where its case has no such person.
    """
    role, at, unit = owner.partition("@")
    if not at:
        is_named = owner in words.persons or owner in words.units or owner not in words.inputs
        return words.party(owner) if is_named else words.input(owner).get(lang)
    label = words.roles.get(role, Text(role)).get(lang)
    return f"{label} ({words.units.get(unit, unit)})" if unit else label


def _filled(code: str, params: Mapping[str, Param], words: Words, lang: str) -> str:
    template = CATALOGUE.get(code, Text(code, code)).get(lang)
    shown = {name: _shown(name, value, words, lang) for name, value in params.items()}
    return template.format_map(_Blanks(shown)).strip()


class _Blanks(dict[str, str]):
    """Placeholders nobody filled stay readable instead of raising."""

    def __missing__(self, key: str) -> str:
        return "—"


def _shown(name: str, value: Param, words: Words, lang: str) -> str:
    if isinstance(value, tuple):
        many = [_shown_one(name, item, words, lang) for item in value]
        if name == "values":
            return f"({'; '.join(many)})" if many else ""
        return (_OR[lang] if name == "input" else ", ").join(many) or "—"
    return _shown_one(name, value, words, lang)


def _shown_one(name: str, value: Text | str | int, words: Words, lang: str) -> str:
    if isinstance(value, Text):
        # Whom a field names is told by id; a role in a unit is in words already.
        return words.party(value.get(lang)) if name == "could" else value.get(lang)
    if isinstance(value, int):
        return str(value)
    return _SHOW.get(name, _as_it_is)(value, words, lang)


def _as_it_is(value: str, _words: Words, _lang: str) -> str:
    return value


def _day(value: str, _words: Words, lang: str) -> str:
    try:
        return day_text(value, lang)
    except ValueError:
        return value  # what somebody gave as a date and is none


def _label(kind: str) -> Callable[[str, Words, str], str]:
    def show(value: str, words: Words, lang: str) -> str:
        labels: Mapping[str, Text] = getattr(words, kind)
        return labels.get(value, Text(value)).get(lang)

    return show


def _input(value: str, words: Words, lang: str) -> str:
    return words.input(value).get(lang)


def _party(value: str, words: Words, _lang: str) -> str:
    return words.party(value)


def _class(value: str, _words: Words, lang: str) -> str:
    return CLASSES.get(value, Text(value)).get(lang)


def _case(value: str, words: Words, _lang: str) -> str:
    return words.cases.get(value, value)


_SHOW: Mapping[str, Callable[[str, Words, str], str]] = {
    **dict.fromkeys(("day", "today", "last_on", "first_on", "due_on", "started_on", "on"), _day),
    **dict.fromkeys(("step", "steps", "possible"), _label("steps")),
    **dict.fromkeys(("state", "from"), _label("states")),
    **dict.fromkeys(("input", "name", "fields"), _input),
    **dict.fromkeys(("class", "ceiling"), _class),
    "deadline": _label("deadlines"),
    "role": _label("roles"),
    "workflow": _label("workflows"),
    "actor": _party,
    "case": _case,
}


def event_text(event: Event, words: Words, lang: str = "vi") -> str:
    """Return what happened, as one line of a timeline without its date and actor."""
    told = (_fact_text(event.fact, words, lang), _signed(event, words, lang), _voted(event, lang))
    return "; ".join(text for text in told if text)


def _signed(event: Event, words: Words, lang: str) -> str:
    signers = event.inputs.get("signatures")
    names = [words.party(str(signer)) for signer in signers] if isinstance(signers, list) else []
    return _say(("ký: {0}", "signed by {0}"), lang, ", ".join(names)) if names else ""


def _voted(event: Event, lang: str) -> str:
    vote = event.inputs.get("vote")
    if not isinstance(vote, dict):
        return ""
    told = ("biểu quyết: {0} thành viên, {1} có mặt, {2} tán thành", "vote: {0} members, {1} present, {2} agreed")
    return _say(told, lang, *(str(vote.get(name)) for name in ("members", "present", "agreed")))


def _fact_text(fact: Fact, words: Words, lang: str) -> str:
    match fact:
        case Opened(step=step, state=state):
            told = ("{0}: mở hồ sơ, “{1}”", "{0}: case opened, “{1}”")
            return _say(told, lang, _name(words.steps, step, lang), _name(words.states, state, lang))
        case Moved(step=step, target=target):
            return f"{_name(words.steps, step, lang)} → “{_name(words.states, target, lang)}”"
        case Noted(step=step):
            return _name(words.steps, step, lang)
        case Migrated(version=version, target=target):
            told = ("chuyển sang phiên bản {0} của quy trình, “{1}”", "moved to version {0} of the workflow, “{1}”")
            return _say(told, lang, str(version), _name(words.states, target, lang))
        case Linked() | HandedOver():
            return _tied_text(fact, words, lang)
        case Claimed() | Released() | Pinned():
            return _stage_text(fact, words, lang) if isinstance(fact, Pinned) else _claim_text(fact, lang)
        case Revealed(field=field):
            return _say(("mở xem “{0}”", "looked at “{0}”"), lang, words.input(field).get(lang))
        case _:
            return _clock_text(fact, words, lang)


def _tied_text(fact: Linked | HandedOver, words: Words, lang: str) -> str:
    if isinstance(fact, HandedOver):
        told = ("bàn giao từ {0} cho {1}", "handed over from {0} to {1}")
        return _say(told, lang, words.party(fact.source), words.party(fact.target))
    told = ("liên kết với hồ sơ {0} ({1})", "linked with {0} ({1})")
    return _say(told, lang, _case(fact.link.case_id, words, lang), _name(words.workflows, fact.link.workflow, lang))


def _stage_text(fact: Pinned, words: Words, lang: str) -> str:
    told = ("bắt đầu giai đoạn “{0}”, áp dụng: {1}", "stage “{0}” begins, under: {1}")
    texts = "; ".join(_name(words.packs, pack, lang) for pack in fact.packs)
    return _say(told, lang, _name(words.stages, fact.stage, lang), texts)


def _claim_text(fact: Claimed | Released, lang: str) -> str:
    if isinstance(fact, Released):
        return _say(("thôi giữ phần việc", "claim released"), lang)
    told = ("nhận việc từ ngày {0} đến ngày {1}", "claimed from {0} to {1}")
    return _say(told, lang, day_text(fact.claim.first_on, lang), day_text(fact.claim.last_on, lang))


_ClockFact = DeadlineStarted | DeadlinePaused | DeadlineResumed | DeadlineExtended | DeadlineRecomputed | DeadlineClosed


def _clock_text(fact: _ClockFact, words: Words, lang: str) -> str:
    match fact:
        case DeadlineStarted(deadline=clock) if clock.waits:
            told = ("“{0}”: sớm nhất ngày {1}", "“{0}”: not before {1}")
            return _say(told, lang, _name(words.deadlines, clock.name, lang), day_text(clock.due_on, lang))
        case DeadlineStarted(deadline=clock):
            told = ("hạn “{0}”: ngày {1} ({2})", "“{0}” due {1} ({2})")
            owner = owner_text(clock.owner, words, lang)
            return _say(told, lang, _name(words.deadlines, clock.name, lang), day_text(clock.due_on, lang), owner)
        case DeadlinePaused(name=name, left=left):
            told = ("hạn “{0}” tạm dừng, còn {1} ngày", "“{0}” paused, {1} days left")
            return _say(told, lang, _name(words.deadlines, name, lang), str(left))
        case DeadlineResumed(name=name, due_on=due):
            told = ("hạn “{0}” chạy tiếp, đến ngày {1}", "“{0}” goes on, to {1}")
            return _say(told, lang, _name(words.deadlines, name, lang), day_text(due, lang))
        case DeadlineExtended(name=name, due_on=due):
            told = ("hạn “{0}” gia hạn đến ngày {1}", "“{0}” extended to {1}")
            return _say(told, lang, _name(words.deadlines, name, lang), day_text(due, lang))
        case DeadlineRecomputed():
            return _recomputed_text(fact, words, lang)
        case DeadlineClosed(name=name, closed=closed):
            met = ("hạn “{0}” đã thực hiện", "“{0}” met")
            told = met if closed == "met" else ("hạn “{0}” không còn tính", "“{0}” no longer owed")
            return _say(told, lang, _name(words.deadlines, name, lang))


def _recomputed_text(fact: DeadlineRecomputed, words: Words, lang: str) -> str:
    told = (
        "hạn “{0}” chuyển từ ngày {1} sang ngày {2} do lịch làm việc thay đổi, theo {3}",
        "“{0}” moved from {1} to {2} because the calendar was revised, by {3}",
    )
    days = (day_text(fact.was_due_on, lang), day_text(fact.due_on, lang))
    return _say(told, lang, _name(words.deadlines, fact.name, lang), *days, fact.decision)


def _say(told: tuple[str, str], lang: str, *parts: str) -> str:
    return told[0 if lang == "vi" else 1].format(*parts)


def _name(labels: Mapping[str, Text], ident: str, lang: str) -> str:
    return labels.get(ident, Text(ident)).get(lang)
