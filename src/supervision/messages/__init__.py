"""The texts of refusals, explanations and events, Vietnamese and English, by stable code.

* `_catalogue` - one wording per code, with placeholders
* `_words` - what ids are called: persons, units, steps, fields
* `_render` - a reason, a clause or an event as a sentence
* `_accounts` - how a due date came about, in lines
"""

from ._accounts import UNITS, account_text, details_text, run_text, tier_text
from ._catalogue import CATALOGUE
from ._render import clause_text, event_text, owner_text, reason_text
from ._words import Words, sources_of

__all__ = [
    "CATALOGUE",
    "UNITS",
    "Words",
    "account_text",
    "clause_text",
    "details_text",
    "event_text",
    "owner_text",
    "reason_text",
    "run_text",
    "sources_of",
    "tier_text",
]
