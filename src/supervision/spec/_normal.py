"""The normal form: workflows and law as JSON bytes, and back, without YAML or pydantic.

A ledger keeps the workflow a case was opened under in this form, and a start-up reads it instead of the files.  It is
UTF-8 JSON with sorted keys and no blanks; an attribute equal to its default is left out, so that a digest does not
change when a later version adds an attribute that old workflows do not use.
"""

from __future__ import annotations

import hashlib
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeAlias, TypeVar

import attrs

from supervision.deadlines import Calendar, DayRule
from supervision.errors import SupervisionError
from supervision.model import Law, RulePack, Workflow
from supervision.text import Text

T = TypeVar("T")
Json: TypeAlias = Any  # what json.loads gives; what becomes of it is checked piece by piece
_Maker = Callable[[Json], Json]
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
# Names that some modules import for the type checker only.
_NAMES = {"Text": Text, "date": date, "Mapping": Mapping}


class NormalFormError(SupervisionError):
    """Bytes that are not a normal form, or not the one their digest stands for."""


@attrs.frozen
class Days:
    """What a `Calendar` is built from."""

    key: str
    label: Text
    years: tuple[int, ...]
    estimated: tuple[int, ...]
    rules: tuple[DayRule, ...]


@attrs.frozen
class Programme:
    """What is opened by itself every *every*, for each unit or each holder of a role.

    Attributes:
        workflow, step: What is opened, and how.
        every: ``year``, ``quarter`` or ``month``.
        month: The month of a yearly opening; 1 for others: a quarter's is in its first month.
        day: The day of that month.
        level, kind: For units of that level, and of that kind where one is named.
        role: For whoever holds that role on the day, in each unit where he does.
        given: For each field of the new case an expression over ``unit``, ``person``, ``year``, ``month``, ``day``.
    """

    name: str
    label: Text
    workflow: str
    step: str
    every: str
    month: int
    day: int
    level: str | None
    kind: str | None
    role: str | None
    given: tuple[tuple[str, str], ...]


@attrs.frozen
class Parts:
    """What a library is built from: workflows by name and version, the law, the days, the programmes by name."""

    workflows: tuple[Workflow, ...]
    law: Law
    days: Days
    programmes: tuple[Programme, ...] = ()


def days_of(calendar: Calendar) -> Days:
    """Return what *calendar* was built from."""
    years, estimated = tuple(calendar.years), tuple(sorted(calendar.estimated_years))
    return Days(calendar.key, calendar.label, years, estimated, tuple(calendar.rules))


def calendar_of(days: Days) -> Calendar:
    """Build the calendar again; its digest is computed anew."""
    return Calendar.of(days.key, days.label, days.years, days.estimated, days.rules)


def to_bytes(value: object) -> bytes:
    """Return the normal form of an attrs value."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def from_bytes(cls: type[T], data: bytes) -> T:
    """Read the normal form of a *cls*; digests in it are taken at their word.

    Raises:
        NormalFormError: The bytes are not one.
    """
    try:
        made: T = _maker(typing.cast("Json", cls))(json.loads(data))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, SupervisionError) as error:
        raise NormalFormError(f"{cls.__name__}: {type(error).__name__}: {error}") from error
    return made


def workflow_to_bytes(workflow: Workflow) -> bytes:
    """Return the normal form of *workflow*, with its digest."""
    return to_bytes(workflow)


def workflow_from_bytes(data: bytes) -> Workflow:
    """Return the workflow of a normal form.

    Raises:
        NormalFormError: The bytes are not one, or their digest is not that of what they hold.
    """
    workflow = from_bytes(Workflow, data)
    verify_digest(workflow)
    return workflow


def verify_digest(value: Workflow | RulePack) -> None:
    """Raise `NormalFormError` where *value* does not have the digest it carries."""
    if value.digest != digest_of(value):
        raise NormalFormError(f"{type(value).__name__}: digest {value.digest}")


def digest_of(value: Workflow | RulePack) -> str:
    """Return the SHA-256, hexadecimal, of the normal form without the digest."""
    return hashlib.sha256(to_bytes(attrs.evolve(value, digest=""))).hexdigest()


def _plain(value: object) -> object:
    if type(value) in _AS_THEY_ARE:  # by far the most
        return value
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    # Everything else in a normal form is an attrs value.
    return {
        name: _plain(found)
        for name, default in _attributes(typing.cast("Json", type(value)))
        if (found := getattr(value, name)) != default or type(found) is not type(default)
    }


@cache
def _attributes(cls: type[Any]) -> tuple[tuple[str, object], ...]:
    """Return the names that a value of *cls* is made with, and their defaults; worked out once for each class."""
    return tuple((field.name, field.default) for field in attrs.fields(cls) if field.init)


def _of_class(cls: type[Any]) -> _Maker:
    hints = typing.get_type_hints(cls, localns=_NAMES)
    makers = {field.name: _maker(hints[field.name]) for field in attrs.fields(cls) if field.init}
    return lambda data: cls(**{name: makers[name](item) for name, item in data.items()})


@cache
def _maker(hint: Json) -> _Maker:
    """Return what turns JSON into a value of type *hint*; worked out once for each type."""
    origin: object = typing.get_origin(hint)
    inner = typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        some = _maker(next(item for item in inner if item is not type(None)))
        return lambda data: None if data is None else some(data)
    if origin is typing.Literal:
        return _exactly(inner)
    if origin is tuple:
        return _of_tuple(inner)
    if origin is dict:
        each = _maker(inner[1])
        return lambda data: {str(key): each(item) for key, item in data.items()}
    if hint is date:
        return date.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and attrs.has(hint):
        return _of_class(hint)
    return _of_type(hint)


def _of_tuple(inner: tuple[Any, ...]) -> _Maker:
    if inner[1:] == (Ellipsis,):
        each = _maker(inner[0])
        return lambda data: tuple([each(item) for item in data])
    makers = [_maker(item) for item in inner]
    return lambda data: tuple([make(item) for make, item in zip(makers, data, strict=True)])


def _exactly(values: tuple[Any, ...]) -> _Maker:
    def make(data: Json) -> Json:
        if data not in values:
            raise ValueError(f"{data!r}")
        return data

    return make


def _of_type(cls: type[Any]) -> _Maker:
    def make(data: Json) -> Json:
        if type(data) is not cls:
            raise TypeError(f"{data!r}")
        return data

    return make
