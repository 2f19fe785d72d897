"""What ids are called: gathered from a workflow, the law, the directory and the ledger's names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from supervision.messages import Words
from supervision.model import CaseId, Workflow
from supervision.text import Text

if TYPE_CHECKING:
    from ._engine import Engine


def words_of(engine: Engine, workflow: Workflow, cases: Sequence[CaseId]) -> Words:
    """Return the labels a reader of this workflow's texts needs."""
    fields = {field.name: field.label for field in workflow.fields}
    latest = {known.name: known.label for known in engine.programs.workflows()}
    return Words(
        {step.name: step.label for step in workflow.steps},
        {state.name: state.label for state in workflow.states},
        {**engine.law.evidence, **fields},
        {rule.name: rule.label for rule in workflow.deadlines},
        {name: role.label for name, role in engine.law.roles.items()} | fields | {"system": _SYSTEM},
        latest,
        engine.names,
        {unit.id: unit.name for unit in engine.directory.units.values()},
        _references(engine, cases),
    )


_SYSTEM = Text("hệ thống", "the system")


def _references(engine: Engine, cases: Sequence[CaseId]) -> dict[str, str]:
    if not cases:
        return {}
    with engine.store.transaction() as transaction:
        found = transaction.cases(cases)
    return {case.id: case.reference for case in found.values() if case.reference}
