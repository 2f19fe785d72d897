"""What a workflow says about other workflows: relations, cases it opens, steps it takes in linked cases."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ._document import OpensDoc
from ._guards import Scope, check_expression, check_flow, type_of
from ._problems import Report
from ._ways import Draft, Path
from ._yaml import Node


def check_links(draft: Draft, others: Mapping[str, Draft]) -> None:
    """Report relations to workflows that do not exist."""
    for relation, workflow in draft.doc.links.items():
        _exists(draft, "spec_unknown_workflow", workflow, others, ("links", relation))


def check_opens(scope: Scope) -> None:
    """Report cases that could not be opened: no such workflow, step, relation or field, or an input missing."""
    draft, others = scope.draft, scope.others
    for at, opens in enumerate(scope.way.doc.opens):
        path = scope.way.path("opens", at)
        if _exists(draft, "spec_opens_unknown_workflow", opens.workflow, others, (*path, "workflow")):
            other = others[opens.workflow]
            _check_opening(draft, opens, other, path)
            for name, source in opens.given.items():
                if (field := other.doc.fields.get(name)) is not None:
                    check_expression(scope, (*path, "with", name), source, type_of(field))
                    check_flow(scope, (*path, "with", name), source, field)


def _check_opening(draft: Draft, opens: OpensDoc, other: Draft, path: Path) -> None:
    relations = [name for name, workflow in other.doc.links.items() if workflow == draft.doc.workflow]
    _exists(draft, "spec_opens_unknown_link", opens.link, relations, (*path, "link"))
    check_given(draft.root, draft.report, path, opens.step, opens.given, other)


def check_given(root: Node, report: Report, path: Path, step: str, given: Mapping[str, str], other: Draft) -> None:  # noqa: PLR0913, PLR0917 - where it stands, and what stands there
    """Report what is wrong with a case that the engine opens: its step, what it is given, what is missing.

    Args:
        root: The file.
        report: Where its problems go.
        path: Where ``step`` and ``with`` stand in it.
        step: The opening step.
        given: The expressions by field.
        other: The workflow that is opened.
    """
    steps = {way.step for way in other.ways if way.move is not None and way.move.opens}
    if step not in steps:
        report.add("spec_opens_unknown_step", root.find(*path, "step").at, near=(step, steps), name=step)
        return
    openings = other.openings(step)
    inputs = {name for way in openings for name in way.inputs}
    for name in given:
        if name not in inputs:
            report.add("spec_opens_unknown_field", root.key(*path, "with", name), near=(name, inputs), name=name)
    # Of several alternatives any may apply: only what all of them need is surely missing.
    papers = [key for key in ("signs", "quorum") if openings and all(getattr(way.doc, key) for way in openings)]
    if papers:
        report.add("spec_engine_signs", root.find(*path, "step").at, key=", ".join(papers))
    needs = [set(way.needs) for way in openings]
    for group in sorted(set.intersection(*needs) if needs else ()):
        if not set(group) & set(given):
            report.add("spec_opens_missing_input", root.key(*path, "step"), name=" / ".join(group))


def check_sends(scope: Scope) -> None:
    """Report steps of linked cases that do not exist or that the engine may not take."""
    draft, others = scope.draft, scope.others
    for at, sends in enumerate(scope.way.doc.sends):
        path = scope.way.path("sends", at)
        if not _exists(draft, "spec_sends_unknown", sends.to, others, (*path, "to")):
            continue
        other = others[sends.to]
        if not _exists(draft, "spec_sends_unknown", sends.step, other.doc.steps, (*path, "step")):
            continue
        doers = [doer for each in other.ways if each.step == sends.step and each.who for doer, _ in each.who.doers]
        if "system" not in doers:
            place = draft.root.find(*path, "step").at
            draft.report.add("spec_sends_not_system", place, name=sends.step, workflow=sends.to)


def _exists(draft: Draft, code: str, name: str, known: Collection[str], path: Path) -> bool:
    if name not in known:
        near = (name, known)
        draft.report.add(code, draft.root.find(*path).at, near=near, name=name)
    return name in known
