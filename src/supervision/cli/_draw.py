"""A picture of a workflow, or of a case on its way through it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from supervision.text import Text, day_text

from ._case import CaseName, workflow_of_case
from ._options import USUAL, Common, Ended, On, case_of, ledger, person_of
from ._screen import Screen
from ._spec import SPEC_HELP, workflow_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from supervision.drawing import Due, Live, Taken
    from supervision.engine import CaseView, DeadlineView
    from supervision.model import Law, Workflow
    from supervision.store import StoredEvent
    from supervision.wiring import Engine

Form = Literal["svg", "mermaid", "dot"]


def draw(  # noqa: PLR0913 - each is one thing to choose
    workflow: Annotated[
        str | None,
        Parameter(help=SPEC_HELP),
    ] = None,
    /,
    *,
    form: Annotated[Form, Parameter(help="Dạng hình vẽ · Form of the picture")] = "svg",
    output: Annotated[
        Path | None, Parameter(name=("--output", "-o"), help="Ghi vào tệp · Write to this file instead")
    ] = None,
    case: Annotated[CaseName | None, Parameter(help="Hồ sơ cần thể hiện (svg) · A case to show on it (svg)")] = None,
    who: Annotated[
        str | None, Parameter(name="--as", help="Mã của người xem hồ sơ · Id of the person who looks at the case")
    ] = None,
    on: On = None,
    common: Common = USUAL,
) -> int:
    """Vẽ sơ đồ một quy trình, hoặc một hồ sơ trên sơ đồ đó · Draw a workflow, or a case on its way through it."""
    if case is not None:
        if who is None or workflow is not None or form != "svg":
            told = Text("vẽ hồ sơ: --case HỒ-SƠ --as AI, chỉ dạng svg", "a case: --case CASE --as WHO, as svg only")
            raise Ended("draw_case", told, 2)
        drawn = _case(case, who, on, common)
    elif workflow is None:
        raise Ended("draw_what", Text("nêu một quy trình, hoặc --case HỒ-SƠ", "name a workflow, or --case CASE"), 2)
    else:
        drawn = _workflow(workflow, form, common)
    _give(Screen.of(common), drawn, form, output)
    return 0


def _give(screen: Screen, drawn: str, form: Form, output: Path | None) -> None:
    if output is None:
        screen.json({"form": form, "drawing": drawn})
        if not screen.is_json:
            print(drawn, end="")
        return
    try:
        output.write_text(drawn, encoding="utf-8", newline="\n")
    except OSError as error:
        told = Text(f"không ghi được tệp {output}", f"cannot write the file {output}")
        raise Ended("not_written", told, 2) from error
    screen.json({"form": form, "file": str(output)})
    screen.say(Text(f"Đã ghi {output}.", f"Wrote {output}."))


def _workflow(named: str, form: Form, common: Common) -> str:
    from supervision.drawing import dot, layout, mermaid, svg

    found, library = workflow_of(named, common.specs)
    others = {name: library.latest(name) for name in library.workflows}
    if form == "svg":
        return svg(layout(found, library.law, lang=common.lang, others=others))
    write = mermaid if form == "mermaid" else dot
    return write(found, library.law, lang=common.lang, others=others)


def _case(named: str, who: str, on: str | None, common: Common) -> str:
    from supervision.drawing import layout, svg

    with ledger(common, on=on) as engine:
        person, case_id = person_of(engine, who), case_of(engine, named)
        workflow = workflow_of_case(engine, person, case_id)
        view = engine.desk(person).case(case_id)
        live = _live(engine, view, _taken(engine.store.events(case_id)), common.lang)
        return svg(layout(workflow, _law(engine, view), lang=common.lang, live=live, others=_others(engine)))


def _others(engine: Engine) -> Mapping[str, Workflow]:
    return {name: engine.programs.of(name).workflow for name in engine.programs.names}


def _law(engine: Engine, view: CaseView) -> Law:
    """Return the law with the packs that the case is bound to, so that its terms are the ones shown."""
    import attrs

    packs = {key: pack for key, pack in engine.law.packs.items() if key in view.packs}
    return attrs.evolve(engine.law, packs=packs)


def _taken(events: Iterable[StoredEvent]) -> tuple[Taken, ...]:
    """Return which ways the case went, in the order it first did."""
    from supervision.drawing import Taken

    found: dict[tuple[str, str, str], Taken] = {}
    state = ""
    for event in events:
        if event.step:
            way = (event.step, state, event.state)
            before = found[way].count if way in found else 0
            found[way] = Taken(*way, before + 1, date.fromisoformat(event.occurred_on))
            state = event.state
    return tuple(found.values())


def _live(engine: Engine, view: CaseView, taken: tuple[Taken, ...], lang: str) -> Live:
    from supervision.drawing import Live

    due = tuple(_due(engine, clock, lang) for clock in view.deadlines if not clock.closed)
    return Live(view.state, taken, due, view.reference or view.id)


def _due(engine: Engine, clock: DeadlineView, lang: str) -> Due:
    from supervision.clock import local_date
    from supervision.drawing import Due

    day, today = day_text(clock.due_on, lang), local_date(engine.clock.now())
    if clock.is_paused:
        told = Text("đang tạm dừng", "paused")
    elif clock.is_overdue:
        told = Text(f"{day}, QUÁ HẠN", f"{day}, OVERDUE")
    else:
        left = _left(engine, today, clock.due_on)
        lead = Text("sớm nhất ", "not before ") if clock.waits else Text("")
        told = Text(f"{lead.vi}{day}, {left.vi}", f"{lead.get('en')}{day}, {left.get('en')}")
    return Due(clock.label, told.get(lang), is_overdue=clock.is_overdue)


def _left(engine: Engine, today: date, until: date) -> Text:
    from supervision.deadlines import CalendarEndsError

    try:
        days = engine.calendar.working_days_between(today, until)
    except CalendarEndsError:
        days = (until - today).days
        return Text(f"còn {days} ngày", f"{days} days left")
    return Text(f"còn {days} ngày làm việc", f"{days} working day{'' if days == 1 else 's'} left")
