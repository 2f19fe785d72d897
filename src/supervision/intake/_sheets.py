"""Reading tables from outside: checked whole, every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from supervision.engine import Engine, OrgData
from supervision.model import PersonId
from supervision.spec import Problem

from ._acts import Act, acts_of
from ._csv import read_csv
from ._header import Sheet, Vocabulary, sheet_of
from ._kinds import kind_by_title
from ._organisation import Records, read_records
from ._problems import Bad, Findings, Place
from ._table import MOST_BYTES, Table
from ._xlsx import read_xlsx

_ENDINGS = (".csv", ".xlsx")


@attrs.frozen(eq=False)
class Sheets:
    """Tables without a mistake, ready for `load`.

    Attributes:
        organisation: Units, persons and mandates, in the order of the rows.
        places: The row each of them stands in, by id.
        acts: Plans and acts, in the order in which they are sent.
    """

    organisation: OrgData
    places: dict[str, Place]
    acts: tuple[Act, ...]


def vocabulary_of(engine: Engine) -> Vocabulary:
    """Return the latest workflows of an engine, and its law."""
    return Vocabulary({workflow.name: workflow for workflow in engine.programs.workflows()}, engine.law)


def read(engine: Engine, paths: Iterable[str | Path]) -> Sheets | tuple[Problem, ...]:
    """Read tables and hold them against each other and against what the ledger knows; nothing is changed.

    Args:
        engine: Whose workflows, roles, units and persons names can mean.
        paths: CSV and XLSX files; of a folder those that lie directly in it.

    Returns:
        What they hold, or every problem, by file and row; never raises for what is in a file.  `Problem.line` is the
        line of the file or the row of the sheet, `Problem.column` the number of the cell.
    """
    findings = Findings()
    words, records = vocabulary_of(engine), Records()
    sheets: list[Sheet] = []
    for path in files_of(paths, findings):
        tables = tables_of(path, findings)
        if tables is None:
            records.unsure |= _told_by((path.stem,))
        for table in tables or ():
            sheet = sheet_of(table, words, findings)
            if sheet is None:
                records.unsure |= _told_by(table.titles)
            else:
                sheets.append(sheet)
    names = read_records(records, sheets, engine.directory, engine.law, findings)
    acts = acts_of(sheets, words, names, findings)
    if findings:
        return findings.sorted()
    organisation = OrgData(
        tuple(unit for unit, _ in records.units.values()),
        tuple((PersonId(person), name) for person, (name, _) in records.people.items()),
        tuple(held for held, _ in records.mandates.values()),
    )
    rows = [(name, reader.place) for name, (_, reader) in (*records.mandates.items(), *records.units.items())]
    return Sheets(organisation, dict(rows), acts)


def _told_by(titles: tuple[str, ...]) -> set[str]:
    """Return the kinds a table may have held that could not be read."""
    kind = kind_by_title(titles)
    return {kind.name} if kind is not None else {"units", "people"}


def files_of(paths: Iterable[str | Path], findings: Findings) -> Iterator[Path]:
    """Yield the files that *paths* name, each once; of a folder the tables that lie directly in it."""
    seen: set[Path] = set()
    for path in map(Path, paths):
        for file in _inside(path, findings) if path.is_dir() else (path,):
            if file.absolute() not in seen:
                seen.add(file.absolute())
                yield file


def _inside(folder: Path, findings: Findings) -> list[Path]:
    found = sorted(
        file
        for file in folder.iterdir()
        # Excel keeps a file `~$name` beside each one it has open.
        if file.suffix.lower() in _ENDINGS and not file.name.startswith(("~$", ".")) and file.is_file()
    )
    if not found:
        findings.add(Place(str(folder)), Bad("nothing_here"))
    return found


def tables_of(path: Path, findings: Findings) -> list[Table] | None:
    """Return the tables of a file; None where it cannot be read, with the problem in *findings*."""
    if path.suffix.lower() not in _ENDINGS:
        findings.add(Place(str(path)), Bad("file_kind"))
        return None
    try:
        content = _content(path)
    except (OSError, ValueError):
        findings.add(Place(str(path)), Bad("file_unreadable"))
        return None
    if content is None:
        findings.add(Place(str(path)), Bad("too_large"))
        return None
    if path.suffix.lower() == ".xlsx":
        return read_xlsx(path, content, findings)
    table = read_csv(path, content, findings)
    return [table] if table is not None else None


def _content(path: Path) -> bytes | None:
    """Return a file's bytes; None where it is too large."""
    if path.exists() and not path.is_file():
        raise OSError
    with path.open("rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    return content if len(content) <= MOST_BYTES else None
