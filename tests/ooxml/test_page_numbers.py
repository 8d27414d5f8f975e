"""Page numbers in the header, centred, from the second page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.ooxml.document import read_document
from qdgen.ooxml.mending import apply
from qdgen.ooxml.mends import SetPageNumber
from qdgen.ooxml.reading import document_text, margin_text, paragraphs
from qdgen.ooxml.validity import package_faults
from qdgen.standards.standard import Mm, Pt
from tests.ooxml.making import A4, SECTION, docx, p

if TYPE_CHECKING:
    from qdgen.ooxml.facts import DocumentFacts, HeaderFacts, ParagraphFacts

PAGE = "<w:p><w:fldSimple w:instr=' PAGE '><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>"
CONTROLLED = f"<w:sdt><w:sdtContent>{PAGE}</w:sdtContent></w:sdt>{p('chân')}"
MEND = SetPageNumber(section=0, size=Pt(13), font="Times New Roman")


def referring(*names: str, more: str = "") -> str:
    references = "".join(
        f'<w:{name.rstrip("123")}Reference w:type="{pages}" r:id="{name}"/>'
        for name, pages in (entry.split(":") for entry in names)
    )
    return f"<w:sectPr>{references}{A4}{more}</w:sectPr>"


def numbers(blocks: HeaderFacts) -> list[ParagraphFacts]:
    return [one for one in paragraphs(blocks.blocks) if any(field.name == "PAGE" for field in one.fields)]


def mended(data: bytes) -> DocumentFacts:
    after = apply(data, [MEND])
    assert package_faults(after) == ()
    facts = read_document(after)
    assert document_text(facts) == document_text(read_document(data))
    return facts


@pytest.mark.parametrize(
    "data",
    [
        docx(p("x")),
        docx(p("x"), referring("header1:default"), header1=p()),
        docx(p("x"), referring("header1:default"), header1=p("CÔNG TY A")),
        docx(p("x"), referring("header1:default", "header2:first"), header1=PAGE + PAGE, header2=PAGE),
        docx(p("x"), referring("footer1:default", "footer2:first"), footer1=CONTROLLED, footer2=PAGE),
        docx(
            p("x"),
            referring("header1:default", "header2:even"),
            None,
            header1=p(),
            header2=PAGE,
            settings="<w:evenAndOddHeaders/>",
        ),
        docx(p("x"), SECTION, None, settings="<w:evenAndOddHeaders/>"),
        docx(p("x"), ""),
    ],
)
def test_one_number_stands_in_the_header_and_none_elsewhere(data: bytes) -> None:
    before, facts = read_document(data), mended(data)
    (section,) = facts.sections
    assert section.title_page
    shown = {header.pages: header for header in section.headers}
    assert numbers(shown["first"]) == []
    for pages in ("default", "even") if facts.even_and_odd_headers else ("default",):
        (number,) = numbers(shown[pages])
        assert (number.format.align, number.format.first_line, number.text) == ("center", Mm(0), "2")
        assert {(run.format.font, run.format.size, run.format.bold) for run in number.runs} == {
            ("Times New Roman", Pt(13), False)
        }
    assert not any(numbers(footer) for footer in section.footers)
    kept = {line for line in margin_text(before).splitlines() if line and line != "2"}
    assert kept <= set(margin_text(facts).splitlines())


def test_an_inherited_header_is_mended_where_it_stands() -> None:
    body = f"<w:p><w:pPr>{referring('header1:default')}</w:pPr></w:p>{p('x')}"
    data = apply(docx(body, header1=p()), [SetPageNumber(section=1, size=Pt(14), font="Times New Roman")])
    one, two = read_document(data).sections
    assert (one.title_page, two.title_page) == (False, True)
    assert [header.inherited for header in two.headers if header.pages == "default"] == [True]
    assert len(numbers(next(header for header in one.headers if header.pages == "default"))) == 1


def test_a_page_number_in_a_cell_leaves_the_table_sound() -> None:
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{PAGE}</w:tc></w:tr></w:tbl>{p()}"
    facts = mended(docx(p("x"), referring("footer1:default"), footer1=table))
    assert not any(numbers(footer) for footer in facts.footers)
