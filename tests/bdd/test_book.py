"""A run writes its book and its Cucumber JSON, whatever the order in which results come in; or says at once why not."""

from __future__ import annotations

import json
import re
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import attrs
import execnet
import pytest

from supervision.bdd._book_options import register_book
from supervision.bdd._librarian import Librarian, Wanted
from supervision.bdd._recorder import RUN
from supervision.book import Run, run_to_json
from tests.architecture import house
from tests.bdd.inner import BACKGROUND, CONFTEST
from tests.book.cucumber import problems

pytest_plugins = ["pytester"]

# Imported here, once: a run in process forgets every module it was the first to import.
for module in ("supervision.bdd._librarian", "supervision.spec._yaml"):
    import_module(module)
# Where the package is installed, its plugin is loaded with pytest; elsewhere it is asked for.
_IS_INSTALLED = any(found.value == "supervision.bdd.plugin" for found in entry_points(group="pytest11"))
PLUGIN = () if _IS_INSTALLED else ("-p", "supervision.bdd.plugin")

FEATURE = f"""{BACKGROUND}
  Tình huống: Đúng hạn
    Thì hồ sơ "bản niêm yết" ở trạng thái "Phải niêm yết"

  Tình huống: Sai hạn
    Khi "Ông An" thử "Gỡ bỏ" trên "bản niêm yết"
    Thì được chấp nhận
    Và hồ sơ "bản niêm yết" ở trạng thái "Phải niêm yết"

  Tình huống: Chưa có câu mẫu
    Thì trời mưa

  @skip
  Tình huống: Chưa làm
    Thì được chấp nhận

  Khung tình huống: Đến ngày <ngày>
    Khi đến ngày <ngày>
    Thì hạn "Niêm yết công khai" của "bản niêm yết" là ngày <hạn>
    Dữ liệu:
      | ngày       | hạn        |
      | 06/01/2026 | 10/01/2026 |
      | 07/01/2026 | 11/01/2026 |

  Tình huống: Không ai hỏi
    Khi đến ngày 07/01/2026
    Thì hồ sơ "bản niêm yết" ở trạng thái "Phải niêm yết"
    Và "Ông An" thử "Gỡ bỏ" trên "bản niêm yết"
"""
MODULE = """\
from pytest_bdd import scenarios, then

scenarios("features")

@then('"Ông An" thử "Gỡ bỏ" trên "bản niêm yết"')
def _(world):
    world.is_answered = False
"""


def plant(pytester: pytest.Pytester, module: str = MODULE) -> None:
    for folder in (house.SOURCE.parent, house.ROOT):
        pytester.syspathinsert(folder)
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(test_planted=module)
    folder = pytester.path / "features" / "posting"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "planted.feature").write_text(FEATURE, encoding="utf-8")


def run(pytester: pytest.Pytester, *args: str, module: str = MODULE) -> pytest.RunResult:
    plant(pytester, module)
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", *PLUGIN, *args)


class Wire:
    """Another process that writes books: reports come to it as bytes, as under pytest-xdist, the last one first."""

    def __init__(self, folder: Path) -> None:
        self._wanted = Wanted(folder / "b.html", "", None, folder / "b.json")
        self._sent: list[bytes] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        self._config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        hook = self._config.hook.pytest_report_to_serializable
        self._sent.append(execnet.dumps(hook(config=self._config, report=report)))

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        librarian, hook = Librarian(self._config, self._wanted), self._config.hook.pytest_report_from_serializable
        reports = [hook(config=self._config, data=execnet.loads(sent)) for sent in self._sent]
        for report in sorted(reports, key=lambda report: str(report.nodeid), reverse=True):
            librarian.pytest_runtest_logreport(report)
        librarian.pytest_sessionfinish(session, exitstatus)


def test_results_that_come_from_elsewhere_in_any_order_give_the_same_files(pytester: pytest.Pytester) -> None:
    plant(pytester)
    asked = ("--supervision-book=a.html", "--supervision-cucumber=a.json")
    result = pytester.runpytest_inprocess(*PLUGIN, *asked, plugins=[Wire(pytester.path)])
    result.assert_outcomes(passed=2, failed=4, skipped=1)
    read = {
        name: (pytester.path / name).read_text(encoding="utf-8") for name in ("a.html", "b.html", "a.json", "b.json")
    }
    assert read["a.html"] == read["b.html"]
    assert read["a.json"] == read["b.json"]
    told_by_cucumber(json.loads(read["b.json"]))
    told_by_the_book(read["b.html"])


def told_by_cucumber(report: list[dict[str, Any]]) -> None:
    assert problems(report) == []
    (feature,) = report
    assert feature["uri"] == "features/posting/planted.feature"
    scenarios = [element for element in feature["elements"] if element["type"] == "scenario"]
    assert [(each["name"], [step["result"]["status"] for step in each["steps"]]) for each in scenarios] == [
        ("Đúng hạn", ["passed"]),
        ("Sai hạn", ["passed", "failed", "skipped"]),
        ("Chưa có câu mẫu", ["undefined"]),
        ("Chưa làm", ["skipped"]),
        ("Đến ngày 06/01/2026", ["passed", "passed"]),
        ("Đến ngày 07/01/2026", ["passed", "failed"]),
        ("Không ai hỏi", ["passed", "passed", "passed"]),
    ]
    # The step stands beside what happened: it is not told twice.
    assert scenarios[1]["steps"][1]["result"]["error_message"].startswith("không được chấp nhận: ")
    (hook,) = scenarios[-1]["after"]
    assert "không nói kết quả" in hook["result"]["error_message"]
    assert scenarios[0]["steps"][0]["match"]["location"].startswith("supervision.bdd._steps_then:")


def told_by_the_book(page: str) -> None:
    for told in (
        "1. Niêm yết công khai",
        "Kế hoạch đã được xác nhận của cấp ủy viên",  # from the file of the workflow
        "Mong đợi (dòng 19):</b> Thì được chấp nhận",
        "Lý do từ chối:",
        "Ông An không có thẩm quyền thực hiện bước này",
        "Diễn biến hồ sơ “bản niêm yết”",
        "Cách tính hạn “Niêm yết công khai” của “bản niêm yết”",
        "Dòng 2 (dòng 35)",
        "✓ 6 lần",
        "unconditional skip",
    ):
        assert told in page, told
    assert str(house.ROOT) not in page


def test_what_cannot_be_collected_and_what_fails_at_the_end_is_told(pytester: pytest.Pytester) -> None:
    module = """\
import pytest
from pytest_bdd import scenario

@pytest.fixture(autouse=True, params=["kho thử"])
def broken(request):
    yield
    raise RuntimeError("at the end")

@scenario("features/posting/planted.feature", "Đúng hạn")
def test_one():
    pass
"""
    pytester.makepyfile(test_wrong="import nothing_of_this_name")
    result = run(pytester, "--supervision-book=book.md", "--supervision-book-date=22/11/2026", module=module)
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result = run(pytester, "--supervision-book=book.md", "--continue-on-collection-errors", module=module)
    result.assert_outcomes(passed=1, errors=2)
    text = (pytester.path / "book.md").read_text(encoding="utf-8").replace("\\", "")
    assert "test_wrong.py: ModuleNotFoundError: No module named 'nothing_of_this_name'" in text
    assert "**Sau khi thực hiện mọi câu:** RuntimeError: at the end" in text
    assert "✗ không đạt: kho thử" in text.replace("**", "")
    assert (pytester.path / "book-posting.svg").is_file()


def test_nothing_runs_where_the_book_could_not_be_written(pytester: pytest.Pytester) -> None:
    result = run(pytester, "--supervision-book=book.docx")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "phải kết thúc bằng .html, .md" in result.stderr.str()
    assert "collected" not in result.stdout.str()


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("--supervision-book=nowhere/book.html", "không có thư mục"),
        ("--supervision-book=folder.html", "không ghi được (Is a directory)"),
        ("--supervision-book=loop.md", "không ghi được (Too many levels of symbolic links)"),
        ("--supervision-cucumber=report.xml", "phải kết thúc bằng .json"),
        ("--supervision-cucumber=nowhere/report.json", "không có thư mục"),
    ],
)
def test_a_file_that_cannot_be_written_is_refused_at_once(option: str, told: str, pytester: pytest.Pytester) -> None:
    pytester.mkdir("folder.html")
    (pytester.path / "loop.md").symlink_to("loop.md")
    config = pytester.parseconfig(*PLUGIN, option)
    with pytest.raises(pytest.UsageError, match=re.escape(told)):
        register_book(config)


def test_a_date_that_is_none_is_refused_at_once(pytester: pytest.Pytester) -> None:
    config = pytester.parseconfig(*PLUGIN, "--supervision-book=b.html", "--supervision-book-date=31/02/2026")
    with pytest.raises(pytest.UsageError, match="not a day"):
        register_book(config)


def test_trying_a_file_leaves_it_as_it_was(pytester: pytest.Pytester) -> None:
    kept = pytester.path / "kept.html"
    kept.write_text("before", encoding="utf-8")
    register_book(pytester.parseconfig(*PLUGIN, "--supervision-book=kept.html", "--supervision-cucumber=new.json"))
    assert kept.read_text(encoding="utf-8") == "before"
    assert not (pytester.path / "new.json").exists()


def test_a_scenario_whose_worker_died_has_failed(pytester: pytest.Pytester) -> None:
    librarian = Librarian(pytester.parseconfig(), Wanted(None, "", None, None))
    began = report("setup", "passed")
    setattr(began, RUN, run_to_json(Run("x.feature", 3)))
    librarian.pytest_runtest_logreport(began)
    librarian.pytest_runtest_logreport(report("???", "failed", "worker 'gw0' crashed"))
    assert librarian.runs == (attrs.evolve(Run("x.feature", 3), status="failed", message="worker 'gw0' crashed"),)


def report(when: str, outcome: str, told: str | None = None) -> pytest.TestReport:
    return pytest.TestReport("test_x.py::test_y", ("test_x.py", 0, "test_y"), {}, outcome, told, when)  # type: ignore[arg-type]


def test_a_run_that_was_stopped_does_not_look_complete(pytester: pytest.Pytester, tmp_path: Path) -> None:
    config = pytester.parseconfigure()
    librarian = Librarian(config, Wanted(tmp_path / "book.md", "en", None, None))
    session = pytest.Session.from_config(config)
    session.shouldfail = "stopping after 1 failures"
    librarian.pytest_sessionfinish(session, pytest.ExitCode.TESTS_FAILED)
    text = (tmp_path / "book.md").read_text(encoding="utf-8")
    assert "the run was stopped: stopping after 1 failures" in text
    assert "**✗ There are scenarios that failed.**" not in text


def test_a_file_that_cannot_be_written_in_the_end_fails_the_run(pytester: pytest.Pytester, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    librarian = Librarian(pytester.parseconfig(), Wanted(None, "", None, gone / "report.json"))
    session = pytest.Session.from_config(pytester.parseconfigure())
    librarian.pytest_sessionfinish(session, pytest.ExitCode.OK)
    assert session.exitstatus == pytest.ExitCode.INTERNAL_ERROR
