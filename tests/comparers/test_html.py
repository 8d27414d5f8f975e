from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from qdgen.comparers.comparing import compare
from qdgen.comparers.html import to_html
from qdgen.model import Article
from tests.comparers.drafts import of

HOSTILE = st.lists(st.sampled_from(("<b>", "&amp;", "</p>", '"x"', "'", "<script>", "năm", "2026")), min_size=1).map(
    " ".join
)


KNOWN = {*("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "br", "section", "ins", "del")}


class Page(HTMLParser):
    """Which tags a page has, whether each is closed, and the words in `del` and `ins`."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.words: dict[str, str] = {"del": "", "ins": "", "p": ""}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.add(tag)
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in self.words:
            self.words[self.open[-1]] += data


@given(HOSTILE, HOSTILE)
def test_every_word_of_a_draft_is_text_and_never_markup(old: str, new: str) -> None:
    comparison = compare(of((Article(text=old),)), of((Article(text=new),)))
    page = Page(to_html(comparison, old, new))
    assert not page.open
    assert page.tags <= KNOWN


def test_what_is_gone_is_struck_and_what_is_new_is_marked() -> None:
    old = of((Article(text="Giao Sở Nội vụ thực hiện."), Article(text="Hai.")))
    new = of((Article(text="Mới."), Article(text="Giao Sở Y tế thực hiện."), Article(text="Hai.")))
    page = to_html(compare(old, new), "a.txt", "b.txt")
    assert "<p>Giao Sở <del>Nội vụ</del><ins>Y tế</ins> thực hiện.</p>" in page
    assert '<section class="added">\n<h2>Thêm: Điều 1</h2>\n<p><ins>Điều 1. Mới.</ins></p>' in page
    assert "Chỉ đổi số, không đổi chữ: Điều 1 → Điều 2, Điều 2 → Điều 3." in page
    assert "<title>So sánh a.txt và b.txt</title>" in page


def test_a_part_that_is_gone_is_struck_whole() -> None:
    old = of((Article(text="Một."), Article(text="Hai.")))
    page = to_html(compare(old, of(old.articles[:1])), "a", "b")
    assert "<p><del>Điều 2. Hai.</del></p>" in page


def test_the_page_needs_nothing_else() -> None:
    page = to_html(compare(of((Article(text="Một."),)), of((Article(text="Hai."),))), "a", "b")
    assert not any(word in page for word in ("http", "src=", "href=", "<script", "@import", "url("))
