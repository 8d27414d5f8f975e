"""Fonts with letters or signs of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from qdgen import api
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text, paragraphs
from qdgen.readers.docx import read_docx
from qdgen.readers.ledger import Ledger
from qdgen.readers.word.fonts import in_unicode_fonts
from qdgen.readers.word.words import words_of
from tests.ooxml.making import SECTION, docx, facts_of, p
from tests.readers.odd_files import END, decision
from tests.vietnamese.old_encodings import in_tcvn3

EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "examples").glob("*/*.txt"))
SYMBOL = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
WINGDINGS = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
HALF = '<w:rFonts w:ascii="Arial" w:hAnsi="Symbol"/>'


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def sign(code: str, font: str = "Symbol") -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def settled(*runs: str) -> tuple[str, list[tuple[str, str, str]]]:
    ledger = Ledger(in_word=True)
    facts = in_unicode_fonts(facts_of(f"<w:p>{''.join(runs)}</w:p>"), ledger)
    [paragraph] = paragraphs(facts.blocks)
    text = words_of(paragraph, []).text
    return text, [(remark.before, remark.after, remark.sure) for remark in ledger.remarks]


@pytest.mark.parametrize(
    ("runs", "text", "told"),
    [
        (
            (
                run("Nhiệt độ 30"),
                run("\uf0b0", SYMBOL),
                run("C, góc "),
                sign("F061"),
                run(" "),
                sign("F0B3"),
                run(" 5."),
            ),
            "Nhiệt độ 30°C, góc α ≥ 5.",
            [("<U+F0B0> <U+F061> <U+F0B3>", "° α ≥", "certain")],
        ),
        ((run("góc "), run("a", SYMBOL)), "góc α", [("a", "α", "likely")]),
        ((sign("F061"), run(" là góc")), "α là góc", [("<U+F061>", "α", "certain")]),
        ((run("\uf0b7", SYMBOL), run(" Nội dung")), "- Nội dung", []),
        ((run("·", SYMBOL), run("\tNội dung")), "- Nội dung", []),
        ((run("ü", WINGDINGS), run(" Nội dung")), "- Nội dung", []),
        ((sign("F0FE", "Wingdings"), run(" Có")), "☑ Có", [("<U+F0FE>", "☑", "certain")]),
        ((run("chọn "), sign("F0A8", "Wingdings")), "chọn ☐", [("<U+F0A8>", "☐", "certain")]),
        ((run("Quyết định abc", SYMBOL),), "Quyết định abc", []),
        ((run("đề a\uf061", HALF),), "đề aα", [("<U+F061>", "α", "certain")]),
        ((run("số 12 + 3", SYMBOL),), "số 12 + 3", []),
        ((run("x = ", ""), run("12 + 3", SYMBOL)), "x = 12 + 3", []),
    ],
)
def test_signs_are_what_a_reader_sees(runs: tuple[str, ...], text: str, told: list[tuple[str, str, str]]) -> None:
    assert settled(*runs) == (text, told)


def test_a_sign_that_no_other_font_has_is_left_aside_and_told() -> None:
    data = decision(
        f"<w:p>{run('Điều 1. Vui ')}{sign('F05A', 'Wingdings')}{run('.')}</w:p>{p(f'Điều 2. Thi hành {END}')}"
    )
    assert [one.message for one in read_docx(data).remarks if one.kind == "object"] == [
        "Ký hiệu của phông chữ riêng không được đưa vào văn bản: “U+F05A”."
    ]


def test_words_in_boxes_cells_notes_and_margins_are_converted() -> None:
    old = in_tcvn3("Quyết định của Bộ trưởng về việc này")
    inside = f"<v:textbox><w:txbxContent>{p(old)}</w:txbxContent></v:textbox>"
    box = f"<w:p><w:r><w:pict><v:shape>{inside}</v:shape></w:pict></w:r></w:p>"
    note = f'<w:footnote w:id="2">{p(old)}</w:footnote>'
    section = SECTION.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>')
    table = f"<w:tbl><w:tr><w:tc>{p(old)}</w:tc></w:tr></w:tbl>"
    data = docx(p("Điều 1") + box + table, section, None, header1=p(old), footnotes=note)
    ledger = Ledger()
    facts = in_unicode_fonts(read_document(data), ledger)
    assert document_text(facts).split("\n") == ["Điều 1", "", *["Quyết định của Bộ trưởng về việc này"] * 2]
    for blocks in (facts.headers[0].blocks, facts.notes[0].blocks):
        assert [one.text for one in paragraphs(blocks)] == ["Quyết định của Bộ trưởng về việc này"]
    assert [remark.location.line for remark in ledger.remarks].count(None) == 2


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_a_file_in_unicode_is_left_as_it_is(path: Path) -> None:
    facts = read_document(api.word_of(path))
    ledger = Ledger()
    assert in_unicode_fonts(facts, ledger) is facts
    assert not ledger.remarks
