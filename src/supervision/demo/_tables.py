"""The demonstration's CSV files: read whole, with every problem at once, and written."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from supervision.errors import SupervisionError

from ._rows import (
    CommentRow,
    IncidentRow,
    MandateRow,
    PersonRow,
    PlanRow,
    PublishedRow,
    Row,
    StoryRow,
    TurnRow,
    UnitRow,
    VisitRow,
)

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_R = TypeVar("_R", bound=Row)


class DataError(SupervisionError):
    """The demonstration's files cannot be played.

    Attributes:
        problems: Every one, each with its file and line.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "dữ liệu không dùng được · unusable data:\n" + "\n".join(self.problems)


@attrs.frozen
class Tables:
    """All rows of the demonstration, each file in its own order."""

    units: tuple[UnitRow, ...]
    people: tuple[PersonRow, ...]
    mandates: tuple[MandateRow, ...]
    plans: tuple[PlanRow, ...]
    visits: tuple[VisitRow, ...]
    turns: tuple[TurnRow, ...]
    comments: tuple[CommentRow, ...]
    incidents: tuple[IncidentRow, ...]
    published: tuple[PublishedRow, ...]
    stories: tuple[StoryRow, ...]

    def story(self, what: str) -> str:
        """Return the row of which something is told.

        Raises:
            DataError: ``stories.csv`` does not say.
        """
        for row in self.stories:
            if row.what == what:
                return row.row
        raise DataError((f"stories.csv: không có · there is no {what}",))

    @property
    def last_day(self) -> date:
        """The day on which the demonstration ends; the last act may be earlier."""
        return date.fromisoformat(self.story("last_day"))


_CLASSES: dict[str, type[Row]] = {
    "units": UnitRow,
    "people": PersonRow,
    "mandates": MandateRow,
    "plans": PlanRow,
    "visits": VisitRow,
    "turns": TurnRow,
    "comments": CommentRow,
    "incidents": IncidentRow,
    "published": PublishedRow,
    "stories": StoryRow,
}


def read(folder: Traversable) -> Tables:
    """Read every table of *folder*.

    Raises:
        DataError: A file is missing, a cell is not what its column holds, or a row names another that is not there.
    """
    problems: list[str] = []
    found = {name: _rows(folder, name, kind, problems) for name, kind in _CLASSES.items()}
    tables = Tables(**found)  # type: ignore[arg-type]  # one tuple a file, each of its own class
    problems += _strangers(tables) if not problems else []
    if problems:
        raise DataError(tuple(problems))
    return tables


def write(tables: Tables) -> dict[str, str]:
    """Return every table as the text of its file, by file name."""
    return {f"{name}.csv": _text(kind, getattr(tables, name)) for name, kind in _CLASSES.items()}


def _rows(folder: Traversable, name: str, kind: type[_R], problems: list[str]) -> tuple[_R, ...]:
    file = f"{name}.csv"
    try:
        text = (folder / file).read_text(encoding="utf-8")
    except FileNotFoundError:
        problems.append(f"{file}: không có tệp · no such file")
        return ()
    reader = csv.reader(io.StringIO(text))
    columns = [field.name for field in attrs.fields(kind)]
    if next(reader, None) != columns:
        problems.append(f"{file}:1: cột phải là · the columns must be: {','.join(columns)}")
        return ()
    readers = [_READERS[str(field.type)] for field in attrs.fields(kind)]
    found = []
    for cells in reader:
        try:
            values: list[Any] = [read_cell(cell) for read_cell, cell in zip(readers, cells, strict=True)]
            found.append(kind(*values))
        except ValueError as error:
            problems.append(f"{file}:{reader.line_num}: {error}")
    return tuple(found)


def _flag(cell: str) -> bool:
    if cell not in {"yes", "no"}:
        raise ValueError(f"yes or no, not {cell!r}")
    return cell == "yes"


# By the annotation of the column, which `from __future__ import annotations` keeps as text.
_READERS: dict[str, Callable[[str], object]] = {
    "str": str,
    "int": int,
    "int | None": lambda cell: int(cell) if cell else None,
    "bool": _flag,
    "date": date.fromisoformat,
    "date | None": lambda cell: date.fromisoformat(cell) if cell else None,
}


def _text(kind: type[Row], rows: Iterable[Row]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([field.name for field in attrs.fields(kind)])
    writer.writerows([_cell(value) for value in attrs.astuple(row)] for row in rows)
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _strangers(tables: Tables) -> list[str]:
    """Return every row that names a row that is not there."""
    units, people = {row.id for row in tables.units}, {row.id for row in tables.people}
    plans, visits = {row.id for row in tables.plans}, {row.id for row in tables.visits}
    turns = {(row.visit, row.plan) for row in tables.turns}
    named: list[tuple[str, object, object]] = []
    named += [("mandates.csv", row.id, row.unit) for row in tables.mandates if row.unit not in units]
    named += [("mandates.csv", row.id, row.person) for row in tables.mandates if row.person not in people]
    named += [("plans.csv", row.id, row.person) for row in tables.plans if row.person not in people]
    named += [("turns.csv", row.visit, row.plan) for row in tables.turns if row.plan not in plans]
    named += [("turns.csv", row.plan, row.visit) for row in tables.turns if row.visit not in visits]
    named += [
        ("comments.csv", row.id, f"{row.visit} × {row.plan}")
        for row in tables.comments
        if (row.visit, row.plan) not in turns
    ]
    return [f"{file}: {row}: không có · there is no {missing}" for file, row, missing in named]
