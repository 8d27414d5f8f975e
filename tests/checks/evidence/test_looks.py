"""What every element is held to by its look in the standard."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.looks import (
    mended,
    not_capitals,
    set_line,
    stands_alone,
    typed_with_spaces,
    wrong_alignment,
    wrong_sizes,
    wrong_slope,
    wrong_weight,
)
from qdgen.ooxml.mends import SetParagraph, SetRuns
from qdgen.standards.standard import Pt
from tests.checks.reported import MOTTO, subject


def test_a_size_inside_the_range_is_passed() -> None:
    assert not list(wrong_sizes(subject("bo-nhiem", ({"paragraph": MOTTO, "size": 13},)), "motto"))


def test_a_size_outside_is_said_with_the_legal_one_and_mended() -> None:
    found = list(wrong_sizes(subject("bo-nhiem", ({"paragraph": MOTTO, "size": 16},)), "motto"))
    assert [one.message for one in found] == ["Tiêu ngữ cỡ chữ 16; phải là 13–14."]
    assert isinstance(found[0].mends[0], SetRuns)
    assert found[0].mends[0].size == Pt(14)


def test_one_word_that_is_not_bold_is_named() -> None:
    found = list(wrong_weight(subject("bo-nhiem", ({"paragraph": MOTTO, "words": "Tự do", "bold": False},)), "motto"))
    assert [one.message for one in found] == ["Tiêu ngữ phải in đậm; chưa đậm: “Tự do”."]


def test_an_italic_word_where_none_belongs_is_named() -> None:
    found = list(wrong_slope(subject("bo-nhiem", ({"paragraph": MOTTO, "words": "Tự do", "italic": True},)), "motto"))
    assert [one.message for one in found] == ["Tiêu ngữ phải là chữ đứng; đang nghiêng: “Tự do”."]


def test_marks_alone_do_not_make_a_weight_wrong() -> None:
    assert not list(wrong_weight(subject("bo-nhiem", ({"paragraph": MOTTO, "words": "-", "bold": False},)), "motto"))


def test_small_letters_are_said_and_never_mended() -> None:
    found = list(not_capitals(subject("bo-nhiem", ({"paragraph": "SỞ NỘI VỤ", "text": "Sở Nội vụ"},)), "issuer"))
    assert len(found) == 1
    assert not found[0].mends


def test_capitals_by_look_count_as_capitals() -> None:
    edit = {"paragraph": "SỞ NỘI VỤ", "text": "Sở Nội vụ", "caps": True}
    assert not list(not_capitals(subject("bo-nhiem", (edit,)), "issuer"))


def test_an_alignment_is_mended_by_the_paragraph() -> None:
    found = list(wrong_alignment(subject("bo-nhiem", ({"paragraph": "QUYẾT ĐỊNH", "align": "left"},)), "type"))
    assert [one.message for one in found] == ["Tên loại phải căn giữa; đang căn trái."]
    assert isinstance(found[0].mends[0], SetParagraph)


@pytest.mark.parametrize("push", ["\t", " " * 30, "\u00a0" * 12], ids=["a tab", "spaces", "no-break spaces"])
def test_a_column_made_by_a_tab_or_spaces_is_not_judged_by_its_paragraph(push: str) -> None:
    seen = subject("bo-nhiem", ({"paragraph": "QUYẾT ĐỊNH", "text": f"{push}QUYẾT ĐỊNH", "align": "left"},))
    line = seen.main.one("type")
    assert line is not None
    assert not stands_alone(line)
    assert not list(wrong_alignment(seen, "type"))


def test_a_size_is_said_with_a_comma() -> None:
    found = list(wrong_sizes(subject("bo-nhiem", ({"paragraph": "QUYẾT ĐỊNH", "size": 14.5},)), "type"))
    assert [one.message for one in found] == ["Tên loại cỡ chữ 14,5; phải là 13–14."]


def test_a_mend_of_a_whole_line_takes_the_whole_paragraph() -> None:
    line = subject("bo-nhiem").main.one("type")
    assert line is not None
    assert (set_line(line, bold=True).start, set_line(line, bold=True).end) == (None, None)


def test_lines_parted_by_a_line_break_are_aligned_as_their_paragraph() -> None:
    edit = {"paragraph": "SỞ NỘI VỤ", "text": "SỞ NỘI VỤ\nTỈNH GIẢ ĐỊNH", "align": "left"}
    found = [one.message for one in wrong_alignment(subject("bo-nhiem", (edit,)), "issuer")]
    assert found == ["Tên cơ quan ban hành phải căn giữa; đang căn trái."] * 2


def test_a_column_held_by_spaces_is_not_mended_and_one_held_by_tabs_is() -> None:
    typed = {"paragraph": "QUYẾT ĐỊNH", "insert_before": "Số: 05/QĐ-SNV{}Bình Minh, ngày 05 tháng 02 năm 2026"}
    for gap, spaces in ((" " * 9, True), ("\t", False)):
        edit = {**typed, "insert_before": typed["insert_before"].format(gap)}
        line = subject("bo-nhiem", (edit,)).main["number"][-1]
        assert line.lane == "left"
        assert typed_with_spaces(line) is spaces
        assert bool(mended(line, size=Pt(13))) is not spaces
