"""Damages specifications in every way a hand, an editor or an enemy would, and holds what the checker says of them.

A trial takes the files of one workflow, pack or case of the corpus, changes one of them a few times as text or as a
tree, and checks them.  Whatever comes out, the answer is problems that read in both languages and stand in
the file, or a workflow that compiles and survives its normal form.
"""

from __future__ import annotations

import random
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import attrs
import yaml

from supervision.model import Law
from supervision.spec import CODES, bundled, load, workflow_from_bytes, workflow_to_bytes
from supervision.spec import _gather as checker
from supervision.spec._normal import Days, days_of
from tests.spec.corpus import cases

Files = Mapping[str, bytes]
_LARGEST = 20_000  # bytes of a file worth damaging: the huge ones of the corpus are slow and say little
ODD: tuple[object, ...] = (
    *(None, True, 0, -1, 1, 10**17, "", "x", "any", "system", "not x", "a, b -> c", "-> open", "stay: a", "2026-02-30"),
    *(
        "x" * 3_000,
        [],
        {},
        [None],
        [[]],
        {"a": {}},
        {"vi": "x"},
        "rule.x > 1",
        "size(x) == 'a'",
        "taken('x')",
        "reason",
    ),
)
PIECES = (
    *("{", "}", "[", "]", ": ", "- ", "\n", "  ", "'", '"', "->", "#", "&a ", "*a", "!x ", "<<: ", "%", "|", ">-", "?"),
    *(" or ", " of ", " not ", " since ", " without ", "\t", "\u202e", "đ", "Ð", "e\u0302", "\x00", "...", "---", "\\"),
)


@attrs.frozen
class Finding:
    """What a trial brought to light.

    Attributes:
        what: The exception, or what is wrong with the answer.
        files: What was checked.
    """

    trial: int
    what: str
    files: Files

    def __str__(self) -> str:
        told = "\n".join(f"--- {name}\n{data.decode('utf-8', 'backslashreplace')}" for name, data in self.files.items())
        return f"trial {self.trial}: {self.what}\n{told}"


def seeds() -> list[Files]:
    """Return what is damaged: the shipped workflows with their translations, packs, words, calendars, the corpus."""
    root = Path(str(bundled()))
    shipped = {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.yaml"))}
    found: list[Files] = [
        {name: data for name, data in shipped.items() if name in {first, first.replace(".yaml", ".en.yaml")}}
        for first in shipped
        if not first.endswith(".en.yaml")
    ]
    found += [case.files for case in cases() if case.files and max(map(len, case.files.values())) <= _LARGEST]
    return found


def hunt(trials: Iterator[int], *, chance: random.Random) -> Finding | int:
    """Return the first finding, or how many trials brought none."""
    library, groups = load(), seeds()
    words = sorted({word for group in groups for data in group.values() for word in _words(data)})
    days, done = days_of(library.calendar), 0
    for trial in trials:
        files = damaged(chance.choice(groups), words, chance)
        try:
            wrong = held(files, library.law, days)
        except Exception:  # noqa: BLE001 - anything at all is what is hunted for
            wrong = traceback.format_exc()
        if wrong:
            return Finding(trial, wrong, files)
        done += 1
    return done


def for_seconds(seconds: float) -> Iterator[int]:
    """Count trials until *seconds* are over."""
    began, trial = time.monotonic(), 0
    while time.monotonic() - began < seconds:
        yield trial
        trial += 1


def held(files: Files, law: Law, days: Days) -> str:
    """Check *files*; return what is wrong with the answer, or nothing."""
    found = checker.gather(files, law, days)
    lines = {name: data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n") for name, data in files.items()}
    for problem in found.problems:
        text = lines[problem.file]
        if problem.code not in CODES or not (problem.text.vi and problem.text.en):
            return f"no wording: {problem!r}"
        if problem.render("vi") == problem.render("en") or not (problem.fix and problem.fix.vi and problem.fix.en):
            return f"not in both languages: {problem!r}"
        width = len(text[problem.line - 1]) if 1 <= problem.line <= len(text) else -1
        if not 1 <= problem.column <= width + 1:
            return f"outside of the file: {problem!r}"
    if not found.problems:
        for workflow in found.compiled(days).workflows:
            if workflow_from_bytes(workflow_to_bytes(workflow)) != workflow:
                return f"another workflow in normal form: {workflow.name}"
    return ""


def damaged(files: Files, words: list[str], chance: random.Random) -> Files:
    """Return *files* with one of them changed, one to four times over."""
    name = chance.choice(sorted(files))
    text = files[name].decode("utf-8", "replace")
    for _ in range(chance.randint(1, 4)):
        text = chance.choice(_AS_TREE if chance.random() < 0.4 else _AS_TEXT)(text, words, chance)
    return {**files, name: text.encode("utf-8", "replace")[:200_000]}


def _words(data: bytes) -> list[str]:
    return [word.strip("{}[],:'\"") or "x" for word in data.decode("utf-8", "replace").split()]


def _at(text: str, chance: random.Random) -> int:
    return chance.randrange(len(text) + 1)


def _insert(text: str, words: list[str], chance: random.Random) -> str:
    at = _at(text, chance)
    return text[:at] + chance.choice(PIECES) + text[at:]


def _cut(text: str, words: list[str], chance: random.Random) -> str:
    at = _at(text, chance)
    return text[:at] + text[at + chance.randint(1, 12) :]


def _swap_word(text: str, words: list[str], chance: random.Random) -> str:
    parts = text.split(" ")
    parts[chance.randrange(len(parts))] = chance.choice(words)
    return " ".join(parts)


def _move_line(text: str, words: list[str], chance: random.Random) -> str:
    lines = text.split("\n")
    line = lines.pop(chance.randrange(len(lines)))
    for _ in range(chance.randint(0, 2)):
        lines.insert(chance.randrange(len(lines) + 1), line)
    return "\n".join(lines)


def _indent(text: str, words: list[str], chance: random.Random) -> str:
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    lines[at] = " " * chance.randint(0, 8) + lines[at].lstrip(" ")
    return "\n".join(lines)


def _on_tree(text: str, change: Callable[[list[tuple[object, object]], object], None]) -> str:
    try:
        tree = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return text
    places = [(holder, key) for holder in _holders(tree) for key in _keys(holder)]
    if not places:
        return text
    change(places, tree)
    return str(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=120))


def _holders(tree: object) -> Iterator[object]:
    waiting = [tree]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, dict | list):
            yield holder
            waiting += holder.values() if isinstance(holder, dict) else holder


def _keys(holder: object) -> list[object]:
    return list(holder) if isinstance(holder, dict) else list(range(len(holder))) if isinstance(holder, list) else []


def _put(place: tuple[object, object], value: object) -> None:
    holder, key = place
    if isinstance(holder, dict):
        holder[key] = value
    if isinstance(holder, list) and isinstance(key, int):
        holder[key] = value


def _get(place: tuple[object, object]) -> object:
    holder, key = place
    if isinstance(holder, dict):
        return holder[key]
    return holder[key] if isinstance(holder, list) and isinstance(key, int) else None


def _odd_value(text: str, words: list[str], chance: random.Random) -> str:
    return _on_tree(text, lambda places, _: _put(chance.choice(places), chance.choice(ODD)))


def _other_value(text: str, words: list[str], chance: random.Random) -> str:
    return _on_tree(text, lambda places, _: _put(chance.choice(places), _copy(_get(chance.choice(places)))))


def _lose_key(text: str, words: list[str], chance: random.Random) -> str:
    def change(places: list[tuple[object, object]], _: object) -> None:
        holder, key = chance.choice(places)
        if isinstance(holder, dict):
            holder.pop(key, None)
        elif isinstance(holder, list) and isinstance(key, int):
            holder.pop(key)

    return _on_tree(text, change)


def _new_key(text: str, words: list[str], chance: random.Random) -> str:
    def change(places: list[tuple[object, object]], _: object) -> None:
        dicts = [place for place in places if isinstance(place[0], dict)]
        if dicts:
            holder, key = chance.choice(dicts)
            _, other = chance.choice(dicts)
            _put((holder, chance.choice([other, chance.choice(words)])), _copy(_get((holder, key))))

    return _on_tree(text, change)


def _graft(text: str, words: list[str], chance: random.Random) -> str:
    """Give one mapping what another that looks like it has: a step the keys of another step."""

    def change(places: list[tuple[object, object]], _: object) -> None:
        dicts = [value for place in places if isinstance(value := _get(place), dict)]
        takes = chance.choice(dicts) if dicts else {}
        alike = [gives for gives in dicts if len(gives.keys() & takes.keys()) >= 2 and gives.keys() - takes.keys()]
        if alike:
            gives = chance.choice(alike)
            for key in sorted(gives.keys() - takes.keys(), key=str)[: chance.randint(1, 9)]:
                takes[key] = _copy(gives[key])

    return _on_tree(text, change)


def _copy(value: object) -> object:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value


_AS_TEXT = (_insert, _cut, _swap_word, _move_line, _indent)
_AS_TREE = (_odd_value, _other_value, _lose_key, _new_key, _graft, _graft)
