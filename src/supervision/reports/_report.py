"""The figures of one window at one position of the log."""

from __future__ import annotations

from datetime import date

import attrs

from ._figure import UNITS, Figure


@attrs.frozen
class Report:
    """Figures counted from the sealed log.

    Attributes:
        figures: In the order they are printed.
        first_on: First day counted. until_on: last day counted; clocks stand as at the end of it.
        position: The last place of the log that was read: the same position and days give the same numbers.
    """

    figures: tuple[Figure, ...]
    first_on: date
    until_on: date
    position: int

    def get(self, key: str) -> Figure:
        """Return a figure; raise KeyError where the report has none of that key."""
        for figure in self.figures:
            if figure.key == key:
                return figure
        raise KeyError(key)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return the report as rows of text, the heading first; numbers without separators, a point before decimals."""
        heading = ("key", "label_vi", "label_en", "unit", "unit_vi", "unit_en", "numerator", "denominator", "percent")
        return (heading, *(_row(figure) for figure in self.figures))


def _row(figure: Figure) -> tuple[str, ...]:
    unit = UNITS[figure.unit]
    words = (figure.key, figure.label.vi, figure.label.en, figure.unit, unit.vi, unit.en)
    numbers = (figure.numerator, figure.denominator, figure.percent)
    return (*words, *("" if number is None else str(number) for number in numbers))
