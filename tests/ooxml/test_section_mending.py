"""Paper, margins and page counting of a section."""

from __future__ import annotations

import pytest

from qdgen.errors import SourceError
from qdgen.ooxml.document import read_document
from qdgen.ooxml.mending import apply
from qdgen.ooxml.mends import SetMargins, SetNumberStart, SetPaper, SetTitlePage
from qdgen.ooxml.section_mending import mend_section, section_element
from qdgen.standards.standard import Mm
from tests.ooxml.making import A4, SECTION, docx, element, p

TWO = f"<w:p><w:pPr><w:sectPr>{A4}</w:sectPr></w:pPr></w:p>{p('x')}"


def test_margins_that_are_named_are_set_and_the_others_stay() -> None:
    data = apply(docx(TWO), [SetMargins(section=1, left=Mm(30), header=Mm(10))])
    one, two = read_document(data).sections
    assert (round(one.left or 0), round(two.left or 0), round(two.header_distance or 0)) == (30, 30, 10)
    data = apply(docx(TWO), [SetMargins(section=1, top=Mm(25))])
    one, two = read_document(data).sections
    assert (round(one.top or 0), round(two.top or 0), two.bottom) == (20, 25, one.bottom)


def test_a_file_without_a_section_gets_one() -> None:
    data = apply(
        docx(p("x"), ""), [SetPaper(section=0, width=Mm(210), height=Mm(297)), SetMargins(section=0, top=Mm(20))]
    )
    (section,) = read_document(data).sections
    assert (round(section.width or 0), round(section.top or 0), section.left is None) == (210, 20, False)


def test_paper_is_turned_by_its_sides() -> None:
    (wide,) = read_document(apply(docx(p()), [SetPaper(section=0, width=Mm(297), height=Mm(210))])).sections
    (high,) = read_document(apply(docx(p()), [SetPaper(section=0, width=Mm(210), height=Mm(297))])).sections
    assert (wide.landscape, high.landscape) == (True, False)


@pytest.mark.parametrize("on", [True, False])
def test_the_first_page_is_another_or_not(on: bool) -> None:  # noqa: FBT001 - a parameter of the test
    section = SECTION.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    (found,) = read_document(apply(docx(p(), section), [SetTitlePage(section=0, on=on)])).sections
    assert found.title_page is on


def test_pages_are_counted_from_a_number_or_on() -> None:
    data = apply(docx(p()), [SetNumberStart(section=0, start=1)])
    assert read_document(data).sections[0].number_start == 1
    data = apply(data, [SetNumberStart(section=0, start=None)])
    assert read_document(data).sections[0].number_start is None


def test_counting_on_where_nothing_is_said_writes_nothing() -> None:
    section = element("<w:sectPr/>")
    mend_section(section, SetNumberStart(section=0, start=None))
    assert len(section) == 0


def test_a_section_that_is_not_there_is_refused() -> None:
    with pytest.raises(SourceError, match="số 5"):
        section_element(
            element("<w:document><w:body><w:sectPr/></w:body></w:document>"), SetTitlePage(section=5, on=True)
        )
