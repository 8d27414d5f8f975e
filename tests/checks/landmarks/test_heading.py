"""Under the type name: which line is the summary, which the authority, and where the text begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qdgen.checks.landmarks.find import find_landmarks
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece

SUMMARY = "Về việc bổ nhiệm bà Trần Thị B"
AUTHORITY = "GIÁM ĐỐC SỞ NỘI VỤ TỈNH BÌNH MINH"


def main_of(example: str, *edits: dict[str, Any]) -> Piece:
    return find_landmarks(read_document(made(example, edits), "x.docx")).main


def texts(piece: Piece, element: str) -> list[str]:
    return [line.text for line in piece[element]]


def test_the_summary_and_the_authority_are_told_apart() -> None:
    piece = main_of("bo-nhiem")
    assert len(piece["summary"]) == 1
    assert texts(piece, "authority") == [AUTHORITY]


@pytest.mark.parametrize(
    "edit",
    [
        {"align": "left"},
        {"bold": False},
        {"italic": True},
        {"align": "left", "bold": False},
    ],
    ids=["on the left", "not bold", "italic", "on the left and not bold"],
)
def test_a_summary_with_a_faulty_look_is_a_summary(edit: dict[str, Any]) -> None:
    piece = main_of("bo-nhiem", {"paragraph": SUMMARY, **edit})
    assert piece.text("summary").startswith(SUMMARY)
    assert texts(piece, "authority") == [AUTHORITY]


@pytest.mark.parametrize(
    "words", ["BAN HÀNH QUY CHẾ LÀM VIỆC CỦA SỞ NỘI VỤ", "VỀ VIỆC BỔ NHIỆM TRƯỞNG PHÒNG"], ids=["Ban hành", "Về việc"]
)
def test_a_summary_in_capitals_is_no_authority(words: str) -> None:
    piece = main_of("bo-nhiem", {"paragraph": SUMMARY, "text": words})
    assert texts(piece, "summary") == [words]
    assert texts(piece, "authority") == [AUTHORITY]


def test_an_authority_typed_plainly_under_a_plain_summary_is_no_legal_basis() -> None:
    plain = {"align": "left", "bold": False}
    piece = main_of("bo-nhiem", {"paragraph": SUMMARY, **plain}, {"paragraph": AUTHORITY, **plain})
    assert texts(piece, "authority") == [AUTHORITY]
    assert piece["legal_basis"][0].text.startswith("Căn cứ")


def test_an_authority_of_two_lines_is_one_element() -> None:
    piece = main_of(
        "khen-thuong",
        {"paragraph": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "text": "CHỦ TỊCH ỦY BAN NHÂN DÂN"},
        {"paragraph": "CHỦ TỊCH ỦY BAN NHÂN DÂN", "insert_after": "TỈNH BÌNH MINH"},
    )
    assert texts(piece, "authority") == ["CHỦ TỊCH ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH"]


def test_an_authority_in_small_letters_is_found_below_the_rule_of_the_summary() -> None:
    piece = main_of("bo-nhiem", {"paragraph": AUTHORITY, "text": "Giám đốc Sở Nội vụ tỉnh Bình Minh"})
    assert texts(piece, "authority") == ["Giám đốc Sở Nội vụ tỉnh Bình Minh"]
    assert len(piece["summary"]) == 1


def test_a_lost_summary_leaves_the_authority() -> None:
    piece = main_of("bo-nhiem", {"paragraph": SUMMARY, "remove": True})
    assert not piece["summary"]
    assert texts(piece, "authority") == [AUTHORITY]


def test_a_plan_without_a_summary_begins_with_its_text() -> None:
    piece = main_of("ke-hoach-xa", {"paragraph": "Hỗ trợ người dân thực hiện", "remove": True})
    assert not piece["summary"]
    assert piece.units[0].text.startswith("Thực hiện Nghị định")


def test_the_title_of_an_appendix_may_begin_with_a_number() -> None:
    document = read_document(
        made("khen-thuong", [{"paragraph": "DANH SÁCH TẬP THỂ, CÁ NHÂN", "text": "I. DANH SÁCH KHEN THƯỞNG"}]), "x.docx"
    )
    appendix = find_landmarks(document).attached[0]
    assert appendix.text("appendix_title") == "I. DANH SÁCH KHEN THƯỞNG"
    assert appendix.text("reference").startswith("(Kèm theo")


def test_whom_a_telegram_goes_to_is_neither_summary_nor_text() -> None:
    wires = "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA MẪU điện:"
    piece = main_of(
        "ke-hoach-xa",
        {"paragraph": "KẾ HOẠCH", "text": "CÔNG ĐIỆN"},
        {"paragraph": "Hỗ trợ người dân", "insert_after": wires},
        {"paragraph": "Thực hiện Nghị định", "insert_before": "- Trưởng các phòng;"},
        {"paragraph": "Thực hiện Nghị định", "insert_before": "- Trưởng các thôn."},
    )
    assert texts(piece, "wire_addressees") == [wires, "- Trưởng các phòng;", "- Trưởng các thôn."]
    assert len(piece["summary"]) == 1
    assert piece.units[0].line.text.startswith("Thực hiện Nghị định")


def test_a_plan_about_power_has_no_addressees() -> None:
    piece = main_of("ke-hoach-xa", {"paragraph": "Hỗ trợ người dân", "text": "Tiết kiệm điện:"})
    assert texts(piece, "summary") == ["Tiết kiệm điện:"]
