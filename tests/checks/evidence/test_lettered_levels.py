"""Headings that count by capitals are known by what stands under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.checks.evidence.lettered_levels import first_out_of_order, lettered_headings
from tests.checks.subjects import subject_of_example

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Piece

PLACES = ("I. MỤC ĐÍCH, YÊU CẦU", "II. CHỈ TIÊU", "III. NỘI DUNG THỰC HIỆN")


def _with_headings(*headings: str) -> Piece:
    edits = [{"paragraph": place, "insert_before": text} for place, text in zip(PLACES, headings, strict=False)]
    return subject_of_example(*edits, example="ke-hoach-xa").main


def test_headings_over_roman_sections_are_found_with_their_text() -> None:
    found = lettered_headings(_with_headings("A. TÌNH HÌNH", "B) NHIỆM VỤ"))
    assert [(one.letter, one.unit.line.text[one.start :]) for one in found] == [("A", "TÌNH HÌNH"), ("B", "NHIỆM VỤ")]


@pytest.mark.parametrize(
    "headings", [(), ("A. TÌNH HÌNH",), ("B. TÌNH HÌNH", "C. NHIỆM VỤ"), ("A. Một câu.", "B. Hai câu.")]
)
def test_one_alone_those_without_a_and_sentences_are_none(headings: tuple[str, ...]) -> None:
    assert lettered_headings(_with_headings(*headings)) == ()


@pytest.mark.parametrize(
    ("letters", "wrong"), [("ABC", None), ("AC", ("C", "A")), ("ABB", ("B", "B")), ("ABA", ("A", "B"))]
)
def test_the_first_letter_out_of_order_is_told_with_the_one_before(letters: str, wrong: tuple[str, str] | None) -> None:
    found = first_out_of_order(lettered_headings(_with_headings(*(f"{letter}. ĐỀ MỤC" for letter in letters))))
    assert (found and (found[0].letter, found[1])) == wrong
