"""Recipients and signature are found however they were put side by side."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
import pytest
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from qdgen.checks.landmarks.find import find_landmarks
from qdgen.ooxml.document import read_document
from tests.checks.subjects import subject_of_example

if TYPE_CHECKING:
    from docx.document import Document

    from qdgen.checks.landmarks.records import Piece

LIST = ["Nơi nhận:", "- Như Điều 2;", "- Lưu: VT, VP."]
SIGNED = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"]
SHAPE = "urn:schemas-microsoft-com:vml"


def decision() -> Document:
    """A decision down to its last article."""
    document = docx.Document()
    for text in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "QUYẾT ĐỊNH"):
        document.add_paragraph(text).alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
    document.add_paragraph("Điều 1. Quyết định này có hiệu lực từ ngày ký.")
    document.add_paragraph("Điều 2. Các phòng giả định chịu trách nhiệm thi hành Quyết định này./.")
    return document


def read(document: Document) -> Piece:
    stream = io.BytesIO()
    document.save(stream)
    return find_landmarks(read_document(stream.getvalue(), "x.docx")).main


def texts(piece: Piece, element: str) -> list[str]:
    return [line.text for line in piece[element]]


def closing(piece: Piece) -> tuple[list[str], list[str]]:
    """The two columns as they were read: label and recipients, titles and name."""
    left = [*texts(piece, "recipients_label"), *texts(piece, "recipient")]
    return left, [*texts(piece, "signing_title"), *texts(piece, "signing_post"), *texts(piece, "signatory")]


def in_a_table(document: Document) -> None:
    left, right = document.add_table(1, 2).rows[0].cells
    for cell, lines in ((left, LIST), (right, SIGNED)):
        for text in lines:
            cell.add_paragraph(text)


def with_line_breaks(document: Document) -> None:
    left, right = document.add_table(1, 2).rows[0].cells
    left.text, right.text = "\n".join(LIST), "\n".join(SIGNED)


def with_tabs(document: Document) -> None:
    for left, right in zip(LIST, SIGNED, strict=True):
        document.add_paragraph(f"{left}\t\t{right}")


def one_below_the_other(document: Document) -> None:
    for text in (*LIST, *SIGNED):
        document.add_paragraph(text)


def signature_first(document: Document) -> None:
    for text in (*SIGNED, *LIST):
        document.add_paragraph(text)


def in_a_text_box(document: Document) -> None:
    inside = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in SIGNED)
    box = f"<w:txbxContent {nsdecls('w')}>{inside}</w:txbxContent>"
    shape = f'<v:shape xmlns:v="{SHAPE}"><v:textbox>{box}</v:textbox></v:shape>'
    picture = parse_xml(f"<w:pict {nsdecls('w')}>{shape}</w:pict>")
    document.add_paragraph(LIST[0]).add_run()._r.append(picture)  # type: ignore[arg-type] # a run may hold any
    for text in LIST[1:]:
        document.add_paragraph(text)


@pytest.mark.parametrize(
    "put", [in_a_table, with_line_breaks, with_tabs, one_below_the_other, signature_first, in_a_text_box]
)
def test_the_same_closing_is_read_from_every_way_to_set_it(put: object) -> None:
    document = decision()
    put(document)  # type: ignore[operator]
    piece = read(document)
    assert closing(piece) == (LIST, SIGNED)
    assert [unit.label for unit in piece.units] == ["Điều 1.", "Điều 2."]


def test_a_document_without_recipients_has_a_signature() -> None:
    document = decision()
    for text in SIGNED:
        document.add_paragraph(text)
    assert closing(read(document)) == ([], SIGNED)


def test_a_list_without_its_label_is_still_a_list() -> None:
    document = decision()
    left, right = document.add_table(1, 2).rows[0].cells
    left.text, right.text = "\n".join(LIST[1:]), "\n".join(SIGNED)
    assert closing(read(document)) == (LIST[1:], SIGNED)


def test_a_recipient_without_its_dash_is_no_signature() -> None:
    document = decision()
    for text in (LIST[0], "Các phòng giả định;", *LIST[1:], *SIGNED):
        document.add_paragraph(text)
    assert closing(read(document)) == ([LIST[0], "Các phòng giả định;", *LIST[1:]], SIGNED)


def test_words_about_a_place_of_receipt_are_no_label() -> None:
    document = decision()
    document.add_paragraph("Nơi nhận hồ sơ là Trung tâm Phục vụ hành chính công giả định.")
    in_a_table(document)
    piece = read(document)
    assert closing(piece) == (LIST, SIGNED)
    assert piece.units[-1].line.text.startswith("Nơi nhận hồ sơ")


def test_hints_are_no_names_and_what_stands_below_the_room_is_a_post() -> None:
    document = decision()
    for text in ("TRƯỞNG BAN", "(Ký, ghi rõ họ tên)", "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", "Nguyễn Văn A"):
        document.add_paragraph(text)
    piece = read(document)
    assert texts(piece, "signing_title") == ["TRƯỞNG BAN"]
    assert texts(piece, "signing_hint") == ["(Ký, ghi rõ họ tên)"]
    assert texts(piece, "signing_post") == ["PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"]
    assert texts(piece, "signatory") == ["Nguyễn Văn A"]


def test_a_name_right_below_the_title_is_a_name() -> None:
    main = subject_of_example({"paragraph": "Nguyễn Văn A", "before": 0}).main
    assert (texts(main, "signing_title"), texts(main, "signatory")) == (["GIÁM ĐỐC"], ["Nguyễn Văn A"])


def test_a_misspelt_label_is_a_label() -> None:
    for typed in ("NƠI NHẬN:", "Nơi nhân:", "Nơi nhận", "Nơi gửi:"):
        main = subject_of_example({"paragraph": "Nơi nhận:", "text": typed}).main
        assert texts(main, "recipients_label") == [typed]


def test_abbreviations_that_the_decree_does_not_know_begin_a_title() -> None:
    for typed in ("UQ. GIÁM ĐỐC", "K/T GIÁM ĐỐC", "KT.GIÁM ĐỐC", "TM ỦY BAN NHÂN DÂN", "PGĐ"):
        main = subject_of_example({"paragraph": "GIÁM ĐỐC", "text": typed}).main
        assert texts(main, "signing_title") == [typed]


def test_capitals_in_a_table_of_the_text_are_no_signature() -> None:
    document = decision()
    table = document.add_table(2, 4)
    table.style = document.styles["Table Grid"]
    for cell, text in zip(table.rows[1].cells, ("1", "Nguyễn Văn A", "GIÁM ĐỐC", "Sở giả định"), strict=True):
        cell.text = text
    assert closing(read(document)) == ([], [])


def test_each_document_of_a_file_has_its_own_closing() -> None:
    seen = subject_of_example(example="thi-dua")
    assert [bool(piece["signing_title"]) for piece in seen.pieces] == [True, False]


def test_a_signer_called_luu_is_no_line_of_filing() -> None:
    document = decision()
    left, right = document.add_table(1, 2).rows[0].cells
    for cell, lines in ((left, LIST), (right, ["GIÁM ĐỐC", "Lưu Văn A"])):
        for text in lines:
            cell.add_paragraph(text)
    assert closing(read(document)) == (LIST, ["GIÁM ĐỐC", "Lưu Văn A"])


def test_a_title_goes_on_in_a_line_that_names_an_archive() -> None:
    document = decision()
    left, right = document.add_table(1, 2).rows[0].cells
    titles = ["TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC VĂN THƯ VÀ", "LƯU TRỮ NHÀ NƯỚC"]
    for cell, lines in ((left, LIST), (right, [*titles, "Nguyễn Văn A"])):
        for text in lines:
            cell.add_paragraph(text)
    piece = read(document)
    assert texts(piece, "signing_title") == titles
    assert texts(piece, "signatory") == ["Nguyễn Văn A"]
    assert texts(piece, "recipient") == LIST[1:]


def test_a_line_of_filing_without_its_dash_is_one_all_the_same() -> None:
    document = decision()
    in_a_table_with = document.add_table(1, 2).rows[0].cells
    for cell, lines in zip(in_a_table_with, (["Nơi nhận:", "- Như Điều 2;", "Lưu: VT, VP."], SIGNED), strict=True):
        for text in lines:
            cell.add_paragraph(text)
    assert texts(read(document), "recipient") == ["- Như Điều 2;", "Lưu: VT, VP."]


def test_two_sign_minutes_side_by_side_above_the_recipients() -> None:
    document = decision()
    table = document.add_table(2, 2)
    for row, texts_of_row in zip(table.rows, (("THƯ KÝ", "CHỦ TỌA"), ("Nguyễn Văn A", "Trần Thị B")), strict=True):
        for cell, text in zip(row.cells, texts_of_row, strict=True):
            cell.paragraphs[0].text = text
    for text in LIST:
        document.add_paragraph(text)
    piece = read(document)
    assert texts(piece, "signing_title") == ["THƯ KÝ", "CHỦ TỌA"]
    assert texts(piece, "signatory") == ["Nguyễn Văn A", "Trần Thị B"]
    assert texts(piece, "recipient") == LIST[1:]
    assert not piece["table"]


def test_the_parties_of_a_contract_are_no_titles_of_those_who_sign() -> None:
    document = decision()
    for cell, lines in zip(
        document.add_table(1, 2).rows[0].cells,
        (["ĐẠI DIỆN BÊN B", "GIÁM ĐỐC", "Nguyễn Văn A"], ["BÊN A", "HIỆU TRƯỞNG", "Trần Thị B"]),
        strict=True,
    ):
        for text in lines:
            cell.add_paragraph(text)
    piece = read(document)
    assert texts(piece, "signing_party") == ["ĐẠI DIỆN BÊN B", "BÊN A"]
    assert texts(piece, "signing_title") == ["GIÁM ĐỐC", "HIỆU TRƯỞNG"]
    assert texts(piece, "signatory") == ["Nguyễn Văn A", "Trần Thị B"]
