"""Dates and times that cannot be, at each door where somebody may bring them: refused, and told what to do instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

import attrs
import pytest

from supervision.bdd import UnreadableFeatureError, scripts
from supervision.cli import main
from supervision.clock import VirtualClock
from supervision.engine import CommandRefusedError, Engine, Receipt
from supervision.errors import SupervisionError
from supervision.model import CaseId
from supervision.spec import check
from supervision.store.memory import MemoryStore
from tests.engine.office import DOCUMENT, FEEDBACK, REMEDY, Office, library

# What a door says, in Vietnamese and in English.
Told = tuple[str, str]

PACK = """\
rule: sample_2024
citation: {vi: Quy chế mẫu năm 2024, en: Sample rules of 2024}
in_force: {from: "2024-01-01", to: null}
terms:
  answer_term:
    label: {vi: Trả lời, en: Answer}
    length: 10
    unit: days
    article: Điều 1 Quy chế mẫu năm 2024
"""
CALENDAR = """\
calendar: vn
label: {vi: Lịch làm việc, en: Working days}
year: 2024
days:
  - {on: "2024-05-02", label: {vi: Nghỉ lễ, en: Holiday}, kind: "off", known_on: "2024-04-01", decision: "1/TB-MẪU"}
"""


class Naive:
    """A clock of a host that has no zone."""

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 9)  # noqa: DTZ001 - that is the fault


def spec(old: str, new: str) -> Callable[[Path], Told]:
    """The files of the law, with something in one of them replaced."""

    def door(folder: Path) -> Told:
        for name, text in (("rules/sample_2024.yaml", PACK), ("calendars/vn-2024.yaml", CALENDAR)):
            file = folder / name
            file.parent.mkdir()
            file.write_text(text.replace(old, new), encoding="utf-8")
        (problem,) = check([folder])
        assert problem.fix is not None
        return f"{problem.text.vi} ({problem.fix.vi})", f"{problem.text.get('en')} ({problem.fix.get('en')})"

    return door


def command(act: Callable[[Office, str], object]) -> Callable[[Path], Told]:
    """What an officer is told of a command: it raises CommandRefusedError."""

    def door(_folder: Path) -> Told:
        return told("vi"), told("en")

    def told(lang: str) -> str:
        office = Office.open()
        office.engine.lang = lang
        with pytest.raises(CommandRefusedError) as refused:
            act(office, lang)
        return "; ".join(refused.value.texts)

    return door


def given(**inputs: str) -> Callable[[Path], Told]:
    return command(lambda office, _: office.desk("quy").open("remediation", {**REMEDY, **inputs}))


def shell(*arguments: str) -> Callable[[Path], Told]:
    """What the command line writes to its standard error, with exit code 2."""

    def door(_folder: Path, capsys: pytest.CaptureFixture[str] | None = None) -> Told:
        assert capsys is not None
        said = []
        for lang in ("vi", "en"):
            assert main([*arguments, "--lang", lang]) == 2
            said.append(capsys.readouterr().err)
        return said[0], said[1]

    return door


def program(call: Callable[[], object]) -> Callable[[Path], Told]:
    """What a developer is told: an error of ours, in both languages at once."""

    def door(_folder: Path) -> Told:
        with pytest.raises(SupervisionError) as raised:
            call()
        vi, _, en = str(raised.value).partition(" · ")
        return vi, en

    return door


def feature(day: str) -> Callable[[Path], Told]:
    """What a feature is told of its first day, with its line."""

    def door(folder: Path) -> Told:
        file = folder / "x.feature"
        file.write_text(f"Feature: F\n  Scenario: S\n    Given today is {day}\n", encoding="utf-8")
        with pytest.raises(UnreadableFeatureError, match=r"^x\.feature:3: ") as raised:
            scripts(file, "x.feature")
        vi, _, en = str(raised.value).partition(" · ")
        return vi, en

    return door


def accepted(office: Office, *more: Mapping[str, str]) -> CaseId:
    """A remark taken up on 5 January 2026, to be answered by 30 January; extended as often as *more* says why."""
    case = office.feedback()
    office.desk("lan").send(case, "classify", {"kind": "comment"})
    office.desk("quy").send(case, "accept")
    for why in more:
        extend(office, case, why["reason"])
    return case


def extend(office: Office, case: CaseId, reason: str) -> Receipt:
    return office.desk("quy").send(case, "extend", {"reason": reason, "document": DOCUMENT})


def late(office: Office, _lang: str) -> None:
    case = accepted(office)
    office.clock.set_day(date(2026, 2, 2))
    extend(office, case, "phức tạp")


def twice(office: Office, _lang: str) -> None:
    extend(office, accepted(office, {"reason": "phức tạp"}), "vẫn phức tạp")


def resumed(office: Office, _lang: str) -> None:
    case = office.remedy("acknowledged")
    office.desk("quy").send(case, "decide_dispute", {"reason": "giữ nguyên"})


def on_a_moment() -> None:
    Office.open().desk("hue").open("feedback", FEEDBACK, occurred_on=datetime(2026, 1, 5, 9))  # noqa: DTZ001 - the fault


NO_DAY = "viết ngày có thật trong nháy", "write a real date in quotes"
NO_INPUT = "không phải một ngày có thật (viết năm-tháng-ngày)", "is not a real date (year-month-day)"
NO_WORD = "không phải một ngày (viết ngày/tháng/năm", "is not a date (write day/month/year"
ZONE = "không có múi giờ", "has no time zone"
REFUSED: dict[str, tuple[Callable[..., Told], Told]] = {
    "31/02, in a file": (spec('"2024-01-01"', '"2024-02-31"'), NO_DAY),
    "31/02, in a command": (given(due_on="2026-02-31"), NO_INPUT),
    "31/02, typed": (
        shell("calendar", "explain", "31/02/2026"),
        ("kiểm tra số ngày của tháng", "how many days the month"),
    ),
    "31/02, in a feature": (feature("31/02/2026"), ("kiểm tra số ngày của tháng", "how many days the month")),
    "24:00, in a file": (spec('"2024-01-01"', '"2024-01-01 24:00"'), NO_DAY),
    "24:00, in a command": (given(due_on="2026-02-27T24:00"), NO_INPUT),
    "24:00, typed": (shell("calendar", "explain", "27/02/2026 24:00"), NO_WORD),
    "24:00, in a feature": (feature("27 February 2026 24:00"), NO_WORD),
    "a naive time, in a feature": (feature("2026-02-27T09:00"), NO_WORD),
    "a naive time, of a clock": (program(lambda: Engine(MemoryStore(), library(), clock=Naive())), ZONE),
    "a naive time, to stand at": (program(lambda: VirtualClock(Naive().now())), ZONE),
    "a naive time, for the day of an act": (program(on_a_moment), ("truyền datetime.date", "give a datetime.date")),
    "a length of 0": (spec("length: 10", "length: 0"), ("dùng được: ≥ 1", "allowed: ≥ 1")),
    "a length of 10,000 days": (spec("length: 10", "length: 10000"), ("dùng được: ≤ 3660", "allowed: ≤ 3660")),
    "an extension after the date": (
        command(late),
        ("chỉ gia hạn khi còn trong hạn", "extensions are made before the end"),
    ),
    "an extension twice": (command(twice), ("chỉ được gia hạn 1 lần, đã dùng hết", "may be extended 1 times; used up")),
    "a resume without a suspension": (command(resumed), ("ở trạng thái", "the case is")),
    "a calendar without its decision": (
        spec(', decision: "1/TB-MẪU"', ""),
        ("ghi số, ký hiệu, ngày văn bản vào decision", "name it under decision, by number and date"),
    ),
    "a revision without its decision": (
        program(lambda: list(Office.open().engine.revise_calendar(actor="quy", dry_run=False))),
        ("ghi số, ký hiệu, ngày ban hành", "name it, by number and date"),
    ),
    "an unknown zone, in a file": (
        spec("year: 2024\n", "year: 2024\nzone: Asia/Hanoi\n"),
        ("không có khóa “zone”", "there is no key “zone”"),
    ),
    "an unknown zone, in a command": (given(due_on="2026-02-27T09:00[Asia/Hanoi]"), NO_INPUT),
    "an unknown zone, in a feature": (feature("27/02/2026 09:00[Asia/Hanoi]"), NO_WORD),
    "the year 0, in a feature": (feature("27/02/0000"), ("viết đủ bốn chữ số của năm", "all four digits of the year")),
    "an unknown zone, typed": (shell("calendar", "explain", "2026-02-27 09:00 Asia/Hanoi"), NO_WORD),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_is_refused_with_what_to_do(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    door, words = REFUSED[what]
    said = door(tmp_path, capsys) if "typed" in what else door(tmp_path)
    assert [word for word, text in zip(words, said, strict=True) if word not in text] == [], said


@attrs.frozen
class Given:
    """Stands for a day that is none."""

    text: str = "2026-01-05"


@pytest.mark.parametrize("on", ["2026-01-05", Given()])
def test_a_day_that_is_no_date_is_told_apart_from_a_fault_of_ours(on: object) -> None:
    with pytest.raises(SupervisionError, match=r"datetime\.date"):
        Office.open().desk("hue").open("feedback", FEEDBACK, occurred_on=on)  # type: ignore[arg-type]
