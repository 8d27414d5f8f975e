"""The dump: one line a paragraph, the same for the same facts, readable."""

from __future__ import annotations

import pytest

from qdgen.errors import SourceError
from qdgen.ooxml.document import read_document
from qdgen.ooxml.dump import dump, dump_facts
from tests.ooxml.making import A4, SECTION, docx, p, style

TIMES = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:cs="{0}" w:eastAsia="{0}"/>'.format("Times New Roman")


def body_of(markup: str, **known: str) -> list[str]:
    lines = dump(docx(markup, SECTION, None, **known)).splitlines()
    return lines[lines.index("body") + 1 :]


def test_a_paragraph_is_one_line_of_style_look_and_text() -> None:
    look = (
        '<w:pStyle w:val="Dieu"/><w:keepNext/><w:spacing w:before="120" w:line="276"/>'
        '<w:ind w:firstLine="720"/><w:jc w:val="both"/>'
    )
    line = body_of(p("Điều 1.", look, '<w:b/><w:i/><w:sz w:val="28"/>'), styles=style("Dieu"))
    assert line == ["  [Dieu] 14 BI both ind 0/0/12.7 gap 6/0 x1.15 keep-next | Điều 1."]


def test_only_what_differs_in_a_paragraph_is_marked() -> None:
    runs = (
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Điều 1. </w:t></w:r><w:r>'
        "<w:t>Ban hành kèm theo</w:t></w:r>"
    )
    assert body_of(f"<w:p>{runs}</w:p>")[0].endswith("| ⟦B: Điều 1. ⟧Ban hành kèm theo")


def test_breaks_tabs_fields_and_numbers_are_visible() -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num>'
    )
    run = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b\u00a0c</w:t><w:br/></w:r><w:fldSimple w:instr='PAGE'><w:r>"
        "<w:t>2</w:t></w:r></w:fldSimple>"
    )
    markup = f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>{run}<w:fldSimple w:instr="DATE"/></w:p>'
    assert body_of(markup, numbering=numbering)[0].endswith("| ‹№ 1.›a→b␣c↵‹PAGE 2›‹DATE›")


def test_another_font_is_named_and_that_of_the_document_is_not() -> None:
    lines = dump(
        docx(p("Điều 1. Nội dung", rpr=TIMES) + p("x", rpr='<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'))
    ).splitlines()
    assert lines[0] == "text font Times New Roman"
    assert lines[-1].endswith("font Arial/Times New Roman | x")
    assert "font " not in lines[-2]


def test_sections_headers_and_their_pages_come_first() -> None:
    section = (
        f'<w:sectPr><w:headerReference w:type="first" r:id="header1"/>{A4}<w:pgNumType w:start="1"/>'
        "<w:titlePg/></w:sectPr>"
    )
    lines = dump(docx(p("x"), section, header1=p("2"))).splitlines()
    assert lines[1] == (
        "section 1: 210 x 297 mm, margins 20/20/30/15 mm (top/bottom/left/right), header 10 mm, footer 12.7 mm,"
        " title page, numbered from 1"
    )
    assert lines[2:4] == ["  header of first pages", "    [] 10 left ind 0/0/0 gap 0/0 x1 | 2"]


def test_tables_are_indented_cells() -> None:
    cell = (
        '<w:tc><w:tcPr><w:tcW w:w="3402"/><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr>'
        + p("x")
        + "</w:tc>"
    )
    lines = body_of(
        '<w:tbl><w:tblGrid><w:gridCol w:w="3402"/></w:tblGrid>'
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell}</w:tr></w:tbl>"
    )
    assert lines == [
        "  table 1 [] 60 mm left",
        "    row 1 unsplit",
        "      cell 1: 60 mm, bottom",
        "        [] 10 left ind 0/0/0 gap 0/0 x1 | x",
        "          rule table_border below 60 mm 0.5 pt single",
    ]


def test_what_is_not_on_the_page_comes_last() -> None:
    body = (
        '<w:p><w:del w:id="1"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:commentReference w:id="1"/>'
        "</w:r></w:p><w:altChunk/>"
    )
    lines = body_of(body, comments=f'<w:comment w:id="1">{p("sửa")}</w:comment>', settings="<w:trackRevisions/>")
    assert lines[1:] == [
        "change deleted: cũ",
        "comment on paragraph 0: sửa",
        "unread: nội dung nhúng từ tệp khác (altChunk)",
        "tracking",
    ]


def test_the_same_file_gives_the_same_dump() -> None:
    data = docx(p("Điều 1.", rpr="<w:b/>") + p("x"))
    assert dump(data) == dump(data) == dump_facts(read_document(data, "ten-khac.docx"))


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(SourceError, match="văn bản thuần"):
        dump(b"xin chao")
