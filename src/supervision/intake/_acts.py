"""Tables of plans and of dated acts: each row a command that can be sent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date

import attrs

from supervision.model import CommandId, PersonId, Step, Value, Workflow
from supervision.text import Text

from ._address import Address, address_of
from ._cells import day_of, id_of, text_of
from ._header import LINK, Sheet, Vocabulary
from ._kinds import ACTS, PLANS, named
from ._problems import Bad, Findings, Place, did_you_mean
from ._rows import RowReader
from ._table import Cell, is_blank
from ._values import Names, input_name, known_in, person_of, role_of, value_of


@attrs.frozen(eq=False)
class Act:
    """A row that can be sent as a command.

    Attributes:
        key: What makes the row this row; the command's id is made of nothing else.
        reference: For a step that opens a case, its reference.
        address: For any other step, the case.
        links: Relations of a new case, each with the older case.
    """

    place: Place
    is_plan: bool
    key: tuple[str, ...]
    day: date
    actor: PersonId
    on_behalf_of: str | None
    workflow: str
    step: str
    is_opening: bool
    reference: str
    address: Address
    links: tuple[tuple[str, Address], ...]
    inputs: Mapping[str, Value]

    @property
    def command_id(self) -> CommandId:
        """The same for the same row, wherever it stands in whichever file."""
        body = json.dumps(self.key, ensure_ascii=False).encode()
        return CommandId(f"import-{hashlib.sha256(body).hexdigest()[:40]}")


def acts_of(sheets: Sequence[Sheet], words: Vocabulary, names: Names, findings: Findings) -> tuple[Act, ...]:
    """Return the acts of all *sheets*, by date; on one day plans come first, then rows as they stand."""
    found: list[Act] = []
    seen: dict[tuple[str, ...], Place] = {}
    for sheet in sheets:
        if sheet.kind not in {PLANS, ACTS}:
            continue
        local = attrs.evolve(names, folder=sheet.table.folder)
        for row in sheet.table.rows:
            reader = RowReader(sheet, row, findings)
            act = _act(reader, words, local)
            if act is not None and _is_first(act, seen, reader):
                found.append(act)
    found.sort(key=lambda act: (act.day, not act.is_plan))
    return tuple(found)


def _is_first(act: Act, seen: dict[tuple[str, ...], Place], reader: RowReader) -> bool:
    first = seen.setdefault(act.key, act.place)
    if first != act.place:
        params = {"line": str(first.line), "file": first.file}
        reader.refuse_column("reference", Bad("duplicate_act", params))
    return first == act.place


def _act(reader: RowReader, words: Vocabulary, names: Names) -> Act | None:
    is_plan = reader.sheet.kind is PLANS
    day, reference, key = reader.take("date", day_of), reader.take("reference", text_of), reader.take("key", text_of)
    actor = reader.take("actor", lambda cell: _known(cell, names))
    body = reader.take("on_behalf_of", lambda cell: _role(cell, names))
    workflow = words.workflows.get("plan") if is_plan else reader.take("workflow", lambda c: _workflow(c, words))
    step = _step_of(reader, workflow, is_plan=is_plan) if workflow is not None else None
    if workflow is None or step is None:
        return None
    is_opening = any(way.source is None for way in step.transitions)
    inputs = _inputs(reader, workflow, words, names)
    links = _links(reader, workflow, words, is_opening=is_opening)
    if not reader.is_good or day is None or not reference or not actor:
        return None
    own = (key,) if key else (step.name,) if is_opening else (step.name, day.isoformat(), actor, body or "")
    return Act(
        reader.place,
        is_plan,
        ("v1", workflow.name, reference, *own),
        day,
        PersonId(actor),
        body,
        workflow.name,
        step.name,
        is_opening,
        reference,
        address_of(reference, words.workflows, workflow.name),
        links,
        inputs,
    )


def _known(cell: Cell, names: Names) -> str | Bad:
    text = id_of(cell)
    return text if isinstance(text, Bad) else person_of(names, text)


def _role(cell: Cell, names: Names) -> str | Bad:
    text = text_of(cell)
    return text if isinstance(text, Bad) else role_of(names, text)


def _workflow(cell: Cell, words: Vocabulary) -> Workflow | Bad:
    text = text_of(cell)
    if isinstance(text, Bad):
        return text
    found = workflow_of(words.workflows, text)
    return words.workflows[found] if isinstance(found, str) else found


def workflow_of(workflows: Mapping[str, Workflow], text: str) -> str | Bad:
    """Return the workflow a name or label means."""
    labels = {name: workflow.label for name, workflow in workflows.items()}
    known = [*labels, *(label.vi for label in labels.values())]
    return named(text, labels) or Bad(
        "unknown_workflow", {"value": text, "known": Text(", ".join(labels))}, did_you_mean(text, known)
    )


def step_of(workflow: Workflow, text: str) -> Step | Bad:
    """Return the step a name or label means."""
    labels = {step.name: step.label for step in workflow.steps}
    name = named(text, labels)
    if name is not None:
        return next(step for step in workflow.steps if step.name == name)
    known = [*labels, *(label.vi for label in labels.values())]
    params: dict[str, str | Text] = {"workflow": workflow.label, "value": text, "known": known_in(labels)}
    return Bad("unknown_step", params, did_you_mean(text, known))


def _step_of(reader: RowReader, workflow: Workflow, *, is_plan: bool) -> Step | None:
    if is_plan:
        return next((step for step in workflow.steps if any(way.source is None for way in step.transitions)), None)
    return reader.take("step", lambda cell: _step(cell, workflow))


def _step(cell: Cell, workflow: Workflow) -> Step | Bad:
    text = text_of(cell)
    return text if isinstance(text, Bad) else step_of(workflow, text)


def _inputs(reader: RowReader, workflow: Workflow, words: Vocabulary, names: Names) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for heading, at in reader.sheet.inputs:
        cell = reader.cell(at)
        if heading.startswith(LINK) or is_blank(cell):
            continue
        name = input_name(workflow, words.law, heading)
        value = value_of(workflow, names, name, cell) if name else Bad("not_in_workflow", {"workflow": workflow.label})
        if isinstance(value, Bad):
            reader.refuse(at, value)
        elif name is not None:
            found[name] = value
    return found


def _links(
    reader: RowReader, workflow: Workflow, words: Vocabulary, *, is_opening: bool
) -> tuple[tuple[str, Address], ...]:
    found: list[tuple[str, Address]] = []
    targets = dict(workflow.links)
    for heading, at in reader.sheet.inputs:
        cell = reader.cell(at)
        if not heading.startswith(LINK) or is_blank(cell):
            continue
        relation, text = heading.removeprefix(LINK).strip(), text_of(cell)
        if isinstance(text, Bad):
            reader.refuse(at, text)
        elif relation not in targets:
            known = Text(", ".join(targets) or "—")
            params: dict[str, str | Text] = {"workflow": workflow.label, "value": relation, "known": known}
            reader.refuse(at, Bad("unknown_link", params))
        elif not is_opening:
            reader.refuse(at, Bad("link_not_opening"))
        else:
            found.append((relation, address_of(text, words.workflows, targets[relation])))
    return tuple(found)
