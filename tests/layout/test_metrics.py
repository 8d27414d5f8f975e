from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.metrics import NO_BREAK_SPACE, Face, ascent, face_of, line_height, missing, overhang, room_for, width
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Pt

FACES = st.sampled_from(Face)
SIZES = st.sampled_from((10, 11, 12, 13, 14))


@pytest.mark.parametrize(
    ("text", "face", "sizes"),
    [
        (ND30.national_title, Face.BOLD, {12: 88.3, 13: 95.7, 14: 103.0}),
        (ND30.motto, Face.BOLD, {12: 51.8, 13: 56.1, 14: 60.5}),
        ("ỦY BAN NHÂN DÂN", Face.BOLD, {12: 39.9, 13: 43.2, 14: 46.5}),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", Face.BOLD, {12: 74.1, 13: 80.3, 14: 86.4}),
        ("Sơn La, ngày 29 tháng 12 năm 2025", Face.ITALIC, {13: 66.7, 14: 71.8}),
        ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", Face.ITALIC, {13: 98.7, 14: 106.3}),
    ],
    ids=["Quốc hiệu", "Tiêu ngữ", "UBND", "Chủ tịch", "Sơn La", "Hồ Chí Minh"],
)
def test_known_lines_have_their_known_widths(text: str, face: Face, sizes: dict[int, float]) -> None:
    measured = {size: round(width(text, face, size).mm, 1) for size in sizes}
    assert measured == sizes


@given(st.text(), st.text(), FACES, SIZES)
def test_widths_add_up(left: str, right: str, face: Face, size: int) -> None:
    assert width(left + right, face, size) == pytest.approx(width(left, face, size) + width(right, face, size))


@given(st.text(), FACES)
def test_a_width_grows_with_the_size_and_is_never_negative(text: str, face: Face) -> None:
    assert 0 <= width(text, face, 12) <= width(text, face, 13)
    assert width(text, face, 14) == pytest.approx(2 * width(text, face, 7))


def test_decomposed_text_is_as_wide_as_composed() -> None:
    assert width("Nghi\u0323", Face.REGULAR, 14) == width("Nghị", Face.REGULAR, 14)


def test_control_and_format_characters_have_no_width() -> None:
    assert width("\u200b\x00\u00ad\ufeff", Face.REGULAR, 14) == Pt(0)


def test_an_accented_letter_without_metrics_counts_as_its_letter_and_any_other_as_a_full_em() -> None:
    assert width("ǎ", Face.BOLD, 14) == width("a", Face.BOLD, 14)
    assert width("越", Face.BOLD, 14) == Pt(14)


def test_characters_without_metrics_are_named_and_vietnamese_has_none() -> None:
    assert missing("Quyết định 越南 số 1") == {"越", "南"}
    assert missing("ỦY BAN NHÂN DÂN: “khuỷu tay” – 5 % ≤ 1.000.000 ₫…\n") == frozenset()


def test_a_single_line_is_one_and_fifteen_hundredths_of_the_size_high() -> None:
    assert line_height(14) == pytest.approx(16.1, abs=0.01)
    assert line_height(14, 1.5) == pytest.approx(24.15, abs=0.01)
    assert ascent(14) == pytest.approx(12.475, abs=0.001)


def test_only_italics_need_room_beyond_their_last_letter() -> None:
    assert [overhang(face, 14) for face in Face] == [0, 0, 1.3, 1.3]
    assert room_for("Sơn La", Face.BOLD, 14) == width("Sơn La", Face.BOLD, 14)


def test_a_no_break_space_in_italics_needs_room_of_its_own() -> None:
    bound = room_for(f"ngày{NO_BREAK_SPACE}29", Face.ITALIC, 14)
    assert bound == pytest.approx(room_for("ngày 29", Face.ITALIC, 14) + 1.3)


@pytest.mark.parametrize(
    ("element", "face"),
    [
        ("body", Face.REGULAR),
        ("issuer", Face.BOLD),
        ("place_and_date", Face.ITALIC),
        ("recipients_label", Face.BOLD_ITALIC),
    ],
)
def test_the_face_of_an_element_follows_its_look(element: str, face: Face) -> None:
    assert face_of(ND30.looks[element]) is face
