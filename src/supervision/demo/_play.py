"""The play: every act in order of its day, through the desk, able to go on after any interruption."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

import attrs

from supervision.clock import VirtualClock
from supervision.engine import Batch, Engine, OrgData, Receipt, Refusal
from supervision.errors import SupervisionError
from supervision.model import CaseId, CommandId, PersonId, UnitId
from supervision.org import Mandate, Unit

from ._acts import Act, acts, person_of
from ._papers import Papers
from ._tables import DataError, Tables, read

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class UnexpectedOutcomeError(SupervisionError):
    """An act was refused that must be accepted, or the other way round: the play stops there.

    Attributes:
        act: Key of the act. about: what it was for.
        expected: Code of the reason it must be refused with; empty where it must be accepted.
        texts: Every reason it was refused with; empty where it was accepted.
    """

    def __init__(self, act: str, about: str, expected: str, texts: tuple[str, ...]) -> None:
        super().__init__(act, about, expected, texts)
        self.act = act
        self.about = about
        self.expected = expected
        self.texts = texts

    def __str__(self) -> str:
        if self.expected:
            got = "; ".join(self.texts) or "được chấp nhận · accepted"
            return f"{self.act}: phải bị từ chối vì · must be refused for {self.expected}: {got}"
        return f"{self.act}: bị từ chối · refused: " + "; ".join(self.texts)


class NotVirtualError(SupervisionError):
    """The demonstration plays five years: the engine needs a `supervision.clock.VirtualClock`."""

    def __str__(self) -> str:
        return "cần đồng hồ ảo (VirtualClock) · the engine needs a VirtualClock"


@attrs.frozen
class Refused:
    """An act that was refused, as it must be.

    Attributes:
        refusal: The reasons; None where it had been refused in an earlier run, which this one went on from.
    """

    act: str
    on: date
    about: str
    expected: str
    refusal: Refusal | None


@attrs.frozen
class Played:
    """What a play did.

    Attributes:
        commands: Acts in all, refused ones included. repeated: of them, found done by an earlier run.
        events: Sealed at the end of this run.
        until_on: The day on which the clock was left standing.
    """

    commands: int
    repeated: int
    refused: tuple[Refused, ...]
    events: int
    until_on: date


def play(
    engine: Engine,
    data: Traversable,
    *,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    batch_size: int = 200,
) -> Played:
    """Play the tables of *data*; the same call again finishes what was interrupted, and does nothing twice.

    Args:
        engine: A ledger with a `VirtualClock`, empty or left by an interrupted play of the same tables.
        data: Folder of the CSV files.
        progress: Called after each batch with the number of acts done and of all.
        batch_size: Acts to a commit; a batch is kept whole or not at all.

    Raises:
        DataError: The tables cannot be played.
        NotVirtualError: The engine's clock cannot be set.
        UnexpectedOutcomeError: An act did not end as it must; what was committed before stays.
    """
    tables = read(data)
    return perform(
        engine,
        acts(tables),
        organisation_of(tables),
        tables.last_day,
        Pace(progress, batch_size),
    )


@attrs.frozen
class Pace:
    """How a play goes on: *progress* as in `play`, and how many acts are kept together."""

    progress: Callable[[int, int], None] = lambda _done, _of: None
    batch_size: int = 200


def perform(engine: Engine, script: tuple[Act, ...], organisation: OrgData, last_day: date, pace: Pace) -> Played:
    """Carry out *script*, oldest act first, and leave the clock standing on *last_day*.

    Raises:
        DataError: An act needs a case that is not there yet, or an office nobody holds.
        NotVirtualError: The engine's clock cannot be set.
        UnexpectedOutcomeError: An act did not end as it must; what was committed before stays.
    """
    if not isinstance(engine.clock, VirtualClock):
        raise NotVirtualError
    stage = _Stage(engine, engine.clock, organisation)
    stage.open(script[0].on)
    for start in range(0, len(script), pace.batch_size):
        end = min(start + pace.batch_size, len(script))
        with engine.batch() as batch:
            for number in range(start, end):
                if script[number].refused:
                    stage.refuse(batch, script[number], _following(script, number))
                else:
                    stage.do(batch, script[number])
        pace.progress(end, len(script))
    engine.clock.set_day(last_day)
    return Played(len(script), stage.repeated, tuple(stage.refused), engine.seal(), last_day)


def _following(script: tuple[Act, ...], number: int) -> Act | None:
    """Return the next act that is not to be refused."""
    return next((act for act in script[number + 1 :] if not act.refused), None)


class _Stage:
    """One run of the play: the ledger, who holds which office, and which case goes by which name."""

    def __init__(self, engine: Engine, clock: VirtualClock, organisation: OrgData) -> None:
        self._engine = engine
        self._clock = clock
        self._organisation = organisation
        self._papers = Papers(engine)
        self._cases: dict[str, CaseId] = {}
        self._holders: dict[tuple[str, str], list[tuple[str, date, date | None]]] = {}
        for held in organisation.mandates:
            self._holders.setdefault((held.role, held.unit), []).append((held.person, held.from_on, held.to_on))
        self._day: date | None = None
        self.repeated = 0
        self.refused: list[Refused] = []

    def open(self, day: date) -> None:
        """Let the ledger know the organisation; what it knows already adds nothing."""
        self._clock.set_day(day)
        self._engine.organise(self._organisation)

    def do(self, batch: Batch, act: Act) -> None:
        """Carry out one act."""
        self._tell_time(act)
        outcome = self._send(batch, act)
        if isinstance(outcome, Refusal):
            raise UnexpectedOutcomeError(act.key, act.about, "", outcome.texts)
        self.repeated += outcome.is_repeat
        self._cases[act.case] = outcome.case_id
        if act.names:
            self._cases[act.names] = outcome.also[-1]

    def refuse(self, batch: Batch, act: Act, following: Act | None) -> None:
        """Attempt an act that must be refused; *following* is the next one that must not."""
        self._tell_time(act)
        # A refusal leaves no trace in the record.  Where the next act is done already, so was this one: tried again,
        # after its case has moved on, it would meet another answer.
        known = following is not None and batch.transaction.receipt(CommandId(following.command_id)) is not None
        outcome = None if known else self._send(batch, act)
        if isinstance(outcome, Receipt):
            raise UnexpectedOutcomeError(act.key, act.about, act.refused, ())
        if outcome is not None and act.refused not in {reason.code for reason in outcome.reasons}:
            raise UnexpectedOutcomeError(act.key, act.about, act.refused, outcome.texts)
        self.repeated += known
        self.refused.append(Refused(act.key, act.on, act.about, act.refused, outcome))

    def _tell_time(self, act: Act) -> None:
        """Set the clock to the act's day, a second after the act before it."""
        if act.on != self._day:
            self._day = act.on
            self._clock.set_day(act.on, hour=8)
        else:
            self._clock.set(self._clock.now() + timedelta(seconds=1))

    def _send(self, batch: Batch, act: Act) -> Receipt | Refusal:
        desk = self._engine.desk(person_of(act, self._holders), within=batch)
        inputs = self._papers.complete(act)
        if act.opens:
            links = {relation: tuple(self._case(name, act) for name in names) for relation, names in act.links}
            return desk.attempt_open(
                act.workflow,
                inputs,
                step=act.step,
                reference=act.reference,
                links=links,
                on_behalf_of=act.behalf,
                command_id=act.command_id,
            )
        return desk.attempt(
            self._case(act.case, act), act.step, inputs, on_behalf_of=act.behalf, command_id=act.command_id
        )

    def _case(self, name: str, act: Act) -> CaseId:
        if name not in self._cases:
            raise DataError((f"{act.key}: {act.on}: chưa có hồ sơ · there is no case {name} yet",))
        return self._cases[name]


def organisation_of(tables: Tables) -> OrgData:
    """Return the units, people and mandates of the tables."""
    return OrgData(
        tuple(
            Unit(UnitId(row.id), row.name, row.kind, row.level, UnitId(row.parent) if row.parent else None, row.from_on)
            for row in tables.units
        ),
        tuple((PersonId(row.id), row.name) for row in tables.people),
        tuple(
            Mandate(row.id, PersonId(row.person), row.role, UnitId(row.unit), row.from_on, row.to_on)
            for row in tables.mandates
        ),
    )
