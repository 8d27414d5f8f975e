"""Tracked changes accepted or refused before the facts are read."""

from __future__ import annotations

import pytest

from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text
from tests.ooxml.making import docx, p


def ins(text: str) -> str:
    return f'<w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>'


def cut(text: str, name: str = "del") -> str:
    return f'<w:{name} w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:{name}>'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, mark: str = "", look: str = "") -> str:
    return f"<w:p><w:pPr>{look}<w:rPr>{mark}</w:rPr></w:pPr>{content}</w:p>"


MARK_IN, MARK_OUT = '<w:ins w:id="2" w:author="A"/>', '<w:del w:id="2" w:author="A"/>'
ROWS = (
    "<w:tbl><w:tr><w:trPr>{}</w:trPr><w:tc>"
    + p("một")
    + "</w:tc></w:tr><w:tr><w:tc>"
    + p("hai")
    + "</w:tc></w:tr></w:tbl>"
)
CELLS = (
    "<w:tbl><w:tr><w:tc><w:tcPr>{}</w:tcPr>"
    + p("một")
    + "</w:tc><w:tc><w:tcPr>{}</w:tcPr>"
    + p("hai")
    + "</w:tc></w:tr>"
    "</w:tbl>"
)


@pytest.mark.parametrize(
    ("body", "accepted", "refused"),
    [
        (paragraph(run("giao ") + cut("Sở A") + ins("Sở B")), "giao Sở B", "giao Sở A"),
        (paragraph(cut("chuyển", "moveFrom") + run(" đi")), " đi", "chuyển đi"),
        (paragraph(run("một "), MARK_OUT) + p("hai"), "một hai", "một \nhai"),
        (paragraph(run("một "), MARK_IN) + p("hai"), "một \nhai", "một hai"),
        (paragraph(cut("bỏ"), MARK_OUT) + p("giữ"), "giữ", "bỏ\ngiữ"),
        (p("giữ") + paragraph(ins("thêm"), MARK_IN), "giữ\nthêm", "giữ"),
        (
            paragraph(run("một, "), MARK_OUT) + paragraph(run("hai, "), MARK_OUT) + p("ba"),
            "một, hai, ba",
            "một, \nhai, \nba",
        ),
        (ROWS.format(MARK_OUT), "hai", "một\nhai"),
        (ROWS.format(MARK_IN), "một\nhai", "hai"),
        (CELLS.format("<w:cellDel/>", ""), "hai", "một\nhai"),
        (CELLS.format("<w:cellIns/>", ""), "một\nhai", "hai"),
        (CELLS.format("<w:cellDel/>", "<w:cellDel/>") + p("sau"), "sau", "một\nhai\nsau"),
        (
            CELLS.format("<w:tcPrChange><w:tcPr><w:cellDel/></w:tcPr></w:tcPrChange>", ""),
            "một\nhai",
            "một\nhai",
        ),
    ],
)
def test_changes_are_settled_as_word_would(body: str, accepted: str, refused: str) -> None:
    data = docx(body)
    assert document_text(read_document(data, settling="accept")) == accepted
    assert document_text(read_document(data, settling="reject")) == refused


def test_the_changes_are_told_all_the_same() -> None:
    facts = read_document(docx(paragraph(cut("cũ") + ins("mới"))), settling="accept")
    assert [(change.kind, change.text) for change in facts.changes] == [("deleted", "cũ"), ("inserted", "mới")]


def test_former_looks_come_back_when_changes_are_refused() -> None:
    former = '<w:pPrChange w:id="3" w:author="A"><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>'
    bold = '<w:rPr><w:b/><w:rPrChange w:id="4" w:author="A"><w:rPr/></w:rPrChange></w:rPr>'
    data = docx(f'<w:p><w:pPr><w:jc w:val="right"/>{former}</w:pPr><w:r>{bold}<w:t>chữ</w:t></w:r></w:p>')
    found = {}
    for settling in ("accept", "reject"):
        (one,) = read_document(data, settling=settling).blocks
        found[settling] = (one.format.align, one.runs[0].format.bold)  # type: ignore[union-attr]
    assert found == {"accept": ("right", True), "reject": ("center", False)}


def test_a_paragraph_that_ends_a_section_stays() -> None:
    section = "<w:sectPr/>"
    body = f"<w:p><w:pPr><w:rPr>{MARK_OUT}</w:rPr>{section}</w:pPr>{run('một')}</w:p>" + p("hai")
    facts = read_document(docx(body), settling="accept")
    assert document_text(facts) == "một\nhai"
    assert len(facts.sections) == 2


def test_without_settling_insertions_are_marked() -> None:
    (one,) = read_document(docx(paragraph(run("giao ") + ins("Sở B")))).blocks
    assert [run.inserted for run in one.runs] == [False, True]  # type: ignore[union-attr]
