"""Who may see a case, and who may read a field of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from supervision.model import SYSTEM, Field, FieldClass, PersonId, UnitId, Value
from supervision.org import Directory

from ._authority import Act, grant_of


def may_see(fields: Mapping[str, Value], actor: PersonId, directory: Directory, day: date) -> bool:
    """Whether *actor* may see a case with these fields on *day*.

    He may where a field names him, or where he holds a mandate in a unit that a field names or in a unit above
    one (an auditor holds his there).  Everybody else sees nothing, not even that the case exists.
    """
    if actor == SYSTEM:
        return True
    own = {mandate.unit for mandate in directory.mandates(actor, day)}
    for value in fields.values():
        if value == actor or (isinstance(value, list) and actor in value):
            return True
        if isinstance(value, str) and value in directory.units and own & set(_upwards(UnitId(value), directory)):
            return True
    return False


def may_read(field: Field, fields: Mapping[str, Value], act: Act) -> bool:
    """Whether the actor may read a value of *field* in a case with these *fields*, which he may see.

    Public and internal values are everybody's.  Those of a higher class are the field's readers' alone; where it names
    none, everybody's who may see the case, but sealed ones nobody's.
    """
    if field.confidentiality.rank < FieldClass.RESTRICTED.rank:
        return True
    if not field.readers:
        return not field.confidentiality.is_sealed
    return any(grant_of(doer, fields, act) is not None for doer in field.readers)


def _upwards(unit: UnitId, directory: Directory) -> list[UnitId]:
    chain: list[UnitId] = []
    current: UnitId | None = unit
    while current is not None and current not in chain:
        chain.append(current)
        known = directory.units.get(current)
        current = known.parent if known is not None else None
    return chain
