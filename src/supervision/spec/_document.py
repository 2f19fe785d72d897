"""The files as they are written: which keys there are, and what each may hold.  Names are resolved in `_check`."""

from __future__ import annotations

import re
from typing import Annotated, Literal, TypeVar

from pydantic import BeforeValidator, Discriminator, Field, Tag, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from supervision.text import Text

from ._law_document import (
    MOST_THINGS,
    CalendarDoc,
    ClosureDoc,
    ClosuresDoc,
    CriterionDoc,
    DayDoc,
    Doc,
    ExtensionDoc,
    Label,
    Name,
    PeriodDoc,
    Phrase,
    RoleDoc,
    RuleDoc,
    RuleKey,
    TermDoc,
    TextDoc,
    TierDoc,
    TransitionalDoc,
    WordsDoc,
)
from ._problems import Report
from ._yaml import Node, plain

_LABEL, _COMPOSITE = "[label]", "[composite]"  # no key can be called so: names have no brackets


def _share(value: object) -> object:
    """A part of the whole: ``2/3``, ``1/2``, at most ``1/1``."""
    found = re.fullmatch(r"([1-9][0-9]{0,2})/([1-9][0-9]{0,2})", value) if isinstance(value, str) else None
    if found is None or int(found[1]) > int(found[2]):
        raise PydanticCustomError("spec_bad_quorum", "no share")
    return value


def _exceeded(value: object) -> object:
    """A share that can be exceeded."""
    parts = str(_share(value)).split("/")
    if parts[0] == parts[1]:
        raise PydanticCustomError("spec_bad_quorum", "nothing is more than all")
    return value


def _many(value: object) -> object:
    return [value] if isinstance(value, dict) else value


def _unguarded(value: object) -> object:
    return {value: "true"} if isinstance(value, str) else value


def _expression(value: object) -> object:
    """``sets: {is_late: true}``, ``{count: 1}`` and ``{owner: null}`` need no quotes."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value) if isinstance(value, int) else value


Expression = Annotated[Phrase, BeforeValidator(_expression)]
Share = Annotated[str, BeforeValidator(_share)]
PhaseName = Literal["draft", "open", "waiting", "answered", "ended"]


class FieldDoc(Doc):
    """A field of a workflow."""

    type: Literal[
        "text", "integer", "boolean", "date", "choice", "person", "unit", "party", "texts", "persons", "scores"
    ]
    label: Label
    confidentiality: Literal["public", "internal", "restricted", "personal", "vault", "classified"] = Field(
        "internal", alias="class"
    )
    choices: dict[Name, Label] = Field(default={}, max_length=MOST_THINGS)
    readers: list[Phrase] = Field(default=[], max_length=50)
    criteria: Name | None = None


class OpensDoc(Doc):
    """A case that a step opens."""

    workflow: Name
    step: Name
    link: Name
    when: Phrase | None = None
    given: dict[Name, Expression] = Field(default={}, alias="with")


class SendsDoc(Doc):
    """A step that a step takes in linked cases."""

    to: Name
    step: Name
    when: Phrase | None = None


class ClaimsDoc(Doc):
    """What a step reserves."""

    key: Annotated[list[Name], Field(min_length=1, max_length=8)]
    starts: Name = Field(alias="from")
    ends: Name = Field(alias="to")


class QuorumDoc(Doc):
    """How a body votes."""

    present: Share
    agreed: Annotated[str, BeforeValidator(_exceeded)]
    of: Literal["members", "present"] = "members"


class WayDoc(Doc):
    """One way a step can go: everything but its label."""

    move: Phrase | None = None
    by: Phrase | None = None
    when: Phrase | None = None
    needs: list[Phrase] = []
    takes: list[Name] = []
    within: Phrase | None = None
    after: Name | None = None
    pauses: list[Name] = []
    resumes: list[Name] = []
    extends: Name | None = None
    sets: dict[Name, Expression] = {}
    opens: Annotated[list[OpensDoc], BeforeValidator(_many)] = []
    sends: Annotated[list[SendsDoc], BeforeValidator(_many)] = []
    claims: ClaimsDoc | None = None
    releases: bool = False
    signs: Annotated[list[Phrase], Field(max_length=20)] = []
    quorum: QuorumDoc | None = None
    begins: Name | None = None
    under: Annotated[dict[Name, Expression], BeforeValidator(_unguarded)] = {}


class StepDoc(WayDoc):
    """A step; ``choose`` lays each alternative over the step's own keys."""

    label: Label
    choose: list[WayDoc] = Field(default=[], max_length=50)


def _kind_of_state(value: object) -> str:
    return _COMPOSITE if isinstance(value, (dict, Doc)) else _LABEL


class CompositeDoc(Doc):
    """Several states that officers speak of as one."""

    label: Label
    states: dict[Name, StateDoc] = Field(max_length=MOST_THINGS)


# A state is its label; a mapping is a composite.
StateDoc = Annotated[
    Annotated[Label, Tag(_LABEL)] | Annotated[CompositeDoc, Tag(_COMPOSITE)], Discriminator(_kind_of_state)
]
CompositeDoc.model_rebuild()


class VariantDoc(Doc):
    """What is different for one value of the profile's field: steps left out, and keys laid over steps."""

    without: list[Name] = Field(default=[], max_length=MOST_THINGS)
    steps: dict[Name, WayDoc] = Field(default={}, max_length=MOST_THINGS)


class ProfilesDoc(Doc):
    """Variants of one workflow, chosen by a field."""

    field: Name
    variants: dict[Name, VariantDoc] = Field(max_length=50)


class ReplacesDoc(Doc):
    """The version whose open cases move to this one, and its states that are called otherwise here."""

    version: Annotated[int, Field(ge=1, le=1_000_000)]
    states: dict[Name, Name] = Field(default={}, max_length=MOST_THINGS)


class WorkflowDoc(Doc):
    """``<name>.yaml``."""

    workflow: Name
    version: Annotated[int, Field(ge=1, le=1_000_000)]
    label: Label
    about: str = ""
    rules: list[RuleKey] = Field(default=[], max_length=50)
    stages: dict[Name, Label] = Field(default={}, max_length=50)
    links: dict[Name, Name] = Field(default={}, max_length=50)
    fields: dict[Name, FieldDoc] = Field(default={}, max_length=MOST_THINGS)
    states: dict[PhaseName, Annotated[dict[Name, StateDoc], Field(max_length=MOST_THINGS)]]
    steps: dict[Name, StepDoc] = Field(max_length=MOST_THINGS)
    profiles: ProfilesDoc | None = None
    never: list[Phrase] = Field(default=[], max_length=50)
    leads_to: list[Phrase] = Field(default=[], max_length=50)
    replaces: ReplacesDoc | None = None


class FieldWordsDoc(Doc):
    """The words of a field in another language."""

    label: Label
    choices: dict[Name, Label] = {}


class StepWordsDoc(Doc):
    """The words of a step in another language."""

    label: Label


class SidecarDoc(Doc):
    """``<name>.en.yaml``: the same keys, only the words."""

    workflow: Name
    version: int | None = None
    label: Label
    about: str = ""
    stages: dict[Name, Label] = {}
    fields: dict[Name, FieldWordsDoc] = {}
    states: dict[PhaseName, dict[Name, StateDoc]] = {}
    steps: dict[Name, StepWordsDoc] = {}


D = TypeVar("D", bound=Doc)

_KEYS = {
    field.alias or name
    for model in (
        *(
            TextDoc,
            FieldDoc,
            OpensDoc,
            SendsDoc,
            ClaimsDoc,
            QuorumDoc,
            StepDoc,
            WorkflowDoc,
            ExtensionDoc,
            TermDoc,
            PeriodDoc,
            CompositeDoc,
            VariantDoc,
            ProfilesDoc,
            ReplacesDoc,
        ),
        *(CriterionDoc, TransitionalDoc, RuleDoc, TierDoc, RoleDoc, WordsDoc),
        *(DayDoc, CalendarDoc, ClosureDoc, ClosuresDoc),
    )
    for name, field in model.model_fields.items()
}
_WRONG_TYPE = {
    "string_type": ("văn bản", "text"),
    "int_type": ("số nguyên", "a whole number"),
    "bool_type": ("true hoặc false", "true or false"),
    "list_type": ("danh sách", "a list"),
    "dict_type": ("nhóm khóa và giá trị", "keys with values"),
    "model_type": ("nhóm khóa và giá trị", "keys with values"),
}


def document(model: type[D], root: Node, report: Report) -> D | None:
    """Read *root* as a *model*; None with at least one problem in *report* where it is none."""
    data = plain(root)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
    for details in found:
        _report(details, root, report)
    # Where only a word is missing or a key too many, the rest can be checked all the same.
    try:
        return model.model_validate(data) if all(_mended(details, data) for details in found) else None
    except ValidationError:
        return None


def _path(error: ErrorDetails) -> tuple[int | str, ...]:
    """Return where in the file the error is, without what pydantic adds of its own."""
    return tuple(part for part in error["loc"] if part not in {"[key]", _LABEL, _COMPOSITE})


def _mended(error: ErrorDetails, data: object) -> bool:
    *path, last = _path(error)
    for part in path:
        if isinstance(data, dict):
            data = data.get(part, data)
        elif isinstance(data, list) and isinstance(part, int):
            data = data[part]
    if not isinstance(data, dict):
        return False
    if error["type"] == "extra_forbidden":
        return data.pop(last, None) is not None
    if error["type"] == "string_too_short" or (error["type"] == "missing" and last in {"label", "en"}):
        data[last] = "?"
        return True
    return False


def _report(error: ErrorDetails, root: Node, report: Report) -> None:
    kind = error["type"]
    path = _path(error)
    last, found = str(path[-1]) if path else "", root.find(*path)
    match kind:
        case "extra_forbidden":
            report.add("spec_unknown_key", root.key(*path), near=(last, _KEYS), key=last)
        case "missing":
            code = {"label": "spec_label_missing", "en": "translation_missing"}.get(last, "spec_missing_key")
            holder = path[:-1] if isinstance(root.find(*path[:-1]).value, dict) else path
            report.add(code, root.key(*holder), key=last)
        case "string_pattern_mismatch":
            is_key = "[key]" in error["loc"]
            report.add(
                "spec_bad_name", root.key(*path) if is_key else found.at, name=last if is_key else str(found.value)
            )
        case "too_long" | "string_too_long":
            report.add("spec_too_big", root.key(*path), key=last)
        case "string_too_short" if {last, *path} & {"label", "en", "vi", "states", "choices"}:
            report.add("spec_label_missing", found.at, key=last)
        case "spec_bad_date" | "rule_without_date" | "spec_bad_quorum":
            report.add(kind, found.at, value=str(found.value))
        case _ if kind in _WRONG_TYPE:
            _report_type(kind, found, last, report)
        case _:
            _report_value(error, root, path, report)


def _report_type(kind: str, found: Node, last: str, report: Report) -> None:
    report.add("spec_wrong_type", found.at, key=last, wanted=Text(*_WRONG_TYPE[kind]))


def _report_value(error: ErrorDetails, root: Node, path: tuple[int | str, ...], report: Report) -> None:
    is_key = "[key]" in error["loc"]
    place, value = (root.key(*path), str(path[-1])) if is_key else (root.find(*path).at, str(root.find(*path).value))
    context = error.get("ctx", {})
    allowed = re.findall(r"'([^']*)'", str(context.get("expected", "")))
    bounds = (f"{word} {context[name]}" for name, word in _BOUNDS.items() if name in context)
    wanted = ", ".join(allowed or bounds)
    report.add("spec_wrong_value", place, near=(value, allowed), value=value, wanted=wanted)


_BOUNDS = {"ge": "≥", "le": "≤", "gt": ">", "lt": "<", "min_length": "≥"}
