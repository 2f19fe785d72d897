"""Complaints that run while the law changes: those of the example, on an engine of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache

from supervision.clock import VirtualClock
from supervision.engine import Desk, OrgData
from supervision.model import PersonId, UnitId
from supervision.org import Mandate, Unit
from supervision.spec import Library, load
from supervision.wiring import Engine
from tests.architecture.house import ROOT

FOLDER = ROOT / "examples" / "complaints"
START = date(2016, 1, 1)


@cache
def library() -> Library:
    return load(FOLDER)


@contextmanager
def office(
    url: str = "memory://", *, lang: str = "vi", specs: Library | None = None
) -> Iterator[tuple[Engine, VirtualClock]]:
    """Yield an engine with Thu, who receives, and Son, who settles; it is 24 June 2026."""
    clock = VirtualClock(datetime(2026, 6, 24, 2, tzinfo=UTC))
    with Engine.open(url, specs=specs or library(), clock=clock, lang=lang) as engine:
        unit = Unit(UnitId("xa"), "Ủy ban nhân dân xã Hoa Ban", "", "", None, START)
        roles = {"thu": "complaint_officer", "son": "complaint_settler"}
        mandates = tuple(Mandate(who, PersonId(who), role, unit.id, START, None) for who, role in roles.items())
        persons = ((PersonId("thu"), "Bà Thu"), (PersonId("son"), "Ông Sơn"))
        engine.organise(OrgData(units=(unit,), persons=persons, mandates=mandates))
        yield engine, clock


def received(engine: Engine, clock: VirtualClock, on: date) -> str:
    """Open a complaint on a day, and return its id."""
    clock.set_day(on)
    return engine.desk("thu").open("complaint", {"agency": "xa", "complainant": "Bà Mận"}, reference="KN-01").case_id


def at(engine: Engine, clock: VirtualClock, who: str, on: date) -> Desk:
    """Return somebody's desk on a day."""
    clock.set_day(on)
    return engine.desk(who)
