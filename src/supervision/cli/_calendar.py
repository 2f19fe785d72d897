"""The calendar: its days, why a day is or is not worked, what a version changes, next year's draft, and revisions."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from supervision.text import Text, day_text

from ._calendar_draft import drafted
from ._options import OUTPUT, USUAL, Common, Ended, Output, Who, day_of, ledger, person_of
from ._screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from supervision.deadlines import Calendar, DayRule
    from supervision.engine import DateMove

calendar = App(
    name="calendar", help="Lịch làm việc: xem, giải thích, so sánh, soạn, điều chỉnh · The working-day calendar"
)

Folder = Annotated[
    Path | None,
    Parameter(
        name="--specs",
        env_var="SUPERVISION_SPECS",
        help="Thư mục có calendars của đơn vị · Folder with calendars of your own",
    ),
]
Known = Annotated[
    str | None, Parameter(name="--known-on", help="Lịch như đã biết vào ngày này · The calendar as known on that day")
]
Unit = Annotated[str | None, Parameter(help="Kể cả ngày nghỉ riêng của đơn vị này · With this unit's own closed days")]
_SATURDAY = 5
_WEEKDAYS = (
    Text("thứ Hai", "Monday"),
    Text("thứ Ba", "Tuesday"),
    Text("thứ Tư", "Wednesday"),
    Text("thứ Năm", "Thursday"),
    Text("thứ Sáu", "Friday"),
    Text("thứ Bảy", "Saturday"),
    Text("Chủ nhật", "Sunday"),
)
_KINDS = {
    "off": Text("nghỉ", "off"),
    "worked": Text("làm việc", "worked"),
    "half": Text("nghỉ nửa ngày", "half off"),
}
_PLAIN = Text("như tuần thường", "plain week")
_ESTIMATED = Text(
    "năm ước tính: chưa có thông báo nghỉ chính thức", "estimated: the official notice for the year is not out yet"
)
_NOTHING = Text("chưa ghi số văn bản", "not recorded")
_UNVERIFIED = Text("chưa xác minh", "not verified")
_VERIFIED = Text("đã xác minh", "verified")


@calendar.command
def show(
    year: Annotated[int | None, Parameter(help="Năm; mặc định là năm cuối của lịch · The year; the last one")] = None,
    /,
    *,
    unit: Unit = None,
    known_on: Known = None,
    specs: Folder = None,
    output: Output = OUTPUT,
) -> int:
    """Những ngày khác tuần thường của một năm, và từng tháng · A year's days, and its months."""
    screen, (days, missing) = Screen.of(output), _calendar(specs, unit, known_on)
    year = year if year is not None else days.years[-1]
    if year not in days.years:
        raise _outside(days, str(year))
    rules = [rule for rule in days.rules if rule.on.year == year]
    is_estimated = year in days.estimated_years
    screen.json(
        {"calendar": _about(days), **_unit(unit, missing), "year": year, "estimated": is_estimated, "days": rules}
    )
    screen.say(*([_ESTIMATED] if is_estimated else []), *missing)
    headings = (("Ngày", "Day"), ("Thứ", "Weekday"), ("", ""), ("Lý do", "Why"), ("Văn bản", "Decision"), ("", ""))
    screen.table([Text(*heading) for heading in headings], (_row(rule, screen) for rule in rules))
    for month in range(1, 13):
        if not screen.is_json:
            screen.heading(_month_name(days, year, month))
            screen.say(*_grid(days, year, month, screen))
    screen.say("", Text("* nghỉ, + làm bù, ~ nghỉ nửa ngày", "* off, + worked instead, ~ half off"))
    return 0


@calendar.command
def explain(
    day: Annotated[str, Parameter(help="Ngày (dd/mm/yyyy, yyyy-mm-dd) · The day")],
    /,
    *,
    unit: Unit = None,
    known_on: Known = None,
    specs: Folder = None,
    output: Output = OUTPUT,
) -> int:
    """Vì sao một ngày là ngày làm việc hay ngày nghỉ · Why a day is worked, or is not."""
    screen, (days, missing), on = Screen.of(output), _calendar(specs, unit, known_on), day_of(day)
    off = days.why_off(on)
    rule = next(iter(days.rules_between(on, on)), None)
    is_estimated = on.year in days.estimated_years
    screen.json(
        {
            "calendar": _about(days),
            **_unit(unit, missing),
            "day": on,
            "worked": off is None,
            "estimated": is_estimated,
            "off": off,
            "rule": rule,
        }
    )
    weekday = _WEEKDAYS[on.weekday()].get(screen.lang)
    told = Text("là ngày làm việc", "is a working day") if off is None else Text("là ngày nghỉ", "is a day off")
    screen.say(f"{day_text(on, screen.lang)} ({weekday}) {screen.text(told)}")
    if rule is not None:
        screen.say(f"  - {screen.text(_KINDS[rule.kind])}: {rule.label.get(screen.lang)}")
        screen.say(f"  - {_source(rule, screen)}")
    elif off is not None:
        screen.say(f"  - {off.why.get(screen.lang)}")
    screen.say(*([f"  - {screen.text(_ESTIMATED)}"] if is_estimated else []), f"  - {_named(days, screen)}")
    screen.say(*(f"  - {screen.text(told)}" for told in missing))
    return 0


@calendar.command
def diff(
    old: Annotated[
        str,
        Parameter(
            help="Thư mục, hoặc “bundled”; thêm @ngày để lấy lịch đã biết vào ngày đó · Folder, or “bundled”; @DAY"
        ),
    ],
    new: Annotated[str, Parameter(help="Lịch mới, như trên · The newer one, as above")],
    /,
    *,
    output: Output = OUTPUT,
) -> int:
    """Hai phiên bản lịch khác nhau ở ngày nào · The days on which two versions of the calendar differ."""
    from supervision.deadlines import changes_between

    screen, (before, after) = Screen.of(output), (_version(old), _version(new))
    changes = changes_between(before, after)
    years = sorted(set(before.years) ^ set(after.years))
    decreed = sorted((before.estimated_years ^ after.estimated_years) & set(before.years) & set(after.years))
    screen.json({"old": _about(before), "new": _about(after), "years": years, "decreed": decreed, "changes": changes})
    if not (changes or years or decreed):
        screen.say(Text("Hai lịch như nhau.", "The calendars are the same."))
        return 0
    screen.table(
        (Text("Ngày", "Day"), Text("Trước", "Before"), Text("Sau", "After"), Text("Tính lại hạn", "Moves dates")),
        (
            (
                day_text(change.on, screen.lang) + (f" ({change.unit})" if change.unit else ""),
                _told(change.old, screen),
                _told(change.new, screen),
                Text("có", "yes") if change.moves_dates else Text("không", "no"),
            )
            for change in changes
        ),
    )
    for year in years:
        screen.say(Text(f"năm {year} chỉ có ở một lịch", f"only one of them has the year {year}"))
    for year in decreed:
        screen.say(Text(f"năm {year}: chỉ một lịch ghi là ước tính", f"only one of them calls {year} estimated"))
    return 0


@calendar.command
def draft(
    year: Annotated[int, Parameter(help="Năm cần soạn · The year to draft")],
    /,
    *,
    file: Annotated[
        Path | None, Parameter(name=("--output", "-o"), help="Ghi vào tệp mới · Write to this new file instead")
    ] = None,
    output: Output = OUTPUT,
) -> int:
    """Soạn nháp tệp lịch của một năm, ghi là ước tính (cần phần bổ sung calendar) · Draft a year's file, estimated."""
    screen, text = Screen.of(output), drafted(year)
    if file is not None:
        if file.exists():
            raise Ended("file_exists", Text(f"đã có tệp {file}", f"{file} is there already"), 2)
        file.write_text(text, encoding="utf-8")
    screen.json({"year": year, "file": str(file) if file is not None else None, "text": text})
    if file is not None:
        screen.say(Text(f"Đã ghi {file}; kiểm tra từng ngày.", f"Wrote {file}; check every day of it."))
    elif not screen.is_json:
        print(text, end="")
    return 0


@calendar.command
def revise(
    *,
    who: Who,
    decision: Annotated[
        str, Parameter(help="Văn bản quyết định thay đổi: số, ký hiệu, ngày · What ordered the change: number and date")
    ] = "",
    dry_run: Annotated[
        bool,
        Parameter(negative="--do", help="Chỉ xem, không đổi hạn; --do để đổi · Only tell; --do moves the due dates"),
    ] = True,
    common: Common = USUAL,
) -> int:
    """Tính lại các hạn đang mở theo lịch ở --specs · Count open due dates again with the calendar of --specs."""
    screen = Screen.of(common)
    with ledger(common) as engine:
        actor = person_of(engine, who)
        found = list(engine.revise_calendar(actor=actor, decision=decision, dry_run=dry_run))
        about = _about(engine.calendar)
    moves = sum(move.outcome == "moves" for move in found)
    screen.json({"dry_run": dry_run, "calendar": about, "moves": moves, "stays": len(found) - moves, "dates": found})
    _tell(screen, found)
    if found:
        told = Text(f"Sẽ chuyển {moves} hạn, giữ {len(found) - moves}.", f"{moves} move, {len(found) - moves} stay.")
        done = Text(f"Đã chuyển {moves} hạn, giữ {len(found) - moves}.", f"Moved {moves}; {len(found) - moves} stay.")
        screen.say(told if dry_run else done)
    if dry_run and moves:
        screen.say(Text("Chuyển thật: thêm --decision VĂN-BẢN --do.", "To move them: add --decision TEXT --do."))
    return 1 if any(move.outcome in {"beyond", "changed"} for move in found) else 0


def _tell(screen: Screen, found: Sequence[DateMove]) -> None:
    if not found:
        screen.say(Text("Không hạn nào thay đổi.", "No due date changes."))
        return
    screen.table(
        (Text("Hồ sơ", "Case"), Text("Hạn", "Deadline"), Text("Ai thực hiện", "Owed by"), Text("Kết quả", "Result")),
        ((move.reference or move.case_id, move.label, move.owner, move.text) for move in found),
    )


def _calendar(folder: Path | None, unit: str | None, known_on: str | None) -> tuple[Calendar, tuple[Text, ...]]:
    """Return the calendar of a unit, and that it has no days of its own where that is so."""
    from supervision.spec import load

    found = load(folder).calendar
    if known_on is not None:
        found = found.as_known_on(day_of(known_on))
    # A calendar knows of a unit by the days on which it closed, and in no other way.
    missing = (_no_days_of(unit),) if unit is not None and all(rule.unit != unit for rule in found.rules) else ()
    return found.for_units((unit,) if unit is not None else ()), missing


def _no_days_of(unit: str) -> Text:
    return Text(
        f"Lịch này không ghi ngày nghỉ riêng nào của đơn vị “{unit}”, chỉ có ngày nghỉ chung; hãy kiểm tra mã đơn vị.",
        f"This calendar has no closed days of a unit “{unit}”, only those of everybody; check the id of the unit.",
    )


def _unit(unit: str | None, missing: tuple[Text, ...]) -> dict[str, object]:
    return {} if unit is None else {"unit": unit, "has_own_days": not missing}


def _version(text: str) -> Calendar:
    from supervision.spec import load

    name, _, day = text.partition("@")
    if name != "bundled" and not Path(name).is_dir():
        raise Ended("no_folder", Text(f"không có thư mục {name}", f"there is no folder {name}"), 2)
    found = load(None if name == "bundled" else Path(name)).calendar
    return found.as_known_on(day_of(day)) if day else found


def _about(days: Calendar) -> dict[str, object]:
    return {"key": days.key, "digest": days.digest, "known_on": days.known_on, "first": days.first, "last": days.last}


def _outside(days: Calendar, wanted: str) -> Ended:
    told = f"{days.years[0]}–{days.years[-1]}"
    return Ended("calendar_ends", Text(f"lịch không có {wanted}; có {told}", f"no {wanted} in it; it has {told}"), 2)


def _row(rule: DayRule, screen: Screen) -> tuple[Text | str, ...]:
    return (
        day_text(rule.on, screen.lang),
        _WEEKDAYS[rule.on.weekday()],
        _KINDS[rule.kind],
        rule.label,
        rule.decision or _NOTHING,
        _VERIFIED if rule.verified else _UNVERIFIED,
    )


def _told(rule: DayRule | None, screen: Screen) -> str:
    if rule is None:
        return screen.text(_PLAIN)
    return f"{screen.text(_KINDS[rule.kind])}: {rule.label.get(screen.lang)}; {_source(rule, screen)}"


def _source(rule: DayRule, screen: Screen) -> str:
    return f"{rule.decision or screen.text(_NOTHING)}; {screen.text(_VERIFIED if rule.verified else _UNVERIFIED)}"


def _named(days: Calendar, screen: Screen) -> str:
    return screen.text(
        Text(f"lịch {days.key}, mã {days.digest[:12]}", f"calendar {days.key}, digest {days.digest[:12]}")
    )


def _month_name(days: Calendar, year: int, month: int) -> Text:
    first, last = _ends(year, month)
    worked = days.working_days_between(first, last) + days.is_working_day(first)
    return Text(
        f"Tháng {month:02d}/{year}: {worked} ngày làm việc",
        f"{first:%B %Y}: {worked} working days",
    )


def _ends(year: int, month: int) -> tuple[date, date]:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)


def _grid(days: Calendar, year: int, month: int, screen: Screen) -> Iterator[str]:
    yield screen.text(Text(" T2  T3  T4  T5  T6  T7  CN", " Mo  Tu  We  Th  Fr  Sa  Su"))
    first, last = _ends(year, month)
    marks = {rule.on: _mark(rule) for rule in days.rules_between(first, last)}
    cells = ["    "] * first.weekday() + [
        f"{n:3d}{marks.get(date(year, month, n), ' ')}" for n in range(1, last.day + 1)
    ]
    for at in range(0, len(cells), 7):
        yield "".join(cells[at : at + 7]).rstrip()


def _mark(rule: DayRule) -> str:
    if rule.kind == "worked":
        return "+" if rule.on.weekday() >= _SATURDAY else " "
    return "~" if rule.kind == "half" else "*"
