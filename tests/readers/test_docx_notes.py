"""Footnotes, endnotes and comments anywhere in a Word file: told with their words and the paragraph that calls them."""

from __future__ import annotations

import pytest

from qdgen.readers.docx import read_docx
from tests.readers.odd_files import ARTICLES, CLOSING, HEAD, MASTHEAD, NOTE, decision, lost, noted

WORDS = "Theo Nghị quyết số 3."
COMMENT = '<w:comment w:id="1" w:author="Người Soạn"><w:p><w:r><w:t>Xem lại chỗ này.</w:t></w:r></w:p></w:comment>'
PLACES = {
    "the name of the issuer": ("masthead", MASTHEAD, "TỈNH BÌNH MINH"),
    "the type": ("head", HEAD, "QUYẾT ĐỊNH"),
    "the summary": ("head", HEAD, "Về việc kiện toàn Tổ công tác"),
    "a legal basis": ("head", HEAD, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
    "the proposal": ("head", HEAD, "Theo đề nghị của Giám đốc Sở Nội vụ."),
    "a recipient": ("closing", CLOSING, "- Như Điều 3;"),
    "the title": ("closing", CLOSING, "PHÓ CHỦ TỊCH"),
    "the name": ("closing", CLOSING, "Nguyễn Văn A"),
}


def commented(body: str, words: str) -> str:
    return body.replace(f"{words}</w:t></w:r>", f'{words}</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r>', 1)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_outside_the_text_is_told_with_its_words_and_its_paragraph(place: str, kind: str) -> None:
    part, body, words = PLACES[place]
    parts = {part: noted(body, words).replace("footnote", kind), f"{kind}s": NOTE.replace("footnote", kind)}
    data = decision(**parts)
    reading = read_docx(data)
    (remark,) = (one for one in reading.remarks if one.kind == "note")
    assert f"“{WORDS}”" in remark.message
    assert remark.location.excerpt == words
    assert remark.location.paragraph
    assert reading.document == read_docx(decision()).document
    assert lost(data) == []


@pytest.mark.parametrize("place", PLACES)
def test_a_comment_is_told_with_its_words_and_its_paragraph(place: str) -> None:
    part, body, words = PLACES[place]
    parts = {part: commented(body, words), "comments": COMMENT}
    reading = read_docx(decision(**parts))
    (remark,) = (one for one in reading.remarks if one.kind == "comment")
    assert "“Xem lại chỗ này.”" in remark.message
    assert remark.location.excerpt == words
    assert reading.document == read_docx(decision()).document


def test_a_note_in_the_text_becomes_a_paragraph_and_names_the_one_above() -> None:
    words = "Điều 1. Kiện toàn Tổ công tác gồm 05 thành viên."
    reading = read_docx(decision(noted(ARTICLES, words), footnotes=NOTE))
    (remark,) = (one for one in reading.remarks if one.kind == "note")
    assert (remark.location.excerpt, remark.sure) == (words, "likely")
