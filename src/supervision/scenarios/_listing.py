"""Cases on the list of one that hands them over: named by their workflow and their place among its cases."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from supervision.engine import CASES
from supervision.model import Case


def line_of(workflow: str, place: int) -> str:
    """Return how a list names the case of *workflow* that was opened as number *place*, from 1."""
    return f"{workflow}/{place}"


def read_line(line: str, workflows: Iterable[str]) -> tuple[str, int] | None:
    """Return the workflow and the place that *line* names; None where it is some other text."""
    workflow, _, place = line.partition("/")
    return (workflow, int(place)) if workflow in workflows and place.isdecimal() else None


def on_list(transfer: Case) -> list[str]:
    """Return the lines of the list of *transfer*."""
    listed = transfer.fields.get(CASES)
    return [line for line in listed if isinstance(line, str)] if isinstance(listed, list) else []


def nth(line: str, cases: Iterable[Case]) -> Case | None:
    """Return the one of *cases*, in the order in which they were opened, that *line* names; None where none is."""
    several = list(cases)
    found = read_line(line, {case.workflow for case in several})
    if found is None or found[1] < 1:
        return None
    return next(islice((case for case in several if case.workflow == found[0]), found[1] - 1, None), None)
