"""`supervision health` and `supervision due --ical`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import vobject

from supervision.text import Text, span_text
from tests.cli.conftest import Run


def test_a_ledger_in_order_is_told_so(run: Run, ledger: Path) -> None:
    run("verify")
    code, out, _ = run("health", "--lang", "en")
    assert code == 0
    assert out.splitlines()[-1] == "Nothing is late."


def test_what_is_late_is_told_and_ends_with_1(run: Run, ledger: Path) -> None:
    code, out, _ = run("health", "--unsealed", "-1")
    assert code == 1
    assert "chưa có chỗ trong nhật ký" in out.splitlines()[-1]


def test_people_read_days_and_hours_and_monitors_seconds(
    run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("supervision.health._look._due", lambda *_: (1, 13_032_218))
    assert "Bước chờ lâu nhất                150 ngày 20 giờ" in run("health")[1]
    code, out, _ = run("health", "--lang", "en")
    assert code == 1
    assert "the engine's oldest due step has waited for 150 days 20 hours (at most 1 hour)" in out
    assert json.loads(run("health", "--format", "json")[1])["health"]["oldest_due_s"] == 13_032_218


@pytest.mark.parametrize(
    ("seconds", "vi", "en"),
    [
        (0, "0 giây", "0 seconds"),
        (59, "59 giây", "59 seconds"),
        (61, "1 phút 1 giây", "1 minute 1 second"),
        (3_600, "1 giờ", "1 hour"),
        (7_259, "2 giờ", "2 hours"),
        (86_400 + 59 * 60, "1 ngày", "1 day"),
        (2 * 86_400 + 3_600, "2 ngày 1 giờ", "2 days 1 hour"),
    ],
)
def test_a_span_is_told_in_its_two_largest_units(seconds: int, vi: str, en: str) -> None:
    assert span_text(seconds) == Text(vi, en)


def test_a_monitor_reads_json(run: Run, ledger: Path) -> None:
    code, out, _ = run("health", "--format", "json", "--unsealed", "-1")
    found = json.loads(out)
    assert code == 1
    assert found["well"] is False
    assert found["health"]["schema"] == 1
    assert [finding["code"] for finding in found["health"]["findings"]] == ["unsealed"]


def test_there_is_no_health_without_a_ledger(run: Run) -> None:
    assert run("health")[0] == 3


def test_the_dates_of_a_person_become_a_calendar(run: Run, ledger: Path, home: Path) -> None:
    assert run("due", "--as", "lan", "--ical", "due.ics")[0] == 0
    calendar = vobject.readOne((home / "due.ics").read_bytes().decode())
    found = [event.summary.value for event in calendar.contents.get("vevent", [])]
    assert [summary.partition(":")[0] for summary in found if summary.endswith("(sớm nhất)")] == [
        "Thời gian niêm yết liên tục"
    ]


def test_a_calendar_that_cannot_be_written_is_told(run: Run, ledger: Path) -> None:
    code, _, error = run("due", "--as", "lan", "--ical", "nowhere/due.ics")
    assert code == 2
    assert "không ghi được" in error
