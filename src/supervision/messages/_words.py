"""What ids are called, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from supervision.model import Law
from supervision.text import Text

# What every step may be given, besides its workflow's fields and the kinds of evidence.
OWN_INPUTS: Mapping[str, Text] = {
    "reason": Text("lý do", "reason"),
    "document": Text("văn bản (số, ngày)", "document (number, date)"),
    "signatures": Text("chữ ký (những người đã ký)", "signatures (who signed)"),
    "vote": Text("biểu quyết (thành viên, có mặt, tán thành)", "vote (members, present, agreed)"),
}

# Classes of fields, from the least guarded to the most.
CLASSES: Mapping[str, Text] = {
    "public": Text("công khai", "public"),
    "internal": Text("nội bộ", "internal"),
    "restricted": Text("hạn chế", "restricted"),
    "personal": Text("cá nhân", "personal"),
    "vault": Text("niêm kín", "vault"),
    "classified": Text("bí mật nhà nước", "classified"),
}


@attrs.frozen(slots=True)
class Words:
    """Labels by id.  An id nobody has named stands for itself.

    Attributes:
        steps: Steps of one workflow; so `states` and `deadlines`.
        inputs: Its fields, and the kinds of evidence, ``reason``, ``document``, ``signatures`` and ``vote``.
        roles: Roles of the catalogue. workflows: labels of all workflows.
        persons: Names by id. units: names by id. cases: references by id.
        stages: Stages of the workflow. packs: citations of the rule packs.
        sources: Articles and texts as refusals name them, from `sources_of`.
    """

    steps: Mapping[str, Text] = attrs.field(factory=dict)
    states: Mapping[str, Text] = attrs.field(factory=dict)
    inputs: Mapping[str, Text] = attrs.field(factory=dict)
    deadlines: Mapping[str, Text] = attrs.field(factory=dict)
    roles: Mapping[str, Text] = attrs.field(factory=dict)
    workflows: Mapping[str, Text] = attrs.field(factory=dict)
    persons: Mapping[str, str] = attrs.field(factory=dict)
    units: Mapping[str, str] = attrs.field(factory=dict)
    cases: Mapping[str, str] = attrs.field(factory=dict)
    stages: Mapping[str, Text] = attrs.field(factory=dict)
    packs: Mapping[str, Text] = attrs.field(factory=dict)
    sources: Mapping[str, Text] = attrs.field(factory=dict)

    def input(self, name: str) -> Text:
        """Return what a field, a kind of evidence, or one of `OWN_INPUTS` is called."""
        return self.inputs.get(name) or OWN_INPUTS.get(name) or Text(name)

    def source(self, cited: str, lang: str) -> str:
        """Return the sources of a refusal, joined with semicolons there, in the reader's language."""
        if cited in self.sources or "; " not in cited:
            return self.sources.get(cited, Text(cited)).get(lang)
        return "; ".join(self.sources.get(one, Text(one)).get(lang) for one in cited.split("; "))

    def party(self, ident: str) -> str:
        """Return the name of a person or unit."""
        return self.persons.get(ident) or self.units.get(ident) or ident


def sources_of(law: Law) -> dict[str, Text]:
    """Return what the texts, and the articles of their terms and criteria, are called, by their Vietnamese wording.

    A wording that several texts share is left out: it does not say which of them is meant.
    """
    found: dict[str, set[Text]] = {}
    for pack in law.packs.values():
        articles = {term.article for term in pack.terms} | {article for _, article in pack.articles}
        articles |= {each.article for _, catalogue in pack.criteria for each in catalogue}
        for article in articles | {""}:
            source = pack.source(article)
            found.setdefault(source.vi, set()).add(source)
    return {cited: sources.pop() for cited, sources in found.items() if len(sources) == 1}
