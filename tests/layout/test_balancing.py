from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.balancing import balanced, fault_count
from qdgen.layout.breaking import break_lines
from qdgen.layout.metrics import Face, room_for, width
from qdgen.standards.standard import Mm

SENTENCE = "Ban hành Kế hoạch và của số 366/NQ-CP Điều\u00a03 - giai đoạn 2021-2025 xã hội"
WORDS = st.sampled_from(SENTENCE.split(" "))
TEXTS = st.lists(WORDS, min_size=1, max_size=25).map(" ".join)
FACES = st.sampled_from(Face)


@given(TEXTS, FACES, st.integers(110, 470))
def test_balanced_lines_are_never_more_than_greedy_ones(text: str, face: Face, room: int) -> None:
    assert len(balanced(text, face, 14, room=room)) <= len(break_lines(text, face, 14, room=room))


@given(TEXTS, FACES, st.integers(110, 470))
def test_balanced_lines_fit_and_hold_the_whole_text(text: str, face: Face, room: int) -> None:
    lines = balanced(text, face, 14, room=room)
    assert all(room_for(line, face, 14) <= room + 1e-5 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(TEXTS, st.integers(110, 470))
def test_bound_words_stay_together(text: str, room: int) -> None:
    lines = balanced(text, Face.BOLD, 13, room=room)
    assert sum(line.count("Điều\u00a03") for line in lines) == text.count("Điều\u00a03")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("SỞ TÀI CHÍNH", ("SỞ TÀI CHÍNH",)),
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", ("SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG")),
        ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", ("SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH")),
        ("BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", ("BAN QUẢN LÝ", "CÁC KHU CÔNG NGHIỆP")),
    ],
)
def test_names_of_offices_break_where_a_person_would_break_them(name: str, lines: tuple[str, ...]) -> None:
    assert balanced(name, Face.BOLD, 13, room=Mm(64.8).pt) == lines


def test_no_word_is_left_alone_on_the_last_line() -> None:
    text = "Ban hành Kế hoạch thi đua năm"
    room = width("Ban hành Kế hoạch thi đua", Face.BOLD, 14)
    assert break_lines(text, Face.BOLD, 14, room=room)[-1] == "năm"
    assert balanced(text, Face.BOLD, 14, room=room) == ("Ban hành Kế hoạch", "thi đua năm")


def test_a_word_wider_than_the_column_is_broken_greedily() -> None:
    assert "".join(balanced("NGHIÊNGNGHIÊNG", Face.BOLD, 14, room=40)) == "NGHIÊNGNGHIÊNG"


@pytest.mark.parametrize(
    ("line", "first", "after", "faults"),
    [
        ("Ban hành Kế hoạch ", True, "thi đua", 0),
        ("đua", False, "", 1),
        ("đua", True, "", 0),
        ("thể thao và ", False, "du lịch", 1),
        ("Ban hành Kế ", True, "hoạch thi đua", 2),
        ("- xã hội ", False, "năm 2026", 1),
        ("2021-", False, "2025", 2),
    ],
    ids=["good", "alone", "only one", "linking word", "compound", "dash", "inside a word"],
)
def test_faults_of_a_line_are_counted(line: str, first: bool, after: str, faults: int) -> None:  # noqa: FBT001 # columns
    assert fault_count(line, first=first, after=after) == faults


def test_an_empty_text_is_one_empty_line() -> None:
    assert balanced("", Face.BOLD, 14, room=100) == ("",)
