"""Guards that ask until when a notice may be given."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from supervision.model import Doer, FieldClass
from tests.machine.small import BEGIN, FIELDS, Play, begun, flow, step

LAWFUL = 'day <= notice_by("report", due_on)'
PLANNED = 'day <= plan_by("report", due_on)'


def noticed(guard: str, meeting: str) -> Play:
    return begun(flow(BEGIN, step("tell", "open", "closed", when=guard)), due_on=meeting)


@pytest.mark.parametrize(
    ("guard", "last", "late"),
    [(LAWFUL, date(2026, 3, 7), date(2026, 3, 8)), (PLANNED, date(2026, 3, 6), date(2026, 3, 7))],
)
def test_a_notice_is_lawful_up_to_the_day_and_planned_for_the_working_day_before(
    guard: str, last: date, late: date
) -> None:
    # 15 days before Sunday 22 March is Saturday the 7th.
    assert noticed(guard, "2026-03-22").codes("tell", late) == ["guard"]
    noticed(guard, "2026-03-22").take("tell", last)


@pytest.mark.parametrize("guard", ['day <= notice_by("nothing", due_on)', 'day <= plan_by("report", note)'])
def test_what_cannot_be_told_denies(guard: str) -> None:
    assert noticed(guard, "2026-03-22").codes("tell", date(2026, 3, 2)) == ["guard"]


def test_a_day_beyond_the_calendar_denies() -> None:
    assert noticed(LAWFUL, "2016-01-04").codes("tell", date(2026, 3, 2)) == ["guard"]


@pytest.mark.parametrize("guard", [LAWFUL, 'notice_by("report", due_on) >= day'])
def test_a_refusal_names_the_notice_it_counted_back(guard: str) -> None:
    (reason,) = noticed(guard, "2026-03-22").refused("tell", date(2026, 3, 9))
    assert reason.params["notices"] == ("pack_2020/report/2026-03-22/dang_uy",)


def test_a_notice_of_a_day_that_is_not_the_actors_to_read_is_not_told() -> None:
    hidden = tuple(
        attrs.evolve(field, confidentiality=FieldClass.RESTRICTED, readers=(Doer("head", "unit"),))
        if field.name == "due_on"
        else field
        for field in FIELDS
    )
    program = flow(BEGIN, step("tell", "open", "closed", when=LAWFUL), fields=hidden)
    (reason,) = begun(program, due_on="2026-03-22").refused("tell", date(2026, 3, 9))
    assert "notices" not in reason.params


def test_a_look_back_is_no_notice() -> None:
    (reason,) = noticed('due_on >= notice_by("report", day)', "2026-02-01").refused("tell", date(2026, 3, 9))
    assert "notices" not in reason.params
