"""What many scenarios have walked, joined and held against a library."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from supervision.coverage import (
    Covered,
    Item,
    Kind,
    NotACoverageFileError,
    Walks,
    covered,
    picture,
    read_json,
    shown,
    table,
    to_json,
)
from tests.coverage.walking import library

WAIVED = Item(Kind.TRANSITION, "waive", 0, "required>waived")
REFUSED = Item(Kind.REFUSAL, "waive", 0, "needs:reason")


def made(*walks: tuple[str, Item]) -> Walks:
    found = Walks()
    for scenario, item in walks:
        found.add(scenario, {"posting@1": (item,)})
    return found


def test_parts_joined_are_the_same_in_any_order() -> None:
    one, other = made(("a:1 A", WAIVED), ("a:1 A", REFUSED)), made(("b:2 B", WAIVED))
    there, back = Walks(), Walks()
    there.join(one)
    there.join(other)
    back.join(other)
    back.join(Walks.from_text(one.to_text()))
    assert there.to_text() == back.to_text()


@cache
def report() -> tuple[Covered, ...]:
    return covered(made(("a:1 A", WAIVED), ("b:1 B", WAIVED)), library())


def test_what_nobody_walks_is_told_with_its_place_in_the_spec() -> None:
    (posting,) = report()  # of the six workflows the one that was opened
    head, *lines = table((posting,))
    assert head.startswith(f"Niêm yết công khai (posting@1): 1 trên {len(posting.rows)}, ")
    spec = Path(posting.file).read_text(encoding="utf-8").splitlines()
    (told,) = (line for line in lines if "“Xác định không phải niêm yết”: bị từ chối vì thiếu lý do" in line)
    number = int(told.strip().split(": ")[0].rpartition(":")[2])
    assert spec[number - 1].strip() == "needs: [reason]"
    assert "waive:" in spec[number - 5]
    assert not any("sang “Không phải niêm yết”" in line for line in lines)


def test_a_hundred_percent_is_said_of_what_is_complete_alone() -> None:
    assert (shown(99.96), shown(100.0), shown(66.666)) == ("99.9", "100", "66.6")


def test_a_report_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "walked.json"
    path.write_text(to_json(report()), encoding="utf-8")
    assert read_json(path).scenarios == {"posting@1": {WAIVED: ["a:1 A", "b:1 B"]}}


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": "other"}', '{"format": "supervision.coverage.v1"}'])
def test_another_file_is_no_report(tmp_path: Path, text: str) -> None:
    path = tmp_path / "walked.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NotACoverageFileError, match="--supervision-coverage"):
        read_json(path)


def test_the_picture_shows_what_was_walked_and_what_was_not() -> None:
    (posting,) = report()
    drawn = picture(posting)
    assert "2 lần" in drawn
    assert "chưa đi qua" in drawn
    assert drawn.count('stroke-width="3"') >= 2  # to the step and from it
