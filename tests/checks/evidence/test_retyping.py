"""Marks typed anew are put beside the characters that stay."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.retyping import retyped
from tests.checks.subjects import subject_with


@pytest.mark.parametrize(
    ("start", "end", "text", "wanted"),
    [(0, 0, "- ", "- abc"), (3, 3, ";", "abc;"), (2, 3, "", "ab"), (0, 3, "x", "x"), (1, 1, "-", "a-bc")],
)
def test_what_is_put_in_goes_with_a_neighbour(start: int, end: int, text: str, wanted: str) -> None:
    line = subject_with("- Đảng ủy Sở", "- abc").main["recipient"][2]
    mend = retyped(line, start + 2, end + 2, text)
    typed = line.paragraph.text
    assert typed[: mend.start] + mend.text + typed[mend.end :] == f"- {wanted}"
    assert mend.start < mend.end
