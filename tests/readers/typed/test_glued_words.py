"""Words glued together or spaced out by copying."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.glued_words import apart, settle_glued_words
from qdgen.readers.typed.raw_lines import RawLine


def test_a_line_that_can_be_nothing_else_is_put_right_and_told() -> None:
    ledger = Ledger()
    raw = RawLine(1, "Q U Y Ế T Đ Ị N H")
    settle_glued_words([raw], ledger)
    assert raw.words == "QUYẾT ĐỊNH"
    assert [remark.kind for remark in ledger.remarks] == ["glued"]


@pytest.mark.parametrize("words", ["Q U Y T Ắ C", "Giao nhândân tỉnh"])
def test_what_is_not_certain_stays_and_is_told(words: str) -> None:
    ledger = Ledger()
    raw = RawLine(1, words)
    settle_glued_words([raw], ledger)
    assert raw.words == words
    assert [remark.sure for remark in ledger.remarks] == ["guess"]


@pytest.mark.parametrize("word", ["nghiêng", "Quyết", "café", "QĐ", "HĐND", "Krông", "Đắk", "naïve", "Nguyễn"])
def test_a_word_of_its_own_is_not_taken_apart(word: str) -> None:
    assert apart(word) == ""
