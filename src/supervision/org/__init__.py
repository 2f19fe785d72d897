"""People, units and mandates, as they were on a date and as they were known at a revision.

Authority is a relation (role, unit, from, to), never a person's name; all periods are half-open
(`Mandate.to_on` is the first day it no longer holds).  Names of persons stay outside: a `Directory`
knows ids, the host or the ledger's deletable rows know who that is.
"""

from ._directory import Directory, Mandate, OrgProblem, Unit

__all__ = ["Directory", "Mandate", "OrgProblem", "Unit"]
