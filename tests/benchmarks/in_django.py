"""The same life as a Django application would keep it: a model with an FSM field, and one log row a transition."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from .scene import Act, life

_OPTIONS = "PRAGMA journal_mode={mode}; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA secure_delete=ON;"


def application(path: Path, like: sqlite3.Connection) -> Callable[[int], None]:
    """Point Django to *path* with the journal of *like*; return what plays the life of one case."""
    mode = like.execute("PRAGMA journal_mode").fetchone()[0]
    set_up()
    options = {"transaction_mode": "IMMEDIATE", "init_command": _OPTIONS.format(mode=mode)}
    _point({"ENGINE": "django.db.backends.sqlite3", "NAME": str(path), "OPTIONS": options})
    return _made()


def on_server(url: str) -> Callable[[int], None]:
    """Point Django to an empty PostgreSQL database; return what plays the life of one case."""
    from psycopg.conninfo import conninfo_to_dict

    set_up()
    given = {name: str(value) for name, value in conninfo_to_dict(url).items()}
    names = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    settings = {names[name]: value for name, value in given.items() if name in names}
    _point({"ENGINE": "django.db.backends.postgresql", **settings, "CONN_MAX_AGE": None})
    return _made()


def _point(settings: dict[str, Any]) -> None:
    """Make the default database another one."""
    from django.db import connections

    connections["default"].close()
    del connections["default"]
    connections.settings["default"] = settings
    connections.settings = connections.configure_settings(connections.settings)


def _made() -> Callable[[int], None]:
    from django.contrib.contenttypes.models import ContentType
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0)
    ContentType.objects.clear_cache()  # it remembers the ids of the file before
    model = _model()
    with connection.schema_editor() as editor:
        editor.create_model(model)
    return _player(model)


@cache
def set_up() -> None:
    """Set Django up, once a process: whoever else uses it in the tests shares these settings."""
    import django
    from django.conf import settings

    settings.configure(
        INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "django_fsm_log", "supervision.django"],
        DATABASES={name: {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"} for name in ("default", "aside")},
        SUPERVISION={"DATABASE": "aside"},  # where no benchmark looks: a ledger refuses what some of them measure
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        DEBUG=False,
    )
    django.setup()


@cache
def _model() -> Any:  # noqa: ANN401 - Django ships no types
    from django.db import models
    from django_fsm import FSMField, transition

    def has_actor(_case: object, user: str) -> bool:
        return bool(user)

    class Feedback(models.Model):  # type: ignore[misc]  # noqa: DJ008 - untyped; nobody prints one
        state = FSMField(default="recorded")
        about = models.CharField(max_length=64)
        owner_unit = models.CharField(max_length=64)
        front = models.CharField(max_length=64)
        channel = models.CharField(max_length=32)
        kind = models.CharField(max_length=32, default="")
        content = models.TextField()
        document = models.JSONField(default=dict)
        due_on = models.DateField(null=True)

        class Meta:
            app_label = "bench"

        @transition(field=state, source="recorded", target="classified", permission=has_actor)
        def classify(self) -> None:
            pass

        @transition(field=state, source="classified", target="accepted", permission=has_actor)
        def accept(self) -> None:
            pass

        @transition(field=state, source="accepted", target="answered", permission=has_actor)
        def answer(self) -> None:
            pass

    return Feedback


def _player(model: Any) -> Callable[[int], None]:  # noqa: ANN401 - Django ships no types
    from django.db import transaction
    from django_fsm import has_transition_perm
    from django_fsm_log.models import StateLog

    def open_case(act: Act) -> int:
        with transaction.atomic():
            case = model.objects.create(**act.inputs)
            StateLog.objects.create(content_object=case, source_state="", state=case.state, transition=act.step)
            return int(case.pk)

    def move(key: int, act: Act) -> None:
        with transaction.atomic():
            case = model.objects.select_for_update().get(pk=key)
            if not has_transition_perm(getattr(case, act.step), act.actor):
                raise PermissionError
            for name, value in act.inputs.items():
                setattr(case, name, value)
            getattr(case, act.step)()  # django-fsm-log writes its row at this signal
            case.save()

    def play(number: int) -> None:
        first, *others = life(number)
        key = open_case(first)
        for act in others:
            move(key, act)

    return play
