"""One document of a file: its type, its bases, its formula and its text, also where one of them is missing."""

from __future__ import annotations

from typing import Any

import pytest

from qdgen.checks.landmarks.find import find_landmarks
from qdgen.checks.landmarks.records import Level, Piece
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

FIRST = "Căn cứ Luật Cán bộ, công chức"


def main_of(example: str, *edits: dict[str, Any]) -> Piece:
    return find_landmarks(read_document(made(example, edits), "x.docx")).main


def test_a_decision_is_read_whole() -> None:
    piece = main_of("bo-nhiem")
    assert piece.term == "Quyết định"
    assert [len(piece[name]) for name in ("legal_basis", "proposal", "enacting_formula")] == [4, 1, 1]
    assert [unit.value for unit in piece.at(Level.ARTICLE)] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "words", ["QUYẾT ĐỊNH", "QUYẾT ĐỊNH::", "QUYẾT ĐỊNH :", "Quyết định:", "Q U Y Ế T  Đ Ị N H:", "QUYẾT NGHỊ:"]
)
def test_the_formula_is_found_however_it_was_typed(words: str) -> None:
    piece = main_of("bo-nhiem", {"paragraph": "QUYẾT ĐỊNH:", "text": words})
    assert piece["enacting_formula"]
    assert len(piece["legal_basis"]) == 4


def test_without_the_formula_the_bases_end_at_the_first_article() -> None:
    piece = main_of("bo-nhiem", {"paragraph": "QUYẾT ĐỊNH:", "remove": True})
    assert not piece["enacting_formula"]
    assert len(piece["legal_basis"]) == 4
    assert piece.units[0].label == "Điều 1."


def test_without_a_type_name_the_symbol_tells_the_type() -> None:
    piece = main_of("bo-nhiem", {"paragraph": "QUYẾT ĐỊNH", "remove": True})
    assert not piece["type"]
    assert piece.term == "Quyết định"
    assert piece.text("summary").startswith("Về việc bổ nhiệm")
    assert len(piece["legal_basis"]) == 4
    assert [line.text for line in piece["place_and_date"]] == ["Bình Minh, ngày 05 tháng 02 năm 2026"]


def test_the_formula_above_the_articles_is_no_type_name() -> None:
    bases = [{"paragraph": "Căn cứ", "remove": True}] * 3
    piece = main_of(
        "bo-nhiem",
        {"paragraph": "QUYẾT ĐỊNH", "remove": True},
        *bases,
        {"paragraph": "Theo đề nghị", "remove": True},
    )
    assert not piece["type"]


def test_the_opening_of_a_plan_is_text_and_no_basis() -> None:
    piece = main_of("ke-hoach-xa")
    assert not piece["legal_basis"]
    assert piece.units[0].level is Level.PLAIN


def test_units_are_also_kept_by_level() -> None:
    piece = main_of("bo-nhiem")
    assert sum(len(units) for units in piece.levels.values()) == len(piece.units)
    assert [unit.label for unit in piece.at(Level.CLAUSE)] == ["1.", "2.", "3."]
