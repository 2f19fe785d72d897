"""Why: a step clause by clause, a date day by day."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._case import CaseName, workflow_of_case
from ._inputs import Given, body_of, inputs_of, step_named
from ._options import USUAL, Common, Ended, case_of, day_of, ledger, person_of
from ._screen import Screen


def explain(
    name: Annotated[CaseName, Parameter(name="CASE")],
    trigger: Annotated[str | None, Parameter(help="Bước, theo tên hoặc nhãn · The step, by name or label")] = None,
    /,
    *,
    given: Given,
    date: Annotated[
        str | None, Parameter(help="Thời hạn cần giải thích, theo tên hoặc nhãn · The term whose date to explain")
    ] = None,
    common: Common = USUAL,
) -> int:
    """Giải thích một bước (từng điều kiện) hoặc một ngày đến hạn (từng ngày) · Explain a step, or a due date.

    Không ghi gì; với --on thì xem như vào ngày đó · Nothing is written; with --on it looks as on that day.
    """
    if (trigger is None) == (date is None):
        raise Ended(
            "step_or_date",
            Text("nêu một bước, hoặc --date THỜI-HẠN", "name a step, or --date TERM"),
            2,
        )
    screen = Screen.of(common)
    if date is not None:
        return _date(screen, name, date, given, common)
    with ledger(common, on=given.on) as engine:
        who, case_id = person_of(engine, given.who), case_of(engine, name)
        workflow = workflow_of_case(engine, who, case_id)
        told = engine.desk(who).explain(
            case_id,
            step_named(workflow, trigger or "").name,
            inputs_of(engine, workflow, given),
            on_behalf_of=body_of(engine, given),
            occurred_on=day_of(given.on) if given.on is not None else None,
        )
    reasons = [reason.code for reason in told.reasons]
    screen.json(
        {"explained": {"step": told.step, "possible": told.is_possible, "lines": told.lines, "reasons": reasons}}
    )
    screen.say(
        Text("Thực hiện được:", "Possible:") if told.is_possible else Text("Chưa thực hiện được:", "Not possible:")
    )
    screen.say(*(f"  {line}" for line in told.lines))
    return 0


def _date(screen: Screen, name: str, date: str, given: Given, common: Common) -> int:
    from supervision.intake import named

    with ledger(common, on=given.on) as engine:
        who, case_id = person_of(engine, given.who), case_of(engine, name)
        workflow = workflow_of_case(engine, who, case_id)
        clocks = {clock.name for clock in engine.desk(who).case(case_id).deadlines}
        labels = {rule.name: rule.label for rule in workflow.deadlines if rule.name in clocks}
        term = named(date, labels)
        if term is None:
            known = Text("; ".join(x.vi for x in labels.values()) or "—", ", ".join(labels) or "—")
            told = f"hồ sơ không có thời hạn “{date}”; hiện có: {known.vi}"
            raise Ended("unknown_date", Text(told, f"the case has no term “{date}”; it has: {known.get('en')}"), 1)
        found = engine.desk(who).explain_date(case_id, term)
    screen.json(
        {
            "deadline": found.deadline,
            "basis": found.basis,
            "changes": [str(change) for change in found.changes],
            "text": str(found),
            "account": found.account,
        }
    )
    screen.say(*str(found).splitlines())
    return 0
