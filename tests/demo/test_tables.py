from __future__ import annotations

from pathlib import Path

import pytest

from supervision.demo import DataError, Tables, data, read
from supervision.demo._generate import FULL, tables
from supervision.demo._tables import write
from tests.demo.small import write_small


def test_the_committed_tables_are_what_the_generator_writes() -> None:
    for name, text in write(tables(FULL)).items():
        assert (data() / name).read_text(encoding="utf-8") == text, name


def test_what_was_written_is_read_again_as_it_was(folder: Path, small: Tables) -> None:
    assert read(folder) == small


def test_the_published_sums_stand_in_the_tables() -> None:
    full = read(data())
    levels = {visit.id: visit.level for visit in full.visits}
    met = [levels[turn.visit] for turn in full.turns]
    said = [levels[comment.visit] for comment in full.comments]
    assert (met.count("district"), met.count("ward"), len(met)) == (527, 6_043, 6_570)
    assert (said.count("district"), said.count("ward"), len(said)) == (61, 993, 1_054)


def test_every_row_says_whether_it_was_published_or_chosen() -> None:
    full = read(data())
    tables = (full.units, full.people, full.mandates, full.plans, full.visits, full.turns, full.comments)
    assert {source for table in tables for source in {row.source for row in table}} == {"published", "chosen"}
    assert {row.source for row in full.people} == {"chosen"}


def test_every_problem_of_the_files_is_named_at_once(tmp_path: Path) -> None:
    write_small(tmp_path)
    (tmp_path / "stories.csv").unlink()
    (tmp_path / "turns.csv").write_text("visit,plan\n", encoding="utf-8")
    people = (tmp_path / "people.csv").read_text(encoding="utf-8")
    (tmp_path / "people.csv").write_text(people + "p-x,Một,Hai\n", encoding="utf-8")
    visits = (tmp_path / "visits.csv").read_text(encoding="utf-8")
    (tmp_path / "visits.csv").write_text(visits.replace(",2019-", ",2019/", 1), encoding="utf-8")
    with pytest.raises(DataError) as refused:
        read(tmp_path)
    said = str(refused.value)
    assert len(refused.value.problems) == 4
    assert all(file in said for file in ("stories.csv", "turns.csv:1", "people.csv:", "visits.csv:2"))


def test_a_row_that_names_a_missing_row_is_refused(tmp_path: Path) -> None:
    write_small(tmp_path)
    lines = (tmp_path / "plans.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    met = (tmp_path / "turns.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[1]
    kept = "".join(line for line in lines if not line.startswith(f"{met},"))
    (tmp_path / "plans.csv").write_text(kept, encoding="utf-8")
    with pytest.raises(DataError, match=f"turns.csv: .*{met}"):
        read(tmp_path)
