"""The rules of Cucumber JSON as cucumber-jvm writes it: ``cucumber-jvm.json`` of cucumber-json-schema, by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

Json: TypeAlias = object
Check: TypeAlias = Callable[[Json, str], Iterator[str]]


def of_type(*types: type) -> Check:
    def check(value: Json, where: str) -> Iterator[str]:
        if not isinstance(value, types) or isinstance(value, bool):
            yield f"{where}: {type(value).__name__}"

    return check


def one_of(*values: str) -> Check:
    def check(value: Json, where: str) -> Iterator[str]:
        if value not in values:
            yield f"{where}: {value!r}"

    return check


def each(check: Check) -> Check:
    def checked(value: Json, where: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{where}: no list"
            return
        for at, item in enumerate(value):
            yield from check(item, f"{where}[{at}]")

    return checked


def shape(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    def check(value: Json, where: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{where}: no object"
            return
        known = {**required, **(optional or {})}
        yield from (f"{where}.{name}: missing" for name in required if name not in value)
        for name, part in value.items():
            if name in known:
                yield from known[name](part, f"{where}.{name}")
            else:
                yield f"{where}.{name}: unknown"

    return check


TEXT, NUMBER = of_type(str), of_type(int, float)
STATUS = one_of("passed", "failed", "skipped", "undefined", "pending")
MATCH = shape({}, {"location": TEXT, "arguments": each(shape({"val": TEXT, "offset": NUMBER}))})


def result(value: Json, where: str) -> Iterator[str]:
    yield from shape({"status": STATUS}, {"duration": NUMBER, "error_message": TEXT})(value, where)
    # Not in the schema, but among what its own tests refuse: testdata/invalid/step_fail_without_error_message.json.
    if isinstance(value, dict) and value.get("status") == "failed" and not value.get("error_message"):
        yield f"{where}: failed without a message"


STEP = shape(
    {"keyword": TEXT, "line": NUMBER, "name": TEXT, "result": result},
    {
        "match": MATCH,
        "rows": each(shape({"cells": each(TEXT)})),
        "doc_string": shape({"line": NUMBER, "value": TEXT}, {"content_type": TEXT}),
    },
)
HOOKS = each(shape({"match": MATCH, "result": result}))
ELEMENT = shape(
    {
        "line": NUMBER,
        "type": one_of("background", "scenario"),
        "keyword": TEXT,
        "name": TEXT,
        "description": TEXT,
        "steps": each(STEP),
    },
    {"id": TEXT, "start_timestamp": TEXT, "tags": each(shape({"name": TEXT})), "before": HOOKS, "after": HOOKS},
)
PLACE = shape({"line": NUMBER, "column": NUMBER})
FEATURE = shape(
    {
        "uri": TEXT,
        "id": TEXT,
        "line": NUMBER,
        "keyword": TEXT,
        "name": TEXT,
        "description": TEXT,
        "elements": each(ELEMENT),
    },
    {"tags": each(shape({"name": TEXT, "type": TEXT, "location": PLACE}))},
)


def problems(report: Json) -> list[str]:
    """Return what breaks the rules; empty where nothing does."""
    return list(each(FEATURE)(report, "$"))
