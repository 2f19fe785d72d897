"""Lists of people: as long as a team."""

from __future__ import annotations

from supervision.model import Field, FieldType
from supervision.text import Text
from supervision.verify._samples import Pool, Rule

TEAM = Field(name="team", type=FieldType.PERSONS, label=Text("Đoàn", "Team"))


def test_a_team_of_three_to_five_is_tried_and_one_too_few_and_too_many() -> None:
    pool = Pool.of([Rule.of("size(team) >= rule.least && size(team) <= rule.most", {"least": 3, "most": 5})], [TEAM])
    teams = [team for team in pool.options(TEAM) if isinstance(team, tuple)]
    assert {2, 3, 4, 5, 6} <= {len(team) for team in teams}
    assert all(len(set(team)) == len(team) for team in teams)
    assert {"person-1", "person-2"} <= {team[0] for team in teams if len(team) == 3}
