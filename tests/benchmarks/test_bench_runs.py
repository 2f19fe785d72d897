"""What the benchmarks compare with, and how they tell it; that they run: `tests/reliability/test_benchmarks.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.spec import check, load
from tests.benchmarks.assigning import other_solver, province
from tests.benchmarks.by_hand import Written
from tests.benchmarks.checking import large
from tests.benchmarks.measuring import Row
from tests.benchmarks.plain import statements
from tests.benchmarks.publishing import KEPT, Run, written
from tests.benchmarks.sent import script
from tests.benchmarks.wording import UnwordedError, compared, worded


@pytest.mark.parametrize(("ratio", "is_met"), [(1.25, True), (1.26, False)])
def test_a_cost_meets_its_goal_up_to_the_goal_itself(ratio: float, *, is_met: bool) -> None:
    assert Row("a command", "1 ms", ratio=ratio, goal=1.25).is_met is is_met


def test_a_gain_meets_its_goal_from_the_goal_on() -> None:
    assert Row("a decision", "1 µs", ratio=4.0, goal=4, kind="times faster").is_met is True
    assert Row("a decision", "1 µs", ratio=3.9, goal=4, kind="times faster").is_met is False


def test_the_large_workflow_is_one_that_has_no_problems(tmp_path: Path) -> None:
    (tmp_path / "large.yaml").write_text(large(300), encoding="utf-8")
    assert check([tmp_path]) == ()
    assert len(load(tmp_path).latest("large").states) == 300


def test_a_row_without_a_vietnamese_name_is_refused() -> None:
    with pytest.raises(UnwordedError):
        worded("something new", "vi")


def test_numbers_are_written_as_vietnamese_writes_them() -> None:
    assert worded("bulk, 1,000 commands a transaction", "vi").startswith("ghi hàng loạt, SQLite, 1.000 lệnh")
    assert worded("2.5 s", "vi") == "2,5 giây"


def test_a_solver_that_does_not_end_is_given_up() -> None:
    endless = "def prepared(*arcs): return arcs\ndef solve(*arcs):\n    while True: pass\n"
    with other_solver(endless, province(20, 5, 2)) as other:
        assert other.waited_for(0, 0.01) is None


def test_a_solver_that_was_given_up_is_told_with_the_time_it_had() -> None:
    told = compared("networkx, network simplex: not within 120 s", "vi")
    assert told == "networkx, đơn hình trên mạng: quá 120 giây chưa xong"


def test_the_pages_and_pictures_show_the_run_that_is_kept() -> None:
    run = Run.from_json(KEPT.read_text(encoding="utf-8"))
    stale = [file.name for file, text in written(run).items() if file.read_text(encoding="utf-8") != text]
    assert stale == [], "write them anew: python -m tests.benchmarks.publishing"


def test_what_pgbench_sends_is_under_ids_of_its_own() -> None:
    (told,) = script([("SELECT $1, $2::text[], $3", {1: "abc", 2: '{"abc:d"}', 3: None})], ["abc"]).splitlines()[2:]
    assert told == (
        "SELECT (replace(E'abc', E'abc', left(md5(:c::text || '0'), 3))), "
        "(replace(E'{\"abc\\x3ad\"}', E'abc', left(md5(:c::text || '0'), 3)))::text[], NULL;"
    )


def test_the_plain_twin_on_postgresql_takes_the_rows_of_sqlite() -> None:
    insert = "INSERT INTO supervision_cases (id, is_ended) VALUES (?, ?)"
    update = "UPDATE supervision_cases SET is_ended = ?, seq = ? WHERE id = ?"
    one = Written("case", ((insert, (("case", 0),)), (update, ((1, 2, "case"),))))
    assert list(statements(one))[1:] == [
        ("INSERT INTO supervision.cases (id, is_ended) VALUES ($1, $2)", ["case", False]),
        ("UPDATE supervision.cases SET is_ended = $1, seq = $2 WHERE id = $3", [True, 2, "case"]),
    ]
