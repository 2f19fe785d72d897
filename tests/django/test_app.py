"""What `manage.py` says of a ledger, and models that only look."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.core.management import CommandError, call_command
from django.db import connections
from django.test import override_settings
from django.utils.translation import override

from supervision.django import ReadOnlyError, desk, engine
from tests.django.project import LEDGER, SUPERVISION, sqlite, supervised
from tests.engine.hosts import django_settings
from tests.engine.office import FEEDBACK

BAD = Path(__file__).parents[1] / "spec" / "bad"


def ids(*, ask: bool = False) -> list[str]:
    return [found.id for found in run_checks(tags=["supervision"], databases=[LEDGER] if ask else None)]


def test_nothing_is_said_of_a_ledger_that_is_well(ledger: None) -> None:
    assert ids(ask=True) == []


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("sổ", "must be a dict"),
        ({"NAME": "x"}, "the names are DATABASE, SPECS, LANG, CEILING, ACTOR, CLOCK"),
        ({"DATABASE": "nowhere"}, "is not in DATABASES"),
        ({"SPECS": "nowhere"}, "is no folder"),
        ({"LANG": "fr"}, "use vi or en"),
        ({"CEILING": "top"}, "use public"),
        ({"ACTOR": "nowhere.actor"}, "cannot be imported"),
        ({"ACTOR": "supervision.__version__"}, "must be callable"),
    ],
)
def test_a_setting_that_cannot_be_is_told(settings: object, told: str) -> None:
    with override_settings(SUPERVISION=settings):
        (found,) = [found for found in run_checks(tags=["supervision"]) if found.id == "supervision.E001"]
    assert told in found.msg


def test_an_actor_may_be_named_by_its_path(ledger: None) -> None:
    with override_settings(SUPERVISION={**SUPERVISION, "ACTOR": "builtins.repr"}):
        assert ids() == []
        receipt = desk("hue").open("feedback", FEEDBACK)
        assert len(desk(3).tasks()) == 0
        assert receipt.state == "recorded"


def test_specs_with_problems_are_told(file: Path, tmp_path: Path) -> None:
    (tmp_path / "sample.yaml").write_text((BAD / "spec_step_nobody.yaml").read_text(encoding="utf-8"))
    with supervised(sqlite(file), SPECS=tmp_path):
        (found,) = run_checks(tags=["supervision"])
    assert found.id == "supervision.E002"
    assert "spec_step_nobody" in found.msg


@pytest.mark.parametrize(
    ("database", "told"),
    [
        ({"ENGINE": "django.db.backends.dummy"}, ["supervision.E003"]),
        ({**sqlite(Path("x.db")), "AUTOCOMMIT": False}, ["supervision.E004"]),
        ({**sqlite(Path("x.db")), "ATOMIC_REQUESTS": True}, ["supervision.W001"]),
        (sqlite(Path("x.db"), transaction_mode="DEFERRED"), ["supervision.W002"]),
        (django_settings("postgresql://somebody@somewhere/else"), []),
    ],
)
def test_what_a_ledger_lives_badly_with_is_told_without_asking_the_database(
    database: dict[str, object], told: list[str]
) -> None:
    with supervised(database):
        assert ids() == told


def test_a_database_that_loses_what_was_acknowledged_is_told_when_it_is_asked(file: Path) -> None:
    with supervised(sqlite(file, init_command="PRAGMA synchronous = OFF;")):
        assert ids() == []
        assert ids(ask=True) == ["supervision.E005"]


def test_a_database_that_was_not_migrated_is_told(tmp_path: Path) -> None:
    with supervised(sqlite(tmp_path / "new.db")):
        assert ids(ask=True) == ["supervision.W003"]
        with pytest.raises(CommandError):
            told("doctor")


def told(verb: str) -> str:
    out = StringIO()
    call_command("supervision", verb, stdout=out, stderr=out)
    return out.getvalue()


def test_the_commands_seal_verify_and_examine(ledger: None) -> None:
    desk("hue").open("feedback", FEEDBACK)
    assert told("seal") == "2 sự kiện đã vào sổ · events sealed\n"
    assert told("verify") == "sổ nguyên vẹn · the record is whole\n"
    assert all(name in told("doctor") for name in ("feedback@1", "plan@1"))


def test_a_record_that_was_touched_is_told(ledger: None) -> None:
    desk("hue").open("feedback", FEEDBACK)
    engine().seal()
    with connections[LEDGER].cursor() as cursor:
        cursor.execute("UPDATE supervision_events SET state = 'closed'")
    with pytest.raises(CommandError, match="faults in the record"):
        told("verify")


def test_the_doctor_tells_what_is_serious(file: Path) -> None:
    careless = sqlite(file, init_command="PRAGMA synchronous = OFF;")
    with supervised(careless), pytest.raises(CommandError, match="cannot be used"):
        told("doctor")


def test_models_read_where_the_ledger_is(ledger: None) -> None:
    from supervision.django.models import Case, Deadline, Denial, Event, SealedEvent, Spec, Task

    receipt = desk("hue").open("feedback", FEEDBACK, reference="15/MTTQ")
    desk("an").attempt(receipt.case_id, "accept")
    engine().seal()
    case = Case.objects.get()
    assert (case.id, str(case), case.state) == (receipt.case_id, "15/MTTQ", "recorded")
    assert (case.is_ended, case.seq) == (False, 2)
    assert str(case.events.order_by("seq")[0]) == f"{case.id} 1 Opened"
    assert str(SealedEvent.objects.get(position=1)) == f"1: {case.id} 1"
    assert [str(clock) for clock in Deadline.objects.all()] == [f"{case.id} answer_term 2026-01-30"]
    assert {str(task) for task in Task.objects.filter(case=case)} >= {
        f'{case.id} party_office ["classify","start_split","merge"]'
    }
    assert str(Denial.objects.get()).startswith("an accept [")
    assert "feedback@1" in {str(spec) for spec in Spec.objects.all()}
    assert Event.objects.filter(case__reference="15/MTTQ").count() == 2


WRITES: dict[str, Callable[[type], object]] = {
    "save": lambda model: model().save(),
    "delete": lambda model: model().delete(),
    "asave": lambda model: asyncio.run(model().asave()),
    "create": lambda model: model.objects.create(),  # type: ignore[attr-defined]
    "get_or_create": lambda model: model.objects.get_or_create(),  # type: ignore[attr-defined]
    "update_or_create": lambda model: model.objects.update_or_create(),  # type: ignore[attr-defined]
    "bulk_create": lambda model: model.objects.bulk_create([model()]),  # type: ignore[attr-defined]
    "bulk_update": lambda model: model.objects.bulk_update([], ["state"]),  # type: ignore[attr-defined]
    "update": lambda model: model.objects.filter().update(state=""),  # type: ignore[attr-defined]
    "delete_all": lambda model: model.objects.all().delete(),  # type: ignore[attr-defined]
    "raw_delete": lambda model: model.objects.all()._raw_delete(LEDGER),  # type: ignore[attr-defined]  # noqa: SLF001
    "related": lambda model: model(id="x").events.create(),
}


@pytest.mark.parametrize("way", WRITES)
def test_no_model_writes(ledger: None, way: str) -> None:
    from supervision.django.models import Case

    with pytest.raises(ReadOnlyError, match=r"is read-only: write through supervision.django.desk"):
        WRITES[way](Case)


def test_names_are_in_the_language_that_is_active() -> None:
    from supervision.django.models import Case

    named = Case._meta.verbose_name  # noqa: SLF001 - Django's own way to it
    with override("vi"):
        assert str(named) == "hồ sơ"
    with override(None):
        assert str(named) == "case"
