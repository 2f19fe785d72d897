"""The lines of the table about lists, in the order of the port."""
# ruff: noqa: E501 - a sentence is one line: it is searched and compared by line

from __future__ import annotations

from tests.contract.promise import Promise

WANTED = (
    Promise(
        "Wanted: Which cases a search is for: those that meet all of it.",
        tests=("search_keeps_to_a_workflow_and_a_state",),
        bad=("FindsCasesInAnyState",),
    ),
    Promise(
        "Wanted: parties: The case names any of them; None is every case.",
        tests=("search_finds_the_cases_that_name_any_of_the_parties",),
        bad=("FindsEverybodysCases",),
    ),
    Promise(
        "Wanted: also: The case names all of these, too.",
        tests=("search_keeps_to_cases_that_name_all_of_also",),
        bad=("ForgetsWhomElseACaseNames",),
    ),
    Promise(
        "Wanted: workflow: Name of its workflow; None is any.",
        tests=("search_keeps_to_a_workflow_and_a_state",),
        bad=("FindsCasesOfAnyWorkflow",),
    ),
    Promise(
        "Wanted: state: Its state; None is any.",
        tests=(
            "search_keeps_to_a_workflow_and_a_state",
            "search_follows_a_case_from_state_to_state_and_to_its_end",
        ),
        bad=("FindsCasesInAnyState", "FindsCasesWhereTheyBegan"),
    ),
    Promise(
        "Wanted: is_ended: As in `CaseWrite.is_ended`; None is both.",
        tests=("search_tells_cases_that_have_ended_from_others",),
        bad=("FindsEndedCasesToo",),
    ),
    Promise(
        "Wanted: opened_from: First day it may have been opened on, ISO text; empty is any.",
        tests=("search_keeps_to_the_days_on_which_cases_were_opened",),
        bad=("FindsOlderCases",),
    ),
    Promise(
        "Wanted: opened_to: Last such day, included; empty is any.",
        tests=("search_keeps_to_the_days_on_which_cases_were_opened",),
        bad=("LeavesOutTheLastDay",),
    ),
    Promise(
        "Wanted: reference: What its reference begins with, byte by byte; empty is any, or none at all.",
        tests=("search_compares_the_beginning_of_a_reference_byte_by_byte",),
        bad=("FindsReferencesWithoutCase",),
    ),
)

LISTING = (
    Promise(
        "Snapshot.search: Return ``(day it was opened, case id)`` of the cases that are *wanted*, newest first, at most *limit*.",
        tests=("search_gives_the_newest_cases_first_up_to_limit", "paging_through_a_search_shows_each_case_once"),
        bad=("ShowsOldCasesFirst", "ShowsACaseForEachParty"),
    ),
    Promise(
        "Snapshot.search: Of one day they come by case id, highest first; *after* is the last one of the page before.",
        tests=("search_gives_the_newest_cases_first_up_to_limit",),
        bad=("ShowsTheLastCaseAgain",),
    ),
    Promise(
        "Snapshot.tasks: Return what `Store.tasks` returns, as this view has it.",
        tests=("a_snapshot_lists_work_as_the_store_does", "lists_inside_a_transaction_have_its_writes"),
        bad=("ListsNoWorkInAView", "ListsOnlyWhatIsCommitted"),
    ),
    Promise(
        "Snapshot.deadlines: Return what `Store.deadlines` returns, as this view has it.",
        tests=("a_snapshot_lists_clocks_as_the_store_does", "lists_inside_a_transaction_have_its_writes"),
        bad=("ListsClocksPastTheDay", "ListsOnlyWhatIsCommitted"),
    ),
    Promise(
        "Snapshot.deadlines: Where *parties* are given, only clocks of cases that name any of them.",
        tests=("clocks_are_found_by_whom_their_case_names", "clocks_that_are_found_follow_their_case"),
        bad=("ShowsEverybodysClocks", "KeepsClocksWhereTheyWere"),
    ),
)
