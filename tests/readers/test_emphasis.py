"""Stars round lines, labels and the words behind labels."""

from __future__ import annotations

import pytest

from qdgen.readers.emphasis import take_off_emphasis
from qdgen.readers.ledger import Ledger
from qdgen.readers.raw_lines import RawLine


@pytest.mark.parametrize(
    ("typed", "words", "bold"),
    [
        ("**Một**", "Một", True),
        ("*Một*", "Một", False),
        ("**Điều 1.** Một", "Điều 1. Một", False),
        ("1. **Một**", "1. Một", True),
        ("**a** và **b**", "**a** và **b**", False),
    ],
)
def test_marks_that_wrap_a_line_a_label_or_all_behind_it_are_taken_off(typed: str, words: str, *, bold: bool) -> None:
    raw = RawLine(1, typed)
    take_off_emphasis([raw], Ledger())
    assert (raw.words, raw.bold) == (words, bold)


def test_marks_that_make_no_pair_are_told() -> None:
    ledger = Ledger()
    take_off_emphasis([RawLine(3, "**Một")], ledger)
    assert [remark.location.line for remark in ledger.remarks] == [3]
