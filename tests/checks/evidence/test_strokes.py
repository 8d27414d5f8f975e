"""Lines under motto and issuer are found, and measured against the words above them."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.strokes import printed_widths, redrawn, stroke_length, strokes_under, width_of
from qdgen.ooxml.mends import DrawRule, RemoveRules
from tests.checks.subjects import subject_of_example

FONT = "Times New Roman"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize("element", ["motto", "issuer"])
def test_the_drawn_line_is_found_under_its_words(element: str) -> None:
    subject = subject_of_example()
    (stroke,) = strokes_under(subject, subject.main, element)
    assert stroke.kind == "drawing"


def test_the_motto_of_an_example_is_as_long_as_its_line() -> None:
    subject = subject_of_example()
    (line,) = subject.main["motto"]
    (stroke,) = strokes_under(subject, subject.main, "motto")
    assert stroke_length(stroke, [line], FONT) == pytest.approx(width_of(line, FONT), rel=0.001)


def test_underlined_words_are_as_long_as_their_letters() -> None:
    subject = subject_of_example(
        {"paragraph": "SỞ NỘI VỤ", "words": "NỘI", "underline": True},
        {"xml": "word/document.xml", "replace": ['<wp:docPr id="1" ', '<wp:docPr id="1" hidden="1" ']},
    )
    (line,) = subject.main["issuer"]
    (stroke,) = strokes_under(subject, subject.main, "issuer")
    assert stroke_length(stroke, [line], FONT) == width_of(line, FONT, 3, 6)


def test_small_letters_shown_in_capitals_are_as_wide_as_capitals() -> None:
    typed = subject_of_example()
    shown = subject_of_example({"paragraph": "SỞ NỘI VỤ", "text": "Sở Nội vụ", "caps": True})
    assert width_of(typed.main["issuer"][0], FONT) == width_of(shown.main["issuer"][0], FONT)


def test_letters_of_another_font_have_no_width() -> None:
    subject = subject_of_example({"paragraph": MOTTO, "font": "Arial"})
    assert width_of(subject.main["motto"][0], FONT) is None
    assert printed_widths(subject, subject.main["motto"]) is None


def test_a_name_too_long_for_its_column_is_printed_on_several_lines() -> None:
    name = "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH BÌNH MINH GIẢ ĐỊNH"
    subject = subject_of_example({"paragraph": "SỞ NỘI VỤ", "text": name})
    widths = printed_widths(subject, subject.main["issuer"])
    assert widths is not None
    assert len(widths) > 1


def test_a_line_drawn_in_the_next_paragraph_is_taken_away_before_it_is_drawn_anew() -> None:
    subject = subject_of_example()
    (line,) = subject.main["motto"]
    (stroke,) = strokes_under(subject, subject.main, "motto")
    removed, drawn = redrawn(subject, line, stroke, line.paragraph.format.indent_left)
    assert isinstance(removed, RemoveRules)
    assert isinstance(drawn, DrawRule)
    assert (removed.index, drawn.index) == (line.paragraph.index + 1, line.paragraph.index)
