"""What an act is given on the command line: inputs, evidence, a document, a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import attrs
from cyclopts import Parameter

from supervision.text import Text

from ._options import Ended, Who, bad_input

if TYPE_CHECKING:
    from supervision.model import Step, Value, Workflow
    from supervision.wiring import Engine

_LIST = {"negative": "", "consume_multiple": False, "allow_leading_hyphen": True}


@Parameter(name="*")
@attrs.frozen
class Given:
    """What an act is given."""

    who: Who
    body: Annotated[
        str | None,
        Parameter(name="--for", help="Vai trò của tập thể đã quyết định · Role of the body that decided"),
    ] = None
    on: Annotated[str | None, Parameter(help="Ngày thực hiện, mặc định hôm nay · Day of the act, today by default")] = (
        None
    )
    sets: Annotated[
        tuple[str, ...],
        Parameter(name="--set", help="Thông tin, tên=giá trị · An input, name=value", **_LIST),
    ] = ()
    evidence: Annotated[
        tuple[str, ...],
        Parameter(help="Minh chứng, loại=tệp hoặc mã SHA-256 · Evidence, kind=file or SHA-256 digest", **_LIST),
    ] = ()
    document: Annotated[
        str | None, Parameter(help="Văn bản, như “12-QĐ/ĐU, 01/03/2018” · A document, number-symbol, date")
    ] = None
    reason: Annotated[str | None, Parameter(help="Lý do · The reason", allow_leading_hyphen=True)] = None


def inputs_of(engine: Engine, workflow: Workflow, given: Given) -> dict[str, Value]:
    """Return the inputs of an act, each read as its field says; raise Ended where one cannot be."""
    from supervision.intake import Bad, Names, input_labels, input_name, value_of

    directory = engine.directory
    names = Names(engine.law, directory.persons, directory.units)
    found: dict[str, Value] = {}
    for word, text in _pairs(given):
        name = input_name(workflow, engine.law, word)
        if name is None:
            labels = input_labels(workflow, engine.law)
            known = ", ".join(sorted(labels))
            raise Ended(
                "unknown_input",
                Text(
                    f"không có thông tin “{word}”; hiện có: {known}", f"there is no input “{word}”; there are: {known}"
                ),
                2,
            )
        value = value_of(workflow, names, name, text)
        if isinstance(value, Bad):
            raise bad_input(value, word)
        found[name] = value
    return found


def _pairs(given: Given) -> Iterator[tuple[str, str]]:
    for pair in (*given.sets, *given.evidence):
        yield parted(pair)
    if given.document is not None:
        yield "document", given.document
    if given.reason is not None:
        yield "reason", given.reason


def parted(pair: str) -> tuple[str, str]:
    """Return the two sides of ``name=value``; raise Ended where there is no ``=``."""
    name, equals, value = pair.partition("=")
    if not equals or not name.strip():
        raise Ended("no_equals", Text(f"“{pair}”: phải viết tên=giá trị", f"“{pair}”: write name=value"), 2)
    return name.strip(), value.strip()


def body_of(engine: Engine, given: Given) -> str | None:
    """Return the role the act is done for; raise Ended where there is no such role."""
    from supervision.intake import Bad, Names, role_of

    if given.body is None:
        return None
    role = role_of(Names(engine.law, (), ()), given.body)
    if isinstance(role, Bad):
        raise bad_input(role)
    return role


def step_named(workflow: Workflow, word: str) -> Step:
    """Return the step a name or label means; raise Ended where there is none."""
    from supervision.intake import Bad, step_of

    step = step_of(workflow, word)
    if isinstance(step, Bad):
        raise bad_input(step)
    return step
