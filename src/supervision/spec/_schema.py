"""JSON Schemas of the files, for editors: which keys there are, what each may hold, and what it means.

A schema sees one file at a time and knows no names; what it lets pass `supervision check` still finds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from supervision.text import Text

from ._document import SidecarDoc, WorkflowDoc
from ._hover import HOVER
from ._law_document import CalendarDoc, ClosuresDoc, RuleDoc, WordsDoc
from ._programmes import ProgrammeDoc

Schema = dict[str, Any]  # what json.dumps takes

_FILES: Mapping[str, type[BaseModel]] = {
    "workflow": WorkflowDoc,
    "words-of-a-workflow": SidecarDoc,
    "rule": RuleDoc,
    "words": WordsDoc,
    "calendar": CalendarDoc,
    "closures": ClosuresDoc,
    "programme": ProgrammeDoc,
}
_DIALECT = "http" + "://json-schema.org/draft-07/schema#"
_BAD_NAME = Text("mã chỉ gồm a–z, 0–9 và dấu _, bắt đầu bằng chữ", "names are a–z, 0–9 and _, and begin with a letter")
_ONE_LANGUAGE = {"title", "default", "description"}  # pydantic's own words: nobody who edits a file needs them


def schemas(lang: str = "vi") -> dict[str, Schema]:
    """Return a JSON Schema (draft 7) for each kind of file, by kind, with hover texts in *lang*.

    The kinds are ``workflow``, ``words-of-a-workflow``, ``rule``, ``words``, ``calendar``, ``closures`` and
    ``programme``.
    """
    return {kind: _schema(model, lang) for kind, model in _FILES.items()}


def _schema(model: type[BaseModel], lang: str) -> Schema:
    raw = model.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    definitions = raw.pop("$defs", {})
    made = {name: _object(name, found, lang) for name, found in definitions.items()}
    return {"$schema": _DIALECT, **_object(model.__name__, raw, lang), "definitions": made}


def _object(name: str, raw: Schema, lang: str) -> Schema:
    schema = _plain(raw)
    told = {key: _hover(name, key).get(lang) for key in schema.get("properties", {})}
    for key, text in told.items():
        shape = _shape(key, schema["properties"][key])
        schema["properties"][key] = {**shape, "description": text, "markdownDescription": text}
    for found in _all(schema):
        if "pattern" in found:
            found["patternErrorMessage"] = _BAD_NAME.get(lang)
    return schema


def _hover(document: str, key: str) -> Text:
    """Return the text of a key; alternatives of a step have the step's, roles those of texts."""
    owners = {"WayDoc": ("StepDoc",), "RoleDoc": ("RoleDoc", "TextDoc")}.get(document, (document,))
    return next(HOVER[f"{owner}.{key}"] for owner in owners if f"{owner}.{key}" in HOVER)


def _shape(key: str, value: Schema) -> Schema:
    """Return what the reader takes where it takes more than the document's type says."""
    if key in {"opens", "sends"}:
        return {"anyOf": [value["items"], value]}
    if key in {"sets", "with", "under"}:
        constant = {"type": ["string", "integer", "boolean", "null"]}
        shape = {**value, "patternProperties": dict.fromkeys(value["patternProperties"], constant)}
        return {"anyOf": [{"type": "string"}, shape]} if key == "under" else shape
    if "$ref" in value:
        # In draft 7 whatever stands beside a reference is not read.
        return {"allOf": [value]}
    return dict(value)


def _plain(value: Schema) -> Schema:
    """Return pydantic's schema without its own words."""
    kept: Schema = {}
    for key, inner in value.items():
        if key == "properties":
            kept[key] = {name: _plain(found) for name, found in inner.items()}
        elif key not in _ONE_LANGUAGE:
            kept[key] = _copied(inner)
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    return kept


def _copied(value: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        return _plain(value)
    return [_copied(item) for item in value] if isinstance(value, list) else value


def _all(value: Any) -> Iterator[Schema]:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _all(inner)
