"""A report as one HTML page."""

from __future__ import annotations

from html.parser import HTMLParser

from qdgen.checks.reports.html import to_html
from tests.checks.reported import FAULTY, report_of
from tests.checks.reports.many import many


class Outline(HTMLParser):
    """Follows open tags and gathers the words."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words = ""
        self.links: list[str] = []
        self.anchors: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script"
        assert not any(name.startswith("on") or name == "src" for name, _ in attrs)
        self.links += [value or "" for name, value in attrs if name == "href"]
        self.anchors += [value or "" for name, value in attrs if name == "id"]
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


def test_a_long_report_has_an_index_with_the_number_of_places_of_each_kind() -> None:
    page = to_html(many())
    outline = read(page)
    assert outline.links == [f"#{anchor}" for anchor in outline.anchors]
    assert len(set(outline.anchors)) == len(outline.anchors) == 6
    assert "2 chỗ</td>" in page
    assert not read(to_html(report_of("bo-nhiem", FAULTY))).links


def test_the_rest_of_many_places_is_there_when_it_is_asked_for() -> None:
    page = to_html(many())
    assert page.count("<details>") == 1
    assert page.count("<li>Ở: ") >= len({one.place.words for one in many().findings})


def test_words_of_the_document_are_escaped() -> None:
    hostile = "Độc lập - Tự do - Hạnh phúc <script>alert(1)</script>"
    page = to_html(report_of("bo-nhiem", ({"paragraph": "Độc lập - Tự do - Hạnh phúc", "text": hostile},)))
    assert "<script>" not in page
    assert hostile in read(page).words
