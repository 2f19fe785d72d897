"""The line of headings: which kind of table it is, and where each column stands."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from supervision.model import Law, Workflow
from supervision.text import Text

from ._cells import text_of
from ._kinds import KINDS, PLANS, Kind, folded, kind_by_title
from ._problems import Bad, Findings, did_you_mean
from ._table import Table, is_blank
from ._values import input_labels, input_name

LINK = "link:"


@attrs.frozen(eq=False)
class Vocabulary:
    """What names in tables can mean.

    Attributes:
        workflows: The latest version of each, by name.
    """

    workflows: Mapping[str, Workflow]
    law: Law

    def for_kind(self, kind: Kind) -> list[Workflow]:
        """Return the workflows whose inputs are columns of *kind*."""
        if kind is PLANS:
            return [self.workflows["plan"]] if "plan" in self.workflows else []
        return list(self.workflows.values()) if kind.is_open else []


@attrs.frozen(eq=False)
class Sheet:
    """A table whose headings are understood.

    Attributes:
        columns: The kind's own columns, by name, each with its place in a row.
        inputs: Headings of inputs and links as written, each with its place.
        headings: What stands above each place.
    """

    table: Table
    kind: Kind
    columns: Mapping[str, int]
    inputs: tuple[tuple[str, int], ...]
    headings: tuple[str, ...]


def sheet_of(
    table: Table, words: Vocabulary, findings: Findings, kinds: tuple[Kind, ...] = KINDS, unclear: str = "unknown_kind"
) -> Sheet | None:
    """Return the table with its headings understood; None where that fails, with every problem in *findings*.

    Args:
        table: As it was read.
        words: What headings can mean beside the columns of its kind.
        findings: Where problems go.
        kinds: Which kinds it may be of.
        unclear: Code of the problem that it is of none of them.
    """
    headings = _headings(table, findings)
    if headings is None:
        return None
    kind = kind_by_title(table.titles, kinds) or _kind_by_headings(headings, kinds)
    if kind is None:
        findings.add(table.place(table.head.line), Bad(unclear))
        return None
    sheet = _placed(table, kind, headings, words, findings)
    missing = [column.label for column in kind.columns if column.is_required and column.name not in sheet.columns]
    if kind is PLANS:
        missing += _missing_inputs(sheet, words)
    for label in missing:
        findings.add(table.place(table.head.line), Bad("missing_column", {"column": label}))
    return None if missing else sheet


def _headings(table: Table, findings: Findings) -> tuple[str, ...] | None:
    found = [text_of(cell) for cell in table.head.cells]
    for at, heading in enumerate(found):
        if isinstance(heading, Bad):
            findings.add(table.place(table.head.line, at), heading)
    good = tuple(heading for heading in found if not isinstance(heading, Bad))
    return good if len(good) == len(found) else None


def _kind_by_headings(headings: tuple[str, ...], kinds: tuple[Kind, ...]) -> Kind | None:
    """Return the one kind whose required columns are all there; the one that asks most where several are."""
    fits = [kind for kind in kinds if _required(kind) <= {c.name for h in headings if (c := kind.column(h))}]
    return max(fits, key=lambda kind: len(_required(kind)), default=None)


def _required(kind: Kind) -> set[str]:
    return {column.name for column in kind.columns if column.is_required}


def _placed(table: Table, kind: Kind, headings: tuple[str, ...], words: Vocabulary, findings: Findings) -> Sheet:
    columns: dict[str, int] = {}
    inputs: dict[str, tuple[str, int]] = {}
    line = table.head.line
    for at, heading in enumerate(headings):
        column = kind.column(heading) if heading else None
        if not heading:
            _note_unnamed(table, at, findings)
        elif (column is not None and column.name in columns) or folded(heading) in inputs:
            findings.add(table.place(line, at), Bad("duplicate_column", {"column": heading}))
        elif column is not None:
            columns[column.name] = at
        elif _is_input(heading, kind, words):
            inputs[folded(heading)] = (heading, at)
        else:
            findings.add(table.place(line, at), _unknown(heading, kind, words))
    return Sheet(table, kind, columns, tuple(inputs.values()), headings)


def _note_unnamed(table: Table, at: int, findings: Findings) -> None:
    used = next((row for row in table.rows if at < len(row.cells) and not is_blank(row.cells[at])), None)
    if used is not None:
        findings.add(table.place(used.line, at), Bad("no_heading"))


def _is_input(heading: str, kind: Kind, words: Vocabulary) -> bool:
    workflows = words.for_kind(kind)
    if heading.startswith(LINK):
        relation = heading.removeprefix(LINK).strip()
        return any(relation in dict(workflow.links) for workflow in workflows)
    return any(input_name(workflow, words.law, heading) is not None for workflow in workflows)


def _unknown(heading: str, kind: Kind, words: Vocabulary) -> Bad:
    known = [column.label for column in kind.columns]
    for workflow in words.for_kind(kind)[:1] if kind is PLANS else ():
        known += [field.label for field in workflow.fields]
    shown = Text(", ".join(label.vi for label in known), ", ".join(label.get("en") for label in known))
    every = {word for label in known for word in (label.vi, label.en)} | {column.name for column in kind.columns}
    for workflow in words.for_kind(kind):
        every |= {word for label in input_labels(workflow, words.law).values() for word in (label.vi, label.en)}
    return Bad("unknown_column", {"column": heading, "known": shown}, did_you_mean(heading, sorted(every)))


def _missing_inputs(sheet: Sheet, words: Vocabulary) -> list[Text]:
    """Return the labels of inputs that every plan needs and no column has."""
    missing: list[Text] = []
    for workflow in words.for_kind(PLANS):
        given = {input_name(workflow, words.law, heading) for heading, _ in sheet.inputs}
        opening = [way for step in workflow.steps for way in step.transitions if way.source is None][:1]
        labels = input_labels(workflow, words.law)
        needs = opening[0].needs if opening else ()
        missing += [labels.get(group[0], Text(group[0])) for group in needs if not given & set(group)]
    return missing
