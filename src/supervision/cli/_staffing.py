"""Who is missing: the steps of workflows held against tables of people."""

from __future__ import annotations

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
    screen.json({"gaps": [{"workflow": name, **_document(gap)} for name, gap in gaps]})
    screen.say(*(_told(name, gap) for name, gap in gaps))
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


def _told(name: str, gap: Gap) -> Text:
    roles = " / ".join(gap.roles)
    vi = f" trong việc của {gap.barred}" if gap.barred else ""
    en = f" in the case of {gap.barred}" if gap.barred else ""
    return Text(
        f"{name}: {gap.unit}: không có người thực hiện bước “{gap.step}”{vi}; cần thêm {gap.missing} người ({roles})",
        f"{name}: {gap.unit}: nobody can take “{gap.step}”{en}; more people needed ({roles}): {gap.missing}",
    )
