"""The promises of a store, method by method."""
# ruff: noqa: PLR2004, S101 - tests: the name is the rule, the values are literal, assert is how pytest speaks

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest

from supervision.model import Case, CaseId, CommandId, Deadline, Noted
from supervision.store import DeadlineRow, Denial, LogEntry, OrgChange, Store, StoredEvent, TaskRow

from ._builders import build_opening, build_step, build_write
from ._examples import (
    AT,
    AWKWARD_BYTES,
    AWKWARD_TEXT,
    everything,
    full_case,
    open_cases,
    personal,
    plain_case,
    put,
    task,
    undone,
)
from ._ports import FixedClock


class ReadingContract:
    """What `supervision.store.Store` promises."""

    def reopened(self, store: Store) -> Store | None:  # noqa: ARG002 - what an override needs
        """Return a second store on the ledger of *store*; None where it lives and ends with that object.

        Override it for a store that outlives its process: the promise "on disk" is tested through it.
        """
        return None

    def test_what_was_committed_is_there_for_whoever_opens_the_ledger_next(self, store: Store) -> None:
        again = self.reopened(store)
        if again is None:
            pytest.skip("lives in memory only")
        put(store, "command-1", build_opening(full_case(), tasks=[task("case-1")]), rows=[personal("ref-1")])
        assert everything(again) == everything(store)
        assert again.seal() == 1
        with again.transaction() as transaction:
            assert transaction.receipt(CommandId("command-1")) is not None
        again.close()

    def test_a_snapshot_sees_what_was_committed(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        with store.snapshot() as snapshot:
            assert snapshot.cases([case.id]) == {case.id: case}
            assert snapshot.receipt(CommandId("nobody")) is None
            assert snapshot.org() == ()

    def test_a_snapshot_inside_a_transaction_sees_its_writes(self, store: Store) -> None:
        with store.transaction() as transaction:
            opened = build_opening(plain_case())
            transaction.write(build_write("command-1", opened))
            with store.snapshot() as snapshot:
                assert snapshot.cases([opened.case.id]) == {opened.case.id: opened.case}

    def test_a_snapshot_is_one_view_whoever_writes_meanwhile(self, store: Store) -> None:
        thread = threading.Thread(target=open_cases, args=(store, "case-2"))
        with store.snapshot() as snapshot:
            before = snapshot.cases([CaseId("case-2")])
            thread.start()
            thread.join(0.05)
            assert snapshot.cases([CaseId("case-2")]) == before == {}
        thread.join()
        assert [case.id for case in store.cases()] == ["case-2"]

    def test_every_method_may_be_called_from_any_thread(self, store: Store) -> None:
        open_cases(store, "case-1")
        with ThreadPoolExecutor(max_workers=1) as pool:
            pool.submit(open_cases, store, "case-2").result()
            assert pool.submit(store.seal).result() == 2
            assert pool.submit(everything, store).result() == everything(store)
            assert pool.submit(store.find, "plan", "1").result() is None

    def test_threads_that_write_at_once_lose_nothing(self, store: Store) -> None:
        names = [[f"case-{worker}-{number}" for number in range(10)] for worker in range(4)]
        with ThreadPoolExecutor(max_workers=4) as pool:
            list(pool.map(lambda ids: open_cases(store, *ids), names))
        assert [case.id for case in store.cases(limit=100)] == sorted(name for ids in names for name in ids)
        assert store.seal() == 40

    def test_no_thread_sees_what_another_has_not_committed(self, store: Store) -> None:
        seen: list[tuple[object, ...]] = []
        begins = threading.Event()

        def look() -> None:
            begins.set()
            seen.append((store.cases(), store.events(CaseId("case-1")), store.find("plan", "1"), store.names()))

        thread = threading.Thread(target=look)
        with undone(store) as transaction:
            transaction.write(build_write("command-1", build_opening(plain_case(reference="1"))))
            transaction.change_org([], {"person-1": "Nguyễn Thị Huệ"}, AT)
            thread.start()
            begins.wait()
            thread.join(0.05)
        thread.join()
        assert seen == [((), (), None, {})]

    def test_seal_gives_up_to_limit_events_their_place_and_counts_them(self, store: Store) -> None:
        open_cases(store, "case-1", "case-2", "case-3")
        assert [store.seal(2), store.seal(2), store.seal(2)] == [2, 1, 0]
        assert store.seal(0) == 0

    def test_positions_run_on_without_gaps(self, store: Store) -> None:
        open_cases(store, "case-1", "case-2")
        store.seal()
        with undone(store) as transaction:
            transaction.write(build_write("command-9", build_opening(plain_case("case-9"))))
        open_cases(store, "case-3")
        store.seal()
        assert [entry.position for entry in store.log()] == [1, 2, 3]

    def test_every_event_is_sealed_exactly_once(self, store: Store) -> None:
        cases = open_cases(store, "case-1", "case-2")
        store.seal(1)
        put(store, "command-2", build_step(cases[0], cases[0], facts=[Noted("note", "draft", {})]))
        while store.seal(1):
            pass
        sealed = [(entry.event.case_id, entry.event.seq) for entry in store.log()]
        assert sorted(sealed) == [("case-1", 1), ("case-1", 2), ("case-1", 3), ("case-2", 1)]

    def test_events_of_a_case_keep_their_order_in_the_log(self, store: Store) -> None:
        one, two = open_cases(store, "case-1", "case-2")
        for number in range(5):
            first, second = build_step(one, one, f"a-{number}"), build_step(two, two, f"b-{number}")
            put(store, f"b-{number}", second)
            put(store, f"a-{number}", first)
            one, two = first.case, second.case
        store.seal(4)
        store.seal()
        for case_id in ("case-1", "case-2"):
            seqs = [entry.event.seq for entry in store.log() if entry.event.case_id == case_id]
            assert seqs == [1, 2, 3, 4, 5, 6]

    def test_events_of_a_case_keep_their_order_whatever_a_command_brings(self, store: Store) -> None:
        note = Noted("note", "draft", {})
        item = build_opening(plain_case(), facts=[note, note])
        put(store, "command-1", item)
        store.seal()
        assert store.events(CaseId("case-1")) == tuple(entry.event for entry in store.log()) == item.events

    def test_events_of_a_command_stay_together_in_the_log(self, store: Store) -> None:
        one, two = open_cases(store, "case-1", "case-2")
        note = Noted("note", "draft", {})
        pair = [build_step(case, case, "both", facts=[note, note]) for case in (two, one)]
        put(store, "both", *pair)
        put(store, "last", build_step(pair[0].case, pair[0].case, "last"))
        for _ in range(4):
            store.seal(3)
        commands = [entry.event.command_id for entry in store.log()]
        assert commands == ["open-case-1", "open-case-2", *["both"] * 6, "last"]

    def test_log_gives_what_is_behind_a_position_up_to_limit(self, store: Store) -> None:
        open_cases(store, "case-1", "case-2", "case-3", "case-4")
        store.seal()
        assert [entry.position for entry in store.log(1, 2)] == [2, 3]
        assert [entry.position for entry in store.log(3)] == [4]
        assert store.log(4) == ()
        assert store.log(0, 0) == ()

    def test_log_gives_sealed_events_only(self, store: Store) -> None:
        open_cases(store, "case-1", "case-2")
        store.seal(1)
        assert [entry.event.case_id for entry in store.log()] == ["case-1"]

    def test_log_gives_only_the_kinds_asked_for(self, store: Store) -> None:
        one, two = open_cases(store, "case-1", "case-2")
        put(store, "command-3", build_step(one, one))
        put(store, "command-4", build_step(two, attrs.evolve(two, state="done")))
        store.seal()
        assert [entry.position for entry in store.log(kinds=["Opened"])] == [1, 2]
        assert [entry.position for entry in store.log(1, 2, kinds=["Moved", "Opened"])] == [2, 4]
        assert store.log(kinds=["Closed"]) == ()

    def test_events_and_log_give_every_byte_and_column_as_written(self, store: Store) -> None:
        event = StoredEvent(
            case_id=CaseId("case-1"),
            seq=1,
            kind="Opened",
            workflow="plan",
            step="mở " + AWKWARD_TEXT,
            state="",
            command_id=CommandId("command-1"),
            occurred_on="2026-01-30",
            recorded_at="2026-01-30T02:03:04.000005Z",
            body=AWKWARD_BYTES,
            hash=bytes(reversed(range(32))),
        )
        put(store, "command-1", attrs.evolve(build_opening(plain_case()), events=(event,)))
        assert store.events(CaseId("case-1")) == (event,)
        store.seal()
        assert store.log() == (LogEntry(1, event),)

    def test_events_come_oldest_first_sealed_or_not(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        open_cases(store, "case-2")
        store.seal()
        steps = []
        for number in range(12):
            steps.append(build_step(case, case, f"step-{number}"))
            put(store, f"step-{number}", steps[-1])
            case = steps[-1].case
        events = store.events(CaseId("case-1"))
        assert [event.seq for event in events] == list(range(1, 14))
        assert events[1:] == tuple(event for step in steps for event in step.events)
        assert store.events(CaseId("case-9")) == ()

    def test_personal_gives_the_rows_of_these_cases_by_ref(self, store: Store) -> None:
        open_cases(store, "case-1", "case-2", "case-3")
        rows = [personal("ref-1", "case-1"), personal("ref-2", "case-2"), personal("ref-3", "case-1")]
        put(store, "command-2", rows=rows)
        assert store.personal([CaseId("case-1"), CaseId("case-3")]) == {"ref-1": rows[0], "ref-3": rows[2]}
        assert store.personal([]) == {}

    def test_cases_come_by_id_from_the_one_behind_after_up_to_limit(self, store: Store) -> None:
        open_cases(store, "case-3", "case-1", "Case-1", "case-10", "case-2")
        assert [case.id for case in store.cases()] == ["Case-1", "case-1", "case-10", "case-2", "case-3"]
        assert [case.id for case in store.cases(after=CaseId("case-1"), limit=2)] == ["case-10", "case-2"]
        assert store.cases(after=CaseId("case-3")) == ()
        assert store.cases(limit=0) == ()

    def test_cases_are_chosen_by_workflow_and_state(self, store: Store) -> None:
        kinds = {"a": ("plan", "draft"), "b": ("plan", "done"), "c": ("posting", "draft"), "d": ("plan", "draft")}
        for case_id, (workflow, state) in kinds.items():
            case = Case(CaseId(case_id), workflow=workflow, version=1, state=state)
            put(store, case_id, build_opening(case, case_id))
        assert [case.id for case in store.cases(workflow="plan")] == ["a", "b", "d"]
        assert [case.id for case in store.cases(state="draft")] == ["a", "c", "d"]
        assert [case.id for case in store.cases(workflow="plan", state="draft", after=CaseId("a"))] == ["d"]
        assert store.cases(workflow="posting", state="done") == ()

    def test_cases_follow_a_case_from_state_to_state(self, store: Store) -> None:
        (case,) = open_cases(store, "case-1")
        step = build_step(case, attrs.evolve(case, state="done", version=2, fields={"text": AWKWARD_TEXT}))
        put(store, "command-2", step)
        assert store.cases(workflow="plan", state="draft") == ()
        assert store.cases(workflow="plan", state="done") == (step.case,)

    def test_find_gives_the_case_of_a_reference(self, store: Store) -> None:
        put(store, "command-1", build_opening(plain_case(reference="12-KH/ĐU")))
        assert store.find("plan", "12-KH/ĐU") == "case-1"
        assert store.find("plan", "12-kh/ĐU") is None
        assert store.find("posting", "12-KH/ĐU") is None

    def test_tasks_come_by_due_date_then_case_then_role(self, store: Store) -> None:
        rows = [
            task("case-2", "secretary", "unit-1", "2026-02-01"),
            task("case-3", "party_office", "unit-1", "2026-02-01"),
            task("case-3", "secretary", "unit-1", "2026-02-01"),
            task("case-1", "party_office", "unit-1", "2026-02-02"),
            task("case-0", "secretary", "unit-1", None),
        ]
        for row in reversed(rows):
            case_id, command_id = row.case_id, f"{row.case_id}-{row.role}"
            before = next(iter(c for c in store.cases() if c.id == case_id), None)
            mine = [other for other in rows if other.case_id == case_id]
            if before is None:
                put(store, command_id, build_opening(plain_case(case_id), command_id, tasks=mine))
        asked = [("party_office", "unit-1"), ("secretary", "unit-1")]
        assert store.tasks(asked) == tuple(rows)
        assert store.tasks(asked, after=("2026-02-01", CaseId("case-2"))) == tuple(rows[1:])
        assert store.tasks(asked, after=("9999-12-31", CaseId("case-0"))) == ()

    def test_tasks_are_those_of_the_roles_and_holders_asked_for(self, store: Store) -> None:
        rows = [
            task("case-1"),
            task("case-1", "secretary"),
            task("case-1", "party_office", "unit-2"),
            task("case-1", "", "person-1"),
        ]
        put(store, "command-1", build_opening(plain_case(), tasks=rows))
        assert store.tasks([("party_office", "unit-1")]) == (rows[0],)
        assert store.tasks([("secretary", "unit-2")]) == ()
        assert set(store.tasks([("party_office", "unit-2"), ("", "person-1")])) == {rows[2], rows[3]}
        # Whoever is secretary here and in the party office there is not in the party office here.
        assert set(store.tasks([("party_office", "unit-2"), ("secretary", "unit-1")])) == {rows[1], rows[2]}
        assert store.tasks([]) == ()

    def test_paging_through_tasks_shows_each_once(self, store: Store) -> None:
        wanted: set[TaskRow] = set()
        for number in range(7):
            due_on = None if number % 3 == 0 else f"2026-02-0{number % 2 + 1}"
            rows = [task(f"case-{number}", role, "unit-1", due_on) for role in ("party_office", "secretary")]
            put(
                store, f"command-{number}", build_opening(plain_case(f"case-{number}"), f"command-{number}", tasks=rows)
            )
            wanted.update(rows)
        asked = [("party_office", "unit-1"), ("secretary", "unit-1")]
        for limit in (1, 2, 3, 100):
            shown: list[TaskRow] = []
            while page := store.tasks(asked, after=_place(shown[-1]) if shown else None, limit=limit):
                shown.extend(page)
            assert len(shown) == len(wanted)
            assert set(shown) == wanted

    def test_deadlines_come_by_due_date_then_case_then_name(self, store: Store) -> None:
        clocks = [
            ("case-2", "b", "2026-02-01"),
            ("case-1", "b", "2026-02-01"),
            ("case-1", "a", "2026-02-01"),
            ("case-0", "a", "2026-02-02"),
        ]
        for case_id in ("case-2", "case-1", "case-0"):
            mine = tuple(Deadline(name, "unit-1", "2026-01-30", due) for owner, name, due in clocks if owner == case_id)
            put(store, case_id, build_opening(attrs.evolve(plain_case(case_id), deadlines=mine), case_id))
        assert [(row.case_id, row.name) for row in store.deadlines()] == [
            ("case-1", "a"),
            ("case-1", "b"),
            ("case-2", "b"),
            ("case-0", "a"),
        ]

    def test_deadlines_until_a_day_include_that_day(self, store: Store) -> None:
        for number, due_on in enumerate(("2026-02-01", "2026-02-02", "2026-02-03")):
            clock = Deadline("answer", "unit-1", "2026-01-30", due_on)
            case = attrs.evolve(plain_case(f"case-{number}"), deadlines=(clock,))
            put(store, f"command-{number}", build_opening(case, f"command-{number}"))
        assert [row.case_id for row in store.deadlines(until="2026-02-02")] == ["case-0", "case-1"]
        assert len(store.deadlines(until=None)) == 3

    def test_deadlines_show_open_clocks_as_the_case_has_them(self, store: Store) -> None:
        put(store, "command-1", build_opening(full_case()))
        case_id = CaseId("case-1")
        assert store.deadlines() == (
            DeadlineRow(case_id, "plan", "post", "unit-1", "2026-01-30", "2026-02-04", is_paused=True, waits=False),
            DeadlineRow(
                case_id,
                "plan",
                "answer",
                "party_office@unit-1",
                "2026-01-30",
                "2026-02-27",
                is_paused=False,
                waits=False,
            ),
            DeadlineRow(case_id, "plan", "wait", "person-1", "2026-01-30", "2026-03-01", is_paused=False, waits=True),
        )

    def test_paging_through_deadlines_shows_each_once(self, store: Store) -> None:
        for number in range(5):
            clocks = tuple(Deadline(name, "unit-1", "2026-01-30", f"2026-02-0{number % 2 + 1}") for name in "abc")
            case = attrs.evolve(plain_case(f"case-{number}"), deadlines=clocks)
            put(store, f"command-{number}", build_opening(case, f"command-{number}"))
        for limit in (1, 2, 4, 100):
            shown: list[DeadlineRow] = []
            while page := store.deadlines(after=_due(shown[-1]) if shown else None, limit=limit):
                shown.extend(page)
            assert len(shown) == len(set(shown)) == 15

    def test_org_gives_the_changes_above_a_revision_in_order(self, store: Store) -> None:
        clock = FixedClock(AT)
        with store.transaction() as transaction:
            for kind in ("unit", "person", "mandate"):
                transaction.change_org([(kind, b"{}")], {}, clock.now())
        at = "2026-01-30T23:59:59.000007Z"
        assert store.org(1) == (OrgChange(2, "person", b"{}", at), OrgChange(3, "mandate", b"{}", at))
        assert [change.kind for change in store.org()] == ["unit", "person", "mandate"]
        assert store.org(3) == ()

    def test_names_of_nobody_are_empty(self, store: Store) -> None:
        assert store.names() == {}

    def test_specs_come_by_name_and_version(self, store: Store) -> None:
        with store.transaction() as transaction:
            for name, version in (("posting", 2), ("plan", 10), ("posting", 1), ("plan", 9)):
                transaction.keep_spec(name, version, "ab" * 32, name.encode())
        found = [(name, version) for name, version, _, _ in store.specs()]
        assert found == [("plan", 9), ("plan", 10), ("posting", 1), ("posting", 2)]

    def test_denials_come_newest_first_up_to_limit(self, store: Store) -> None:
        with store.transaction() as transaction:
            for number in range(12):
                transaction.deny(Denial(f"person-{number}", "case-1", "approve", (), "2026-01-30T02:03:04.000005Z"))
        assert [denial.actor for denial in store.denials(2)] == ["person-11", "person-10"]
        assert len(store.denials()) == 12
        assert store.denials(0) == ()

    def test_closing_twice_is_harmless(self, store: Store) -> None:
        store.close()
        store.close()


def _place(row: TaskRow) -> tuple[str, CaseId]:
    return row.due_on or "9999-12-31", row.case_id


def _due(row: DeadlineRow) -> tuple[str, CaseId]:
    return row.due_on, row.case_id
