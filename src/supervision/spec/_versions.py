"""What a version says about the one it replaces."""

from __future__ import annotations

from collections.abc import Mapping

from ._ways import Draft


def check_replaces(draft: Draft, versions: Mapping[int, Draft]) -> None:
    """Report what *draft* says wrongly about the version it replaces; *versions* are those of its workflow at hand."""
    replaces = draft.doc.replaces
    if replaces is None:
        return
    if replaces.version >= draft.doc.version:
        place = draft.root.find("replaces", "version").at
        draft.report.add("spec_bad_replaces", place, name=str(replaces.version), version=str(draft.doc.version))
        return
    for old, new in replaces.states.items():
        if new not in draft.states:
            place = draft.root.find("replaces", "states", old).at
            draft.report.add("spec_unknown_state", place, near=(new, draft.states), name=new)
    before = versions.get(replaces.version)
    if before is not None:
        _check_before(draft, before.states, replaces.states)


def _check_before(draft: Draft, before: Mapping[str, str], renamed: Mapping[str, str]) -> None:
    """Every state in which an open case may stand is called the same here, or has another name."""
    for old in renamed:
        if old not in before:
            place = draft.root.key("replaces", "states", old)
            draft.report.add("spec_unknown_state", place, near=(old, before), name=old)
    for old, phase in before.items():
        if phase != "ended" and old not in draft.states and old not in renamed:
            draft.report.add("spec_state_not_replaced", draft.root.key("replaces"), name=old)
