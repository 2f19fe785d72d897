"""Living documentation: features, what became of them and the pictures of their workflows, as one book.

`supervision.bdd` makes it during a test run (``pytest --supervision-book=FILE``); nothing here knows pytest, and the
same values always give the same bytes, whatever the order in which the tests ran.

Where things live:

* `_written` - features as written; `_results` - how they went, also as JSON, to pass from process to process
* `_survey` - which ways the scenarios took; `_terms` - the terms as a table; `_about` - what a workflow is for
* `_book` - all of it together, by workflow
* `_pages`, `_scenarios` - the book as the blocks of `_blocks`, in the words of `_words`
* `_html` (looks: `_style`), `_markdown` - the blocks as text; `_cucumber` - results as Cucumber JSON
"""

from ._about import about_of
from ._book import Book, Chapter, book_of, language_of
from ._cucumber import cucumber_json
from ._html import html
from ._markdown import Markdown, markdown
from ._results import Account, Entry, Moment, Run, Status, StepRun, Story, Walk, run_from_json, run_to_json, worst
from ._survey import Survey
from ._terms import TermRow, term_rows
from ._written import Feature, FeatureUnreadableError, Scenario, read_feature

__all__ = [
    "Account",
    "Book",
    "Chapter",
    "Entry",
    "Feature",
    "FeatureUnreadableError",
    "Markdown",
    "Moment",
    "Run",
    "Scenario",
    "Status",
    "StepRun",
    "Story",
    "Survey",
    "TermRow",
    "Walk",
    "about_of",
    "book_of",
    "cucumber_json",
    "html",
    "language_of",
    "markdown",
    "read_feature",
    "run_from_json",
    "run_to_json",
    "term_rows",
    "worst",
]
