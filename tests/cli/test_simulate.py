"""`supervision simulate`, step by step from a script and a year at once."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.scenarios.acting import examples
from tests.simulation.years import PLAN

SCRIPT = """\
require !
1
9

không
prepare !
post!
complete!
+40
complete !
bay
thôi
complete!
"""


def test_a_case_is_walked_through_from_a_script(run: Run, home: Path) -> None:
    (home / "script.txt").write_text(SCRIPT, encoding="utf-8")
    code, out, err = run("simulate", "posting", "--script", "script.txt")
    assert (code, err) == (0, "")
    assert "05/01/2026 · Niêm yết công khai: chưa mở" in out
    assert "hãy chọn một số" in out
    assert "Bị từ chối:" in out
    assert "✗ 2. Kết thúc niêm yết: chưa đủ thời gian" in out
    assert "14/02/2026 · hồ sơ 1, Niêm yết công khai: Đủ thời gian niêm yết" in out
    assert "không có bước “bay”" in out


def test_the_answers_may_come_through_a_pipe(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("require !\nprepare !\npost !\n30/03/2026\nKết thúc niêm yết !\n"))
    code, out, _ = run("simulate", "posting", "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert (found["state"], found["on"]) == ("completed", "2026-03-30")
    assert [act["step"] for act in found["acts"]] == ["require", "prepare", "post", "complete"]


def test_a_case_that_arose_can_be_looked_at(run: Run, home: Path) -> None:
    # The first is a matter of a reception: a comment may have been raised there.
    answers = "record !\nclassify !\naccept !\nanswer !\nneed_remedy !\ncase 3\ncase 9\nacknowledge !\n"
    (home / "s.txt").write_text(answers, encoding="utf-8")
    code, out, _ = run("simulate", "feedback", "--script", "s.txt", "--lang", "en")
    assert code == 0
    assert "case 3, " in out
    assert "cases: 3" in out
    assert "Done: Acknowledge" in out


def test_a_workflow_of_your_own_is_named_by_its_file(run: Run, home: Path) -> None:
    examples(home)
    (home / "s.txt").write_text("submit !\ngrant !\n", encoding="utf-8")
    code, out, _ = run("simulate", "leave_request.yaml", "--script", "s.txt", "--format", "json")
    assert (code, json.loads(out)["state"]) == (0, "granted")


def test_a_year_is_simulated_by_its_plan_and_drawn(run: Run, home: Path) -> None:
    (home / "plan.yaml").write_text(PLAN, encoding="utf-8")
    code, out, _ = run("simulate", "feedback", "--year", "plan.yaml", "--seed", "7", "--svg", "year.svg")
    assert code == 0
    assert "hạt giống 7" in out
    assert "Chờ người làm, theo vai trò" in out
    assert (home / "year.svg").read_text(encoding="utf-8").startswith("<svg ")


def test_the_same_seed_prints_the_same_document(run: Run, home: Path) -> None:
    first, second = (run("simulate", "posting", "--cases", "20", "--seed", "3", "--format", "json") for _ in range(2))
    assert first == second
    found = json.loads(first[1])
    assert (found["seed"], found["simulated"]["arrivals"]) == (3, 20)
    assert set(found["simulated"]) >= {"outcomes", "duties", "steps", "roles", "stays", "moves", "refused"}


@pytest.mark.parametrize(
    ("argv", "code", "told"),
    [
        (("simulate", "postin"), 2, "không có quy trình “postin”"),
        (("simulate", "nowhere.yaml"), 2, "không có tệp nowhere.yaml"),
        (("simulate", "posting", "--year", "nowhere.yaml"), 2, "không đọc được tệp nowhere.yaml"),
        (("simulate", "posting", "--script", "nowhere.txt"), 2, "không đọc được tệp nowhere.txt"),
        (("simulate", "posting", "--svg", "a.svg"), 2, "--svg cần --year hoặc --cases"),
        (("simulate", "posting", "--cases", "1", "--svg", "no/where.svg"), 2, "không ghi được tệp"),
        (("simulate", "posting", "--year", "bad.yaml"), 2, "bad.yaml:2:9: plan_bad_number"),
        (("simulate", "posting", "--year", "other.yaml"), 2, "kế hoạch là của quy trình plan, không phải posting"),
    ],
)
def test_what_cannot_be_simulated_is_told(run: Run, home: Path, argv: tuple[str, ...], code: int, told: str) -> None:
    (home / "bad.yaml").write_text("simulate: posting\nmonths: 0\n", encoding="utf-8")
    (home / "other.yaml").write_text("simulate: plan\n", encoding="utf-8")
    found, _, err = run(*argv)
    assert found == code
    assert told in err
