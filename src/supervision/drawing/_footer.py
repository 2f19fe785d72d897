"""Below the drawing: what the signs mean, steps that stay in their state, conditions, the rules it stands on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from supervision.model import Phase, Workflow

from ._blocks import LEADING, STYLES, Row, Sign, Texts, rows_of, told_of
from ._measure import text_width
from ._shapes import Label, Sample
from ._ways import Plan
from ._words import PHASES, Words

_ICON = 38.0
_COLUMN = 360.0
_BETWEEN = 22.0
_LINE = STYLES["foot"][0] * LEADING


def legend(plan: Plan, texts: Texts) -> Iterator[tuple[str, str]]:
    """Yield what is explained: what it shows, and what that means; only what the picture has."""
    if texts.is_survey:
        yield "walked", texts.words.say("đã đi qua", "taken")
        yield "unwalked", texts.words.say("chưa đi qua", "not taken")
    yield from _shapes(plan, texts.words)


def _shapes(plan: Plan, words: Words) -> Iterator[tuple[str, str]]:
    workflow = words.workflow
    used = {state.phase for state in workflow.states}
    for phase in Phase:
        if phase in used:
            yield phase.value, words.say("trạng thái ", "state: ") + PHASES[phase].get(words.lang)
    if any(way.is_back for way in plan.ways):
        yield "back", words.say("quay lại trạng thái trước", "back to an earlier state")
    if any(way.mark for way in plan.ways):
        yield (
            "mark",
            words.say("còn rời trạng thái này bằng bước có cùng chữ", "also left by the step with this letter"),
        )
    if plan.notes:
        yield "loop", words.say("ghi nhận, không đổi trạng thái", "noted, the state stays")
    if any(transition.when for step in workflow.steps for transition in step.transitions):
        yield "choice", words.say("có điều kiện", "on a condition")
    if any(words.terms(step.transitions) for step in workflow.steps):
        yield "clock", words.say("thời hạn", "how long it may take")


def samples(entries: Iterable[tuple[str, str]], y: float, width: float, margin: float) -> tuple[Sample, ...]:
    """Put the entries of the legend side by side, in as many lines as they need."""
    size = STYLES["foot"][0]
    found: list[Sample] = []
    x = margin
    for shows, told in entries:
        room = text_width(told, size)
        if found and x + _ICON + room > width - margin:
            x, y = margin, y + 24
        found.append(Sample(shows, x, y, Label(told, "foot", x + _ICON, y + 4, room, is_centred=False)))
        x += _ICON + room + _BETWEEN
    return tuple(found)


def _paragraphs(workflow: Workflow, words: Words) -> Iterator[tuple[Sign, list[str]]]:
    """Yield what a printed sheet cannot show by itself: who notes what, and every condition."""
    for step in workflow.steps:
        stays = any(one.source == one.target for one in step.transitions)
        if stays or any(one.when for one in step.transitions):
            sign: Sign = "loop" if stays else "choice"
            yield sign, list(told_of(words, step.label.get(words.lang), step))


def notes(workflow: Workflow, words: Words, y: float, width: float, margin: float) -> tuple[Label, ...]:
    """Put the paragraphs into columns of about the same length, and the citations of the rules below them."""
    columns = max(1, int((width - 2 * margin + _BETWEEN) // _COLUMN))
    room = (width - 2 * margin - _BETWEEN * (columns - 1)) / columns
    blocks = [
        [
            row
            for at, line in enumerate(lines)
            for row in rows_of(line, "foot", room, sign="" if at else sign, is_centred=False)
        ]
        for sign, lines in _paragraphs(workflow, words)
    ]
    found: list[Label] = []
    tall = 0
    for at, column in enumerate(_columns(blocks, columns)):
        x = margin + at * (room + _BETWEEN)
        tall = max(tall, len(column))
        found += [
            Label(row.text, "foot", x, y + line * _LINE, room, row.sign, is_centred=False)
            for line, row in enumerate(column)
        ]
    packs = [pack.citation.get(words.lang) for pack in words.law.pinned(workflow.rules)]
    told = f"{words.say('Căn cứ', 'Under')}: {'; '.join(packs)}."
    y += tall * _LINE + (6 if tall else 0)
    for line, row in enumerate(rows_of(told, "foot", width - 2 * margin, is_centred=False) if packs else ()):
        found.append(Label(row.text, "foot", margin, y + line * _LINE, width - 2 * margin, is_centred=False))
    return tuple(found)


def _columns(blocks: list[list[Row]], most: int) -> list[list[Row]]:
    """Fill columns from the left, no paragraph broken, the longest as short as that allows."""
    tall = max([-(-sum(map(len, blocks)) // most), *map(len, blocks)], default=0)
    while True:
        found: list[list[Row]] = [[]]
        for block in blocks:
            if found[-1] and len(found[-1]) + len(block) > tall:
                found.append([])
            found[-1] += block
        if len(found) <= most:
            return found
        tall += 1
