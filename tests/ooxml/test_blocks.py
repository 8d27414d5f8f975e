"""Paragraphs and tables with what stands in them."""

from __future__ import annotations

import pytest

from qdgen.ooxml.facts import CellPlace, ParagraphFacts, TableFacts
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import facts_of, only, p, read, style

_LEVEL = '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="{1}"/><w:lvlText w:val="{2}"/></w:lvl>'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + _LEVEL.format(0, "decimal", "Điều %1.")
    + _LEVEL.format(1, "lowerLetter", "%2)")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)  # fmt: skip


OPENING = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
CLOSING = "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"


def listed(level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'


def test_paragraphs_have_style_text_mark_and_place() -> None:
    paragraph = only(p("Căn cứ", '<w:pStyle w:val="Can_cu"/><w:rPr><w:sz w:val="4"/></w:rPr>'), styles=style("Can_cu"))
    assert (paragraph.style_id, paragraph.style_name, paragraph.text) == ("Can_cu", "Can cu", "Căn cứ")
    assert paragraph.mark.size == Pt(2)
    assert (paragraph.place.story, paragraph.place.part, paragraph.place.cells) == ("body", "word/document.xml", ())


def test_numbers_are_what_a_reader_sees() -> None:
    body = p("Phạm vi", listed(0)) + p("một", listed(1)) + p("hai", listed(1)) + p("Đối tượng", listed(0))
    paragraphs = read(body, numbering=NUMBERING)
    assert [paragraph.shown for paragraph in paragraphs] == [
        "Điều 1.\tPhạm vi",
        "a)\tmột",
        "b)\thai",
        "Điều 2.\tĐối tượng",
    ]
    assert paragraphs[0].numbering is not None
    assert (paragraphs[0].numbering.text, paragraphs[0].numbering.suffix) == ("Điều 1.", "\t")


def test_capitals_are_shown_but_not_typed() -> None:
    paragraph = only(p("Quyết định", rpr="<w:caps/>"))
    assert (paragraph.text, paragraph.shown) == ("Quyết định", "QUYẾT ĐỊNH")


def test_a_table_is_read_row_by_row_and_cell_by_cell_with_places() -> None:
    cells = ["".join(f"<w:tc>{p(row + column)}</w:tc>" for column in "ab") for row in "12"]
    rows = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    paragraphs = read(p("trước") + f"<w:tbl>{rows}</w:tbl>" + p("sau"))
    assert [paragraph.text for paragraph in paragraphs] == ["trước", "1a", "1b", "2a", "2b", "sau"]
    assert [paragraph.index for paragraph in paragraphs] == list(range(6))
    assert paragraphs[3].place.cells == (CellPlace(table=0, row=1, column=0),)


def test_a_table_in_a_cell_has_both_places() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('x')}</w:tc></w:tr></w:tbl>{p()}"
    found = read(f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{inner}</w:tc></w:tr></w:tbl>")
    assert found[1].place.cells == (CellPlace(table=0, row=0, column=1), CellPlace(table=0, row=0, column=0))


def test_what_comes_after_a_section_break_stands_in_the_next_section() -> None:
    break_ = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    facts = facts_of(p("1") + p("2", break_) + p("3"))
    places = [(block.place.section, block.ends_section) for block in facts.blocks if isinstance(block, ParagraphFacts)]
    assert places == [(0, False), (0, True), (1, False)]
    assert [section.landscape for section in facts.sections] == [True, False]


def test_content_from_another_file_is_said_to_be_unread() -> None:
    assert facts_of('<w:altChunk r:id="a"/>').unread == ("nội dung nhúng từ tệp khác (altChunk)",)


@pytest.mark.parametrize(
    "wrapper", ["<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:ins>{}</w:ins>", "<w:customXml>{}</w:customXml>"]
)
def test_blocks_in_wrappers_are_read(wrapper: str) -> None:
    assert [paragraph.text for paragraph in read(wrapper.format(p("x") + p("y")))] == ["x", "y"]


def test_tables_are_counted_in_what_holds_them() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p()}</w:tc></w:tr></w:tbl>"
    facts = facts_of(table + p() + table)
    assert [block.index for block in facts.blocks if isinstance(block, TableFacts)] == [0, 1]


def test_a_rule_below_a_paragraph_is_as_wide_as_its_column() -> None:
    border = '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'
    (outside,) = only(p("x", border)).rules
    assert outside.length == pytest.approx(Mm(165), abs=0.1)


@pytest.mark.parametrize(
    ("opening", "closing", "times"),
    [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
        (OPENING, CLOSING, 40),
    ],
    ids=["tables", "controls", "boxes"],
)  # fmt: skip
def test_what_is_nested_as_deep_as_a_file_may_go_is_read(opening: str, closing: str, times: int) -> None:
    assert read(opening * times + p("đáy") + closing * times)[-1].text == "đáy"
