"""The iCalendar file, read back by a program that did not write it."""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from typing import Any

import pytest
import vobject

from supervision.notices import feed
from tests.engine.office import DOCUMENT, Office


def events(raw: bytes) -> dict[str, dict[str, Any]]:
    """Read a file: its events by the clock's name, each as property and value."""
    calendar = vobject.readOne(raw.decode())
    found = [
        {child.name: child.value for child in event.getChildren()} for event in calendar.contents.get("vevent", [])
    ]
    return {re.sub(r"^.*\.(\w+)@.*$", r"\1", event["UID"]): event for event in found}


def test_a_clock_is_a_whole_day_in_viet_nam() -> None:
    office = Office.open()
    case = office.feedback()
    event = events(feed(office.engine, "lan"))["answer_term"]
    assert (event["DTSTART"], event["DTEND"]) == (date(2026, 1, 30), date(2026, 1, 31))
    assert event["UID"] == f"{case}.answer_term@supervision-cycles"
    assert (event["SEQUENCE"], event["STATUS"], event["TRANSP"]) == ("0", "CONFIRMED", "TRANSPARENT")


def test_a_date_that_moves_keeps_its_uid_and_counts_on() -> None:
    office = Office.open()
    case = office.feedback("accepted")
    before = events(feed(office.engine, "quy"))["answer_term"]
    office.desk("quy").send(case, "extend", {"reason": "phức tạp", "document": DOCUMENT})
    after = events(feed(office.engine, "quy"))["answer_term"]
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) == int(before["SEQUENCE"]) + 1
    assert after["DTSTART"] > before["DTSTART"]


def test_a_paused_clock_is_tentative_and_says_so() -> None:
    office = Office.open()
    case = office.remedy("acknowledged")
    office.desk("an").send(case, "dispute", {"reason": "ngày nghỉ"})
    event = events(feed(office.engine, "an"))["due_on"]
    assert event["STATUS"] == "TENTATIVE"
    assert event["SUMMARY"].endswith("(đang tạm dừng)")


def test_a_clock_that_was_met_is_cancelled_and_forgotten_in_time() -> None:
    office = Office.open()
    office.feedback("answered")
    office.engine.seal()
    event = events(feed(office.engine, "quy"))["answer_term"]
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", "1")
    office.on(2026, 4, 5)
    assert "answer_term" in events(feed(office.engine, "quy"))
    office.on(2026, 4, 6)
    assert "answer_term" not in events(feed(office.engine, "quy"))


def test_the_log_is_looked_through_from_the_day_that_counts() -> None:
    office = Office.open()
    for day in range(5, 25):
        office.on(2026, 1, day).feedback("answered")
    office.engine.seal()
    office.on(2026, 2, 5)
    found = vobject.readOne(feed(office.engine, "quy", closed_days=15).decode()).contents["vevent"]
    assert len(found) == sum(date(2026, 1, day) >= date(2026, 1, 21) for day in range(5, 25))


def test_a_wait_says_that_it_is_no_duty() -> None:
    office = Office.open()
    office.posting("posted")
    waits = [e for e in events(feed(office.engine, "lan")).values() if e["SUMMARY"].endswith("(sớm nhất)")]
    assert len(waits) == 1


def test_nobody_sees_more_than_his_own_list_shows() -> None:
    office = Office.open()
    office.feedback("answered")
    office.engine.seal()
    assert events(feed(office.engine, "la")) == {}


def test_the_file_holds_no_value_of_a_case_but_its_reference() -> None:
    office = Office.open()
    office.desk("hue").open(
        "feedback",
        {"channel": "front_comment", "about": "an", "owner_unit": "dang_uy", "front": "mttq", "content": "Bí mật"},
        reference="07/PA",
    )
    text = feed(office.engine, "lan").decode().replace("\r\n ", "")
    assert "07/PA" in text
    assert not any(word in text for word in ("Bí mật", "Trần Văn An", "Đảng ủy", "front_comment"))


def test_the_same_ledger_gives_the_same_bytes() -> None:
    office = Office.open()
    office.feedback()
    assert feed(office.engine, "lan") == feed(office.engine, "lan")


def test_the_lines_are_as_the_standard_wants_them() -> None:
    """RFC 5545, 3.1: CRLF, at most 75 octets a line, and no line that only folding could explain."""
    office = Office.open(lang="en")
    office.feedback()
    raw = feed(office.engine, "lan")
    lines = raw.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    vobject.readOne(raw.decode()).validate(raiseException=True)


def test_many_pages_of_clocks_are_all_there() -> None:
    office = Office.open()
    for n in range(105):
        office.clock.set(office.clock.now() + timedelta(seconds=n))
        office.feedback()
    found = vobject.readOne(feed(office.engine, "lan").decode()).contents["vevent"]
    assert len(found) == 105


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(Exception, match=r"pip install “supervision-cycles\[calendar\]”"):
        feed(Office.open().engine, "lan")
