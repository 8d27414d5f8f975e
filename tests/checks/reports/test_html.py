"""A report as one HTML page."""

from __future__ import annotations

from html.parser import HTMLParser

from qdgen.checks.reports.html import to_html
from tests.checks.reported import FAULTY, report_of


class Outline(HTMLParser):
    """Follows open tags and gathers the words."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script"
        assert not any(name.startswith("on") or name in {"src", "href"} for name, _ in attrs)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def read(page: str) -> Outline:
    outline = Outline()
    outline.feed(page)
    outline.close()
    return outline


def test_every_tag_is_closed_and_nothing_is_fetched_or_run() -> None:
    outline = read(to_html(report_of("bo-nhiem", FAULTY)))
    assert not outline.open
    assert "Cách sửa:" in outline.words


def test_words_of_the_document_are_escaped() -> None:
    hostile = "Độc lập - Tự do - Hạnh phúc <script>alert(1)</script>"
    page = to_html(report_of("bo-nhiem", ({"paragraph": "Độc lập - Tự do - Hạnh phúc", "text": hostile},)))
    assert "<script>" not in page
    assert hostile in read(page).words
