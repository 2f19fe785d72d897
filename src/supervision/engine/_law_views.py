"""The law of a case as it is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from supervision.errors import SupervisionError
from supervision.model import CaseId
from supervision.text import Text, day_text

_DAY = timedelta(days=1)


class NotOpenYetError(SupervisionError):
    """The day lies before the case was opened: no text governed it yet.

    Attributes:
        case_id: The case. opened_on: when it was opened.
    """

    def __init__(self, case_id: CaseId, opened_on: date) -> None:
        super().__init__(case_id, opened_on)
        self.case_id = case_id
        self.opened_on = opened_on

    def __str__(self) -> str:
        vi, en = day_text(self.opened_on), day_text(self.opened_on, "en")
        return (
            f"hồ sơ mở ngày {vi}, hãy chọn ngày đó hoặc sau đó · the case was opened on {en}, ask for that day or later"
        )


@attrs.frozen(slots=True)
class TextView:
    """A legal text where it governs something.

    Attributes:
        key: Of its rule pack: number and year.
        article: Where the text fixes the matter; empty where the citation says it all.
        in_force_to: First day it no longer holds, by its own file or by the text that replaces it; None while it does.
        replaced_by: That text, as officials cite it; empty without one.
        is_verified: False where no text confirms the content: then it is configuration.
    """

    key: str
    citation: str
    article: str
    in_force_from: date
    in_force_to: date | None
    replaced_by: str
    is_verified: bool


@attrs.frozen(slots=True)
class Governed:
    """A stage, a clock, or what a step draws from the law; with the texts that govern it.

    Attributes:
        name: Of the stage, clock or step; empty for the stage that began with the opening and has no name.
        matter: For a step the term, cap or catalogue; empty where it reads none.
        called: What people call it: the stage or clock; or the step, and behind it its matter.
        label: All of it in words.
        since: The day a stage or a clock began; None for steps.
        until: The day a stage gave way to the next, or a clock is due; None else.
        why: What decided that these texts govern it.
        clauses: The articles of the transitional clauses among them.
    """

    name: str
    matter: str
    called: tuple[str, ...]
    label: str
    since: date | None
    until: date | None
    texts: tuple[TextView, ...]
    why: str
    clauses: tuple[str, ...] = ()

    def is_called(self, label: str) -> bool:
        """Whether people call the stage, the clock, the step or its matter *label*."""
        return label in self.called

    def lines(self, lang: str) -> Iterator[str]:
        """Yield it as people read it: what, under which texts, why."""
        yield self.label
        for text in self.texts:
            yield f"  {_text_line(text, lang)}"
        yield f"  {Text('vì', 'because').get(lang)}: {self.why}"


@attrs.frozen(slots=True)
class LawExplained:
    """The law of a case as it stood on a day.

    Attributes:
        stages: Oldest first; the last one runs.
        clocks: The open ones.
        steps: What the state of that day offers.
    """

    case_id: CaseId
    reference: str | None
    workflow_label: str
    on: date
    state_label: str
    stages: tuple[Governed, ...]
    clocks: tuple[Governed, ...]
    steps: tuple[Governed, ...]
    lang: str = "vi"

    def __str__(self) -> str:
        head = Text(
            f"{self.workflow_label} {self.reference or self.case_id}, ngày {day_text(self.on)}: “{self.state_label}”",
            f"{self.workflow_label} {self.reference or self.case_id}, {day_text(self.on, 'en')}: “{self.state_label}”",
        )
        groups = (
            (Text("Giai đoạn", "Stages"), self.stages),
            (Text("Thời hạn đang tính", "Clocks that run"), self.clocks),
            (Text("Các bước có thể làm", "Steps on offer"), self.steps),
        )
        lines = [head.get(self.lang)]
        for title, found in groups:
            if found:
                lines += ["", title.get(self.lang), *(f"  {line}" for one in found for line in one.lines(self.lang))]
        return "\n".join(lines)


def _text_line(text: TextView, lang: str) -> str:
    lead = f"{text.article} – {text.citation}" if text.article else text.citation
    told = Text(
        f"{lead}, có hiệu lực từ ngày {day_text(text.in_force_from)}",
        f"{lead}, in force from {day_text(text.in_force_from, 'en')}",
    ).get(lang)
    if text.in_force_to is not None:
        last = text.in_force_to - _DAY
        told += Text(f" đến hết ngày {day_text(last)}", f" to {day_text(last, 'en')}").get(lang)
    if text.replaced_by:
        told += Text(f", được thay thế bởi {text.replaced_by}", f", replaced by {text.replaced_by}").get(lang)
    return told if text.is_verified else told + Text(" (chưa xác minh)", " (unverified)").get(lang)
