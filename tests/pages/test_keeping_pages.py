"""What stays together over a page break: headings and their text, rows of tables, tables too wide for the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qdgen import Annex, Appendix, Article, Chapter, Clause, Paragraph, Section, Table
from tests.pages.drafts import STATE, TABLE, cells
from tests.pages.growing import FIRST, plan, text_of
from tests.pages.matching import squeezed, text_of_page

if TYPE_CHECKING:
    from tests.pages.measuring import Line, Page
    from tests.pages.printing import Press, Print

CLAUSE = "Các cơ quan, đơn vị tổ chức thực hiện nhiệm vụ được giao, báo cáo kết quả theo quy định hiện hành."
WIDE = "Nghiêncứuđánhgiátácđộng"  # a word so long that four columns of it need a page that lies
ENTRY = "Nhiệm vụ trọng tâm số {} của cơ quan, đơn vị"


def long_plan(lead: int) -> Annex:
    sections = tuple(
        Section(
            heading=f"Nội dung thứ {place}",
            clauses=(Clause(heading="Nhiệm vụ", blocks=(Paragraph(text=CLAUSE),)), Clause(text=CLAUSE)),
        )
        for place in range(1, 12)
    )
    return Annex(type="Kế hoạch", summary="Thử", blocks=(Paragraph(text=text_of(lead)),), sections=sections)


def long_regulation(lead: int) -> Annex:
    articles = tuple(Article(heading=f"Điều thứ {place}", clauses=(Clause(text=CLAUSE),)) for place in range(6))
    chapters = tuple(Chapter(heading=f"Quy định {place}", articles=articles) for place in range(1, 4))
    return Annex(type="Quy chế", summary="Thử", articles=(Article(text=text_of(lead)),), chapters=chapters)


def long_table(lead: int) -> Appendix:
    rows = tuple(
        cells(str(number), ENTRY.format(number), "Sở Nội vụ; các sở, ban, ngành", "Quý I", "1.000")
        for number in range(1, 41)
    )
    table = Table(header=TABLE.header, rows=rows)
    return Appendix(title="Danh mục nhiệm vụ", blocks=(Paragraph(text=text_of(lead)), table))


def wide_table(lead: int) -> Appendix:
    rows = tuple(cells(*(f"{WIDE} {number}" for _ in range(4))) for number in range(1, 11))
    table = Table(header=(cells(*("Cột" for _ in range(4))),), rows=rows)
    text = Paragraph(text=text_of(lead))
    return Appendix(title="Bảng rộng", blocks=(text, table, text))


FORMS = (long_plan, long_regulation, long_table, wide_table)


@pytest.fixture(scope="module")
def prints(press: Press) -> dict[str, Print]:
    documents = {
        f"{form.__name__}-{lead:02d}": replace(FIRST, articles=(Article(text=STATE),), annexes=(form(lead),))
        for form in FORMS
        for lead in range(1, 20, 2)
    }
    return press.printed("keeping", documents)


def annexed(prints: dict[str, Print], form: str) -> dict[str, tuple[Page, ...]]:
    return {key: one.pages[1:] for key, one in prints.items() if key.startswith(form)}


def bold(line: Line) -> bool:
    return all("Bold" in face for face in line.faces)


@pytest.mark.parametrize("form", ["long_plan", "long_regulation"])
def test_no_heading_is_the_last_line_of_a_page(prints: dict[str, Print], form: str) -> None:
    found = annexed(prints, form)
    last = {key: [text_of_page(page)[-1] for page in pages[:-1]] for key, pages in found.items()}
    assert [key for key, lines in last.items() if any(map(bold, lines))] == []
    assert sum(map(len, last.values())) >= 15


def test_a_row_never_stands_on_two_pages(prints: dict[str, Print]) -> None:
    """The cells of a row that splits would be seen on both pages: each serial number has its whole text beside it."""
    for key, pages in annexed(prints, "long_table").items():
        entries = [squeezed(ENTRY.format(number)) for number in range(1, 41)]
        for page in pages:
            words = squeezed("".join(line.text for line in text_of_page(page)))
            starts = [number for number in range(1, 41) if squeezed(f"trọng tâm số {number} của") in words]
            assert all(entries[number - 1] in words for number in starts), key


def test_the_header_comes_again_on_each_page(prints: dict[str, Print]) -> None:
    header = squeezed("Nội dung công việc")
    for key, pages in annexed(prints, "long_table").items():
        assert len(pages) >= 2
        shown = [header in squeezed("".join(line.text for line in text_of_page(page))) for page in pages]
        rows = ["Sở Nội vụ" in "".join(line.text for line in text_of_page(page)) for page in pages]
        assert shown == rows, key


def test_a_wide_table_lies_and_keeps_its_page_number_at_the_top(prints: dict[str, Print]) -> None:
    for key, pages in annexed(prints, "wide_table").items():
        shapes = [page.width > page.height for page in pages]
        assert shapes == [False, True, False], key
        numbers = [line.text.strip() for line in pages[1].lines if line not in text_of_page(pages[1])]
        assert numbers == ["2"], key
        number = next(line for line in pages[1].lines if line.text.strip() == "2")
        assert number.bottom < 20


def test_no_page_is_blank_around_a_wide_table(prints: dict[str, Print]) -> None:
    for key, pages in annexed(prints, "wide_table").items():
        assert all(text_of_page(page) for page in pages), key


def test_a_decision_without_annex_has_no_blank_page_behind_it(press: Press) -> None:
    found = press.printed("last-pages", {f"plan-{lead}": plan(lead) for lead in range(22, 30)})
    for key, one in found.items():
        assert all(text_of_page(page) for page in one.pages), key
