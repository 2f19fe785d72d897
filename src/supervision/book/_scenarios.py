"""Features, rules and scenarios as blocks, with what became of them."""

from __future__ import annotations

from collections.abc import Iterator

from ._blocks import Block, Box, Cell, Heading, Items, Mark, Para, Part, Pre, Step, Steps, Table
from ._book import Book
from ._results import Account, Run, Status, worst
from ._words import say
from ._written import Background, Examples, Feature, Rule, Scenario, Sentence
from ._written import Table as Cells

_PAIR = 2  # label and value


def anchor_of(feature_anchor: str, scenario: Scenario) -> str:
    """Return where links to a scenario lead, by where its feature's do."""
    return f"{feature_anchor}-{scenario.line}"


def feature_part(book: Book, feature: Feature, anchor: str) -> Part:
    """Return a feature with everything under it; its heading is of the third level."""
    lang, status = feature.lang, worst(book.totals([feature]).keys())
    blocks: list[Block | Part] = [Heading(3, _named(feature), anchor, status, lang), Para(feature.path, is_small=True)]
    blocks += _described(feature.description, lang)
    blocks += _background(feature.background, lang)
    for rule in feature.rules:
        scenarios = [_scenario(book, feature, rule, scenario, anchor) for scenario in rule.scenarios]
        if not rule.keyword:
            blocks += scenarios
            continue
        top: list[Block | Part] = [Heading(4, _named(rule), lang=lang), *_described(rule.description, lang)]
        blocks.append(Part("rule", (*top, *_background(rule.background, lang, 5), *scenarios)))
    return Part("feature", tuple(blocks))


def _named(node: Feature | Rule | Scenario | Background | Examples) -> str:
    return f"{node.keyword}: {node.name}" if node.name else node.keyword


def _described(text: str, lang: str) -> list[Block | Part]:
    return [Para(text, lang=lang)] if text else []


def _background(background: Background | None, lang: str, level: int = 4) -> list[Block | Part]:
    if background is None:
        return []
    steps = Steps(tuple(_step(sentence, None, lang) for sentence in background.sentences), lang)
    described = _described(background.description, lang)
    return [Part("background", (Heading(level, _named(background), lang=lang), *described, steps))]


def _step(sentence: Sentence, status: Status | None, lang: str) -> Step:
    table = _table(sentence.table, lang) if sentence.table else None
    return Step(status, sentence.keyword, sentence.text, table, sentence.doc)


def _table(cells: Cells, lang: str) -> Table:
    if all(len(row) == _PAIR for row in cells):
        return Table((), cells, has_row_heads=True, lang=lang)
    return Table(cells[0], cells[1:], lang=lang)


def _scenario(book: Book, feature: Feature, rule: Rule, scenario: Scenario, anchor: str) -> Part:
    lang, runs = feature.lang, book.runs(feature, scenario)
    level = 5 if rule.keyword else 4
    blocks: list[Block | Part] = [
        Heading(level, _named(scenario), anchor_of(anchor, scenario), worst(book.statuses(feature, scenario)), lang)
    ]
    if scenario.tags:
        blocks.append(Para(" ".join(tag.name for tag in scenario.tags), is_small=True))
    blocks += _described(scenario.description, lang)
    before = _before(feature, rule)
    statuses = _statuses(runs, scenario, len(before)) if not scenario.is_outline else [None] * len(scenario.sentences)
    told = zip(scenario.sentences, statuses, strict=True)
    blocks.append(Steps(tuple(_step(sentence, status, lang) for sentence, status in told), lang))
    for at, examples in enumerate(scenario.examples):
        first = sum(len(table.rows) for table in scenario.examples[:at])
        blocks += _examples(book, feature, scenario, examples, first)
    sentences = (*before, *scenario.sentences)
    blocks += [_box(book.lang, scenario, run, sentences) for run in runs if run.status != "passed"]
    return Part("scenario", tuple(blocks))


def _before(feature: Feature, rule: Rule) -> tuple[Sentence, ...]:
    """Return the sentences of the backgrounds of a scenario."""
    backgrounds = (feature.background, rule.background)
    return tuple(sentence for background in backgrounds if background for sentence in background.sentences)


def _statuses(runs: tuple[Run, ...], scenario: Scenario, before: int) -> list[Status | None]:
    """Return how each of the scenario's own steps went in the run that went worst."""
    if not runs:
        return [None] * len(scenario.sentences)
    shown = next(run for run in runs if run.status == worst(each.status for each in runs))
    found: list[Status | None] = [step.status for step in shown.steps[before:]]
    return (found + ["skipped"] * len(scenario.sentences))[: len(scenario.sentences)]


def _examples(book: Book, feature: Feature, scenario: Scenario, examples: Examples, first: int) -> Iterator[Block]:
    if examples.description:
        yield Para(examples.description, lang=feature.lang)
    rows: list[tuple[Cell, ...]] = []
    for at, (_, cells) in enumerate(examples.rows, first):
        rows.append((*cells, Mark(worst(run.status for run in book.row_runs(feature, scenario, at)))))
    head = (*examples.head, say("result", book.lang))
    yield Table(head, tuple(rows), _named(examples), is_long=True, lang=feature.lang)


def _box(lang: str, scenario: Scenario, run: Run, sentences: tuple[Sentence, ...]) -> Box:
    which = []
    if run.row is not None and run.row < len(scenario.rows):
        line, values = scenario.rows[run.row]
        which.append(f"{say('row', lang, row=run.row + 1)} ({say('line', lang, line=line)})")
        sentences = tuple(sentence.filled(values) for sentence in sentences)
    which += [run.variant] if run.variant else []
    blocks = [*_what(lang, run, sentences), *_account(lang, run.accounts.get(lang, Account()))]
    return Box(run.status, ", ".join(which), tuple(blocks))


def _what(lang: str, run: Run, sentences: tuple[Sentence, ...]) -> Iterator[Block]:
    """Tell what was expected, and what happened instead."""
    if run.status not in {"failed", "undefined"}:
        if run.message:
            yield Para(_in(lang, run.message), say("reason", lang))
        return
    at = next((at for at, step in enumerate(run.steps) if step.status in {"failed", "undefined"}), None)
    if at is None or at >= len(sentences):
        yield Para(_in(lang, run.message), say("before" if run.moment == "before" else "after", lang))
        return
    sentence = sentences[at]
    where = say("line", lang, line=sentence.line)
    yield Para(f"{sentence.keyword} {sentence.text}", f"{say('expected', lang)} ({where})")
    if sentence.table:
        yield _table(sentence.table, "")
    message = say("undefined_told", lang) if run.status == "undefined" else _in(lang, run.message)
    yield Para(message, say("actual", lang))


def _in(lang: str, message: str) -> str:
    """Return a message without the short English that ends the Vietnamese ones, where that is not asked for."""
    own, _, english = message.rpartition(" · ")
    return own if lang == "vi" and own and english.isascii() and "\n" not in english else message


def _account(lang: str, account: Account) -> Iterator[Block]:
    if account.reasons:
        yield Para("", say("refused", lang), is_leading=True)
        yield Items(account.reasons)
    heads = tuple(say(key, lang) for key in ("day", "who", "what"))
    for story in account.stories:
        case = f"“{story.title}”" if story.title else say("unnamed", lang)
        told = say("in_state", lang, workflow=story.workflow, state=story.state)
        yield Para(told, say("timeline", lang, case=case), is_leading=True)
        yield Table(heads, tuple((entry.day, entry.who, entry.what) for entry in story.entries), is_long=True)
        for name, text in story.dates:
            yield Para("", say("date_told", lang, name=name, case=case), is_leading=True)
            yield Pre(text)
