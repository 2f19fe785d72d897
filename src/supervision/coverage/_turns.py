"""Who acts as whom: roles that people hold, and the persons and units that fields name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from supervision.model import SYSTEM, Doer, PersonId, Transition, Value
from supervision.scenarios import Act, Cast


def roles_of(cast: Cast, act: Act, ways: Iterable[Transition], fields: Mapping[str, Value]) -> list[str]:
    """Return the roles, and the fields in place of one, by which whoever acts may go one of *ways*, sorted.

    Args:
        cast: Everybody there is.
        act: What is done.
        ways: All that may be gone by it.
        fields: What the case holds.
    """
    doers = {doer for way in ways if way.by is not None for doer in way.by.doers if doer.role != SYSTEM}
    return sorted({doer.role for doer in doers if _is_of(cast, act, doer, fields)})


def acting_as(cast: Cast, doer: Doer, fields: Mapping[str, Value]) -> tuple[PersonId, ...]:
    """Return one who acts as *doer*: who holds the role, or whom the field of that name holds; else nobody."""
    if doer.of is not None:
        return cast.members(doer.role, str(fields.get(doer.of)))[:1]
    return tuple(person for person in cast.persons if person == fields.get(doer.role))


def _is_of(cast: Cast, act: Act, doer: Doer, fields: Mapping[str, Value]) -> bool:
    # Who acts for a body acts in no role of their own.
    if doer.of is not None:
        return doer.role == act.body if act.body else any(held[:2] == (act.actor, doer.role) for held in act.mandates)
    holder = fields.get(doer.role)
    return act.body is None and (holder == act.actor or holder not in cast.persons)
