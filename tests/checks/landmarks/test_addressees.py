"""Those a letter or a report is sent to are no text, however many lines they take."""

from __future__ import annotations

import io

import docx
import pytest

from qdgen.checks.landmarks.find import find_landmarks
from qdgen.ooxml.document import read_document

LETTER = ("SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 08/SNV-VP\tBình Minh, ngày 05 tháng 02 năm 2026")
REPORT = (*LETTER, "BÁO CÁO", "Về việc rà soát mẫu văn bản")


def sent_to(above: tuple[str, ...], *below: str) -> tuple[list[str], list[str]]:
    """The addressees and the text of a document of these paragraphs."""
    document = docx.Document()
    for text in (*above, *below):
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    main = find_landmarks(read_document(stream.getvalue())).main
    return [line.text for line in main["addressee"]], [unit.line.text for unit in main.units]


@pytest.mark.parametrize("above", [LETTER, REPORT], ids=["letter", "report"])
def test_the_lines_with_a_dash_below_the_label_are_addressees(above: tuple[str, ...]) -> None:
    addressees = ["Kính gửi:", "- Các sở, ban, ngành;", "- Ủy ban nhân dân các xã, phường."]
    text = ["Sở Nội vụ đề nghị các cơ quan rà soát:", "- Mẫu quyết định;", "- Mẫu kế hoạch."]
    assert sent_to(above, *addressees, *text) == (addressees, text)


@pytest.mark.parametrize("above", [LETTER, REPORT], ids=["letter", "report"])
def test_below_one_addressee_on_the_line_of_the_label_a_dash_begins_the_text(above: tuple[str, ...]) -> None:
    text = ["- Mẫu quyết định;", "- Mẫu kế hoạch."]
    assert sent_to(above, "Kính gửi: Sở Tài chính", *text) == (["Kính gửi: Sở Tài chính"], text)
