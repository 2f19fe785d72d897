"""The vocabulary: workflows, rule packs, cases, commands, events, decisions.  Values only.

Where things live:

* `workflow` - a compiled workflow as plain data; `packs` - dated law and the catalogue of roles
* `case` - what events have made of a case; `command` - what somebody asks; `event` - what happened
* `decision` - accepted or refused, with reasons; `ids` - the names of things
"""

from .case import Case, Claim, Deadline, Link, Taken, Task
from .command import Command
from .decision import Accepted, Clause, Decision, Param, Reason, Refused
from .event import (
    Basis,
    Claimed,
    DeadlineClosed,
    DeadlineExtended,
    DeadlinePaused,
    DeadlineResumed,
    DeadlineStarted,
    Event,
    Fact,
    Linked,
    Moved,
    Noted,
    Opened,
    Released,
)
from .ids import SYSTEM, CaseId, CommandId, PersonId, UnitId, Value
from .packs import Law, Role, RulePack, find_term, packs_on
from .workflow import (
    By,
    ClaimRule,
    DeadlineRule,
    Doer,
    Field,
    FieldClass,
    FieldType,
    Opens,
    Phase,
    Promise,
    Sends,
    State,
    Step,
    Transition,
    Workflow,
)

__all__ = [
    "SYSTEM",
    "Accepted",
    "Basis",
    "By",
    "Case",
    "CaseId",
    "Claim",
    "ClaimRule",
    "Claimed",
    "Clause",
    "Command",
    "CommandId",
    "Deadline",
    "DeadlineClosed",
    "DeadlineExtended",
    "DeadlinePaused",
    "DeadlineResumed",
    "DeadlineRule",
    "DeadlineStarted",
    "Decision",
    "Doer",
    "Event",
    "Fact",
    "Field",
    "FieldClass",
    "FieldType",
    "Law",
    "Link",
    "Linked",
    "Moved",
    "Noted",
    "Opened",
    "Opens",
    "Param",
    "PersonId",
    "Phase",
    "Promise",
    "Reason",
    "Refused",
    "Released",
    "Role",
    "RulePack",
    "Sends",
    "State",
    "Step",
    "Taken",
    "Task",
    "Transition",
    "UnitId",
    "Value",
    "Workflow",
    "find_term",
    "packs_on",
]
