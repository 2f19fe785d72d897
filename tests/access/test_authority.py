"""Who may take a step: every little case held against the rules written down a second time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervision.access import Act, Grant, authorise, who_could
from supervision.model import SYSTEM, By, Case, CaseId, Doer, PersonId, Reason, Role, Taken, Value
from supervision.org import Directory, Mandate, Unit
from supervision.text import Text
from tests.access.oracle import may

FIRST, END = date(2020, 1, 1), date(2025, 7, 1)
BEFORE, LAST, LATER = date(2019, 12, 31), date(2025, 6, 30), date(2025, 7, 2)
DAYS = (BEFORE, FIRST, LAST, END)
UNITS = (
    Unit("huyen", "Huyện ủy", "party", "district", None, FIRST, END),
    Unit("phuong", "Đảng ủy phường", "party", "commune", None, date(2010, 1, 1)),
)
ROLES = {
    "committee": Role("committee", Text("Cấp ủy", "Committee"), ("office",)),
    "office": Role("office", Text("Văn phòng", "Office")),
}
TYPED = {name: role.typed_by for name, role in ROLES.items()}
BY_UNIT = {str(unit.id): unit for unit in UNITS}
PERSONS = ("an", "lan", SYSTEM)
AN = PersonId("an")
CASE = Case(CaseId("c"), taken={"prepare": Taken(1, "2025-01-01", AN)})
EARLIER = Case(CaseId("c"), taken={"prepare": Taken(3, "2025-01-01", PersonId("lan"), (AN, PersonId("hue")))})
NEW = Case(CaseId("c"))


def act(actor: str, body: str | None, days: tuple[date, ...], *mandates: Mandate) -> Act:
    directory = Directory.of(UNITS, map(PersonId, ("an", "lan")), mandates)
    return Act(PersonId(actor), body, days, directory, ROLES)


def held(role: str = "office", unit: str = "phuong", start: date = FIRST, end: date | None = None) -> Mandate:
    return Mandate("m", "an", role, unit, start, end)


def fields_with(unit: str, owner: Value) -> dict[str, Value]:
    return {"unit": unit, "owner": owner, "people": ["lan", "an"]}


def every_case() -> Iterator[tuple[By, dict[str, Value], Case, Act, tuple[Mandate, ...]]]:
    """Role x unit x period x body x who is barred, on one and on two days."""
    doers = (
        (Doer("office", "unit"),),
        (Doer("committee", "unit"), Doer("office", "unit")),
        (Doer("owner"),),
        (Doer(SYSTEM), Doer("committee", "unit")),
    )
    nevers = ((), ("owner",), ("prepare",), ("people", "prepare"))
    mandates = [
        (),
        *((held(role, unit, end=end),) for role, unit, end in product(ROLES, BY_UNIT, (None, END, LAST))),
        (held("office", "huyen"), Mandate("n", "an", "office", "phuong", END)),
    ]
    owners: tuple[Value, ...] = ("an", "lan", "phuong", "huyen")
    days = [(day,) for day in DAYS] + [(LAST, END), (FIRST, LATER)]
    for by, fields, known, when, body, actor in product(
        [By(some, never) for some, never in product(doers, nevers)],
        [fields_with(unit, owner) for unit, owner in product(BY_UNIT, owners)],
        mandates,
        days,
        (None, "committee", "office"),
        ("an", "lan", SYSTEM),
    ):
        if actor == "an" or not known:
            yield by, fields, CASE, act(actor, body, when, *known), known


def test_every_little_case_is_decided_as_the_rules_say() -> None:
    granted = 0
    for by, fields, case, asked, known in every_case():
        answer = authorise(by, fields, case, asked)
        wanted = may(by, fields, case, asked.actor, asked.on_behalf_of, asked.days, BY_UNIT, known, TYPED)
        assert isinstance(answer, Grant) is wanted, (by, fields, asked, known)
        assert answer
        granted += wanted
    assert granted > 1_000


PERIODS = st.tuples(st.sampled_from((BEFORE, FIRST, LAST, END)), st.sampled_from((None, LAST, END, LATER)))
MANDATES = st.lists(
    st.tuples(
        st.sampled_from(PERSONS[:2]),
        st.sampled_from(("office", "committee", "x")),
        st.sampled_from(("huyen", "phuong", "y")),
        PERIODS,
    ),
    max_size=4,
)
VALUES: st.SearchStrategy[Value] = st.sampled_from(
    ("an", "lan", "huyen", "phuong", "y", "", None, 7, True, ["an"], [], {"ref": "an"})
)
DOERS = st.builds(
    Doer,
    st.sampled_from(("office", "committee", "owner", "x", SYSTEM)),
    st.sampled_from((None, "unit", "owner", "gone")),
)


@given(
    st.lists(DOERS, min_size=1, max_size=3),
    st.lists(st.sampled_from(("owner", "unit", "prepare", "gone")), max_size=2),
    st.fixed_dictionaries({"unit": VALUES, "owner": VALUES}),
    MANDATES,
    st.tuples(
        st.sampled_from(PERSONS),
        st.sampled_from((None, "committee", "office", "x")),
        st.lists(st.sampled_from((*DAYS, LATER)), min_size=1, max_size=2),
        st.sampled_from((CASE, EARLIER, NEW)),
    ),
)
def test_any_case_is_decided_as_the_rules_say(
    doers: list[Doer],
    never: list[str],
    fields: dict[str, Value],
    mandates: list[tuple[str, str, str, tuple[date, date | None]]],
    who: tuple[str, str | None, list[date], Case],
) -> None:
    actor, body, days, case = who
    known = tuple(
        Mandate(f"m{n}", person, role, unit, *period) for n, (person, role, unit, period) in enumerate(mandates)
    )
    by, asked = By(tuple(doers), tuple(never)), act(actor, body, tuple(days), *known)
    answer = authorise(by, fields, case, asked)
    assert isinstance(answer, Grant) is may(by, fields, case, actor, body, tuple(days), BY_UNIT, known, TYPED)
    if isinstance(answer, tuple):
        assert answer
        assert {reason.code for reason in answer} <= {"own_case", "same_person", "not_entitled", "body_not_entitled"}


class TestTheGrant:
    OFFICE = By((Doer("head", "unit"), Doer("office", "unit")))

    def test_names_the_role_the_unit_and_the_mandates_used(self) -> None:
        two = (held("office", "huyen"), Mandate("n", "an", "office", "huyen", LAST))
        old = (Mandate("old", "an", "office", "phuong", FIRST, END), Mandate("new", "an", "office", "phuong", END))
        assert authorise(self.OFFICE, {"unit": "huyen"}, NEW, act("an", None, (LAST, LAST), *two)) == Grant(
            "office", "huyen", ("m",)
        )
        assert authorise(self.OFFICE, {"unit": "phuong"}, NEW, act("an", None, (LAST, END), *old)) == Grant(
            "office", "phuong", ("old", "new")
        )

    def test_of_a_body_names_the_body_and_the_mandate_of_who_typed_it_in(self) -> None:
        by = By((Doer("committee", "unit"),))
        asked = act("an", "committee", (LAST,), held())
        assert authorise(by, {"unit": "phuong"}, NEW, asked) == Grant("committee", "phuong", ("m",))

    def test_of_a_field_names_the_field_and_the_unit_that_is_acted_for(self) -> None:
        by = By((Doer("owner"),))
        assert authorise(by, {"owner": "an"}, NEW, act("an", None, (LAST,))) == Grant("owner")
        assert authorise(by, {"owner": "phuong"}, NEW, act("an", None, (LAST,), held())) == Grant("owner", "phuong")

    def test_of_the_engine_names_the_system(self) -> None:
        assert authorise(By((Doer(SYSTEM),)), {}, NEW, act(SYSTEM, None, (LAST,))) == Grant("system")

    def test_is_the_first_in_spec_order(self) -> None:
        by = By((Doer("owner"), Doer("office", "unit")))
        asked = act("an", None, (LAST,), held())
        assert authorise(by, {"owner": "an", "unit": "phuong"}, NEW, asked) == Grant("owner")


class TestTheReasons:
    BY = By((Doer("committee", "unit"), Doer("owner"), Doer(SYSTEM)), ("owner", "prepare"))

    def test_name_everything_that_bars_and_who_could(self) -> None:
        asked = act("an", None, (LAST,), Mandate("q", "lan", "committee", "phuong", FIRST))
        barred = (
            Reason("own_case", {"actor": "an", "name": "owner"}),
            Reason("same_person", {"actor": "an", "step": "prepare"}),
        )
        assert authorise(self.BY, {"unit": "phuong", "owner": "an"}, CASE, asked) == barred
        reasons = authorise(self.BY, {"unit": "phuong", "owner": ["an"]}, CASE, asked)
        could = (Text("Cấp ủy (Đảng ủy phường)", "Committee (Đảng ủy phường)"), Text("['an']"))
        assert reasons == (*barred, Reason("not_entitled", {"actor": "an", "could": could}))

    def test_of_who_acts_for_a_body_name_the_body(self) -> None:
        (reason,) = _reasons(authorise(By((Doer("office", "unit"),)), {}, NEW, act("an", "committee", (LAST,), held())))
        could = (Text("Văn phòng", "Office"),)
        assert reason == Reason(
            "body_not_entitled", {"actor": "an", "body": Text("Cấp ủy", "Committee"), "could": could}
        )

    @pytest.mark.parametrize("day", [BEFORE, END, LATER])
    def test_a_mandate_outside_its_days_gives_nothing(self, day: date) -> None:
        asked = act("an", None, (day,), held(end=END))
        assert [r.code for r in _reasons(authorise(By((Doer("office", "unit"),)), {"unit": "phuong"}, NEW, asked))] == [
            "not_entitled"
        ]

    def test_who_has_left_may_not_act_for_yesterday(self) -> None:
        by, fields = By((Doer("office", "unit"),)), {"unit": "phuong"}
        assert isinstance(authorise(by, fields, NEW, act("an", None, (LAST,), held(end=END))), Grant)
        assert not isinstance(authorise(by, fields, NEW, act("an", None, (LAST, END), held(end=END))), Grant)


def _reasons(answer: Grant | tuple[Reason, ...]) -> tuple[Reason, ...]:
    assert isinstance(answer, tuple)
    return answer


def test_who_could_is_told_in_words_with_the_persons_of_the_last_day() -> None:
    by = By((Doer("committee", "unit"), Doer("owner"), Doer(SYSTEM), Doer("chair", "lost"), Doer("office", "none")))
    known = (Mandate("q", "lan", "committee", "phuong", FIRST, END), Mandate("r", "an", "committee", "phuong", END))
    fields: dict[str, Value] = {"unit": "phuong", "owner": "an", "lost": "xa"}
    assert who_could(by, fields, act("x", None, (LAST, END), *known)) == (
        (Text("Cấp ủy (Đảng ủy phường)", "Committee (Đảng ủy phường)"), (AN,)),
        (Text("an"), (AN,)),
        (Text("chair (xa)", "chair (xa)"), ()),
        (Text("Văn phòng", "Office"), ()),
    )
    assert who_could(By((Doer("owner"),)), {"owner": "phuong"}, act("x", None, (LAST,))) == ((Text("phuong"), ()),)
    assert who_could(By((Doer("owner"),)), {}, act("x", None, (LAST,))) == ((Text("owner"), ()),)
