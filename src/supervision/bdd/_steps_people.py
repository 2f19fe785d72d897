"""What must be so of people: what waits for them, what they can do, which cases they find.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from datetime import date

from pytest_bdd import then

from supervision.engine import TaskView
from supervision.text import day_text

from ._names import demand, fail
from ._phrases import Phrase
from ._world import LANGUAGES, World

__all__: list[str] = []

_MOST = 1_000


@then(Phrase('"{who}" không có việc "{action}" trên "{case}"', '"{who}" has no task "{action}" in "{case}"'))
def _(world: World, who: str, action: str, case: str) -> None:
    """The step does not wait in the person's work list."""
    demand(
        _task(world, who, action, case) is None,
        f"việc “{action}” trên “{case}” đang chờ “{who}” · it waits",
        f"“{action}” in “{case}” waits for “{who}”",
    )


@then(
    Phrase(
        'việc "{action}" trên "{case}" của "{who}" đến hạn ngày {day:day}',
        'the task "{action}" of "{who}" in "{case}" is due on {day:day}',
    )
)
def _(world: World, action: str, case: str, who: str, day: date) -> None:
    """The step waits in the person's work list, under this date."""
    task = _task(world, who, action, case)
    if task is None:
        fail(
            f"việc “{action}” trên “{case}” không chờ “{who}” · not in the work list",
            f"“{action}” in “{case}” does not wait for “{who}”",
        )
    due = [day_text(task.due_on, lang) if task.due_on is not None else "—" for lang in LANGUAGES]
    demand(
        task.due_on == day,
        f"việc đến hạn ngày {due[0]}, không phải {day_text(day)} · another date",
        f"the task is due on {due[1]}, not on {day_text(day, 'en')}",
    )


@then(Phrase('"{who}" có {times:count} việc đang chờ', '"{who}" has {times:count} task[s] waiting'))
def _(world: World, who: str, times: int) -> None:
    """So many pieces of work wait for the person."""
    found = len(world.desk(who).tasks(limit=_MOST))
    demand(
        found == times,
        f"“{who}” có {found} việc đang chờ, không phải {times} · another number",
        f"“{who}” has {found} tasks waiting, not {times}",
    )


def _task(world: World, who: str, action: str, case: str) -> TaskView | None:
    step, case_id = world.step(world.workflow_of(case), action), world.case_id(case)
    tasks = world.desk(who).tasks(limit=_MOST)
    return next((task for task in tasks if task.case_id == case_id and step in dict(task.steps)), None)


@then(Phrase('"{who}" thực hiện được "{action}" trên "{case}"', '"{who}" can take "{action}" in "{case}"'))
def _(world: World, who: str, action: str, case: str) -> None:
    """The person could take the step today, once what it needs is given."""
    demand(
        _can(world, who, action, case),
        f"“{who}” không thực hiện được “{action}” trên “{case}” · cannot take it",
        f"“{who}” cannot take “{action}” in “{case}”",
    )


@then(Phrase('"{who}" không thực hiện được "{action}" trên "{case}"', '"{who}" cannot take "{action}" in "{case}"'))
def _(world: World, who: str, action: str, case: str) -> None:
    """The person could not take the step today."""
    demand(
        not _can(world, who, action, case),
        f"“{who}” thực hiện được “{action}” trên “{case}” · can take it",
        f"“{who}” can take “{action}” in “{case}”",
    )


def _can(world: World, who: str, action: str, case: str) -> bool:
    step = world.step(world.workflow_of(case), action)
    if not world.sees(who, case):
        return False
    return any(option.step == step and option.is_possible for option in world.desk(who).options(world.case_id(case)))


@then(
    Phrase(
        '"{who}" tìm thấy {times:count} hồ sơ "{workflow}"[ ở trạng thái "{state}"]',
        '"{who}" finds {times:count} of "{workflow}"[ in the state "{state}"]',
    )
)
def _(world: World, who: str, times: int, workflow: str, state: str | None) -> None:
    """A search shows the person so many cases of that workflow."""
    spec = world.workflow(workflow)
    wanted = world.state(spec, state) if state is not None else None
    found = world.desk(who).search(workflow=spec.name, state=wanted, limit=_MOST)
    named = ", ".join(one.reference or one.case_id for one in found) or "—"
    demand(
        len(found) == times,
        f"“{who}” tìm thấy {len(found)} hồ sơ, không phải {times}: {named} · another number",
        f"“{who}” finds {len(found)} cases, not {times}: {named}",
    )
