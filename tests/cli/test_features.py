"""`feature` and `mutate`: a feature written, faults planted, and what is told of bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.mutation.small import GRANTED, SPEC, write


@pytest.fixture
def leave(home: Path) -> Path:
    (home / "features" / "leave").mkdir(parents=True)
    (home / "leave.yaml").write_text(SPEC, encoding="utf-8")
    return home


def test_a_written_feature_notices_what_the_features_did_not(leave: Path, run: Run) -> None:
    write(leave / "features" / "leave", GRANTED)
    code, out, _ = run("mutate", "leave.yaml", "--min", "95", "--lang", "en")
    assert code == 1
    assert "leave.yaml:17: ask: the condition days > 0 is gone: nobody notices" in out
    assert "Khi" not in out
    assert run("feature", "leave.yaml", "-o", "features/leave/all.feature")[0] == 0
    code, out, _ = run("mutate", "leave.yaml", "--min", "90", "--format", "json")
    assert code == 0
    assert json.loads(out)["mutants"] == 13


def test_a_feature_is_printed_in_either_language(leave: Path, run: Run) -> None:
    code, out, _ = run("feature", "leave.yaml")
    assert (code, out.splitlines()[:2]) == (0, ["# language: vi", out.splitlines()[1]])
    assert "Tính năng: Nghỉ phép: mọi bước, mọi trường hợp bị từ chối" in out


def test_a_feature_that_does_not_walk_everything_ends_with_1(leave: Path, run: Run) -> None:
    never = SPEC.replace("when: 'days <= 12'", "when: 'days + days == 246'")
    (leave / "leave.yaml").write_text(never, encoding="utf-8")
    code, out, _ = run("feature", "leave.yaml", "-o", "all.feature", "--lang", "en")
    assert code == 1
    assert "not walked" in out
    assert (leave / "all.feature").exists()


def test_a_feature_without_a_scenario_is_not_written(leave: Path, run: Run) -> None:
    nobody = SPEC.replace("    by: person\n", "    by: system\n")
    (leave / "leave.yaml").write_text(nobody, encoding="utf-8")
    code, out, _ = run("feature", "leave.yaml", "-o", "all.feature")
    assert code == 1
    assert "Không có tình huống nào để ghi vào all.feature." in out
    assert not (leave / "all.feature").exists()


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("feature", "leav"), "không có quy trình “leav”"),
        (("feature", "leave.yaml", "--besides", "leave.yaml"), "không phải tệp do “pytest --supervision-coverage"),
        (("mutate", "other.yaml"), "không có tệp other.yaml"),
        (("mutate", "leave.yaml"), "features/leave: không có tệp .feature nào"),
        (("mutate", "leave.yaml", "--features", "nowhere"), "nowhere: không có tệp .feature nào\n"),
        (("mutate", "leave.yaml", "--features", "nowhere", "--lang", "en"), "nowhere: there is no .feature file\n"),
        (("mutate", "leave.yaml", "--min", "101"), "--min 101: phải từ 0 đến 100"),
        (("mutate", "leave.yaml", "--limit", "0"), "--limit 0: phải từ 1"),
    ],
)
def test_what_cannot_be_done_is_told(leave: Path, run: Run, argv: tuple[str, ...], says: str) -> None:
    code, out, err = run(*argv)
    assert code in {1, 2}
    assert out == ""
    assert says in err


def test_a_specification_with_problems_is_told_with_its_line(leave: Path, run: Run) -> None:
    (leave / "leave.yaml").write_text(SPEC.replace("move: asked -> granted", "move: asked -> grantd"), encoding="utf-8")
    code, _, err = run("mutate", "leave.yaml")
    assert code == 2
    assert "leave.yaml:21:" in err
