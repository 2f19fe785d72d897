"""A proposal of assignments as people read it, as JSON, and as a table of acts to import."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from supervision.text import Text

from ._assign_found import WORKFLOW, Asked, Found, unit_name
from ._options import Ended
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.assignment import Assignment, Moved
    from supervision.wiring import Engine

Change = tuple[str, str, "Moved"]


@attrs.frozen(eq=False)
class Result:
    """What came of it.

    Attributes:
        answer: After the changes made by hand.
        faults: What is wrong with the solver's answer; always nothing.
        changes: Case, organisation and what became of it.
        proposed: What was refused of each case; None where nothing was to be written.
        file: The table that was written; None for none.
    """

    answer: Assignment
    faults: tuple[str, ...]
    changes: tuple[Change, ...]
    proposed: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    file: str | None = None

    @property
    def is_good(self) -> bool:
        """Whether the answer holds and no change was refused."""
        return not self.faults and not any(change.refusals for _, _, change in self.changes)


def document(engine: Engine, asked: Asked, found: Found, result: Result) -> dict[str, object]:
    """Return it as JSON has it."""
    answer = result.answer
    return {
        "front": asked.front,
        "content": asked.content,
        "from": asked.period.first_on,
        "to": asked.period.last_on,
        "assigned": [
            {
                "case": found.cases[name].id,
                "name": name,
                "person": found.subjects[name].person,
                "unit": unit,
                "last": found.subjects[name].last,
            }
            for name, unit in sorted(answer.supervisors.items())
        ],
        "left_out": [
            {"case": found.cases[name].id, "name": name, "person": found.subjects[name].person, "reasons": reasons}
            for name, reasons in _left_out(engine, asked, found, answer)
        ],
        "loads": dict(sorted(answer.loads.items())),
        "cost": answer.cost,
        "continued": answer.continued,
        "gap": answer.gap,
        "faults": result.faults,
        "changes": [_change(engine, asked, found, made) for made in result.changes],
        "proposed": None
        if result.proposed is None
        else [{"name": name, "refused": texts} for name, texts in result.proposed],
        "file": result.file,
    }


def _change(engine: Engine, asked: Asked, found: Found, made: Change) -> dict[str, object]:
    name, unit, change = made
    return {
        "name": name,
        "unit": unit,
        "refused": _why_not(engine, asked, found, made),
        "cost": change.cost,
        "continued": change.continued,
        "spread": change.spread,
    }


def _left_out(engine: Engine, asked: Asked, found: Found, answer: Assignment) -> Iterator[tuple[str, tuple[Text, ...]]]:
    """Yield each person nobody supervises, with every reason: why each organisation may not, or who has no room."""
    from supervision.assignment import bars

    for shortage in answer.shortages:
        names = ", ".join(unit_name(engine, unit) for unit in shortage.supervisors)
        for name in shortage.left_out:
            if shortage.supervisors:
                many, room = len(shortage.demands), shortage.room
                told = Text(
                    f"{many} người chỉ có thể do {names} giám sát, các bên này nhận nhiều nhất {room}",
                    f"{many} people can only be supervised by {names}, who have room for {room}",
                )
                yield name, (told,)
            else:
                subject = found.subjects[name]
                every = (
                    reason for unit in found.units for reason in bars(engine.directory, subject, unit, asked.period)
                )
                yield name, tuple(dict.fromkeys(every))


def say(screen: Screen, engine: Engine, asked: Asked, found: Found, result: Result) -> None:
    """Print the proposal, its proof, who is left out and what the changes cost."""
    answer = result.answer
    screen.table(
        (Text("Hồ sơ", "Case"), Text("Người được giám sát", "Person"), _BY, Text("Năm trước", "Last year")),
        (
            (name, _person(engine, found, name), unit_name(engine, unit), _last(engine, found, name, unit))
            for name, unit in sorted(answer.supervisors.items())
        ),
    )
    for name, reasons in _left_out(engine, asked, found, answer):
        screen.say(Text(f"✗ {name} – {_person(engine, found, name)}:", f"✗ {name} – {_person(engine, found, name)}:"))
        screen.say(*(Text(f"    {reason.vi}", f"    {reason.get('en')}") for reason in reasons))
    _say_changes(screen, engine, asked, found, result)
    _say_proof(screen, found, result)
    _say_written(screen, result)


_BY = Text("Tổ chức giám sát", "Supervised by")


def _why_not(engine: Engine, asked: Asked, found: Found, made: Change) -> tuple[Text, ...]:
    """Return why a change may not be: why the organisation may not take the person, where that is it."""
    from supervision.assignment import bars

    name, unit, change = made
    why = bars(engine.directory, found.subjects[name], unit, asked.period) if change.refusals else ()
    return why or change.refusals


def _say_changes(screen: Screen, engine: Engine, asked: Asked, found: Found, result: Result) -> None:
    for name, unit, change in result.changes:
        place = unit_name(engine, unit)
        if change.refusals:
            screen.say(Text(f"✗ Không đổi được {name} sang {place}:", f"✗ {name} cannot be given to {place}:"))
            why = _why_not(engine, asked, found, (name, unit, change))
            screen.say(*(Text(f"    {reason.vi}", f"    {reason.get('en')}") for reason in why))
            continue
        before, after = change.spread
        screen.say(
            Text(
                f"Đổi {name} sang {place}: chi phí {change.cost:+}, giữ tổ chức năm trước {change.continued:+}, "
                f"chênh lệch số người {before} → {after}.",
                f"{name} given to {place}: cost {change.cost:+}, last year's organisations kept {change.continued:+}, "
                f"loads apart by {before} → {after}.",
            )
        )


def _say_proof(screen: Screen, found: Found, result: Result) -> None:
    answer = result.answer
    many, of = len(answer.supervisors), len(found.cases)
    loads = sorted(answer.loads.get(unit, 0) for unit in found.units)
    screen.say(
        Text(
            f"Được giám sát {many}/{of} người; mỗi tổ chức {loads[0]}–{loads[-1]} người; chi phí {answer.cost}; "
            f"giữ tổ chức năm trước {answer.continued}.",
            f"Supervised: {many} of {of}; {loads[0]} to {loads[-1]} for each organisation; cost {answer.cost}; "
            f"last year's organisations kept: {answer.continued}.",
        )
    )
    if result.faults:
        screen.say(Text("Lời giải SAI:", "The answer is WRONG:"), *(f"  {fault}" for fault in result.faults))
    elif result.changes:
        screen.say(
            Text(
                f"Đề xuất ban đầu đã được chứng minh là tốt nhất; sau khi đổi bằng tay hơn kém {answer.gap}.",
                f"The first proposal is proven to be the best; after the changes made by hand it is {answer.gap} off.",
            )
        )
    else:
        screen.say(
            Text(
                "Đã chứng minh: không có cách nào giám sát nhiều người hơn, đều hơn, rồi ít chi phí hơn.",
                "Proven: no other choice supervises more people, more evenly, then at less cost.",
            )
            if answer.gap == 0
            else Text(
                f"Chi phí có thể còn giảm nhiều nhất {answer.gap}.", f"It may be cheaper by {answer.gap} at most."
            )
        )


def _say_written(screen: Screen, result: Result) -> None:
    if result.file is not None:
        screen.say(
            Text(
                f"Đã ghi {result.file}; xem lại rồi nhập: supervision import {result.file}",
                f"Wrote {result.file}; look it over, then: supervision import {result.file}",
            )
        )
    elif result.proposed is not None:
        for name, texts in result.proposed:
            screen.say(*(f"✗ {name}: {text}" for text in texts))
        done = sum(not texts for _, texts in result.proposed)
        screen.say(
            Text(
                f"Đã ghi dự kiến vào {done} hồ sơ; Ban Thường trực ký từng phân công.",
                f"Proposed in {done} cases; the Standing Board signs each assignment.",
            )
        )
    elif result.is_good:
        screen.say(
            Text(
                "Chưa ghi gì: thêm --do để ghi dự kiến, hoặc --write TỆP để ghi bảng.",
                "Nothing is written: --do proposes it, --write FILE writes a table.",
            )
        )
    else:
        screen.say(Text("Chưa ghi gì.", "Nothing is written."))


def acts_table(engine: Engine, asked: Asked, found: Found, answer: Assignment, lang: str) -> str:
    """Return the proposal as a table of acts that `supervision import` takes.

    Raises:
        Ended: A case has no number, so no row could name it.
    """
    from supervision.intake import csv_text

    unnamed = [name for name in answer.supervisors if found.cases[name].reference is None]
    if unnamed:
        shown = ", ".join(sorted(unnamed)[:8])
        told = f"hồ sơ không có số, dùng --do: {shown}", f"cases without a number, use --do: {shown}"
        raise Ended("no_reference", Text(*told), 1)
    workflow = engine.programs.of(WORKFLOW).workflow
    fields = [workflow.field(name) for name in ("lead", "content", "period_from", "period_to")]
    labels = [field.label.get(lang) for field in fields if field is not None]
    rows = [
        (asked.day, asked.who, WORKFLOW, found.cases[name].reference, "propose", *asked.inputs(unit).values())
        for name, unit in sorted(answer.supervisors.items())
    ]
    return csv_text([("date", "actor", "workflow", "reference", "step", *labels), *rows])


def _person(engine: Engine, found: Found, name: str) -> str:
    person = found.subjects[name].person
    return engine.names.get(person, person)


def _last(engine: Engine, found: Found, name: str, unit: str) -> Text:
    last = found.subjects[name].last
    if last is None:
        return Text("—", "—")
    return Text("giữ nguyên", "kept") if last == unit else Text(unit_name(engine, last), unit_name(engine, last))
