from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from qdgen import Cell, Clause, Paragraph, Point, Row, Table
from qdgen.kinds.emphasis_marks import unmarked, unmarked_lines
from qdgen.model.emphasis import Emphasis, Script
from qdgen.renderers.docx import to_docx
from qdgen.renderers.emphasising import EmphasisedText, emphasised, runs_markup
from qdgen.renderers.parts import DOCUMENT, Parts, W
from qdgen.renderers.templates import shipped
from tests.content_strategies import texts
from tests.emphasis_strategies import emphases
from tests.renderers.documents import plan
from tests.renderers.offices import edited, with_parts
from tests.renderers.validity import assert_sound
from tests.renderers.words import parts, styled, tree, value, words

if TYPE_CHECKING:
    from docx.document import Document

SUP = Script.SUPERSCRIPT
LEFT_OVER = tuple(chr(code).encode() for code in range(0xFDD0, 0xFDF0))


def typed(source: str) -> Paragraph:
    text, emphasis = unmarked(source)
    return Paragraph(text=text, emphasis=emphasis)


def cell(*lines: str) -> Cell:
    (text, *more), emphasis = unmarked_lines(lines)
    return Cell(text=text, paragraphs=tuple(more), emphasis=emphasis)


def runs(data: bytes, text: str) -> list[tuple[str, str]]:
    """The runs of the paragraph with these words: each with its looks (`b`, `i`, `superscript`)."""
    (found,) = (one for one in tree(data).iter(f"{W}p") if words(one) == text)
    return [(words(run), _looks(run)) for run in found.iter(f"{W}r") if words(run)]


def _looks(run: etree._Element) -> str:
    properties = run.find(f"{W}rPr")
    names = [] if properties is None else [etree.QName(one).localname for one in properties]
    return " ".join(one for one in (*names, value(run, "rPr/vertAlign")) if one not in {"", "vertAlign"})


def test_what_is_set_apart_stands_in_runs_of_its_own() -> None:
    data = to_docx(plan(blocks=(typed("Diện tích **120 m^2^**, *tạm tính*, H~2~O."),)))
    assert runs(data, "Diện tích 120 m2, tạm tính, H2O.") == [
        ("Diện tích ", ""),
        ("120 m", "b bCs"),
        ("2", "b bCs superscript"),
        (", ", ""),
        ("tạm tính", "i iCs"),
        (", H", ""),
        ("2", "subscript"),
        ("O.", ""),
    ]
    assert_sound(data)


def test_so_it_does_in_headings_points_and_cells() -> None:
    heading, emphasis = unmarked("Chất CO~2~")
    clause = Clause(heading=heading, emphasis=emphasis, points=(Point(text="một hai", emphasis=(_bold(4, 7),)),))
    rows = (Row(cells=(cell("a **b** _c_"), cell("một", "*hai* & ba"))),)
    table = Table(header=(Row(cells=(cell("m^2^"), cell("x"))),), rows=rows)
    data = to_docx(plan(clauses=(clause,), conclusion=(table, Paragraph(text="Hết."))))
    assert runs(data, "1. Chất CO2") == [("1. Chất CO", ""), ("2", "subscript")]
    assert runs(data, "a) một hai") == [("a) một ", ""), ("hai", "b bCs")]
    assert runs(data, "m2") == [("m", ""), ("2", "superscript")]
    assert runs(data, "a b _c_") == [("a ", ""), ("b", "b bCs"), (" _c_", "")]
    assert runs(data, "hai & ba") == [("hai", "i iCs"), (" & ba", "")]
    assert_sound(data)


def test_the_properties_of_the_template_stay_in_each_run_in_the_order_of_the_schema() -> None:
    def change(document: Document) -> None:
        for paragraph in document.paragraphs:
            for run in paragraph.runs if "line.text" in paragraph.text else ():
                run.font.underline = True
                run.font.name = "Arial"

    template = edited("plan.docx", change)
    data = to_docx(plan(blocks=(typed("Một **hai** ba^2^."),)), templates={"plan.docx": template})
    assert [looks for _, looks in runs(data, "Một hai ba2.")] == [
        "rFonts u",
        "rFonts b bCs u",
        "rFonts u",
        "rFonts u superscript",
        "rFonts u",
    ]
    assert_sound(data)


@pytest.mark.parametrize(
    "tag", ["{{ line.text|upper }}", "{{ line.text[:5] }}{{ line.text[5:] }}", "{{ '' ~ line.text }}"]
)
def test_a_filter_of_a_template_prints_the_words_alone(tag: str) -> None:
    template = shipped("plan.docx")
    document = parts(template)[DOCUMENT].decode().replace("{{ line.text }}", tag)
    template = with_parts(template, {DOCUMENT: document.encode()})
    data = to_docx(plan(blocks=(typed("Một **hai** ba."),)), templates={"plan.docx": template})
    assert styled(data, "QDParagraph")[0].casefold() == "một hai ba."
    assert not any(sign in part for part in parts(data).values() for sign in LEFT_OVER)


def test_no_sign_is_left_where_no_run_can_be_made_of_it() -> None:
    def change(document: Document) -> None:
        document.sections[0].header.add_paragraph("{{ lines[0].text }}")
        document.core_properties.comments = "{{ lines[0].text }}"

    template = edited("plan.docx", change)
    data = to_docx(plan(blocks=(typed("Một **hai** ba"),)), templates={"plan.docx": template})
    assert not any(sign in part for part in parts(data).values() for sign in LEFT_OVER)
    headers = [text for name, text in parts(data).items() if name.startswith("word/header")]
    assert any(b"hai" in text and b"<w:b/>" in text for text in headers)


def test_signs_in_attributes_and_properties_go() -> None:
    text = EmphasisedText("Một hai", (_bold(0, 3),)).signed
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        archive.writestr("docProps/core.xml", f'<a b="{text}">{text}<c/>{text}</a>')
        archive.writestr("word/media/image1.png", text.encode())
    package = Parts(target.getvalue())
    emphasised(package)
    saved = package.saved()
    assert saved["docProps/core.xml"].decode().endswith('<a b="Một hai">Một hai<c/>Một hai</a>')
    assert saved["word/media/image1.png"] == text.encode()


def test_a_text_with_emphasis_is_words_to_whoever_asks() -> None:
    text = EmphasisedText("Một hai", (_bold(4, 7),))
    assert text == "Một hai"
    assert (len(text), text.upper(), f"{text}") == (7, "MỘT HAI", "Một hai")
    assert text.signed.replace("\ufdd1", "<").replace("\ufde0", ">") == "Một <hai>"


def test_the_runs_of_a_cell_hold_each_letter_as_it_is_escaped() -> None:
    assert runs_markup("a<", (_bold(1, 2),), ("a", "&lt;")) == (
        '<w:r><w:t xml:space="preserve">a</w:t></w:r>'
        '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">&lt;</w:t></w:r>'
    )
    assert runs_markup("", (), ()) == '<w:r><w:t xml:space="preserve"></w:t></w:r>'


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_the_page_has_every_letter_once_with_its_look(data: st.DataObject) -> None:
    text = data.draw(texts()) + " hết"
    emphasis = data.draw(emphases(text))
    docx = to_docx(plan(blocks=(Paragraph(text=text, emphasis=emphasis), Paragraph(text="Hết."))), model=False)
    found = next(one for one in tree(docx).iter(f"{W}p") if value(one, "pPr/pStyle") == "QDParagraph")
    letters = [_looks(run) for run in found.iter(f"{W}r") for _ in words(run)]
    assert words(found) == text
    for place, looks in enumerate(letters):
        one = next((one for one in emphasis if one.start <= place < one.end), None)
        wanted = [] if one is None else [*(["b bCs"] if one.bold else []), *(["i iCs"] if one.italic else [])]
        assert looks == " ".join([*wanted, *([one.script] if one and one.script else [])])


def _bold(start: int, end: int) -> Emphasis:
    return Emphasis(start=start, end=end, bold=True)
