"""The shipped Vietnamese calendar, read for these tests alone, and the terms they count."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import yaml

from supervision.deadlines import Calendar, DayRule, Extension, Term, Unit
from supervision.text import Text

FOLDER = Path(__file__).resolve().parents[2] / "specs" / "calendars"
Day = dict[str, str | dict[str, str]]


def day_rule(day: Day) -> DayRule:
    label, kind, known_on = day["label"], day["kind"], str(day.get("known_on", ""))
    assert isinstance(label, dict)
    kinds: dict[object, Literal["off", "worked"]] = {"off": "off", "worked": "worked"}
    return DayRule(
        on=date.fromisoformat(str(day["on"])),
        label=Text(label["vi"], label["en"]),
        kind=kinds[kind],
        decision=str(day["decision"]),
        known_on=date.fromisoformat(known_on) if known_on else None,
        verified={"true": True, "false": False}[str(day["verified"])],
    )


def read() -> Calendar:
    # BaseLoader leaves every scalar text: to the others a bare `on` or `off` is a truth value.
    files = [yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) for path in sorted(FOLDER.glob("vn-*.yaml"))]  # noqa: S506
    return Calendar.of(
        "vn",
        Text(**files[0]["label"]),
        years=(int(file["year"]) for file in files),
        estimated=(int(file["year"]) for file in files if file["estimated"] == "true"),
        rules=(day_rule(day) for file in files for day in file["days"]),
    )


VN = read()


def with_rules(*rules: DayRule) -> Calendar:
    """The same calendar as a later decision would leave it."""
    new = {rule.on for rule in rules}
    kept = [rule for rule in VN.rules if rule.on not in new]
    return Calendar.of(VN.key, VN.label, VN.years, VN.estimated_years, [*kept, *rules])


def without_decision(number: str) -> Calendar:
    """The same calendar before a decision was issued."""
    kept = [rule for rule in VN.rules if not rule.decision.startswith(number)]
    return Calendar.of(VN.key, VN.label, VN.years, VN.estimated_years, kept)


def term(length: int, unit: Unit, extension: Extension | None = None) -> Term:
    return Term("term", Text("Thời hạn", "Term"), length, unit, extension=extension)


Q124_ANSWER = Term(
    name="q124_answer",
    label=Text("Trả lời kết quả xem xét", "Answer with the result"),
    length=20,
    unit="working_days",
    article="Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018",
    extension=Extension(total=30),
    verified=True,
)
