"""Facts as a person reads them."""

from __future__ import annotations

from dataclasses import replace

from qdgen.ooxml.reading import document_text, margin_text, paragraphs, tables, text_of, with_paragraphs
from tests.ooxml.making import facts_of, p

BOX = (
    f"<w:p><w:r><w:t>Số: 1</w:t><w:pict><v:shape><v:textbox><w:txbxContent>{p('MẬT')}</w:txbxContent>"
    "</v:textbox></v:shape></w:pict></w:r></w:p>"
)
TABLE = (
    f"<w:tbl><w:tr><w:tc>{p('a')}{p('b')}</w:tc><w:tc><w:tbl><w:tr><w:tc>{p('c')}</w:tc></w:tr></w:tbl>"
    f"{p('d')}</w:tc></w:tr></w:tbl>"
)


def test_tables_are_read_row_by_row_and_text_boxes_after_their_paragraph() -> None:
    facts = facts_of(p("1") + TABLE + BOX + p("2"))
    assert document_text(facts).split("\n") == ["1", "a", "b", "c", "d", "Số: 1", "MẬT", "2"]
    assert [paragraph.index for paragraph in paragraphs(facts.blocks)] == list(range(8))


def test_no_break_spaces_are_ordinary_ones_and_tabs_and_breaks_stay() -> None:
    body = "<w:p><w:r><w:t>Điều\u00a01.\u202fa</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
    assert document_text(facts_of(body)) == "Điều 1. a\tb\nc"


def test_numbers_are_part_of_the_text() -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="Điều %1."/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num>'
    )
    facts = facts_of(p("Phạm vi", '<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering=numbering)
    assert document_text(facts) == "Điều 1. Phạm vi"


def test_headers_and_footers_are_apart_and_each_once() -> None:
    section = (
        '<w:sectPr><w:headerReference r:id="header1"/><w:headerReference w:type="first" r:id="header1"/>'
        '<w:footerReference r:id="footer1"/></w:sectPr>'
    )
    facts = facts_of(p("thân"), section, header1=p("đầu"), footer1=p("chân"))
    assert document_text(facts) == "thân"
    assert margin_text(facts) == "đầu\nchân"


def test_tables_are_found_in_tables_and_boxes() -> None:
    boxed = BOX.replace(p("MẬT"), TABLE)
    facts = facts_of(TABLE + boxed)
    assert [text_of(table.rows[0].cells[0].blocks) for table in tables(facts.blocks)] == ["a\nb", "c", "a\nb", "c"]


def test_every_paragraph_can_be_changed_wherever_it_stands() -> None:
    facts = facts_of(p("1") + TABLE + BOX)
    changed = with_paragraphs(facts.blocks, lambda paragraph: replace(paragraph, text=f"{paragraph.text}!"))
    assert text_of(changed).split("\n") == ["1!", "a!", "b!", "c!", "d!", "Số: 1!", "MẬT!"]
    assert with_paragraphs(facts.blocks, lambda paragraph: paragraph) == facts.blocks
