"""The whole demonstration, once: each ledger in a process of its own, as a measured one takes three times as long."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PLAY = """
import json
from datetime import UTC, datetime
from supervision import Engine
from supervision.clock import VirtualClock
from supervision.demo import Show, data, play
from supervision.reports import count, reconcile

engine = Engine.open("memory://", clock=VirtualClock(datetime(2016, 5, 15, tzinfo=UTC)))
done = play(engine, data())
show = Show.of(engine, data())
report = count(engine, until_on=show.until_on)
refused = show.refused_sum()
print(json.dumps({
    "commands": done.commands,
    "refused": [act.expected for act in done.refused],
    "until_on": str(done.until_on),
    "differing": [found.label.vi for found in show.comparisons(report) if not found.matches],
    "figures": {figure.key: figure.text() for figure in report.figures},
    "mismatches": [mismatch.text.vi for mismatch in reconcile(report)],
    "difference": refused.difference,
    "overdue": [found.deadline.name for found in show.overdue()],
    "timeline": [entry.step for entry in show.timeline()],
    "due_date": str(show.due_date()),
    "too_late": [reason.code for reason in show.too_late().explained.reasons],
    "overlap": [reason.code for reason in show.overlap().explained.reasons],
}))
"""

PUBLISHED = {
    "plans.grassroots": "1.348/1.400 kế hoạch (96,3%)",
    "plans.handed_over": "345/345 kế hoạch (100,0%)",
    "postings.leaders": "345/345 kế hoạch (100,0%)",
    "postings.widened_wards": "3 tổ chức",
    "turns.whole": "6.570 lượt giám sát",
    "turns.district": "527 lượt giám sát",
    "turns.ward": "6.043 lượt giám sát",
    "comments.whole": "1.054 lượt góp ý",
    "comments.district": "61 lượt góp ý",
    "comments.ward": "993 lượt góp ý",
}


PLAY_LEDGER = """
import json, sys
from datetime import UTC, datetime
from supervision import Engine
from supervision.clock import VirtualClock
from supervision.demo import LEDGERS, compared, play_ledger, still_open
from supervision.reports import count, reconcile

ledger = LEDGERS[sys.argv[1]]()
clock = VirtualClock(datetime(2015, 1, 1, tzinfo=UTC))
engine = Engine.open(f"sqlite:///{sys.argv[2]}", specs=ledger.library(), clock=clock)
play_ledger(engine, ledger)
report = count(engine, until_on=ledger.until_on)
found = compared(ledger, report)
print(json.dumps({
    "published": {row.id: [row.published, row.counted] for row in found if row.source != "chosen"},
    "differing": [row.label.vi for row in found if not row.matches],
    "mismatches": [mismatch.text.vi for mismatch in reconcile(report)],
    "open": len(still_open(engine, ledger)),
}))
"""

OTHERS = {
    "reception": {
        "F004-10": ["57", "57 buổi tiếp công dân"],
        "F004-11": ["1.045", "1.045 lượt công dân"],
        "F004-12": ["313", "313 vụ việc"],
        "F004-13": ["17", "17 vụ việc"],
    },
    "dialogue": {"F004-14": ["1.563/1.563", "1.563/1.563 nội dung kiến nghị (100,0%)"]},
    "opinion": {
        "F004-16": ["608", "608 nội dung dư luận xã hội"],
        "F004-17": ["593 (97,5%)", "593/608 nội dung dư luận xã hội (97,5%)"],
    },
    "petition": {
        "F004-18": ["5.818", "5.818 kiến nghị cử tri"],
        "F004-19": ["1.804", "1.804/1.845 kiến nghị cử tri (97,8%)"],
    },
    "study": {
        "F004-1": ["150", "150 hội nghị"],
        "F004-2": ["hơn 60.000", "60.535 lượt người"],
        "F004-3": ["98,7%", "740/750 người (98,7%)"],
        "F004-4": ["95%", "29.775/31.350 người (95,0%)"],
    },
    "inspection": {"F004-21": ["22", "22 cuộc kiểm tra"], "F004-25": ["24", "24 tổ chức"]},
}


def outside(code: str, *args: str) -> dict[str, Any]:
    """Run *code* in a process that is not measured, and return what it prints."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    command = [sys.executable, "-c", code, *args]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


@pytest.mark.parametrize("name", OTHERS)
def test_every_other_ledger_reproduces_what_was_published(name: str, tmp_path: Path) -> None:
    file = tmp_path / "ledger.db"
    told = outside(PLAY_LEDGER, name, str(file))
    file.unlink()  # that of the attendances is several hundred megabytes
    assert told == {
        "published": OTHERS[name],
        "differing": [],
        "mismatches": [],
        "open": 15 if name == "opinion" else 0,
    }


def test_the_whole_play_reproduces_every_published_figure() -> None:
    told = outside(PLAY)
    assert told["differing"] == []
    assert told["mismatches"] == []
    assert {key: told["figures"][key] for key in PUBLISHED} == PUBLISHED
    assert told["commands"] <= 50_000
    assert sorted(told["refused"]) == ["extension_too_late", "guard", "overlap", "own_case", "own_case", "too_early"]
    assert told["until_on"] == "2021-03-10"
    assert told["difference"] == -2
    assert set(told["overdue"]) == {"answer_term", "assign_term", "due_on", "report_term", "verify_term"}
    assert {"open_cycle", "post", "receive_plan", "plan_visit", "answer", "reject", "verify"} <= set(told["timeline"])
    assert "Tết Nguyên đán 23–27/01/2020" in told["due_date"]
    assert (told["too_late"], told["overlap"]) == (["extension_too_late"], ["overlap"])
