"""A workflow's steps, inputs and states as a Python module, so that a type checker knows them too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword

from supervision.model import Field, FieldType, Step, Transition, Workflow

_PLAIN = {
    FieldType.INTEGER: "int",
    FieldType.BOOLEAN: "bool",
    FieldType.TEXTS: "list[str]",
    FieldType.PERSONS: "list[str]",
    # Points by criterion; a catalogue belongs to a dated pack, so its names are not the workflow's.
    FieldType.SCORES: "dict[str, int]",
}
_KEYWORDS = {
    "open": "on_behalf_of: str | None = ..., occurred_on: date | None = ..., command_id: str | None = ...",
    "send": (
        "on_behalf_of: str | None = ..., occurred_on: date | None = ..., "
        "expected_version: int | None = ..., command_id: str | None = ..."
    ),
    "explain": "on_behalf_of: str | None = ..., occurred_on: date | None = ...",
}
_GIVES = {
    "open": "Receipt",
    "attempt_open": "Receipt | Refusal",
    "send": "Receipt",
    "attempt": "Receipt | Refusal",
    "explain": "Explained",
}
_SHARED = '''

class Document(TypedDict):
    """A document; ``date`` is ISO text."""

    number: Required[str]
    date: Required[str]
    symbol: NotRequired[str]
    signer: NotRequired[str]
    sha256: NotRequired[str]


class Evidence(TypedDict):
    """A piece of evidence: its SHA-256, hexadecimal, and where the host keeps it."""

    sha256: str
    ref: str


class Stub(TypedDict):
    """What stands for content that may not be kept here: an opaque number, and who has the content."""

    stub: str
    holder: str


class Withheld(TypedDict):
    """What a view holds where there is a value that is not the actor's to read."""

    withheld: str


class Vote(TypedDict):
    """How a body voted."""

    members: int
    present: int
    agreed: int
'''


def typed_module(workflow: Workflow) -> str:
    """Return the source of a Python module that names what *workflow* can be told to do.

    It holds ``State`` and ``Step`` as literals, one ``TypedDict`` of inputs for each step (dates are ISO text, persons
    and units their ids; an input needed in some alternatives only, or beside others, is not required), ``Fields``, and
    ``TypedDesk`` with an overload for each step, which ``typed(desk)`` returns: the same desk, to a type checker one
    that knows the workflow.  The same workflow gives the same text.
    """
    steps = [step for step in workflow.steps if _taken_by_people(step)]
    openings = [step for step in steps if step.transitions[0].source is None]
    orders = [step for step in steps if step.transitions[0].source is not None]
    parts = [
        _head(workflow),
        _literal("State", [state.name for state in workflow.states]),
        _literal("Step", [step.name for step in workflow.steps]),
        _SHARED.rstrip("\n"),
        _dictionary("Fields", "What a case knows; a value nobody gave is missing.", _fields(workflow)),
        *(_inputs(step, workflow) for step in steps),
        _desk(workflow, openings, orders),
    ]
    return "\n".join(parts) + "\n"


def _taken_by_people(step: Step) -> bool:
    return any(way.by is not None for way in step.transitions)


def _head(workflow: Workflow) -> str:
    label = workflow.label.get("en").replace('"', "'").replace("\\", "/")
    return (
        f'"""{label}: the workflow `{workflow.name}`, version {workflow.version}, for type checkers.\n\n'
        f'Written by `supervision types`; digest {workflow.digest[:16]}.\n"""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping\n"
        "from datetime import date\n"
        "from typing import Literal, NotRequired, Protocol, Required, TypedDict, cast, overload\n\n"
        "from supervision.engine import Desk, Explained, Receipt, Refusal\n"
    )


def _literal(name: str, values: list[str]) -> str:
    listed = "".join(f'    "{value}",\n' for value in values)
    return f"{name} = Literal[\n{listed}]"


def _fields(workflow: Workflow) -> list[tuple[str, str, bool]]:
    return [(field.name, _type(field.name, workflow) + _withheld(field), False) for field in workflow.fields]


def _withheld(field: Field) -> str:
    return " | Withheld" if field.readers or field.confidentiality.is_sealed else ""


def _type(name: str, workflow: Workflow) -> str:
    field = workflow.field(name)
    if field is not None:
        return _field_type(field) + (" | Stub" if field.confidentiality.is_sealed else "")
    return {"reason": "str", "document": "Document", "signatures": "list[str]", "vote": "Vote"}.get(name, "Evidence")


def _field_type(field: Field) -> str:
    if field.type is FieldType.CHOICE:
        return "Literal[" + ", ".join(f'"{value}"' for value, _ in field.choices) + "]"
    return _PLAIN.get(field.type, "str")


def _class_name(step: str) -> str:
    return re.sub(r"(?:^|_)([a-z])", lambda found: found[1].upper(), step) + "Inputs"


def _inputs(step: Step, workflow: Workflow) -> str:
    ways = [_groups(way) for way in step.transitions if way.by is not None]
    required = set.intersection(*({group[0] for group in groups if len(group) == 1} for groups in ways))
    names = dict.fromkeys(name for groups in ways for group in groups for name in group)
    names |= dict.fromkeys(name for way in step.transitions for name in (*way.takes, "reason"))
    members = [(name, _type(name, workflow), name in required) for name in names]
    return _dictionary(_class_name(step.name), _told(step), members)


def _groups(way: Transition) -> tuple[tuple[str, ...], ...]:
    more = (("signatures",),) if way.signs else ()
    return (*way.needs, *more, *((("vote",),) if way.quorum is not None else ()))


def _told(step: Step) -> str:
    label = step.label.get("en").replace('"', "'").replace("\\", "/")
    return f"What `{step.name}` ({label}) needs and takes."


def _dictionary(name: str, doc: str, members: list[tuple[str, str, bool]]) -> str:
    if any(iskeyword(key) for key, _, _ in members):
        rows = [f'    "{key}": {"Required" if needed else "NotRequired"}[{kind}],' for key, kind, needed in members]
        return "\n".join(["", "", f"# {doc}", f'{name} = TypedDict("{name}", {{', *rows, "})"])
    lines = [f"    {key}: {'Required' if needed else 'NotRequired'}[{kind}]" for key, kind, needed in members]
    return "\n".join(["", "", f"class {name}(TypedDict):", f'    """{doc}"""', "", *lines]).rstrip()


def _desk(workflow: Workflow, openings: list[Step], orders: list[Step]) -> str:
    lines = ["", "", "class TypedDesk(Protocol):", '    """A desk that knows the workflow."""', ""]
    for method, keywords in (("open", "open"), ("attempt_open", "open")):
        lines += _overloads(method, [_opening(workflow, step, len(openings)) for step in openings], keywords)
    for method, keywords in (("send", "send"), ("attempt", "send"), ("explain", "explain")):
        lines += _overloads(method, [_order(step) for step in orders], keywords)
    return "\n".join([*lines[:-1], *_TYPED])


_TYPED = (
    "",
    "",
    "def typed(desk: Desk) -> TypedDesk:",
    '    """Return the same desk, with the types of this workflow."""',
    '    return cast("TypedDesk", desk)',
)


def _opening(workflow: Workflow, step: Step, openings: int) -> str:
    only = f'step: Literal["{step.name}"]' + (" | None = ..." if openings == 1 else "")
    links = "links: Mapping[str, str | tuple[str, ...]] | None = ..."
    given = f'self, workflow: Literal["{workflow.name}"], inputs: {_class_name(step.name)}'
    return f"{given}, *, {only}, reference: str | None = ..., {links}"


def _order(step: Step) -> str:
    needed = all(any(len(group) == 1 for group in _groups(way)) for way in step.transitions if way.by is not None)
    default = "" if needed else " = ..."
    return f'self, case: str, step: Literal["{step.name}"], inputs: {_class_name(step.name)}{default}, *'


def _overloads(method: str, heads: list[str], keywords: str) -> Iterator[str]:
    for head in heads:
        if len(heads) > 1:
            yield "    @overload"
        yield f"    def {method}({head}, {_KEYWORDS[keywords]}) -> {_GIVES[method]}: ..."
        yield ""
