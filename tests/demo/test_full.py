"""The whole demonstration, once: in a process of its own, because a measured one takes three times as long."""

from __future__ import annotations

import json
import os
import subprocess
import sys

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


def test_the_whole_play_reproduces_every_published_figure() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    ended = subprocess.run([sys.executable, "-c", PLAY], env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert told["differing"] == []
    assert told["mismatches"] == []
    assert {key: told["figures"][key] for key in PUBLISHED} == PUBLISHED
    assert told["commands"] <= 45_000
    assert sorted(told["refused"]) == ["extension_too_late", "guard", "overlap", "own_case", "own_case", "too_early"]
    assert told["until_on"] == "2021-03-10"
    assert told["difference"] == -2
    assert set(told["overdue"]) == {"answer_term", "assign_term", "due_on", "report_term", "verify_term"}
    assert {"open_cycle", "post", "receive_plan", "plan_visit", "answer", "reject", "verify"} <= set(told["timeline"])
    assert "Tết Nguyên đán 23–27/01/2020" in told["due_date"]
    assert (told["too_late"], told["overlap"]) == (["extension_too_late"], ["overlap"])
