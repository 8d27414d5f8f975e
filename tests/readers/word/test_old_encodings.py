"""Word files in the fonts of the time before Unicode, whole or in part."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.ooxml.reading import paragraphs
from qdgen.readers.docx import read_docx
from qdgen.readers.ledger import Ledger
from qdgen.readers.word.old_encodings import Turning
from qdgen.renderers.text import to_text
from tests.ooxml.making import docx, facts_of, p, read
from tests.readers.odd_files import ARTICLES, CLOSING, HEAD, MASTHEAD, decision, told
from tests.vietnamese.old_encodings import in_tcvn3, in_vni

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.errors import Remark
    from qdgen.ooxml.facts import ParagraphFacts

EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "examples").glob("*/*.txt"))
LINES = [line for path in EXAMPLES for line in path.read_text(encoding="utf-8").splitlines() if line]
LONG = [line for line in LINES if sum(not word.isascii() for word in line.split()) > 5]
TIME, TIMEH, VNI = ".VnTime", ".VnTimeH", "VNI-Times"
WORDS = "Thành lập Tổ công tác chuyển đổi số của Sở Nội vụ."


def look(font: str) -> str:
    return f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>' if font else ""


def run(text: str, font: str = "", more: str = "") -> str:
    return f'<w:r><w:rPr>{look(font)}{more}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def turned(found: list[ParagraphFacts]) -> tuple[list[str], list[Remark]]:
    ledger = Ledger(in_word=True)
    return [paragraph.text for paragraph in Turning(found).paragraphs(ledger)], list(ledger.remarks)


def texts(*body: str) -> list[str]:
    return turned(read("".join(body)))[0]


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@pytest.mark.parametrize(
    ("typed", "font", "plain"),
    [
        (in_tcvn3(WORDS), TIME, WORDS),
        (in_tcvn3(WORDS), "", WORDS),
        (in_vni(WORDS), VNI, WORDS),
        (in_vni(WORDS), "", WORDS),
        ("Së Néi", TIME, "Sở Nội"),
        ("môc ®Ých", TIMEH, "MỤC ĐÍCH"),
        ("Phô lôc", TIME, "Phụ lục"),
        ("th\u00ad, l\u00adu", TIME, "thư, lưu"),
        (WORDS, TIME, WORDS),
        (WORDS, VNI, WORDS),
        ("Điều 1", TIMEH, "Điều 1"),
        ("Hà Nam", "", "Hà Nam"),
    ],
)
def test_words_are_what_a_reader_with_these_fonts_sees(typed: str, font: str, plain: str) -> None:
    assert texts(para(run(typed, font))) == [plain]


def test_a_run_is_converted_and_the_others_of_its_paragraph_stay() -> None:
    body = para(run("Điều 1. "), run(in_tcvn3(WORDS), TIME), run(" Bộ."))
    found, remarks = turned(read(body))
    assert found == [f"Điều 1. {WORDS} Bộ."]
    [remark] = remarks
    assert (remark.kind, remark.sure, remark.location.paragraph) == ("encoding", "likely", 1)
    assert (remark.before, remark.after) == (in_tcvn3(WORDS)[:40], WORDS[:40])


def test_a_letter_in_two_runs_is_one_letter() -> None:
    typed, bold = in_vni("Quyết định của Bộ trưởng về việc này"), "<w:b/>"
    for cut in range(1, len(typed)):
        assert texts(para(run(typed[:cut], VNI), run(typed[cut:], VNI, bold))) == [
            "Quyết định của Bộ trưởng về việc này"
        ]
    typed = in_tcvn3("THỦ TƯỚNG CHÍNH PHỦ")
    for cut in range(1, len(typed)):
        assert texts(para(run(typed[:cut], TIME), run(typed[cut:], TIME, bold))) == ["THỦ TƯỚNG CHÍNH PHỦ"]


def test_one_old_paragraph_among_others_is_found_by_its_words() -> None:
    found, remarks = turned(read(p("Điều 1. Phạm vi") + p(in_vni(WORDS)) + p("Hà Nam và cô")))
    assert found == ["Điều 1. Phạm vi", WORDS, "Hà Nam và cô"]
    assert [(one.kind, one.sure, one.location.paragraph) for one in remarks] == [("encoding", "likely", 2)]


def test_an_automatic_number_is_converted_too() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="§iÒu %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    body = p(in_tcvn3(WORDS), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    found = list(paragraphs(facts_of(body, numbering=numbering).blocks))
    [paragraph] = Turning(found).paragraphs(Ledger())
    assert paragraph.numbering is not None
    assert (paragraph.numbering.text, paragraph.text) == ("Điều 1.", WORDS)


@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(["", TIME, TIMEH, VNI])), max_size=12))
def test_unicode_is_never_converted_whatever_its_fonts_are_called(lines: list[tuple[str, str]]) -> None:
    found = read("".join(para(run(escaped(line), font)) for line, font in lines))
    ledger = Ledger()
    kept = Turning(found).paragraphs(ledger)
    marked = [line for line, _ in lines if not line.isascii()]
    assert not marked or [one.text for one in kept] == [one.text for one in found]
    assert not marked or not ledger.remarks


@given(st.lists(st.tuples(st.sampled_from(LONG), st.sampled_from(["", TIME, VNI])), min_size=1, max_size=8))
def test_old_and_new_paragraphs_in_any_order_come_back(lines: list[tuple[str, str]]) -> None:
    typed = {"": lambda text: text, TIME: in_tcvn3, VNI: in_vni}
    found = texts(*[para(run(escaped(typed[font](line)), font)) for line, font in lines])
    assert [text.casefold() for text in found] == [line.casefold() for line, _ in lines]


@pytest.mark.parametrize("old", [in_tcvn3, in_vni])
def test_a_whole_file_in_an_old_encoding_is_the_same_document(old: Callable[[str], str]) -> None:
    data = decision()
    typed = docx(old(MASTHEAD + HEAD + ARTICLES + CLOSING))
    assert to_text(read_docx(typed).document).casefold() == to_text(read_docx(data).document).casefold()
    assert "được chuyển sang Unicode" in told(read_docx(typed))
    assert "được chuyển sang Unicode" not in told(read_docx(data))
