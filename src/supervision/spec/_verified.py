"""What workflows can do at all, with their guards: asked of the verifier, told at the place in the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import attrs

from supervision.model import Law, Workflow
from supervision.text import Text
from supervision.verify import DEEP, SMALL, Finding, Trace, verify

from ._compile import compile_workflow
from ._problems import Place, Problem, Report
from ._ways import Draft
from ._yaml import Node

_BROKEN = "spec_never_broken"
# What the graph finds broken, and the verifier too; a workflow with such a problem can be run all the same.
PROMISES = {_BROKEN: "verify_never", "spec_leads_to_broken": "verify_leads_to"}


@attrs.frozen
class Explored:
    """What the verifier found, and how far it looked.

    Attributes:
        situations: How many of each file.
        bounds: What bounded the search, by file; a file that was looked at to the end is missing.
    """

    problems: tuple[Problem, ...] = ()
    situations: Mapping[str, int] = attrs.field(factory=dict)
    bounds: Mapping[str, tuple[Text, ...]] = attrs.field(factory=dict)


def verified(drafts: Iterable[Draft], law: Law, wanted: Collection[str], *, deep: bool) -> Explored:
    """Return what the verifier finds in the workflows of the files *wanted*; nothing while any file has a problem."""
    drafts = list(drafts)
    if any(draft.report.problems for draft in drafts):
        return Explored()
    compiled = _compiled(drafts, law)
    found: list[Problem] = []
    situations: dict[str, int] = {}
    bounds: dict[str, tuple[Text, ...]] = {}
    for draft, workflow in zip(drafts, compiled, strict=True):
        name = draft.report.file
        if name in wanted:
            report = Report(name)
            verdict = verify(workflow, _latest(compiled, workflow), law, bounds=DEEP if deep else SMALL)
            for finding in _written(draft, workflow, verdict.findings):
                _tell(report, draft, workflow, finding)
            found += report.problems
            situations[name] = verdict.explored
            bounds |= {name: verdict.bounded_by} if verdict.bounded_by else {}
    return Explored(tuple(found), situations, bounds)


def settle_promises(drafts: Iterable[Draft], law: Law) -> None:
    """Take back what the graph alone says against a promise where guards keep it; else say how a case breaks it.

    The graph is asked first: what no path of arrows breaks needs no more proof.  Where one does, every guard is
    evaluated; only a `never` that was looked at to the end and held is taken back.  While another file has a problem
    nothing can be evaluated: then a file without any other problem is not accused of a broken `never`.
    """
    drafts = list(drafts)
    problems = [problem for draft in drafts for problem in draft.report.problems]
    if any(problem.code not in PROMISES for problem in problems):
        for draft in drafts:
            found = draft.report.problems
            if all(problem.code in PROMISES for problem in found):
                found[:] = [problem for problem in found if problem.code != _BROKEN]
        return
    if not problems:
        return
    compiled = _compiled(drafts, law)
    for draft, workflow in zip(drafts, compiled, strict=True):
        if not draft.report.problems:
            continue
        verdict = verify(workflow, _latest(compiled, workflow), law)
        broken = {(f.code, _place(draft, f)): f.trace for f in reversed(verdict.findings)}
        traced = [(p, broken.get((PROMISES[p.code], (p.line, p.column)))) for p in draft.report.problems]
        draft.report.problems[:] = [
            attrs.evolve(problem, trace=trace or ())
            for problem, trace in traced
            if trace is not None or problem.code != _BROKEN or not verdict.is_complete
        ]


def _compiled(drafts: Iterable[Draft], law: Law) -> list[Workflow]:
    return [compile_workflow(draft, law) for draft in drafts]


def _latest(compiled: Iterable[Workflow], workflow: Workflow) -> Mapping[str, Workflow]:
    latest = {each.name: each for each in sorted(compiled, key=lambda each: each.version)}
    return {**latest, workflow.name: workflow}


def _written(draft: Draft, workflow: Workflow, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings about what stands in the file: of alternatives made of one step only what all share."""
    found = list(findings)
    for finding in found:
        match finding.path:
            case ("steps", str(name), "choose", int()) if len(draft.doc.steps[name].choose) != _kinds(workflow, name):
                alike = [other for other in found if other.code == finding.code and other.path[:3] == finding.path[:3]]
                is_never = finding.code == "verify_step_never"
                if alike[0] is finding and (not is_never or len(alike) == _kinds(workflow, name)):
                    yield attrs.evolve(finding, path=("steps", name))
            case _:
                yield finding


def _kinds(workflow: Workflow, name: str) -> int:
    step = workflow.step(name)
    arrows = step.transitions if step is not None else ()
    return len({attrs.evolve(arrow, source=None, target="") for arrow in arrows})


def _tell(report: Report, draft: Draft, workflow: Workflow, finding: Finding) -> None:
    # The graph has no path that breaks a promise, else there would have been a problem already.
    if finding.code != "verify_never":
        route = " → ".join(_move_words(workflow, finding.trace)) or "—"
        params: dict[str, str | Text] = {**finding.params, "route": route}
        report.add(finding.code, _place(draft, finding), None, **params)
        report.problems[-1:] = [attrs.evolve(problem, trace=finding.trace) for problem in report.problems[-1:]]


def _move_words(workflow: Workflow, trace: Trace) -> Iterable[str]:
    for move in trace:
        told = [(name, str(value).lower() if isinstance(value, bool) else value) for name, value in move.inputs]
        given = [f"{name}={value}" for name, value in told if not str(value).startswith(("person-", "unit-"))]
        name = move.step if move.workflow == workflow.name else f"{move.workflow}.{move.step}"
        yield f"{name}({', '.join(given)})" if given else name


def _place(draft: Draft, finding: Finding) -> Place:
    """Return where the file says what was found."""
    match finding.path:
        case ("states", str(phase), str(name)):
            return _key(draft.root.find("states", phase), name) or draft.root.key("states", phase)
        case ("steps", str(name)):
            return draft.root.key("steps", name)
        case path:
            return draft.root.find(*path).at


def _key(node: Node, name: str) -> Place | None:
    """Return where the key *name* stands in *node*, however deep."""
    if name in node.keys:
        return node.keys[name]
    below = node.value.values() if isinstance(node.value, dict) else ()
    return next((place for child in below if (place := _key(child, name)) is not None), None)
