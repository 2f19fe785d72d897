"""Duties that are not done, proposed to people: each tier once, over no unread reply, and nothing in the case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

import attrs
import pytest

from supervision.clock import VirtualClock
from supervision.deadlines import Tier
from supervision.engine import Engine, OrgData
from supervision.model import CaseId, PersonId, UnitId
from supervision.org import Mandate, Unit
from supervision.spec import Library, load
from supervision.store import Store
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import SeededIds
from supervision.text import Text
from supervision.worker import Proposal, Worker
from tests.architecture.house import ROOT
from tests.worker.scene import START, go_on, set_day

FOLDER = ROOT / "tests" / "acceptance" / "proposals"
SINCE = date(2020, 1, 1)
DATA = OrgData(
    units=tuple(
        Unit(UnitId(name), label, "", "", None, SINCE) for name, label in (("front", "Mặt trận"), ("ubnd", "UBND"))
    ),
    persons=((PersonId("dung"), "Ông Dũng"), (PersonId("an"), "Ông An")),
    mandates=(
        Mandate("m1", PersonId("dung"), "front_board", UnitId("front"), SINCE),
        Mandate("m2", PersonId("an"), "head", UnitId("ubnd"), SINCE),
    ),
)
ASKED = {"board": "front", "unit": "ubnd"}
REMIND, TELL = "Nhắc đơn vị giải trình", "Báo cáo cấp ủy"


@cache
def demands() -> Library:
    return load(FOLDER)


def engine_of(store: Store | None = None, library: Library | None = None) -> Engine:
    """An engine on Monday 2 March 2026; what is asked today is to be answered by Monday 16 March."""
    store = store if store is not None else MemoryStore()
    engine = Engine(store, library or demands(), clock=VirtualClock(START), ids=SeededIds())
    engine.organise(DATA)
    return engine


def ask(engine: Engine, number: int = 1) -> CaseId:
    return engine.desk("dung").open("demand", ASKED, reference=f"số {number}", command_id=f"ask-{number}").case_id


@attrs.define
class Subscriber:
    """Keeps what it is given; raises LookupError for the cases it does not take."""

    taken: list[Proposal] = attrs.field(factory=list)
    refused: set[CaseId] = attrs.field(factory=set)
    calls: int = 0

    def take(self, proposals: Sequence[Proposal]) -> None:
        self.calls += 1
        if any(proposal.case_id in self.refused for proposal in proposals):
            raise LookupError
        self.taken += proposals


def worker_of(engine: Engine, subscriber: Subscriber, name: str = "reminders") -> Worker:
    return Worker(engine, proposals={name: subscriber.take})


def tiers(engine: Engine, *days: tuple[int, int]) -> list[list[str]]:
    """What each of the days of 2026 brings."""
    subscriber, found = Subscriber(), list[list[str]]()
    worker = worker_of(engine, subscriber)
    for month, day in days:
        set_day(engine, month, day)
        worker.run_once()
        found.append([proposal.tier for proposal in subscriber.taken])
        subscriber.taken.clear()
    return found


def test_each_tier_is_proposed_once_when_its_day_has_come() -> None:
    engine = engine_of()
    ask(engine)
    days = (3, 11), (3, 12), (3, 13), (3, 16), (3, 17), (3, 18), (9, 1)
    assert tiers(engine, *days) == [[], [REMIND], [], [], [TELL], [], []]


def test_a_day_without_a_worker_is_made_up_for() -> None:
    engine = engine_of()
    ask(engine)
    assert tiers(engine, (4, 20)) == [[REMIND, TELL]]


def test_a_proposal_says_who_owes_what_until_when_and_why() -> None:
    engine, subscriber = engine_of(), Subscriber()
    case = ask(engine)
    set_day(engine, 3, 18)
    worker_of(engine, subscriber).run_once()
    told = subscriber.taken[1]
    assert (told.case_id, told.reference, told.workflow, told.clock) == (case, "số 1", "demand", "answer_term")
    assert (told.owner, told.owed_by, told.label) == ("head@ubnd", "Người đứng đầu (UBND)", "Giải trình")
    assert (told.due_on, told.days, told.from_on) == (date(2026, 3, 16), 2, date(2026, 3, 17))
    assert (told.tier, told.tell, told.article) == (TELL, ("committee",), "Điều 3 Quy chế mẫu năm 2026")
    assert told.text.startswith("từ ngày 17/3/2026 (quá hạn 1 ngày): đề xuất “Báo cáo cấp ủy”")
    assert told.explained == str(engine.desk("an").explain_date(case, "answer_term"))


def test_nothing_is_written_into_the_case() -> None:
    engine = engine_of()
    case = ask(engine)
    before = engine.read([case]), engine.store.events(case)
    set_day(engine, 3, 20)
    worker_of(engine, Subscriber()).run_once()
    assert (engine.read([case]), engine.store.events(case)) == before
    assert engine.verify() == ()


def test_what_was_taken_is_never_handed_over_again(tmp_path: Path) -> None:
    engine, first, second = engine_of(SqliteStore(tmp_path / "ledger.db")), Subscriber(), Subscriber()
    ask(engine)
    set_day(engine, 3, 17)
    assert worker_of(engine, first).run_once().proposed == 2
    engine.close()
    engine = engine_of(SqliteStore(tmp_path / "ledger.db"))
    for day in (17, 18):
        set_day(engine, 3, day)
        assert worker_of(engine, second).run_once().proposed == 0
    assert worker_of(engine, second, "another").run_once().proposed == 2
    assert [one.id for one in first.taken] == [one.id for one in second.taken]
    engine.close()


def test_the_clock_that_goes_back_brings_nothing_twice() -> None:
    engine = engine_of()
    ask(engine)
    assert tiers(engine, (3, 17), (3, 12), (3, 17)) == [[REMIND, TELL], [], []]


def test_while_a_duty_stands_still_nothing_is_proposed_and_afterwards_its_new_date_counts() -> None:
    engine = engine_of()
    case = ask(engine)
    set_day(engine, 3, 5)
    engine.desk("dung").send(case, "suspend", {"reason": "Chờ kết luận"})
    assert tiers(engine, (3, 31)) == [[]]
    engine.desk("dung").send(case, "resume", {"reason": "Đã có kết luận"})
    # Three days were used; seven working days from 31 March end on 9 April.
    assert tiers(engine, (4, 6), (4, 7)) == [[], [REMIND]]


def test_an_extended_duty_is_proposed_by_its_new_date() -> None:
    engine = engine_of()
    case = ask(engine)
    assert tiers(engine, (3, 13)) == [[REMIND]]
    engine.desk("dung").send(case, "extend", {"reason": "Phức tạp"})
    assert tiers(engine, (3, 18), (3, 19), (3, 24)) == [[], [REMIND], [TELL]]


def test_a_duty_that_is_done_is_proposed_to_nobody() -> None:
    engine = engine_of()
    engine.desk("an").send(ask(engine), "answer")
    assert tiers(engine, (3, 20)) == [[]]


def test_an_answer_that_nobody_has_looked_at_holds_everything_back() -> None:
    engine = engine_of()
    case = ask(engine)
    set_day(engine, 3, 16)
    engine.desk("an").send(case, "explain")
    assert tiers(engine, (3, 17), (3, 25)) == [[], []]
    engine.desk("dung").send(case, "ask_more")
    # On the day on which the other side has acted, whoever owes the duty has that to read.
    assert tiers(engine, (3, 25), (3, 26)) == [[], [REMIND, TELL]]


def test_a_letter_that_only_the_host_knows_of_holds_it_back() -> None:
    engine, subscriber, letters = engine_of(), Subscriber(), set[CaseId]()
    letters.add(ask(engine))
    worker = Worker(engine, proposals={"reminders": subscriber.take}, has_mail=letters.__contains__)
    set_day(engine, 3, 17)
    assert worker.run_once().proposed == 0
    letters.clear()
    set_day(engine, 3, 18)
    assert worker.run_once().proposed == 2


def test_one_that_is_not_taken_holds_no_other_back_and_is_tried_again() -> None:
    engine, subscriber = engine_of(), Subscriber()
    first, second = ask(engine), ask(engine, 2)
    subscriber.refused = {first}
    worker = worker_of(engine, subscriber)
    set_day(engine, 3, 12)
    assert worker.run_once().proposed == 1
    assert [proposal.case_id for proposal in subscriber.taken] == [second]
    (job,) = [job for job in worker.report().jobs if job.name == "propose/reminders"]
    assert (job.attempts, job.reason, job.again_at) == (1, "LookupError", "2026-03-12T02:00:01.000000Z")
    calls = subscriber.calls
    assert (worker.run_once().proposed, subscriber.calls) == (0, calls)
    go_on(engine, 2)
    assert (worker.run_once().proposed, subscriber.calls) == (0, calls + 1)
    subscriber.refused.clear()
    go_on(engine, 3)
    assert worker.run_once().proposed == 1
    (job,) = [job for job in worker.report().jobs if job.name == "propose/reminders"]
    assert (job.attempts, job.reason) == (0, "")


def test_of_two_workers_one_proposes() -> None:
    engine, first, second = engine_of(), Subscriber(), Subscriber()
    ask(engine)
    set_day(engine, 3, 17)
    one, other = worker_of(engine, first), worker_of(engine, second)
    assert (one.run_proposals("reminders"), other.run_proposals("reminders")) == (2, 0)


def test_a_worker_that_was_overtaken_hands_nothing_over(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, late, quick = engine_of(), Subscriber(), Subscriber()
    ask(engine)
    set_day(engine, 3, 17)
    worker, other = worker_of(engine, late), worker_of(engine, quick)
    read = engine.read

    def overtaken(ids: Sequence[CaseId]) -> object:
        monkeypatch.setattr(engine, "read", read)
        go_on(engine, 60)
        other.run_once()
        return read(ids)

    monkeypatch.setattr(engine, "read", overtaken)
    assert worker.run_proposals("reminders") == 0
    assert (len(late.taken), len(quick.taken)) == (0, 2)


def test_a_worker_that_dies_before_the_note_hands_the_same_over_again(monkeypatch: pytest.MonkeyPatch) -> None:
    engine, subscriber = engine_of(), Subscriber()
    ask(engine)
    set_day(engine, 3, 17)
    worker = worker_of(engine, subscriber)
    with monkeypatch.context() as patch:
        patch.setattr(engine.store, "transaction", lambda: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            worker.run_proposals("reminders")
    worker.run_once()
    first, second = subscriber.taken[:2], subscriber.taken[2:]
    assert [one.id for one in first] == [one.id for one in second]


def test_many_clocks_are_looked_at_page_by_page() -> None:
    engine, subscriber = engine_of(), Subscriber()
    for number in range(30):
        ask(engine, number)
    set_day(engine, 3, 12)
    worker = worker_of(engine, subscriber)
    assert [worker.run_proposals("reminders", 25), worker.run_proposals("reminders", 25)] == [25, 5]
    assert len({proposal.id for proposal in subscriber.taken}) == 30


def with_tiers(*tiers: Tier) -> Library:
    """The same law, but for what is proposed."""
    packs = {
        key: attrs.evolve(pack, terms=tuple(attrs.evolve(term, tiers=tiers) for term in pack.terms))
        for key, pack in demands().law.packs.items()
    }
    return attrs.evolve(demands(), law=attrs.evolve(demands().law, packs=packs))


def test_a_tier_in_plain_days_counts_weekends() -> None:
    engine = engine_of(library=with_tiers(Tier(Text("Nhắc", "Remind"), -4, ("owner",))))
    ask(engine)
    assert tiers(engine, (3, 11), (3, 12)) == [[], ["Nhắc"]]


def test_a_tier_that_the_calendar_does_not_reach_is_nobody_s_to_be_told_of() -> None:
    far = Tier(Text("Nhắc", "Remind"), 600, ("owner",), "working_days")
    engine = engine_of(library=with_tiers(far, Tier(Text("Báo cáo", "Report"), 1, ("owner",))))
    ask(engine)
    assert tiers(engine, (3, 17)) == [["Báo cáo"]]


def test_where_no_term_has_tiers_nobody_looks() -> None:
    engine = engine_of(library=with_tiers())
    ask(engine)
    set_day(engine, 3, 20)
    worker = worker_of(engine, Subscriber())
    assert worker.run_once().proposed == 0
    assert "propose/reminders" not in [lease.name for lease in engine.store.leases()]
