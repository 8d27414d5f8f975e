"""Marks are found with their frames, in the masthead and in the top margin."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.stamps import stamps
from tests.checks.subjects import subject_of_example

NUMBER = "Số: 05/QĐ-SNV"


@pytest.mark.parametrize(
    ("mark", "element"), [("MẬT", "secrecy"), ("HỎA TỐC", "urgency"), ("LƯU HÀNH NỘI BỘ", "circulation")]
)
def test_a_framed_mark_has_the_size_of_the_standard(mark: str, element: str) -> None:
    subject = subject_of_example({"draft": [NUMBER, f"{NUMBER}\n\n{mark}"]})
    (stamp,) = stamps(subject)
    frame = subject.standard.mark_frames[mark]
    assert (stamp.element, stamp.line.text, stamp.framed) == (element, mark, True)
    assert stamp.width == pytest.approx(frame.width, abs=0.1)
    assert stamp.height == pytest.approx(frame.height, abs=0.1)


def test_a_mark_on_a_line_of_its_own_has_no_frame() -> None:
    (stamp,) = stamps(subject_of_example({"paragraph": NUMBER, "insert_after": "HỎA TỐC"}))
    assert not stamp.framed


def test_only_a_mark_of_secrecy_follows_rules_of_its_own() -> None:
    subject = subject_of_example({"draft": [NUMBER, f"{NUMBER}\n\nMẬT\n\nHỎA TỐC"]})
    assert {one.line.text: one.follows_secrecy_rules for one in stamps(subject)} == {"MẬT": True, "HỎA TỐC": False}


def test_a_document_without_marks_has_none() -> None:
    assert not tuple(stamps(subject_of_example()))
