"""What there is to see in one of these ledgers after the play."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import attrs

from supervision.clock import VirtualClock
from supervision.demo._play import Pace, Played, perform
from supervision.demo._show import Comparison
from supervision.engine import Desk, Engine
from supervision.model import CaseId, PersonId
from supervision.reports import Figure, Report, shown
from supervision.text import Text

from ._ledger import Ledger, Published


@attrs.frozen
class StillOpen:
    """A case that is open on the last day.

    Attributes:
        reference: The officer's own number. about: what it is about, in the words of the record.
        state: In the words of its workflow, in the engine's language.
        days: Calendar days from the day it was opened to the last day.
    """

    case_id: CaseId
    reference: str
    about: str
    state: str
    opened_on: date
    days: int


def play_ledger(
    engine: Engine,
    ledger: Ledger,
    *,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    batch_size: int = 500,
) -> Played:
    """Play one of the other ledgers; the same call again finishes what was interrupted, and does nothing twice.

    Args:
        engine: A ledger with a `VirtualClock`, opened with what `Ledger.library` returns; empty, or left by an
            interrupted play of the same ledger.
        ledger: Which.
        progress: Called after each batch with the number of acts done and of all.
        batch_size: Acts to a commit; a batch is kept whole or not at all.

    Raises:
        NotVirtualError: The engine's clock cannot be set.
        UnexpectedOutcomeError: An act was refused; what was committed before stays.
    """
    return perform(engine, ledger.script, ledger.organisation, ledger.until_on, Pace(progress, batch_size))


def compared(ledger: Ledger, report: Report, lang: str = "vi") -> tuple[Comparison, ...]:
    """Compare *report* with every figure of *ledger*; one of another unit never agrees."""
    return tuple(_compared(row, report.get(row.key), lang) for row in ledger.published)


def still_open(engine: Engine, ledger: Ledger) -> tuple[StillOpen, ...]:
    """Return the open cases that *ledger* names one by one, the oldest first; sets a virtual clock to the last day."""
    if not ledger.listed:
        return ()
    if isinstance(engine.clock, VirtualClock):
        engine.clock.set_day(ledger.until_on)
    desk = engine.desk(PersonId(ledger.viewer))
    found = [
        StillOpen(
            case.case_id,
            case.reference or "",
            _about(desk, case.case_id),
            case.state_label,
            case.opened_on,
            (ledger.until_on - case.opened_on).days,
        )
        for case in desk.search(workflow=ledger.listed, is_open=True)
    ]
    return tuple(sorted(found, key=lambda case: (case.opened_on, case.reference)))


def _about(desk: Desk, case: CaseId) -> str:
    return str(desk.case(case).fields.get("subject", ""))


def _compared(row: Published, counted: Figure, lang: str) -> Comparison:
    same = row.unit == counted.unit and _agrees(row, counted) and _share_agrees(row, counted)
    return Comparison(row.id, row.label, _given(row, lang), counted.text(lang), same, row.source)


def _agrees(row: Published, counted: Figure) -> bool:
    if row.above:
        low = row.numerator or 0
        return low < counted.numerator < low + row.above
    pairs = ((row.numerator, counted.numerator), (row.denominator, counted.denominator))
    return all(given is None or given == found for given, found in pairs)


def _share_agrees(row: Published, counted: Figure) -> bool:
    """Whether the share, rounded half up to the decimals that were published, is the one published."""
    if not row.percent:
        return True
    if not counted.denominator:
        return False
    given = Decimal(row.percent)
    return (Decimal(counted.numerator * 100) / counted.denominator).quantize(given, ROUND_HALF_UP) == given


def _given(row: Published, lang: str) -> str:
    words = []
    if row.numerator is not None:
        more = Text("hơn ", "more than ").get(lang) if row.above else ""
        of = f"/{shown(row.denominator, lang)}" if row.denominator is not None else ""
        words.append(f"{more}{shown(row.numerator, lang)}{of}")
    if row.percent:
        share = f"{shown(Decimal(row.percent), lang)}%"
        words.append(f"({share})" if words else share)
    return " ".join(words)
