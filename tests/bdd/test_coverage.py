"""Coverage of workflows, recorded while features run: reported once, joined from several processes."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from supervision.bdd._coverage import Coverage
from supervision.coverage import Item, Kind, read_json
from supervision.spec import load
from tests.bdd import inner
from tests.bdd.inner import BACKGROUND, run

pytest_plugins = ["pytester"]

WAIVED = """
  Tình huống: Không phải niêm yết
    Khi "Bà Lan" thay mặt "Cấp ủy" thực hiện "Xác định không phải niêm yết" trên "bản niêm yết" với:
      | Lý do | Kế hoạch mật |
    Thì hồ sơ "bản niêm yết" ở trạng thái "Không phải niêm yết"
"""
ITEM = Item(Kind.TRANSITION, "waive", 0, "required>waived")
OPTIONS = inner.PLUGIN


def test_a_run_tells_what_its_scenarios_walk_and_fails_below_the_threshold(pytester: pytest.Pytester) -> None:
    args = (*OPTIONS, "--supervision-coverage=w.json", "--supervision-coverage", "--supervision-coverage-min=100")
    result = run(pytester, BACKGROUND + WAIVED, args=args)
    result.assert_outcomes(passed=1)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*Niêm yết công khai (posting@2): 4 trên *", "*phải đạt 100 %; chưa đạt: posting@2*"])
    (scenario,) = read_json(pytester.path / "w.json").scenarios["posting@2"][ITEM]
    assert scenario == "planted.feature:14 Không phải niêm yết"


CRASHED = """
  Tình huống: Sau khi hệ thống dừng đột ngột
    Biết hệ thống dừng đột ngột rồi chạy lại
    Khi "Bà Lan" thử "Xác định không phải niêm yết" trên "bản niêm yết"
    Thì bị từ chối vì "thiếu: lý do"
"""


@pytest.mark.parametrize("store", ["memory", "sqlite"])
def test_what_is_refused_after_a_crash_is_walked_too(pytester: pytest.Pytester, store: str) -> None:
    args = (*OPTIONS, f"--supervision-store={store}", "--supervision-coverage=w.json")
    run(pytester, BACKGROUND + CRASHED, args=args).assert_outcomes(passed=1)
    walked = read_json(pytester.path / "w.json").scenarios["posting@2"]
    # Opened before, and refused after: the answers of both engines count.
    assert {item.detail for item in walked if item.name in {"require", "waive"}} == {">required", "by", "needs:reason"}


def options(tmp_path: Path, **given: object) -> pytest.Config:
    known = {"supervision_coverage": None, "supervision_coverage_min": None, "supervision_coverage_lang": "vi"}
    values = {**known, **given}
    return SimpleNamespace(  # type: ignore[return-value]
        getoption=lambda name, default=None: values.get(name, default), rootpath=tmp_path
    )


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"supervision_coverage": ["walked.txt"]}, "FILE.json, FILE.svg or table"),
        ({"supervision_coverage": ["missing/walked.json"]}, "cannot be written"),
        ({"supervision_coverage_min": 101.0}, "from 0 to 100"),
        ({"supervision_coverage_min": -1.0}, "from 0 to 100"),
    ],
)
def test_what_cannot_be_asked_for_is_told_before_anything_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: dict[str, object], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(pytest.UsageError, match=told):
        Coverage.of(options(tmp_path, **given))


def session(**config: object) -> pytest.Session:
    return SimpleNamespace(config=SimpleNamespace(**config), exitstatus=0)  # type: ignore[return-value]


def test_what_workers_have_recorded_is_joined(tmp_path: Path) -> None:
    controller = Coverage((str(tmp_path / "w.json"),), 0.0)
    for scenario in ("a.feature:1 A", "b.feature:2 B"):
        worker = Coverage(("table",), 0.0, is_worker=True)
        worker.libraries.append(load())
        worker.walks.add(scenario, {"posting@1": (ITEM,)})
        output: dict[str, object] = {}
        worker.pytest_sessionfinish(session(workeroutput=output))
        controller.pytest_testnodedown(SimpleNamespace(workeroutput=output))
    controller.pytest_sessionfinish(session())
    assert read_json(tmp_path / "w.json").scenarios == {"posting@1": {ITEM: ["a.feature:1 A", "b.feature:2 B"]}}
