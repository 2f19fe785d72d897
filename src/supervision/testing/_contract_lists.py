"""The promises of a store about lists: cases found by whom they name, clocks likewise, each page in one view."""
# ruff: noqa: PLR2004, S101 - tests: the name is the rule, the values are literal, assert is how pytest speaks

from __future__ import annotations

import attrs

from supervision.model import Case, CaseId, Deadline
from supervision.store import DeadlineRow, Store, Wanted

from ._builders import build_opening, build_step, build_write
from ._examples import AWKWARD_TEXT, plain_case, put, task

_OPENED = "2026-01-30"


def _case(case_id: str, opened_on: str = _OPENED, **more: object) -> Case:
    return attrs.evolve(plain_case(case_id), opened_on=opened_on, last_on=opened_on, **more)  # type: ignore[arg-type]


def _open(store: Store, case: Case, *parties: str) -> Case:
    item = build_opening(case, f"open-{case.id}", parties=parties)
    put(store, f"open-{case.id}", item)
    return item.case


def _found(store: Store, wanted: Wanted, after: tuple[str, CaseId] | None = None, limit: int = 100) -> list[str]:
    with store.snapshot() as snapshot:
        return [case_id for _, case_id in snapshot.search(wanted, after=after, limit=limit)]


def _clocks(store: Store, *parties: str, limit: int = 100) -> list[str]:
    """Return ``case/clock`` of all clocks these parties find, page by page."""
    shown: list[DeadlineRow] = []
    with store.snapshot() as snapshot:
        while page := snapshot.deadlines(
            parties=parties, after=(shown[-1].due_on, shown[-1].case_id) if shown else None, limit=limit
        ):
            shown.extend(page)
    return [f"{row.case_id}/{row.name}" for row in shown]


class ListingContract:
    """What `supervision.store.Snapshot` promises about lists."""

    def test_search_finds_the_cases_that_name_any_of_the_parties(self, store: Store) -> None:
        _open(store, _case("case-1"), "unit-1", "person-1")
        _open(store, _case("case-2"), "unit-2", "person-1")
        _open(store, _case("case-3"), AWKWARD_TEXT)
        _open(store, _case("case-4"))
        assert _found(store, Wanted(("unit-1",))) == ["case-1"]
        assert _found(store, Wanted(("unit-1", "person-1", "unit-1"))) == ["case-2", "case-1"]
        assert _found(store, Wanted((AWKWARD_TEXT,))) == ["case-3"]
        assert _found(store, Wanted(("Unit-1", "unit", "%"))) == []
        assert _found(store, Wanted(())) == []
        assert _found(store, Wanted()) == ["case-4", "case-3", "case-2", "case-1"]

    def test_search_keeps_to_cases_that_name_all_of_also(self, store: Store) -> None:
        _open(store, _case("case-1"), "unit-1", "person-1")
        _open(store, _case("case-2"), "unit-1", "person-1", "person-2")
        assert _found(store, Wanted(("unit-1",), also=("person-2",))) == ["case-2"]
        assert _found(store, Wanted(also=("person-2", "person-1"))) == ["case-2"]
        assert _found(store, Wanted(workflow="plan", state="draft", also=("person-2",))) == ["case-2"]
        assert _found(store, Wanted(also=("person-1", "nobody"))) == []

    def test_search_keeps_to_a_workflow_and_a_state(self, store: Store) -> None:
        kinds = {"a": ("plan", "draft"), "b": ("plan", "done"), "c": ("posting", "draft"), "d": ("plan", "draft")}
        for case_id, (workflow, state) in kinds.items():
            _open(store, _case(case_id, workflow=workflow, state=state), "unit-1")
        for parties in (None, ("unit-1",)):
            assert _found(store, Wanted(parties, workflow="plan")) == ["d", "b", "a"]
            assert _found(store, Wanted(parties, state="draft")) == ["d", "c", "a"]
            assert _found(store, Wanted(parties, workflow="plan", state="draft")) == ["d", "a"]
            assert _found(store, Wanted(parties, workflow="posting", state="done")) == []

    def test_search_follows_a_case_from_state_to_state_and_to_its_end(self, store: Store) -> None:
        opened = _open(store, _case("case-1"), "unit-1")
        done = build_step(opened, attrs.evolve(opened, state="done"), "command-2")
        put(store, "command-2", done)
        put(store, "command-3", build_step(done.case, attrs.evolve(done.case, state="ended"), "command-3"))
        for parties in (None, ("unit-1",)):
            found = [_found(store, Wanted(parties, workflow="plan", state=s)) for s in ("draft", "done", "ended")]
            assert found == [[], [], ["case-1"]]
            assert _found(store, Wanted(parties, is_ended=False)) == []

    def test_search_tells_cases_that_have_ended_from_others(self, store: Store) -> None:
        _open(store, _case("case-1", state="ended"), "unit-1")
        _open(store, _case("case-2"), "unit-1")
        for parties in (None, ("unit-1",)):
            assert _found(store, Wanted(parties, is_ended=True)) == ["case-1"]
            assert _found(store, Wanted(parties, is_ended=False)) == ["case-2"]
            assert _found(store, Wanted(parties, workflow="plan", state="draft", is_ended=True)) == []
            assert _found(store, Wanted(parties)) == ["case-2", "case-1"]

    def test_search_keeps_to_the_days_on_which_cases_were_opened(self, store: Store) -> None:
        for day in ("2026-01-01", "2026-01-02", "2026-01-03"):
            _open(store, _case(day, day), "unit-1")
        for wanted in (Wanted(), Wanted(("unit-1",)), Wanted(workflow="plan", state="draft")):
            since = attrs.evolve(wanted, opened_from="2026-01-02")
            assert _found(store, since) == ["2026-01-03", "2026-01-02"]
            assert _found(store, attrs.evolve(wanted, opened_to="2026-01-02")) == ["2026-01-02", "2026-01-01"]
            assert _found(store, attrs.evolve(since, opened_to="2026-01-02")) == ["2026-01-02"]

    def test_search_compares_the_beginning_of_a_reference_byte_by_byte(self, store: Store) -> None:
        for case_id, reference in {"a": "12-KH/ĐU", "b": "12-kh/ĐU", "c": "112-KH/ĐU", "d": None}.items():
            _open(store, _case(case_id, reference=reference), "unit-1")
        for wanted in (Wanted(), Wanted(("unit-1",)), Wanted(workflow="plan", state="draft")):
            assert _found(store, attrs.evolve(wanted, reference="12-")) == ["b", "a"]
            assert _found(store, attrs.evolve(wanted, reference="12-KH/Đ")) == ["a"]
            assert _found(store, attrs.evolve(wanted, reference="%KH")) == []

    def test_search_gives_the_newest_cases_first_up_to_limit(self, store: Store) -> None:
        days = {"case-1": "2026-01-02", "Case-2": "2026-01-02", "case-10": "2026-01-02", "a": "2026-01-01", "b": ""}
        for case_id, day in {**days, "z": "2025-12-31"}.items():
            _open(store, _case(case_id, day), "unit-1")
        order = ["case-10", "case-1", "Case-2", "a", "z", "b"]
        for wanted in (Wanted(), Wanted(("unit-1", "unit-2")), Wanted(workflow="plan", state="draft")):
            assert _found(store, wanted) == order
            assert _found(store, wanted, limit=2) == order[:2]
            assert _found(store, wanted, limit=0) == []
            assert _found(store, wanted, ("2026-01-02", CaseId("case-1")), limit=2) == order[2:4]

    def test_paging_through_a_search_shows_each_case_once(self, store: Store) -> None:
        for number in range(9):
            names = [f"unit-{number % 3}", *([f"person-{number}"] if number % 2 else [])]
            _open(store, _case(f"case-{number}", f"2026-01-0{number % 4 + 1}"), *names)
        parties = ("unit-0", "unit-1", "unit-2", "person-1", "person-3", "person-5")
        whole = _found(store, Wanted(parties))
        assert len(set(whole)) == len(whole) == 9
        for limit in (1, 2, 5):
            shown: list[tuple[str, CaseId]] = []
            with store.snapshot() as snapshot:
                while page := snapshot.search(Wanted(parties), after=shown[-1] if shown else None, limit=limit):
                    assert len(page) <= limit
                    shown.extend(page)
            assert [case_id for _, case_id in shown] == whole

    def test_write_replaces_whom_a_case_names(self, store: Store) -> None:
        clock = Deadline("answer", "unit-1", _OPENED, "2026-02-01")
        opened = _open(store, _case("case-1", deadlines=(clock,)), "unit-1", "unit-2")
        put(store, "command-2", build_step(opened, opened, parties=["unit-2", "unit-3"]))
        assert [_found(store, Wanted((f"unit-{n}",))) for n in (1, 2, 3)] == [[], ["case-1"], ["case-1"]]
        assert [_clocks(store, f"unit-{n}") for n in (1, 2, 3)] == [[], ["case-1/answer"], ["case-1/answer"]]

    def test_write_without_parties_leaves_them_as_they_are(self, store: Store) -> None:
        opened = _open(store, _case("case-1"), "unit-1")
        later = Deadline("answer", "unit-1", _OPENED, "2026-02-01")
        put(store, "command-2", build_step(opened, attrs.evolve(opened, deadlines=(later,))))
        assert _found(store, Wanted(("unit-1",))) == ["case-1"]
        assert _clocks(store, "unit-1") == ["case-1/answer"]
        put(store, "command-3", build_opening(_case("case-2"), "command-3"))
        assert _found(store, Wanted(("unit-1",))) == ["case-1"]
        assert _found(store, Wanted()) == ["case-2", "case-1"]

    def test_clocks_are_found_by_whom_their_case_names(self, store: Store) -> None:
        days = ("2026-02-01", "2026-02-02")
        for number in range(5):
            clocks = tuple(Deadline(name, "x", _OPENED, days[(number + at) % 2]) for at, name in enumerate("abc"))
            _open(store, _case(f"case-{number}", deadlines=clocks), f"unit-{number % 2}", "person-1")
        one = ["case-1/b", "case-3/b", "case-1/a", "case-1/c", "case-3/a", "case-3/c"]
        for limit in (1, 2, 100):
            assert _clocks(store, "unit-1", limit=limit) == one
            assert len(_clocks(store, "unit-0", "person-1", limit=limit)) == 15
        assert _clocks(store) == _clocks(store, "nobody") == []

    def test_clocks_that_are_found_follow_their_case(self, store: Store) -> None:
        clock = Deadline("answer", "unit-1", _OPENED, "2026-02-01")
        opened = _open(store, _case("case-1", deadlines=(clock, attrs.evolve(clock, name="post"))), "unit-1")
        moved = build_step(opened, attrs.evolve(opened, deadlines=(attrs.evolve(clock, due_on="2026-03-01"),)))
        put(store, "command-2", moved)
        with store.snapshot() as snapshot:
            assert [row.due_on for row in snapshot.deadlines(parties=["unit-1"])] == ["2026-03-01"]
            assert snapshot.deadlines(parties=["unit-1"], until="2026-02-28") == ()
        closed = attrs.evolve(clock, closed="met", closed_on=_OPENED)
        put(store, "command-3", build_step(moved.case, attrs.evolve(moved.case, deadlines=(closed,)), "command-3"))
        assert _clocks(store, "unit-1") == []

    def test_a_snapshot_lists_work_as_the_store_does(self, store: Store) -> None:
        for number in range(3):
            item = build_opening(_case(f"case-{number}"), f"open-{number}", tasks=[task(f"case-{number}")])
            put(store, f"open-{number}", item)
        holders = [("party_office", "unit-1")]
        with store.snapshot() as snapshot:
            whole = snapshot.tasks(holders)
            second = snapshot.tasks(holders, after=("9999-12-31", CaseId("case-0")), limit=1)
        assert whole == store.tasks(holders)
        assert [row.case_id for row in whole] == ["case-0", "case-1", "case-2"]
        assert second == whole[1:2]

    def test_a_snapshot_lists_clocks_as_the_store_does(self, store: Store) -> None:
        for number in range(3):
            clock = Deadline("answer", "unit-1", _OPENED, f"2026-02-0{number + 1}")
            _open(store, _case(f"case-{number}", deadlines=(clock,)))
        with store.snapshot() as snapshot:
            whole = snapshot.deadlines()
            second = snapshot.deadlines(until="2026-02-02", after=("2026-02-01", CaseId("case-0")), limit=5)
        assert whole == store.deadlines()
        assert [row.case_id for row in whole] == ["case-0", "case-1", "case-2"]
        assert second == whole[1:2]

    def test_lists_inside_a_transaction_have_its_writes(self, store: Store) -> None:
        clock = Deadline("answer", "unit-1", _OPENED, "2026-02-01")
        with store.transaction() as transaction:
            item = build_opening(_case("case-1", deadlines=(clock,)), tasks=[task("case-1")], parties=["unit-1"])
            transaction.write(build_write("command-1", item))
            assert transaction.search(Wanted(("unit-1",))) == ((_OPENED, "case-1"),)
            assert len(transaction.tasks([("party_office", "unit-1")])) == 1
            assert len(transaction.deadlines(parties=["unit-1"])) == 1
