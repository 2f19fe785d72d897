"""A desk in a view: in the block that is open, else on its own; and what the store refuses to promise."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.db import DatabaseError, connections, transaction
from django.test import override_settings

from supervision.django import DjangoStore, desk, engine
from supervision.store import StoreError, TryAgainError
from tests.django.project import LEDGER, SUPERVISION, migrate, sqlite, supervised
from tests.engine.hosts import django_connected, django_settings
from tests.engine.office import FEEDBACK
from tests.postgres import Server


class Undone(Exception):  # noqa: N818 - no error: the host changes its mind
    pass


def states() -> list[str]:
    connections[LEDGER].close()  # what a new connection sees is on disk
    return [case.state for case in engine().store.cases()]


def test_a_desk_outside_a_block_commits_each_command(ledger: None) -> None:
    receipt = desk("hue").open("feedback", FEEDBACK)
    assert not receipt.is_pending
    assert states() == ["recorded"]


def test_a_desk_inside_a_block_goes_with_the_block(ledger: None) -> None:
    with transaction.atomic(using=LEDGER):
        assert desk("hue").open("feedback", FEEDBACK).is_pending
    with suppress(Undone), transaction.atomic(using=LEDGER):
        desk("hue").open("feedback", FEEDBACK)
        assert len(engine().store.cases()) == 2
        raise Undone
    assert states() == ["recorded"]


def test_a_desk_from_outside_refuses_to_act_inside_and_the_other_way_round(ledger: None) -> None:
    outside = desk("hue")
    with transaction.atomic(using=LEDGER):
        inside = desk("hue")
        with pytest.raises(StoreError, match=r"inside transaction.atomic\(\) call"):
            outside.open("feedback", FEEDBACK)
    with pytest.raises(StoreError, match="no transaction open"):
        inside.open("feedback", FEEDBACK)
    assert states() == []


def test_who_acts_is_told_by_the_request_or_by_the_project(ledger: None) -> None:
    user = SimpleNamespace(is_authenticated=True, get_username=lambda: "hue")
    receipt = desk(SimpleNamespace(user=user)).open("feedback", FEEDBACK)
    assert desk("hue").timeline(receipt.case_id)[0].actor_id == "hue"
    with pytest.raises(PermissionDenied):
        desk(SimpleNamespace(user=SimpleNamespace(is_authenticated=False)))
    with pytest.raises(PermissionDenied):
        desk(SimpleNamespace())
    with override_settings(SUPERVISION={**SUPERVISION, "ACTOR": lambda request: request.who}):
        assert desk(SimpleNamespace(who="hue")).case(receipt.case_id).state == "recorded"


def test_importing_is_passed_on(ledger: None) -> None:
    receipt = desk("hue", importing=True).open("feedback", FEEDBACK)
    assert b'"via":"history"' in engine().store.events(receipt.case_id)[0].body


def test_the_engine_is_opened_once_and_again_when_settings_change(ledger: None) -> None:
    first = engine()
    assert engine() is first
    with override_settings(SUPERVISION={**SUPERVISION, "LANG": "en"}):
        assert engine() is not first
        assert engine().lang == "en"


def test_settings_that_cannot_be_are_told_all_at_once(ledger: None) -> None:
    with override_settings(SUPERVISION={"LANG": "fr", "CIELING": "vault"}), pytest.raises(ImproperlyConfigured) as told:
        desk("hue")
    assert "LANG" in str(told.value)
    assert "CIELING" in str(told.value)


def test_a_database_that_was_not_migrated_is_told_what_to_do(tmp_path: Path) -> None:
    with supervised(sqlite(tmp_path / "new.db")), pytest.raises(StoreError, match=r"run manage.py migrate"):
        engine()


def test_a_database_of_another_kind_is_refused() -> None:
    with supervised({"ENGINE": "django.db.backends.dummy"}), pytest.raises(StoreError, match="takes SQLite or"):
        DjangoStore(LEDGER).bring_schema()


def test_a_ledger_in_memory_will_do_for_tests() -> None:
    with supervised(sqlite(Path(":memory:"))):
        migrate()
        assert engine().store.cases() == ()
        with transaction.atomic(using=LEDGER):
            assert engine().inside(LEDGER).store.cases() == ()


def test_a_connection_that_is_careless_is_refused(file: Path) -> None:
    careless = sqlite(file, init_command="PRAGMA synchronous = OFF;")
    with supervised(careless), pytest.raises(StoreError, match="synchronous = 0"):
        engine()


def test_what_django_would_roll_back_in_silence_is_told(ledger: None) -> None:
    store = engine().store

    def marked() -> None:
        with store.transaction() as opened:
            opened.keep_spec("draft", 1, "00", b"")
            transaction.set_rollback(True, using=LEDGER)

    with pytest.raises(StoreError, match="marked to be rolled back"):
        marked()
    assert "draft" not in [name for name, *_ in store.specs()]


def test_a_transaction_that_django_does_not_end_is_not_ours_to_commit(ledger: None) -> None:
    store = engine().store
    connections[LEDGER].set_autocommit(False)
    try:
        with pytest.raises(StoreError, match="has a transaction open"):
            store.seal()
        assert desk("hue").open("feedback", FEEDBACK).is_pending
        connections[LEDGER].rollback()
    finally:
        connections[LEDGER].set_autocommit(True)
    assert states() == []


@pytest.mark.parametrize("moment", ["__enter__", "__exit__"])
def test_an_error_of_django_is_told_in_our_words(ledger: None, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    store = engine().store
    ended = getattr(transaction.Atomic, moment)

    def failing(self: object, *how: object) -> object:
        if moment == "__exit__":
            ended(self, *how)
        raise DatabaseError from connections[LEDGER].Database.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(transaction.Atomic, moment, failing)
        with pytest.raises(StoreError, match="SQLite reports an error"):
            store.seal()
    assert store.seal() == 0


def test_a_file_that_cannot_be_opened_is_told_in_our_words(tmp_path: Path) -> None:
    with supervised(sqlite(tmp_path / "missing" / "host.db")), pytest.raises(StoreError, match="cannot be opened"):
        engine()


def test_a_connection_lost_before_the_commit_is_asked_again(postgres_server: Server) -> None:
    with postgres_server.database() as url, supervised(django_settings(url)):
        migrate()
        store = engine().store

        def cut() -> None:
            with store.transaction() as opened:
                opened.keep_spec("draft", 1, "00", b"")
                postgres_server.run(f"SELECT pg_terminate_backend({connections[LEDGER].connection.info.backend_pid})")

        with pytest.raises(TryAgainError):
            cut()
        assert "draft" not in [name for name, *_ in store.specs()]
        assert engine().seal() == 0


def test_another_alias_on_the_same_file_is_a_host_too(ledger: None, file: Path) -> None:
    with django_connected(sqlite(file), "other"), suppress(Undone), transaction.atomic(using="other"):
        inside = engine().inside("other")
        assert inside.store.cases() == ()
        raise Undone
    elsewhere = django_connected(sqlite(file.with_name("else.db")), "other")
    with elsewhere, transaction.atomic(using="other"), pytest.raises(StoreError, match="and the ledger is"):
        engine().inside("other")
