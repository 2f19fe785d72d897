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

PERSON = Text("người", "person")
_WORKFLOW = Text("quy trình", "workflow")


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
        return look_up(who, {ident: Text(name) for name, ident in self.persons.items()}, PERSON)

    def _role(self, label: str) -> str:
        return self._office(label, Text("vai trò", "role"))

    def _office(self, label: str, what: Text) -> str:
        named = {name: known.label for name, known in self.engine.law.roles.items()}
        return look_up(label, named, what, self._roles_place)

    def _roles_place(self) -> str:
        """Return where roles are named; empty where the files are not known."""
        file = self._specs / "words.yaml" if self._specs is not None else None
        if file is None or not file.is_file():
            return ""
        lines = file.read_text(encoding="utf-8").splitlines()
        return f"{file}:{next((at for at, line in enumerate(lines, 1) if line.startswith('roles:')), 1)}"

    def workflow(self, label: str) -> Workflow:
        """Return the newest version of the workflow that is called so."""
        known = {spec.name: spec for spec in self.engine.programs.workflows()}
        where = str(self._specs) if self._specs is not None else ""
        return known[look_up(label, {name: spec.label for name, spec in known.items()}, _WORKFLOW, lambda: where)]

    def workflow_of(self, case: str) -> Workflow:
        """Return the workflow of the case that the feature calls so."""
        return self.engine.programs.of(self.view(case).workflow).workflow

    def step(self, spec: Workflow, label: str) -> str:
        """Return the step that is called so."""
        named = {step.name: step.label for step in spec.steps}
        return self._look_up(label, named, spec, (Text("bước", "step"), "steps"))

    def state(self, spec: Workflow, label: str) -> str:
        """Return the state that is called so."""
        return self._look_up(
            label, {state.name: state.label for state in spec.states}, spec, (Text("trạng thái", "state"), "states")
        )

    def field(self, case: str, label: str) -> str:
        """Return the field of the case's workflow that is called so."""
        spec = self.workflow_of(case)
        named = {field.name: field.label for field in spec.fields}
        return self._look_up(label, named, spec, (Text("thông tin", "field"), "fields"))

    def _look_up(self, label: str, named: Mapping[str, Text], spec: Workflow, kind: tuple[Text, str]) -> str:
        what, section = kind
        told = Text(
            f"{what.vi} của quy trình “{spec.label.vi}”", f"{what.get('en')} of the workflow “{spec.label.get('en')}”"
        )
        return look_up(label, named, told, lambda: self._place(spec, section))

    def _place(self, spec: Workflow, section: str) -> str:
        """Return where a part of a workflow is written; empty where its files are not known."""
        return (place_of(self._specs, spec.name, spec.version, section) or "") if self._specs is not None else ""

    def unknown(self, label: str, named: Mapping[str, Text]) -> NoReturn:
        """Fail because no workflow of any case has what is called so."""
        look_up(label, named, Text("bước, trạng thái", "step or state"))
        fail(f"“{label}”")

    def case_id(self, case: str) -> CaseId:
        """Return the id of the case that the feature calls so."""
        return CaseId(look_up(case, {ident: Text(name) for name, ident in self.cases.items()}, Text("hồ sơ", "case")))

    def children(self, case: str, workflow: str) -> tuple[CaseView, ...]:
        """Return the cases of a workflow that arose from this one, oldest first."""
        name = self.workflow(workflow).name
        links = self.view(case).links
        return tuple(self.view_of(link.case_id) for link in links if link.is_child and link.workflow == name)

    def name_child(self, named: str, workflow: str, case: str) -> None:
        """Call the one case that arose from *case* and has no name yet *named*."""
        found = [child.id for child in self.children(case, workflow) if child.id not in self.cases.values()]
        if len(found) != 1:
            count = f"{len(found)} hồ sơ “{workflow}” chưa đặt tên phát sinh từ “{case}”"
            fail(
                f"có {count}, phải là 1 · exactly one unnamed case is needed",
                f"of “{workflow}”, {len(found)} cases without a name arose from “{case}”: there must be one",
            )
        self.cases[named] = found[0]

    def deadline_name(self, case: str, label: str) -> str:
        """Return the deadline that is called so."""
        spec = self.workflow_of(case)
        named = {rule.name: rule.label for rule in spec.deadlines}
        return self._look_up(label, named, spec, (Text("thời hạn", "deadline"), "deadlines"))

    def _relation(self, spec: Workflow, over: str) -> str:
        target = self.workflow_of(over)
        fitting = [relation for relation, workflow in spec.links if workflow == target.name]
        if len(fitting) != 1:
            told = (
                f"quy trình “{spec.label.vi}” không gắn được với “{target.label.vi}”" if not fitting else str(fitting)
            )
            fail(f"{told} · not exactly one relation leads there")
        return fitting[0]

    def state_label(self, case: str) -> Text:
        """Return what the state of a case is called."""
        found = next((one for one in self.workflow_of(case).states if one.name == self.view(case).state), None)
        return found.label if found is not None else Text(self.view(case).state_label)

    def view(self, case: str) -> CaseView:
        """Return the case that the feature calls so, as the engine itself sees it."""
        return self.view_of(self.case_id(case))

    def view_of(self, case_id: str) -> CaseView:
        """Return a case by its id."""
        return self.engine.desk(SYSTEM).case(case_id)
