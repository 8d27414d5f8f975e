"""Lines with bold, italic, raised and lowered letters break where they were foreseen, on pages as many."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qdgen import Article, Cell, Row, Script, Table
from qdgen.model.emphasis import Emphasis
from qdgen.renderers.foreseeing import foreseen
from tests.pages.drafts import MASTHEADS
from tests.pages.matching import squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen import Decision
    from qdgen.renderers.foreseen import ForeseenParagraph
    from tests.pages.measuring import Line, Page
    from tests.pages.printing import Press, Print

SMALLEST = 10.0  # points; a raised letter is smaller
LOOKS = (
    {"bold": True},
    {"italic": True},
    {"bold": True, "italic": True},
    {"script": Script.SUPERSCRIPT},
    {"script": Script.SUBSCRIPT},
)
WORDS = (
    "Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm rà soát diện tích rừng phòng hộ 120.000 m2 và lượng "
    "CO2 phát thải trên địa bàn, báo cáo trước ngày 15 tháng 6 năm 2026 để tổng hợp, trình cấp có thẩm quyền xem "
    "xét, quyết định theo quy định của pháp luật; bảo đảm công khai, minh bạch, hiệu quả trong quá trình thực hiện."
)


def emphasised(text: str, place: int) -> tuple[Emphasis, ...]:
    """Set apart every third stretch of the text, each in another way; how long one is depends on `place`."""
    step = 7 + 5 * (place % 5)
    starts = range(place % 11, len(text) - step, 3 * step)
    return tuple(
        Emphasis(start=start, end=start + step, **LOOKS[(place + number) % len(LOOKS)])
        for number, start in enumerate(starts)
    )


def draft() -> Decision:
    """Twenty articles, and a table of twenty rows, all with emphasis."""
    document = next(iter(MASTHEADS.values()))
    articles = [Article(text=WORDS, emphasis=emphasised(WORDS, place)) for place in range(20)]
    rows = [
        Row(cells=(Cell(text=f"{place}"), Cell(text=WORDS[: 150 + place], emphasis=emphasised(WORDS[:150], place))))
        for place in range(20)
    ]
    return replace(document, annexes=(), articles=(*articles, Article(text=WORDS, blocks=(Table(rows=tuple(rows)),))))


def texts(document: Decision) -> Iterator[tuple[str, tuple[Emphasis, ...]]]:
    """Give the texts of articles and cells, in the order of printing."""
    for article in document.articles:
        yield article.text, article.emphasis
        for block in article.blocks:
            for row in block.rows if isinstance(block, Table) else ():
                yield from ((cell.text, cell.emphasis) for cell in row.cells)


def on_the_line(paragraph: ForeseenParagraph, text: str, emphasis: Sequence[Emphasis]) -> Iterator[str]:
    """Give the foreseen lines without raised and lowered letters, which a page has on baselines of their own."""
    label = paragraph.text[: -len(text)]
    off = {len(label) + place for one in emphasis if one.script for place in range(one.start, one.end)}
    at = 0
    for line in paragraph.lines:
        yield squeezed("".join(letter for place, letter in enumerate(line, start=at) if place not in off))
        at += len(line)


def on_baselines(page: Page) -> Iterator[str]:
    """Give the words on each baseline of ordinary letters, from left to right."""
    found: dict[float, list[Line]] = {}
    for line in page.lines:
        if max(line.sizes) > SMALLEST:
            found.setdefault(round(line.baseline, 1), []).append(line)
    for lines in found.values():
        yield squeezed("".join(line.text for line in sorted(lines, key=lambda line: line.left)))


@pytest.fixture(scope="module")
def printed(press: Press) -> Print:
    return press.printed("emphasis", {"draft": draft()})["draft"]


def test_lines_break_where_foreseen_and_pages_are_as_many(printed: Print) -> None:
    forecast = foreseen(printed.docx.read_bytes())
    assert forecast.pages == len(printed.pages)
    paragraphs = [one for part in forecast.parts for one in part.of("QDArticle", "QDTableText")]
    said = [
        line
        for paragraph, (text, emphasis) in zip(paragraphs, texts(draft()), strict=True)
        for line in on_the_line(paragraph, text, emphasis)
    ]
    found = "\n".join(line for page in printed.pages for line in on_baselines(page))
    missed = [line for line in said if line not in found]
    assert len(said) > 100
    assert missed == []
