from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from supervision.clock import VirtualClock, local_date
from supervision.wiring import Engine
from tests.architecture.house import SOURCE
from tests.cli.conftest import Run
from tests.engine.office import DATA
from tests.worker.test_programmes import WORKFLOW, YEARLY

POSTING = """workflow: notice
version: 1
label: Niêm yết
rules: [qd124_2018]
fields:
  unit: {type: unit, label: Đơn vị}
  ends_on: {type: date, label: Ngày kết thúc}
states:
  open: {posted: Đang niêm yết}
  ended: {completed: Đủ thời gian}
steps:
  post: {label: Niêm yết, move: -> posted, by: party_office of unit, needs: [unit, ends_on]}
  complete: {label: Kết thúc, move: posted -> completed, by: automatic, when: day > ends_on}
  withdraw: {label: Rút, move: posted -> completed, by: party_office of unit, needs: [reason]}
"""


def filled(home: Path, url: str = "sqlite:///supervision.db") -> None:
    """A ledger in which a notice was over yesterday, and a folder of specs."""
    (home / "specs" / "programmes").mkdir(parents=True, exist_ok=True)
    (home / "specs" / "notice.yaml").write_text(POSTING, encoding="utf-8")
    (home / "specs" / "review.yaml").write_text(WORKFLOW, encoding="utf-8")
    early = YEARLY.replace("'03-10'", "'01-01'")
    (home / "specs" / "programmes" / "yearly.yaml").write_text(early, encoding="utf-8")
    yesterday = datetime.now(UTC) - timedelta(days=2)  # noqa: TID251 - the command goes by this machine's clock
    with Engine.open(url, specs=home / "specs", clock=VirtualClock(yesterday)) as engine:
        engine.organise(DATA)
        engine.desk("lan").open("notice", {"unit": "dang_uy", "ends_on": local_date(yesterday).isoformat()})


def test_one_line_of_cron_does_all_there_is(run: Run, home: Path) -> None:
    filled(home)
    code, out, _ = run("worker", "--once", "--specs", "specs", "--format", "json")
    assert code == 0
    assert {name: json.loads(out)[name] for name in ("moved", "opened")} == {"moved": 1, "opened": 3}
    assert run("worker", "--once", "--specs", "specs", "--lang", "en")[:2] == (
        0,
        "Cases moved because their day had come: 0; cases opened by programmes: 0; events sealed: 0.\n",
    )


def test_a_report_says_what_was_promised_and_changes_nothing(run: Run, home: Path) -> None:
    filled(home)
    code, out, _ = run("worker", "--report", "--specs", "specs", "--lang", "en")
    assert code == 1
    assert "No worker has run on this ledger yet." in out
    assert "yearly" in out
    assert "Đảng ủy phường Cỏ Lau" in out
    run("worker", "--once", "--specs", "specs")
    code, out, _ = run("worker", "--report", "--specs", "specs", "--format", "json")
    told = json.loads(out)
    assert code == 0
    assert {job["name"] for job in told["jobs"]} == {"due", "daily", "seal", "programmes"}
    assert {promise["state"] for promise in told["promised"]} == {"opened"}
    assert (told["due_since"], told["stuck"]) == (None, {})
    assert "programmes" in run("worker", "--report", "--specs", "specs")[1]


def test_a_pause_of_nothing_is_refused(run: Run, ledger: Path) -> None:
    code, _, told = run("worker", "--every", "0", "--lang", "en")
    assert code == 2
    assert "one second or more" in told


def test_a_process_works_until_it_is_told_to_end(run: Run, home: Path) -> None:
    filled(home)
    command = [sys.executable, "-m", "supervision", "worker", "--specs", "specs", "--lang", "en"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(SOURCE.parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as one:
        assert one.stdout is not None
        assert one.stdout.readline().startswith("Running")
        one.send_signal(signal.SIGTERM)
        assert one.wait(20) == 0
    with Engine.open("sqlite:///supervision.db") as engine:
        assert {lease.until for lease in engine.store.leases()} <= {""}
