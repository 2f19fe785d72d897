"""The papers every step asks for: documents, evidence and reasons, made up where the table gives none."""

from __future__ import annotations

import hashlib
from datetime import date

from supervision.engine import Engine
from supervision.model import Value, Workflow

from ._acts import Act
from ._draw import draw


class Papers:
    """Adds what a step's spec asks for and its row leaves out, the same for the same act."""

    def __init__(self, engine: Engine) -> None:
        """Know the workflows' steps."""
        self._engine = engine
        self._asked: dict[tuple[str, str], tuple[str, ...]] = {}

    def complete(self, act: Act) -> dict[str, Value]:
        """Return the act's inputs with its papers."""
        key = act.workflow, act.step
        if key not in self._asked:
            self._asked[key] = _asked(self._engine.programs.of(act.workflow).workflow, act.step)
        given = act.inputs.keys() | act.spare
        papers = {name: _paper(name, act.key, act.on) for name in self._asked[key] if name not in given}
        return {**act.inputs, **papers}


def _asked(workflow: Workflow, step: str) -> tuple[str, ...]:
    """Return the first paper of each group a step needs; fields are the row's business."""
    known = workflow.step(step)
    fields = {field.name for field in workflow.fields}
    transitions = known.transitions if known is not None else ()
    groups = [group for transition in transitions for group in transition.needs if not fields & set(group)]
    return tuple(dict.fromkeys(group[0] for group in groups))


def _paper(name: str, key: str, on: date) -> Value:
    if name == "reason":
        return "Theo đề nghị của bộ phận phụ trách, đã xem xét"
    if name == "document":
        return {"number": str(1 + draw("document", key, below=900)), "symbol": "CV/VP", "date": on.isoformat()}
    digest = hashlib.sha256(f"{key}/{name}".encode()).hexdigest()
    return {"sha256": digest, "ref": f"ho-so/{key}/{name}"}
