"""The masthead is found however it was made: tables, tabs, spaces, text boxes, line breaks, other spellings."""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from qdgen.checks.landmarks.find import find_landmarks
from qdgen.ooxml.document import read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docx.document import Document

    from qdgen.checks.landmarks.records import Piece

NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
DATE = "Bình Minh, ngày 05 tháng 02 năm 2026"
NAMES = ("UBND TỈNH BÌNH MINH", "SỞ NỘI VỤ")
NUMBER = "Số: 05/QĐ-SNV"
REST = ("QUYẾT ĐỊNH", "Về việc thành lập Tổ công tác", "Điều 1. Thành lập Tổ công tác.")
EXPECTED = {
    "issuer_parent": NAMES[:1],
    "issuer": NAMES[1:],
    "national_title": NATION[:1],
    "motto": NATION[1:],
    "number": (NUMBER,),
    "place_and_date": (DATE,),
}


def main_of(document: Document) -> Piece:
    stream = io.BytesIO()
    document.save(stream)
    return find_landmarks(read_document(stream.getvalue())).main


def found(piece: Piece) -> dict[str, tuple[str, ...]]:
    return {element: tuple(line.text for line in piece[element]) for element in EXPECTED if piece[element]}


def in_table(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> Document:
    """A table with these paragraphs in each row's two cells."""
    document = docx.Document()
    table = document.add_table(len(left), 2)
    for row, cells in enumerate(zip(left, right, strict=True)):
        for column, texts in enumerate(cells):
            cell = table.cell(row, column)
            cell.paragraphs[0].text = texts[0]
            for text in texts[1:]:
                cell.add_paragraph(text)
    return with_rest(document)


def with_rest(document: Document) -> Document:
    for text in REST:
        document.add_paragraph(text)
    return document


def two_rows() -> Document:
    return in_table([NAMES, [NUMBER]], [NATION, [DATE]])


def one_row() -> Document:
    return in_table([[*NAMES, NUMBER]], [[*NATION, DATE]])


def four_rows() -> Document:
    return in_table([[NAMES[0]], [NAMES[1]], [""], [NUMBER]], [[NATION[0]], [NATION[1]], [""], [DATE]])


def line_breaks() -> Document:
    return in_table([["\n".join((*NAMES, NUMBER))]], [["\n".join((*NATION, DATE))]])


def visible_grid() -> Document:
    document = two_rows()
    document.tables[0].style = "Table Grid"
    return document


def side_by_side(between: str) -> Document:
    document = docx.Document()
    for left, right in zip((*NAMES, NUMBER), (*NATION, DATE), strict=True):
        document.add_paragraph(f"{left}{between}{right}")
    return with_rest(document)


def tabs() -> Document:
    return side_by_side("\t\t")


def spaces() -> Document:
    return side_by_side(" " * 9)


def text_boxes() -> Document:
    document = docx.Document()
    for texts in ((*NATION, DATE), (*NAMES, NUMBER)):
        content = "".join(f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>' for text in texts)
        run = parse_xml(
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
            f'<v:shape style="width:200pt;height:60pt"><v:textbox>'
            f"<w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
        document.add_paragraph()._p.insert(0, run)  # type: ignore[arg-type]
    return with_rest(document)


@pytest.mark.parametrize(
    "make",
    [two_rows, one_row, four_rows, line_breaks, visible_grid, tabs, spaces, text_boxes],
    ids=lambda f: f.__name__,
)
def test_a_masthead_is_found_however_it_was_made(make: Callable[[], Document]) -> None:
    piece = main_of(make())
    assert found(piece) == EXPECTED
    assert piece.term == "Quyết định"


@pytest.mark.parametrize("between", ["\t", " " * 6])
def test_letters_typed_in_pieces_are_read_as_the_same_words(between: str) -> None:
    document = docx.Document()
    for left, right in zip((*NAMES, NUMBER), (*NATION, DATE), strict=True):
        document.add_paragraph(unicodedata.normalize("NFD", f"{left}{between}{right}"))
    assert found(main_of(with_rest(document))) == EXPECTED


@pytest.mark.parametrize(
    ("element", "typed"),
    [
        ("national_title", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("national_title", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM"),
        ("motto", "Ðộc lập – Tự do – Hạnh phúc"),
        ("motto", "Độc lập-Tự do-Hạnh phúc"),
        ("motto", "Đôc lập - Tự do - Hạnh Phúc"),
        ("number", "Số : 05/QĐ-SNV"),
        ("number", "Số 05/QĐ-SNV"),
        ("number", "SỐ: ……/QÐ-SNV"),
        ("number", "Số:        /QĐ–SNV"),
        ("place_and_date", "Bình Minh, ngày … tháng … năm 2026"),
        ("place_and_date", "Bình Minh, ngày ............... tháng ............... năm 20......"),
        ("place_and_date", "Bình Minh ngày 5/2/2026"),
        ("place_and_date", "Bình Minh, 05 tháng 02 năm 2026"),
        ("place_and_date", "ngày 05 tháng 02 năm 2026"),
    ],
)
def test_other_spellings_of_a_line_are_known(element: str, typed: str) -> None:
    words = {name: texts[0] for name, texts in EXPECTED.items()} | {element: typed}
    left = [[words["issuer_parent"], words["issuer"]], [words["number"]]]
    right = [[words["national_title"], words["motto"]], [words["place_and_date"]]]
    assert found(main_of(in_table(left, right))) == EXPECTED | {element: (unicodedata.normalize("NFC", typed),)}


@pytest.mark.parametrize(
    ("names", "parents"),
    [
        (["ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH"], 0),
        (["UỶ BAN NHÂN DÂN TỈNH BÌNH MINH"], 0),
        (["UBND TỈNH BÌNH MINH", "SỞ NỘI VỤ"], 1),
        (["ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH", "SỞ NỘI VỤ"], 2),
        (["BỘ NỘI VỤ", "BỘ TÀI CHÍNH"], 0),
        (["UBND TỈNH BÌNH MINH", "SỞ NỘI VỤ", "SỞ TÀI CHÍNH"], 1),
        (["BỘ NỘI VỤ -", "BỘ TÀI CHÍNH"], 0),
        (["ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ", "HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH MINH", "VĂN PHÒNG"], 2),
        (["SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"], 0),
    ],
)
def test_parent_bodies_are_told_from_issuers_by_their_words(names: list[str], parents: int) -> None:
    piece = main_of(in_table([names, [NUMBER]], [NATION, [DATE]]))
    assert [line.text for line in piece["issuer_parent"]] == names[:parents]
    assert [line.text for line in piece["issuer"]] == names[parents:]


def test_where_words_do_not_tell_the_weight_does() -> None:
    document = in_table([["TỔNG HỘI GIẢ ĐỊNH", "TỔ CÔNG TÁC SỐ 1"], [NUMBER]], [NATION, [DATE]])
    document.tables[0].cell(0, 0).paragraphs[1].runs[0].bold = True
    piece = main_of(document)
    assert piece.text("issuer_parent") == "TỔNG HỘI GIẢ ĐỊNH"
    assert piece.text("issuer") == "TỔ CÔNG TÁC SỐ 1"


@pytest.mark.parametrize(
    ("bold", "parents"),
    [
        (["SỞ NỘI VỤ", "CÔNG AN TỈNH"], 1),
        (["SỞ NỘI VỤ", "CHI CỤC VĂN THƯ"], 2),
        (["PHÒNG NỘI VỤ", "PHÒNG TƯ PHÁP"], 1),
    ],
)
def test_bold_bodies_under_a_parent_issue_together_unless_one_stands_under_the_other(
    bold: list[str], parents: int
) -> None:
    document = in_table([["UBND TỈNH BÌNH MINH", *bold], [NUMBER]], [NATION, [DATE]])
    for paragraph in document.tables[0].cell(0, 0).paragraphs[1:]:
        paragraph.runs[0].bold = True
    assert len(main_of(document)["issuer_parent"]) == parents


def test_a_title_on_two_lines_is_one_title() -> None:
    right = [["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", NATION[1]], [DATE]]
    piece = main_of(in_table([NAMES, [NUMBER]], right))
    assert piece.text("national_title") == NATION[0]
    assert piece.text("motto") == NATION[1]


def test_the_lines_of_a_letter_under_its_number_are_no_names() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).paragraphs[0].text = "\n".join((*NAMES, "Số: 12/SNV-VP", "V/v trả lời kiến nghị", "của cử tri"))
    table.cell(0, 1).paragraphs[0].text = "\n".join((*NATION, DATE))
    document.add_paragraph("Kính gửi: Sở Giả định")
    document.add_paragraph("Thực hiện Kế hoạch của Sở ngày 05 tháng 02 năm 2026;")
    piece = main_of(document)
    assert piece.text("letter_summary") == "V/v trả lời kiến nghị của cử tri"
    assert piece.text("issuer") == NAMES[1]
    assert [line.text for line in piece["place_and_date"]] == [DATE]


def test_a_draft_mark_is_no_name() -> None:
    piece = main_of(in_table([["DỰ THẢO", *NAMES], [NUMBER]], [NATION, [DATE]]))
    assert piece.text("draft_mark") == "DỰ THẢO"
    assert found(piece) == EXPECTED


def test_the_name_of_the_state_in_a_sentence_begins_no_document() -> None:
    document = two_rows()
    document.add_paragraph("Cộng hòa xã hội chủ nghĩa Việt Nam là nước mà Quyết định này nhắc đến trong một câu.")
    document.add_paragraph("Công dân nước Cộng hòa xã hội chủ nghĩa Việt Nam;")
    stream = io.BytesIO()
    document.save(stream)
    assert len(find_landmarks(read_document(stream.getvalue())).pieces) == 1
