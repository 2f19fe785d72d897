"""One case: opened, moved on, shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from supervision.text import Text, day_text

from ._inputs import Given, body_of, inputs_of, parted, step_named
from ._options import USUAL, Common, On, Who, bad_input, case_of, day_of, ledger, person_of, unknown_case
from ._screen import Screen, Shown

if TYPE_CHECKING:
    from supervision.engine import CaseView, OptionView, Receipt, Refusal, TimelineEntry
    from supervision.model import Value, Workflow
    from supervision.wiring import Engine

case = App(name="case", help="Mở, xử lý, xem một hồ sơ · Open, move on, show a case")

CaseName = Annotated[
    str,
    Parameter(help="Mã hồ sơ, hoặc QUY-TRÌNH/SỐ như plan/KH-01 · A case's id, or WORKFLOW/REFERENCE like plan/KH-01"),
]
CommandId = Annotated[
    str | None, Parameter(help="Mã lệnh của bạn: gửi lại không làm hai lần · Your id: sent again nothing is done twice")
]


@case.command(name="open")
def open_(  # noqa: PLR0913 - each is one thing an officer may state
    workflow: Annotated[str, Parameter(help="Tên quy trình · Name of the workflow")],
    step: Annotated[str | None, Parameter(help="Bước mở, nếu có nhiều · Opening step, if there are several")] = None,
    /,
    *,
    given: Given,
    reference: Annotated[str | None, Parameter(help="Số hồ sơ · Your number of the case")] = None,
    link: Annotated[
        tuple[str, ...], Parameter(negative="", help="Liên kết, quan-hệ=hồ-sơ · A linked case, relation=case")
    ] = (),
    command_id: CommandId = None,
    common: Common = USUAL,
) -> int:
    """Mở hồ sơ mới · Open a case."""
    from supervision.intake import Bad, workflow_of

    screen = Screen.of(common)
    with ledger(common) as engine:
        name = workflow_of({known: engine.programs.of(known).workflow for known in engine.programs.names}, workflow)
        if isinstance(name, Bad):
            raise bad_input(name)
        found = engine.programs.of(name).workflow
        outcome = engine.desk(person_of(engine, given.who)).attempt_open(
            name,
            inputs_of(engine, found, given),
            step=step_named(found, step).name if step is not None else None,
            reference=reference,
            links=_links(engine, link),
            on_behalf_of=body_of(engine, given),
            occurred_on=day_of(given.on) if given.on is not None else None,
            command_id=command_id,
        )
        return _told(screen, engine, outcome)


def _links(engine: Engine, pairs: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        relation, text = parted(pair)
        found[relation] = (*found.get(relation, ()), case_of(engine, text))
    return found


@case.command(name="do")
def do(  # noqa: PLR0913 - each is one thing an officer may state; cyclopts reads the first two by place
    name: Annotated[CaseName, Parameter(name="CASE")],
    trigger: Annotated[str, Parameter(help="Bước, theo tên hoặc nhãn · The step, by name or label")],
    /,
    *,
    given: Given,
    seen: Annotated[
        int | None, Parameter(help="Phiên bản hồ sơ bạn đã xem · The version of the case that you saw")
    ] = None,
    command_id: CommandId = None,
    common: Common = USUAL,
) -> int:
    """Thực hiện một bước · Take a step in a case."""
    screen = Screen.of(common)
    with ledger(common) as engine:
        who = person_of(engine, given.who)
        case_id = case_of(engine, name)
        workflow = workflow_of_case(engine, who, case_id)
        outcome = engine.desk(who).attempt(
            case_id,
            step_named(workflow, trigger).name,
            inputs_of(engine, workflow, given),
            on_behalf_of=body_of(engine, given),
            occurred_on=day_of(given.on) if given.on is not None else None,
            expected_version=seen,
            command_id=command_id,
        )
        return _told(screen, engine, outcome)


def workflow_of_case(engine: Engine, who: str, case_id: str) -> Workflow:
    """Return the workflow a case follows; raise Ended where *who* may not see it."""
    from supervision.errors import UnknownCaseError
    from supervision.model import CaseId

    try:
        engine.desk(who).case(case_id)
    except UnknownCaseError as unknown:
        raise unknown_case(case_id) from unknown
    with engine.store.transaction() as transaction:
        found = transaction.cases((CaseId(case_id),))[CaseId(case_id)]
    return engine.programs.of(found.workflow, found.version).workflow


def _told(screen: Screen, engine: Engine, outcome: Receipt | Refusal) -> int:
    from supervision.engine import Refusal

    if isinstance(outcome, Refusal):
        reasons = [{"code": r.code, "text": text} for r, text in zip(outcome.reasons, outcome.texts, strict=True)]
        screen.json({"refused": {"case": outcome.case_id, "reasons": reasons}})
        screen.say(Text("Bị từ chối:", "Refused:"), *(f"  ✗ {text}" for text in outcome.texts))
        return 1
    screen.json({"accepted": outcome})
    with engine.store.transaction() as transaction:
        found = transaction.cases((outcome.case_id,))[outcome.case_id]
    state = engine.programs.of(found.workflow, found.version).workflow.state(outcome.state).label
    again = (
        Text(" (đã ghi từ trước, không ghi lại)", " (recorded before, not again)") if outcome.is_repeat else Text("")
    )
    screen.say(
        Text(f"Đã ghi{again.vi}. Hồ sơ {outcome.case_id}", f"Recorded{again.get('en')}. Case {outcome.case_id}"),
        Text(f"  trạng thái: {state.vi}", f"  state: {state.get('en')}"),
        Text(
            f"  phiên bản {outcome.version}, mã băm {outcome.head}", f"  version {outcome.version}, hash {outcome.head}"
        ),
    )
    for other in outcome.also:
        screen.say(Text(f"  cùng lúc, hồ sơ {other}", f"  at the same time, case {other}"))
    return 0


@case.command
def show(
    name: Annotated[CaseName, Parameter(name="CASE")],
    /,
    *,
    who: Who,
    linked: Annotated[
        bool, Parameter(negative="", help="Kể cả hồ sơ phát sinh · Also the cases that arose from it")
    ] = False,
    on: On = None,
    common: Common = USUAL,
) -> int:
    """Nội dung, thời hạn, việc có thể làm và lịch sử hồ sơ · What a case holds, what can be done, what happened."""
    from supervision.errors import UnknownCaseError

    screen = Screen.of(common)
    with ledger(common, on=on) as engine:
        desk, case_id = engine.desk(person_of(engine, who)), case_of(engine, name)
        try:
            view, told = desk.case(case_id), desk.timeline(case_id, linked=linked)
        except UnknownCaseError as unknown:
            raise unknown_case(name) from unknown
        offered = desk.options(case_id)
        screen.json({"case": view, "options": offered, "timeline": told})
        _head(screen, engine, view)
    _clocks(screen, view)
    _offers(screen, offered)
    screen.heading(Text("Đã diễn ra", "What happened"))
    show_timeline(screen, told)
    return 0


def _head(screen: Screen, engine: Engine, view: CaseView) -> None:

    opened = day_text(view.opened_on, screen.lang)
    screen.say(
        f"{view.workflow_label} {view.reference or ''} · {view.id}",
        Text(f"trạng thái: {view.state_label}", f"state: {view.state_label}"),
        Text(f"mở ngày {opened}, phiên bản {view.version}", f"opened {opened}, version {view.version}"),
    )
    workflow = engine.programs.of(view.workflow).workflow
    rows = [(view.labels.get(name, name), _shown(screen, engine, workflow, name, v)) for name, v in view.fields.items()]
    screen.heading(Text("Thông tin", "Fields"))
    screen.table((Text("Tên", "Name"), Text("Giá trị", "Value")), rows)


def _shown(screen: Screen, engine: Engine, workflow: Workflow, name: str, value: Value) -> Shown:
    """Return a field's value as people read it."""
    from supervision.model import FieldType, UnitId

    field = workflow.field(name)
    if isinstance(value, dict):
        return _shown_parts(engine, workflow, name, value)
    if value is None:
        return Text("(đã xóa)", "(erased)")
    if isinstance(value, bool):
        return Text("có", "yes") if value else Text("không", "no")
    if isinstance(value, list):
        return "\n".join(screen.text(_shown(screen, engine, workflow, "", item)) for item in value)
    if not isinstance(value, str):
        return str(value)
    if field is not None and field.type is FieldType.DATE:
        return day_text(value, screen.lang)
    labels = dict(field.choices) if field is not None else {}
    unit = engine.directory.units.get(UnitId(value))
    if value in labels:
        return labels[value]
    return unit.name if unit is not None else engine.names.get(value, value)


def _shown_parts(engine: Engine, workflow: Workflow, name: str, value: dict[str, Value]) -> Shown:
    """Return what is withheld, a stub, or points by criterion as people read them."""
    from supervision.engine import is_withheld
    from supervision.machine import is_stub
    from supervision.model import UnitId

    if is_withheld(value):
        return Text("(không được xem)", "(withheld)")
    if is_stub(value):
        unit = engine.directory.units.get(UnitId(str(value["holder"])))
        number, holder = value["stub"], unit.name if unit is not None else value["holder"]
        return Text(f"phiếu {number}, nơi giữ: {holder}", f"stub {number}, held by {holder}")
    field = workflow.field(name)
    known = engine.law.criteria(workflow.rules, field.criteria) if field is not None else {}
    labels = {key: known[key].label if key in known else Text(key) for key in value}
    parts = [[f"{labels[key].get(lang)}: {points}" for key, points in value.items()] for lang in ("vi", "en")]
    return Text("; ".join(parts[0]), "; ".join(parts[1]))


def _clocks(screen: Screen, view: CaseView) -> None:

    closed = {
        "met": Text("đã thực hiện", "met"),
        "ended": Text("không còn tính", "no longer owed"),
        "": Text("đang chạy", "running"),
    }
    if not view.deadlines:
        return
    screen.heading(Text("Thời hạn", "Dates"))
    screen.table(
        (Text("Thời hạn", "Term"), Text("Ngày", "Date"), Text("Tình trạng", "Status"), Text("Phải làm", "Owed by")),
        (
            (
                f"{clock.label} ({clock.name})",
                day_text(clock.due_on, screen.lang),
                Text("QUÁ HẠN", "OVERDUE") if clock.is_overdue else closed[clock.closed],
                clock.owner,
            )
            for clock in view.deadlines
        ),
    )


def _offers(screen: Screen, offered: tuple[OptionView, ...]) -> None:
    screen.heading(Text("Có thể làm", "What can be done"))
    for option in offered:
        needs = ", ".join(" / ".join(label for _, label in group) for group in option.needs)
        told = f" ({screen.text(Text('cần', 'needs'))}: {needs})" if needs else ""
        screen.say(f"{'✓' if option.is_possible else '✗'} {option.label} [{option.step}]{told}")
        if not option.is_possible:
            screen.say(*(f"    {text}" for text in option.texts))


def show_timeline(screen: Screen, told: Iterable[TimelineEntry]) -> None:
    """Print what happened, oldest first."""
    screen.table(
        (Text("Ngày", "Day"), Text("Quy trình", "Workflow"), Text("Việc", "What"), Text("Ai", "Who")),
        (
            (
                day_text(entry.occurred_on, screen.lang),
                entry.workflow_label,
                entry.text + (f" — {entry.reason}" if entry.reason else ""),
                _by(screen, entry),
            )
            for entry in told
        ),
    )


def _by(screen: Screen, entry: TimelineEntry) -> str:
    body = screen.text(Text(", thay mặt", ", for"))
    return entry.actor + (f"{body} {entry.on_behalf_of}" if entry.on_behalf_of else "")
