"""How a case is named: by its reference, or by the case it arose from."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervision import Engine
from supervision.intake import Address, Imported, Sheets, address_of, find_case, load, read
from tests.intake import tables
from tests.intake.tables import ACTS, DIGEST, MANDATES

WORKFLOWS = ("plan", "posting", "sup_visit", "feedback", "remediation")


@pytest.mark.parametrize(
    ("text", "own", "address"),
    [
        ("KH-01", "plan", Address("plan", "KH-01")),
        ("12/KH-CB", "plan", Address("plan", "12/KH-CB")),
        ("plan/12/KH-CB", "plan", Address("plan", "12/KH-CB")),
        ("plan/KH-01", "posting", Address("plan", "KH-01", (("posting", None),))),
        ("plan/KH-01#1", "posting", Address("plan", "KH-01", (("posting", 1),))),
        (
            "sup_visit/GS-02 > feedback#2",
            "remediation",
            Address("sup_visit", "GS-02", (("feedback", 2), ("remediation", None))),
        ),
        ("plan/KH-01 > posting", "", Address("plan", "KH-01", (("posting", None),))),
        ("ik5wqdbftgatbxgr6da7pb24", "", Address("", "ik5wqdbftgatbxgr6da7pb24")),
    ],
)
def test_a_name_is_read_as_a_reference_or_as_a_way_from_one(text: str, own: str, address: Address) -> None:
    assert address_of(text, WORKFLOWS, own) == address


def imported(folder: Path, **changes: str) -> Engine:
    engine = tables.new_engine()
    sheets = read(engine, [*tables.written(folder, **changes), *sorted(folder.glob("acts*.csv"))])
    assert isinstance(sheets, Sheets), sheets
    result = load(engine, sheets)
    assert isinstance(result, Imported), result
    return engine


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("plan/KH-01", True),
        ("plan/KH-01 > posting", True),
        ("plan/KH-01 > posting#1", True),
        ("plan/KH-01 > posting#2", False),
        ("plan/KH-01 > feedback", False),
        ("plan/KH-99 > posting", False),
        ("nowhere", False),
    ],
)
def test_a_case_is_found_where_its_name_leads(tmp_path: Path, text: str, is_there: bool) -> None:  # noqa: FBT001 - expected
    engine = imported(tmp_path)
    with engine.store.transaction() as transaction:
        assert (find_case(transaction, address_of(text, engine.programs.names)) is not None) is is_there


def test_a_row_that_opens_a_case_names_the_case_it_is_linked_to(tmp_path: Path) -> None:
    heading = "date;actor;workflow;reference;step;subject;front;plan_unit;giấy biên nhận;link:supervises\n"
    row = f"01/02/2018;lan;sup_assignment;PC-01;Tiếp nhận;binh;MT;DU;{DIGEST};KH-01\n"
    (tmp_path / "acts-2.csv").write_text(heading + row, encoding="utf-8")
    engine = imported(tmp_path, chuc_vu=MANDATES + ";lan;front_board;MT;01/01/2015;\n")
    assignment = engine.find("sup_assignment", "PC-01")
    assert assignment is not None
    (link,) = engine.desk("lan").case(assignment).links
    assert (link.relation, link.case_id) == ("supervises", engine.find("plan", "KH-01"))
    sheets = read(engine, [tmp_path / "acts-2.csv"])
    assert isinstance(sheets, Sheets)
    again = load(engine, sheets)
    assert isinstance(again, Imported)
    assert again.repeats == 1


@pytest.mark.parametrize(
    ("cell", "step", "code"),
    [("KH-99", "receive_plan", "unknown_case"), ("KH-01", "propose", "link_not_opening")],
)
def test_a_link_that_leads_nowhere_or_stands_in_the_wrong_row_is_refused(
    tmp_path: Path, cell: str, step: str, code: str
) -> None:
    heading = "date;actor;workflow;reference;step;subject;front;plan_unit;receipt;link:supervises\n"
    values = f"binh;MT;DU;{DIGEST}" if step == "receive_plan" else ";;;"
    row = f"01/02/2018;lan;sup_assignment;PC-01;{step};{values};{cell}\n"
    (tmp_path / "acts-2.csv").write_text(heading + row, encoding="utf-8")
    engine = tables.new_engine()
    mandates = MANDATES + ";lan;front_board;MT;01/01/2015;\n"
    found = read(engine, [*tables.written(tmp_path, chuc_vu=mandates, viec=ACTS), tmp_path / "acts-2.csv"])
    result = load(engine, found) if isinstance(found, Sheets) else found
    assert isinstance(result, tuple)
    assert [(problem.line, problem.code) for problem in result] == [(2, code)]
