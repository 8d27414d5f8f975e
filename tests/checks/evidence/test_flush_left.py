"""Lines moved in from the left edge are known, and put back."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.flush_left import moved_in
from qdgen.ooxml.mends import SetParagraph
from tests.checks.subjects import subject_of_example

ENTRY = "- Đảng ủy Sở Nội vụ;"


@pytest.mark.parametrize(
    ("left", "first_line", "said"),
    [(20, 0, ["20"]), (0, 5, ["5"]), (8, -4, ["4"]), (4, -4, []), (0.5, 0, []), (-2, 0, [])],
)
def test_a_line_that_begins_further_in_is_told_with_its_distance(
    left: float, first_line: float, said: list[str]
) -> None:
    subject = subject_of_example({"paragraph": ENTRY, "left": left, "first_line": first_line})
    messages = [found.message for found in moved_in(subject, "recipient")]
    assert messages == [f"Nơi nhận phải sát lề trái; đang thụt vào {one} mm." for one in said]


def test_a_line_that_goes_on_may_stand_further_in() -> None:
    subject = subject_of_example({"paragraph": ENTRY, "insert_after": "và các chi bộ trực thuộc;", "left": 3})
    goes_on = {"paragraph": "và các chi bộ trực thuộc;", "left": 3}
    assert len(list(moved_in(subject, "recipient"))) == 1
    subject = subject_of_example({"paragraph": ENTRY, "insert_after": "và các chi bộ trực thuộc;"}, goes_on)
    assert not list(moved_in(subject, "recipient"))


def test_put_back_a_hanging_line_goes_on_hanging() -> None:
    subject = subject_of_example({"paragraph": ENTRY, "left": 8, "first_line": -4})
    ((mend,),) = (found.mends for found in moved_in(subject, "recipient"))
    assert isinstance(mend, SetParagraph)
    assert mend.indent_left == pytest.approx(4, abs=0.1)
    assert mend.first_line == pytest.approx(-4, abs=0.1)
