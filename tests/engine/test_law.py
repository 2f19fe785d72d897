"""Which text governs what in a case, told by a desk."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import date

import attrs
import pytest

from supervision.clock import VirtualClock
from supervision.engine import CommandRefusedError, Desk, Governed, LawExplained, NotOpenYetError
from supervision.errors import UnknownCaseError
from supervision.model import Pinned
from supervision.record import decode
from supervision.spec import Library
from supervision.wiring import Engine
from tests.engine.complaints import at, library, office, received


@pytest.fixture
def accepted() -> Iterator[tuple[Engine, VirtualClock, str]]:
    """A complaint received on 25 and accepted on 29 June 2026."""
    with office() as (engine, clock):
        case = received(engine, clock, date(2026, 6, 25))
        at(engine, clock, "son", date(2026, 6, 29)).send(case, "accept")
        yield engine, clock, case


def keys(found: Governed) -> list[str]:
    return [text.key for text in found.texts]


def step(told: LawExplained, name: str, matter: str = "") -> Governed:
    (found,) = [one for one in told.steps if (one.name, one.matter) == (name, matter)]
    return found


def clock_of(desk: Desk, case: str, name: str) -> date:
    return next(clock.due_on for clock in desk.case(case).deadlines if clock.name == name)


HOUSE_VI = "quy định chuyển tiếp tại Khoản 2 Điều 15 Quy chế tiếp dân năm 2026"
HOUSE_EN = "transitional clause, House rules on reception of 2026 (Khoản 2 Điều 15 Quy chế tiếp dân năm 2026)"
DECREE_VI = "quy định chuyển tiếp tại Điều 22 Nghị định 155/2026/NĐ-CP"
DECREE_EN = (
    "transitional clause, Decree 155/2026/NĐ-CP of 15 May 2026 of the Government (Điều 22 Nghị định 155/2026/NĐ-CP)"
)
OLD_VI = "Quy chế tiếp dân năm 2024 của cơ quan, có hiệu lực từ ngày 01/01/2024"
NEW_VI = "Quy chế tiếp dân năm 2026 của cơ quan"
OLD = ["lkn_2011", "nd124_2020", "quyche_2024"]
NEW = ["lkn_2011", "nd124_2020", "nd155_2026", "quyche_2024"]


def test_every_stage_is_told_with_the_texts_pinned_when_it_began() -> None:
    with office() as (engine, clock):
        case = received(engine, clock, date(2026, 6, 25))
        desk = at(engine, clock, "son", date(2026, 7, 2))
        desk.send(case, "accept")
        told = desk.law(case)
        stored = [decode(event.body).fact for event in engine.store.events(told.case_id)]
    assert [(one.name, one.since, one.until) for one in told.stages] == [
        ("intake", date(2026, 6, 25), date(2026, 7, 2)),
        ("settlement", date(2026, 7, 2), None),
    ]
    assert [keys(one) for one in told.stages] == [OLD, NEW]
    assert [fact.packs for fact in stored if isinstance(fact, Pinned)] == [tuple(OLD), tuple(NEW)]
    assert told.stages[0].why == "đang có hiệu lực ngày 25/6/2026, khi mở hồ sơ"
    assert told.stages[1].clauses == ("Khoản 1 Điều 15 Quy chế tiếp dân năm 2026",)


def test_a_clock_keeps_the_text_of_the_day_it_began_also_when_a_new_stage_has_begun() -> None:
    with office() as (engine, clock):
        case = received(engine, clock, date(2026, 6, 25))
        told = at(engine, clock, "son", date(2026, 7, 2)).law(case)
    (found,) = told.clocks
    assert (found.name, keys(found), found.until) == ("accept_term", ["lkn_2011"], date(2026, 7, 6))
    assert found.texts[0].article == "Điều 27 Luật Khiếu nại 02/2011/QH13"
    assert found.clauses == ()


def test_a_step_is_told_with_the_clause_that_moves_it(accepted: tuple[Engine, VirtualClock, str]) -> None:
    engine, _, case = accepted
    before, after = (engine.desk("thu").law(case, on=date(2026, *day)) for day in ((6, 30), (7, 1)))
    found = [step(told, "withdraw", "termination_term") for told in (before, after)]
    assert [keys(one) for one in found] == [["nd124_2020"], ["nd155_2026"]]
    assert [one.clauses for one in found] == [(), ("Điều 22 Nghị định 155/2026/NĐ-CP",)]
    assert [text.is_verified for one in found for text in one.texts] == [False, False]


def test_a_cap_of_the_older_text_holds_for_running_matters(accepted: tuple[Engine, VirtualClock, str]) -> None:
    engine, clock, case = accepted
    desk = at(engine, clock, "thu", date(2026, 7, 6))
    assert step(desk.law(case), "ask_papers", "paper_requests_max").label == (
        "Yêu cầu bổ sung tài liệu: số lần yêu cầu bổ sung tài liệu nhỏ hơn 2"
    )
    for _ in range(2):
        desk.send(case, "ask_papers", {"reason": "Thiếu bản vẽ"})
        desk.send(case, "supplement")
    with pytest.raises(CommandRefusedError, match="Quy chế tiếp dân năm 2024"):
        desk.send(case, "ask_papers", {"reason": "Thiếu bản vẽ"})


def test_a_case_opened_under_the_new_text_follows_it_alone() -> None:
    with office() as (engine, clock):
        case = received(engine, clock, date(2026, 7, 1))
        told = at(engine, clock, "son", date(2026, 7, 1)).law(case)
    assert keys(told.stages[0]) == ["lkn_2011", "nd124_2020", "nd155_2026", "quyche_2026"]
    assert told.stages[0].clauses == ()
    assert [one.until for one in told.clocks] == [date(2026, 7, 10)]


def test_a_running_clock_is_extended_resumed_and_explained_under_its_own_text(
    accepted: tuple[Engine, VirtualClock, str],
) -> None:
    engine, clock, case = accepted
    desk = at(engine, clock, "son", date(2026, 7, 6))
    assert keys(step(desk.law(case), "take_longer", "settle_term")) == ["lkn_2011"]
    desk.send(case, "take_longer", {"reason": "Phức tạp"})
    assert clock_of(desk, case, "settle_term") == date(2026, 8, 13)
    desk.send(case, "suspend", {"reason": "Chờ giám định"})
    desk = at(engine, clock, "son", date(2026, 7, 13))
    desk.send(case, "resume")
    assert clock_of(desk, case, "settle_term") == date(2026, 8, 20)
    assert "Điều 28 Luật Khiếu nại" in str(desk.explain_date(case, "settle_term"))


def test_a_step_that_reads_nothing_stands_under_its_stage_unless_a_clause_names_it(
    accepted: tuple[Engine, VirtualClock, str],
) -> None:
    engine, clock, case = accepted
    at(engine, clock, "thu", date(2026, 7, 6)).send(
        case, "withdraw", {"document": {"number": "1", "date": "2026-07-06"}}
    )
    told = engine.desk("son").law(case)
    named = step(told, "terminate")
    assert (keys(named), named.clauses) == (["nd155_2026"], ("Điều 22 Nghị định 155/2026/NĐ-CP",))
    plain = step(engine.desk("son").law(case, on=date(2026, 7, 5)), "decide")
    assert (keys(plain), plain.why) == ([], "theo văn bản của giai đoạn đang giải quyết")


def test_a_text_is_told_with_what_replaces_it_and_until_when_it_holds(
    accepted: tuple[Engine, VirtualClock, str],
) -> None:
    engine, _, case = accepted
    text = engine.desk("thu").law(case).stages[0].texts[2]
    assert (text.key, text.in_force_from, text.in_force_to) == ("quyche_2024", date(2024, 1, 1), date(2026, 7, 1))
    assert text.replaced_by == "Quy chế tiếp dân năm 2026 của cơ quan"


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "vi",
            (
                "Giải quyết khiếu nại lần đầu KN-01, ngày 06/7/2026: “Đang giải quyết”",
                "  Giải quyết (từ ngày 29/6/2026)",
                "  Giải quyết khiếu nại lần đầu, hạn ngày 29/7/2026",
                f"    vì: {DECREE_VI}: việc đang giải quyết theo văn bản mới",
                f"    vì: {HOUSE_VI}: áp dụng văn bản có lợi hơn cho người khiếu nại",
                f"    {OLD_VI} đến hết ngày 30/6/2026, được thay thế bởi {NEW_VI} (chưa xác minh)",
            ),
        ),
        (
            "en",
            (
                "First settlement of a complaint KN-01, 6 July 2026: “Being settled”",
                "  Intake (25 June 2026 to 29 June 2026)",
                "  First settlement, due 29 July 2026",
                f"    because: {HOUSE_EN}: the text more favourable to the complainant applies",
                f"    because: {DECREE_EN}: running matters follow the new text",
            ),
        ),
    ],
)
def test_it_reads_as_an_official_writes(lang: str, lines: tuple[str, ...]) -> None:
    with office(lang=lang) as (engine, clock):
        case = received(engine, clock, date(2026, 6, 25))
        at(engine, clock, "son", date(2026, 6, 29)).send(case, "accept")
        told = str(engine.desk("thu").law(case, on=date(2026, 7, 6)))
    assert [line for line in lines if line not in told.split("\n")] == []


def test_a_day_before_the_opening_is_refused_and_names_the_day(accepted: tuple[Engine, VirtualClock, str]) -> None:
    engine, _, case = accepted
    with pytest.raises(NotOpenYetError) as caught:
        engine.desk("thu").law(case, on=date(2026, 6, 24))
    assert str(caught.value) == (
        "hồ sơ mở ngày 25/6/2026, hãy chọn ngày đó hoặc sau đó"
        " · the case was opened on 25 June 2026, ask for that day or later"
    )
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert (copy.case_id, copy.opened_on) == (case, date(2026, 6, 25))


def test_who_may_not_see_the_case_is_told_there_is_none(accepted: tuple[Engine, VirtualClock, str]) -> None:
    engine, _, _ = accepted
    with pytest.raises(UnknownCaseError):
        engine.desk("thu").law("elsewhere")


def test_a_day_beyond_the_calendar_still_has_its_law(accepted: tuple[Engine, VirtualClock, str]) -> None:
    engine, _, case = accepted
    told = engine.desk("thu").law(case, on=date(2040, 1, 2))
    assert keys(step(told, "withdraw", "termination_term")) == ["nd155_2026"]


def test_a_case_without_stages_stands_under_the_texts_of_its_opening() -> None:
    plain = attrs.evolve
    found = library().workflows["complaint"][1]
    steps = tuple(
        plain(one, transitions=tuple(plain(way, begins="") for way in one.transitions)) for one in found.steps
    )
    workflow = plain(found, steps=steps, stages=())
    specs = Library({"complaint": {1: workflow}}, library().law, library().calendar)
    with office(specs=specs) as (engine, clock):
        case = received(engine, clock, date(2026, 6, 25))
        at(engine, clock, "son", date(2026, 7, 2)).send(case, "accept")
        told = engine.desk("son").law(case)
    assert [(one.name, one.label, keys(one)) for one in told.stages] == [
        ("", "Từ khi mở hồ sơ (từ ngày 25/6/2026)", OLD)
    ]
