"""What every book promises: in memory, in SQLite, in PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import psycopg
import pytest

from supervision.model import CaseId, PersonId
from supervision.notices import DatabaseBook, Entry, MemoryBook, NoticeBook

NOW = datetime(2026, 1, 23, 2, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)
LAN = Entry(PersonId("lan"), CaseId("case-1"), "reply", "", "2026-01-23", 4)
QUY = attrs.evolve(LAN, recipient=PersonId("quy"))


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NoticeBook]:
    if request.param == "memory":
        yield MemoryBook()
    elif request.param == "sqlite":
        yield DatabaseBook(lambda: sqlite3.connect(tmp_path / "notices.db"), paramstyle="qmark")
    else:
        url = request.getfixturevalue("postgres_url")
        yield DatabaseBook(lambda: psycopg.connect(url), paramstyle="format")
        with psycopg.connect(url) as connection:
            connection.execute("DROP TABLE supervision_notices")


def test_the_id_follows_from_who_which_case_what_and_when_alone() -> None:
    assert LAN.id == attrs.evolve(LAN, seq=5, tries=3).id
    changed = [{"recipient": "x"}, {"case_id": "x"}, {"kind": "waits"}, {"clock": "x"}, {"on": "2026-01-24"}]
    assert len({LAN.id, *(attrs.evolve(LAN, **change).id for change in changed)}) == 6  # type: ignore[arg-type]
    assert LAN.id == "43ee8028c161df71bd0a9f6fd6368ec17f662be6da21cb1eddffe161a3f0c223"


def test_an_entry_is_kept_once(book: NoticeBook) -> None:
    assert book.add([LAN, QUY]) == 2
    assert book.add([attrs.evolve(LAN, seq=9)]) == 0
    assert book.seqs([LAN.id, "unknown"]) == {LAN.id: 4}


def test_what_was_sent_is_never_kept_again(book: NoticeBook) -> None:
    book.add([LAN])
    book.close([LAN.id], "sent")
    assert book.add([LAN]) == 0
    assert book.take(NOW, LATER) == ()


def test_what_is_taken_is_kept_from_others_until_its_time_is_over(book: NoticeBook) -> None:
    book.add([LAN])
    assert book.take(NOW, LATER) == (LAN,)
    assert book.take(NOW, LATER) == ()
    assert book.take(LATER, LATER + timedelta(minutes=1)) == (LAN,)


def test_all_entries_of_a_recipient_are_taken_together_and_so_many_recipients(book: NoticeBook) -> None:
    second = attrs.evolve(LAN, case_id=CaseId("case-2"))
    book.add([QUY, second, LAN])
    assert {entry.id for entry in book.take(NOW, LATER, 1)} == {LAN.id, second.id}
    assert book.take(NOW, LATER, 1) == (QUY,)


def test_an_entry_for_a_later_day_in_viet_nam_is_left_alone(book: NoticeBook) -> None:
    book.add([attrs.evolve(LAN, on="2026-01-24")])
    assert book.take(datetime(2026, 1, 23, 16, 59, tzinfo=UTC), LATER) == ()
    assert len(book.take(datetime(2026, 1, 23, 17, tzinfo=UTC), LATER)) == 1


def test_what_is_put_off_waits_and_counts_its_failures(book: NoticeBook) -> None:
    book.add([LAN])
    book.take(NOW, LATER)
    book.put_off([LAN.id], NOW + timedelta(minutes=1), failures=1)
    assert book.take(NOW, LATER) == ()
    (entry,) = book.take(NOW + timedelta(minutes=1), LATER)
    assert entry.tries == 1
    book.put_off([LAN.id], NOW)
    assert book.take(NOW, LATER)[0].tries == 1


def test_how_far_somebody_was_told_of_a_case_is_known(book: NoticeBook) -> None:
    book.add([LAN, attrs.evolve(LAN, on="2026-01-24", seq=7), QUY])
    book.close([LAN.id], "sent")
    assert book.told(PersonId("lan"), CaseId("case-1")) == 4
    assert book.told(PersonId("quy"), CaseId("case-1")) == 0


def test_entries_are_counted_by_what_became_of_them(book: NoticeBook) -> None:
    book.add([LAN, QUY])
    book.close([LAN.id], "parked")
    assert (book.count("waiting"), book.count("parked"), book.count("sent")) == (1, 1, 0)


def test_of_many_who_take_at_once_each_entry_goes_to_one(book: NoticeBook) -> None:
    book.add([attrs.evolve(LAN, recipient=PersonId(f"p{n}")) for n in range(20)])
    with ThreadPoolExecutor(4) as pool:
        taken = [entry.id for found in pool.map(lambda _: book.take(NOW, LATER, 7), range(8)) for entry in found]
    assert len(taken) == len(set(taken)) == 20


def test_a_book_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    for added in (1, 0):
        book = DatabaseBook(lambda: sqlite3.connect(tmp_path / "notices.db"), paramstyle="qmark")
        assert book.add([LAN]) == added


def test_what_a_failed_call_did_is_undone(tmp_path: Path) -> None:
    book = DatabaseBook(lambda: sqlite3.connect(tmp_path / "notices.db"), paramstyle="qmark")
    with pytest.raises(OverflowError):
        book.add([LAN, attrs.evolve(QUY, seq=2**70)])
    assert book.count("waiting") == 0
