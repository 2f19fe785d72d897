"""Where one case stands, or what many cases did, to be shown on the picture of their workflow."""

from __future__ import annotations

from datetime import date

import attrs


@attrs.frozen
class Taken:
    """One way a case went.

    Attributes:
        source: The state it left; empty for the opening.
        target: The state it entered; equal to *source* where the step only noted something.
        count: How often it went this way; at least 1.
        last_on: The day it did so last; None where no day is to be told.
    """

    step: str
    source: str
    target: str
    count: int
    last_on: date | None = None


@attrs.frozen
class Due:
    """A clock of the case that runs.

    Attributes:
        label: What the term is called, in the language of the picture.
        told: What there is to say of it, in the same language: the date, the days left.
        is_overdue: Whether it is late.
    """

    label: str
    told: str
    is_overdue: bool = False


@attrs.frozen
class Live:
    """A case on its way, or many.

    Attributes:
        state: The state it is in; empty where many are told of.
        taken: What it has done so far, each way once.
        due: Its open clocks, by date.
        title: What the case is called; shown beside the workflow's name.
        is_survey: Whether many cases are told of: then every step says how often it was taken, and those that none of
            them took, and the states that none of them reached, are pale.
    """

    state: str
    taken: tuple[Taken, ...] = ()
    due: tuple[Due, ...] = ()
    title: str = ""
    is_survey: bool = False
