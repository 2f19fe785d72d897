"""The promises of the port, sentence by sentence, read off its docstrings."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from supervision.store import port

# Beside them stand the tests and the bad stores; what a value means is a promise wherever it says what the store does.
CLASSES = (
    *("VersionConflictError", "CaseWrite", "Wanted", "Write", "OrgChange", "LogEntry"),
    *("Snapshot", "Transaction", "Store"),
)
LEASE_CLASSES = ("Lease", "Leases")


def sentences(names: Collection[str] = CLASSES) -> list[str]:
    """Return each sentence of these classes as ``Class.method: sentence``, in the order of the port."""
    module = ast.parse(Path(port.__file__).read_text(encoding="utf-8"))
    classes = [node for node in module.body if isinstance(node, ast.ClassDef) and node.name in names]
    return [line for node in classes for line in _of_class(node)]


def _of_class(node: ast.ClassDef) -> Iterator[str]:
    yield from _split(node.name, node)
    for method in node.body:
        if isinstance(method, ast.FunctionDef) and method.name != "__init__":
            yield from _split(f"{node.name}.{method.name}", method)


def _split(name: str, node: ast.ClassDef | ast.FunctionDef) -> Iterator[str]:
    text = " ".join((ast.get_docstring(node) or "").split()).replace("Attributes: ", "")
    # A sentence ends before a capital, a quoted name or what an attribute is called; `w. r. t.` does not occur.
    yield from (f"{name}: {sentence}" for sentence in re.split(r"(?<=\.)\s+", text) if sentence)
