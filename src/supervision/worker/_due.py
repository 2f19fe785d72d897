"""Steps whose day has come: found in the engine's own work list, taken by ordinary commands."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from supervision.clock import local_date
from supervision.engine import Engine, Receipt
from supervision.errors import SupervisionError
from supervision.machine import EACH_DAY, TERM_ENDS
from supervision.model import CaseId
from supervision.store import StoreError, TaskRow, VersionConflictError

from ._posts import Posts

DUE, DAILY = "due", "daily"
_PAGE = 100
_ALL_DONE = {"after": None}
_NO_DAY = "9999-12-31"  # what work without a date is ordered by

_log = logging.getLogger(__name__)


class Due:
    """Takes the automatic steps that the passing of days has made possible.

    Args:
        engine: The ledger.
        posts: The leases of the worker.
    """

    def __init__(self, engine: Engine, posts: Posts) -> None:
        self._engine, self._posts = engine, posts
        self._day = ""
        # Cases in which nothing followed today, as they were then; looked at again once they have moved on.
        self._idle: dict[CaseId, int] = {}
        # How many cases the last daily run has looked at: where there were any, there may be more.
        self.looked = 0
        self.stuck: dict[CaseId, str] = {}

    def run(self, limit: int) -> int:
        """Settle cases whose wait is over until *limit* have moved, and return how many have."""
        if self._posts.take(DUE) is None:
            return 0
        return sum(islice(self._moves(self._waiting(self._today())), limit))

    def run_daily(self, limit: int) -> int:
        """Settle up to *limit* of the cases whose guards read the day, each once a day; return how many have moved."""
        self.looked = 0
        lease = self._posts.take(DAILY)
        if lease is None:
            return 0
        today = date.fromisoformat(self._today()).toordinal()
        begun = json.loads(lease.note) if lease.note and lease.position == today else None
        if begun == _ALL_DONE:
            return 0
        after = (_NO_DAY, CaseId(begun["after"])) if begun is not None else None
        page = self._engine.store.tasks([EACH_DAY], after=after, limit=limit)
        self.looked = len(page)
        moved = sum(self._moves(iter([page])))
        note = _ALL_DONE if len(page) < limit else {"after": page[-1].case_id}
        self._posts.advance(lease, today, json.dumps(note).encode())
        return moved

    def _today(self) -> str:
        today = local_date(self._engine.clock.now()).isoformat()
        if today != self._day:
            self._day, self._idle, self.stuck = today, {}, {}
        return today

    def _waiting(self, today: str) -> Iterator[Sequence[TaskRow]]:
        """Yield the cases whose wait is over, page by page; what was settled is gone from the next one."""
        after: tuple[str, CaseId] | None = None
        while page := self._engine.store.tasks([TERM_ENDS], after=after, limit=_PAGE):
            yield [row for row in page if row.due_on is not None and row.due_on <= today]
            last = page[-1].due_on or _NO_DAY
            if last > today:
                return
            after = last, page[-1].case_id

    def _moves(self, pages: Iterator[Sequence[TaskRow]]) -> Iterator[int]:
        """Settle each case and yield 1 for each that has moved; those in which nothing follows are left alone."""
        for page in pages:
            cases = self._engine.read([row.case_id for row in page])
            for row in page:
                seq = cases[row.case_id].seq if row.case_id in cases else 0
                if seq and self._idle.get(row.case_id) != seq and self._has_moved(row.case_id, seq):
                    yield 1

    def _has_moved(self, case_id: CaseId, seq: int) -> bool:
        try:
            outcome = self._engine.settle(case_id, seq)
        except (StoreError, VersionConflictError):
            raise
        except SupervisionError as error:
            # A workflow this program does not know, say: other cases go on.
            outcome, told = None, type(error).__name__
            self.stuck[case_id] = told
            _log.warning("case %s cannot be settled: %s", case_id, told)
        if isinstance(outcome, Receipt):
            self.stuck.pop(case_id, None)
            return not outcome.is_repeat
        self._idle[case_id] = seq
        if outcome is not None:
            self.stuck[case_id] = ", ".join(reason.code for reason in outcome.reasons)
            _log.warning("case %s cannot be settled: %s", case_id, self.stuck[case_id])
        return False
