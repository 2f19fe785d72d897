"""What ids are called, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

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

    def input(self, name: str) -> Text:
        """Return what a field, a kind of evidence, or one of `OWN_INPUTS` is called."""
        return self.inputs.get(name) or OWN_INPUTS.get(name) or Text(name)

    def party(self, ident: str) -> str:
        """Return the name of a person or unit."""
        return self.persons.get(ident) or self.units.get(ident) or ident
