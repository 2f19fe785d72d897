"""Open due dates under a revised calendar, in bulk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Literal

import attrs

from supervision.clock import local_date
from supervision.deadlines import Calendar
from supervision.machine import Facts, Recount, recount
from supervision.messages import Words, owner_text
from supervision.model import Case, CaseId, Command, CommandId, Event, PersonId, Refused
from supervision.record import decode
from supervision.store import Snapshot
from supervision.text import Text, day_text

from ._errors import CalendarDecisionMissingError
from ._ledger import Ledger
from ._run import Run, World

_Counted = tuple[Case, tuple[Recount, ...]]

_PAGE = 200  # cases revised in one transaction: other writers wait for that long


@attrs.frozen(slots=True)
class DateMove:
    """An open due date that a revised calendar counts otherwise.

    Attributes:
        name: The deadline; *label* in the engine's language.
        owner: Who owes the duty, in words.
        was_due_on: The date it had.
        counted_on: What the revised calendar gives.
        due_on: The date it has then: never earlier than it was.
        outcome: ``moves``; ``stays``: the count is earlier, so the date stays; ``past``: it was late already, and
            stays so until people say otherwise; ``beyond``: the calendar ends before the date; ``changed``: somebody
            changed the case meanwhile, so that another run has to look at it.
        text: The same in the engine's language.
    """

    case_id: CaseId
    reference: str | None
    workflow: str
    name: str
    label: str
    owner: str
    was_due_on: date
    counted_on: date
    due_on: date
    outcome: Literal["moves", "stays", "past", "beyond", "changed"]
    text: str


@attrs.define(slots=True, eq=False)
class _Revision:
    """One revision under way."""

    ledger: Ledger
    calendar: Calendar
    actor: PersonId
    decision: str
    words: dict[tuple[str, int], Words] = attrs.field(factory=dict)

    def world(self, view: Snapshot | None = None) -> World:
        return attrs.evolve(self.ledger.world(view), calendar=self.calendar)

    def counted(self, page: tuple[Case, ...]) -> list[_Counted]:
        """Return the cases of a page with dates that come out otherwise."""
        world = self.world()
        facts = Facts(world.now, local_date(world.now), world.directory, world.calendar, world.law)
        found = []
        for case in page:
            if any(clock.is_open for clock in case.deadlines):
                program = world.programs.of(case.workflow, case.version)
                found.append((case, recount(program, case, facts, partial(self.history, case.id))))
        return [(case, recounts) for case, recounts in found if recounts]

    def history(self, case_id: CaseId) -> Iterator[Event]:
        return (decode(stored.body) for stored in self.ledger.store.events(case_id))

    def moved(self, counted: list[_Counted]) -> set[CaseId]:
        """Move the dates of a page in one transaction; return the cases that somebody changed meanwhile."""
        stuck: set[CaseId] = set()
        with self.ledger.store.transaction() as transaction:
            world = self.world(transaction)
            for case, found in counted:
                moves = tuple(each.fact(self.decision) for each in found if each.outcome == "moves")
                run = Run(world, transaction)
                if moves and isinstance(run.revise(self.command(case, run.today), moves), Refused):
                    stuck.add(case.id)
                if run.write is not None:
                    transaction.write(run.write)
        return stuck

    def command(self, case: Case, today: date) -> Command:
        number = CommandId(f"calendar/{self.calendar.digest[:16]}/{case.id}/{case.seq}")
        return Command(number, case.id, "", self.actor, today, expected_version=case.seq)

    def told(self, case: Case, found: Recount, *, is_stuck: bool) -> DateMove:
        clock, lang = found.clock, self.ledger.lang
        outcome = "changed" if is_stuck and found.outcome == "moves" else found.outcome
        words = self.words_of(case)
        was, counted = date.fromisoformat(clock.due_on), date.fromisoformat(found.counted_on)
        return DateMove(
            case.id,
            case.reference,
            case.workflow,
            clock.name,
            words.deadlines.get(clock.name, Text(clock.name)).get(lang),
            owner_text(clock.owner, words, lang),
            was,
            counted,
            counted if outcome == "moves" else was,
            outcome,
            _TOLD[outcome].get(lang).format(was=day_text(was, lang), counted=day_text(counted, lang)),
        )

    def words_of(self, case: Case) -> Words:
        key = (case.workflow, case.version)
        if key not in self.words:
            self.words[key] = self.ledger.words(self.ledger.programs.of(*key).workflow)
        return self.words[key]


def revisions(
    ledger: Ledger, calendar: Calendar, actor: PersonId, decision: str, *, dry_run: bool
) -> Iterator[DateMove]:
    """Say which open dates *calendar* counts otherwise, case by case; and unless *dry_run* move them."""
    revision = _Revision(ledger, calendar, actor, decision.strip())
    if not dry_run:
        if not revision.decision:
            raise CalendarDecisionMissingError
        ledger.calendar = calendar  # from now on new dates are counted with it, so that no page leaves any behind
    after = None
    while page := ledger.store.cases(after=after, limit=_PAGE):
        after = page[-1].id
        counted = revision.counted(page)
        stuck = revision.moved(counted) if counted and not dry_run else set()
        for case, found in counted:
            yield from [revision.told(case, each, is_stuck=case.id in stuck) for each in found]


_TOLD = {
    "moves": Text("chuyển từ ngày {was} sang ngày {counted}", "moves from {was} to {counted}"),
    "stays": Text(
        "tính lại ra ngày {counted}, giữ nguyên ngày {was} vì không ai bị quá hạn do lịch thay đổi",
        "counted again it is {counted}; stays on {was}, because nobody gets late by a revision",
    ),
    "past": Text(
        "đã quá hạn từ trước; lịch mới tính ra ngày {counted}, người có thẩm quyền xem xét",
        "was late before; the new calendar gives {counted}, for people to consider",
    ),
    "beyond": Text(
        "lịch không có đủ năm để tính lại; bổ sung lịch của năm còn thiếu",
        "the calendar ends before it can be counted; add the missing year",
    ),
    "changed": Text("hồ sơ vừa có thay đổi; chạy lại lệnh", "the case was just changed; run this again"),
}
