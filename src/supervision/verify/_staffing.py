"""Whether the people in post can take every step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import attrs

from supervision.model import Doer, FieldType, Law, Transition, UnitId, Workflow
from supervision.org import Directory

from ._promises import SMALL
from ._space import Space

_NOBODY = frozenset({""})  # a step that others take, or the engine


@attrs.frozen(slots=True, order=True)
class Gap:
    """A step that nobody in a unit can take.

    Attributes:
        unit: The unit.
        step: The step.
        roles: The roles that may take or must sign it there, in spec order.
        missing: How many more people with these roles are needed.
        barred: The person whose own case it is, where only his being barred leaves nobody; empty for any case.
    """

    unit: UnitId
    step: str
    roles: tuple[str, ...]
    missing: int
    barred: str = ""


def staffing(
    workflow: Workflow, law: Law, directory: Directory, day: date, *, others: Mapping[str, Workflow] | None = None
) -> tuple[Gap, ...]:
    """Prove for every unit that each step can be taken by somebody in post on *day*; return where that fails.

    A unit stands in for a field of the workflow when somebody there holds a role that is asked of the field.  For each
    such unit, and each way of each step that only roles in that unit may take, a shortest way of a case from its
    opening is walked (guards are evaluated, see `verify`) and every step of it given to somebody: he holds the role, or
    types for the body that does, took none of the steps that bar him, and signers are found who are all different.
    Then the same for the cases of each of the people there: whatever bars the person in a field bars him.

    Not looked at: steps that somebody outside the unit may take as well, whether units meet in one case, other ways to
    the same step, votes (they name nobody), and that people are away.

    Args:
        workflow: A compiled workflow.
        law: For roles whose holders type for a body, and for caps.
        directory: The organisation.
        day: The day on which mandates count.
        others: The other workflows by name, as for `verify`.

    Returns:
        Gaps by unit, step and person; empty where every step can be taken.
    """
    space = Space.of(workflow, others or {}, law, SMALL)
    routes: dict[Transition, tuple[Transition, ...]] = {}
    for edge in (edge for edges in space.edges for edge in edges if not edge.taken[0].case):
        taken = [each for step in [*space.way_to(edge.source), edge] for each in step.taken[:1] if not each.case]
        routes.setdefault(taken[-1].way.arrow, tuple(each.way.arrow for each in taken))
    found: dict[Gap, None] = {}
    for field in (field.name for field in workflow.fields if field.type in (FieldType.UNIT, FieldType.PARTY)):
        for unit in directory.units:
            office = _Office(workflow, law, directory, day, field, unit)
            for route in routes.values() if office.people else ():
                for own in ("", *office.people):
                    if (gap := office.gap(route, own)) is not None:
                        found[gap] = None
    # What nobody can do, nobody can do in his own case either.
    return tuple(sorted(gap for gap in found if not gap.barred or attrs.evolve(gap, barred="") not in found))


@attrs.frozen(eq=False)
class _Office:
    """One unit in the part of one field."""

    workflow: Workflow
    law: Law
    directory: Directory
    day: date
    field: str
    unit: UnitId

    @property
    def people(self) -> tuple[str, ...]:
        """Who holds a role that is asked of the field."""
        arrows = [arrow for step in self.workflow.steps for arrow in step.transitions]
        return tuple(
            sorted(set[str]().union(*(self._holders(role) for arrow in arrows for role in self._roles(arrow))))
        )

    def gap(self, route: Sequence[Transition], own: str) -> Gap | None:
        """Return where a case of *own* cannot go on along *route*, or a case of nobody here where that is empty."""
        at = self._reach(route, own, frozenset())
        if at == len(route):
            return None
        roles, missing = self._roles(route[at]), 1
        while self._reach(route[: at + 1], own, frozenset(f"+{number}" for number in range(missing))) == at:
            missing += 1
        return Gap(self.unit, route[at].step, roles, missing, own)

    def _reach(self, route: Sequence[Transition], own: str, new: frozenset[str]) -> int:
        """Return how many steps of *route* can be taken in turn; *new* people hold the roles of its last."""
        best = 0
        waiting: list[tuple[int, frozenset[tuple[str, str]]]] = [(0, frozenset())]
        seen = set(waiting)
        while waiting and best < len(route):
            at, taken = waiting.pop()
            more = new if at == len(route) - 1 else frozenset()
            for person in self._able(route[at], own, taken, more):
                after = at + 1, taken | {(route[at].step, person)}
                best = max(best, at + 1)
                if after not in seen and after[0] < len(route):
                    seen.add(after)
                    waiting.append(after)
        return best

    def _able(
        self, arrow: Transition, own: str, taken: frozenset[tuple[str, str]], new: frozenset[str]
    ) -> frozenset[str]:
        """Return who can take *arrow* after what was *taken*; nobody where signatures are missing."""
        never = arrow.by.never if arrow.by is not None else ()
        barred = {person for step, person in taken if step in never}
        barred |= {own} if any(self.workflow.field(name) is not None for name in never) else set()
        slots = [self._in_post(doer.role) - barred | new for doer in self._signers(arrow)]
        if not _are_found(slots):
            return frozenset()
        doers = arrow.by.doers if arrow.by is not None else ()
        if not doers or any(doer.of != self.field for doer in doers):
            return _NOBODY
        return frozenset[str]().union(*(self._holders(doer.role) for doer in doers)) - barred | new

    def _signers(self, arrow: Transition) -> list[Doer]:
        return [signs.doer for signs in arrow.signs if signs.doer.of == self.field for _ in range(signs.count)]

    def _roles(self, arrow: Transition) -> tuple[str, ...]:
        doers = arrow.by.doers if arrow.by is not None else ()
        return tuple(dict.fromkeys(d.role for d in (*doers, *self._signers(arrow)) if d.of == self.field))

    def _holders(self, role: str) -> frozenset[str]:
        typed_by = self.law.roles[role].typed_by if role in self.law.roles else ()
        return frozenset[str]().union(*(self._in_post(name) for name in (role, *typed_by)))

    def _in_post(self, role: str) -> frozenset[str]:
        return frozenset(self.directory.holders(role, self.unit, self.day))


def _are_found(slots: Sequence[frozenset[str]], used: frozenset[str] = frozenset()) -> bool:
    """Whether every slot can be given somebody else."""
    return not slots or any(_are_found(slots[1:], used | {person}) for person in sorted(slots[0] - used))
