"""All files of a folder, read together: kinds told apart, names resolved across files, every problem collected."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import attrs

from supervision.model import Law

from ._check import check_workflow
from ._compile import compile_workflow
from ._document import CompositeDoc, D, SidecarDoc, StateDoc, WorkflowDoc, document
from ._law_document import CalendarDoc, ClosuresDoc, RuleDoc, WordsDoc
from ._normal import Days, Parts, Programme
from ._packs import Read, closed, days_of, law_of
from ._problems import Problem, Report, did_you_mean, sorted_problems
from ._programmes import ProgrammeDoc, programmes_of
from ._transitional import check_transitions
from ._verified import PROMISES, Explored, settle_promises, verified
from ._versions import check_replaces
from ._ways import Draft
from ._yaml import Node, plain, read

RELEASED = "RELEASED"
_SIDECAR = ".en.yaml"
_KINDS = frozenset({"workflow", "rule", "calendar", "closures", "roles", "evidence", "programme"})


@attrs.frozen(eq=False)
class Gathered:
    """What the files of a folder say.

    Attributes:
        drafts: The workflows, in the order of their file names.
        programmes: What is opened again and again, by name.
        days: The days of the calendar; None where there is no calendar.
    """

    law: Law
    days: Days | None
    drafts: tuple[Draft, ...]
    problems: tuple[Problem, ...]
    programmes: tuple[Programme, ...] = ()

    def verified(self, wanted: Collection[str], *, deep: bool) -> Explored:
        """Return what the verifier finds in the workflows of the files *wanted*."""
        return verified(self.drafts, self.law, wanted, deep=deep)

    def in_the_way(self, *, is_trial: bool) -> tuple[Problem, ...]:
        """Return the problems for which nothing is loaded; broken promises are none where it is only a trial."""
        return tuple(problem for problem in self.problems if not (is_trial and problem.code in PROMISES))

    def compiled(self, days: Days) -> Parts:
        """Compile everything; only where there is no problem."""
        return Parts(tuple(compile_workflow(draft, self.law) for draft in self.drafts), self.law, days, self.programmes)


@attrs.define(eq=False)
class _Folder:
    """Files on their way: trees by name, and a report for each."""

    roots: dict[str, Node] = attrs.field(factory=dict)
    reports: dict[str, Report] = attrs.field(factory=dict)

    def of_kind(self, model: type[D], *keys: str, sidecars: bool = False) -> Iterator[tuple[str, Read[D]]]:
        """Yield the files that have one of *keys* at their top and the shape of *model*, by name."""
        for name, root in self.roots.items():
            top = root.value if isinstance(root.value, dict) else {}
            # A programme names its workflow, and is none.
            is_meant = any(key in top for key in keys) and ("programme" in top) is ("programme" in keys)
            if not is_meant or name.endswith(_SIDECAR) is not sidecars:
                continue
            doc = document(model, root, self.reports[name])
            if doc is not None:
                yield name, Read(doc, root, self.reports[name])

    def files(self, model: type[D], *keys: str) -> Iterable[Read[D]]:
        """Return those files without their names."""
        return [found for _, found in self.of_kind(model, *keys)]


def gather(sources: Mapping[str, bytes], base: Law, base_days: Days | None) -> Gathered:
    """Read the files of one folder.

    Args:
        sources: Their bytes by name relative to the folder, ``RELEASED`` among them where there is one.
        base: Law that the folder's own is laid over.
        base_days: Days for a folder without a calendar.
    """
    folder = _Folder()
    for name, data in sorted(sources.items()):
        report = folder.reports.setdefault(name, Report(name))
        if name != RELEASED and (root := read(data, report)) is not None:
            folder.roots[name] = root
    _check_kinds(folder)
    rules, words = folder.files(RuleDoc, "rule"), folder.files(WordsDoc, "roles", "evidence")
    _check_rule_names(rules)
    law = law_of(rules, words, base)
    days = closed(days_of(folder.files(CalendarDoc, "calendar"), base_days), folder.files(ClosuresDoc, "closures"))
    drafts = _drafts(folder)
    check_transitions(rules, law, [draft.doc for draft in drafts.values()])
    latest = {d.doc.workflow: d for d in sorted(drafts.values(), key=lambda draft: draft.doc.version)}
    for draft in drafts.values():
        check_workflow(draft, law, latest | {draft.doc.workflow: draft})
        same = {other.doc.version: other for other in drafts.values() if other.doc.workflow == draft.doc.workflow}
        check_replaces(draft, same)
    programmes = programmes_of(folder.files(ProgrammeDoc, "programme"), latest, law)
    settle_promises(drafts.values(), law)
    _check_released(sources, folder)
    return Gathered(law, days, tuple(drafts.values()), sorted_problems(folder.reports.values()), programmes)


def heading(data: bytes) -> tuple[str, int] | None:
    """Return name and version of the workflow in a file that was read without a problem; None where it holds none."""
    root = read(data, Report(""))
    top = plain(root) if root is not None else None
    if not isinstance(top, dict) or "workflow" not in top or not isinstance(top.get("version"), int):
        return None
    return str(top["workflow"]), top["version"]


def _check_kinds(folder: _Folder) -> None:
    for name, root in folder.roots.items():
        top = root.value if isinstance(root.value, dict) else {}
        if not _KINDS & set(top):
            near = next(((key, _KINDS) for key in top if did_you_mean(key, _KINDS) is not None), None)
            folder.reports[name].add("spec_unknown_kind", root.at, near=near)


def _check_rule_names(rules: Iterable[Read[RuleDoc]]) -> None:
    for rule in rules:
        if _stem(rule.report.file) != rule.doc.rule:
            rule.report.add("spec_file_name", rule.root.find("rule").at, name=rule.doc.rule)


def _stem(name: str) -> str:
    return re.sub(r"\.ya?ml$", "", name.rpartition("/")[2])


def _drafts(folder: _Folder) -> dict[str, Draft]:
    """Return the workflows by file name, each with its sidecar."""
    sidecars = dict(folder.of_kind(SidecarDoc, "workflow", sidecars=True))
    drafts: dict[str, Draft] = {}
    seen: set[tuple[str, int]] = set()
    for name, found in folder.of_kind(WorkflowDoc, "workflow"):
        sidecar = sidecars.pop(re.sub(r"\.ya?ml$", _SIDECAR, name), None)
        if sidecar is not None:
            _check_sidecar(sidecar, found.doc)
        doc, place = found.doc, found.root.find("workflow").at
        if _stem(name) not in {doc.workflow, f"{doc.workflow}.{doc.version}"}:
            found.report.add("spec_file_name", place, name=doc.workflow)
        if (doc.workflow, doc.version) in seen:
            found.report.add("spec_duplicate_workflow", place, name=doc.workflow, version=str(doc.version))
        seen.add((doc.workflow, doc.version))
        drafts[name] = Draft.of(doc, found.root, found.report, sidecar.doc if sidecar else None)
    for name, sidecar in sidecars.items():
        # A workflow that could not be read is no missing one.
        if name.replace(_SIDECAR, ".yaml") not in folder.reports:
            near = (sidecar.doc.workflow, [draft.doc.workflow for draft in drafts.values()])
            sidecar.report.add("translation_without_spec", sidecar.root.at, near=near, name=sidecar.doc.workflow)
    return drafts


def _check_sidecar(sidecar: Read[SidecarDoc], doc: WorkflowDoc) -> None:
    """The other language has the same keys: none missing, none of its own."""
    if sidecar.doc.workflow != doc.workflow or sidecar.doc.version not in {None, doc.version}:
        sidecar.report.add("spec_file_name", sidecar.root.find("workflow").at, name=doc.workflow)
    for group in ("stages", "fields", "states", "steps"):
        _same_keys(sidecar, (group,), getattr(doc, group), getattr(sidecar.doc, group))
    for phase, states in sidecar.doc.states.items():
        _same_states(sidecar, ("states", phase), doc.states.get(phase, {}), states)
    for name, field in sidecar.doc.fields.items():
        if name in doc.fields:
            _same_keys(sidecar, ("fields", name, "choices"), doc.fields[name].choices, field.choices)


def _same_states(
    sidecar: Read[SidecarDoc], path: tuple[str, ...], wanted: Mapping[str, StateDoc], found: Mapping[str, StateDoc]
) -> None:
    _same_keys(sidecar, path, wanted, found)
    for name in wanted.keys() & found.keys():
        inner = [state.states if isinstance(state, CompositeDoc) else {} for state in (wanted[name], found[name])]
        if any(inner):
            _same_states(sidecar, (*path, name, "states"), *inner)


def _same_keys(
    sidecar: Read[SidecarDoc], path: tuple[str, ...], wanted: Mapping[str, object], found: Mapping[str, object]
) -> None:
    for key in (key for key in wanted if key not in found):
        sidecar.report.add("translation_missing", sidecar.root.key(*path), key=".".join((*path, key)))
    for key in (key for key in found if key not in wanted):
        near = (key, wanted)
        sidecar.report.add("translation_unknown_key", sidecar.root.key(*path, key), near=near, key=key)


def _check_released(sources: Mapping[str, bytes], folder: _Folder) -> None:
    """A released file is never edited: its bytes have the digest that was written down."""
    report = folder.reports.get(RELEASED)
    if report is None:
        return
    text = sources[RELEASED].decode("utf-8", "replace").replace("\r\n", "\n").removesuffix("\n")
    for number, line in enumerate(text.split("\n") if text else (), 1):
        match = re.fullmatch(r"([0-9a-f]{64})  (\S+)", line)
        if match is None:
            report.add("spec_released_syntax", (number, 1))
        elif match[2] not in sources:
            report.add("spec_released_missing", (number, 67), name=match[2])
        elif hashlib.sha256(sources[match[2]]).hexdigest() != match[1]:
            folder.reports[match[2]].add("spec_released_changed", (1, 1), name=match[2])
