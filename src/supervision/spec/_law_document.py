"""The law as it is written: rule packs, words, calendars; and the shapes that all files share."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

MOST_THINGS = 500  # states, steps, fields of one workflow; a spec that needs more is several workflows


def _day(value: object) -> date:
    try:
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise PydanticCustomError("spec_bad_date", "no date")


def _rule_key(value: object) -> object:
    if isinstance(value, str) and not re.search(r"_(19|20)[0-9]{2}$", value):
        raise PydanticCustomError("rule_without_date", "no year")
    return value


Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
RuleKey = Annotated[Name, BeforeValidator(_rule_key)]
Label = Annotated[str, Field(min_length=1, max_length=2_000)]
Phrase = Annotated[str, Field(min_length=1, max_length=2_000)]
Day = Annotated[date, BeforeValidator(_day)]
Count = Annotated[int, Field(ge=1, le=10_000)]
# Ten years in days: no text has a longer term, and a due date beyond all calendars could never be counted.
Length = Annotated[int, Field(ge=1, le=3_660)]


class Doc(BaseModel):
    """A mapping of a file: only known keys, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class TextDoc(Doc):
    """A text in both languages."""

    vi: Label
    en: Label


class ExtensionDoc(Doc):
    """How a term may be extended: the new total, or what is added."""

    total: Length | None = None
    added: Length | None = None
    times: Count = 1


class TierDoc(Doc):
    """Who should hear of a duty that is not done, from which day before or after its due date."""

    label: TextDoc
    days: Annotated[int, Field(ge=-10_000, le=10_000)]
    unit: Literal["working_days", "days"] = "days"
    tell: Annotated[list[Name], Field(min_length=1, max_length=20)]
    article: str = ""
    verified: bool = False


class TermDoc(Doc):
    """A term of a rule pack."""

    label: TextDoc
    length: Length
    unit: Literal["working_days", "days", "months", "years"]
    article: Label
    extension: ExtensionDoc | None = None
    verified: bool = False
    tiers: list[TierDoc] = Field(default=[], max_length=20)


class PeriodDoc(Doc):
    """From the first day to the first day no longer."""

    starts: Day = Field(alias="from")
    ends: Day | None = Field(None, alias="to")


class CriterionDoc(Doc):
    """A criterion of a catalogue."""

    label: TextDoc
    most: Count
    article: str = ""


class TransitionalDoc(Doc):
    """What a text says of matters that were running when it came into force."""

    follows: Literal["new", "old", "better"]
    article: Label
    of: list[Name] = Field(default=[], max_length=MOST_THINGS)
    since: Name | None = None
    prefer: Literal["more", "less"] | None = None
    favours: TextDoc | None = None


class RuleDoc(Doc):
    """``rules/<key>.yaml``: one dated legal text."""

    rule: RuleKey
    citation: TextDoc
    in_force: PeriodDoc
    verified: bool = False
    about: str = ""
    replaces: list[RuleKey] = Field(default=[], max_length=50)
    amends: list[RuleKey] = Field(default=[], max_length=50)
    transitional: list[TransitionalDoc] = Field(default=[], max_length=50)
    terms: dict[Name, TermDoc] = Field(default={}, max_length=MOST_THINGS)
    caps: dict[Name, Annotated[int, Field(ge=0, le=1_000_000_000)]] = Field(default={}, max_length=MOST_THINGS)
    criteria: dict[Name, Annotated[dict[Name, CriterionDoc], Field(min_length=1, max_length=MOST_THINGS)]] = {}
    articles: dict[Name, Label] = Field(default={}, max_length=MOST_THINGS)
    labels: dict[Name, TextDoc] = Field(default={}, max_length=MOST_THINGS)


class RoleDoc(TextDoc):
    """A role of the catalogue; ``typed_by``: who may type in what this body decided."""

    typed_by: list[Name] = []


class WordsDoc(Doc):
    """``words.yaml``: roles and kinds of evidence."""

    roles: dict[Name, RoleDoc] = {}
    evidence: dict[Name, TextDoc] = {}


class DayDoc(Doc):
    """A day that differs from the plain week."""

    on: Day
    label: TextDoc
    kind: Literal["off", "worked", "half"]
    decision: str = ""
    known_on: Day | None = None
    verified: bool = False


class CalendarDoc(Doc):
    """``calendars/<year>.yaml``: the days of one year; all years of one ``calendar`` make it up."""

    calendar: Name
    label: TextDoc
    year: Annotated[int, Field(ge=1900, le=2200)]
    estimated: bool = False
    half_days: Literal["worked", "off"] = "worked"
    days: list[DayDoc] = Field(default=[], max_length=366)


class ClosureDoc(Doc):
    """Days on which one organisation is closed by a decision of its own."""

    unit: Label
    on: Day
    until: Day | None = None
    label: TextDoc
    kind: Literal["off", "half"] = "off"
    decision: Label
    known_on: Day | None = None
    verified: bool = False


class ClosuresDoc(Doc):
    """``calendars/<name>.yaml``: closed days of organisations; ``closures`` names the calendar they are days of."""

    closures: Name
    days: list[ClosureDoc] = Field(default=[], max_length=MOST_THINGS)
