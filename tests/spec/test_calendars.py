"""Half days, closed days of organisations and proposals, from files to what the engine counts with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from supervision.deadlines import Tier
from supervision.spec import library_from_bytes, library_to_bytes, load
from supervision.text import Text

YEAR = """\
calendar: vn
year: 2026
{top}label: {{vi: Lịch thử, en: Trial}}
days:
  - {{on: "2026-03-11", kind: half, label: {{vi: Nghỉ chiều, en: Afternoon off}}, decision: "7/TB"}}
"""
CLOSED = """\
closures: vn
days:
  - {unit: dang_uy, on: "2026-03-09", until: "2026-03-10", label: {vi: Chuyển trụ sở, en: Moving}, decision: "8/TB"}
  - {unit: mttq, on: "2026-03-09", kind: half, label: {vi: Nghỉ sáng, en: Morning off}, decision: "9/TB"}
"""
PACK = """\
rule: sample_2024
citation: {vi: Quy định mẫu năm 2024, en: Sample rule of 2024}
in_force: {from: "2024-01-01", to: null}
terms:
  sample_term:
    label: {vi: Thời hạn mẫu, en: Sample term}
    length: 5
    unit: days
    article: Điều 1 Quy định mẫu năm 2024
    tiers: [{label: {vi: Nhắc, en: Remind}, days: -2, unit: working_days, tell: [owner, head]}]
"""
HALF_ON = date(2026, 3, 11)


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        file = folder / name.replace("__", "/")
        file.parent.mkdir(exist_ok=True)
        file.with_suffix(".yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("top", "is_worked"), [("", True), ("half_days: worked\n", True), ('half_days: "off"\n', False)]
)
def test_half_days_count_as_worked_unless_the_year_says_otherwise(tmp_path: Path, top: str, is_worked: bool) -> None:  # noqa: FBT001
    calendar = load(written(tmp_path, calendars__vn=YEAR.format(top=top))).calendar
    assert calendar.is_working_day(HALF_ON) is is_worked


def test_closed_days_lie_over_the_folders_own_years(tmp_path: Path) -> None:
    calendar = load(written(tmp_path, calendars__vn=YEAR.format(top=""), calendars__closed=CLOSED)).calendar
    assert calendar.years == (2026,)
    own = calendar.for_units(("dang_uy",))
    assert [rule.on.day for rule in own.rules if rule.decision == "8/TB"] == [9, 10]
    assert not own.is_working_day(date(2026, 3, 10))
    assert calendar.for_units(("mttq",)).is_working_day(date(2026, 3, 9))


def test_closed_days_alone_lie_over_the_shipped_calendar(tmp_path: Path) -> None:
    calendar = load(written(tmp_path, calendars__closed=CLOSED)).calendar
    assert calendar.years == load().calendar.years
    assert calendar.for_units(()) == load().calendar
    assert not calendar.for_units(("dang_uy",)).is_working_day(date(2026, 3, 9))


def test_what_is_kept_of_a_library_keeps_closed_days_and_proposals(tmp_path: Path) -> None:
    library = load(written(tmp_path, calendars__closed=CLOSED, rules__sample_2024=PACK))
    kept = library_from_bytes(library_to_bytes(library))
    assert kept.calendar == library.calendar
    (term,) = kept.law.packs["sample_2024"].terms
    assert term.tiers == (Tier(Text("Nhắc", "Remind"), -2, ("owner", "head"), "working_days"),)


def test_the_shipped_calendar_has_the_digest_it_always_had() -> None:
    assert load().calendar.digest.startswith("97a56f78cfcf")
