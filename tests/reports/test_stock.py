"""Open cases at the end of a day, by the units that held them."""

from __future__ import annotations

from datetime import date

import attrs

from supervision.engine import OrgData
from supervision.model import CaseId
from supervision.reports import stock
from tests.engine.office import DATA, TODAY, Office

END = date(2026, 3, 2)
OLD = next(unit for unit in DATA.units if unit.id == "dang_uy")


def ended(*successors: str) -> tuple[Office, CaseId]:
    """A comment of 5 January, in a ward's committee that ends on 2 March."""
    office = Office.open()
    case = office.feedback()
    office.engine.organise(OrgData(units=(attrs.evolve(OLD, to_on=END, successors=successors),)))
    office.on(2026, 3, 2).engine.seal()
    return office, case


def held(office: Office, on: date = TODAY, rolled_up_on: date | None = None) -> set[str]:
    found = stock(office.engine, on, rolled_up_on=rolled_up_on)
    return {unit for workflow, unit in found.by_unit if workflow == "feedback"}


def test_a_case_counts_once_for_its_workflow_and_once_for_each_unit_that_acts_in_it() -> None:
    office, _ = ended("phuong_khac")
    found = stock(office.engine, TODAY)
    assert found.on == TODAY
    assert found.by_workflow == {"feedback": 1}
    assert found.by_unit == {("feedback", "dang_uy"): 1, ("feedback", "mttq"): 1}


def test_nothing_is_open_before_it_is_opened_and_after_it_ends() -> None:
    office, case = ended("phuong_khac")
    office.desk("hue").send(case, "withdraw", {"reason": "đã rút"})
    office.engine.seal()
    assert stock(office.engine, date(2026, 1, 4)).by_workflow == {}
    assert stock(office.engine, date(2026, 3, 1)).by_workflow == {"feedback": 1}
    assert stock(office.engine, END).by_workflow == {}


def test_a_day_keeps_the_names_it_had_and_is_rolled_up_to_the_one_successor() -> None:
    office, _ = ended("phuong_khac")
    assert held(office) == {"dang_uy", "mttq"}
    assert held(office, rolled_up_on=END) == {"phuong_khac", "mttq"}
    assert held(office, rolled_up_on=date(2026, 3, 1)) == {"dang_uy", "mttq"}


def test_without_one_successor_and_without_a_transfer_the_old_name_stays() -> None:
    assert held(ended()[0], rolled_up_on=END) == {"dang_uy", "mttq"}
    assert held(ended("phuong_khac", "thanh_uy")[0], rolled_up_on=END) == {"dang_uy", "mttq"}
