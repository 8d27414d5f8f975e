"""Words that say a paper is a draft, above its type."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.draft_marks import without_draft_marks
from qdgen.readers.typed.lines import classify


@pytest.mark.parametrize(
    "words",
    ["DỰ THẢO", "(Dự thảo)", "DỰ THẢO LẦN 3", "Dự thảo lần thứ hai", "Dự thảo ngày 05/12/2026", "BẢN DỰ THẢO 2"],
)
def test_a_draft_mark_above_the_type_goes_and_is_told(words: str) -> None:
    ledger = Ledger()
    lines = [classify(words, at=1), classify("SỞ NỘI VỤ", at=2), classify("QUYẾT ĐỊNH", at=3)]
    assert [line.text for line in without_draft_marks(lines, ledger)] == ["SỞ NỘI VỤ", "QUYẾT ĐỊNH"]
    assert [(remark.kind, remark.before) for remark in ledger.remarks] == [("dropped", words)]


@pytest.mark.parametrize("words", ["DỰ THẢO QUYẾT ĐỊNH", "\\DỰ THẢO", "Dự thảo này gồm ba phần", "SỞ NỘI VỤ"])
def test_other_words_stay(words: str) -> None:
    ledger = Ledger()
    lines = [classify(words, at=1), classify("QUYẾT ĐỊNH", at=2)]
    assert without_draft_marks(lines, ledger) == lines
    assert not ledger.remarks


def test_the_same_words_below_the_type_stay() -> None:
    lines = [classify("QUYẾT ĐỊNH", at=1), classify("DỰ THẢO", at=2)]
    assert without_draft_marks(lines, Ledger()) == lines
