"""Which tests of the contract hold a store to a sentence about leases, and which bad stores break it."""
# ruff: noqa: E501 - a sentence is one line: it is searched and compared by line

from __future__ import annotations

from tests.contract.promise import Promise

_VALUE = "Says what the value is; what a store does with it stands at the sentences below."

LEASE_PROMISES = (
    Promise(
        "Lease: A place that one holder at a time moves on: a job of the worker, or a subscriber's way through the log.",
        tests=("a_lease_has_one_holder_at_a_time",),
        bad=("LeasesToEverybody",),
    ),
    Promise("Lease: name: What is held.", why_none=_VALUE),
    Promise("Lease: holder: Who holds it, or held it last.", why_none=_VALUE),
    Promise(
        "Lease: until: Up to when; ISO moment in UTC with six digits.",
        tests=("a_lease_has_one_holder_at_a_time",),
        why_none="Compared as it stands by the test of the first sentence.",
    ),
    Promise(
        "Lease: number: How often it was taken; what a holder brings under an older number is not kept.",
        tests=("a_lease_taken_anew_has_the_next_number", "advance_keeps_nothing_where_the_lease_was_taken_anew"),
        bad=("CountsNothing", "MovesOnForWhoLostIt"),
    ),
    Promise(
        "Lease: position: How far its holders have got.",
        tests=("whoever_takes_a_lease_finds_position_and_note",),
        bad=("ForgetsThePlace",),
    ),
    Promise(
        "Lease: note: What they keep beside that, for whoever comes next.",
        tests=("whoever_takes_a_lease_finds_position_and_note",),
        bad=("ForgetsThePlace",),
    ),
    Promise("Leases: Who does what, of those who share a ledger.", why_none=_VALUE),
    Promise(
        "Leases: Times are given by whoever asks: a store looks at no clock.",
        tests=("a_lease_that_has_run_out_is_free", "a_lease_has_one_holder_at_a_time"),
        bad=("LeasesForEver", "LeasesToEverybody"),
    ),
    Promise(
        "Leases.lease: Take the lease of *name* for *holder*, or prolong it; return it, or None where somebody else holds it.",
        tests=("a_lease_has_one_holder_at_a_time", "a_lease_that_is_prolonged_keeps_its_number"),
        bad=("LeasesToEverybody",),
    ),
    Promise(
        "Leases.lease: It is free where nobody has taken it, where it has run out by *now*, and where it runs for more than twice the time asked for: then it was taken by a clock that has gone back since.",
        tests=(
            "a_lease_that_has_run_out_is_free",
            "a_lease_taken_by_a_clock_that_has_gone_back_is_free",
            "a_lease_of_twice_the_time_asked_for_is_held",
            "a_holder_whose_clock_went_back_may_prolong",
        ),
        bad=("LeasesForEver", "HoldsOnToTheLastMoment", "WaitsForTheClockToComeBack", "TakesWhatRunsLonger"),
    ),
    Promise(
        "Leases.lease: Of several who ask at once one gets it.",
        tests=("of_several_who_ask_for_a_lease_at_once_one_gets_it",),
        bad=("LeasesWithoutALock",),
    ),
    Promise(
        "Leases.lease: Taking it raises its number by one, also for who held it before and let it run out; prolonging keeps the number.",
        tests=("a_lease_taken_anew_has_the_next_number", "a_lease_that_is_prolonged_keeps_its_number"),
        bad=("CountsNothing", "CountsHoldersOnly", "CountsProlonging"),
    ),
    Promise(
        "Leases.lease: Position and note stay as they are.",
        tests=("whoever_takes_a_lease_finds_position_and_note",),
        bad=("ForgetsThePlace",),
    ),
    Promise(
        "Leases.lease: What is returned is on disk.",
        tests=("what_was_leased_is_there_for_whoever_opens_the_ledger_next",),
        bad=("LeasesInMemory",),
    ),
    Promise(
        "Leases.lease: Inside a host's transaction this, `advance` and `release` raise StoreError: nobody would see it before its end.",
        tests=("nothing_is_leased_inside_a_hosts_transaction",),
        bad=("LeasesWithin",),
    ),
    Promise("Leases.lease: Args: name: What is to be held; any text.", why_none=_VALUE),
    Promise("Leases.lease: holder: Who asks, by a name that nobody else has.", why_none="A duty of whoever asks."),
    Promise("Leases.lease: now: The moment by his clock, aware.", why_none="A duty of whoever asks."),
    Promise(
        "Leases.lease: until: Up to when he asks for it, aware, later than *now*.", why_none="A duty of whoever asks."
    ),
    Promise(
        "Leases.advance: Keep how far the holder of *lease* has got; what was kept is on disk when this returns.",
        tests=("advance_keeps_position_and_note", "what_was_leased_is_there_for_whoever_opens_the_ledger_next"),
        bad=("MovesNothingOn", "OnlyMovesForward", "LeasesInMemory"),
    ),
    Promise(
        "Leases.advance: Returns False, and keeps nothing, where it has been taken anew since, however long *lease* would still run.",
        tests=(
            "advance_keeps_nothing_where_the_lease_was_taken_anew",
            "advance_keeps_what_the_last_holder_brings_late",
        ),
        bad=("MovesOnForWhoLostIt", "GoesByTheTimeLeft"),
    ),
    Promise(
        "Leases.release: Let *lease* run out at once; nothing where it has been taken anew since.",
        tests=("a_lease_that_was_let_go_is_free", "nobody_lets_go_of_what_another_has_taken"),
        bad=("NeverLetsGo", "LetsGoForAnybody"),
    ),
    Promise(
        "Leases.release: Position and note stay.",
        tests=("a_lease_that_was_let_go_is_free",),
        bad=("ForgetsThePlaceWhenLetGo",),
    ),
    Promise(
        "Leases.leases: Return every lease that was ever taken, by name.",
        tests=("leases_come_by_name",),
        bad=("SortsLeasesByHolder",),
    ),
)
