"""Who is waited for: the work that a case's state lays before people, and before the engine when its day has come."""

from __future__ import annotations

from supervision.model import SYSTEM, Case, Deadline, Task

from ._program import Program

# For whom the engine's own work waits: steps whose wait ends on a day, and steps to be looked at again every day.
TERM_ENDS, EACH_DAY = (SYSTEM, "term"), (SYSTEM, "day")


def tasks(program: Program, case: Case) -> tuple[Task, ...]:
    """Return the work that waits in the case's state, by role and holder; behind it the engine's own.

    Which steps are people's work is `Program.work`'s to say.  The engine's is what the passing of days alone can make
    possible: `TERM_ENDS` with the day on which the first wait is over, `EACH_DAY` for guards that read the day.
    """
    if not case.state or program.is_ended(case.state):
        return ()
    found: dict[tuple[str, str], list[str]] = {}
    for step, doer in program.work(case.state):
        value = case.fields.get(doer.role if doer.of is None else doer.of)
        if isinstance(value, str):
            found.setdefault(("" if doer.of is None else doer.role, value), []).append(step)
    running = [(clock.due_on, program.met_by[clock.name]) for clock in case.deadlines if _runs(clock)]
    people = tuple(
        Task(case.id, case.workflow, role, holder, tuple(dict.fromkeys(steps)), _due_on(running, steps))
        for (role, holder), steps in sorted(found.items())
    )
    return people if case.state not in program.timed else people + _own(program, case)


def _own(program: Program, case: Case) -> tuple[Task, ...]:
    """Return what the engine has to look at when days have passed."""
    timed = program.timed[case.state]
    ends = {clock.name: clock.due_on for clock in case.deadlines if _runs(clock)}
    waiting = [(ends[wait], step) for step, wait, _ in timed if wait is not None and wait in ends]
    daily = [step for step, wait, reads_day in timed if reads_day and (wait is None or wait in ends)]
    found = []
    if waiting:
        steps = tuple(dict.fromkeys(step for _, step in waiting))
        found.append(Task(case.id, case.workflow, *TERM_ENDS, steps, min(waiting)[0]))
    if daily:
        found.append(Task(case.id, case.workflow, *EACH_DAY, tuple(dict.fromkeys(daily)), None))
    return tuple(found)


def _runs(clock: Deadline) -> bool:
    return clock.is_open and clock.paused_on is None


def _due_on(running: list[tuple[str, frozenset[str]]], steps: list[str]) -> str | None:
    return min((due_on for due_on, met_by in running if not met_by.isdisjoint(steps)), default=None)
