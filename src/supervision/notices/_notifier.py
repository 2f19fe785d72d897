"""The jobs: gather what has happened, gather what is due, send what waits."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby

import attrs

from supervision.clock import VIETNAM, local_date
from supervision.engine import Engine
from supervision.errors import SupervisionError
from supervision.model import CaseId, PersonId
from supervision.record import moment_from
from supervision.sides import ACTS
from supervision.store import LogEntry
from supervision.telemetry import span
from supervision.text import day_text

from ._book import Entry, MemoryBook, NoticeBook
from ._find import Finder
from ._notice import KINDS, CannotSendError, Item, Notice, Sender, SendLaterError
from ._rules import Rules
from ._wording import Templates
from ._write import Found, Held, Writer

_LOG = logging.getLogger("supervision.notices")
_TAKEN_FOR = timedelta(minutes=10)
_DAY = timedelta(days=1)


@attrs.frozen
class Sent:
    """What one run of `Notifier.send` did, in entries but for *messages*.

    Attributes:
        messages: Messages handed over. told: the entries in them.
        held: Put off to the next day, because of a reply that nobody has acted on.
        dropped: No longer true. failed: to be tried again. parked: given up, for a person to look at.
    """

    messages: int = 0
    told: int = 0
    held: int = 0
    dropped: int = 0
    failed: int = 0
    parked: int = 0

    def plus(self, other: Sent) -> Sent:
        """Add two runs up."""
        return Sent(*(a + b for a, b in zip(attrs.astuple(self), attrs.astuple(other), strict=True)))


def _no_mail(_case: CaseId) -> bool:
    return False


class Notifier:
    """Tells people what waits for them, what is due and what has come back; a worker calls its three jobs.

    Each job may be repeated and may run in several processes at once: the book sees to it that nobody is told the same
    thing twice a day.  Only a crash between sending and writing it down sends a message again, under the same id.

    Args:
        engine: The ledger.
        sender: The way out.
        address: The host's: where a person is reached; None where he is not.
        book: Where entries are kept; in memory only where left out.
        rules: When people may be disturbed.
        templates: The words.
        lang: The host's: ``vi`` or ``en`` for a person; the engine's language where left out.
        has_mail: The host's: whether something lies unread in a case's inbox that the ledger does not know of yet.
    """

    def __init__(  # noqa: PLR0913 - the public door: every keyword is one thing a host may state
        self,
        engine: Engine,
        sender: Sender,
        address: Callable[[str], str | None],
        *,
        book: NoticeBook | None = None,
        rules: Rules | None = None,
        templates: Templates | None = None,
        lang: Callable[[str], str] | None = None,
        has_mail: Callable[[CaseId], bool] = _no_mail,
    ) -> None:
        self._engine, self._sender, self._address, self._has_mail = engine, sender, address, has_mail
        self.book: NoticeBook = book if book is not None else MemoryBook()
        self._rules = rules if rules is not None else Rules()
        self._finder: Finder | None = None
        self._templates = templates if templates is not None else Templates()
        self._lang = lang if lang is not None else lambda _person: engine.lang

    def follow(self, entries: Sequence[LogEntry]) -> None:
        """Note what events tell to whom; a subscriber of the log, at least once, in order.

        Only the last act of a case counts, and only where it was learned in the last days (`Rules.fresh_days`).
        """
        since = self._engine.clock.now() - timedelta(days=self._rules.fresh_days + 1)
        cases = dict.fromkeys(e.event.case_id for e in entries if e.event.kind in ACTS and _at(e) >= since)
        if cases:
            self._add(self._looked().after_acts(cases))

    def remind(self) -> int:
        """Note what is due soon or overdue today; return how many entries are new.  Once a day is enough."""
        return sum(map(self.book.add, self._looked().near()))

    def send(self) -> Sent:
        """Send what waits, a message a person; nothing outside the hours and on days off."""
        done, now = Sent(), self._engine.clock.now()
        if not self._rules.is_open(now, self._engine.calendar):
            return done
        finder = self._looked()
        with span("supervision.notices", {}) as seen:
            while taken := self.book.take(now, now + _TAKEN_FOR):
                for recipient, entries in groupby(taken, key=lambda entry: entry.recipient):
                    done = done.plus(self._tell(finder, recipient, tuple(entries)))
            seen["count"] = done.messages
            return done

    # inside

    def _looked(self) -> Finder:
        """Look now.  Two threads may both look; the one that was quicker is forgotten."""
        self._finder = Finder.at(self._engine, self._rules, self._finder)
        return self._finder

    def _add(self, entries: Iterable[Entry]) -> None:
        """Keep entries; what is told of a second act on one day waits for the next."""
        waiting, placed = list(entries), list[Entry]()
        while waiting:
            known = self.book.seqs([entry.id for entry in waiting])
            placed += [entry for entry in waiting if entry.seq <= known.get(entry.id, entry.seq)]
            later = [entry for entry in waiting if entry.seq > known.get(entry.id, entry.seq)]
            waiting = [attrs.evolve(entry, on=_next_day(entry.on)) for entry in later]
        if placed:
            self.book.add(placed)

    def _tell(self, finder: Finder, recipient: PersonId, entries: tuple[Entry, ...]) -> Sent:
        now, lang = finder.engine.clock.now(), self._lang(recipient)
        writer = Writer(finder, self.book, self._templates, lang)
        found = {entry: self._found(writer, entry) for entry in entries}
        dropped = [entry.id for entry, what in found.items() if what == "dropped"]
        held = {entry.id: what for entry, what in found.items() if isinstance(what, Held)}
        self.book.close(dropped, "dropped")
        self.book.put_off(tuple(held), _tomorrow(now))
        self._add(entry for what in held.values() for entry in what.instead)
        told = {entry: what for entry, what in found.items() if isinstance(what, Item)}
        return self._handed(recipient, lang, told).plus(Sent(held=len(held), dropped=len(dropped)))

    def _found(self, writer: Writer, entry: Entry) -> Found:
        try:
            if entry.kind in {"due", "overdue"} and self._has_mail(entry.case_id):
                return Held()
            return writer.look(entry)
        except SupervisionError as error:
            # One case that cannot be read, of a newer version perhaps, must not silence all others.
            _LOG.warning("notice of case %s put off: %s", entry.case_id, type(error).__name__)
            return Held()

    def _handed(self, recipient: PersonId, lang: str, told: dict[Entry, Item]) -> Sent:
        if not told:
            return Sent()
        ids = [entry.id for entry in told]
        address = self._address(recipient)
        if address is None:
            return self._parked(ids, CannotSendError(f"recipient {recipient} has no address"))
        notice = self._notice(recipient, address, lang, _once(told.values()))
        try:
            self._sender.send(notice)
        except CannotSendError as error:
            return self._parked(ids, error)
        except SendLaterError as error:
            tries = max(entry.tries for entry in told) + 1
            if tries >= self._rules.tries:
                return self._parked(ids, error)
            self.book.put_off(ids, self._engine.clock.now() + self._rules.wait(tries), failures=1)
            _LOG.warning("notice %s failed, try %d: %s", notice.id[:16], tries, error.why)
            return Sent(failed=len(ids))
        self.book.close(ids, "sent")
        _LOG.debug("notice %s sent, %d entries", notice.id[:16], len(ids))
        return Sent(messages=1, told=len(ids))

    def _parked(self, ids: Sequence[str], error: CannotSendError | SendLaterError) -> Sent:
        self.book.close(ids, "parked")
        _LOG.error("%d notices parked: %s", len(ids), error.why)
        return Sent(parked=len(ids))

    def _notice(self, recipient: PersonId, address: str, lang: str, items: tuple[Item, ...]) -> Notice:
        now = self._engine.clock.now()
        day = day_text(local_date(now), lang)
        counts = {"cases": len({item.case_id for item in items}), "overdue": sum(i.kind == "overdue" for i in items)}
        filled = self._templates.filled
        numbered = (f"{number}. {item.text}" for number, item in enumerate(items, 1))
        parts = (filled("opening", lang, day=day, **counts), *numbered, filled("closing", lang, day=day))
        ids = "".join(sorted(item.id for item in items))
        return Notice(
            hashlib.sha256(ids.encode()).hexdigest(),
            recipient,
            address,
            lang,
            now,
            filled("subject", lang, day=day, **counts),
            "\n\n".join(parts) + "\n",
            items,
        )


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return items in the order they are told, two of the same kind about the same once."""
    ordered = sorted(items, key=lambda item: (KINDS.index(item.kind), item.due_on or item.on, item.case_id, item.clock))
    return tuple({(item.kind, item.case_id, item.clock): item for item in ordered}.values())


def _at(entry: LogEntry) -> datetime:
    return moment_from(entry.event.recorded_at)


def _next_day(day: str) -> str:
    return (datetime.fromisoformat(day) + _DAY).date().isoformat()


def _tomorrow(now: datetime) -> datetime:
    """Return the first moment of the next day in Viet Nam, in UTC."""
    local = now.astimezone(VIETNAM).replace(hour=0, minute=0, second=0, microsecond=0)
    return (local + _DAY).astimezone(now.tzinfo)
