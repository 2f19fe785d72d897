"""Which workflow a command is about."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from supervision.text import Text

from ._options import Ended

if TYPE_CHECKING:
    from supervision.model import Workflow
    from supervision.spec import Library

SPEC_HELP = "Tệp .yaml, hoặc tên, nhãn quy trình đi kèm (posting@1) · A .yaml file, or a shipped workflow by its name"


def workflow_of(text: str, folder: Path | None = None) -> tuple[Workflow, Library]:
    """Return the workflow that a file's path, a name, a label or ``name@version`` means, and what it was loaded with.

    Args:
        text: What was typed.
        folder: Where names are looked up; None for the workflows that come with the package.

    Raises:
        Ended: There is no such file or workflow.
        SpecError: The files have problems.
    """
    from supervision.intake import workflow_of as named
    from supervision.spec import load, load_file

    if text.endswith(".yaml"):
        if not Path(text).is_file():
            raise Ended("no_file", Text(f"không có tệp {text}", f"there is no file {text}"), 2)
        return load_file(text)
    library = load(folder)
    name, _, version = text.partition("@")
    labelled = named({known: library.latest(known) for known in library.workflows}, name)
    versions = library.workflows[labelled] if isinstance(labelled, str) else {}
    wanted = version or str(max(versions, default=0))
    for number, workflow in versions.items():
        if str(number) == wanted:
            return workflow, library
    raise _unknown(text, library)


def _unknown(text: str, library: Library) -> Ended:
    known = [
        f"{name}@{number}" if number > 1 else name for name, found in library.workflows.items() for number in found
    ]
    near = get_close_matches(text, known, 1) or sorted(known)
    there = ", ".join(near)
    return Ended(
        "unknown_workflow",
        Text(f"không có quy trình “{text}”; có: {there}", f"there is no workflow “{text}”; there are: {there}"),
        2,
    )
