"""What must add up in a report: parts make the whole within one unit, and no share exceeds its whole."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from supervision.text import Text

from ._figure import Figure, shown
from ._report import Report


@attrs.frozen
class Mismatch:
    """Something in a report that does not add up.

    Attributes:
        code: ``parts_differ`` or ``more_than_all``.
        keys: The figures it is about, the whole first.
        difference: The whole less its parts; for a share, its denominator less its numerator.
    """

    code: str
    keys: tuple[str, ...]
    difference: int
    text: Text


# The whole and its parts; what is left out here is no partition (claimed remedies are part of those not yet verified).
_WHOLES = {
    "plans.expected": ("plans.registered", "plans.exempted", "plans.not_made", "plans.left", "plans.pending"),
    "inspections.whole": (
        "inspections.regular",
        "inspections.thematic_inspection",
        "inspections.signs",
        "inspections.self_inspection",
    ),
    "programme.promised": ("programme.done", "programme.dropped", "programme.carried", "programme.pending"),
    "visits.whole": ("visits.province", "visits.district", "visits.ward"),
    "turns.whole": ("turns.province", "turns.district", "turns.ward"),
    "comments.whole": ("comments.province", "comments.district", "comments.ward"),
    "commended.persons": ("commended.heads", "commended.unit_heads", "commended.others"),
    "matters.whole": tuple(
        f"matters.{part}"
        for part in ("directed", "guided", "transferred", "referred", "refused", "merged", "withdrawn", "pending")
    ),
    "opinions.whole": tuple(f"opinions.{part}" for part in ("resolved", "explained", "unfounded", "merged", "open")),
    "petitions.whole": tuple(
        f"petitions.{part}" for part in ("resolved", "in_progress", "explained", "transferred", "deferred", "merged")
    ),
    "works.registered": tuple(
        f"works.{end}" for end in ("completed", "not_completed", "carried_over", "cancelled", "running")
    ),
}
# Parts that are told only where there are any.
_RARE = frozenset({"visits.province", "turns.province", "comments.province"})
# Shares whose denominator is split completely: in time, late, still not done.
_DUTIES = ("reports", "answers")


def reconcile(report: Report) -> tuple[Mismatch, ...]:
    """Return everything in the report that does not add up; empty where all is well."""
    return (*_wholes(report), *_duties(report), *_shares(report))


def _wholes(report: Report) -> Iterator[Mismatch]:
    late = tuple(f.key for f in report.figures if f.key.startswith("overdue.") and f.key != "overdue.whole")
    untold = _RARE - {figure.key for figure in report.figures}
    for whole, parts in (*_WHOLES.items(), ("overdue.whole", late)):
        found = report.get(whole)
        yield from _compared(found.numerator, found, tuple(report.get(part) for part in parts if part not in untold))


def _duties(report: Report) -> Iterator[Mismatch]:
    for key in _DUTIES:
        whole = report.get(f"{key}.on_time")
        parts = (whole, report.get(f"{key}.late"), report.get(f"{key}.overdue"))
        yield from _compared(whole.denominator or 0, whole, parts)


def _compared(number: int, whole: Figure, parts: tuple[Figure, ...]) -> Iterator[Mismatch]:
    difference = number - sum(part.numerator for part in parts)
    if difference:
        keys = (whole.key, *(part.key for part in parts))
        listed = " + ".join(shown(part.numerator) for part in parts)
        listed_en = " + ".join(shown(part.numerator, "en") for part in parts)
        text = Text(
            f"{whole.label.vi}: {shown(number)} ≠ {listed} (chênh lệch {difference:+d})",
            f"{whole.label.get('en')}: {shown(number, 'en')} ≠ {listed_en} (difference {difference:+d})",
        )
        yield Mismatch("parts_differ", keys, difference, text)


def _shares(report: Report) -> Iterator[Mismatch]:
    for figure in report.figures:
        if figure.denominator is not None and not 0 <= figure.numerator <= figure.denominator:
            text = Text(
                f"{figure.label.vi}: tử số {figure.numerator} lớn hơn mẫu số {figure.denominator}",
                f"{figure.label.get('en')}: numerator {figure.numerator} above denominator {figure.denominator}",
            )
            yield Mismatch("more_than_all", (figure.key,), figure.denominator - figure.numerator, text)
