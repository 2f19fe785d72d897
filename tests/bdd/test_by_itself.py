"""A feature file runs by itself: no Python, on any specification, on any store."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision.bdd import _settings
from supervision.bdd._settings import _beside
from tests.bdd.inner import PLUGIN, by_itself, example, failure
from tests.postgres import Server

pytest_plugins = ["pytester"]

POSTING = example('Thì hồ sơ "bản niêm yết" ở trạng thái "Phải niêm yết"')
SMALL = """\
workflow: leave
version: 1
label: Nghỉ phép
rules: []
fields:
  who: {type: person, label: Người nghỉ}
  unit: {type: unit, label: Đơn vị}
states:
  draft: {asked: Đã xin}
  ended: {granted: Được nghỉ}
steps:
  ask: {label: Xin nghỉ, move: -> asked, by: head of unit, needs: [who, unit]}
  grant: {label: Cho nghỉ, move: asked -> granted, by: head of unit}
"""
LEAVE = """\
# language: vi
@nghỉ_phép
Tính năng: Nghỉ phép

  Tình huống: Được nghỉ
    Biết hôm nay là 05/01/2026
    Và "Ông An" là "Người đứng đầu" của "Phường Hoa Sữa"
    Và hồ sơ "đơn" thuộc loại "Nghỉ phép" do "Ông An" mở với:
      | Người nghỉ | Ông An         |
      | Đơn vị     | Phường Hoa Sữa |
    Khi "Ông An" thực hiện "Cho nghỉ" trên "đơn"
    Thì hồ sơ "đơn" ở trạng thái "Được nghỉ"
"""


def test_a_named_file_runs_and_a_scenario_is_named_by_its_test(
    pytester: pytest.Pytester,
) -> None:
    two = POSTING + "    Tình huống: Hai\n      Khi sau 1 ngày\n      Thì sổ còn nguyên vẹn\n"
    by_itself(pytester, {"x.feature": two}, "x.feature::test_hai").assert_outcomes(passed=1)


def test_a_folder_without_python_runs_on_the_specifications_beside_it(pytester: pytest.Pytester) -> None:
    files = {"leave.yaml": SMALL, "features/leave.feature": LEAVE, "venv/pyvenv.cfg": "", "venv/x.py": ""}
    by_itself(pytester, files, "--strict-markers").assert_outcomes(passed=1)


def test_the_nearest_folder_that_holds_workflows_counts(tmp_path: Path) -> None:
    for name, text in {"a/specs/x.yaml": SMALL, "a/b/x.yaml": "on: push\n", "y.yaml": SMALL}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert next(_beside(tmp_path / "a" / "b" / "x.feature", tmp_path)) == tmp_path / "a" / "specs"
    assert next(_beside(tmp_path / "c" / "x.feature", tmp_path)) == tmp_path
    assert list(_beside(tmp_path / "c" / "x.feature", tmp_path / "c")) == []


def test_beside_a_module_nothing_runs_that_was_not_asked_for(pytester: pytest.Pytester) -> None:
    files = {"posting.feature": POSTING, "test_other.py": "def test_other():\n    pass\n"}
    by_itself(pytester, files).assert_outcomes(passed=1)


def test_a_conftest_beside_it_replaces_what_it_likes(pytester: pytest.Pytester) -> None:
    conftest = "from pytest_bdd import then\n\n@then('trời mưa')\ndef _():\n    raise AssertionError('không mưa')\n"
    files = {"conftest.py": conftest, "features/posting.feature": example("Thì trời mưa")}
    failure(by_itself(pytester, files, "features"), "không mưa", "posting.feature:15: Thì trời mưa")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "tệp trống"),
        (example("Khi sau 1 ngày"), "không có “Thì”"),
        (POSTING.replace("    Tình huống:", "    Tinh huong:"), "x.feature:14"),
        ("@x\n", "x.feature:"),
    ],
    ids=["empty", "no then", "no keyword", "no feature"],
)
def test_a_file_that_cannot_be_read_fails_with_its_line(pytester: pytest.Pytester, text: str, told: str) -> None:
    failure(by_itself(pytester, {"x.feature": text}, "x.feature"), told)


def test_the_ini_file_names_features_and_specifications(pytester: pytest.Pytester) -> None:
    files = {
        "pytest.ini": "[pytest]\nsupervision_features = features\nsupervision_specs = ours\n",
        "ours/leave.yaml": SMALL.replace("move: asked", "move: aksed"),
        "features/leave.feature": LEAVE,
        "other/posting.feature": POSTING,
        "helper.py": "",
    }
    failure(by_itself(pytester, files), "leave.yaml:13:", "“aksed”")


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("--supervision-store=mysql", "use memory, sqlite, postgres or postgres=URL"),
        ("--supervision-store=postgres", "SUPERVISION_TEST_POSTGRES_URL"),
        ("--supervision-specs=nowhere", "there is no such folder"),
    ],
)
def test_an_option_that_cannot_be_is_refused_at_once(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, option: str, told: str
) -> None:
    monkeypatch.delenv("SUPERVISION_TEST_POSTGRES_URL", raising=False)
    result = by_itself(pytester, {"x.feature": POSTING}, "x.feature", option)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert told in result.stderr.str()


def test_a_store_whose_driver_is_missing_says_what_to_install(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = pytester.parseconfig(*PLUGIN, "--supervision-store=postgres=postgresql://host")
    monkeypatch.setattr(_settings, "find_spec", lambda _: None)
    with pytest.raises(pytest.UsageError, match=r"pip install “supervision-cycles\[postgres\]”"):
        _settings.store_wanted(config)


TWICE = POSTING + "    Tình huống: Hai\n      Khi hệ thống dừng đột ngột rồi chạy lại\n      Thì sổ còn nguyên vẹn\n"


def test_each_scenario_has_a_file_of_its_own(pytester: pytest.Pytester) -> None:
    by_itself(pytester, {"x.feature": TWICE}, "x.feature", "--supervision-store=sqlite").assert_outcomes(passed=2)


def test_each_scenario_has_the_database_to_itself(pytester: pytest.Pytester, postgres_server: Server) -> None:
    store = f"--supervision-store=postgres={postgres_server.url}"
    by_itself(pytester, {"x.feature": TWICE}, "x.feature", store).assert_outcomes(passed=2)
    with_ours = postgres_server.rows("SELECT datname FROM pg_database WHERE datname LIKE 'supervision_features_%'")
    assert with_ours == []
