"""The dates of one actor as an iCalendar file (RFC 5545), for the calendar he has anyway."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from types import ModuleType

import attrs

from supervision.clock import local_date
from supervision.engine import DeadlineView, Desk, Engine
from supervision.errors import SupervisionError, UnknownCaseError
from supervision.model import CaseId, DeadlineStarted, Event
from supervision.record import decode, moment, moment_from
from supervision.text import Text

_ZONE = "Asia/Ho_Chi_Minh"
_REFRESH = timedelta(hours=6)
_DAY = timedelta(days=1)


class NoCalendarError(SupervisionError):
    """The extra ``calendar`` is not installed."""

    def __str__(self) -> str:
        return (
            "chưa cài phần lịch: pip install “supervision-cycles[calendar]” · "
            "the calendar part is not installed: pip install “supervision-cycles[calendar]”"
        )


@attrs.frozen
class _Told:
    """A clock with what its events say: how often its date was touched, and when last."""

    view: DeadlineView
    changes: int
    at: str


def feed(engine: Engine, actor: str, *, closed_days: int = 90) -> bytes:
    """Return the clocks that *actor* may see, as an iCalendar file in UTF-8.

    Every clock is an event of a whole day, the due date in Viet Nam; it says which workflow, which reference and which
    term, and nothing else of the case.  Its UID is made of the case's id and the clock's name and never changes;
    SEQUENCE goes on with every change of the clock.  The same ledger on the same day gives the same bytes.

    Args:
        engine: The ledger; its language is that of the file.
        actor: A person's id.
        closed_days: Clocks met or ended within so many days are there as cancelled, so that a calendar that was given
            the file before strikes them out.  Only those count whose events are sealed.

    Raises:
        NoCalendarError: The extra ``calendar`` is not installed.
    """
    icalendar, desk = _icalendar(), engine.desk(actor)
    views = {(view.case_id, view.name): view for view in (*_closed(engine, desk, closed_days), *_open(desk))}
    calendar = icalendar.Calendar()
    name = Text("Thời hạn", "Due dates").get(engine.lang)
    for key, value in (
        ("prodid", f"-//supervision-cycles//notices//{engine.lang.upper()}"),
        ("version", "2.0"),
        ("method", "PUBLISH"),
        ("name", name),
        ("x-wr-calname", name),
        ("x-wr-timezone", _ZONE),
    ):
        calendar.add(key, value)
    calendar.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
    for told in sorted(_told(engine, views), key=lambda told: (told.view.due_on, told.view.case_id, told.view.name)):
        calendar.add_component(_event(icalendar, engine, told))
    made: bytes = calendar.to_ical()
    return made


def _icalendar() -> ModuleType:
    try:
        import icalendar
    except ImportError as missing:
        raise NoCalendarError from missing
    return icalendar


def _open(desk: Desk) -> Iterator[DeadlineView]:
    after = None
    while page := desk.deadlines(after=after):
        yield from page
        after = page[-1].key


def _closed(engine: Engine, desk: Desk, days: int) -> Iterator[DeadlineView]:
    """Yield the closed clocks of cases in which one was closed lately."""
    since = moment(engine.clock.now() - timedelta(days=days))
    earliest = local_date(moment_from(since))
    after, cases = _position(engine, since), dict[CaseId, None]()
    while page := engine.store.log(after, kinds=("DeadlineClosed",)):
        cases |= dict.fromkeys(entry.event.case_id for entry in page)
        after = page[-1].position
    for case_id in cases:
        try:
            found = desk.case(case_id).deadlines
        except UnknownCaseError:
            continue
        yield from (view for view in found if view.closed and _closed_on(engine, view) >= earliest.isoformat())


def _closed_on(engine: Engine, view: DeadlineView) -> str:
    clock = engine.read((view.case_id,))[view.case_id].deadline(view.name)
    return (clock.closed_on or "") if clock is not None else ""


def _position(engine: Engine, since: str) -> int:
    """Return a position of the log before which nothing was learned since; found by halving, as the log is in order."""
    low, step = 0, 1
    while _is_before(engine, low + step, since):
        low, step = low + step, step * 2
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _is_before(engine, middle, since) else (low, middle)
    return low


def _is_before(engine: Engine, position: int, since: str) -> bool:
    page = engine.store.log(position - 1, limit=1)
    return bool(page) and page[0].event.recorded_at < since


def _told(engine: Engine, views: Mapping[tuple[CaseId, str], DeadlineView]) -> Iterator[_Told]:
    clocks: dict[CaseId, list[DeadlineView]] = {}
    for view in views.values():
        clocks.setdefault(view.case_id, []).append(view)
    for case_id, found in clocks.items():
        events = [decode(stored.body) for stored in engine.store.events(case_id)]
        for view in found:
            touched = [event for event in events if _clock_of(event) == view.name]
            yield _Told(view, len(touched), moment(touched[-1].recorded_at))


def _clock_of(event: Event) -> str | None:
    """Return the clock an event is about; None where it is about none."""
    fact = event.fact
    # Every kind of event about a clock names it; no other kind has a name.
    return fact.deadline.name if isinstance(fact, DeadlineStarted) else getattr(fact, "name", None)


def _event(icalendar: ModuleType, engine: Engine, told: _Told) -> object:
    view, at = told.view, moment_from(told.at)
    event = icalendar.Event()
    for key, value in (
        ("uid", f"{view.case_id}.{view.name}@supervision-cycles"),
        ("sequence", told.changes - 1),
        ("dtstamp", at),
        ("last-modified", at),
        ("dtstart", view.due_on),
        ("dtend", view.due_on + _DAY),
        ("summary", _summary(engine, view)),
        ("transp", "TRANSPARENT"),
        ("status", _status(view)),
    ):
        event.add(key, value)
    return event


def _status(view: DeadlineView) -> str:
    if view.closed:
        return "CANCELLED"
    return "TENTATIVE" if view.is_paused else "CONFIRMED"


def _summary(engine: Engine, view: DeadlineView) -> str:
    workflow = engine.programs.of(view.workflow).workflow.label.get(engine.lang)
    told = f"{view.label}: {workflow} {view.reference or view.case_id}"
    return " ".join((told, *_remarks(view, engine.lang)))


def _remarks(view: DeadlineView, lang: str) -> Iterable[str]:
    if view.waits:
        yield Text("(sớm nhất)", "(not before)").get(lang)
    if view.is_paused:
        yield Text("(đang tạm dừng)", "(paused)").get(lang)
