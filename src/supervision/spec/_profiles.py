"""Variants of one workflow: the field that chooses them, and what they change."""

from __future__ import annotations

from collections.abc import Iterator

from ._problems import Place
from ._ways import Draft, Path, Way

_READABLE = frozenset({"public", "internal", "restricted"})  # what guards may read once it is stored


def check_profiles(draft: Draft) -> None:
    """Report variants that no case could follow, or that a case could change between."""
    profiles = draft.doc.profiles
    if profiles is None:
        return
    name, report, place = profiles.field, draft.report, draft.root.find("profiles", "field").at
    field = draft.doc.fields.get(name)
    if field is None:
        report.add("spec_unknown_field", place, near=(name, draft.doc.fields), name=name)
        return
    if field.type != "choice" or field.confidentiality not in _READABLE:
        report.add("spec_bad_profile", place, name=name)
        return
    for value in profiles.variants:
        if value not in field.choices:
            near, key = (value, field.choices), draft.root.key("profiles", "variants", value)
            report.add("spec_unknown_variant", key, near=near, name=name, value=value)
        _check_variant(draft, value)
    for way in draft.ways:
        _check_way(draft, way, name)


def _check_variant(draft: Draft, value: str) -> None:
    variant, steps = (draft.doc.profiles.variants if draft.doc.profiles else {})[value], draft.doc.steps
    path: Path = ("profiles", "variants", value)
    for at, step in enumerate(variant.without):
        if step not in steps:
            place = draft.root.find(*path, "without", at).at
            draft.report.add("spec_unknown_step", place, near=(step, steps), name=step)
    for step in variant.steps:
        place = draft.root.key(*path, "steps", step)
        if step not in steps:
            draft.report.add("spec_unknown_step", place, near=(step, steps), name=step)
        if step in variant.without:
            draft.report.add("spec_variant_twice", place, name=step)


def _check_way(draft: Draft, way: Way, name: str) -> None:
    """The field is given when the case is opened, and never again: a case does not change its variant on the way."""
    is_opening = way.move is None or way.move.opens
    if is_opening and (name,) not in way.needs:
        draft.report.add("spec_variant_not_given", draft.root.key(*way.path("")), name=name)
    for place in _given(draft, way, name):
        if not is_opening or place == draft.root.key(*way.path("sets", name)):
            draft.report.add("spec_variant_changes", place, name=name)


def _given(draft: Draft, way: Way, name: str) -> Iterator[Place]:
    """Yield where a way is given the field, or computes it."""
    for at, group in enumerate(way.needs):
        yield from (draft.word(word, *way.path("needs", at)) for word in group if word == name)
    yield from (draft.root.find(*way.path("takes", at)).at for at, took in enumerate(way.doc.takes) if took == name)
    if name in way.doc.sets:
        yield draft.root.key(*way.path("sets", name))
