"""One office whose store fails on order, and clients that ask again until they are answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import cast

import attrs

from supervision.clock import VirtualClock
from supervision.engine import Engine, Receipt, Refusal
from supervision.model import CaseId, Value
from supervision.store import Store, StoredEvent, StoreError, Transaction
from supervision.testing import FaultStore, PlannedFault, SeededIds
from tests.engine.office import _WAYS, DATA, EVIDENCE, PLAN, TODAY, Office, _moment, library

_TRIES = 12
_STEPS = 4


@attrs.frozen
class FaultyOffice:
    """An office, its failing store, and how its clients ask again."""

    office: Office
    store: FaultStore
    asks_by_a_new_id: bool = False
    seen: list[tuple[str, ...]] = attrs.field(factory=list)
    shapes: list[list[tuple[str, str, str]]] = attrs.field(factory=list)

    @classmethod
    def over(cls, inner: Store, *, wrong: type[SwallowsErrors] | None = None, new_ids: bool = False) -> FaultyOffice:
        clock = VirtualClock(_moment(TODAY))
        store = FaultStore(inner, advance=lambda by: clock.set(clock.now() + by))
        engine = Engine(cast("Store", wrong(store)) if wrong else store, library(), clock=clock, ids=SeededIds(0))
        engine.organise(DATA)
        return cls(Office(engine, store, clock), store, new_ids)

    def run(self, name: str, plan: Iterable[PlannedFault] = ()) -> list[str]:
        """Lead a plan to its approval and let the Front ask to supervise it, under *plan*; return what is wrong."""
        self.office.clock.set(_moment(TODAY))
        self.store.arm(plan)
        desk = self.office.desk
        done: list[Receipt] = []

        def ask(number: int, do: Callable[[str], Receipt | Refusal]) -> CaseId:
            done.append(self._answered(f"{name}-{number}", do))
            return done[-1].case_id

        case = ask(0, lambda command: desk("tam").attempt_open("plan", PLAN, command_id=command))
        for at, (step, who, body, inputs) in enumerate(_WAYS["plan"][:_STEPS], start=1):
            ask(at, _taking(desk(who).attempt, case, step, inputs, body))
        asked: dict[str, Value] = {"subject": "an", "front": "mttq", "plan_unit": "dang_uy", "receipt": EVIDENCE}
        links = {"supervises": case}
        ask(9, lambda command: desk("hue").attempt_open("sup_assignment", asked, links=links, command_id=command))
        for look in (lambda: desk("an").case(case), desk("hue").tasks, self.store.seal):
            # A list beside cases that are one commit behind may name one that is not there; the port rules that out.
            with suppress(StoreError, KeyError):
                look()
        self.seen.append(self.store.calls)
        self.store.arm(())
        return self._wrong(done)

    def _answered(self, command_id: str, do: Callable[[str], Receipt | Refusal]) -> Receipt:
        for number in range(_TRIES):
            struck = len(self.store.struck)
            try:
                outcome = do(f"{command_id}/{number}" if self.asks_by_a_new_id else command_id)
            except StoreError:
                continue
            if isinstance(outcome, Receipt):
                return outcome
            # Who read what has been was refused for what has been: that consumes no command id.
            assert len(self.store.struck) > struck, outcome
        raise AssertionError(command_id)

    def _wrong(self, done: list[Receipt]) -> list[str]:
        """Return which acknowledged commands are not there exactly once, as they were acknowledged."""
        case = done[0].case_id
        events = self.store.events(case)
        found = [f"{event.command_id}: unknown" for event in events if not _belongs(event, done)]
        for receipt in done:
            mine = [event for event in self.store.events(receipt.case_id) if event.command_id == receipt.command_id]
            if not mine or (mine[-1].seq, mine[-1].hash.hex()) != (receipt.version, receipt.head):
                found.append(f"{receipt.command_id}: lost")
        # The first run meets no fault: what it does to the case is what all of them shall do.
        self.shapes.append([(event.kind, event.step, event.state) for event in events])
        if self.shapes[-1] != self.shapes[0]:
            found.append("another course")
        return found


def _taking(
    attempt: Callable[..., Receipt | Refusal], case: CaseId, *rest: object
) -> Callable[[str], Receipt | Refusal]:
    step, inputs, body = rest
    return lambda command: attempt(case, step, inputs, on_behalf_of=body, command_id=command)


def _belongs(event: StoredEvent, done: list[Receipt]) -> bool:
    return any(event.command_id == receipt.command_id for receipt in done)


class SwallowsErrors:
    """A store that says a transaction went well whatever happened."""

    def __init__(self, inner: Store) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    def command(self, *known: object) -> AbstractContextManager[Transaction]:
        del known
        return self.transaction()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with suppress(StoreError), self._inner.transaction() as transaction:
            yield transaction
