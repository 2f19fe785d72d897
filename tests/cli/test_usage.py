"""Exit codes, languages, and what a wrong command line is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from supervision.cli import main
from tests.architecture.house import ROOT
from tests.cli.conftest import Run
from tests.intake import tables

COMMAND = [sys.executable, "-m", "supervision"]
# Neither colours nor a width from whoever runs the tests; the sources where the package is not installed.
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "PYTHONPATH": str(ROOT / "src"),
    "LC_ALL": "C.UTF-8",
}


@pytest.mark.parametrize(
    ("argv", "vi", "en"),
    [
        (("bay",), "không có lệnh “bay”", 'Unknown command "bay"'),
        (("tasks",), "thiếu --as", "--as requires an argument"),
        (("tasks", "--as", "lan", "--nhanh"), "không có tùy chọn --nhanh", "Unknown option: --nhanh"),
        (("verify", "thừa"), "thừa: thừa", "thừa"),
        (("verify", "--lang", "fr"), "--lang không nhận “fr”", "Invalid value"),
        (("case", "do", "plan/KH-01", "--as", "lan"), "thiếu TRIGGER", "TRIGGER requires an argument"),
    ],
)
def test_a_wrong_command_line_is_told_in_both_languages(run: Run, argv: tuple[str, ...], vi: str, en: str) -> None:
    code, out, err = run(*argv)
    assert (code, out) == (2, "")
    assert vi in err
    assert "Xem: supervision" in err
    if "--lang" not in argv:
        assert en in run(*argv, "--lang", "en")[2]


def test_a_wrong_command_line_is_json_where_json_was_asked_for(run: Run) -> None:
    code, out, err = run("tasks", "--format", "json")
    assert (code, err) == (2, "")
    assert json.loads(out)["error"]["code"] == "usage"


@pytest.mark.parametrize(
    ("argv", "code", "says"),
    [
        (("tasks", "--as", "lann"), "unknown_person", "ý bạn là “lan”?"),
        (("tasks", "--as", "system"), "unknown_person", "system"),
        (("tasks", "--as", "lan", "--on", "31/02/2018"), "no_such_day", "31/02/2018"),
        (("case", "open", "ke-hoach", "--as", "lan"), "unknown_workflow", "ke-hoach"),
        (("case", "open", "plan", "aprove", "--as", "lan"), "unknown_step", "ý bạn là “approve”?"),
        (("case", "open", "plan", "--as", "lan", "--set", "year"), "no_equals", "tên=giá trị"),
        (("case", "open", "plan", "--as", "lan", "--set", "tuổi=1"), "unknown_input", "tuổi"),
        (("case", "open", "plan", "--as", "lan", "--set", "year=x"), "bad_integer", "số nguyên"),
        (("case", "open", "plan", "--as", "lan", "--for", "vua"), "unknown_role", "vua"),
        (("case", "do", "plan/KH-01", "return", "--as", "lan", "--document", "x"), "bad_document", "12-QĐ/QU"),
        (
            ("case", "do", "plan/KH-01", "open_review", "--as", "lan", "--evidence", "minutes=x"),
            "evidence_missing",
            "x",
        ),
    ],
)
def test_bad_input_ends_with_2_and_says_what_to_write(
    run: Run, ledger: Path, argv: tuple[str, ...], code: str, says: str
) -> None:
    exit_code, out, _ = run(*argv, "--format", "json")
    error = json.loads(out)["error"]
    assert (exit_code, error["code"]) == (2, code)
    assert says in error["text"]


def test_without_the_extra_one_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith("supervision.cli._")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cyclopts", None)
    assert main(["tasks"]) == 2
    err = capsys.readouterr().err
    assert "Chưa cài phần dòng lệnh" in err
    assert "The command line is not installed" in err


def test_a_missing_module_that_is_not_of_the_extra_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("supervision.cli._")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "supervision.cli._app", None)
    with pytest.raises(ModuleNotFoundError):
        main(["tasks"])


def process(*argv: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *argv], cwd=cwd, env={**ENVIRONMENT, **environment}, capture_output=True, text=True, check=False
    )


def test_the_command_line_runs_as_a_process_without_colours_in_a_pipe(home: Path) -> None:
    tables.written(home)
    assert process("init", cwd=home).returncode == 0
    assert process("import", ".", cwd=home).returncode == 0
    shown = process("case", "show", "plan/KH-01", "--as", "lan", cwd=home)
    assert shown.returncode == 0
    assert "Kế hoạch tu dưỡng, rèn luyện KH-01" in shown.stdout
    assert "\x1b" not in shown.stdout
    english = process("tasks", "--as", "binh", cwd=home, SUPERVISION_LANG="en")
    assert english.stdout == "Nothing is waiting.\n"


def test_a_terminal_that_speaks_no_vietnamese_gets_marks_instead_of_a_broken_run(home: Path) -> None:
    done = process("init", cwd=home, PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="en_US.ISO-8859-1")
    assert done.returncode == 0
    assert "supervision.db" in done.stdout


def test_a_reader_that_closes_early_is_no_fault(home: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "check", str(ROOT / "specs" / "posting.yaml"), "--format", "json"],
        cwd=home,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


def test_help_loads_neither_the_engine_nor_the_readers_of_tables(home: Path) -> None:
    asked = (
        "import sys; from supervision.cli import main; main(['--help']); print(sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=home, env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stderr.strip("[]\n").replace("'", "").split(", "))
    assert not loaded & {"pydantic", "yaml", "openpyxl", "transitions", "sqlite3", "supervision.engine"}


def test_a_package_that_lies_over_ours_is_told_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delattr("supervision.__distribution__")
    assert main(["doctor"]) == 3
    assert "uninstall both, then install “supervision-cycles”" in capsys.readouterr().err
