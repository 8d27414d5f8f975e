"""Sections: paper, margins, page numbers."""

from __future__ import annotations

import pytest

from qdgen.ooxml.sections import read_section, references, section_elements
from qdgen.standards.standard import Mm
from tests.ooxml.making import A4, element


def test_paper_and_margins_are_millimetres() -> None:
    section = read_section(element(f"<w:sectPr>{A4}</w:sectPr>"), 0)
    sizes = (section.width, section.height, section.top, section.bottom, section.left, section.right)
    assert [round(size or 0) for size in sizes] == [210, 297, 20, 20, 30, 15]
    assert (round(section.header_distance or 0), round(section.footer_distance or 0, 1)) == (10, 12.7)
    assert section.text_width == pytest.approx(165, abs=0.1)
    assert not section.landscape


def test_what_a_file_does_not_say_is_none() -> None:
    for section in (read_section(None, 0), read_section(element("<w:sectPr/>"), 0)):
        assert (section.width, section.left, section.text_width) == (None, None, None)
        assert (section.number_format, section.start, section.columns) == ("decimal", "nextPage", 1)


def test_page_numbers_title_page_and_the_rest() -> None:
    markup = (
        '<w:sectPr><w:type w:val="continuous"/>'
        '<w:pgSz w:w="11906" w:h="16838" w:orient="landscape"/><w:pgMar w:top="-1134"/>'
        '<w:pgNumType w:fmt="upperRoman" w:start="3"/><w:cols w:num="2"/>'
        '<w:vAlign w:val="center"/><w:titlePg/></w:sectPr>'
    )
    section = read_section(element(markup), 4)
    assert (section.index, section.start, section.columns, section.vertical_align) == (4, "continuous", 2, "center")
    assert (section.number_format, section.number_start, section.title_page) == ("upperRoman", 3, True)
    assert section.top == Mm(20.00250) or section.top == pytest.approx(20, abs=0.1)
    assert not section.landscape, "the paper is higher than wide, whatever the flag says"


def test_a_switch_that_is_off_is_off() -> None:
    assert not read_section(element('<w:sectPr><w:titlePg w:val="0"/></w:sectPr>'), 0).title_page


def test_headers_and_footers_are_called_by_kind_of_page() -> None:
    markup = (
        '<w:sectPr><w:headerReference r:id="a"/><w:headerReference w:type="first" r:id="b"/>'
        '<w:footerReference w:type="even" r:id="c"/><w:footerReference w:type="odd" r:id="d"/></w:sectPr>'
    )
    found = [tuple(reference) for reference in references(element(markup))]
    assert found == [("header", "default", "a"), ("header", "first", "b"), ("footer", "even", "c")]


def test_sections_of_text_boxes_and_tracked_changes_are_no_sections() -> None:
    inside = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    body = (
        f"<w:body>{inside}<w:p><w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r></w:p>"
        "<w:sectPr><w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr></w:body>"
    )
    assert len(section_elements(element(f"<w:document>{body}</w:document>"))) == 2
