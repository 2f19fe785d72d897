"""The book as HTML and as Markdown: complete, safe, fit for a screen reader, and the same in both forms."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

import attrs
import pytest

from supervision.book import html, markdown
from tests.book.made import book

_VOID = {"meta", "br", "path", "rect", "circle", "polygon"}


class Reader(HTMLParser):
    """Reads a page as a browser would."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.levels: list[int] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if "href" in given else []
        self.levels += [int(tag[1])] if re.fullmatch(r"h\d", tag) else []
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.fixture(scope="module", params=["vi", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def page(lang: str) -> str:
    return html(attrs.evolve(book(), lang=lang))


@pytest.fixture(scope="module")
def read(page: str) -> Reader:
    return Reader(page)


def test_every_tag_is_closed_and_every_id_is_given_once(read: Reader) -> None:
    assert read.open == []
    assert len(set(read.ids)) == len(read.ids)


def test_every_link_leads_into_the_page(read: Reader) -> None:
    assert read.links
    assert {link.removeprefix("#") for link in read.links} <= set(read.ids)


def test_no_level_of_headings_is_left_out(read: Reader) -> None:
    assert read.levels[0] == 1
    assert all(below <= above + 1 for above, below in zip(read.levels, read.levels[1:], strict=False))


def test_nothing_runs_and_nothing_is_fetched(page: str, read: Reader) -> None:
    assert {tag for tag, _ in read.tags} & {"script", "link", "img", "iframe", "object"} == set()
    assert [name for _, given in read.tags for name in given if name.startswith("on") or name == "src"] == []
    assert "url(http" not in page
    assert "default-src 'none'" in page


def test_a_text_that_means_no_good_is_shown_as_it_was_written(read: Reader) -> None:
    assert any("""<script>alert("1")</script> & | **x** [y](javascript:1)""" in text for text in read.texts)


def test_every_table_has_headings_with_a_scope(read: Reader) -> None:
    heads = [given.get("scope") for tag, given in read.tags if tag == "th"]
    assert heads
    assert set(heads) == {"col", "row"}


def test_a_page_says_its_language_and_that_of_what_it_quotes(lang: str, read: Reader) -> None:
    assert dict(read.tags)["html"]["lang"] == lang
    quoted = {given["lang"] for tag, given in read.tags if "lang" in given and tag in {"span", "ol", "table"}}
    assert quoted >= {"en"} if lang == "vi" else {"vi"}


def test_a_result_is_said_by_a_sign_and_a_word(page: str, lang: str) -> None:
    told = (
        ("✓ đạt", "✗ không đạt", "– bỏ qua", "○ chưa chạy") if lang == "vi" else ("✓ passed", "✗ failed", "– skipped")
    )
    assert [text for text in told if text not in page] == []


def test_a_failure_tells_what_was_expected_and_what_happened() -> None:
    read = " ".join(Reader(html(book())).texts)
    for told in (
        'Mong đợi (dòng 25): Thì hạn "Niêm yết công khai"',
        "Thực tế: hạn là ngày 12/01/2026, không phải 13/01/2026",
        "chưa chuẩn bị bản niêm yết (căn cứ Điều 12)",
        "Diễn biến hồ sơ “bản niêm yết”",
        "Bà Lan (Cấp ủy)",
        "Cách tính hạn “Niêm yết công khai” của “bản niêm yết”",
        "- không tính 2 ngày",
    ):
        assert " ".join(told.split()) in " ".join(read.split()).replace(" : ", ": ").replace(" ):", "):"), told
    assert "another date" not in read


def test_a_row_that_failed_is_told_with_its_values(page: str, lang: str) -> None:
    assert "Dòng 2 (dòng 15)" in page if lang == "vi" else "Row 2 (line 15)" in page
    assert "Then it is due on 13" in page


def test_the_picture_marks_what_was_walked_and_the_table_says_the_same(page: str, lang: str) -> None:
    assert page.count("<svg ") == 1
    assert ("✓ 6 lần" if lang == "vi" else "✓ 6 times") in page
    assert ("○ chưa đi qua" if lang == "vi" else "○ not taken") in page
    assert "<td>✓ 6</td>" in page


def test_what_could_not_be_read_stands_on_the_first_page() -> None:
    page = html(attrs.evolve(book(), problems=("tests/x.py: <b>",)))
    assert page.index("tests/x.py: &lt;b&gt;") < page.index('<nav class="contents"')


def test_a_book_in_which_nothing_ran_does_not_say_that_all_is_well() -> None:
    page = html(attrs.evolve(book(), runs={}))
    assert "Mọi tình huống đều đạt" not in page
    assert "Không có tình huống nào được chạy" in page


def test_the_same_book_is_the_same_bytes_in_normal_form(page: str, lang: str) -> None:
    assert html(attrs.evolve(book(), lang=lang)) == page
    assert unicodedata.is_normalized("NFC", page)


def test_markdown_tells_the_same_with_the_picture_beside_it() -> None:
    made = markdown(book(), "so-tay")
    assert set(made.pictures) == {"so-tay-posting.svg"}
    assert "![Niêm yết công khai](so-tay-posting.svg)" in made.text
    plain = " ".join(re.sub(r"\\(.)", r"\1", made.text.replace("&lt;", "<").replace("&amp;", "&")).split())
    texts = {
        " ".join(text.split())
        for text in Reader(re.sub(r"<svg.*?</svg>|<style.*?</style>", "", html(book()), flags=re.DOTALL)).texts
    }
    skip = {"Đến nội dung", "Quy trình và kết quả kiểm thử nghiệm thu"}
    assert [text for text in texts - skip if text not in plain and text.replace(":", ":**") not in plain] == []


def test_markdown_lets_no_text_become_markup() -> None:
    text = markdown(book(), "x").text
    assert "<script" not in text
    assert re.search(r"(?<!\\)\]\(javascript", text) is None
    assert r"\*\*x\*\* \[y\](javascript:1) \`z\`" in text
