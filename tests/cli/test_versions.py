"""`supervision diff` and `supervision migrate`."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from supervision import Engine, Mandate, OrgData, Unit
from supervision.cli import main
from supervision.model import Value
from tests.cli.conftest import Run
from tests.versions.test_difference import V1, folder


@pytest.fixture
def both(tmp_path: Path) -> tuple[str, str]:
    old = folder(tmp_path, "old", V1)
    new = folder(tmp_path, "new", V1.replace("version: 1", "version: 2").replace("days <= 12", "days <= 10"))
    return str(old), str(new)


def test_diff_tells_what_changes_in_the_readers_language(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *both]) == 0
    assert "điều kiện: số ngày nghỉ không quá 12 → số ngày nghỉ không quá 10" in capsys.readouterr().out
    assert main(["diff", *both, "--lang", "en"]) == 0
    assert "Changes: 1." in capsys.readouterr().out


def test_diff_of_a_workflow_with_itself_is_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "posting", "posting@2"]) == 0
    assert "Không khác nhau về nội dung." in capsys.readouterr().out


def test_diff_as_json_names_both_versions(both: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *both, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["old"]["version"], found["new"]["version"]) == (1, 2)
    assert [change["kind"] for change in found["changes"]] == ["changed"]


@pytest.mark.parametrize(
    ("name", "near"), [("postin", "posting"), ("posting@7", "posting"), ("nothing.yaml", "nothing")]
)
def test_an_unknown_workflow_is_refused_with_what_there_is(
    name: str, near: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", "posting", name]) == 2
    assert near in capsys.readouterr().err


def test_a_file_with_problems_is_refused_with_all_of_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = folder(tmp_path, "bad", V1.replace("days <= 12", "dys <= 12"))
    assert main(["diff", "posting", str(bad)]) == 2
    assert "guard_unknown_name" in capsys.readouterr().err


def test_a_file_that_holds_no_workflow_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = folder(tmp_path, "old", V1)
    assert main(["diff", "posting", str(place.parent / "rules" / "leave_2024.yaml")]) == 2
    assert "leave_2024.yaml" in capsys.readouterr().err


# open cases


@pytest.fixture
def office(home: Path) -> Path:
    """A folder with a second version, and a ledger with two requests opened under the first."""
    first = folder(home, "specs", V1)
    fresh = V1.replace("version: 1", "version: 2").replace("submitted", "received").replace("Đã nộp", "Đã tiếp nhận")
    second = fresh + "replaces: {version: 1, states: {submitted: received}}\n"
    with Engine.open("sqlite:///supervision.db", specs=first.parent) as engine:
        engine.organise(
            OrgData(
                (Unit("DU", "Đảng ủy xã", "party", "commune", None, date(2016, 1, 1)),),
                (("an", "Ông An"), ("lan", "Bà Lan")),
                (Mandate("m1", "an", "head", "DU", date(2016, 1, 1)),),
            )
        )
        for number in ("1", "2"):
            given: dict[str, Value] = {"applicant": "lan", "unit": "DU", "days": 3, "kind": "paid"}
            engine.desk("lan").open("leave_request", given, reference=number)
    (first.parent / "leave_request.2.yaml").write_text(second, encoding="utf-8")
    return first.parent


def test_migrate_tells_first_and_moves_only_when_told_to(run: Run, office: Path) -> None:
    asked = ("migrate", "leave_request", "--as", "an", "--specs", str(office))
    code, out, err = run(*asked)
    assert (code, err) == (0, "")
    assert "Đã nộp" in out
    assert "Sẽ chuyển 2, giữ lại 0." in out
    assert run(*asked)[1] == out
    assert "Đã chuyển 2, giữ lại 0." in run(*asked, "--do")[1]
    assert run(*asked, "--do")[:2] == (0, "Không có hồ sơ nào phải chuyển.\n")


def test_migrate_as_json_has_a_verdict_for_every_case(run: Run, office: Path) -> None:
    asked = ("migrate", "leave_request", "--as", "an", "--specs", str(office), "--format", "json")
    code, out, _ = run(*asked)
    found = json.loads(out)
    assert (code, found["dry_run"], found["moves"], found["stays"]) == (0, True, 2, 0)
    assert {(case["state"], case["target"]) for case in found["cases"]} == {("submitted", "received")}


def test_a_case_that_stays_says_why_and_the_command_ends_with_1(run: Run, office: Path) -> None:
    second = office / "leave_request.2.yaml"
    text = second.read_text(encoding="utf-8").replace("{paid: có lương, unpaid: không lương}", "{unpaid: không lương}")
    second.write_text(text, encoding="utf-8")
    code, out, _ = run("migrate", "leave_request", "--as", "an", "--specs", str(office), "--lang", "en")
    assert code == 1
    assert "0 would move, 2 would stay." in out
    assert "has no choice “paid” any more in version 2" in out


@pytest.mark.parametrize("asked", [("nothing", "--as", "an"), ("leave_request", "--as", "nobody")])
def test_migrate_of_what_is_not_there_is_refused(asked: tuple[str, ...], run: Run, office: Path) -> None:
    code, _, err = run("migrate", *asked, "--specs", str(office))
    assert code != 0
    assert asked[0] in err or asked[-1] in err
