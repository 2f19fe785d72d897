"""Reasons, clauses and events as sentences."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.deadlines import Term
from supervision.messages import CATALOGUE, Words, clause_text, event_text, owner_text, reason_text, sources_of
from supervision.model import (
    CaseId,
    Claim,
    Claimed,
    Clause,
    CommandId,
    Criterion,
    Deadline,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineRecomputed,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    Fact,
    HandedOver,
    Law,
    Link,
    Linked,
    Migrated,
    Moved,
    Noted,
    Opened,
    Param,
    PersonId,
    Pinned,
    Reason,
    Released,
    Revealed,
    RulePack,
    Value,
)
from supervision.text import Text

WORDS = Words(
    steps={"post": Text("Niêm yết", "Post"), "prepare": Text("Lập bản niêm yết", "Prepare")},
    states={"posted": Text("Đang niêm yết", "Posted"), "required": Text("Phải niêm yết")},
    inputs={"place": Text("Nơi niêm yết", "Place"), "photo": Text("ảnh chụp", "photograph")},
    deadlines={"publish_term": Text("Niêm yết công khai", "Public posting")},
    roles={"party_office": Text("Văn phòng cấp ủy", "Office of the party committee")},
    workflows={"plan": Text("Kế hoạch", "Plan")},
    persons={"lan": "Lê Thị Lan"},
    units={"dang_uy": "Đảng ủy phường Hoa Sữa"},
    cases={"case-1": "12-KH"},
    stages={"showing": Text("Niêm yết", "Posting")},
    packs={"ldc_2022": Text("Luật số 10", "Law 10")},
)
CLOCK = Deadline("publish_term", "party_office@dang_uy", "2026-01-05", "2026-01-12")
LAW = "Luật số 10"


def term(article: str) -> Term:
    """A term of that article."""
    return Term("publish_term", Text("Niêm yết công khai"), 5, "days", article)


SOURCED = Words(
    sources=sources_of(
        Law(
            {
                "ldc_2022": RulePack(
                    "ldc_2022",
                    Text("Luật số 10", "Law 10"),
                    date(2023, 7, 1),
                    None,
                    (term("Điều 8 Luật số 10"),),
                    criteria=(("conduct", (Criterion("work", Text("Việc"), 10, "Điều 9 Luật số 10"),)),),
                )
            }
        )
    )
)
PARAMS: dict[str, Param] = {
    "actor": "lan",
    "could": (Text("Văn phòng cấp ủy", "Office"),),
    "body": Text("Cấp ủy", "Committee"),
    "name": "place",
    "step": "post",
    "role": "party_office",
    "near": ("post", "prepare"),
    "class": "classified",
    "ceiling": "vault",
    "criterion": Text("Kỷ luật", "Discipline"),
    "workflow": "plan",
    "version": 1,
    "case": "case-1",
    "state": "posted",
    "from": ("required",),
    "possible": (),
    "expected": 1,
    "actual": 2,
    "command": "c-1",
    "reference": "12-KH",
    "relation": "posts",
    "day": "2026-01-05",
    "today": "2026-01-04",
    "last_on": "2026-01-06",
    "first_on": "2026-01-07",
    "due_on": "2026-01-12",
    "started_on": "2026-01-05",
    "deadline": "publish_term",
    "times": 1,
    "on": "2026-01-05",
    "text": "lịch hết hạn",
    "input": ("place", "photo"),
    "value": "x",
    "rule": Text("số không quá 2", "number is at most 2"),
    "values": (Text("số: 3", "number: 3"),),
    "fields": ("place", "reason"),
    "count": 2,
    "present": 5,
    "members": 9,
    "agreed": 4,
    "all": 9,
    "share": "2/3",
    "of": Text("tổng số thành viên", "all members"),
    "steps": ("post", "prepare"),
    "most": 32,
}


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_code_is_a_sentence_in_both_languages(code: str, lang: str) -> None:
    told = reason_text(Reason(code, PARAMS), WORDS, lang)
    assert told
    assert "{" not in told
    assert "—" not in told.replace("lúc này có thể: —", "").replace("possible now: —", "")
    assert clause_text(Clause(code, holds=True, params=PARAMS), WORDS, lang) == f"✓ {told}"


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("code", [*sorted(CATALOGUE), "some_code_of_a_later_version"])
def test_what_nobody_filled_in_is_a_dash_and_never_an_error(code: str, lang: str) -> None:
    assert reason_text(Reason(code), Words(), lang)


@given(
    st.sampled_from(sorted(CATALOGUE)),
    st.dictionaries(
        st.sampled_from(sorted(PARAMS)),
        st.text(max_size=5) | st.integers() | st.tuples(st.text(max_size=5)) | st.builds(Text, st.text(max_size=5)),
    ),
)
def test_no_value_of_a_parameter_makes_rendering_fail(code: str, params: dict[str, Param]) -> None:
    for lang in ("vi", "en"):
        assert isinstance(reason_text(Reason(code, params), WORDS, lang), str)


@pytest.mark.parametrize(
    ("reason", "vi", "en"),
    [
        (
            Reason("same_person", {"actor": "lan", "step": "prepare"}),
            "Lê Thị Lan đã thực hiện bước “Lập bản niêm yết”, nên phải là người khác làm bước này",
            "Lê Thị Lan took the step “Prepare”, so somebody else must take this one",
        ),
        (
            Reason("missing_input", {"input": ("place", "photo")}),
            "thiếu: Nơi niêm yết hoặc ảnh chụp",
            "missing: Place or photograph",
        ),
        (Reason("missing_input", {"input": ("reason",)}), "thiếu: lý do", "missing: reason"),
        (
            Reason("in_future", {"day": "2026-03-06", "today": "2026-01-04"}),
            "ngày thực hiện 06/3/2026 muộn hơn hôm nay (04/01/2026)",
            "the day of the act, 6 March 2026, is later than today (4 January 2026)",
        ),
        (
            Reason("extension_too_late", {"deadline": "publish_term", "due_on": "2026-01-12"}, "Điều 8"),
            (
                "đã quá hạn “Niêm yết công khai” (ngày 12/01/2026), không gia hạn được; "
                "chỉ gia hạn khi còn trong hạn (căn cứ Điều 8)"
            ),
            (
                "“Public posting” is overdue (due 12 January 2026) and cannot be extended; "
                "extensions are made before the end (under Điều 8)"
            ),
        ),
        (
            Reason("overlap", {"case": "case-1", "first_on": "2026-01-01", "last_on": "2026-01-31"}),
            "chồng chéo: hồ sơ 12-KH đã nhận việc này từ ngày 01/01/2026 đến ngày 31/01/2026",
            "overlap: the case 12-KH already holds this from 1 January 2026 to 31 January 2026",
        ),
        (
            Reason("guard", {"rule": Text("số là 1", "number is 1"), "values": ()}),
            "yêu cầu: số là 1",
            "required: number is 1",
        ),
        (
            Reason("period_reversed", {"first_on": "không rõ", "last_on": ""}),
            "ngày kết thúc — trước ngày bắt đầu không rõ",
            "the last day — is before the first không rõ",
        ),
    ],
)
def test_a_reason_names_persons_steps_dates_and_articles_as_people_do(reason: Reason, vi: str, en: str) -> None:
    assert reason_text(reason, WORDS) == vi
    assert reason_text(reason, WORDS, "en") == en


def test_a_clause_is_marked_kept_or_not() -> None:
    clause = Clause("needed_input", holds=False, params={"input": ("photo",)})
    assert clause_text(clause, WORDS) == "✗ phải có: ảnh chụp"
    assert clause_text(attrs.evolve(clause, holds=True), WORDS, "en") == "✓ needs: photograph"


def test_an_owner_is_a_role_in_a_unit_or_a_person_or_a_unit() -> None:
    assert owner_text("party_office@dang_uy", WORDS) == "Văn phòng cấp ủy (Đảng ủy phường Hoa Sữa)"
    assert owner_text("party_office@dang_uy", WORDS, "en") == "Office of the party committee (Đảng ủy phường Hoa Sữa)"
    assert owner_text("party_office@", WORDS) == "Văn phòng cấp ủy"
    assert owner_text("lan", WORDS) == "Lê Thị Lan"
    assert owner_text("dang_uy", WORDS) == "Đảng ủy phường Hoa Sữa"
    assert owner_text("x@y", WORDS) == "x (y)"


def test_whom_no_field_names_yet_is_called_as_the_field() -> None:
    words = attrs.evolve(WORDS, inputs={"leader": Text("Trưởng đoàn giám sát", "Head of the delegation")})
    assert owner_text("leader", words) == "Trưởng đoàn giám sát"
    assert owner_text("leader", words, "en") == "Head of the delegation"
    assert owner_text("leader", attrs.evolve(words, persons={"leader": "Lê Văn Đội"})) == "Lê Văn Đội"


TOLD: list[tuple[Fact, str, str]] = [
    (
        Opened("posting", 1, "ab", "post", "required", None, (), (), {}),
        "Niêm yết: mở hồ sơ, “Phải niêm yết”",
        "Post: case opened, “Phải niêm yết”",
    ),
    (Moved("post", "required", "posted", {}), "Niêm yết → “Đang niêm yết”", "Post → “Posted”"),
    (Noted("prepare", "posted", {}), "Lập bản niêm yết", "Prepare"),
    (
        Linked(Link("posts", "plan", CaseId("case-1"), is_child=True)),
        "liên kết với hồ sơ 12-KH (Kế hoạch)",
        "linked with 12-KH (Plan)",
    ),
    (
        HandedOver("dang_uy", "xa", ("unit",)),
        "bàn giao từ Đảng ủy phường Hoa Sữa cho xa",
        "handed over from Đảng ủy phường Hoa Sữa to xa",
    ),
    (
        Claimed(Claim("k", "2026-01-01", "2026-03-31")),
        "nhận việc từ ngày 01/01/2026 đến ngày 31/3/2026",
        "claimed from 1 January 2026 to 31 March 2026",
    ),
    (
        Migrated(2, "ab", "posted", "posted", (), {}),
        "chuyển sang phiên bản 2 của quy trình, “Đang niêm yết”",
        "moved to version 2 of the workflow, “Posted”",
    ),
    (
        Pinned("showing", ("ldc_2022", "new_2026")),
        "bắt đầu giai đoạn “Niêm yết”, áp dụng: Luật số 10; new_2026",
        "stage “Posting” begins, under: Law 10; new_2026",
    ),
    (Released("k"), "thôi giữ phần việc", "claim released"),
    (Revealed("place", "c.1.place"), "mở xem “Nơi niêm yết”", "looked at “Place”"),
    (
        DeadlineStarted(CLOCK),
        "hạn “Niêm yết công khai”: ngày 12/01/2026 (Văn phòng cấp ủy (Đảng ủy phường Hoa Sữa))",
        "“Public posting” due 12 January 2026 (Office of the party committee (Đảng ủy phường Hoa Sữa))",
    ),
    (
        DeadlineStarted(attrs.evolve(CLOCK, waits=True)),
        "“Niêm yết công khai”: sớm nhất ngày 12/01/2026",
        "“Public posting”: not before 12 January 2026",
    ),
    (
        DeadlinePaused("publish_term", "2026-01-06", 4),
        "hạn “Niêm yết công khai” tạm dừng, còn 4 ngày",
        "“Public posting” paused, 4 days left",
    ),
    (
        DeadlineResumed("publish_term", "2026-01-20"),
        "hạn “Niêm yết công khai” chạy tiếp, đến ngày 20/01/2026",
        "“Public posting” goes on, to 20 January 2026",
    ),
    (
        DeadlineExtended("publish_term", "2026-01-20"),
        "hạn “Niêm yết công khai” gia hạn đến ngày 20/01/2026",
        "“Public posting” extended to 20 January 2026",
    ),
    (
        DeadlineRecomputed("publish_term", "2026-01-06", "2026-01-07", "ab", "12729/VPCP-KGVX, 25/12/2025"),
        (
            "hạn “Niêm yết công khai” chuyển từ ngày 06/01/2026 sang ngày 07/01/2026 do lịch làm việc thay đổi, "
            "theo 12729/VPCP-KGVX, 25/12/2025"
        ),
        (
            "“Public posting” moved from 6 January 2026 to 7 January 2026 because the calendar was revised, "
            "by 12729/VPCP-KGVX, 25/12/2025"
        ),
    ),
    (
        DeadlineClosed("publish_term", "met", "2026-01-06"),
        "hạn “Niêm yết công khai” đã thực hiện",
        "“Public posting” met",
    ),
    (
        DeadlineClosed("publish_term", "ended", "2026-01-06"),
        "hạn “Niêm yết công khai” không còn tính",
        "“Public posting” no longer owed",
    ),
]


@pytest.mark.parametrize(("fact", "vi", "en"), TOLD)
def test_an_event_is_one_line_of_a_timeline(fact: Fact, vi: str, en: str) -> None:
    at = datetime(2026, 1, 5, tzinfo=UTC)
    event = Event(CaseId("c"), 1, CommandId("c"), PersonId("lan"), "", "", None, "2026-01-05", at, fact)
    assert event_text(event, WORDS) == vi
    assert event_text(event, WORDS, "en") == en
    assert event_text(event, Words())


def test_an_id_nobody_has_named_stands_for_itself() -> None:
    assert (Words().party("lan"), Words().input("place"), Words().input("reason").en) == (
        "lan",
        Text("place"),
        "reason",
    )


def test_a_timeline_tells_who_signed_and_how_the_body_voted() -> None:
    at = datetime(2026, 1, 5, tzinfo=UTC)
    vote: Value = {"members": 9, "present": 8, "agreed": 7}
    inputs: dict[str, Value] = {"signatures": ["lan", "dung"], "vote": vote}
    fact = Noted("post", "posted", {})
    event = Event(CaseId("c"), 1, CommandId("c"), PersonId("lan"), "", "", None, "2026-01-05", at, fact, inputs=inputs)
    assert event_text(event, WORDS) == (
        "Niêm yết; ký: Lê Thị Lan, dung; biểu quyết: 9 thành viên, 8 có mặt, 7 tán thành"
    )
    assert event_text(event, WORDS, "en") == "Post; signed by Lê Thị Lan, dung; vote: 9 members, 8 present, 7 agreed"


def test_a_text_is_cited_by_its_english_name_where_it_has_one() -> None:
    told = [reason_text(Reason("guard", {"rule": "n", "values": ()}, LAW), words, "en") for words in (WORDS, SOURCED)]
    assert told == ["required: n (under Luật số 10)", "required: n (under Law 10)"]
    assert reason_text(Reason("guard", {"rule": "n", "values": ()}, LAW), SOURCED) == "yêu cầu: n (căn cứ Luật số 10)"


def test_an_article_is_cited_behind_the_english_name_of_its_text() -> None:
    clause = Clause(
        "guard", holds=True, params={"rule": "n", "values": ()}, source="Điều 8 Luật số 10; Điều 9 Luật số 10; Điều 1"
    )
    assert clause_text(clause, SOURCED, "en") == (
        "✓ required: n (under Law 10 (Điều 8 Luật số 10); Law 10 (Điều 9 Luật số 10); Điều 1)"
    )


def test_a_wording_that_two_texts_share_is_cited_as_it_stands() -> None:
    first = RulePack("a_2016", Text("Quy chế A", "Rules A"), date(2016, 1, 1), None, (term("Cấu hình"),))
    second = attrs.evolve(first, key="b_2016", citation=Text("Quy chế B", "Rules B"))
    found = sources_of(Law({pack.key: pack for pack in (first, second)}))
    assert found == {"Quy chế A": first.citation, "Quy chế B": second.citation}


def test_what_a_step_cites_by_name_is_told_in_both_languages() -> None:
    article = "Điều 25 Luật số 75"
    pack = RulePack("l75_2015", Text("Luật số 75", "Law 75"), date(2016, 1, 1), None, articles=(("lead", article),))
    words = attrs.evolve(WORDS, sources=sources_of(Law({pack.key: pack})))
    told = [reason_text(Reason("missing_input", {"input": ("note",)}, article), words, lang) for lang in ("vi", "en")]
    assert told == ["thiếu: note (căn cứ Điều 25 Luật số 75)", "missing: note (under Law 75 (Điều 25 Luật số 75))"]
