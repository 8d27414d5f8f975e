"""Which lines are running text, and which units are headings."""

from __future__ import annotations

from typing import Any

import pytest

from qdgen.checks.evidence.running_text import is_all, is_heading, running_lines, typed_indent, with_next
from qdgen.checks.landmarks.find import find_landmarks
from qdgen.checks.landmarks.records import Level, Piece
from qdgen.ooxml.document import read_document
from tests.checks.faults import made


def piece_of(example: str, *edits: dict[str, Any], at: int = 0) -> Piece:
    return find_landmarks(read_document(made(example, edits), "x.docx")).pieces[at]


def headings(piece: Piece, level: Level) -> list[str]:
    return [unit.line.text for unit, after in with_next(piece) if unit.level is level and is_heading(unit, after)]


def test_bases_and_articles_are_running_text_and_headings_are_not() -> None:
    assert [line.text[:6] for line in running_lines(piece_of("bo-nhiem"))[:5]] == ["Căn cứ"] * 3 + ["Theo đ", "Điều 1"]
    regulation = {line.text for line in running_lines(piece_of("quy-che", at=1))}
    assert not regulation & {"Chương I", "QUY ĐỊNH CHUNG", "Mục 1"}


def test_what_stands_in_the_middle_or_on_the_right_is_no_running_text() -> None:
    first = "Thực hiện Nghị định số 118"
    piece = piece_of(
        "ke-hoach-xa",
        {"paragraph": first, "insert_after": "Đơn vị tính: đồng"},
        {"paragraph": "Đơn vị tính: đồng", "align": "right"},
    )
    assert "Đơn vị tính: đồng" not in {line.text for line in running_lines(piece)}


def test_headings_of_articles_and_clauses_are_known_by_what_follows() -> None:
    assert headings(piece_of("bo-nhiem"), Level.ARTICLE) == []
    assert headings(piece_of("khen-thuong"), Level.CLAUSE) == []
    assert headings(piece_of("quy-che", at=1), Level.ARTICLE)[:2] == [
        "Điều 1. Phạm vi điều chỉnh",
        "Điều 2. Đối tượng áp dụng",
    ]
    assert "1. Mục tiêu chung" in headings(piece_of("de-an"), Level.CLAUSE)


def test_a_look_must_hold_for_every_letter() -> None:
    whole = piece_of("bo-nhiem", {"paragraph": "2. Hệ số", "bold": True})
    part = piece_of("bo-nhiem", {"paragraph": "2. Hệ số", "words": "phụ cấp", "bold": True})
    assert [is_all(unit.line, "bold") for unit in whole.at(Level.CLAUSE)] == [False, True, False]
    assert not any(is_all(unit.line, "bold") for unit in part.at(Level.CLAUSE))


def test_a_look_may_be_asked_for_from_a_letter_on() -> None:
    article = piece_of("bo-nhiem", {"paragraph": "Điều 3.", "bold": True}).at(Level.ARTICLE)[0]
    assert not is_all(article.line, "bold")
    assert not is_all(article.line, "bold", article.start)


@pytest.mark.parametrize(("lead", "found"), [("\t", "\t"), ("   ", "   "), (" ", ""), ("", ""), (" \t", " \t")])
def test_an_indent_made_by_hand_is_told_from_a_slip(lead: str, found: str) -> None:
    piece = piece_of("bo-nhiem", {"paragraph": "2. Hệ số", "replace": ["2. Hệ", f"{lead}2. Hệ"]})
    assert [typed_indent(unit.line) for unit in piece.at(Level.CLAUSE)] == ["", found, ""]
