"""Pure: decide, explain, evolve, replay.  What a workflow allows, and what an event makes of a case.

Where things live:

* `_transitions` - the only module that talks to `transitions`: one flat machine per workflow version
* `_program` - a workflow made ready to run: the machine, its gates, its guards
* `_context` - the facts a decision may use, and one question being asked
* `_law` - which texts govern one matter of a case, by the stage that runs and by transitional clauses
* `_checks` - every rule that can say no; each gives a reason, or a clause for `explain`
* `_bodies` - of these rules, what a body must have done: signed, and voted
* `_inputs` - what may be given; `_reveal` - a look at a sealed value
* `_decide` - accepted or refused; `_effects` and `_clocks` - the events an accepted step leaves
* `_migrate` - a running case, moved to a later version of its workflow
* `_hand_over` - a running case, taken over by another unit
* `_recount` - open clocks, counted again with a revised calendar
* `_evolve` - a case from its events; `_explain` - the same rules, told; `_tasks` - who is waited for
"""

from ._checks import linked_words, words_in
from ._clocks import extending_term, running_term, starting_term
from ._context import Facts, Linked, calendar_for
from ._decide import case_id_for, decide, verdict
from ._evolve import evolve, replay
from ._explain import Explanation, Option, explain, options
from ._functions import GUARD_FUNCTIONS, LINKING
from ._hand_over import acting_units, hand_over
from ._inputs import is_stub
from ._law import Governing, Texts
from ._migrate import migrate
from ._program import Program
from ._recount import Outcome, Recount, recount, revise
from ._tasks import EACH_DAY, TERM_ENDS, tasks

__all__ = [
    "EACH_DAY",
    "GUARD_FUNCTIONS",
    "LINKING",
    "TERM_ENDS",
    "Explanation",
    "Facts",
    "Governing",
    "Linked",
    "Option",
    "Outcome",
    "Program",
    "Recount",
    "Texts",
    "acting_units",
    "calendar_for",
    "case_id_for",
    "decide",
    "evolve",
    "explain",
    "extending_term",
    "hand_over",
    "is_stub",
    "linked_words",
    "migrate",
    "options",
    "recount",
    "replay",
    "revise",
    "running_term",
    "starting_term",
    "tasks",
    "verdict",
    "words_in",
]
