"""The jobs: what each does, when it is asked for again, and what is done for those whose worker died."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import timedelta
from types import MappingProxyType

from procrastinate import App, Blueprint, JobContext, exceptions
from procrastinate.jobs import Job, Status

from supervision.engine import Engine
from supervision.worker import Handler, Proposed, Worker

from ._queue import QUEUE, all_have_asked, ask_for, queue_of

NAMESPACE = QUEUE
LEASE = timedelta(seconds=30)
_DELIVER, _PROPOSE = "deliver/", "propose/"
_NOBODY: Mapping[str, Handler] = MappingProxyType({})
_NOBODY_ELSE: Mapping[str, Proposed] = MappingProxyType({})
# One batch: so much at a time, until nothing is left or others have waited so long.
_CASES, _ENTRIES, _BATCH_S = 500, 2_000, 5.0
_AT_ONCE = timedelta()
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=1), timedelta(minutes=1)
_KEPT_HOURS, _HOUR_S = 24, 3_600
_MINUTE_S = 60.0
_MOST_ENDED = 1_000  # jobs remembered
_WRITTEN_S = 2.0  # by then the end of a job is written

Around = Callable[[], AbstractContextManager[object]]

_log = logging.getLogger(__name__)


def tasks(
    engine: Callable[[], Engine],
    subscribers: Mapping[str, Handler] = _NOBODY,
    *,
    proposals: Mapping[str, Proposed] = _NOBODY_ELSE,
    lease: timedelta = LEASE,
    around: Around = nullcontext,
) -> Blueprint:
    """Return the worker's jobs for an application of procrastinate's: ``app.add_tasks_from(…, namespace=NAMESPACE)``.

    One blueprint is for one application, on the database of the ledger.

    Args:
        engine: Gives the ledger, when a job is done.
        subscribers: As for `supervision.worker.Worker`.
        proposals: As there.
        lease: As there; the job of a worker that has not been heard of for so long is put back.
        around: Gives what every batch is done inside of, in its thread: to put connections away, say.
    """
    return Turns(engine, (subscribers, proposals), lease, around).blueprint()


Known = tuple[Mapping[str, Handler], Mapping[str, Proposed]]


def queues(known: Known) -> list[str]:
    """Return the queues of a worker that knows these subscribers to the log and to proposals."""
    subscribers, proposals = known
    return [QUEUE, *(queue_of(_DELIVER + name) for name in subscribers), *(queue_of(_PROPOSE + n) for n in proposals)]


class Turns:
    """The jobs of one ledger, in one process.

    Args:
        engine: Gives the ledger.
        known: Who is handed the log, and who proposals, by name.
        lease: For how long work is taken at a time.
        around: Gives what everything in a thread is done inside of.
    """

    def __init__(
        self,
        engine: Callable[[], Engine],
        known: Known,
        lease: timedelta,
        around: Around = nullcontext,
    ) -> None:
        self._engine, self._known, self._lease, self._around = engine, known, lease, around
        self._subscribers, self._proposals = known
        self._workers: dict[str, Worker] = {}
        self._turns: dict[str, asyncio.Lock] = {}
        self._ended: dict[int, float] = {}  # jobs done here, and when

    def blueprint(self) -> Blueprint:
        """Return the jobs as tasks."""
        made = Blueprint()
        for kind, task in (("due", self.due), ("seal", self.seal)):
            made.task(name=kind, queue=QUEUE, pass_context=True)(task)
        made.task(name="deliver", queue=QUEUE, pass_context=True)(self.deliver)
        made.task(name="propose", queue=QUEUE, pass_context=True)(self.propose)
        made.periodic(cron="* * * * *")(made.task(name="tick", queue=QUEUE, pass_context=True)(self.tick))
        often = f"*/{max(1, min(30, round(self._lease.total_seconds() / 3)))} * * * * *"
        made.periodic(cron=often)(made.task(name="rescue", queue=QUEUE, pass_context=True)(self.rescue))
        return made

    async def ask_for_all(self, app: App) -> None:
        """Ask for everything, as every process does when it begins: the rest of the minute is not waited for."""
        for kind in ("due", "seal"):
            await ask_for(app, kind, kind, {})
        for name in self._proposals:
            await ask_for(app, _PROPOSE + name, "propose", {"name": name})
        await self._ask_for_deliveries(app)

    async def due(self, context: JobContext, failures: int = 0) -> None:
        """Take the steps whose day has come, and open what programmes promise."""
        await self._done(context, "due", "due", {"failures": failures})

    async def seal(self, context: JobContext, failures: int = 0) -> None:
        """Give events their place in the log; then whoever is handed the log is asked for."""
        await self._done(context, "seal", "seal", {"failures": failures})
        await self._ask_for_deliveries(context.app)

    async def deliver(self, context: JobContext, name: str, failures: int = 0) -> None:
        """Hand the log to one subscriber."""
        await self._done(context, _DELIVER + name, "deliver", {"name": name, "failures": failures})

    async def propose(self, context: JobContext, name: str, failures: int = 0) -> None:
        """Propose to one subscriber what is not done."""
        await self._done(context, _PROPOSE + name, "propose", {"name": name, "failures": failures})

    async def tick(self, context: JobContext, timestamp: int) -> None:
        """Ask for everything: a day has come without anything else having happened, or something was lost."""
        await self.ask_for_all(context.app)
        if timestamp % _HOUR_S == 0:
            for queue in queues(self._known):
                await context.app.job_manager.delete_old_jobs(
                    nb_hours=_KEPT_HOURS, queue=queue, include_failed=True, include_cancelled=True, include_aborted=True
                )

    async def rescue(self, context: JobContext, timestamp: int) -> None:
        """Put back the jobs of workers that have not been heard of for longer than a lease."""
        del timestamp
        await self.put_back(context.app)

    async def watch(self, app: App) -> None:
        """Ask for everything and put back what was lost, for ever.

        A lost connection may end procrastinate's clock and leave its worker.
        """
        pause, asked = min(30.0, self._lease.total_seconds() / 3), time.monotonic()
        while True:
            await asyncio.sleep(pause)
            await self.put_back(app)
            if time.monotonic() - asked >= _MINUTE_S:
                asked = time.monotonic()
                await self.ask_for_all(app)

    async def put_back(self, app: App) -> None:
        """Put back the jobs of workers that are not heard of, and those whose end was never written."""
        manager = app.job_manager
        for job in await manager.get_stalled_jobs(seconds_since_heartbeat=self._lease.total_seconds()):
            if job.task_name.startswith(f"{NAMESPACE}:"):
                await _put_back(app, job)
        # Where the connection is lost while a job's end is written, it stays begun by a worker that lives on.
        until = time.monotonic() - _WRITTEN_S
        ended = {number for number, at in self._ended.items() if at < until}
        for job in await manager.list_jobs_async(status="doing") if ended else ():
            if job.id in ended:
                await _put_back(app, job)
        self._ended = {number: at for number, at in self._ended.items() if number not in ended}

    async def _done(self, context: JobContext, kind: str, task: str, args: dict[str, object]) -> None:
        """Do one batch of *kind*, and ask for the next one where anything may be left."""
        failures = int(str(args.pop("failures")))
        try:
            has_seen_all = await all_have_asked(context.app)
            async with self._turn(kind):
                wait = await asyncio.to_thread(self._batch, kind)
        except Exception:
            # Asked for anew and not retried by procrastinate, which cannot while another job of the kind waits.
            wait = min(_FIRST_PAUSE * (1 << min(failures, 10)), _LONGEST_PAUSE)
            await ask_for(context.app, kind, task, {**args, "failures": failures + 1}, wait)
            raise
        finally:
            self._ended[context.job.id or 0] = time.monotonic()
            # Where another process puts back, nobody here looks at them.
            while len(self._ended) > _MOST_ENDED:
                del self._ended[next(iter(self._ended))]
        if wait is None and not has_seen_all:
            wait = _FIRST_PAUSE
        if wait is not None:
            await ask_for(context.app, kind, task, args, wait or None)

    def _batch(self, kind: str) -> timedelta | None:
        """Work for a while; return after which time to go on, None where nothing is left."""
        what, _, name = kind.partition("/")
        if name and name not in (self._subscribers if what == "deliver" else self._proposals):
            # A worker that looks at every queue came across it: it is left to one that knows this subscriber.
            return self._lease / 2
        until = time.monotonic() + min(_BATCH_S, self._lease.total_seconds() / 2)
        with self._around():
            worker = self._worker(kind)
            try:
                while _some(kind, worker):
                    if time.monotonic() >= until:
                        return _AT_ONCE
                if worker.elsewhere:
                    return self._lease / 2
                return (what == "deliver" and worker.put_off(name)) or None
            finally:
                worker.let_go()

    def _turn(self, kind: str) -> asyncio.Lock:
        """Return what keeps two batches of one kind apart, should a job be put back whose worker was but slow."""
        return self._turns.setdefault(kind, asyncio.Lock())

    def _worker(self, kind: str) -> Worker:
        """Return who does one kind of work, with leases of its own."""
        if kind not in self._workers:
            self._workers[kind] = Worker(
                self._engine(), self._subscribers, lease=self._lease, proposals=self._proposals
            )
        return self._workers[kind]

    async def _ask_for_deliveries(self, app: App) -> None:
        for name in await asyncio.to_thread(self._names):
            await ask_for(app, _DELIVER + name, "deliver", {"name": name})

    def _names(self) -> list[str]:
        """Return every subscriber, whoever knows it: those of this process, and all that were ever handed anything."""
        with self._around():
            held = {lease.name for lease in self._engine().store.leases()}
        return sorted({*self._subscribers, *(n.removeprefix(_DELIVER) for n in held if n.startswith(_DELIVER))})


def _some(kind: str, worker: Worker) -> int:
    """Do some work of *kind* and return how much."""
    if kind == "due":
        return worker.run_due(_CASES) + worker.run_daily(_CASES) + worker.run_programmes(_CASES) + worker.looked
    if kind.startswith(_PROPOSE):
        return worker.run_proposals(kind.removeprefix(_PROPOSE), _CASES) + worker.looked
    return worker.run_seal() if kind == "seal" else worker.run_delivery(kind.removeprefix(_DELIVER), _ENTRIES)


async def _put_back(app: App, job: Job) -> None:
    """Let another worker do *job*; where one of its kind waits already, that one will do."""
    _log.warning("job %s (%s) is put back: its worker, or its end, has not been heard of", job.id, job.task_name)
    try:
        await app.job_manager.retry_job(job)
    except exceptions.UniqueViolation:
        await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)
