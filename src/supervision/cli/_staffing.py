"""Who is missing: the steps of workflows held against tables of people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from supervision.text import Text

from ._options import Ended
from ._screen import Screen

if TYPE_CHECKING:
    from supervision.intake import Sheets
    from supervision.verify import Gap
    from supervision.wiring import Engine


def tell_gaps(screen: Screen, specs: Path | None, tables: tuple[Path, ...], only: frozenset[str]) -> int:
    """Say which steps of the workflows in *specs* nobody in *tables* can take today; return the exit code.

    Args:
        screen: Where it is said.
        specs: Folder of the workflows; None for those that come with the package.
        tables: As `supervision import` takes them.
        only: Names of the workflows to look at; empty for all.
    """
    from supervision.intake import Sheets, read
    from supervision.wiring import Engine

    with Engine.open("memory://", specs=specs) as engine:
        sheets = read(engine, tables)
        if not isinstance(sheets, Sheets):
            lines = ("\n".join(problem.render(lang) for problem in sheets) for lang in ("vi", "en"))
            raise Ended("bad_tables", Text(*lines), 2)
        gaps = _gaps(engine, sheets, only)
        words = {name: _words(engine, sheets, name) for name, _ in gaps}
    screen.json({"gaps": [{"workflow": name, **_document(gap)} for name, gap in gaps]})
    screen.say(*(_told(words[name], gap) for name, gap in gaps))
    if not gaps:
        screen.say(Text("Bước nào cũng có người thực hiện.", "There is somebody for every step."))
    return 2 if gaps else 0


def _gaps(engine: Engine, sheets: Sheets, only: frozenset[str]) -> list[tuple[str, Gap]]:
    from supervision.clock import SystemClock, local_date
    from supervision.model import PersonId
    from supervision.org import Directory
    from supervision.verify import staffing

    data = sheets.organisation
    directory = Directory.of(data.units, [PersonId(person) for person, _ in data.persons], data.mandates)
    workflows = {name: engine.programs.of(name).workflow for name in engine.programs.names}
    day = local_date(SystemClock().now())
    return [
        (name, gap)
        for name in sorted(only & workflows.keys() or workflows)
        for gap in staffing(workflows[name], engine.law, directory, day, others=workflows)
    ]


def _document(gap: Gap) -> dict[str, object]:
    return {
        "unit": gap.unit,
        "step": gap.step,
        "roles": list(gap.roles),
        "missing": gap.missing,
        "barred": gap.barred or None,
    }


def _words(engine: Engine, sheets: Sheets, name: str) -> Callable[[str], Text]:
    """Return what the ids in a gap of the workflow *name* are called."""
    workflow, data = engine.programs.of(name).workflow, sheets.organisation
    words: dict[str, Text] = {unit.id: Text(unit.name, unit.name) for unit in data.units}
    words |= {person: Text(known, known) for person, known in data.persons}
    words |= {step.name: step.label for step in workflow.steps} | {"": workflow.label}
    words |= {role: known.label for role, known in engine.law.roles.items()}
    return lambda ident: words.get(ident, Text(ident, ident))


def _told(word: Callable[[str], Text], gap: Gap) -> Text:
    workflow, unit, step, own = word(""), word(gap.unit), word(gap.step), word(gap.barred)
    roles = [word(role) for role in gap.roles]
    vi = f" trong việc của {own.vi}" if gap.barred else ""
    en = f" in the case of {own.get('en')}" if gap.barred else ""
    vi_roles, en_roles = " / ".join(role.vi for role in roles), " / ".join(role.get("en") for role in roles)
    return Text(
        f"{workflow.vi}: {unit.vi}: không có người thực hiện bước “{step.vi}”{vi}; "
        f"cần thêm {gap.missing} người ({vi_roles})",
        f"{workflow.get('en')}: {unit.get('en')}: nobody can take “{step.get('en')}”{en}; "
        f"more people needed ({en_roles}): {gap.missing}",
    )
