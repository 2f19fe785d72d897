"""A ledger, workers, clients and a network in one thread, led by a seed: what happened once happens again.

Time stands still until the seed moves it, by hours forward or by a jump of -30 to +60 hours.  Every call of a store is
a point at which a process may die; every message may be lost, doubled or overtaken; a subscriber may be slow (others
work meanwhile, time passes), fail for a while, or fail until somebody mends it.  In the end everything heals, all terms
are over, and `simulation_promises` tells what is not as it was promised.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from datetime import date, timedelta
from functools import cache
from typing import Any

import attrs

from supervision.clock import VirtualClock, local_date
from supervision.engine import Engine, Refusal
from supervision.engine._ledger import Learned
from supervision.errors import SupervisionError
from supervision.machine import case_id_for
from supervision.model import CaseId, CommandId
from supervision.store import Lease, LogEntry, Snapshot, Store, Transaction
from supervision.store.memory import MemoryStore
from supervision.testing import SeededIds
from supervision.testing._passing import PassingSnapshot, PassingStore
from supervision.worker import Worker
from tests.engine.office import DATA
from tests.reliability.simulation_promises import STAY, broken
from tests.worker.scene import START, engine_of

LEASE = timedelta(hours=1)
CASES, WORKERS, STEPS = 5, 3, 70
SUBSCRIBER = "remote"
# What is done in a case after it was opened.
WAYS = ((), ("note", "note"), ("interrupt", "resume"), ("note", "interrupt", "note", "resume"))


class CrashError(BaseException):
    """A process dies here; nothing of it may catch that."""


@cache
def template() -> Engine:
    """An engine whose compiled workflows all simulations share."""
    return engine_of(MemoryStore())


class Process(PassingStore):
    """The store as one process sees it: each call is a point at which it may die."""

    def __init__(self, inner: Store, world: World) -> None:
        super().__init__(inner)
        self.world = world
        self.left = 0  # the call at which it dies; 0 for never
        self.is_busy = False

    def about_to(self, method: str) -> None:
        self.point()

    def point(self) -> None:
        if self.left:
            self.left -= 1
            if not self.left:
                raise CrashError

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        self.point()
        with self.inner.transaction() as transaction:
            yield transaction
            self.point()
        self.world.stored()
        self.point()

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        self.point()
        with self.inner.snapshot() as snapshot:
            yield PassingSnapshot(snapshot)

    def advance(self, lease: Lease, position: int, note: bytes = b"") -> bool:
        self.point()
        before = {held.name: held.position for held in self.inner.leases()}.get(lease.name, 0)
        is_kept = self.inner.advance(lease, position, note)
        if is_kept and lease.name.startswith("deliver/") and position < before:
            self.world.found("a position went back")
        self.point()
        return is_kept


class Remote:
    """The other side of a subscription: a database of its own, with an inbox, in one transaction."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.seen: set[int] = set()
        self.effects: list[tuple[CaseId, int, int]] = []  # case, seq, position
        self.broken: dict[int, int] = {}  # position: how often it still fails

    def take(self, entries: Sequence[LogEntry], process: Process) -> None:
        """Do what a handler does: keep effects and marks together, or neither."""
        self.world.linger()
        process.point()
        for entry in entries:
            if self.broken.get(entry.position, 0):
                self.broken[entry.position] -= 1
                raise LookupError(entry.position)
        seen, effects = set(self.seen), list(self.effects)
        for entry in entries:
            if entry.position not in seen:
                seen.add(entry.position)
                effects.append((entry.event.case_id, entry.event.seq, entry.position))
        self.seen, self.effects = seen, effects
        process.point()


@attrs.define
class Wish:
    """What a client wants done, and asks for until it is answered."""

    number: int
    case: int
    step: str
    is_answered: bool = False
    is_done: bool = False

    @property
    def command_id(self) -> str:
        return f"wish-{self.number}"


@attrs.define
class Parts:
    """What a simulation is made of; a planted bug takes another one of them."""

    store: Callable[[], Any] = MemoryStore
    process: type[Process] = Process
    remote: type[Remote] = Remote
    worker: type[Worker] = Worker
    command_id: Callable[[World, Wish], str] = lambda _, wish: wish.command_id


class World:
    """Everything there is; `run` lets it happen."""

    def __init__(self, seed: int, parts: Parts) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - what happens, not secrets
        self.parts = parts
        self.clock = VirtualClock(START)
        self.ids = SeededIds(seed)
        self.store: Any = parts.store()
        self.remote = parts.remote(self)
        self.faults: list[str] = []
        self.depth = 0
        self.is_healing = False
        self.dates: dict[CaseId, date] = {}
        self.learned = Learned()
        self.office = self._engine(self.store)
        self.office.organise(DATA)
        assert self.office.directory.revision
        self.learned = self.office._learned  # noqa: SLF001 - read once: a thousand processes would read the same
        self.workers = [self._worker() for _ in range(WORKERS)]
        self.wishes = self._plan()
        self.flying: list[tuple[str, Wish]] = []

    def found(self, fault: str) -> None:
        """Note that a promise was broken."""
        self.faults.append(fault)

    def stored(self) -> None:
        """Note on which day, by the one right clock, each case that has ended did so."""
        for case in self.store.cases():
            if case.state == "closed":
                self.dates.setdefault(case.id, local_date(self.clock.now()))

    # what happens

    def run(self) -> list[str]:
        """Let it all happen, heal, and return every promise that was broken."""
        for _ in range(STEPS):
            self.step()
        self._heal()
        return self.faults + list(broken(self))

    def step(self) -> None:
        """Let one thing happen."""
        happening = self.chance.choices(
            (self._ask, self._network, self._work, self._pass_time, self._jump, self._die, self._trouble),
            (6, 12, 16, 8, 1, 2, 1),
        )[0]
        happening()

    def linger(self) -> None:
        """Let others work while a subscriber is slow."""
        if self.is_healing or self.depth or self.chance.random() < 0.7:
            return
        self.depth += 1
        for _ in range(self.chance.randint(2, 8)):
            self.chance.choice((self.step, self._work, self._pass_time))()
        self.depth -= 1

    def _ask(self) -> None:
        """A client sends what was not answered yet; of one case one thing after the other."""
        open_wishes = {wish.case: wish for wish in reversed(self.wishes) if not wish.is_answered}
        if open_wishes:
            wish = self.chance.choice(sorted(open_wishes.values(), key=lambda each: each.number))
            self.flying.append(("ask", wish))

    def _network(self) -> None:
        """Deliver any message, lose it, or deliver it and keep it for once more."""
        if not self.flying:
            return
        at = self.chance.randrange(len(self.flying))
        kind, wish = self.flying[at]
        fate = self.chance.random()
        if fate > 0.1:
            del self.flying[at]
        if fate > 0.9:
            return
        if kind == "answer":
            wish.is_answered = True
        else:
            self._serve(wish)

    def _serve(self, wish: Wish) -> None:
        process = self.parts.process(self.store, self)
        process.left = self.chance.choice((0, 0, 0, 1, 2, 3))
        desk = self._engine(process).desk("lan")
        command_id = self.parts.command_id(self, wish)
        try:
            if wish.step == "begin":
                desk.open(_flow_of(wish.case), _opening(wish.case), command_id=command_id)
            else:
                case = _case_id(self, wish.case)
                inputs = {"reason": "Bảng bị gỡ"} if wish.step == "interrupt" else {"n": wish.number}
                outcome = desk.attempt(case, wish.step, {} if wish.step == "resume" else inputs, command_id=command_id)
                if isinstance(outcome, Refusal):
                    self.flying.append(("answer", wish))
                    return
        except CrashError:
            return
        wish.is_done = True
        self.flying.append(("answer", wish))

    def _work(self) -> None:
        """One worker does one of its jobs, and may die at it."""
        at = self.chance.randrange(WORKERS)
        worker, process = self.workers[at]
        if process.is_busy:
            return
        process.left = self.chance.choice((0, 0, 0, 0, 1, 2, 3, 5, 8, 13))
        jobs = (
            lambda: worker.run_due(self.chance.choice((1, 100))),
            lambda: worker.run_daily(self.chance.choice((1, 100))),
            worker.run_seal,
            lambda: worker.run_delivery(SUBSCRIBER, self.chance.choice((1, 3, 100))),
            lambda: worker.run_delivery(SUBSCRIBER, self.chance.choice((1, 3, 100))),
        )
        self._lead(at, self.chance.choice(jobs))

    def _lead(self, at: int, job: Callable[[], object]) -> None:
        worker, process = self.workers[at]
        process.is_busy = True
        try:
            job()
        except CrashError:
            # While a subscriber was slow somebody else may have restarted it.
            if self.workers[at][0] is worker:
                self.workers[at] = self._worker()
        process.left, process.is_busy = 0, False

    def _pass_time(self) -> None:
        self._go_on(timedelta(minutes=self.chance.choice((1, 20, 70, 600, 2_000, 15_000))))

    def _jump(self) -> None:
        self._go_on(timedelta(hours=self.chance.randint(-30, 60)))

    def _die(self) -> None:
        self.workers[self.chance.randrange(WORKERS)] = self._worker()

    def _trouble(self) -> None:
        self.remote.broken[self.chance.randint(1, 40)] = self.chance.choice((1, 3, 1_000_000))

    def _go_on(self, by: timedelta) -> None:
        self.clock.set(self.clock.now() + by)

    # how it ends

    def _heal(self) -> None:
        """Let every wish be answered and every term end; then new workers find what the dead ones left."""
        self.is_healing = True
        self._answer_all()
        for at in range(WORKERS):
            self._go_on(STAY / 2)
            self._lead(at, self.workers[at][0].run_round)
        self._go_on(timedelta(hours=self.chance.randint(-30, 0)))
        self.workers = [self._worker() for _ in range(WORKERS)]
        self._go_on(2 * LEASE)
        self._finish()
        self.remote.broken = {}
        self._lead(0, lambda: self.workers[0][0].retry(SUBSCRIBER))
        self._finish()

    def _answer_all(self) -> None:
        while waiting := [wish for wish in self.wishes if not wish.is_answered]:
            self.flying = [(kind, wish) for kind, wish in self.flying if not wish.is_answered]
            self.flying = self.flying or [("ask", waiting[0])]
            kind, wish = self.flying.pop(0)
            if kind == "answer":
                wish.is_answered = True
            else:
                self._serve(wish)

    def _finish(self) -> None:
        """Let the first worker go on until nothing is left, however often an entry has to be tried."""
        for _ in range(60):
            self._lead(0, self.workers[0][0].run_round)
            self._go_on(timedelta(minutes=6))
            if self._is_done():
                return

    def _is_done(self) -> bool:
        worker, _ = self.workers[0]
        report = worker.report()
        ways = [job for job in report.jobs if job.name.startswith("deliver/")]
        return worker.run_round().is_nothing and not any(job.again_at for job in ways)

    # what it is made of

    def _engine(self, store: Any) -> Engine:  # noqa: ANN401 - a store, good or bad
        engine = copy(template())
        engine.store, engine.clock, engine.ids = store, self.clock, self.ids
        engine._learned = copy(self.learned)  # noqa: SLF001 - a process of its own, which has read them once
        return engine

    def _worker(self) -> tuple[Worker, Process]:
        process = self.parts.process(self.store, self)
        engine = self._engine(process)
        worker = self.parts.worker(
            engine, {SUBSCRIBER: lambda entries: self.remote.take(entries, process)}, lease=LEASE
        )
        return worker, process

    def _plan(self) -> list[Wish]:
        wishes: list[Wish] = []
        for case in range(CASES):
            later = self.chance.choice(WAYS) if _flow_of(case) == "stay" else ()
            wishes += [Wish(0, case, name) for name in ("begin", *later)]
        return [attrs.evolve(wish, number=100 + number) for number, wish in enumerate(wishes)]


def _flow_of(case: int) -> str:
    return ("stay", "stay", "stay", "held", "dated")[case % 5]


def _opening(case: int) -> dict[str, Any]:
    due_on = local_date(START + timedelta(days=20)).isoformat()
    return {"unit": "dang_uy", **({"due_on": due_on} if _flow_of(case) == "dated" else {}), "n": 9}


def _case_id(world: World, case: int) -> CaseId:
    begin = next(wish for wish in world.wishes if wish.case == case and wish.step == "begin")
    return case_id_for(CommandId(begin.command_id))


def fingerprint(world: World) -> str:
    """Return a digest of every byte of the log and of what was delivered, in order."""
    total = hashlib.sha256(repr(world.remote.effects).encode())
    for entry in world.office.log():
        total.update(entry.event.body + entry.event.hash)
    return total.hexdigest()


def simulate(seed: int, parts: Parts | None = None) -> list[str]:
    """Let one seed happen and return the promises that were broken; an error that ends it is one, too."""
    try:
        return World(seed, parts or Parts()).run()
    except SupervisionError as error:
        return [repr(error)]
