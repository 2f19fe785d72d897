"""A plan from its file: every problem at once, each where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from difflib import get_close_matches

import attrs

from supervision.model import FieldType, Workflow
from supervision.spec import Library, Problem, StrictFile, read_strict
from supervision.text import Text

from ._plan import Behaviour, Delay, Plan, Shares, Staff

_KEYS = ("simulate", "from", "months", "arrivals", "usual_delay", "inputs", "choices", "delays", "also", "staff")
_OWN = ("inputs", "choices", "delays")
_MOST_CASES = 100_000
_MOST_MONTHS, _MOST_DAYS, _MOST_PEOPLE = 120, 3_650, 10_000
Path = tuple[str | int, ...]

_WORDS = {
    "plan_not_a_mapping": Text("phải là các cặp khóa: giá trị", "must be key: value pairs"),
    "plan_unknown_key": Text("không có khóa “{word}”", "there is no key “{word}”"),
    "plan_missing_key": Text("thiếu khóa “{word}”", "the key “{word}” is missing"),
    "plan_unknown_name": Text("không có {what_vi} “{word}”", "there is no {what_en} “{word}”"),
    "plan_bad_number": Text("phải là số nguyên từ {least} đến {most}", "must be a whole number from {least} to {most}"),
    "plan_bad_day": Text(
        'phải là một ngày của lịch, như "2026-01-05"', 'must be a day of the calendar, like "2026-01-05"'
    ),
    "plan_bad_delay": Text(
        "phải là số ngày, {{from: …, to: …}} hoặc {{half: …, ninety: …}}, số sau không nhỏ hơn số trước",
        "must be a number of days, {{from: …, to: …}} or {{half: …, ninety: …}}, the second not below the first",
    ),
    "plan_no_weight": Text("tổng các trọng số phải lớn hơn 0", "the weights must add up to more than 0"),
    "plan_not_weighable": Text(
        "chỉ ghi trọng số cho thông tin lựa chọn, có/không hoặc số nguyên",
        "only choices, booleans and whole numbers have weights",
    ),
}
_FIX = Text("xem bảng các khóa trong trang “simulate”", "see the table of keys on the page “simulate”")


def read_plan(name: str, data: bytes, library: Library) -> Plan | tuple[Problem, ...]:
    """Read the plan of a simulation.

    Args:
        name: What problems call the file.
        data: Its bytes.
        library: The workflows, roles and calendar it speaks of.

    Returns:
        The plan, or every problem of it by line and column.
    """
    file = read_strict(name, data)
    reader = _Reader(file, library)
    plan = reader.plan() if not file.problems else None
    problems = (*file.problems, *reader.problems)
    return plan if plan is not None and not problems else tuple(sorted(problems))


@attrs.define(eq=False)
class _Reader:
    file: StrictFile
    library: Library
    problems: list[Problem] = attrs.field(factory=list)

    def plan(self) -> Plan | None:
        top = self.mapping((), _KEYS)
        name = top.get("simulate")
        if "simulate" not in top:
            self.add("plan_missing_key", (), word="simulate")
        elif name not in self.library.workflows:
            self.unknown(("simulate",), str(name), self.library.workflows, Text("quy trình", "workflow"))
        if not isinstance(name, str) or name not in self.library.workflows:
            return None
        exactly, per_month = self.arrivals(top)
        return Plan(
            name,
            self.day(top),
            len(exactly) or self.number(("months",), top.get("months", 12), 1, _MOST_MONTHS),
            per_month,
            exactly,
            self.behaviours(top, name),
            self.delay(("usual_delay",), top["usual_delay"]) if "usual_delay" in top else Delay(),
            self.staff(top),
        )

    def arrivals(self, top: dict[str, object]) -> tuple[tuple[int, ...], int]:
        found = top.get("arrivals", 40)
        if isinstance(found, list):
            return tuple(self.number(("arrivals", at), one, 0, _MOST_CASES) for at, one in enumerate(found)), 0
        return (), self.number(("arrivals",), found, 1, _MOST_CASES)

    def day(self, top: dict[str, object]) -> date | None:
        if "from" not in top:
            return None
        try:
            day = date.fromisoformat(str(top["from"]))
        except ValueError:
            day = date.min
        if not self.library.calendar.first <= day < self.library.calendar.last:
            self.add("plan_bad_day", ("from",))
        return day

    def behaviours(self, top: dict[str, object], name: str) -> dict[str, Behaviour]:
        found = {name: self.behaviour((), top, self.library.latest(name))}
        for other in self.mapping(("also",)) if "also" in top else ():
            path: Path = ("also", other)
            if other not in self.library.workflows:
                self.unknown(path, other, self.library.workflows, Text("quy trình", "workflow"))
                continue
            found[other] = self.behaviour(path, self.mapping(path, _OWN), self.library.latest(other))
        return found

    def behaviour(self, path: Path, part: dict[str, object], workflow: Workflow) -> Behaviour:
        steps = {step.name: step for step in workflow.steps}
        inputs: dict[str, Shares] = {}
        for field in self.mapping((*path, "inputs")) if "inputs" in part else ():
            inputs[field] = self.field_shares((*path, "inputs", field), workflow)
        choices: dict[str, Shares] = {}
        for state in self.mapping((*path, "choices")) if "choices" in part else ():
            at = (*path, "choices", state)
            if not self.known(at, [one.name for one in workflow.states], Text("trạng thái", "state")):
                continue
            leaving = [s.name for s in workflow.steps if any(way.source == state for way in s.transitions)]
            choices[state] = self.shares(at, _one_of(leaving), leaving)
        delays: dict[str, Delay] = {}
        for step, value in (self.mapping((*path, "delays")) if "delays" in part else {}).items():
            self.known((*path, "delays", step), list(steps), Text("bước", "step"))
            delays[step] = self.delay((*path, "delays", step), value)
        return Behaviour(inputs, choices, delays)

    def field_shares(self, path: Path, workflow: Workflow) -> Shares:
        self.known(path, [field.name for field in workflow.fields], Text("thông tin", "field"))
        field = workflow.field(str(path[-1]))
        match field.type if field is not None else None:
            case None:
                return ()
            case FieldType.CHOICE if field is not None:
                known = [choice for choice, _ in field.choices]
                return self.shares(path, _one_of(known), known)
            case FieldType.BOOLEAN:
                return self.shares(path, {"true": True, "false": False}.get, ("true", "false"))
            case FieldType.INTEGER:
                return self.shares(path, lambda word: int(word) if word.lstrip("-").isdecimal() else None, ())
            case _:
                self.add("plan_not_weighable", path)
                return ()

    def shares(self, path: Path, read: Callable[[str], str | int | bool | None], known: Iterable[str]) -> Shares:
        found: list[tuple[str | int | bool, int]] = []
        for word, weight in self.mapping(path).items():
            value = read(word)
            if value is None:
                self.unknown((*path, word), word, known, Text("giá trị hoặc bước", "value or step"))
            else:
                found.append((value, self.number((*path, word), weight, 0, _MOST_CASES)))
        if not any(weight for _, weight in found):
            self.add("plan_no_weight", path)
        return tuple(found)

    def delay(self, path: Path, value: object) -> Delay:
        if isinstance(value, int) and not isinstance(value, bool):
            days = self.number(path, value, 0, _MOST_DAYS)
            return Delay(days, days)
        part = self.mapping(path, ("from", "to", "half", "ninety", "working_days"))
        is_skewed = "half" in part
        low, high = (part.get(key) for key in (("half", "ninety") if is_skewed else ("from", "to")))
        is_good = _is_number(low, 1 if is_skewed else 0) and _is_number(high, 0)
        working = part.get("working_days", True)
        if not is_good or int(str(high)) < int(str(low)) or not isinstance(working, bool):
            self.add("plan_bad_delay", path)
            return Delay()
        return Delay(int(str(low)), int(str(high)), is_skewed, working)

    def staff(self, top: dict[str, object]) -> dict[str, Staff]:
        found = {}
        for role in self.mapping(("staff",)) if "staff" in top else ():
            self.known(("staff", role), list(self.library.law.roles), Text("vai trò", "role"))
            part = self.mapping(("staff", role), ("people", "per_day"))
            found[role] = Staff(
                self.number(("staff", role, "people"), part.get("people", 1), 0, _MOST_PEOPLE),
                self.number(("staff", role, "per_day"), part.get("per_day", 10), 1, _MOST_CASES),
            )
        return found

    # parts

    def mapping(self, path: Path, allowed: tuple[str, ...] | None = None) -> dict[str, object]:
        value = self.file.value
        for part in path:
            value = value.get(str(part)) if isinstance(value, dict) else None
        if not isinstance(value, dict):
            self.add("plan_not_a_mapping", path)
            return {}
        for key in value if allowed is not None else ():
            if key not in (allowed or ()):
                self.add("plan_unknown_key", (*path, key), near=allowed or (), word=str(key))
        return {str(key): item for key, item in value.items()}

    def number(self, path: Path, value: object, least: int, most: int) -> int:
        if _is_number(value, least) and isinstance(value, int) and value <= most:
            return value
        self.add("plan_bad_number", path, least=str(least), most=str(most))
        return least

    def known(self, path: Path, names: Iterable[str], what: Text) -> bool:
        """Tell whether the last part of *path* is one of *names*; keep a problem where it is not."""
        is_known = path[-1] in (listed := list(names))
        if not is_known:
            self.unknown(path, str(path[-1]), listed, what)
        return is_known

    def unknown(self, path: Path, word: str, known: Iterable[str], what: Text) -> None:
        self.add("plan_unknown_name", path, near=known, word=word, what_vi=what.vi, what_en=what.en)

    def add(self, code: str, path: Path, near: Iterable[str] = (), **params: str) -> None:
        words, found = _WORDS[code], get_close_matches(params.get("word", ""), list(near), 1)
        guess = Text(f"ý bạn là “{found[0]}”?", f"did you mean “{found[0]}”?") if found else _FIX
        is_key = code in {"plan_unknown_key", "plan_unknown_name"} and path != ("simulate",)
        line, column = self.file.key_place(*path) if is_key else self.file.place(*path)
        text = Text(words.vi.format(**params), words.en.format(**params))
        self.problems.append(Problem(self.file.name, line, column, code, text, guess))


def _one_of(known: list[str]) -> Callable[[str], str | None]:
    return lambda word: word if word in known else None


def _is_number(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def plan_codes() -> Iterator[str]:
    """Yield the code of every problem a plan can have beside those of YAML itself."""
    return iter(_WORDS)
