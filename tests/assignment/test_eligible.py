"""Who may supervise whom: never one's own organisation, nor who is not there for the whole period."""

from __future__ import annotations

from datetime import date

import pytest

from supervision.assignment import Period, Subject, bars, demands
from supervision.model import PersonId
from supervision.org import Directory, Mandate, Unit
from supervision.text import Text

SINCE = date(2016, 1, 1)
SPRING = Period(date(2026, 1, 1), date(2026, 3, 31))


def directory(*more: Mandate, women_to: date | None = None) -> Directory:
    units = (
        Unit("front", "Ủy ban Mặt trận Tổ quốc phường Hoa Sữa", "front", "commune", None, SINCE),
        Unit("women", "Hội Liên hiệp Phụ nữ phường Hoa Sữa", "mass_org", "commune", None, SINCE, women_to),
        Unit("youth", "Đoàn Thanh niên phường Hoa Sữa", "mass_org", "commune", None, SINCE),
    )
    mandates = (
        Mandate("m1", "hạnh", "mass_org", "women", SINCE),
        Mandate("m2", "dũng", "mass_org", "front", SINCE),
        Mandate("m3", "an", "head", "youth", SINCE, date(2026, 2, 1)),
        *more,
    )
    return Directory.of(units, (PersonId(one) for one in ("hạnh", "dũng", "an", "tú")), mandates)


def eligible(known: Directory, person: str, **options: object) -> set[str]:
    subject = Subject("case", PersonId(person), **options)  # type: ignore[arg-type]
    (demand,) = demands(known, [subject], ["front", "women", "youth"], SPRING)
    return set(demand.eligible)


def test_nobody_is_supervised_by_an_organisation_of_his_own() -> None:
    assert eligible(directory(), "hạnh") == {"front"}


def test_one_day_in_an_organisation_is_enough_to_bar_it() -> None:
    with_youth = directory(Mandate("m4", "tú", "mass_org", "youth", SINCE))
    assert eligible(with_youth, "an") == {"front", "women"}
    (reason,) = bars(with_youth, Subject("case", PersonId("an")), "youth", SPRING)
    assert reason.vi == "Đoàn Thanh niên phường Hoa Sữa là tổ chức của chính người được giám sát"


def test_an_organisation_in_which_nobody_is_appointed_does_not_supervise() -> None:
    assert eligible(directory(), "dũng") == {"women"}
    (reason,) = bars(directory(), Subject("case", PersonId("dũng")), "youth", SPRING)
    assert reason.en == "in Đoàn Thanh niên phường Hoa Sữa nobody is appointed to supervise on 1 January 2026"


def test_appointments_that_follow_on_each_other_cover_the_period() -> None:
    handed_on = directory(
        Mandate("m4", "tú", "mass_org", "youth", SINCE, date(2026, 2, 15)),
        Mandate("m5", "dũng", "mass_org", "youth", date(2026, 2, 15)),
    )
    assert eligible(handed_on, "hạnh") == {"front", "youth"}


def test_a_day_between_two_appointments_is_named() -> None:
    torn = directory(
        Mandate("m4", "tú", "mass_org", "youth", SINCE, date(2026, 2, 15)),
        Mandate("m5", "dũng", "mass_org", "youth", date(2026, 2, 16)),
    )
    (reason,) = bars(torn, Subject("case", PersonId("hạnh")), "youth", SPRING)
    assert reason.en == "in Đoàn Thanh niên phường Hoa Sữa nobody is appointed to supervise on 15 February 2026"


def test_an_organisation_that_ends_within_the_period_does_not_supervise() -> None:
    ended = directory(women_to=date(2026, 3, 1))
    assert eligible(ended, "tú") == {"front"}
    (reason,) = bars(ended, Subject("case", PersonId("tú")), "women", SPRING)
    assert reason.vi == "Hội Liên hiệp Phụ nữ phường Hoa Sữa không hoạt động suốt thời gian giám sát"


def test_an_unknown_organisation_is_said_to_be_unknown() -> None:
    (reason,) = bars(directory(), Subject("case", PersonId("tú")), "elsewhere", SPRING)
    assert reason.vi == "không có tổ chức “elsewhere”"


def test_relatives_bar_with_their_reason() -> None:
    relative = {"women": Text("bà Hạnh là vợ của người được giám sát", "Ms Hạnh is the subject's wife")}
    assert eligible(directory(), "tú", barred=relative) == {"front"}
    reasons = bars(directory(), Subject("case", PersonId("tú"), barred=relative), "women", SPRING)
    assert [reason.en for reason in reasons] == ["Ms Hạnh is the subject's wife"]


def test_a_period_ends_after_it_begins() -> None:
    with pytest.raises(ValueError, match="is before the first"):
        Period(date(2026, 3, 1), date(2026, 2, 28))
