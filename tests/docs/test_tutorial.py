"""Whoever does what the tutorial says, sees what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.tutorial import PAGES, Shown, changed, follow, pictures

FILE = ["# a", "states:", "  open: {asked: A}", "steps:", "  ask:", "    label: A", "  answer: {label: B}"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_prints_what_the_page_shows(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SUPERVISION_LANG", raising=False)
    wrong = [each for each in follow(page, tmp_path) if not each.is_true]
    assert wrong == [], "write it anew: python -m tests.docs.tutorial"
    stale = [file.name for file, drawn in pictures(page, tmp_path) if file.read_text(encoding="utf-8") != drawn]
    assert stale == [], "draw it anew: python -m tests.docs.tutorial"


def test_lines_of_a_part_take_the_place_of_what_stands_under_the_same_key() -> None:
    assert changed(FILE, ["  ask: {label: C}"]) == [*FILE[:4], "  ask: {label: C}", FILE[6]]
    assert changed(FILE, ["  answer:", "    label: C"]) == [*FILE[:6], "  answer:", "    label: C"]


def test_a_new_line_comes_behind_the_part_above_it_or_at_the_end() -> None:
    assert changed(FILE, [FILE[2], "  ended: {done: B}", "…", "  close: {}"]) == [
        *FILE[:3],
        "  ended: {done: B}",
        *FILE[3:],
        "  close: {}",
    ]


def test_what_is_left_out_may_be_anything_and_nothing_else_may() -> None:
    assert Shown("x", "a\n…\nc …\n", "a\nb\nb\nc 12\n").is_true
    assert not Shown("x", "a\nc\n", "a\nb\nc\n").is_true
