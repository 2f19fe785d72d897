"""What checking a large workflow costs beside reading its YAML alone, and loading it beside finding it kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

import attrs
import yaml

from supervision.spec import check, load
from supervision.verify import Bounds, verify

from .measuring import Row, Sizes, in_turn, repeated

MOST_MS = 1_000
_COMPOSE = "yaml.compose of the same file"
_HEAD = """workflow: large
version: 1
label: Quy trình lớn
rules: [qd124_2018]
fields:
  unit: {type: unit, label: Đơn vị}
  subject: {type: person, label: Người được giám sát}
  score: {type: integer, label: Điểm}
"""


def large(states: int) -> str:
    """Return a workflow of *states* states in a row, each left by a guarded step and by one that ends the case."""
    lines = [_HEAD, "states:\n  open:\n"]
    lines += [f"    s{n}: Trạng thái {n}\n" for n in range(states - 1)]
    lines += ["  ended: {closed: Đã đóng}\nsteps:\n"]
    lines += ["  begin: {label: Mở, move: -> s0, by: party_office of unit, needs: [unit, subject, score]}\n"]
    for n in range(states - 2):
        lines.append(
            f"  go{n}: {{label: Chuyển {n}, move: s{n} -> s{n + 1}, by: 'head of unit, not subject',"
            f" when: 'score > {n} && taken(\"begin\") == 1', needs: [photo or minutes], sets: {{score: score + 1}}}}\n"
        )
    lines += ["  finish: {label: Kết thúc, move: any -> closed, by: head of unit, within: answer_term}\n"]
    return "".join(lines)


def checking(sizes: Sizes, folder: Path) -> Iterator[Row]:
    """Compare a whole check, law and calendar included, with the parser alone; a load with a kept one."""
    specs = folder / "large"
    specs.mkdir()
    file, text, cache = specs / "large.yaml", large(sizes.states), folder / "large.kept"
    file.write_text(text, encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    load(specs, cache=cache)
    sides = {
        "check": repeated(lambda: check([file]), sizes.slice_s),
        _COMPOSE: repeated(lambda: yaml.compose(text, Loader=loader), sizes.slice_s),
        "load": repeated(lambda: load(specs), sizes.slice_s),
        "load, kept": repeated(lambda: load(specs, cache=cache), sizes.slice_s),
    }
    figures = in_turn(sides, min(sizes.rounds, 5))
    what = f"check of a workflow of {sizes.states} states"
    yield figures.row(what, "check", _COMPOSE)
    took = median(figures.wall["check"]) / 1_000_000
    yield attrs.evolve(Row(f"{what}, in time", f"{took:,.0f} ms", ratio=took, goal=MOST_MS), unit="ms")
    yield figures.row("load of the same, kept by the digest of its files", "load, kept", "load", kind="times faster")
    yield from _verifying(sizes)


def _verifying(sizes: Sizes) -> Iterator[Row]:
    """Say how many situations of a shipped workflow, its linked cases included, are looked at in a second."""
    library = load()
    others = {name: library.latest(name) for name in library.workflows}

    def explored() -> int:
        return verify(others["feedback"], others, library.law, bounds=Bounds(nodes=sizes.live[0])).explored

    figures = in_turn({"verify": explored}, min(sizes.rounds, 3))
    each = median(figures.wall["verify"])
    row = Row("the verifier, situations of `feedback` a second", f"{1e9 / each:,.0f}")
    yield attrs.evolve(row, note="for information: every guard is evaluated for every choice of inputs")
