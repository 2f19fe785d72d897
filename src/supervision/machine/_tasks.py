"""Who is waited for: the work that a case's state lays before people."""

from __future__ import annotations

import attrs

from supervision.model import SYSTEM, Case, CaseId, Doer, Transition

from ._program import Gate, Program


@attrs.frozen(slots=True)
class Task:
    """These steps of a case wait for whoever holds *role* in (or is) *holder*; *due_on* is ISO text or None."""

    case_id: CaseId
    workflow: str
    role: str
    holder: str
    steps: tuple[str, ...]
    due_on: str | None


def tasks(program: Program, case: Case) -> tuple[Task, ...]:
    """Return the work that waits in the case's state, by role and holder.

    A step is work when it moves the case or meets a duty.  Steps that need a reason (return, exempt, suspend,
    withdraw, …) are exceptions that somebody may choose, not work that waits.
    """
    if not case.state or program.is_ended(case.state):
        return ()
    found: dict[tuple[str, str], list[str]] = {}
    for step in program.steps_from(case.state):
        for gate in program.gates(step, case.state):
            if _is_work(gate.transition):
                _add(found, gate, step, case)
    return tuple(
        Task(case.id, case.workflow, role, holder, tuple(dict.fromkeys(steps)), _due_on(program, case, steps))
        for (role, holder), steps in sorted(found.items())
    )


def _add(found: dict[tuple[str, str], list[str]], gate: Gate, step: str, case: Case) -> None:
    by = gate.transition.by
    for doer in by.doers if by is not None else ():
        key = _holder(doer, case)
        if key is not None:
            found.setdefault(key, []).append(step)


def _is_work(transition: Transition) -> bool:
    moves = transition.source != transition.target
    return (moves or bool(transition.meets)) and ("reason",) not in transition.needs


def _holder(doer: Doer, case: Case) -> tuple[str, str] | None:
    if doer.role == SYSTEM:
        return None
    value = case.fields.get(doer.of if doer.of is not None else doer.role)
    return (doer.role if doer.of is not None else "", value) if isinstance(value, str) else None


def _due_on(program: Program, case: Case, steps: list[str]) -> str | None:
    dates = [
        clock.due_on
        for clock in case.deadlines
        if clock.is_open and clock.paused_on is None and set(steps) & set(program.workflow.deadline(clock.name).met_by)
    ]
    return min(dates, default=None)
