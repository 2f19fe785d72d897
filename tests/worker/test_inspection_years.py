"""The yearly programmes of inspection open by themselves, as the reference says."""

from __future__ import annotations

import re
import shutil
from datetime import date, datetime
from pathlib import Path

from supervision import Engine, Mandate, OrgData, Unit
from supervision.clock import VIETNAM, VirtualClock
from supervision.spec import bundled, load
from supervision.store.memory import MemoryStore
from supervision.worker import Worker
from tests.architecture import house

SINCE = date(2025, 7, 1)
DATA = OrgData(
    units=(
        Unit("hoa_sua", "Đảng ủy phường Hoa Sữa", "party", "commune", None, SINCE),
        Unit("sen_vang", "Đảng ủy phường Sen Vàng", "party", "commune", None, SINCE),
    ),
    persons=(("lan", "Bà Lan"),),
    mandates=(Mandate("m1", "lan", "party_office", "hoa_sua", SINCE),),
)


def test_each_party_committee_gets_its_draft_for_the_year_once(tmp_path: Path) -> None:
    page = (house.ROOT / "docs" / "reference" / "workflows" / "inspection_programme.md").read_text(encoding="utf-8")
    block = re.search(r"```yaml\n# (programmes/\w+\.yaml)\n(.*?)```", page, re.DOTALL)
    assert block is not None
    cycle = (f"{name}{lang}.yaml" for name in house.MAIN_CYCLE for lang in ("", ".en"))
    for pattern in (*cycle, "remediation.2*.yaml", "inspection*.yaml", "reminder*.yaml", "words.yaml", "rules/*.yaml"):
        for file in bundled().glob(pattern):
            (tmp_path / "specs" / file.relative_to(bundled())).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, tmp_path / "specs" / file.relative_to(bundled()))
    (tmp_path / "specs" / "programmes").mkdir()
    (tmp_path / "specs" / block[1]).write_text(block[2], encoding="utf-8")
    now = datetime(2026, 1, 1, 9, tzinfo=VIETNAM)
    with Engine(MemoryStore(), load(tmp_path / "specs"), clock=VirtualClock(now)) as engine:
        engine.organise(DATA)
        assert [Worker(engine).run_programmes(), Worker(engine).run_programmes()] == [2, 0]
        drafts = [case.fields for case in engine.store.cases()]
    assert sorted(str(fields["unit"]) for fields in drafts) == ["hoa_sua", "sen_vang"]
    assert {(fields["year"], fields["period_from"], fields["period_to"]) for fields in drafts} == {
        (2026, "2026-01-01", "2026-12-31")
    }
