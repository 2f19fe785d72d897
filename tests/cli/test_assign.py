"""`supervision case assign`: a proposal with its proof, changed by hand, written down when told to."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from supervision import Engine
from supervision.cli import main
from tests.cli.conftest import Run

UNITS = """\
id;name;kind;level;parent;from;until
DU;Đảng ủy phường Hoa Sữa;party;commune;;2015-01-01;
CB;Chi bộ khu dân cư số 3;cell;grassroots;DU;2015-01-01;
MT;Ủy ban Mặt trận Tổ quốc phường Hoa Sữa;front;commune;;2015-01-01;
PN;Hội Liên hiệp Phụ nữ phường Hoa Sữa;mass_org;commune;MT;2015-01-01;
TN;Đoàn Thanh niên phường Hoa Sữa;mass_org;commune;MT;2015-01-01;
CCB;Hội Cựu chiến binh phường Hoa Sữa;mass_org;commune;MT;2015-01-01;
XA;Hội Nông dân xã Cỏ Lau;mass_org;commune;;2015-01-01;
"""
PEOPLE = "id;name\n" + "".join(
    f"{one};Người {one}\n" for one in ("lan", "dung", "thu", "hanh", "tu", "bay", "xa", "an")
)
MANDATES = """\
person;role;unit;from;until
lan;party_office;DU;2015-01-01;
dung;front_board;MT;2015-01-01;
thu;cell_committee;CB;2015-01-01;
hanh;mass_org;PN;2015-01-01;
tu;mass_org;TN;2015-01-01;
bay;mass_org;CCB;2015-01-01;
xa;mass_org;XA;2015-01-01;
"""
PLANNERS = {"KH-1": "hanh", "KH-2": "tu", "KH-3": "bay", "KH-4": "an"}
DIGEST = "ab" * 32
PLANS = (
    "reference;date;actor;subject;unit;cell;approver;category;year;must_post;managed;widened;shortcomings\n"
    + "".join(
        f"{number};2026-01-05;lan;{person};DU;CB;DU;đảng viên;2026;không;không;không;0\n"
        for number, person in PLANNERS.items()
    )
)


def _acts() -> str:
    rows = [
        "date;actor;on_behalf_of;workflow;reference;step;theme;tasks;minutes;document;link:supervises;subject;front;plan_unit;receipt"
    ]
    for number, person in PLANNERS.items():
        assigned = number.replace("KH", "PC")
        rows += [
            f"2026-01-05;{person};;plan;{number};start_draft;;;;;;;;;",
            f"2026-01-06;{person};;plan;{number};register;Nêu gương;Việc một;;;;;;;",
            f"2026-01-08;thu;;plan;{number};open_review;;;{DIGEST};;;;;;",
            f"2026-01-12;thu;;plan;{number};approve;;;;12-QĐ/ĐU, 12/01/2026;;;;;",
            f"2026-01-13;dung;;sup_assignment;{assigned};receive_plan;;;;;plan/{number};{person};MT;DU;{DIGEST}",
        ]
    return "\n".join(rows) + "\n"


ASKED = ("--as", "dung", "--from", "2026-02-01", "--to", "2026-06-30", "--content", "ethics", "--on", "2026-01-14")


@pytest.fixture(scope="session")
def received(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with four plans that the Front has received, made through the command line."""
    folder = tmp_path_factory.mktemp("received")
    (folder / "tables").mkdir()
    tables = {"units": UNITS, "people": PEOPLE, "mandates": MANDATES, "plans": PLANS, "acts": _acts()}
    for name, text in tables.items():
        (folder / "tables" / f"{name}.csv").write_text(text, encoding="utf-8")
    assert main(["init", "--db", str(folder / "ledger.db")]) == 0
    assert main(["import", str(folder / "tables"), "--db", str(folder / "ledger.db"), "--lang", "en"]) == 0
    return folder / "ledger.db"


@pytest.fixture
def ledger(home: Path, received: Path) -> Path:
    return Path(shutil.copy(received, home / "supervision.db"))


def asked(run: Run, *more: str) -> dict[str, Any]:
    done, out, err = run("case", "assign", *more, *ASKED, "--format", "json")
    assert done == 0, out + err
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def state(ledger: Path, reference: str) -> str:
    with Engine.open(f"sqlite:///{ledger}") as engine:
        (found,) = engine.desk("dung").search(workflow="sup_assignment", reference=reference)
        return found.state


@pytest.mark.usefixtures("ledger")
def test_a_proposal_names_everybody_and_says_that_it_is_proven(run: Run) -> None:
    code, out, _ = run("case", "assign", *ASKED, "--lang", "en")
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert code == 0
    assert "PC-4 Người an Hội Liên hiệp Phụ nữ phường Hoa Sữa —" in lines
    assert "Supervised: 4 of 4; 1 to 2 for each organisation; cost 0; last year's organisations kept: 0." in lines
    assert "Proven: no other choice supervises more people, more evenly, then at less cost." in lines
    assert lines[-1] == "Nothing is written: --do proposes it, --write FILE writes a table."


@pytest.mark.usefixtures("ledger")
def test_nobody_is_supervised_by_his_own_organisation_or_by_one_of_another_front(run: Run) -> None:
    given = {one["person"]: one["unit"] for one in asked(run)["assigned"]}
    assert set(given.values()) == {"PN", "TN", "CCB"}
    assert all((given["hanh"] != "PN", given["tu"] != "TN", given["bay"] != "CCB"))


@pytest.mark.usefixtures("ledger")
def test_whoever_nobody_may_supervise_is_named_with_every_reason(run: Run, home: Path) -> None:
    (home / "supervisors.csv").write_text("unit;room\nPN;1\nTN;\n", encoding="utf-8")
    (home / "people.csv").write_text("person;barred\nhanh;TN\n", encoding="utf-8")
    found = asked(run, "supervisors.csv", "people.csv")
    assert [(one["name"], [reason["en"] for reason in one["reasons"]]) for one in found["left_out"]] == [
        (
            "PC-1",
            [
                "Hội Liên hiệp Phụ nữ phường Hoa Sữa is the subject's own organisation",
                "Đoàn Thanh niên phường Hoa Sữa may not supervise this person (by the table)",
            ],
        )
    ]
    assert found["loads"] == {"PN": 1, "TN": 2}


@pytest.mark.usefixtures("ledger")
def test_too_little_room_says_on_whom_it_depends(run: Run, home: Path) -> None:
    (home / "supervisors.csv").write_text("unit;room\nPN;1\n", encoding="utf-8")
    code, out, _ = run("case", "assign", "supervisors.csv", *ASKED, "--lang", "en")
    assert code == 0
    assert "3 people can only be supervised by Hội Liên hiệp Phụ nữ phường Hoa Sữa, who have room for 1" in out
    assert out.count("✗") == 3


@pytest.mark.usefixtures("ledger")
def test_costs_and_last_years_organisation_decide_between_choices_as_even(run: Run, home: Path) -> None:
    (home / "people.csv").write_text("person;place;last\nhanh;A;\ntu;A;\nbay;A;\nan;A;CCB\n", encoding="utf-8")
    (home / "costs.csv").write_text("place;unit;cost\nA;PN;2\nA;TN;1\nA;CCB;4\n", encoding="utf-8")
    found = asked(run, "people.csv", "costs.csv", "--kept", "5")
    assert [(one["name"], one["unit"]) for one in found["assigned"] if one["person"] == "an"] == [("PC-4", "CCB")]
    assert (found["cost"], found["continued"], found["gap"], found["faults"]) == (8, 1, 0, [])


@pytest.mark.usefixtures("ledger")
def test_a_pair_without_a_cost_is_asked_for(run: Run, home: Path) -> None:
    (home / "people.csv").write_text("person;place\nhanh;A\n", encoding="utf-8")
    (home / "costs.csv").write_text("place;unit;cost\nA;PN;2\nA;TN;1\n", encoding="utf-8")
    code, _, err = run("case", "assign", "people.csv", "costs.csv", *ASKED, "--lang", "en")
    assert (code, err) == (2, "there is no cost of: A – CCB\n")


@pytest.mark.usefixtures("ledger")
def test_a_change_made_by_hand_is_checked_and_says_what_it_costs(run: Run, home: Path) -> None:
    (home / "people.csv").write_text("person;place\nan;A\n", encoding="utf-8")
    (home / "costs.csv").write_text("place;unit;cost\nA;PN;0\nA;TN;7\nA;CCB;9\n", encoding="utf-8")
    found = asked(run, "people.csv", "costs.csv", "--move", "PC-4=TN")
    (change,) = found["changes"]
    assert (change["refused"], change["cost"], found["cost"]) == ([], 7, 7)
    code, out, _ = run(
        "case", "assign", "people.csv", "costs.csv", *ASKED, "--move", "sup_assignment/PC-4=TN", "--lang", "en"
    )
    assert code == 0
    assert "PC-4 given to Đoàn Thanh niên phường Hoa Sữa: cost +7, last year's organisations kept +0" in out


def test_a_change_that_must_not_be_is_refused_with_the_reason_and_nothing_is_written(run: Run, ledger: Path) -> None:
    code, out, _ = run("case", "assign", *ASKED, "--move", "PC-1=PN", "--do", "--lang", "en")
    assert code == 1
    assert "    Hội Liên hiệp Phụ nữ phường Hoa Sữa is the subject's own organisation\n" in out
    assert out.endswith("Nothing is written.\n")
    assert state(ledger, "PC-1") == "received"


def test_told_to_it_proposes_in_every_case_and_nobody_waits_any_more(run: Run, ledger: Path) -> None:
    found = asked(run, "--do")
    assert found["proposed"] == [{"name": f"PC-{number}", "refused": []} for number in (1, 2, 3, 4)]
    assert state(ledger, "PC-3") == "proposed"
    code, _, err = run("case", "assign", *ASKED, "--lang", "en")
    assert (code, err) == (1, "no case waits for an assignment\n")


def test_what_a_case_refuses_is_told_and_the_others_are_proposed(run: Run, ledger: Path) -> None:
    # Before the day on which the cases were opened.
    code, out, _ = run("case", "assign", *ASKED[:-1], "2026-01-12", "--do", "--lang", "en")
    assert code == 1
    assert out.endswith("Proposed in 0 cases; the Standing Board signs each assignment.\n")
    assert state(ledger, "PC-1") == "received"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_table_that_is_written_can_be_imported(run: Run, ledger: Path, home: Path, lang: str) -> None:
    code, out, _ = run("case", "assign", *ASKED, "--write", "viec.csv", "--lang", lang)
    assert code == 0
    assert "supervision import viec.csv" in out
    assert state(ledger, "PC-2") == "received"
    assert run("import", "viec.csv")[0] == 0
    assert state(ledger, "PC-2") == "proposed"
    assert (
        (home / "viec.csv")
        .read_text(encoding="utf-8-sig")
        .splitlines()[1]
        .startswith("2026-01-14;dung;sup_assignment;PC-1;")
    )


@pytest.mark.usefixtures("ledger")
def test_an_assignment_that_runs_bars_and_one_that_is_over_is_kept(run: Run) -> None:
    def do(who: str, step: str, *given: str) -> None:
        assert run("case", "do", "sup_assignment/PC-4", step, "--as", who, "--on", "2026-01-14", *given)[0] == 0

    lead = ("--set", "lead=PN", "--set", "content=ethics")
    do("dung", "propose", *lead, "--set", "period_from=2026-02-01", "--set", "period_to=2026-03-31")
    do("dung", "assign", "--document", "05/QĐ-MTTQ, 14/01/2026")
    fields = (
        "--set",
        "subject=an",
        "--set",
        "front=MT",
        "--set",
        "plan_unit=DU",
        "--evidence",
        f"receipt={DIGEST} tủ 1",
    )
    opening = ("sup_assignment", "--as", "dung", "--reference", "PC-9", "--link", "supervises=plan/KH-4", *fields)
    assert run("case", "open", *opening, "--on", "2026-01-14")[0] == 0
    (one,) = [each for each in asked(run)["left_out"] if each["name"] == "PC-9"]
    assert one["reasons"] == [
        {
            "vi": "Hội Liên hiệp Phụ nữ phường Hoa Sữa đã giám sát nội dung này trong thời gian đó (hồ sơ PC-4)",
            "en": "Hội Liên hiệp Phụ nữ phường Hoa Sữa supervises this content in that time already (case PC-4)",
        }
    ]
    do("hanh", "accept")
    do("hanh", "start")
    do("hanh", "conclude", "--evidence", f"synthesis_report={DIGEST} tủ 1")
    found = asked(run, "--kept", "1")
    assert [(each["unit"], each["last"]) for each in found["assigned"] if each["name"] == "PC-9"] == [("PN", "PN")]
    assert found["left_out"] == []


@pytest.mark.usefixtures("ledger")
def test_whoever_nobody_was_eligible_for_is_tried_again_without_his_own_organisation(run: Run) -> None:
    def do(step: str, *given: str) -> None:
        assert run("case", "do", "sup_assignment/PC-4", step, "--as", "dung", "--on", "2026-01-14", *given)[0] == 0

    period = ("--set", "period_from=2026-02-01", "--set", "period_to=2026-03-31")
    do("propose", "--set", "lead=PN", "--set", "content=ethics", *period)
    do("check_eligibility", "--set", "subject_unit=PN", "--set", "no_conflict=true", "--set", "room=3")
    do("report_shortage", "--set", "not_eligible=Hội Phụ nữ là tổ chức của chính người này")
    assert [one["unit"] for one in asked(run)["assigned"] if one["name"] == "PC-4"] == ["TN"]
    _, told, _ = run("case", "assign", "--move", "PC-4=PN", *ASKED, "--lang", "en")
    assert "Hội Liên hiệp Phụ nữ phường Hoa Sữa is this person's own (by the case)" in told


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize(
    ("more", "code", "told"),
    [
        (("--as", "lan"), 1, "on 14 January 2026 lan is not on the Standing Board of a Fatherland Front committee"),
        (
            ("--front", "DU"),
            1,
            "on 14 January 2026 dung is not on the Standing Board of a Fatherland Front committee of DU",
        ),
        (("--from", "2026-07-01"), 2, "the last day is before the first"),
        (("--content", "taxes"), 2, "--content: “taxes” is not one of the choices"),
        (("--move", "PC-7=PN"), 2, "“PC-7” waits for no assignment; there are: PC-1, PC-2, PC-3, PC-4"),
        (("--move", "PC-1=XA"), 2, "“XA” is none of the organisations: CCB, PN, TN"),
        (("--move", "PC-1"), 2, "PC-1"),
        (("--kept=-1",), 2, "what keeping a supervisor is worth must be from 0 to 10,000,000, not -1"),
        (("--do", "--write", "x.csv"), 2, "--do and --write do not go together"),
    ],
)
def test_what_cannot_be_asked_is_told(run: Run, more: tuple[str, ...], code: int, told: str) -> None:
    rest = list(ASKED)
    for name in {one for one in more if one in ASKED}:
        at = rest.index(name)
        del rest[at : at + 2]
    done, _, err = run("case", "assign", *rest, *more, "--lang", "en")
    assert done == code
    assert told in err


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"unit;room\nPN;\xff\n", "x.csv:2:1: not_utf8: "),
        (b"unit;room\nPN;-1\n", "x.csv:2:2: bad_amount: "),
        (b"unit;room\nPN;99999999999999999999\n", "x.csv:2:2: bad_amount: "),
        (b"unit;room\nPN;10000001\n", "x.csv:2:2: bad_amount: "),
        ("unit;room\nPN;²\n".encode(), "x.csv:2:2: bad_amount: "),
        (b"unit;room\nPP;1\n", "x.csv:2:1: unknown_unit: "),
        (b"unit;room\nPN;1\nPN;2\n", "x.csv:3:1: repeated_wish: "),
        (b"place;unit;cost\nA;PN;1\nA;PN;1\n", "x.csv:3:1: repeated_wish: "),
        (b"place;unit;cost\nA;PN;\n", "x.csv:2:3: missing_cell: "),
        (b"person;barred\nan;PN|QQ\n", "x.csv:2:2: unknown_unit: "),
        (b"person;last\nnobody;PN\n", "x.csv:2:1: unknown_person: "),
        ("person;place\nan;A\u202e\n".encode(), "x.csv:2:2: hidden_character: "),
        (b"person;place\nan;A\x00B\n", "x.csv:2:"),
        (b"salary;age\n1;2\n", "x.csv:1:1: unknown_wish: "),
        (b"unit;colour\nPN;red\n", "x.csv:1:2: unknown_column: "),
        (b'unit;room\n"PN;1\n', "x.csv:2:1: bad_quotes: "),
        (b"", "x.csv:1:1: empty_table: "),
    ],
)
def test_a_table_that_cannot_be_taken_is_refused_with_its_place(
    run: Run, home: Path, content: bytes, problem: str
) -> None:
    (home / "x.csv").write_bytes(content)
    code, out, _ = run("case", "assign", "x.csv", *ASKED)
    assert code == 2
    assert problem in out


@pytest.mark.usefixtures("ledger")
def test_a_file_that_is_no_table_or_not_there_is_refused(run: Run, home: Path) -> None:
    (home / "notes.txt").write_text("x", encoding="utf-8")
    code, out, _ = run("case", "assign", "notes.txt", "nowhere.csv", *ASKED)
    assert code == 2
    assert "notes.txt:1:1: file_kind: " in out
    assert "nowhere.csv:1:1: file_unreadable: " in out


@pytest.mark.usefixtures("home")
def test_without_a_ledger_nothing_is_made(run: Run, home: Path) -> None:
    assert run("case", "assign", *ASKED)[0] == 3
    assert not (home / "supervision.db").exists()
