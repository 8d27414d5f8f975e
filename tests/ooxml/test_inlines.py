"""Runs, fields and what else stands in a paragraph."""

from __future__ import annotations

import pytest

from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text
from tests.ooxml.making import OFFICE, facts_of, only, p, parts_of, read, relationships, style, zipped


def run(content: str, rpr: str = "") -> str:
    return f"<w:r><w:rPr>{rpr}</w:rPr>{content}</w:r>"


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{text}</w:t>'


ALTERNATIVES = (
    "<mc:AlternateContent><mc:Choice Requires='wps'><w:t>a</w:t><w:tab/></mc:Choice>"
    "<mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent>"
)


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def test_split_runs_that_look_alike_are_one() -> None:
    plain = '<w:b w:val="0"/>'
    split = f"{run(t('Quy'))}<w:proofErr w:type='spellStart'/>{run(t('ết '), plain)}{run(t('định'))}"
    paragraph = only(f"<w:p>{split}</w:p>")
    assert [piece.text for piece in paragraph.runs] == ["Quyết định"]


def test_runs_that_look_otherwise_are_apart() -> None:
    paragraph = only(f"<w:p>{run(t('Điều 1.'), '<w:b/>')}{run(t(' Ban hành'))}</w:p>")
    assert [(piece.text, piece.format.bold) for piece in paragraph.runs] == [("Điều 1.", True), (" Ban hành", False)]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb"),
        ("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/>", "a\nb\n"),
        ('<w:t>a</w:t><w:br w:type="page"/>', "a\f"),
        ("<w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/>", "a\u2011\u00ad"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "\uf0fc"),
        ('<w:sym w:char="zz"/><w:sym w:char="D800"/><w:sym w:char="FFFFFFFFF"/>', ""),
        ("<w:t>  a  </w:t>", "a"),
        ('<w:t xml:space="preserve"> a </w:t>', " a "),
        ('<w:t xml:space="preserve">a\nb</w:t>', "a b"),
        ("<w:t></w:t><w:t/>", ""),
        ("<w:ruby><w:rt/><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby>", "a"),
        (ALTERNATIVES, "a\t"),
    ],
)  # fmt: skip
def test_characters_are_read_as_a_person_sees_them(content: str, text: str) -> None:
    assert only(f"<w:p>{run(content)}</w:p>").text == text


def test_deleted_text_is_left_out_and_inserted_text_marked() -> None:
    paragraph = only(
        f"<w:p><w:del w:author='A'>{run('<w:delText>cũ</w:delText>')}"
        f"</w:del><w:ins w:author='A'>{run(t('mới'))}</w:ins></w:p>"
    )
    assert [(piece.text, piece.inserted) for piece in paragraph.runs] == [("mới", True)]


def test_hidden_text_stays_a_run_but_is_no_text() -> None:
    paragraph = only(f"<w:p>{run(t('thấy'))}{run(t('ẩn'), '<w:vanish/>')}</w:p>")
    assert (paragraph.text, paragraph.shown, len(paragraph.runs)) == ("thấy", "thấy", 2)


def test_the_character_style_of_a_run_is_named() -> None:
    paragraph = only(p("x", rpr='<w:rStyle w:val="Manh"/>'), styles=style("Manh", kind="character"))
    assert paragraph.runs[0].style_name == "Manh"


def test_a_complex_field_shows_its_result_and_not_its_instruction() -> None:
    paragraph = only(
        f"<w:p>{mark('begin')}{code(' PA')}{code('GE ')}{mark('separate')}{run(t('2'))}{mark('end')}</w:p>"
    )
    (field,) = paragraph.fields
    assert paragraph.text == "2"
    assert paragraph.runs[0].field == "PAGE"
    assert (field.name, field.instruction, field.result, field.complete) == ("PAGE", "PAGE", "2", True)


def test_a_field_without_a_result_is_incomplete() -> None:
    (field,) = only(f"<w:p>{mark('begin')}{code('PAGE')}{mark('end')}</w:p>").fields
    assert not field.complete


def test_a_simple_field_shows_its_result() -> None:
    paragraph = only(f"<w:p><w:fldSimple w:instr=' NUMPAGES '>{run(t('7'))}</w:fldSimple>{run(t(' trang'))}</w:p>")
    assert (paragraph.text, paragraph.runs[0].field, paragraph.runs[1].field) == ("7 trang", "NUMPAGES", "")
    assert paragraph.fields[0].instruction == "NUMPAGES"


def test_of_nested_fields_only_the_results_are_shown() -> None:
    inner = f"{mark('begin')}{code('PAGE')}{mark('separate')}{run(t('1'))}{mark('end')}"
    outer = f"{mark('begin')}{code('IF ')}{inner}{code(' = 1 a b')}{mark('separate')}{run(t('a'))}{mark('end')}"
    paragraph = only(f"<w:p>{outer}</w:p>")
    assert paragraph.text == "a"
    assert [field.name for field in paragraph.fields] == ["PAGE", "IF"]


def test_a_field_goes_on_over_paragraphs() -> None:
    body = (
        f"<w:p>{mark('begin')}{code('TOC')}{mark('separate')}{run(t('Mục 1'))}</w:p><w:p>{run(t('Mục 2'))}"
        f"{mark('end')}</w:p>"
    )
    first, second = read(body)
    assert [first.runs[0].field, second.runs[0].field] == ["TOC", "TOC"]
    assert second.fields[0].result == "Mục 1Mục 2"


def test_a_field_that_never_ends_hides_no_more_than_its_paragraph() -> None:
    first, second = read(f"<w:p>{mark('begin')}{code('PAGE')}{run(t('x'))}</w:p>{p('Điều 1.')}")
    assert (first.text, second.text) == ("", "Điều 1.")


def test_marks_of_fields_out_of_order_are_no_crash() -> None:
    assert only(f"<w:p>{mark('end')}{mark('separate')}{code('PAGE')}{run(t('x'))}</w:p>").text == "x"
    simple = f"<w:fldSimple w:instr='PAGE'>{mark('end')}{mark('end')}{run(t('x'))}</w:fldSimple>"
    assert only(f"<w:p>{simple}</w:p>").text == "x"


def test_links_lead_to_addresses_and_bookmarks() -> None:
    links = relationships(
        f'<Relationship Id="a" Type="{OFFICE}/hyperlink" Target="https://vi.du" TargetMode="External"/>'
    )
    body = (
        f"<w:p><w:hyperlink r:id='a'>{run(t('x'))}</w:hyperlink><w:hyperlink w:anchor='b'>{run(t('y'))}"
        "</w:hyperlink></w:p>"
    )
    (paragraph,) = read(body, more={"word/_rels/document.xml.rels": links})
    assert [piece.link for piece in paragraph.runs] == ["https://vi.du", "#b"]


def test_a_content_control_that_still_asks_is_a_placeholder() -> None:
    control = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>" + run(t("Nhập tên")) + "</w:sdtContent></w:sdt>"
    asked, filled = (only(f"<w:p>{control.format(mark)}</w:p>") for mark in ("<w:showingPlcHdr/>", ""))
    assert (asked.runs[0].placeholder, filled.runs[0].placeholder) == (True, False)


@pytest.mark.parametrize("wrapper", ["smartTag", "customXml", "dir", "bdo", "moveTo"])
def test_text_in_wrappers_is_read(wrapper: str) -> None:
    assert only(f"<w:p><w:{wrapper}>{run(t('x'))}</w:{wrapper}></w:p>").text == "x"


def test_mathematics_is_marked() -> None:
    paragraph = only(f"<w:p>{run(t('S = '))}<m:oMath><m:r><m:t>a²</m:t></m:r></m:oMath></w:p>")
    assert [(piece.text, piece.field) for piece in paragraph.runs] == [("S = ", ""), ("a²", "MATH")]


def test_spaces_are_kept_everywhere_when_the_root_says_so() -> None:
    parts = parts_of("<w:p><w:r><w:t> a </w:t></w:r></w:p>")
    kept = str(parts["word/document.xml"]).replace("<w:document ", '<w:document xml:space="preserve" ')
    assert document_text(read_document(zipped(parts))) == "a"
    assert document_text(read_document(zipped({**parts, "word/document.xml": kept}))) == " a "


def test_old_page_numbers_and_embedded_objects_are_seen() -> None:
    facts = facts_of(f"<w:p>{run('<w:pgNum/>')}{run('<w:object><o:OLEObject/></w:object>')}</w:p>")
    assert [field.name for field in getattr(facts.blocks[0], "fields", ())] == ["PAGE"]
    assert facts.unread == ("đối tượng nhúng (OLE)",)
