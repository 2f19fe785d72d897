"""The other ledgers of the same article, each played on a file of its own: days, people and single acts are chosen.

* `_reception`, `_dialogue`, `_opinion`, `_petition` - what people bring; `_study`; `_inspection`
* `_ledger` - what a ledger is played from; `_cast` - who there is; `_course` - a case on its working days
* `_subjects` - what people bring, in words; `_seen` - what there is to look at afterwards
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import _dialogue, _inspection, _opinion, _petition, _reception, _study
from ._dialogue import dialogue
from ._inspection import inspection
from ._ledger import Ledger, NotRebuilt, Published
from ._opinion import opinion
from ._petition import petition
from ._reception import reception
from ._seen import StillOpen, compared, play_ledger, still_open
from ._study import study

__all__ = [
    "LEDGERS",
    "SMALL",
    "Ledger",
    "NotRebuilt",
    "Published",
    "StillOpen",
    "compared",
    "play_ledger",
    "still_open",
]

LEDGERS: Mapping[str, Callable[[], Ledger]] = {
    "reception": reception,
    "dialogue": dialogue,
    "opinion": opinion,
    "petition": petition,
    "study": study,
    "inspection": inspection,
}
# The same with a handful of cases: what the everyday tests play.
SMALL: Mapping[str, Callable[[], Ledger]] = {
    "reception": lambda: reception(_reception.SMALL),
    "dialogue": lambda: dialogue(_dialogue.SMALL),
    "opinion": lambda: opinion(_opinion.SMALL),
    "petition": lambda: petition(_petition.SMALL),
    "study": lambda: study(_study.SMALL),
    "inspection": lambda: inspection(_inspection.SMALL),
}
