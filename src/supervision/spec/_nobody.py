"""Steps that nobody may ever take: whoever is named is barred by the same words, or is found in a field left empty."""

from __future__ import annotations

from collections.abc import Iterator

from ._ways import ENGINE, Draft, Way, Who, Word

# While these stand, what is filled is not known: one mistake is not told twice.
_HIDES = frozenset(
    {
        *("spec_bad_move", "spec_bad_by", "spec_bad_by_field", "spec_bad_needs", "spec_by_not_given"),
        *("spec_missing_key", "spec_name_clash", "spec_unknown_field", "spec_wrong_type"),
    }
)


def check_nobody(draft: Draft) -> None:
    """Report each ``by`` that leaves nobody; says nothing where one doer is left, or where a name is wrong anyway."""
    filled = {name for way in draft.ways for name in way.inputs}
    opens = any(way.move is not None and way.move.opens for way in draft.ways)
    if not opens or any(problem.code in _HIDES for problem in draft.report.problems):
        filled = set(draft.doc.fields)
    # By place: alternatives share the words of their step.
    found = {place: why for way in draft.ways if way.who is not None for place, why in _left_out(draft, way, filled)}
    for place, name in found.items():
        draft.report.add("spec_step_nobody", place, name=name)


def _left_out(draft: Draft, way: Way, filled: set[str]) -> Iterator[tuple[tuple[int, int], str]]:
    who = way.who
    if who is None or not who.doers or not _is_known(draft, who):
        return
    filled = filled | {name for other in draft.ways if other.step != way.step for name in other.doc.sets}
    # Whose opening lacks the field has been told so already.
    can_be_given = filled if way.move is None or not way.move.opens else set(draft.doc.fields)
    fields = [of or doer for doer, of in who.doers if doer not in ENGINE]
    if len(fields) == len(who.doers) and all(word in who.never or word not in can_be_given for word in fields):
        yield draft.word(fields[0], *way.path("by")), str(fields[0])


def _is_known(draft: Draft, who: Who) -> bool:
    """Whether every doer is found through a field that exists and is no step as well."""
    words: list[Word] = [of or doer for doer, of in who.doers if doer not in ENGINE]
    return all(word in draft.doc.fields and word not in draft.doc.steps for word in words)
