"""Programmes: what is opened every year, quarter or month, by itself, for each unit or each holder of a role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal

from pydantic import Field

from supervision.expr import Expr, Type, check, parse
from supervision.model import Law
from supervision.text import Text

from ._across import check_given
from ._document import Expression
from ._guards import type_of
from ._law_document import Doc, Label, Name, TextDoc
from ._normal import Programme
from ._packs import Read
from ._problems import Report
from ._ways import Draft
from ._yaml import Node

# A year without a 29 February, and the shortest month: a day must be there in every one of them.
_ANY_YEAR, _SHORTEST = 2026, 28
_NAMES = {"unit": Type.TEXT, "person": Type.TEXT, "year": Type.INT, "month": Type.INT, "day": Type.DATE}


class EachDoc(Doc):
    """For whom: units of a level, or those who hold a role."""

    units: Literal["central", "province", "district", "commune", "grassroots", "residential"] | None = None
    kind: Name | None = None
    holders: Name | None = None


class ProgrammeDoc(Doc):
    """``programmes/<name>.yaml``: what is opened again and again."""

    programme: Name
    label: TextDoc
    workflow: Name
    step: Name
    every: Literal["month", "quarter", "year"]
    on: Label
    each: EachDoc
    given: dict[Name, Expression] = Field(default={}, alias="with")


def programmes_of(files: Iterable[Read[ProgrammeDoc]], drafts: Mapping[str, Draft], law: Law) -> tuple[Programme, ...]:
    """Return the programmes of these files, by name; what is wrong with them is reported.

    Args:
        files: The files.
        drafts: The latest version of each workflow, by name.
        law: The law with its roles.
    """
    return tuple(sorted((_programme(read, drafts, law) for read in files), key=lambda programme: programme.name))


def _programme(read: Read[ProgrammeDoc], drafts: Mapping[str, Draft], law: Law) -> Programme:
    doc, root, report = read.doc, read.root, read.report
    if re.sub(r"\.ya?ml$", "", report.file.rpartition("/")[2]) != doc.programme:
        report.add("spec_file_name", root.find("programme").at, name=doc.programme)
    month, day = _day(doc) or (0, 0)
    if not day:
        report.add("programme_bad_day", root.find("on").at, value=doc.on)
    _check_each(doc.each, root, report, law)
    if doc.workflow not in drafts:
        near = (doc.workflow, drafts)
        report.add("spec_opens_unknown_workflow", root.find("workflow").at, near=near, name=doc.workflow)
    else:
        check_given(root, report, (), doc.step, doc.given, drafts[doc.workflow])
        _check_values(doc, root, report, drafts[doc.workflow])
    each, label = doc.each, Text(doc.label.vi, doc.label.en)
    who = each.units, each.kind, each.holders
    return Programme(
        doc.programme, label, doc.workflow, doc.step, doc.every, month, day, *who, tuple(doc.given.items())
    )


def _day(doc: ProgrammeDoc) -> tuple[int, int] | None:
    """Return month and day of the opening; the month is the first of a quarter, and any where it is monthly."""
    found = re.fullmatch(r"([0-9]{2})-([0-9]{2})" if doc.every == "year" else r"()([0-9]{2})", doc.on)
    if found is None:
        return None
    month, day = int(found[1] or 1), int(found[2])
    if doc.every != "year":
        return (month, day) if 1 <= day <= _SHORTEST else None
    try:
        date(_ANY_YEAR, month, day)
    except ValueError:
        return None
    return month, day


def _check_each(each: EachDoc, root: Node, report: Report, law: Law) -> None:
    """Report where nobody, or two kinds of those for whom, are named."""
    if (each.units is None) == (each.holders is None) or (each.kind is not None and each.units is None):
        report.add("programme_bad_each", root.key("each"))
    if each.holders is not None and each.holders not in law.roles:
        near = (each.holders, law.roles)
        report.add("spec_unknown_role", root.find("each", "holders").at, near=near, name=each.holders)


def _check_values(doc: ProgrammeDoc, root: Node, report: Report, other: Draft) -> None:
    names = {name: kind for name, kind in _NAMES.items() if name != "person" or doc.each.holders is not None}
    for name, source in doc.given.items():
        field, node, expr = other.doc.fields.get(name), root.find("with", name), parse(source)
        if field is None or source.strip() == "null":
            continue
        if not isinstance(expr, Expr):
            report.keep(_code(expr.code), node.place(expr.column - 1), expr.text, expr.hint)
            continue
        for fault in check(expr, names, {}, expect=type_of(field)):
            report.keep(_code(fault.code), node.place(fault.column - 1), fault.text, fault.hint)


def _code(code: str) -> str:
    return code.replace("expr_", "guard_", 1)
