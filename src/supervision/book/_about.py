"""What a workflow is for: the paragraph that stands in its file and is no part of what it compiles to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from supervision.model import Workflow
from supervision.spec import read_strict
from supervision.text import Text


def about_of(workflow: Workflow, folders: Iterable[Path]) -> Text:
    """Return what the first file of this name and version says the workflow is for; empty where none says it.

    Args:
        workflow: Which workflow.
        folders: Where to look, nearest first; what is not there, or not to be read, is passed over.
    """
    for folder in folders:
        for path in sorted(folder.glob(f"{workflow.name}*.yaml")):
            if path.stem.endswith(".en"):  # the English words may name the version too
                continue
            written = _read(path)
            if (written.get("workflow"), written.get("version")) == (workflow.name, workflow.version):
                other = _read(path.with_name(f"{path.stem}.en.yaml"))
                return Text(_told(written), _told(other))
    return Text("")


def _told(written: dict[str, object]) -> str:
    about = written.get("about")
    return " ".join(about.split()) if isinstance(about, str) else ""


def _read(path: Path) -> dict[str, object]:
    try:
        value = read_strict(path.name, path.read_bytes()).value
    except OSError:
        return {}
    return value if isinstance(value, dict) else {}
