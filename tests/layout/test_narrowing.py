from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.layout.breaking import break_lines
from qdgen.layout.metrics import Face, width
from qdgen.layout.narrowing import narrowed
from qdgen.standards.standard import Mm

SUMMARY = (
    "Ban hành Kế hoạch triển khai Đợt thi đua Lập thành tích chào mừng Đại hội lần thứ\u00a0XIV của Đảng; tăng tốc, "
    "bứt phá hoàn thành thắng lợi các mục tiêu, nhiệm vụ Nghị quyết Đại hội lần thứ\u00a0XIII của Đảng"
)
ROOM = Mm(165)


@given(st.integers(10, len(SUMMARY)), st.sampled_from(Face), st.integers(90, 170).map(Mm))
def test_the_plain_text_breaks_into_the_foreseen_lines_between_the_indents(end: int, face: Face, room: Mm) -> None:
    text = SUMMARY[:end].strip()
    found = narrowed(text, face, 14, room=room)
    lines = break_lines(text, face, 14, room=(room - 2 * found.indent) * 72 / 25.4)
    assert tuple(line.strip(" ") for line in lines) == found.lines


@given(st.integers(10, len(SUMMARY)), st.sampled_from(Face))
def test_indents_never_cost_a_line(end: int, face: Face) -> None:
    text = SUMMARY[:end].strip()
    assert len(narrowed(text, face, 14, room=ROOM).lines) == len(break_lines(text, face, 14, room=ROOM.pt))


def test_a_single_line_keeps_the_whole_column() -> None:
    assert narrowed("Ban hành Quy chế làm việc", Face.BOLD, 14, room=ROOM).indent == Mm(0)


def test_no_compound_is_parted_and_the_lines_are_even() -> None:
    lines = narrowed(SUMMARY, Face.BOLD, 14, room=ROOM).lines
    widths = [width(line, Face.BOLD, 14) for line in lines]
    assert len(lines) == 3
    assert min(widths) > 0.7 * max(widths)


@pytest.mark.parametrize("word", ["triển khai", "thắng lợi", "nhiệm vụ", "Nghị quyết", "chào mừng"])
def test_a_summary_keeps_its_compounds_whole(word: str) -> None:
    assert any(word in line for line in narrowed(SUMMARY, Face.BOLD, 14, room=ROOM).lines)
