"""A whole document read into facts, whoever made it; a hostile one refused in words."""

from __future__ import annotations

import io

import docx as python_docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qdgen.errors import SourceError
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import ParagraphFacts, TableFacts
from qdgen.ooxml.reading import document_text
from tests.ooxml.making import A4, OFFICE, SECTION, docx, facts_of, outcome, p, part, parts_of, relationships, zipped

PAGE = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/>'
    '<w:t>2</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
RICH = (
    '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:tabs>'
    '<w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:rPr><w:b/>'
    '<w:sz w:val="28"/></w:rPr><w:t>Điều</w:t><w:tab/></w:r><w:ins w:id="1"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'
    f"{PAGE}<w:tbl><w:tblPr><w:tblW w:w='50%' w:type='pct'/>"
    "<w:tblLook w:val='04A0'/></w:tblPr><w:tblGrid><w:gridCol w:w='99'/></w:tblGrid>"
    "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:tcBorders>"
    f"<w:bottom w:val='single'/></w:tcBorders></w:tcPr>{p('a')}</w:tc></w:tr></w:tbl>"
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1800000" cy="0"/>'
    '<a:graphic><a:graphicData uri="u"><wps:wsp><wps:spPr><a:prstGeom prst="line"/>'
    '<a:ln w="9525"/></wps:spPr></wps:wsp></a:graphicData></a:graphic>'
    "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    '<v:line from="0,0" to="9pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'
    f"<w:sdt><w:sdtContent>{p('b')}</w:sdtContent></w:sdt><w:p>"
    '<w:hyperlink w:anchor="k"><w:r><w:t>l</w:t></w:r></w:hyperlink></w:p>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def section(references: str, more: str = "") -> str:
    return f"<w:sectPr>{references}{A4}{more}</w:sectPr>"


def reference(name: str, pages: str = "default", kind: str = "header") -> str:
    return f'<w:{kind}Reference w:type="{pages}" r:id="{name}"/>'


def test_headers_and_footers_belong_to_their_section_and_are_inherited() -> None:
    first = section(reference("header1") + reference("header2", "first"), "<w:titlePg/>")
    second = section(reference("footer1", kind="footer"))
    body = f"<w:p><w:pPr>{first}</w:pPr></w:p>{p('x')}"
    facts = facts_of(body, second, header1=PAGE, header2=p(), footer1=p("chân"))
    one, two = facts.sections
    assert [(header.pages, header.inherited) for header in one.headers] == [("default", False), ("first", False)]
    assert [(header.pages, header.inherited) for header in two.headers] == [("default", True), ("first", True)]
    assert (one.title_page, two.title_page, one.footers) == (True, False, ())
    assert [header.part for header in facts.headers] == ["word/header1.xml", "word/header2.xml"]
    (page,) = (block for block in facts.headers[0].blocks if isinstance(block, ParagraphFacts))
    assert page.fields[0].name == "PAGE"
    assert (page.place.story, page.place.part) == ("header", "word/header1.xml")
    assert len(facts.footers) == 1


def test_a_header_whose_part_is_missing_is_none() -> None:
    assert facts_of(p("x"), section(reference("nowhere"))).headers == ()


def test_settings_are_seen() -> None:
    settings = (
        '<w:evenAndOddHeaders/><w:trackRevisions w:val="0"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
    )
    facts = facts_of(p(), settings=settings)
    assert (facts.even_and_odd_headers, facts.tracking, facts.protected) == (True, False, True)
    assert not facts_of(p()).protected


def test_notes_are_read_without_their_separators() -> None:
    notes = (
        f'<w:footnote w:type="separator" w:id="-1">{p()}</w:footnote><w:footnote w:id="2">{p("Chú thích")}</w:footnote>'
    )
    (note,) = facts_of(p("x"), footnotes=notes).notes
    assert (note.story, note.id) == ("footnote", 2)
    assert [block.text for block in note.blocks if isinstance(block, ParagraphFacts)] == ["Chú thích"]


def test_a_file_without_a_section_says_no_paper() -> None:
    (only,) = facts_of(p("x"), "").sections
    assert (only.index, only.width) == (0, None)


def test_a_document_of_python_docx_is_read() -> None:
    document = python_docx.Document()
    document.add_heading("Kế hoạch", 1)
    document.add_paragraph("một", style="List Number")
    document.add_paragraph("hai", style="List Number")
    document.add_table(1, 2, style="Table Grid").cell(0, 1).text = "ô"
    buffer = io.BytesIO()
    document.save(buffer)
    facts = read_document(buffer.getvalue(), "mau.docx")
    assert document_text(facts) == "Kế hoạch\n1.\tmột\n2.\thai\n\nô"
    heading = facts.blocks[0]
    assert isinstance(heading, ParagraphFacts)
    assert (heading.style_name, heading.runs[0].format.bold, heading.format.outline_level) == ("heading 1", True, 0)
    table = facts.blocks[-1]
    assert isinstance(table, TableFacts)
    assert table.rows[0].cells[0].borders.boxed
    assert (facts.source, facts.unread) == ("mau.docx", ())


def test_the_strict_form_is_read_as_the_transitional_one() -> None:
    names = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    body = p("Điều 1.", rpr='<w:sz w:val="14pt"/>')
    parts: dict[str, str | bytes] = {}
    for name, content in parts_of(body, section(reference("header1")), header1=PAGE).items():
        text = str(content)
        for transitional, strict in names.items():
            text = text.replace(transitional, strict)
        parts[name] = text
    facts = read_document(zipped(parts))
    assert document_text(facts) == "Điều 1."
    assert len(facts.headers) == 1


@pytest.mark.parametrize("content", [part("hdr", ""), part("document", ""), "<html/>", part("body", p())])
def test_a_main_part_that_is_no_document_is_refused(content: str) -> None:
    with pytest.raises(SourceError, match="không phải nội dung của một văn bản Word"):
        read_document(zipped({**parts_of(p()), "word/document.xml": content}))


@pytest.mark.parametrize("name", ["styles", "numbering", "settings", "theme", "comments", "footnotes", "header1"])
def test_a_broken_part_is_refused_by_its_name(name: str) -> None:
    parts = parts_of(p("x"), section(reference("header1")), None, **{name: "", "header1": ""})
    with pytest.raises(SourceError, match=rf"word/{name}\.xml"):
        read_document(zipped({**parts, f"word/{name}.xml": "<w:broken"}))


def test_a_laughing_document_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "' + "ha" * 1000 + '"><!ENTITY b "' + "&a;" * 1000 + '">]><x>&b;</x>'
    with pytest.raises(SourceError, match="DTD"):
        read_document(zipped({**parts_of(p()), "word/document.xml": bomb}))


def test_ten_thousand_nested_elements_are_refused() -> None:
    body = "<w:sdt><w:sdtContent>" * 10_000 + p("x") + "</w:sdtContent></w:sdt>" * 10_000
    with pytest.raises(SourceError, match="lồng nhau quá sâu"):
        read_document(docx(body))


def test_a_part_called_many_times_is_read_once() -> None:
    links = "".join(f'<Relationship Id="f{n}" Type="{OFFICE}/footnotes" Target="footnotes.xml"/>' for n in range(50))
    more: dict[str, str | bytes] = {"word/_rels/document.xml.rels": relationships(links)}
    notes = f'<w:footnote w:id="2">{p("Chú thích")}</w:footnote>'
    assert len(facts_of(p("x"), more=more, footnotes=notes).notes) == 1


def test_parts_that_are_too_much_together_are_refused() -> None:
    names = [f"header{number}" for number in range(30)]
    body = "".join(f"<w:p><w:pPr>{section(reference(name))}</w:pPr></w:p>" for name in names)
    with pytest.raises(SourceError, match="Tệp quá lớn"):
        facts_of(body, SECTION, None, **dict.fromkeys(names, "<w:p/>" * 15_000))


def test_fields_begun_without_end_are_no_hang() -> None:
    begins = "".join(f'<w:r><w:fldChar w:fldCharType="begin"/><w:t>{number:07}</w:t></w:r>' for number in range(20_000))
    assert document_text(facts_of(f"<w:p>{begins}</w:p>{p('Điều 1.')}")).endswith("Điều 1.")


SOUND = docx(RICH, section(reference("header1")), header1=PAGE, numbering=NUMBERING, styles="", settings="")


@given(st.data())
def test_a_file_with_flipped_bytes_is_read_or_refused(data: st.DataObject) -> None:
    broken = bytearray(SOUND)
    for place in data.draw(st.lists(st.integers(0, len(SOUND) - 1), min_size=1, max_size=8)):
        broken[place] ^= data.draw(st.integers(1, 255))
    assert outcome(lambda: read_document(bytes(broken)))


@given(st.data())
def test_markup_with_its_elements_moved_about_is_read_or_refused(data: st.DataObject) -> None:
    root = etree.fromstring(part("document", f"<w:body>{RICH}{section(reference('header1'))}</w:body>").encode())
    values = st.sampled_from(
        ["", "-1", "abc", "99999999999999", "nan", "1.5cm", "true", "0", "9" * 5_000, "begin", "end"]
    )
    for _ in range(data.draw(st.integers(1, 6))):
        elements = [element for element in root.iter() if element.getparent() is not None]
        one, other = data.draw(st.sampled_from(elements)), data.draw(st.sampled_from(elements))
        if one.attrib and data.draw(st.booleans()):
            one.set(data.draw(st.sampled_from(sorted(map(str, one.attrib)))), data.draw(values))
        elif one not in other.iterancestors() and one is not other:
            other.append(one)
    changed = zipped({**parts_of("", header1=PAGE, numbering=NUMBERING), "word/document.xml": etree.tostring(root)})
    assert outcome(lambda: read_document(changed))
