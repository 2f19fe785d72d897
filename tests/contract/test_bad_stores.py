"""A contract that never rejected a store proves nothing: each of these is wrong in one way, and is found out."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from supervision.store import Store
from supervision.store.memory import MemoryStore
from supervision.store.sqlite import SqliteStore
from supervision.testing import StoreContract
from tests.contract.bad_commands import (
    DecidesOnWhatHasChanged,
    HidesWhatACommandIsFor,
    KeepsACommandForLater,
    OpensACommandByItself,
)
from tests.contract.bad_guests import GUESTS, BadGuest, Inviting
from tests.contract.bad_leases import LEASES, LeasesInMemory
from tests.contract.bad_lists import (
    FindsCasesInAnyState,
    FindsCasesOfAnyWorkflow,
    FindsCasesWhereTheyBegan,
    FindsEndedCasesToo,
    FindsEverybodysCases,
    FindsOlderCases,
    FindsReferencesWithoutCase,
    ForgetsWhomACaseNames,
    ForgetsWhomElseACaseNames,
    KeepsClocksWhereTheyWere,
    KeepsWhomACaseNamedFirst,
    LeavesOutTheLastDay,
    ListsClocksPastTheDay,
    ListsNoWorkInAView,
    ListsOnlyWhatIsCommitted,
    ShowsACaseForEachParty,
    ShowsEverybodysClocks,
    ShowsOldCasesFirst,
    ShowsTheLastCaseAgain,
    TakesEveryCaseForOpen,
)
from tests.contract.bad_readers import (
    BadReader,
    ClosesOnce,
    CrossesRolesAndHolders,
    DeniesWithoutATrace,
    EndsBeforeTheLastDay,
    FindsAcrossWorkflows,
    ForgetsCase,
    HidesItsOwnOrgChanges,
    HidesItsOwnWrites,
    InventsMissingCases,
    KeepsASpecEachTime,
    KeepsTheFirstName,
    LeavesGapsInRevisions,
    LogsEveryKind,
    LogsFromThePosition,
    LogsWhatIsNotSealed,
    LooksPastTheOpenTransaction,
    MixesCommandsInTheLog,
    ReadsWhatWasThereBeforeTheLock,
    ReturnsTheNumberOfChanges,
    SealsTheSameTwice,
    ShowsEventsNewestFirst,
    ShowsEverybodysRows,
    ShowsIdsByName,
    ShowsNothingCommitted,
    ShowsOldDenialsFirst,
    ShowsSealedEventsOnly,
    ShowsTheLastTaskAgain,
    ShowsTheRevisionAskedFor,
    SortsDeadlinesByCase,
    SortsLikeADictionary,
    SortsVersionsAsText,
    TakesAnythingForAHost,
    TakesAViewForEachRead,
    TurnsACaseRoundInTheLog,
    TurnsClaimsRound,
)
from tests.contract.bad_stores import (
    AcknowledgesBeforeCommit,
    Bad,
    ChecksNoVersions,
    ComparesReferencesWithoutCase,
    CutsLongText,
    CutsReceiptsAtNul,
    DecidesWithoutALock,
    DeletesTheOutboxEarly,
    EndsBytesAtNul,
    EndsTasksThatShouldStay,
    ForgetsCommandsAfterAThousand,
    GivesFloatsForIntegers,
    HidesConflicts,
    IgnoresReads,
    IgnoresRollback,
    KeepsClaimsThatWereGivenUp,
    KeepsNoDigest,
    KeepsOldDeadlines,
    KeepsTasksThatHaveEnded,
    LeavesGapsInTheLog,
    LetsReadersSeeEverything,
    LosesMicroseconds,
    LosesPersonalRows,
    LosesTextBeyondTheBasicPlane,
    NamesTheLastCase,
    OverwritesATakenId,
    PagesInsideACase,
    PutsTheOutboxInASecondTransaction,
    PutsUndatedWorkFirst,
    ReordersJson,
    StoresHalfOfARefusedWrite,
    TakesACommandIdTwice,
    TakesAReferenceTwice,
    TurnsEventsRound,
    WorksInOneThreadOnly,
)

BAD: dict[type[Bad | BadReader], str] = {
    PutsTheOutboxInASecondTransaction: "test_leaving_by_an_exception_undoes_everything",
    ChecksNoVersions: "test_write_refuses_a_case_that_has_moved_on",
    DecidesOnWhatHasChanged: "test_a_command_is_stored_only_where_the_claims_it_read_are_as_they_were",
    KeepsACommandForLater: "test_what_a_command_stores_is_there_when_write_returns",
    HidesWhatACommandIsFor: "test_the_transaction_of_a_command_sees_and_writes_as_any_other",
    OpensACommandByItself: "test_a_command_in_which_nothing_is_written_changes_nothing",
    IgnoresReads: "test_write_refuses_when_a_case_that_was_read_has_moved_on",
    HidesConflicts: "test_write_refuses_a_new_case_whose_id_is_taken",
    ForgetsCommandsAfterAThousand: "test_receipt_knows_a_command_however_long_ago",
    ComparesReferencesWithoutCase: "test_find_compares_references_byte_by_byte",
    IgnoresRollback: "test_leaving_by_an_exception_undoes_everything",
    StoresHalfOfARefusedWrite: "test_a_refused_write_stores_nothing_of_its_other_cases",
    ReordersJson: "test_events_and_log_give_every_byte_and_column_as_written",
    LosesMicroseconds: "test_events_and_log_give_every_byte_and_column_as_written",
    EndsBytesAtNul: "test_events_and_log_give_every_byte_and_column_as_written",
    LosesTextBeyondTheBasicPlane: "test_cases_come_back_exactly_as_written",
    GivesFloatsForIntegers: "test_cases_come_back_exactly_as_written",
    LeavesGapsInTheLog: "test_positions_run_on_without_gaps",
    DeletesTheOutboxEarly: "test_seal_gives_up_to_limit_events_their_place_and_counts_them",
    PagesInsideACase: "test_paging_through_deadlines_shows_each_once",
    PutsUndatedWorkFirst: "test_tasks_come_by_due_date_then_case_then_role",
    KeepsClaimsThatWereGivenUp: "test_write_replaces_the_claims_of_a_case",
    LetsReadersSeeEverything: "test_no_thread_sees_what_another_has_not_committed",
    NamesTheLastCase: "test_a_refused_write_names_the_first_case_in_the_way",
    KeepsOldDeadlines: "test_write_replaces_the_open_deadlines_of_a_case",
    TurnsEventsRound: "test_events_of_a_case_keep_their_order_whatever_a_command_brings",
    EndsTasksThatShouldStay: "test_write_without_tasks_leaves_them_as_they_are",
    KeepsTasksThatHaveEnded: "test_write_with_no_tasks_ends_them",
    LosesPersonalRows: "test_personal_gives_the_rows_of_these_cases_by_ref",
    TakesAReferenceTwice: "test_write_refuses_a_new_case_whose_reference_is_taken",
    OverwritesATakenId: "test_write_refuses_a_new_case_whose_id_is_taken",
    TakesACommandIdTwice: "test_a_command_id_is_used_once",
    CutsReceiptsAtNul: "test_receipt_gives_digest_and_receipt_byte_for_byte",
    KeepsNoDigest: "test_receipt_gives_digest_and_receipt_byte_for_byte",
    CutsLongText: "test_events_and_log_give_every_byte_and_column_as_written",
    DecidesWithoutALock: "test_nobody_else_writes_while_a_transaction_is_open",
    WorksInOneThreadOnly: "test_every_method_may_be_called_from_any_thread",
    InventsMissingCases: "test_cases_leaves_missing_ones_out",
    FindsAcrossWorkflows: "test_find_keeps_workflows_apart_and_knows_when_there_is_none",
    TurnsClaimsRound: "test_claims_come_by_first_day_then_case",
    ReturnsTheNumberOfChanges: "test_change_org_appends_and_returns_the_revision",
    KeepsTheFirstName: "test_change_org_replaces_names_it_knows",
    HidesItsOwnOrgChanges: "test_org_in_a_transaction_includes_its_own_changes",
    DeniesWithoutATrace: "test_deny_keeps_who_what_and_why",
    HidesItsOwnWrites: "test_a_transaction_sees_its_own_writes",
    ReadsWhatWasThereBeforeTheLock: "test_a_transaction_sees_what_was_committed_before_it_began",
    TakesAViewForEachRead: "test_a_snapshot_is_one_view_whoever_writes_meanwhile",
    LooksPastTheOpenTransaction: "test_a_snapshot_inside_a_transaction_sees_its_writes",
    ShowsNothingCommitted: "test_a_snapshot_sees_what_was_committed",
    ForgetsCase: "test_receipt_of_an_unknown_command_is_none",
    TurnsACaseRoundInTheLog: "test_events_of_a_case_keep_their_order_in_the_log",
    MixesCommandsInTheLog: "test_events_of_a_command_stay_together_in_the_log",
    LogsWhatIsNotSealed: "test_log_gives_sealed_events_only",
    SealsTheSameTwice: "test_every_event_is_sealed_exactly_once",
    LogsEveryKind: "test_log_gives_only_the_kinds_asked_for",
    LogsFromThePosition: "test_log_gives_what_is_behind_a_position_up_to_limit",
    ShowsSealedEventsOnly: "test_events_come_oldest_first_sealed_or_not",
    ShowsEventsNewestFirst: "test_events_come_oldest_first_sealed_or_not",
    ShowsEverybodysRows: "test_personal_gives_the_rows_of_these_cases_by_ref",
    SortsLikeADictionary: "test_cases_come_by_id_from_the_one_behind_after_up_to_limit",
    CrossesRolesAndHolders: "test_tasks_are_those_of_the_roles_and_holders_asked_for",
    ShowsTheLastTaskAgain: "test_tasks_come_by_due_date_then_case_then_role",
    EndsBeforeTheLastDay: "test_deadlines_until_a_day_include_that_day",
    SortsDeadlinesByCase: "test_deadlines_come_by_due_date_then_case_then_name",
    LeavesGapsInRevisions: "test_change_org_appends_and_returns_the_revision",
    ShowsTheRevisionAskedFor: "test_org_gives_the_changes_above_a_revision_in_order",
    ShowsIdsByName: "test_change_org_replaces_names_it_knows",
    SortsVersionsAsText: "test_specs_come_by_name_and_version",
    KeepsASpecEachTime: "test_keep_spec_twice_changes_nothing",
    ShowsOldDenialsFirst: "test_denials_come_newest_first_up_to_limit",
    ClosesOnce: "test_closing_twice_is_harmless",
    TakesAnythingForAHost: "test_within_refuses_what_is_no_host",
    TakesEveryCaseForOpen: "test_search_tells_cases_that_have_ended_from_others",
    KeepsWhomACaseNamedFirst: "test_write_replaces_whom_a_case_names",
    ForgetsWhomACaseNames: "test_write_without_parties_leaves_them_as_they_are",
    FindsCasesWhereTheyBegan: "test_search_follows_a_case_from_state_to_state_and_to_its_end",
    KeepsClocksWhereTheyWere: "test_clocks_that_are_found_follow_their_case",
    FindsEverybodysCases: "test_search_finds_the_cases_that_name_any_of_the_parties",
    ForgetsWhomElseACaseNames: "test_search_keeps_to_cases_that_name_all_of_also",
    FindsCasesOfAnyWorkflow: "test_search_keeps_to_a_workflow_and_a_state",
    FindsCasesInAnyState: "test_search_keeps_to_a_workflow_and_a_state",
    FindsEndedCasesToo: "test_search_tells_cases_that_have_ended_from_others",
    FindsOlderCases: "test_search_keeps_to_the_days_on_which_cases_were_opened",
    LeavesOutTheLastDay: "test_search_keeps_to_the_days_on_which_cases_were_opened",
    FindsReferencesWithoutCase: "test_search_compares_the_beginning_of_a_reference_byte_by_byte",
    ShowsOldCasesFirst: "test_search_gives_the_newest_cases_first_up_to_limit",
    ShowsACaseForEachParty: "test_paging_through_a_search_shows_each_case_once",
    ShowsTheLastCaseAgain: "test_search_gives_the_newest_cases_first_up_to_limit",
    ListsNoWorkInAView: "test_a_snapshot_lists_work_as_the_store_does",
    ListsClocksPastTheDay: "test_a_snapshot_lists_clocks_as_the_store_does",
    ShowsEverybodysClocks: "test_clocks_are_found_by_whom_their_case_names",
    ListsOnlyWhatIsCommitted: "test_lists_inside_a_transaction_have_its_writes",
}


def _verdict(contract: StoreContract, name: str, store: Store) -> str:
    try:
        getattr(contract, name)(store)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - however it fails, it is rejected
        return type(error).__name__
    return "passed"


@pytest.mark.parametrize("bad", [*BAD, *LEASES], ids=lambda bad: bad.__name__)
def test_a_bad_store_is_rejected(bad: type[Bad | BadReader]) -> None:
    name = (BAD | LEASES)[bad]
    assert _verdict(StoreContract(), name, cast("Store", bad(MemoryStore()))) != "passed"
    assert _verdict(StoreContract(), name, cast("Store", Bad(MemoryStore()))) == "passed"


def test_a_store_that_acknowledges_before_it_commits_is_rejected(tmp_path: Path) -> None:
    class Contract(StoreContract):
        def reopened(self, store: Store) -> Store:
            return SqliteStore(tmp_path / "ledger.db")

    name = "test_what_was_committed_is_there_for_whoever_opens_the_ledger_next"
    bad = AcknowledgesBeforeCommit(SqliteStore(tmp_path / "ledger.db"))
    assert _verdict(Contract(), name, cast("Store", bad)) == "AssertionError"


def test_a_store_that_keeps_leases_in_memory_is_rejected(tmp_path: Path) -> None:
    class Contract(StoreContract):
        def reopened(self, store: Store) -> Store:
            return SqliteStore(tmp_path / "ledger.db")

    name = "test_what_was_leased_is_there_for_whoever_opens_the_ledger_next"
    bad = LeasesInMemory(SqliteStore(tmp_path / "ledger.db"), MemoryStore())
    assert _verdict(Contract(), name, bad) == "AssertionError"


@pytest.mark.parametrize("bad", GUESTS, ids=lambda bad: bad.__name__)
def test_a_store_that_goes_into_a_host_wrongly_is_rejected(bad: type[BadGuest], tmp_path: Path) -> None:
    assert _verdict_on_guests_of(bad, GUESTS[bad], tmp_path / "bad.db") != "passed"
    assert _verdict_on_guests_of(BadGuest, GUESTS[bad], tmp_path / "good.db") == "passed"


def _verdict_on_guests_of(kind: type[BadGuest], name: str, path: Path) -> str:
    class Contract(StoreContract):
        def host(self, store: Store) -> sqlite3.Connection:
            raw = sqlite3.connect(path, timeout=0)
            raw.execute("PRAGMA synchronous = EXTRA")
            return raw

    with closing(SqliteStore(path, busy_timeout_ms=0)) as good:
        return _verdict(Contract(), name, Inviting(good, kind))
