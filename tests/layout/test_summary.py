from __future__ import annotations

import dataclasses

import pytest

from qdgen.layout.metrics import Face, width
from qdgen.layout.summary import summary_lines
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Mm

SUMMARIES = (
    "Ban hành Quy chế làm việc",
    "Về việc phê duyệt Kế hoạch sử dụng đất năm 2026 của xã Ánh Dương giả định",
    (
        "Ban hành Kế hoạch triển khai Đợt thi đua Lập thành tích chào mừng Đại hội lần thứ XIV của Đảng; tăng tốc, "
        "bứt phá hoàn thành thắng lợi các mục tiêu, nhiệm vụ Nghị quyết Đại hội lần thứ XIII của Đảng"
    ),
)


@pytest.mark.parametrize("text", SUMMARIES, ids=["one line", "two lines", "three lines"])
def test_a_summary_is_whole_and_has_no_word_alone(text: str) -> None:
    lines = summary_lines(text, ND30).lines
    assert " ".join(lines) == text
    assert len(lines) == 1 or len(lines[-1].split()) > 1


@pytest.mark.parametrize("text", SUMMARIES, ids=["one line", "two lines", "three lines"])
def test_the_rule_under_a_summary_is_legal_for_the_last_and_the_longest_line(text: str) -> None:
    rule = summary_lines(text, ND30).rule
    assert 1 / 3 <= rule.of_longest <= rule.of_last <= 1 / 2


@pytest.mark.parametrize("text", SUMMARIES, ids=["one line", "two lines", "three lines"])
def test_the_lines_fit_between_the_indents(text: str) -> None:
    found = summary_lines(text, ND30)
    room = ND30.page.text_width - 2 * found.indent
    assert max(width(line, Face.BOLD, 14).mm for line in found.lines) <= room


def test_a_wider_margin_makes_shorter_lines() -> None:
    left = dataclasses.replace(ND30.page.left, used=Mm(35))
    narrow = dataclasses.replace(ND30, page=dataclasses.replace(ND30.page, left=left))
    text = SUMMARIES[1] + " và vùng phụ cận"
    longest = [max(map(len, summary_lines(text, standard).lines)) for standard in (ND30, narrow)]
    assert longest[1] <= longest[0]


def test_a_smaller_size_may_be_asked_for() -> None:
    assert summary_lines(SUMMARIES[0], ND30, size=13).rule.length < summary_lines(SUMMARIES[0], ND30).rule.length
