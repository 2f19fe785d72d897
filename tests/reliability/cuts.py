"""An office at work on a disk that notes everything: what it did, and what was acknowledged when."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import attrs

from supervision.clock import VirtualClock
from supervision.engine import Batch, Engine, Receipt, Refusal
from supervision.engine._programs import Programs
from supervision.model import CaseId, Value
from supervision.store.sqlite import Connection, SqliteStore
from supervision.testing import SeededIds
from tests.engine.office import _WAYS as WAYS
from tests.engine.office import DATA, EVIDENCE, FEEDBACK, PLAN, REMEDY, TODAY, _moment, library
from tests.reliability.forgetful_disk import Disk, Driver

# An older SQLite has no safe write-ahead log: the store then keeps a rollback journal.
OLDER = {"SELECT sqlite_version()": "SELECT '3.40.1'"}
LEDGER = "ledger.db"


def weaker(synchronous: str) -> dict[str, str]:
    """Return what makes a connection take another setting than it says."""
    return {"PRAGMA synchronous = FULL": f"PRAGMA synchronous = {synchronous}", "PRAGMA synchronous": "SELECT 2"}


# the work

# A plan goes no further than into force: whoever is to supervise it may still ask then.
_WAYS = {**WAYS, "plan": WAYS["plan"][:5]}

Deed = Callable[[Engine], tuple[Receipt, ...]]
_Command = Callable[[Engine, Batch | None], Receipt]


@attrs.define
class Lead:
    """A case that is led on the usual way, from its opening on, step by step.

    Attributes:
        about: The lead whose case this one supervises, if any.
        case: Its id, once it is open.
        taken: How many commands it has had.
    """

    workflow: str
    name: str
    opener: str
    inputs: Mapping[str, Value]
    about: Lead | None = None
    case: CaseId | None = None
    taken: int = 0

    @property
    def may_go_on(self) -> bool:
        return self.taken <= len(_WAYS[self.workflow]) and (self.about is None or self.about.taken >= 5)

    def next_deed(self) -> _Command:
        """Return the next command; doing it twice asks for the same thing twice."""
        at, case, command_id = self.taken, self.case, f"{self.name}-{self.taken}"
        self.taken += 1
        if case is None:
            return lambda engine, batch: self._opened(engine, batch, command_id)
        step, who, body, inputs = _WAYS[self.workflow][at - 1]
        period = {"period_from": "2026-02-01", "period_to": "2026-06-30"} if step == "propose" else {}
        return lambda engine, batch: engine.desk(who, within=batch).send(
            case, step, {**inputs, **period}, on_behalf_of=body, command_id=command_id
        )

    def _opened(self, engine: Engine, batch: Batch | None, command_id: str) -> Receipt:
        links = {"supervises": self.about.case} if self.about is not None and self.about.case is not None else None
        desk = engine.desk(self.opener, within=batch)
        receipt = desk.open(self.workflow, self.inputs, links=links, command_id=command_id)
        # Repeated after a cut, the same opening gets another id, in a ledger that is thrown away.
        self.case = self.case or receipt.case_id
        return receipt


def _leads(round_number: int) -> list[Lead]:
    plan = Lead("plan", f"plan-{round_number}", "tam", {**PLAN, "year": 2026 + round_number})
    asked: dict[str, Value] = {"subject": "an", "front": "mttq", "plan_unit": "dang_uy", "receipt": EVIDENCE}
    return [
        plan,
        Lead("sup_assignment", f"sup-{round_number}", "hue", asked, about=plan),
        Lead("feedback", f"feedback-{round_number}", "hue", FEEDBACK),
        Lead("remediation", f"remedy-{round_number}", "quy", REMEDY),
    ]


def deeds(chance: random.Random, rounds: int) -> Iterator[Deed]:
    """Yield what the office does, one transaction each; each deed must be done before the next is asked for."""
    yield _organised
    for number in range(rounds):
        leads = _leads(number)
        while going := [lead for lead in leads if lead.may_go_on]:
            draw = chance.random()
            if draw < 0.15:
                yield _sealed
            elif draw < 0.25:
                yield _refused
            elif draw < 0.4 and len(going) > 1:
                yield _together([lead.next_deed() for lead in chance.sample(going, 2)])
            else:
                yield _alone(chance.choice(going).next_deed())


def _organised(engine: Engine) -> tuple[Receipt, ...]:
    engine.organise(DATA)
    return ()


def _sealed(engine: Engine) -> tuple[Receipt, ...]:
    """Seal as a worker does: under a lease, and noting how far it has got."""
    now = engine.clock.now()
    lease = engine.store.lease("seal", "worker-1", now, now + timedelta(minutes=1))
    assert lease is not None
    engine.store.seal(7)
    assert engine.store.advance(lease, lease.position + 1)
    return ()


def _refused(engine: Engine) -> tuple[Receipt, ...]:
    assert isinstance(engine.desk("la").attempt_open("remediation", REMEDY), Refusal)
    return ()


def _alone(command: _Command) -> Deed:
    return lambda engine: (command(engine, None),)


def _together(commands: list[_Command]) -> Deed:
    def done(engine: Engine) -> tuple[Receipt, ...]:
        with engine.batch() as batch:
            return tuple(command(engine, batch) for command in commands)

    return done


# the recording


@attrs.frozen
class Recording:
    """What an office did, what the disk was told, and what was acknowledged when.

    Attributes:
        commits: How many operations had been done when a commit was acknowledged, and a digest of all rows by then.
        deeds: The same for each deed, with the receipts it brought.
        instead: Other statements by statement, for the `Driver`.
    """

    disk: Disk
    instead: Mapping[str, str]
    commits: list[tuple[int, str]] = attrs.Factory(list)
    deeds: list[tuple[int, Deed, tuple[Receipt, ...]]] = attrs.Factory(list)

    @classmethod
    def of(cls, folder: Path, seed: str, *, rounds: int = 1, instead: Mapping[str, str] | None = None) -> Recording:
        """Let an office work, half of the time after it has opened its ledger anew."""
        recording = cls(Disk(f"cut-{seed}"), instead or {})
        ids = SeededIds(0)
        plan = deeds(random.Random(seed), rounds)  # noqa: S311 - work, not secrets
        for _ in range(2):
            store = SqliteStore(folder / LEDGER, connect=recording.connected)
            engine = working(store, ids)
            for deed in plan:
                receipts = deed(engine)
                recording.deeds.append((len(recording.disk.operations), deed, receipts))
                if len(recording.deeds) == 12 * rounds:
                    break
            store.close()
        recording.disk.unregister()
        return recording

    def connected(self, path: str) -> Driver:
        """Connect through the disk that notes everything."""

        def committed() -> None:
            self.commits.append((len(self.disk.operations), contents(driver)))

        driver = Driver(path, self.disk, committed, self.instead)
        return driver


def working(store: SqliteStore, ids: SeededIds) -> Engine:
    """Return an engine that shares its programs with all others, for they are slow to make."""
    engine = Engine(store, library(), clock=VirtualClock(_moment(TODAY)), ids=ids)
    if _programs:
        engine.programs = _programs[0]
    else:
        _programs.append(engine.programs)
    return engine


_programs: list[Programs] = []


def contents(raw: Connection) -> str:
    """Return a digest of all rows of the ledger."""
    digest = sha256()
    for (table,) in raw.execute(_TABLES).fetchall():
        digest.update(repr((table, raw.execute(f"SELECT * FROM {table}").fetchall())).encode())  # noqa: S608 - ours
    return digest.hexdigest()


_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'supervision_%' ORDER BY name"
