"""How paragraphs break into lines, and the share of a rule."""

from __future__ import annotations

from typing import Any

import pytest

from qdgen.checks.evidence.printed_lines import fitting_rule, printed_lines, room_of, rule_share, takes_more_lines
from qdgen.checks.settings import Settings
from qdgen.checks.subject import Subject, subject_of
from qdgen.ooxml.document import read_document
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Pt
from tests.checks.faults import made

THIRD_TO_HALF = ND30.looks["summary"].rule
SUMMARY = "Về việc bổ nhiệm bà Trần Thị B"


def subject(*edits: dict[str, Any]) -> Subject:
    return subject_of(read_document(made("bo-nhiem", edits), "x.docx"), Settings())


def test_the_lines_of_a_paragraph_are_its_words() -> None:
    looked = subject()
    line = looked.main["summary"][0]
    texts, widths = printed_lines(looked, line)
    assert " ".join(texts) == line.text
    assert len(texts) == len(widths) == 2
    room = room_of(looked, line)
    assert room is not None
    assert all(0 < width <= room for width in widths)


def test_a_line_broken_by_hand_is_two_lines() -> None:
    looked = subject({"paragraph": SUMMARY, "text": "Về việc bổ nhiệm\nbà Trần Thị B"})
    assert printed_lines(looked, looked.main["summary"][0])[0] == ("Về việc bổ nhiệm", "bà Trần Thị B")


def test_a_cell_has_no_known_room() -> None:
    looked = subject()
    assert room_of(looked, looked.main["motto"][0]) is None
    assert printed_lines(looked, looked.main["motto"][0]) == ((), ())


def test_letters_of_another_font_have_no_known_width() -> None:
    looked = subject({"paragraph": SUMMARY, "font": "Arial"})
    assert printed_lines(looked, looked.main["summary"][0]) == ((), ())


def test_short_and_long_paragraphs_are_told_apart() -> None:
    looked = subject()
    articles = [unit.line for unit in looked.main.units]
    assert [takes_more_lines(looked, line) for line in (articles[0], articles[-2], articles[-1])] == [True, False, True]


@pytest.mark.parametrize(
    ("length", "share"),
    [(40, None), (34, None), (49, None), (20, 0.2), (100, 1.0)],
    ids=["40", "34", "49", "20", "100"],
)
def test_a_rule_is_held_to_a_third_to_a_half(length: float, share: float | None) -> None:
    assert THIRD_TO_HALF is not None
    assert rule_share(Pt(length), (Pt(100),), THIRD_TO_HALF) == share


def test_the_last_line_or_the_longest_will_do() -> None:
    assert THIRD_TO_HALF is not None
    assert rule_share(Pt(40), (Pt(100), Pt(50)), THIRD_TO_HALF) is None
    assert rule_share(Pt(20), (Pt(100), Pt(50)), THIRD_TO_HALF) is None
    assert rule_share(Pt(60), (Pt(100), Pt(50)), THIRD_TO_HALF) == pytest.approx(1.2)


def test_beside_a_last_line_of_a_word_the_longest_counts() -> None:
    assert THIRD_TO_HALF is not None
    widths = (Pt(100), Pt(10))
    assert rule_share(Pt(20), widths, THIRD_TO_HALF) == pytest.approx(0.2)
    length = fitting_rule(("Một dòng dài", "chữ"), widths, ND30.looks["summary"], Pt(14))
    assert rule_share(length.pt, widths, THIRD_TO_HALF) is None
