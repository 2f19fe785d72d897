"""Cycles that open by the calendar: each once for each unit or holder and period; and what was promised of them."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

import attrs

from supervision.clock import local_date
from supervision.engine import Engine, Receipt
from supervision.expr import EvaluationError, Expr, compiled, parse
from supervision.expr import Program as Compiled
from supervision.machine import case_id_for
from supervision.model import SYSTEM, CaseId, Command, CommandId, Refused, Value
from supervision.record import digest_of
from supervision.spec import Programme

from ._posts import Posts

PROGRAMMES = "programmes"
_PAGE = 500
_ALL_DONE = {"after": None}

_log = logging.getLogger(__name__)


@attrs.frozen
class Promised:
    """A case that a programme promises in the period that runs.

    Attributes:
        programme: The programme's name. label: What it is called, in Vietnamese.
        period: ``2026``, ``2026-Q1`` or ``2026-01``.
        on: The day on which it was to be opened.
        unit: For which unit. person: for whom, where it is for holders of a role; else empty.
        name: What the unit or the person is called.
        case_id: Its id, whether it is open yet or not.
        state: The state of the case; empty where it was not opened.
        has_ended: Whether nothing is awaited in it any more.
    """

    programme: str
    label: str
    period: str
    on: date
    unit: str
    person: str
    name: str
    case_id: CaseId
    state: str = ""
    has_ended: bool = False

    @property
    def is_missing(self) -> bool:
        """Whether it was promised and not opened."""
        return not self.state


def promised(engine: Engine, today: date) -> tuple[Promised, ...]:
    """Return what the ledger's programmes promise up to *today* in the periods that run, by programme and unit.

    Units and holders are those of today.
    """
    found: list[Promised] = []
    every = list(_promises(engine, today))
    for start in range(0, len(every), _PAGE):
        found += _looked_up(engine, every[start : start + _PAGE])
    return tuple(found)


class Programmes:
    """Opens what programmes promise.

    Args:
        engine: The ledger.
        posts: The leases of the worker.
    """

    def __init__(self, engine: Engine, posts: Posts) -> None:
        self._engine, self._posts = engine, posts
        # How many promises the last run has looked at: where there were any, there may be more.
        self.looked = 0

    def run(self, limit: int) -> int:
        """Look at up to *limit* promises, each once a day, and return how many cases were opened for them."""
        self.looked = 0
        if not self._engine.programmes:
            return 0
        lease = self._posts.take(PROGRAMMES)
        if lease is None:
            return 0
        today = local_date(self._engine.clock.now())
        begun = json.loads(lease.note) if lease.note and lease.position == today.toordinal() else {"after": ""}
        if begun == _ALL_DONE:
            return 0
        page = [each for each in _promises(self._engine, today) if _place(each) > begun["after"]][:limit]
        self.looked = len(page)
        opened = sum(self._is_opened(each, today) for each in _looked_up(self._engine, page) if each.is_missing)
        note = {"after": _place(page[-1])} if len(page) == limit else _ALL_DONE
        self._posts.advance(lease, today.toordinal(), json.dumps(note, ensure_ascii=False).encode())
        return opened

    def _is_opened(self, promise: Promised, today: date) -> bool:
        programme = next(each for each in self._engine.programmes if each.name == promise.programme)
        outcome = self._engine.execute(_opening(programme, promise, today))
        if isinstance(outcome, Refused):
            codes = ", ".join(reason.code for reason in outcome.reasons)
            _log.warning("programme %s, %s: not opened: %s", promise.programme, promise.case_id, codes)
        return isinstance(outcome, Receipt)


def _promises(engine: Engine, today: date) -> Iterator[Promised]:
    """Yield every promise whose day has come, by place, as if nothing had been opened."""
    found: list[Promised] = []
    for programme in engine.programmes:
        period, on = _period(programme, today)
        if on > today:
            continue
        for unit, person, name in _whom(engine, programme, today):
            case_id = case_id_for(_command_id(programme, period, unit, person))
            found.append(Promised(programme.name, programme.label.vi, period, on, unit, person, name, case_id))
    yield from sorted(found, key=_place)


def _place(promise: Promised) -> str:
    return f"{promise.programme}/{promise.unit}/{promise.person}"


def _period(programme: Programme, today: date) -> tuple[str, date]:
    """Return the period that runs, and the day on which it opens."""
    year, month = today.year, today.month
    if programme.every == "year":
        return f"{year}", date(year, programme.month, programme.day)
    if programme.every == "quarter":
        quarter = (month - 1) // 3
        return f"{year}-Q{quarter + 1}", date(year, 3 * quarter + 1, programme.day)
    return f"{year}-{month:02}", date(year, month, programme.day)


def _whom(engine: Engine, programme: Programme, today: date) -> Iterable[tuple[str, str, str]]:
    """Yield unit, person (or nobody) and the name of each for whom it opens."""
    directory, names = engine.directory, engine.names
    if programme.role is None:
        for unit in directory.units.values():
            is_meant = unit.level == programme.level and programme.kind in {None, unit.kind}
            if is_meant and unit.is_active(today):
                yield unit.id, "", unit.name
        return
    for person in directory.by_person:
        for mandate in directory.mandates(person, today):
            if mandate.role == programme.role:
                yield mandate.unit, person, names.get(person, person)


def _command_id(programme: Programme, period: str, unit: str, person: str) -> CommandId:
    """Return the id under which it is opened: the same whoever opens it, however often."""
    return CommandId(f"programme-{digest_of([programme.name, period, unit, person]).hex()}")


def _opening(programme: Programme, promise: Promised, today: date) -> Command:
    on = promise.on
    known = {"unit": promise.unit, "person": promise.person, "year": on.year, "month": on.month, "day": on}
    command_id = _command_id(programme, promise.period, promise.unit, promise.person)
    given = {name: _value(source, known) for name, source in programme.given}
    return Command(
        command_id,
        promise.case_id,
        programme.step,
        SYSTEM,
        today,
        {name: value for name, value in given.items() if value is not None},
        workflow=programme.workflow,
        via=f"programme/{programme.name}",
        is_dated=False,
    )


@lru_cache(maxsize=1_000)
def _expression(source: str) -> Compiled:
    parsed = parse(source)
    if not isinstance(parsed, Expr):
        raise TypeError(f"{source!r}: {parsed.text}")  # the spec's check refuses it
    return compiled(parsed)


def _value(source: str, known: dict[str, object]) -> Value:
    try:
        found = _expression(source)(known, {})
    except EvaluationError:
        return None
    if isinstance(found, date):
        return found.isoformat()
    return found if isinstance(found, (str, int)) else None


def _looked_up(engine: Engine, promises: Sequence[Promised]) -> list[Promised]:
    """Return the promises with what has become of them."""
    cases = engine.read([promise.case_id for promise in promises])
    found = []
    for promise in promises:
        case = cases.get(promise.case_id)
        if case is None:
            found.append(promise)
        else:
            has_ended = engine.programs.of(case.workflow, case.version).is_ended(case.state)
            found.append(attrs.evolve(promise, state=case.state, has_ended=has_ended))
    return found
