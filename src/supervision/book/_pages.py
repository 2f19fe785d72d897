"""The book as blocks: the cover, the contents, a chapter for each workflow."""

from __future__ import annotations

from collections.abc import Iterator

from supervision.text import day_text

from ._blocks import Box, Cell, Contents, Heading, Items, Para, Part, Picture, Table
from ._book import Book, Chapter
from ._results import Status, worst
from ._scenarios import anchor_of, feature_part
from ._terms import term_rows
from ._words import STATUSES, say, told
from ._written import Feature

_COLUMNS: tuple[Status, ...] = ("passed", "failed", "undefined", "skipped", "unrun")


def parts_of(book: Book) -> tuple[Part, ...]:
    """Return the whole book, part by part."""
    chapters = [Part("chapter", tuple(_chapter(book, at))) for at in range(len(book.chapters))]
    return (Part("cover", tuple(_cover(book))), Part("contents", tuple(_contents(book))), *chapters)


def _cover(book: Book) -> Iterator[Heading | Para | Table | Box | Contents]:
    lang, totals = book.lang, book.totals()
    yield Heading(1, say("title", lang))
    if book.made_on is not None:
        yield Para(say("made_on", lang, day=day_text(book.made_on, lang)))
    yield Para(say("about_book", lang))
    yield _verdict(book)
    if book.problems:
        yield Box("failed", say("problems", lang), (Items(book.problems),))
    heads = (say("workflow", lang), say("scenarios", lang), *(told(status, lang) for status in _COLUMNS))
    rows: list[tuple[Cell, ...]] = []
    for chapter in book.chapters:
        found = book.totals(chapter.features)
        rows.append((_title(chapter, lang), str(found.total()), *(str(found[status]) for status in _COLUMNS)))
    rows.append((say("total", lang), str(totals.total()), *(str(totals[status]) for status in _COLUMNS)))
    yield Table(heads, tuple(rows), say("results", lang), has_row_heads=True)
    if faulty := tuple(_faulty(book)):
        yield Heading(2, say("faulty", lang))
        yield Contents(faulty)


def _faulty(book: Book) -> Iterator[tuple[int, str, str, Status, str]]:
    """Yield the scenarios that failed, or have a step that nobody has defined."""
    for anchor, feature in _anchored(book):
        for _, scenario in feature.scenarios:
            status = worst(book.statuses(feature, scenario))
            if status in {"failed", "undefined"}:
                yield 1, f"{feature.name}: {scenario.name}", anchor_of(anchor, scenario), status, feature.lang


def _anchored(book: Book) -> Iterator[tuple[str, Feature]]:
    for at, chapter in enumerate(book.chapters, 1):
        for number, feature in enumerate(chapter.features, 1):
            yield f"c{at}-f{number}", feature


def _verdict(book: Book) -> Para:
    totals = book.totals()
    if totals["failed"] or totals["undefined"]:
        return Para(say("some_failed", book.lang), status="failed")
    if book.problems:
        return Para(say("incomplete", book.lang), status="failed")
    if not totals.total() or totals["unrun"] == totals.total():
        return Para(say("no_scenario", book.lang), status="unrun")
    if totals["unrun"] or totals["skipped"]:
        return Para(say("some_open", book.lang), status="unrun")
    return Para(say("all_passed", book.lang), status="passed")


def _contents(book: Book) -> Iterator[Heading | Contents]:
    entries: list[tuple[int, str, str, Status, str]] = []
    for at, chapter in enumerate(book.chapters, 1):
        statuses = book.totals(chapter.features).keys()
        entries.append((1, f"{at}. {_title(chapter, book.lang)}", f"c{at}", worst(statuses), ""))
        for number, feature in enumerate(chapter.features, 1):
            status = worst(book.totals([feature]).keys())
            entries.append((2, feature.name, f"c{at}-f{number}", status, feature.lang))
    yield Heading(2, say("contents", book.lang))
    yield Contents(tuple(entries))


def _title(chapter: Chapter, lang: str) -> str:
    return chapter.workflow.label.get(lang) if chapter.workflow is not None else say("no_workflow", lang)


def _chapter(book: Book, at: int) -> Iterator[Heading | Para | Table | Picture | Part]:
    chapter, lang = book.chapters[at], book.lang
    yield Heading(2, f"{at + 1}. {_title(chapter, lang)}", f"c{at + 1}")
    if chapter.workflow is not None:
        named = say("version", lang, name=chapter.workflow.name, version=chapter.workflow.version)
        yield Para(named, is_small=True)
    if about := chapter.about.get(lang):
        yield Para(about)
    # The terms first: a picture takes a page of its own.
    yield from _terms(book, chapter)
    yield from _picture(chapter, lang)
    for number, feature in enumerate(chapter.features, 1):
        yield feature_part(book, feature, f"c{at + 1}-f{number}")


def _picture(chapter: Chapter, lang: str) -> Iterator[Heading | Table | Picture]:
    if chapter.survey is None:
        return
    survey = chapter.survey
    yield Heading(3, say("picture", lang))
    yield Picture(survey, say("picture_told", lang, walked=survey.walked, all=len(survey.counts)))
    rows = tuple(
        (
            way.step,
            way.source or say("opening", lang),
            way.target,
            f"{STATUSES['passed'][0]} {way.count}" if way.count else f"{STATUSES['unrun'][0]} 0",
        )
        for way in survey.ways(lang)
    )
    heads = tuple(say(key, lang) for key in ("step", "from", "to", "times"))
    yield Table(heads, rows, say("ways", lang), has_row_heads=True, is_long=True)


def _terms(book: Book, chapter: Chapter) -> Iterator[Heading | Para | Table]:
    if chapter.workflow is None:
        return
    lang = book.lang
    yield Heading(3, say("terms", lang))
    found = term_rows(chapter.workflow, book.law, lang)
    rows = tuple(
        (
            row.label,
            row.length,
            row.owed,
            row.source if row.is_verified else f"{row.source} – {say('unverified', lang)}",
            row.holds,
        )
        for row in found
    )
    if not rows:
        yield Para(say("no_terms", lang))
        return
    heads = tuple(say(key, lang) for key in ("term", "length", "owed", "source", "holds"))
    yield Table(heads, rows, has_row_heads=True, is_long=True)
    if any(row.is_over for row in found):
        yield Para(say("transitional", lang), is_small=True)
