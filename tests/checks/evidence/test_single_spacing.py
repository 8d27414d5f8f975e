"""Two lines stand one single line apart, or they do not."""

from __future__ import annotations

from typing import Any

import pytest

from qdgen.checks.evidence.single_spacing import are_apart, brought_together
from qdgen.ooxml.mends import SetParagraph
from tests.checks.subjects import subject_of_example

MOTTO = "Độc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize(
    ("edit", "apart"),
    [
        ({}, False),
        ({"before": 3}, False),
        ({"before": 6}, True),
        ({"before": 12}, True),
        ({"line": 1.1}, False),
        ({"line": 1.5}, True),
        ({"line_points": 16}, False),
        ({"line_points": 30}, True),
    ],
)
def test_lines_are_apart_by_space_or_by_line_spacing(edit: dict[str, Any], apart: bool) -> None:  # noqa: FBT001
    main = subject_of_example({"paragraph": MOTTO, **edit}).main
    assert are_apart(main["national_title"][0], main["motto"][0]) == apart


def test_lines_are_brought_together_from_both_sides() -> None:
    main = subject_of_example().main
    mends = brought_together(main["national_title"][0], main["motto"][0])
    assert all(isinstance(mend, SetParagraph) for mend in mends)
