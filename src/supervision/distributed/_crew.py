"""A process that works on any number of ledgers, and begins anew where procrastinate's own worker would end."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from types import MappingProxyType

import attrs
from procrastinate import App, PsycopgConnector

from supervision.engine import Engine
from supervision.worker import Handler, Proposed

from ._queue import require, require_postgres
from ._tasks import LEASE, NAMESPACE, Turns, queues

_NOBODY: Mapping[str, Handler] = MappingProxyType({})
_NOBODY_ELSE: Mapping[str, Proposed] = MappingProxyType({})
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.25, 30.0
# A job that was asked for while one of its kind was under way is found by looking: nothing tells when that one ends.
_LOOKS_S = 0.5
# Heartbeats in the time after which nobody believes in a worker any more.
_BEATS = 4
_CONNECTIONS = 6

_log = logging.getLogger(__name__)


@attrs.frozen
class Ledger:
    """One ledger that a crew works on.

    Attributes:
        url: Its PostgreSQL database, where its jobs are handed out, too.
        engine: The ledger itself.
        subscribers: Who is handed its log, by name, as for `supervision.worker.Worker`.  Each name has a queue of its
            own: a process that does not know it leaves it to those that do.
        proposals: Who is handed proposals, by name, as there; looked for once a minute.
    """

    url: str
    engine: Engine
    subscribers: Mapping[str, Handler] = _NOBODY
    proposals: Mapping[str, Proposed] = _NOBODY_ELSE


class Crew:
    """The workers of one process, one for each ledger; any number of such processes share the work.

    A server that stops, a lost connection or a fault ends what is under way on its ledger alone; it is begun anew after
    a pause that grows to half a minute, and what a dead process had begun is done by another within twice *lease*.

    Args:
        ledgers: What to work on.
        lease: For how long work is taken at a time, and a process that is not heard of is believed to live.

    Raises:
        QueueError: A database is none of PostgreSQL's.
    """

    def __init__(self, ledgers: Sequence[Ledger], *, lease: timedelta = LEASE) -> None:
        """Take nothing yet."""
        for ledger in ledgers:
            require_postgres(ledger.url)
        self._ledgers, self._lease = tuple(ledgers), lease
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = asyncio.Event()
        self._has_ended = False

    def require(self) -> None:
        """Raise QueueError unless every database asks for jobs, and can hand them out."""
        for ledger in self._ledgers:
            require(ledger.url)

    def run(self) -> None:
        """Work until `stop` is called from another thread or a signal handler."""
        asyncio.run(self._run())

    def stop(self) -> None:
        """End after the batches under way; stopping twice, or before it runs, is harmless."""
        self._has_ended = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stopping.set)

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        if self._has_ended:
            return
        await asyncio.gather(*(self._keep_up(ledger) for ledger in self._ledgers))

    async def _keep_up(self, ledger: Ledger) -> None:
        failures = 0
        while not self._stopping.is_set():
            began = time.monotonic()
            working = asyncio.create_task(self._work(ledger))
            stopping = asyncio.create_task(self._stopping.wait())
            await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            if self._stopping.is_set():
                working.cancel()
            (ended,) = await asyncio.gather(working, return_exceptions=True)
            failures = 0 if time.monotonic() - began > _LONGEST_PAUSE_S else failures + 1
            if not self._stopping.is_set():
                await self._rest(ended, failures)

    async def _rest(self, ended: BaseException | None, failures: int) -> None:
        """Say why work on a ledger has ended, and wait before it is begun anew."""
        if ended is not None and not isinstance(ended, Exception | asyncio.CancelledError):
            raise ended
        pause = min(_FIRST_PAUSE_S * 2.0 ** min(failures - 1, 20), _LONGEST_PAUSE_S)
        _log.error("work on a ledger ended early, attempt %s, begun anew in %s s", failures, pause, exc_info=ended)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), pause)

    async def _work(self, ledger: Ledger) -> None:
        """Run a worker of procrastinate's until it ends, which it does when the server stops."""
        connector = PsycopgConnector(conninfo=ledger.url, min_size=1, max_size=_CONNECTIONS, timeout=10)
        app = App(connector=connector)
        known = ledger.subscribers, ledger.proposals
        turns = Turns(lambda: ledger.engine, known, self._lease)
        app.add_tasks_from(turns.blueprint(), namespace=NAMESPACE)
        seconds = self._lease.total_seconds()
        async with app.open_async():
            await turns.ask_for_all(app)
            worker = app.run_worker_async(
                queues=queues(known),
                concurrency=2 + len(ledger.subscribers) + len(ledger.proposals),
                fetch_job_polling_interval=min(_LOOKS_S, seconds / _BEATS),
                install_signal_handlers=False,
                delete_jobs="successful",
                update_heartbeat_interval=seconds / _BEATS,
                stalled_worker_timeout=seconds,
            )
            watching, working = asyncio.create_task(turns.watch(app)), asyncio.create_task(worker)
            try:
                await asyncio.wait({watching, working}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                ended = watching.done()
                watching.cancel()
                if ended or not working.done():
                    working.cancel()
                await asyncio.gather(watching, working, return_exceptions=True)
            (watching if ended else working).result()
