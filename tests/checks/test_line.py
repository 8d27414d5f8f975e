"""A line as a person sees it, and how it leads back to the paragraph it was typed in."""

from __future__ import annotations

import io
import unicodedata

import docx
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.line import Line, key_of, part_of, stretches, whole
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import ParagraphFacts

WORDS = st.text(alphabet="aăâbcdđeêoôơuưàáảãạềếểỡủ XĐ1.-", min_size=1, max_size=30).filter(lambda text: text.strip())


def line_of(*runs: str, bold: int | None = None) -> Line:
    """A line of these runs; the run with the number `bold` is bold."""
    document = docx.Document()
    paragraph = document.add_paragraph()
    for at, text in enumerate(runs):
        paragraph.add_run(text).bold = at == bold
    stream = io.BytesIO()
    document.save(stream)
    facts = read_document(stream.getvalue()).blocks[0]
    assert isinstance(facts, ParagraphFacts)
    return whole(facts)


def test_text_is_nfc_with_plain_spaces() -> None:
    assert line_of(unicodedata.normalize("NFD", "  Độc lập\u00a0- Tự do ")).text == "Độc lập - Tự do"


@given(text=WORDS)
def test_offsets_lead_to_the_same_words_however_they_were_typed(text: str) -> None:
    for form in ("NFC", "NFD"):
        line = line_of(unicodedata.normalize(form, text))
        start, end = line.offsets()
        assert unicodedata.normalize("NFC", line.paragraph.text[start:end]) == line.text


def test_offsets_of_a_part_of_text_typed_in_pieces() -> None:
    line = line_of(unicodedata.normalize("NFD", "Độc lập, tự do"))
    at = line.text.index("tự do")
    start, end = line.offsets(at, at + 5)
    assert unicodedata.normalize("NFC", line.paragraph.text[start:end]) == "tự do"


def test_stretches_are_cut_at_looks_and_at_the_ends() -> None:
    line = line_of("Điều 1.", " Bổ nhiệm", bold=0)
    assert [(words, look.bold) for words, look in stretches(line)] == [("Điều 1.", True), (" Bổ nhiệm", False)]
    assert [words for words, _ in stretches(line, 5, 10)] == ["1.", " Bổ"]


def test_formats_count_each_look_once_and_no_spaces() -> None:
    line = line_of("A", " ", "B", bold=1)
    assert [look.bold for look in line.formats] == [False]


def test_a_part_of_a_line_keeps_its_paragraph() -> None:
    line = line_of("SỞ NỘI VỤ\tCỘNG HÒA")
    right = part_of(line, 10, 18, lane="right")
    assert (right.text, right.lane) == ("CỘNG HÒA", "right")
    assert right.paragraph is line.paragraph


def test_capitals_by_look_are_shown_as_capitals() -> None:
    document = docx.Document()
    document.add_paragraph().add_run("Quyết định").font.all_caps = True
    stream = io.BytesIO()
    document.save(stream)
    facts = read_document(stream.getvalue()).blocks[0]
    assert isinstance(facts, ParagraphFacts)
    line = whole(facts)
    assert (line.text, line.shown) == ("Quyết định", "QUYẾT ĐỊNH")


def test_keys_are_equal_for_both_schools_of_tone_marks_and_both_forms_of_unicode() -> None:
    assert key_of("CỘNG HOÀ") == key_of("Cộng hòa") == key_of(unicodedata.normalize("NFD", "cộng  hòa"))
    assert key_of("\u00d0iều 1") == key_of("Điều 1")
    assert key_of("quý") != key_of("quỳ")


def test_offsets_of_a_very_long_text_typed_in_pieces() -> None:
    line = line_of(unicodedata.normalize("NFD", "nghĩa vụ " * 5_000))
    start, end = line.offsets(len("nghĩa "), len("nghĩa vụ"))
    assert unicodedata.normalize("NFC", line.paragraph.text[start:end]) == "vụ"
