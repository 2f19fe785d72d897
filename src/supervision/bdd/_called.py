"""What a scenario calls things: people, organisations and cases by its own names, all else by the labels of the spec.

PYTEST_DONT_REWRITE: holds no assertion.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from supervision.engine import CaseView
from supervision.model import SYSTEM, CaseId, Workflow
from supervision.spec import place_of
from supervision.text import Text
from supervision.wiring import Engine

from ._names import fail, look_up


class Names:
    """Ids by what a scenario calls them.

    Attributes:
        engine: The engine under the feature.
        persons: Ids of persons by name; so `units`, and `cases` by nickname.
    """

    def __init__(self, engine: Engine, specs: Path | None) -> None:
        """Know nobody; *specs* is the folder of the specification files, None where unknown."""
        self.engine = engine
        self.persons: dict[str, str] = {}
        self.units: dict[str, str] = {}
        self.cases: dict[str, CaseId] = {}
        self._specs = specs

    def person(self, who: str) -> str:
        """Return the id of the person who is called so."""
        return look_up(who, {ident: Text(name) for name, ident in self.persons.items()}, "người")

    def _role(self, label: str) -> str:
        return look_up(label, {name: known.label for name, known in self.engine.law.roles.items()}, "vai trò")

    def workflow(self, label: str) -> Workflow:
        """Return the newest version of the workflow that is called so."""
        known = {spec.name: spec for spec in self.engine.programs.workflows()}
        where = str(self._specs) if self._specs is not None else ""
        return known[look_up(label, {name: spec.label for name, spec in known.items()}, "quy trình", lambda: where)]

    def workflow_of(self, case: str) -> Workflow:
        """Return the workflow of the case that the feature calls so."""
        return self.engine.programs.of(self.view(case).workflow).workflow

    def step(self, spec: Workflow, label: str) -> str:
        """Return the step that is called so."""
        named = {step.name: step.label for step in spec.steps}
        return self._look_up(label, named, spec, ("bước", "steps"))

    def state(self, spec: Workflow, label: str) -> str:
        """Return the state that is called so."""
        return self._look_up(label, {state.name: state.label for state in spec.states}, spec, ("trạng thái", "states"))

    def field(self, case: str, label: str) -> str:
        """Return the field of the case's workflow that is called so."""
        spec = self.workflow_of(case)
        named = {field.name: field.label for field in spec.fields}
        return self._look_up(label, named, spec, ("thông tin", "fields"))

    def _look_up(self, label: str, named: Mapping[str, Text], spec: Workflow, what: tuple[str, str]) -> str:
        kind, section = what
        told = f"{kind} của quy trình “{spec.label.vi}”"
        return look_up(label, named, told, lambda: self._place(spec, section))

    def _place(self, spec: Workflow, section: str) -> str:
        """Return where a part of a workflow is written; empty where its files are not known."""
        return (place_of(self._specs, spec.name, spec.version, section) or "") if self._specs is not None else ""

    def unknown(self, label: str, named: Mapping[str, Text]) -> NoReturn:
        """Fail because no workflow of any case has what is called so."""
        look_up(label, named, "bước, trạng thái")
        fail(f"“{label}”")

    def case_id(self, case: str) -> CaseId:
        """Return the id of the case that the feature calls so."""
        return CaseId(look_up(case, {ident: Text(name) for name, ident in self.cases.items()}, "hồ sơ"))

    def deadline_name(self, case: str, label: str) -> str:
        """Return the deadline that is called so."""
        spec = self.workflow_of(case)
        named = {rule.name: rule.label for rule in spec.deadlines}
        return self._look_up(label, named, spec, ("thời hạn", "deadlines"))

    def _relation(self, spec: Workflow, over: str) -> str:
        target = self.workflow_of(over)
        fitting = [relation for relation, workflow in spec.links if workflow == target.name]
        if len(fitting) != 1:
            told = (
                f"quy trình “{spec.label.vi}” không gắn được với “{target.label.vi}”" if not fitting else str(fitting)
            )
            fail(f"{told} · not exactly one relation leads there")
        return fitting[0]

    def view(self, case: str) -> CaseView:
        """Return the case that the feature calls so, as the engine itself sees it."""
        return self.view_of(self.case_id(case))

    def view_of(self, case_id: str) -> CaseView:
        """Return a case by its id."""
        return self.engine.desk(SYSTEM).case(case_id)
