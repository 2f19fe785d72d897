"""Who is waited for: the work that a case's state lays before people."""

from __future__ import annotations

from supervision.model import Case, Deadline, Task

from ._program import Program


def tasks(program: Program, case: Case) -> tuple[Task, ...]:
    """Return the work that waits in the case's state, by role and holder.

    Which steps are work is `Program.work`'s to say.
    """
    if not case.state or program.is_ended(case.state):
        return ()
    found: dict[tuple[str, str], list[str]] = {}
    for step, doer in program.work(case.state):
        value = case.fields.get(doer.role if doer.of is None else doer.of)
        if isinstance(value, str):
            found.setdefault(("" if doer.of is None else doer.role, value), []).append(step)
    running = [(clock.due_on, program.met_by[clock.name]) for clock in case.deadlines if _runs(clock)]
    return tuple(
        Task(case.id, case.workflow, role, holder, tuple(dict.fromkeys(steps)), _due_on(running, steps))
        for (role, holder), steps in sorted(found.items())
    )


def _runs(clock: Deadline) -> bool:
    return clock.is_open and clock.paused_on is None


def _due_on(running: list[tuple[str, frozenset[str]]], steps: list[str]) -> str | None:
    return min((due_on for due_on, met_by in running if not met_by.isdisjoint(steps)), default=None)
