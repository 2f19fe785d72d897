"""Next year's calendar, drafted from the package `holidays` for people to check."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version

from supervision.text import Text

from ._options import Ended

_LAW = "Điều 112 Bộ luật Lao động 45/2019/QH14"
# What the package calls a day, in part, and what we do.
_NAMES = (
    ("Lunar New Year", Text("Tết Nguyên đán", "Lunar New Year")),
    ("New Year", Text("Tết Dương lịch", "New Year's Day")),
    ("Hung Kings", Text("Giỗ Tổ Hùng Vương", "Hung Kings' Commemoration Day")),
    ("Reunification", Text("Ngày Chiến thắng", "Reunification Day")),
    ("Labor Day", Text("Ngày Quốc tế Lao động", "International Labour Day")),
    ("National Day", Text("Quốc khánh", "National Day")),
)
_FIXED = frozenset({(1, 1), (4, 30), (5, 1), (9, 2)})
# No text was found that makes it a day off (docs/reference/calendar.md).
_CULTURE = "Cultur"
_UNKNOWN = Text(
    "Ngày Văn hóa Việt Nam, chưa rõ có được nghỉ, tạm tính là ngày làm việc",
    "Vietnam Culture Day, not known to be off, counted as worked for now",
)
_SUBSTITUTED = re.compile(r"substituted from ([0-9]{2})/([0-9]{2})/([0-9]{4})")
_HEAD = """\
# Bản nháp lịch năm {year}, soạn từ gói holidays {version}: chưa có thông báo nghỉ chính thức, chưa ngày nào xác minh.
# Kiểm tra từng ngày. Khi có thông báo: sửa ngày, ghi decision (số, ký hiệu, ngày), known_on, verified, bỏ estimated.
calendar: vn
year: {year}
estimated: true
label: {{vi: Lịch ngày làm việc Việt Nam, en: Vietnamese working-day calendar}}
days:
"""


def drafted(year: int) -> str:
    """Return the text of a year's calendar file, estimated, with nothing verified.

    Raises:
        Ended: The package `holidays` is not installed, or knows no such year.
    """
    try:
        import holidays
    except ImportError:
        raise Ended(
            "no_holidays",
            Text(
                "cần gói holidays: cài phần bổ sung calendar (pip install supervision-cycles[calendar])",
                "the package holidays is needed: install the extra calendar (pip install supervision-cycles[calendar])",
            ),
            1,
        ) from None
    found = holidays.country_holidays("VN", years=[year, year + 1], language="en_US")
    named = {on: name for on, name in sorted(found.items()) if on.year == year}
    if not named:
        raise Ended("no_year", Text(f"gói holidays không có năm {year}", f"holidays does not know {year}"), 2)
    lines = _lines(named, {on for on in found.weekend_workdays if on.year == year})
    return _HEAD.format(year=year, version=version("holidays")) + "".join(f"  - {line}\n" for line in lines)


def _lines(named: dict[date, str], worked: set[date]) -> Iterator[str]:
    instead = {
        date(int(m[3]), int(m[1]), int(m[2])): on for on, name in named.items() if (m := _SUBSTITUTED.search(name))
    }
    for on in sorted({*named, *worked}):
        if on in worked:
            label = _worked_instead(instead.get(on))
            yield _line(on, "worked", label, "")
        elif _CULTURE in named[on]:
            yield _line(on, "worked", _UNKNOWN, "")
        else:
            is_fixed = (on.month, on.day) in _FIXED
            yield _line(on, '"off"', _label(named[on]), _LAW if is_fixed else "")


def _worked_instead(off: date | None) -> Text:
    if off is None:
        return Text("Làm bù", "Worked instead of another day")
    return Text(f"Làm bù cho ngày {_slashed(off)}", f"Worked instead of {_in_english(off)}")


def _label(name: str) -> Text:
    if (match := _SUBSTITUTED.search(name)) is not None:
        worked = date(int(match[3]), int(match[1]), int(match[2]))
        return Text(f"Nghỉ hoán đổi (làm bù {_slashed(worked)})", f"Day off exchanged for {_in_english(worked)}")
    label = next((text for part, text in _NAMES if part in name), Text(name, name))
    if "observed" in name:
        return Text(f"Nghỉ bù {label.vi}", f"Day in lieu of {label.get('en')}")
    return label


def _slashed(on: date) -> str:
    return f"{on.day:02d}/{on.month:02d}/{on.year}"


def _in_english(on: date) -> str:
    return f"{on.day} {on:%B} {on.year}"


def _line(on: date, kind: str, label: Text, decision: str) -> str:
    # JSON texts are YAML texts in double quotes.
    vi, en, source = (json.dumps(text, ensure_ascii=False) for text in (label.vi, label.get("en"), decision))
    return f'{{on: "{on}", kind: {kind}, label: {{vi: {vi}, en: {en}}}, decision: {source}, verified: false}}'
