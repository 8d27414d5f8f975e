"""Effective looks as values."""

from __future__ import annotations

import pytest

from qdgen.ooxml.formats import NO_BORDERS, Border, Borders, LineSpacing, ParagraphFormat, RunFormat
from qdgen.standards.standard import Pt


def plain(size: float = 14) -> RunFormat:
    font = "Times New Roman"
    return RunFormat(font=font, font_other=font, font_complex=font, font_east_asian=font, size=Pt(size))


def test_equal_looks_are_equal_values() -> None:
    assert plain() == plain(14.0)
    assert plain() != plain(13)
    assert len({plain(), plain()}) == 1


def test_a_box_has_all_four_sides() -> None:
    line = Border(style="single")
    assert Borders(top=line, bottom=line, left=line, right=line).boxed
    assert not Borders(top=line, bottom=line).boxed
    assert not NO_BORDERS.boxed


@pytest.mark.parametrize(
    ("spacing", "text"),
    [
        (LineSpacing(), "x1"),
        (LineSpacing(multiple=1.15), "x1.15"),
        (LineSpacing(rule="exact", height=Pt(18)), "exact 18pt"),
        (LineSpacing(rule="at_least", height=Pt(16.5)), "at_least 16.5pt"),
    ],
)
def test_line_spacing_reads_as_a_person_says_it(spacing: LineSpacing, text: str) -> None:
    assert str(spacing) == text


def test_a_paragraph_that_states_nothing_is_left_aligned_single_spaced_and_without_gap() -> None:
    look = ParagraphFormat()
    assert (look.align, look.line, look.space_before, look.space_after) == ("left", LineSpacing(), Pt(0), Pt(0))
    assert look.outline_level is None
    assert look.widow_control
