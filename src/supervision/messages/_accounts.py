"""An account of a due date in words, Vietnamese and English, as it is printed for an officer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from supervision.deadlines import WEEKEND, Account, DayRule, Skipped, Tier, Unit
from supervision.text import Text, day_text

UNITS: dict[Unit, Text] = {
    "working_days": Text("ngày làm việc", "working day"),
    "days": Text("ngày", "day"),
    "months": Text("tháng", "month"),
    "years": Text("năm", "year"),
}
_DUE = Text(
    "hạn {due}: {length} kể từ {start} (không tính ngày đầu)",
    "due {due}: {length} from {start} (first day not counted)",
)
_LESS = Text("đã trừ", "leaving out")
_UNDER = Text("căn cứ", "under")
_NOT_COUNTED = Text("không tính", "not counted:")
_WEEKENDS = Text("không tính {days} ngày thứ Bảy, Chủ nhật", "not counted: {days} Saturdays and Sundays")
_MADE_UP = Text("tính cả ngày làm bù", "counted, as a make-up day:")
_HALF = Text("nghỉ nửa ngày, vẫn tính là ngày làm việc", "half a day off, counted as a working day:")
_ROLLED = Text(
    "ngày cuối của thời hạn là {raw}, trùng ngày nghỉ; chuyển sang ngày làm việc tiếp theo là {due}"
    " (Điều 148 Bộ luật Dân sự 2015)",
    "the term ends on {raw}, a day off; moved to the next working day, {due} (Civil Code 2015, article 148)",
)
_DAY_OFF = Text("ngày nghỉ", "day off:")
_ON = Text("ngày", "on")
_BY = Text("theo", "by")
_UNVERIFIED = Text("chưa xác minh", "not verified")
_TIER = Text(
    "từ ngày {from_on} ({when}): đề xuất “{label}”, báo {tell}",
    "from {from_on} ({when}): “{label}” is proposed to {tell}",
)
_ON_TIME = Text("đúng ngày đến hạn", "on the due date")
_BEFORE = Text("trước hạn {n}", "{n} before it is due")
_AFTER = Text("quá hạn {n}", "{n} after it was due")
_CONFIGURED = Text("theo cấu hình của đơn vị", "by the organisation's own rule")
_OWNER = Text("bên chịu trách nhiệm", "whoever owes it")
_UNVERIFIED_TERM = Text(
    "độ dài của thời hạn chưa xác minh với văn bản gốc",
    "the length of the term is not verified against the original text",
)
_ESTIMATED = Text(
    "lịch ước tính: năm liên quan chưa có thông báo nghỉ chính thức, hạn có thể thay đổi",
    "estimated calendar: the official notice for the year is not out yet, the date may change",
)
_CALENDAR = Text("lịch {key}, mã {digest}", "calendar {key}, digest {digest}")


def account_text(account: Account, lang: str) -> str:
    """Put *account* into words.

    Args:
        account: What `explain` gave.
        lang: ``vi`` or ``en``.

    Returns:
        Several lines: first the date, the term, the holidays left out and the article; then a line each for the
        days off, weekends as one count, make-up days, rolling, and whatever is unverified or estimated.
    """
    return "\n  - ".join([_headline(account, lang), *details_text(account, lang)])


def _headline(account: Account, lang: str) -> str:
    unit = UNITS[account.term.unit].get(lang)
    length = f"{account.length} {unit}{'s' if lang == 'en' and account.length != 1 else ''}"
    parts = [
        _DUE.get(lang).format(due=day_text(account.due_on, lang), length=length, start=day_text(account.start, lang))
    ]
    if holidays := ", ".join(_named(run, lang) for run in account.skipped if run.why != WEEKEND):
        parts.append(f"{_LESS.get(lang)} {holidays}")
    if account.term.article:
        parts.append(f"{_UNDER.get(lang)} {account.term.article}")
    return ", ".join(parts)


def details_text(account: Account, lang: str) -> Iterator[str]:
    """Yield the lines of `account_text` below its first."""
    for run in account.skipped:
        if run.why != WEEKEND:
            yield f"{_NOT_COUNTED.get(lang)} {run_text(run, lang)}"
    if weekends := sum(run.days for run in account.skipped if run.why == WEEKEND):
        yield _WEEKENDS.get(lang).format(days=weekends)
    if account.rolled:
        raw, due = day_text(account.raw_on, lang), day_text(account.due_on, lang)
        yield _ROLLED.get(lang).format(raw=raw, due=due)
    for run in account.rolled:
        yield f"{_DAY_OFF.get(lang)} {run_text(run, lang)}"
    for day in account.made_up:
        yield f"{_MADE_UP.get(lang)} {day_text(day, lang)}"
    for half in account.halves:
        yield f"{_HALF.get(lang)} {_named_day(half, lang)}"
    yield from _doubts(account, lang)
    yield _CALENDAR.get(lang).format(key=account.calendar, digest=account.calendar_digest[:12])


def _doubts(account: Account, lang: str) -> Iterator[str]:
    for rule in account.unverified:
        if rule.kind == "worked":  # of the others it is said where they stand
            yield f"{_UNVERIFIED.get(lang)}: {day_text(rule.on, lang)}, {rule.label.get(lang)}"
    if not account.term.verified:
        yield _UNVERIFIED_TERM.get(lang)
    if account.estimated:
        yield _ESTIMATED.get(lang)


def tier_text(tier: Tier, from_on: date, lang: str, roles: Mapping[str, Text]) -> str:
    """Put a proposal into words: from when, what, to whom and under which rule.

    Args:
        tier: The proposal.
        from_on: Its first day, from `Tier.from_on`.
        lang: ``vi`` or ``en``.
        roles: What roles are called; an unknown one goes by its name.
    """
    n = abs(tier.days)
    amount = f"{n} {UNITS[tier.unit].get(lang)}{'s' if lang == 'en' and n != 1 else ''}"
    when = (_BEFORE if tier.days < 0 else _AFTER if tier.days else _ON_TIME).get(lang).format(n=amount)
    tell = ", ".join({**roles, "owner": _OWNER}.get(role, Text(role)).get(lang) for role in tier.tell)
    told = _TIER.get(lang).format(from_on=day_text(from_on, lang), when=when, label=tier.label.get(lang), tell=tell)
    source = f"{_UNDER.get(lang)} {tier.article}" if tier.article else _CONFIGURED.get(lang)
    return f"{told}; {source}{'' if tier.verified or not tier.article else f'; {_UNVERIFIED.get(lang)}'}"


def run_text(run: Skipped, lang: str) -> str:
    """Put days off into words, with the decision behind them and whether it is verified."""
    source = "" if run.why == WEEKEND else _source(run, lang)
    return f"{_named(run, lang)} ({_count(run.days, lang)}){source}"


def _named_day(rule: DayRule, lang: str) -> str:
    return f"{day_text(rule.on, lang)}, {rule.label.get(lang)}{_source(rule, lang)}"


def _source(day: Skipped | DayRule, lang: str) -> str:
    """Name the decision behind a day, and say where it is not verified."""
    if day.decision:
        return f"; {_BY.get(lang)} {day.decision}{'' if day.verified else f'; {_UNVERIFIED.get(lang)}'}"
    return f"; {_UNVERIFIED.get(lang)}"  # nobody can check what names no decision


def _named(run: Skipped, lang: str) -> str:
    single = f"{_ON.get(lang)} " if run.first == run.last else ""
    return f"{run.why.get(lang)} {single}{_span(run.first, run.last, lang)}"


def _count(days: int, lang: str) -> str:
    if lang == "en":
        return f"{days} day" if days == 1 else f"{days} days"
    return f"{days} ngày"


def _span(first: date, last: date, lang: str) -> str:
    if first == last:
        return day_text(first, lang)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_day_number(first, lang)}–{day_text(last, lang)}"
    return f"{day_text(first, lang)} – {day_text(last, lang)}"


def _day_number(on: date, lang: str) -> str:
    return str(on.day) if lang == "en" else f"{on.day:02d}"
