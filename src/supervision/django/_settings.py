"""What a project says of its ledger: ``SUPERVISION = {"SPECS": BASE_DIR / "specs"}``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connections
from django.utils.module_loading import import_string

from supervision.clock import Clock
from supervision.model import FieldClass

_NAMES = ("DATABASE", "SPECS", "LANG", "CEILING", "ACTOR", "CLOCK")


def _username(request: object) -> str:
    from django.core.exceptions import PermissionDenied

    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        raise PermissionDenied("chưa đăng nhập · nobody is logged in")
    name: str = user.get_username()
    return name


@attrs.frozen
class Settings:
    """What ``SUPERVISION`` says; every key may be left out.

    Attributes:
        database: ``DATABASE``: the alias of the database the ledger is in.
        specs: ``SPECS``: a folder of specs; None for the shipped workflows.
        lang: ``LANG``: ``vi`` or ``en``, of texts and refusals.
        ceiling: ``CEILING``: the most guarded class of fields whose content may be kept here.
        actor: ``ACTOR``: gives the person's id for a request, or a dotted path to what does; the name of the
            authenticated user by default.
        clock: ``CLOCK``: the time, for tests; the machine's own by default.
    """

    database: str = "default"
    specs: Path | None = None
    lang: str = "vi"
    ceiling: str = "vault"
    actor: Callable[[object], str] = _username
    clock: Clock | None = None

    @classmethod
    def read(cls) -> Settings:
        """Return what the project says.

        Raises:
            ImproperlyConfigured: Something in it cannot be; the message names all of it.
        """
        found = problems()
        if found:
            raise ImproperlyConfigured("; ".join(found))
        given = dict(_given())
        specs, actor = given.get("SPECS"), given.get("ACTOR", _username)
        return cls(
            given.get("DATABASE", "default"),
            None if specs is None else Path(specs),
            given.get("LANG", "vi"),
            given.get("CEILING", "vault"),
            import_string(actor) if isinstance(actor, str) else actor,
            given.get("CLOCK"),
        )


def database() -> str:
    """Return the alias of the database the ledger is in, whatever else is wrong with the settings."""
    given = getattr(settings, "SUPERVISION", None)
    alias = given.get("DATABASE", "default") if isinstance(given, Mapping) else "default"
    return alias if alias in connections else "default"


def problems() -> list[str]:
    """Return everything in ``SUPERVISION`` that cannot be, in Vietnamese and English."""
    given = getattr(settings, "SUPERVISION", {})
    if not isinstance(given, Mapping):
        return ["SUPERVISION phải là một dict · SUPERVISION must be a dict"]
    unknown = [
        f"SUPERVISION[{name!r}] không có nghĩa; các tên: {', '.join(_NAMES)} · "
        f"SUPERVISION[{name!r}] means nothing; the names are {', '.join(_NAMES)}"
        for name in given
        if name not in _NAMES
    ]
    checks = {"DATABASE": _database, "SPECS": _specs, "LANG": _lang, "CEILING": _ceiling, "ACTOR": _actor}
    wrong = [told for name, check in checks.items() if name in given and (told := check(given[name]))]
    return unknown + wrong


def _given() -> Mapping[str, Any]:
    found: Mapping[str, Any] = getattr(settings, "SUPERVISION", {})
    return found


def _database(value: object) -> str:
    if isinstance(value, str) and value in connections:
        return ""
    known = ", ".join(connections)
    return (
        f"SUPERVISION['DATABASE'] = {value!r} không có trong DATABASES ({known}) · "
        f"SUPERVISION['DATABASE'] = {value!r} is not in DATABASES ({known})"
    )


def _specs(value: object) -> str:
    if value is None or (isinstance(value, (str, Path)) and Path(value).is_dir()):
        return ""
    return (
        f"SUPERVISION['SPECS'] = {str(value)!r} không phải thư mục · SUPERVISION['SPECS'] = {str(value)!r} is no folder"
    )


def _lang(value: object) -> str:
    if value in {"vi", "en"}:
        return ""
    return f"SUPERVISION['LANG'] = {value!r}: dùng vi hoặc en · SUPERVISION['LANG'] = {value!r}: use vi or en"


def _ceiling(value: object) -> str:
    classes = [known.value for known in FieldClass]
    if value in classes:
        return ""
    told = ", ".join(classes)
    return f"SUPERVISION['CEILING'] = {value!r}: dùng {told} · SUPERVISION['CEILING'] = {value!r}: use {told}"


def _actor(value: object) -> str:
    try:
        found = import_string(value) if isinstance(value, str) else value
    except ImportError as error:
        return f"SUPERVISION['ACTOR'] không nạp được · SUPERVISION['ACTOR'] cannot be imported ({error})"
    if callable(found):
        return ""
    return "SUPERVISION['ACTOR'] phải gọi được · SUPERVISION['ACTOR'] must be callable"
