"""The imperative shell: read, gather facts, decide, append - in one transaction.

Where things live:

* `_engine` - `Engine`: the door; `_desk` - `Desk`: one actor's way to act and to look
* `_ledger` - what both stand on: the store with its workflows, the people, the words
* `_sending` - a step as a value, for several at once
* `_run` - one command from its id to its receipt, with everything it orders linked cases to do
* `_seal` - personal values set apart, events turned into bytes and chained
* `_views`, `_look`, `_lists` - what actors see; `_parties` - whom a case names, whose cases an actor sees
* `_receipt` - what they get; `_programs` - workflows ready to run
* `_law`, `_law_views` - which text governs what in a case on a day
* `_migration` - open cases moved to a new version of their workflow
* `_transfer` - cases taken over by another unit, together
* `_watch` - every command, told to a test that asks
* `_revision` - open due dates under a revised calendar; `_dates` - what is told beside the count of one,
  `_changes` - and of what moved it; `_notice` - until when a notice may be given
* `_organisation` - units, persons and mandates, from the ledger's own tables
"""

from ._desk import Desk
from ._engine import Engine
from ._errors import BatchEndedError, CalendarDecisionMissingError, CommandRefusedError, NotADayError
from ._law_views import Governed, LawExplained, NotOpenYetError, TextView
from ._ledger import Batch
from ._migration import Fate
from ._notice import NoticeExplained
from ._organisation import OrgData, OrgRefusedError
from ._parties import naming_fields, parties_of
from ._programs import Programs
from ._receipt import Receipt
from ._revision import DateMove
from ._sending import Sending
from ._transfer import CASES, COUNTED, RECEIVE, SOURCE, TARGET, held_by, is_transfer
from ._views import (
    CaseSummary,
    CaseView,
    DateChange,
    DateExplained,
    DeadlineView,
    EndedUnit,
    Explained,
    OptionView,
    OrphanView,
    Refusal,
    TaskView,
    TimelineEntry,
    is_withheld,
)
from ._watch import Attempt, Watcher

__all__ = [
    "CASES",
    "COUNTED",
    "RECEIVE",
    "SOURCE",
    "TARGET",
    "Attempt",
    "Batch",
    "BatchEndedError",
    "CalendarDecisionMissingError",
    "CaseSummary",
    "CaseView",
    "CommandRefusedError",
    "DateChange",
    "DateExplained",
    "DateMove",
    "DeadlineView",
    "Desk",
    "EndedUnit",
    "Engine",
    "Explained",
    "Fate",
    "Governed",
    "LawExplained",
    "NotADayError",
    "NotOpenYetError",
    "NoticeExplained",
    "OptionView",
    "OrgData",
    "OrgRefusedError",
    "OrphanView",
    "Programs",
    "Receipt",
    "Refusal",
    "Sending",
    "TaskView",
    "TextView",
    "TimelineEntry",
    "Watcher",
    "held_by",
    "is_transfer",
    "is_withheld",
    "naming_fields",
    "parties_of",
]
