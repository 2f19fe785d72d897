"""Which tests of the contract hold a store to a sentence of the port, and which bad stores break it."""
# ruff: noqa: E501 - a sentence is one line: it is searched and compared by line

from __future__ import annotations

from tests.contract.promise import Promise
from tests.contract.promises_of_lists import LISTING, WANTED

_VALUE = "Says what the value is; what a store does with it stands at the sentences below."
_CALLER = "A duty of whoever writes; a store takes what it is given."

PROMISES = (
    Promise(
        "VersionConflictError: A case, a claim or organisation data that a decision read or writes has moved on since; decide again.",
        tests=(
            "write_refuses_a_case_that_has_moved_on",
            "a_command_is_stored_only_where_the_claims_it_read_are_as_they_were",
        ),
        bad=("ChecksNoVersions", "DecidesOnWhatHasChanged"),
    ),
    Promise(
        "VersionConflictError: case_id: The first such case; where it is no case, the first one written.",
        tests=("a_refused_write_names_the_first_case_in_the_way",),
        bad=("NamesTheLastCase",),
    ),
    Promise(
        "LogEntry: A sealed event: its place in the one order of the ledger, from 1, without gaps.",
        tests=("positions_run_on_without_gaps", "every_event_is_sealed_exactly_once"),
        bad=("LeavesGapsInTheLog", "SealsTheSameTwice"),
    ),
    Promise("CaseWrite: What one command makes of one case.", why_none=_VALUE),
    Promise(
        "CaseWrite: before: The ``seq`` the case must still have; 0 for a new case.",
        tests=("write_refuses_a_case_that_never_was", "write_refuses_a_case_that_has_moved_on"),
        bad=("ChecksNoVersions",),
    ),
    Promise(
        "CaseWrite: case: The case afterwards; its claims and open deadlines replace those kept.",
        tests=(
            "write_replaces_the_claims_of_a_case",
            "write_replaces_the_open_deadlines_of_a_case",
            "deadlines_show_open_clocks_as_the_case_has_them",
        ),
        bad=("KeepsClaimsThatWereGivenUp", "KeepsOldDeadlines"),
    ),
    Promise(
        "CaseWrite: events: Its new events, oldest first, ``seq`` running on from *before*.",
        tests=("events_of_a_case_keep_their_order_whatever_a_command_brings",),
        bad=("TurnsEventsRound",),
    ),
    Promise(
        "CaseWrite: tasks: The work that now waits; None leaves it as it is.",
        tests=(
            "write_replaces_the_tasks_of_a_case",
            "write_without_tasks_leaves_them_as_they_are",
            "write_with_no_tasks_ends_them",
        ),
        bad=("EndsTasksThatShouldStay", "KeepsTasksThatHaveEnded"),
    ),
    Promise(
        "CaseWrite: is_ended: True where the new state's phase is ``ended``.",
        tests=(
            "search_tells_cases_that_have_ended_from_others",
            "search_follows_a_case_from_state_to_state_and_to_its_end",
        ),
        bad=("TakesEveryCaseForOpen",),
    ),
    Promise(
        "CaseWrite: parties: Every unit and person that its fields name, each once; None leaves them as they are, which for a new case is nobody.",
        tests=("write_replaces_whom_a_case_names", "write_without_parties_leaves_them_as_they_are"),
        bad=("KeepsWhomACaseNamedFirst", "ForgetsWhomACaseNames"),
    ),
    *WANTED,
    Promise(
        "Write: Everything one accepted command changes; it is stored whole or not at all.",
        tests=("a_refused_write_stores_nothing_of_its_other_cases", "personal_gives_the_rows_of_these_cases_by_ref"),
        bad=("StoresHalfOfARefusedWrite", "LosesPersonalRows"),
    ),
    Promise(
        "Write: digest: SHA-256 of the command's body: the same id with another digest is another command.",
        tests=("receipt_gives_digest_and_receipt_byte_for_byte",),
        bad=("KeepsNoDigest",),
    ),
    Promise(
        "Write: receipt: What the caller gets, now and whenever the command comes again.",
        tests=("receipt_gives_digest_and_receipt_byte_for_byte",),
        bad=("CutsReceiptsAtNul",),
    ),
    Promise(
        "Write: reads: Other cases the decision rested on, with the ``seq`` they had.",
        tests=(
            "write_refuses_when_a_case_that_was_read_has_moved_on",
            "write_refuses_when_a_case_that_was_not_there_has_come",
            "write_accepts_reads_that_still_hold",
        ),
        bad=("IgnoresReads",),
    ),
    Promise("OrgChange: One change of the organisation data.", why_none=_VALUE),
    Promise(
        "OrgChange: revision: From 1, without gaps, in the order they were learned.",
        tests=("change_org_appends_and_returns_the_revision",),
        bad=("LeavesGapsInRevisions",),
    ),
    Promise("OrgChange: kind: ``unit``, ``person`` or ``mandate``.", why_none=_CALLER),
    Promise("OrgChange: body: Canonical JSON, without names of persons.", why_none=_CALLER),
    Promise(
        "Snapshot: One consistent view of what is committed, for reading; nobody writes through it.",
        tests=("a_snapshot_sees_what_was_committed", "a_snapshot_is_one_view_whoever_writes_meanwhile"),
        bad=("ShowsNothingCommitted", "TakesAViewForEachRead"),
    ),
    Promise(
        "Snapshot.receipt: Return ``(digest, receipt)`` of an accepted command, however long ago; None where there was none.",
        tests=("receipt_knows_a_command_however_long_ago", "receipt_of_an_unknown_command_is_none"),
        bad=("ForgetsCommandsAfterAThousand", "ForgetsCase"),
    ),
    Promise(
        "Snapshot.cases: Return the cases that exist among *ids*, exactly as written; missing ones are left out.",
        tests=("cases_come_back_exactly_as_written", "cases_leaves_missing_ones_out"),
        bad=("LosesTextBeyondTheBasicPlane", "GivesFloatsForIntegers", "InventsMissingCases"),
    ),
    Promise(
        "Snapshot.find: Return the case of that workflow and reference (compared byte by byte), or None.",
        tests=("find_compares_references_byte_by_byte", "find_keeps_workflows_apart_and_knows_when_there_is_none"),
        bad=("ComparesReferencesWithoutCase", "FindsAcrossWorkflows"),
    ),
    Promise(
        "Snapshot.claims: Return every claim held on *keys*, by first day, then case id.",
        tests=("claims_come_by_first_day_then_case",),
        bad=("TurnsClaimsRound",),
    ),
    Promise(
        "Snapshot.org: Return the changes of the organisation data with a revision above *after*, in order, own ones included.",
        tests=("org_in_a_transaction_includes_its_own_changes",),
        bad=("HidesItsOwnOrgChanges",),
    ),
    *LISTING,
    Promise("Transaction: An open transaction.", why_none=_VALUE),
    Promise(
        "Transaction: It sees all that was committed before it began and its own writes, and nobody else writes meanwhile.",
        tests=(
            "a_transaction_sees_what_was_committed_before_it_began",
            "a_transaction_sees_its_own_writes",
            "nobody_else_writes_while_a_transaction_is_open",
        ),
        bad=("ReadsWhatWasThereBeforeTheLock", "HidesItsOwnWrites", "DecidesWithoutALock"),
    ),
    Promise(
        "Transaction.write: Store the command's effects.",
        tests=("events_and_log_give_every_byte_and_column_as_written", "cases_follow_a_case_from_state_to_state"),
        bad=("LosesMicroseconds",),
    ),
    Promise(
        "Transaction.write: Raises VersionConflictError, and stores nothing of it, where a case written has another ``seq`` than `CaseWrite.before`, a case read another than in `Write.reads`, or a new case's id or reference is taken.",
        tests=(
            "write_refuses_a_case_that_has_moved_on",
            "write_refuses_when_a_case_that_was_read_has_moved_on",
            "write_refuses_a_new_case_whose_id_is_taken",
            "write_refuses_a_new_case_whose_reference_is_taken",
            "write_refuses_two_new_cases_with_one_reference",
            "a_refused_write_stores_nothing_of_its_other_cases",
        ),
        bad=(
            "HidesConflicts",
            "OverwritesATakenId",
            "TakesAReferenceTwice",
            "ChecksNoVersions",
            "IgnoresReads",
            "StoresHalfOfARefusedWrite",
        ),
    ),
    Promise(
        "Transaction.write: The command id must be new.",
        tests=("a_command_id_is_used_once",),
        bad=("TakesACommandIdTwice",),
    ),
    Promise(
        "Transaction.deny: Keep a refused attempt.",
        tests=("deny_keeps_who_what_and_why",),
        bad=("DeniesWithoutATrace",),
    ),
    Promise(
        "Transaction.change_org: Append ``(kind, body)`` changes and the names of persons; return the new revision.",
        tests=("change_org_appends_and_returns_the_revision",),
        bad=("ReturnsTheNumberOfChanges",),
    ),
    Promise(
        "Transaction.change_org: Names are given by id; one that is known is replaced.",
        tests=("change_org_replaces_names_it_knows",),
        bad=("KeepsTheFirstName",),
    ),
    Promise(
        "Transaction.keep_spec: Keep a workflow's normal form; keeping the same digest again changes nothing.",
        tests=("keep_spec_twice_changes_nothing",),
        bad=("KeepsASpecEachTime",),
    ),
    Promise("Store: Where a ledger lives.", why_none=_VALUE),
    Promise(
        "Store: All its methods may be called from any thread.",
        tests=("every_method_may_be_called_from_any_thread", "threads_that_write_at_once_lose_nothing"),
        bad=("WorksInOneThreadOnly",),
    ),
    Promise(
        "Store.transaction: Begin a transaction that excludes other writers.",
        tests=("nobody_else_writes_while_a_transaction_is_open",),
        bad=("DecidesWithoutALock",),
    ),
    Promise(
        "Store.transaction: Leaving it normally commits: when the ``with`` block has ended, everything written is on disk, and a crash or power cut right after loses nothing.",
        tests=("what_was_committed_is_there_for_whoever_opens_the_ledger_next",),
        bad=("AcknowledgesBeforeCommit",),
    ),
    Promise(
        "Store.transaction: Leaving it by an exception undoes everything written in it.",
        tests=("leaving_by_an_exception_undoes_everything", "a_transaction_after_an_undone_one_works"),
        bad=("IgnoresRollback", "PutsTheOutboxInASecondTransaction"),
    ),
    Promise(
        "Store.command: Begin the transaction of one command, beside other writers; `transaction` itself will do.",
        tests=("the_transaction_of_a_command_sees_and_writes_as_any_other",),
        bad=("HidesWhatACommandIsFor",),
    ),
    Promise(
        "Store.command: Each read may see what was committed since the one before.",
        why_none="A leave, not a promise: nobody may rely on it.",
    ),
    Promise(
        "Store.command: One `write` or one `deny` ends it: it raises VersionConflictError, and stores nothing, where anything read here, cases, claims or organisation data, has changed since; what it stores is on disk when it returns.",
        tests=(
            "a_command_is_stored_only_where_every_case_it_read_is_as_it_was",
            "a_command_is_stored_only_where_the_claims_it_read_are_as_they_were",
            "a_command_is_stored_only_where_the_organisation_is_as_it_was",
            "a_refusal_is_kept_only_where_what_it_rested_on_is_as_it_was",
            "a_command_in_which_nothing_is_written_changes_nothing",
            "what_a_command_stores_is_there_when_write_returns",
        ),
        bad=("DecidesOnWhatHasChanged", "OpensACommandByItself", "KeepsACommandForLater"),
    ),
    Promise(
        "Store.command: Args: command_id: The command whose receipt will be asked for.",
        tests=("the_transaction_of_a_command_sees_and_writes_as_any_other",),
        bad=("HidesWhatACommandIsFor",),
    ),
    Promise(
        "Store.command: case_id: The case it is for.",
        tests=("the_transaction_of_a_command_sees_and_writes_as_any_other",),
        bad=("HidesWhatACommandIsFor",),
    ),
    Promise("Store.command: revision: The revision of the organisation data that is known already.", why_none=_CALLER),
    Promise(
        "Store.within: Return this store inside the transaction that *host* has open on the same database.",
        tests=("what_is_written_within_is_kept_if_and_when_the_host_commits",),
        bad=("WorksBesideTheHost",),
    ),
    Promise(
        "Store.within: What is written there is kept if and when the host commits, and gone where it rolls back; until then nobody outside sees it.",
        tests=(
            "what_is_written_within_is_kept_if_and_when_the_host_commits",
            "what_is_written_within_is_gone_where_the_host_rolls_back",
        ),
        bad=("WorksBesideTheHost", "CommitsForTheHost"),
    ),
    Promise(
        "Store.within: Reading there sees what the host's transaction sees, its own writes included.",
        tests=("reading_within_sees_what_was_written_there",),
        bad=("ReadsBesideTheHost",),
    ),
    Promise(
        "Store.within: A `transaction` there that ends by an exception undoes what was written in it and nothing else: the host may go on and commit.",
        tests=("a_transaction_within_that_fails_undoes_itself_and_nothing_else",),
        bad=("KeepsWhatFailedWithin", "RollsTheHostBack"),
    ),
    Promise(
        "Store.within: It need not exclude other writers: what it has read of cases stays as it is until the host ends, or its `write` raises VersionConflictError.",
        tests=("what_was_read_within_stays_or_the_write_is_refused",),
        bad=("DecidesOnWhatHasMovedOn",),
    ),
    Promise(
        "Store.within: Nothing there begins, commits or rolls back the host's transaction.",
        tests=(
            "what_is_written_within_is_gone_where_the_host_rolls_back",
            "a_transaction_within_that_fails_undoes_itself_and_nothing_else",
        ),
        bad=("CommitsForTheHost", "RollsTheHostBack"),
    ),
    Promise(
        "Store.within: `seal` there raises StoreError, and `close` leaves the host's connection open.",
        tests=("within_nothing_is_sealed_and_the_hosts_connection_stays_open",),
        bad=("SealsWithin", "ClosesTheHost"),
    ),
    Promise(
        "Store.within: Raises StoreError where *host* is nothing this store knows, or has no transaction that is open and safe.",
        tests=("within_refuses_what_is_no_host",),
        bad=("TakesAnythingForAHost",),
    ),
    Promise(
        "Store.snapshot: Hold one view for several reads: none of them sees what another writer commits meanwhile.",
        tests=("a_snapshot_is_one_view_whoever_writes_meanwhile", "no_thread_sees_what_another_has_not_committed"),
        bad=("TakesAViewForEachRead", "LetsReadersSeeEverything"),
    ),
    Promise(
        "Store.snapshot: A thread with an open transaction sees that transaction's own writes.",
        tests=("a_snapshot_inside_a_transaction_sees_its_writes",),
        bad=("LooksPastTheOpenTransaction",),
    ),
    Promise(
        "Store.seal: Give up to *limit* unsealed events their place in the log; return how many.",
        tests=("seal_gives_up_to_limit_events_their_place_and_counts_them",),
        bad=("DeletesTheOutboxEarly",),
    ),
    Promise(
        "Store.seal: Positions run on from the last without gaps; events of one case keep their order, events of one command stay together.",
        tests=(
            "positions_run_on_without_gaps",
            "events_of_a_case_keep_their_order_in_the_log",
            "events_of_a_command_stay_together_in_the_log",
        ),
        bad=("LeavesGapsInTheLog", "TurnsACaseRoundInTheLog", "MixesCommandsInTheLog"),
    ),
    Promise(
        "Store.log: Return sealed events with a position above *after*, by position, at most *limit*.",
        tests=("log_gives_what_is_behind_a_position_up_to_limit", "log_gives_sealed_events_only"),
        bad=("LogsFromThePosition", "LogsWhatIsNotSealed"),
    ),
    Promise(
        "Store.log: Where *kinds* are given, only events of these kinds.",
        tests=("log_gives_only_the_kinds_asked_for",),
        bad=("LogsEveryKind",),
    ),
    Promise(
        "Store.events: Return all events of a case, oldest first, sealed or not, byte for byte as written.",
        tests=("events_come_oldest_first_sealed_or_not", "events_and_log_give_every_byte_and_column_as_written"),
        bad=("ShowsSealedEventsOnly", "ShowsEventsNewestFirst", "ReordersJson", "EndsBytesAtNul", "CutsLongText"),
    ),
    Promise(
        "Store.personal: Return the detached rows of these cases by ref; erased ones are missing.",
        tests=("personal_gives_the_rows_of_these_cases_by_ref",),
        bad=("ShowsEverybodysRows",),
        why_none="Nothing in the port erases yet: the second half cannot be broken.",
    ),
    Promise(
        "Store.cases: Return cases by id, from the one behind *after*, at most *limit*.",
        tests=("cases_come_by_id_from_the_one_behind_after_up_to_limit", "cases_are_chosen_by_workflow_and_state"),
        bad=("SortsLikeADictionary",),
    ),
    Promise(
        "Store.find: Return the case of that workflow and reference, or None.",
        tests=("find_gives_the_case_of_a_reference", "find_keeps_workflows_apart_and_knows_when_there_is_none"),
        bad=("FindsAcrossWorkflows",),
    ),
    Promise(
        "Store.tasks: Return the work that waits for any ``(role, holder)``, by due date, then case id, then role.",
        tests=("tasks_are_those_of_the_roles_and_holders_asked_for", "tasks_come_by_due_date_then_case_then_role"),
        bad=("CrossesRolesAndHolders",),
    ),
    Promise(
        "Store.tasks: Work without a date comes last, as ``9999-12-31``.",
        tests=("tasks_come_by_due_date_then_case_then_role",),
        bad=("PutsUndatedWorkFirst",),
    ),
    Promise(
        "Store.tasks: *after* is ``(due date, case id)`` of the last row of the page before.",
        tests=("paging_through_tasks_shows_each_once", "tasks_come_by_due_date_then_case_then_role"),
        bad=("ShowsTheLastTaskAgain",),
    ),
    Promise(
        "Store.deadlines: Return open clocks with a due date up to *until*, by due date, then case id, then name.",
        tests=("deadlines_come_by_due_date_then_case_then_name", "paging_through_deadlines_shows_each_once"),
        bad=("SortsDeadlinesByCase", "PagesInsideACase"),
    ),
    Promise(
        "Store.deadlines: *until* is included; None is all.",
        tests=("deadlines_until_a_day_include_that_day",),
        bad=("EndsBeforeTheLastDay",),
    ),
    Promise(
        "Store.org: Return the changes of the organisation data with a revision above *after*, in order.",
        tests=("org_gives_the_changes_above_a_revision_in_order",),
        bad=("ShowsTheRevisionAskedFor",),
    ),
    Promise(
        "Store.names: Return the names of persons by id.",
        tests=("change_org_replaces_names_it_knows", "names_of_nobody_are_empty"),
        bad=("ShowsIdsByName",),
    ),
    Promise(
        "Store.specs: Return the kept workflows as ``(name, version, digest, normal form)``, by name and version.",
        tests=("specs_come_by_name_and_version",),
        bad=("SortsVersionsAsText",),
    ),
    Promise(
        "Store.denials: Return refused attempts, newest first.",
        tests=("denials_come_newest_first_up_to_limit",),
        bad=("ShowsOldDenialsFirst",),
    ),
    Promise(
        "Store.close: Let go of files and connections; closing twice is harmless.",
        tests=("closing_twice_is_harmless",),
        bad=("ClosesOnce",),
    ),
)
