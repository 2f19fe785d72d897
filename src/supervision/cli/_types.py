"""What editors and type checkers need to know of the workflows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from supervision.text import Text

from ._ledger import write
from ._options import OUTPUT, Ended, Output
from ._screen import Screen
from ._spec import SPEC_HELP, workflow_of


def types(
    spec: Annotated[str | None, Parameter(help=SPEC_HELP)] = None,
    *,
    out: Annotated[Path | None, Parameter(name=("--out", "-o"), help="Tệp Python · The Python file to write")] = None,
    schema: Annotated[
        Path | None,
        Parameter(help="Thư mục để ghi JSON Schema cho trình soạn thảo · Folder for the editors' JSON Schemas"),
    ] = None,
    output: Output = OUTPUT,
) -> int:
    """Kiểu dữ liệu cho mypy, JSON Schema cho trình soạn thảo · Types for mypy, JSON Schemas for editors."""
    screen = Screen.of(output)
    if spec is None and schema is None:
        told = Text("nêu quy trình, hoặc --schema THƯ_MỤC", "name a workflow, or --schema FOLDER")
        raise Ended("nothing_asked", told, 2)
    written = _schemas(schema, screen.lang) if schema is not None else []
    if spec is not None:
        written += _module(spec, out)
    screen.json({"written": [str(path) for path in written]})
    screen.say(*(Text(f"Đã ghi {path}.", f"Wrote {path}.") for path in written))
    return 0


def _schemas(folder: Path, lang: str) -> list[Path]:
    from supervision.spec import schemas

    written = []
    for kind, found in schemas(lang).items():
        path = folder / f"{kind}.schema.json"
        write(path, json.dumps(found, ensure_ascii=False, indent=2) + "\n")
        written.append(path)
    return written


def _module(spec: str, out: Path | None) -> list[Path]:
    from supervision.spec import typed_module

    workflow, _ = workflow_of(spec)
    path = out or Path(f"{workflow.name}_types.py")
    write(path, typed_module(workflow))
    return [path]
