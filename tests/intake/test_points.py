"""Points by criterion and stubs, as people write them in a cell."""

from __future__ import annotations

import attrs
import pytest

from supervision.intake import Bad, Names, value_of
from supervision.model import FieldType, Value, Workflow
from supervision.spec import load
from tests.architecture import house

LIBRARY = load(house.ROOT / "tests" / "acceptance" / "denunciation")
DENUNCIATION: Workflow = LIBRARY.latest("denunciation")
NAMES = Names(LIBRARY.law, (), ())


def read(name: str, cell: str) -> Value | Bad:
    return value_of(DENUNCIATION, NAMES, name, cell)


@pytest.mark.parametrize(
    "cell",
    [
        "Kỷ luật: 20; Đạo đức: 40",
        "ky luat:20|dao duc = 40",
        "discipline: 20 ; ethics: 40;",
        "Ethics: 40; Discipline: 20",
    ],
)
def test_points_are_given_to_criteria_by_name_or_label(cell: str) -> None:
    assert read("marks", cell) == {"discipline": 20, "ethics": 40}


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("Kỷ luật", "Kỷ luật"),
        ("Kỷ luật: 20; Kỷ luật: 30", "Kỷ luật: 30"),
        ("Tác phong: 20", "Tác phong: 20"),
        ("Kỷ luật: -1", "Kỷ luật: -1"),
    ],
)
def test_what_gives_no_points_is_told_with_the_criteria_there_are(cell: str, value: str) -> None:
    found = read("marks", cell)
    assert isinstance(found, Bad)
    assert (found.code, found.params["value"]) == ("bad_scores", value)
    assert "Kỷ luật; Đạo đức" in str(found.params["known"])


def test_a_stub_is_read_for_a_sealed_field_alone() -> None:
    assert read("dossier", "phiếu 45/2026, Phòng Cơ yếu") == {"stub": "45/2026", "holder": "Phòng Cơ yếu"}
    assert read("source", "Stub 45/2026; ban_xd") == {"stub": "45/2026", "holder": "ban_xd"}
    assert read("source", "Đinh Thị Sen") == "Đinh Thị Sen"
    assert read("topic", "phiếu 45/2026, Phòng Cơ yếu") == "phiếu 45/2026, Phòng Cơ yếu"


def test_a_stub_is_read_for_a_sealed_date_too() -> None:
    (dossier,) = [field for field in DENUNCIATION.fields if field.name == "dossier"]
    dated = attrs.evolve(DENUNCIATION, fields=(attrs.evolve(dossier, type=FieldType.DATE),))
    assert value_of(dated, NAMES, "dossier", "phiếu 7, ban_xd") == {"stub": "7", "holder": "ban_xd"}
    assert value_of(dated, NAMES, "dossier", "05/01/2026") == "2026-01-05"
