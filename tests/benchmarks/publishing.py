"""The figures of one run as the documents show them: tables in two languages, and plots.

``python3 run.py bench --publish`` keeps a run and writes it; ``python -m tests.benchmarks.publishing`` writes what is
kept once more, after a change of words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from .measuring import Point, Row
from .picture import goals, growth
from .wording import Lang, compared, number, worded

_DOCS = Path(__file__).parents[2] / "docs"
KEPT = _DOCS / "reference" / "performance.json"
_PAGES: dict[Lang, Path] = {
    "en": _DOCS / "reference" / "performance.md",
    "vi": _DOCS / "reference" / "performance.vi.md",
}
_WORDS: dict[Lang, dict[str, str]] = {
    "en": {
        "head": "| what | ours | beside | ratio | goal | |",
        "at most": "at most {}",
        "times faster": "at least {}",
        "fast": "{} times as fast",
        "many": "{} times as many",
        "smaller": "{} B smaller",
        "larger": "{} B larger",
        "met": "met",
        "missed": "missed",
        "count": "{} of {} goals were met.",
        "growth": "| cases | {} | factor |",
        "command": "durable command, µs",
        "tasks": "`desk.tasks()`, first 100, ms",
        "deadlines": "`desk.deadlines()`, first 100, ms",
        "replay": "events read and replayed, per second",
        "bytes": "on the disk, bytes a case",
    },
    "vi": {
        "head": "| nội dung | hệ thống này | so với | tỷ lệ | chỉ tiêu | |",
        "at most": "nhiều nhất {}",
        "times faster": "ít nhất {}",
        "fast": "nhanh bằng {} lần",
        "many": "bằng {} lần",
        "smaller": "nhỏ hơn {} B",
        "larger": "lớn hơn {} B",
        "met": "đạt",
        "missed": "chưa đạt",
        "count": "Đạt {} trên {} chỉ tiêu.",
        "growth": "| số hồ sơ | {} | hệ số |",
        "command": "lệnh ghi chắc chắn, µs",
        "tasks": "`desk.tasks()`, 100 việc đầu, ms",
        "deadlines": "`desk.deadlines()`, 100 thời hạn đầu, ms",
        "replay": "sự kiện đọc và dựng lại mỗi giây",
        "bytes": "trên đĩa, byte mỗi hồ sơ",
    },
}
# What stands in its own column already, beside no other side.
_ABSOLUTE = frozenset({"ms", "s", "/s"})


@attrs.frozen
class Run:
    """One run: the versions it ran with, and its rows."""

    machine: str
    rows: tuple[Row, ...]

    def to_json(self) -> str:
        """Return the run as data."""
        told = [attrs.asdict(row) | {"is_met": row.is_met} for row in self.rows]
        return json.dumps({"machine": self.machine, "rows": told}, ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Run:
        """Return the run that *text* tells of."""
        raw = json.loads(text)
        return cls(raw["machine"], tuple(_row(row) for row in raw["rows"]))


def _row(raw: dict[str, Any]) -> Row:
    given = {name: value for name, value in raw.items() if name != "is_met"}
    spread, point = given["spread"], given["point"]
    return Row(**given | {"spread": spread and tuple(spread), "point": point and Point(**point)})


def written(run: Run) -> dict[Path, str]:
    """Return every file that shows the run, with what it then holds."""
    files: dict[Path, str] = {}
    for lang, page in _PAGES.items():
        text = page.read_text(encoding="utf-8")
        for name, block in _blocks(run, lang).items():
            text = _replaced(text, name, block)
        files[page] = text
        end = "" if lang == "en" else f".{lang}"
        files[_DOCS / "pictures" / f"performance-goals{end}.svg"] = goals(run.rows, lang)
        points = [row.point for row in run.rows if row.point is not None]
        files[_DOCS / "pictures" / f"performance-growth{end}.svg"] = growth(points, lang)
    return files


def _blocks(run: Run, lang: Lang) -> dict[str, str]:
    return {"versions": f"{run.machine}.", "figures": table(run.rows, lang), "growth": growing(run.rows, lang)}


def _replaced(text: str, name: str, block: str) -> str:
    begin, end = f"<!-- {name} -->\n", f"\n<!-- end of {name} -->"
    found = re.search(re.escape(begin) + "(.*?)" + re.escape(end), text, re.DOTALL)
    if found is None:
        raise AssertionError(f"the page has no place for {name}")
    return f"{text[: found.start(1)]}{block}{text[found.end(1) :]}"


def table(rows: Sequence[Row], lang: Lang) -> str:
    """Return the table of all rows but those that grow, and how many goals were met."""
    words = _WORDS[lang]
    lines = [words["head"], "| --- | --- | --- | --- | --- | --- |"]
    lines += [_line(row, lang) for row in rows if row.point is None or row.goal is not None]
    judged = [row.is_met for row in rows if row.is_met is not None]
    return "\n".join(lines) + "\n\n" + words["count"].format(sum(judged), len(judged))


def _line(row: Row, lang: Lang) -> str:
    words = _WORDS[lang]
    verdict = {True: words["met"], False: words["missed"], None: ""}[row.is_met]
    goal = ""
    if row.goal is not None:
        unit = "" if row.unit == "x" else f" {row.unit}"
        goal = words[row.kind].format(number(f"{row.goal:,g}", lang)) + unit
    cells = worded(row.what, lang), worded(row.ours, lang), compared(row.other, lang), _ratio(row, lang), goal, verdict
    return f"| {' | '.join(cells)} |".replace("|  |", "| |").replace("|  |", "| |")


def _ratio(row: Row, lang: Lang) -> str:
    words = _WORDS[lang]
    if row.ratio is None or row.unit in _ABSOLUTE:
        return ""
    if row.unit == "B":
        return words["smaller" if row.ratio < 0 else "larger"].format(number(f"{abs(row.ratio):,.0f}", lang))
    told = number(f"{row.ratio:.2f}" if row.ratio < 10 else f"{row.ratio:,.0f}", lang)
    if row.kind == "at most":
        return told
    return words["many" if row.ours.endswith(" a second") else "fast"].format(told)


def growing(rows: Sequence[Row], lang: Lang) -> str:
    """Return the table of what grows: a line for each series and store, a column for each size."""
    words = _WORDS[lang]
    points = [row.point for row in rows if row.point is not None]
    sizes = sorted({point.cases for point in points})
    lines = [words["growth"].format(" | ".join(number(f"{size:,}", lang) for size in sizes))]
    lines.append("| --- |" + " --- |" * (len(sizes) + 1))
    lines += _growing(points, sizes, lang)
    return "\n".join(lines)


def _growing(points: Sequence[Point], sizes: Sequence[int], lang: Lang) -> Iterator[str]:
    for series in ("command", "tasks", "deadlines", "replay", "bytes"):
        for store in dict.fromkeys(point.store for point in points):
            found = {point.cases: point.value for point in points if (point.series, point.store) == (series, store)}
            if found:
                shown = [number(_short(found[size]), lang) if size in found else "" for size in sizes]
                factor = number(f"{found[max(found)] / found[min(found)]:.2f}", lang)
                yield f"| {store}: {_WORDS[lang][series]} | {' | '.join(shown)} | {factor} |"


def _short(value: float) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def publish(run: Run) -> None:
    """Keep the run and write every file that shows it."""
    KEPT.write_text(run.to_json(), encoding="utf-8")
    for file, text in written(run).items():
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    publish(Run.from_json(KEPT.read_text(encoding="utf-8")))
