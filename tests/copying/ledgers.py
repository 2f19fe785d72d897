"""A small ledger with something of everything that a copy must bring along."""

from __future__ import annotations

from tests.engine.office import FEEDBACK, Office
from tests.engine.test_private import told_in


def busy() -> Office:
    """Cases that others arise from, personal values, clocks, claims, refused attempts, a person renamed."""
    office = Office.open()
    told_in(office)
    office.assignment("assigned")
    office.desk("hue").attempt_open("feedback", {**FEEDBACK, "owner_unit": "nowhere"})
    office.desk("la").attempt(office.plan(), "start_draft")
    return office
