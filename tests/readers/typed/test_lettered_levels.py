"""Headings that count by capitals."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lettered_levels import opens_letters, settled_letters
from qdgen.readers.typed.lines import Line, LineKind, classify


def lines(*words: str) -> list[Line]:
    return [classify(one, at=place) for place, one in enumerate(words, start=1)]


def kinds(*words: str, in_articles: bool = False) -> tuple[list[LineKind], list[str]]:
    ledger = Ledger()
    settled = settled_letters(lines(*words), ledger, in_articles=in_articles)
    return [line.kind for line in settled], [remark.sure for remark in ledger.remarks]


def test_over_roman_sections_they_are_parts() -> None:
    found, sure = kinds("A. MỘT", "I. HAI", "B) BA")
    assert found == [LineKind.PART, LineKind.SECTION, LineKind.PART]
    assert sure == ["likely"]


def test_without_roman_sections_they_are_sections() -> None:
    assert kinds("A. MỘT", "1. Hai.", "B. BA")[0] == [LineKind.SECTION, LineKind.CLAUSE, LineKind.SECTION]


@pytest.mark.parametrize("high", ["Phần I", "Chương I", "Điều 1. Một"])
def test_beside_higher_levels_they_are_told(high: str) -> None:
    found, sure = kinds(high, "A. MỘT", "B. HAI")
    assert found[1:] == [LineKind.UPPER, LineKind.UPPER]
    assert sure == ["guess", "guess"]
    assert kinds("A. MỘT", "B. HAI", in_articles=True)[1] == ["guess", "guess"]


@pytest.mark.parametrize("words", [("A. MỘT",), ("B. MỘT", "C. HAI"), ("A. Một.", "B. Hai."), ("\\A. Một", "\\B. Hai")])
def test_one_alone_sentences_and_plain_words_stay(words: tuple[str, ...]) -> None:
    before = lines(*words)
    ledger = Ledger()
    assert settled_letters(before, ledger) == before
    assert not ledger.remarks


def test_only_the_first_letter_opens_them() -> None:
    assert [opens_letters(line) for line in lines("A. MỘT", "B. HAI", "A MỘT", "\\A. MỘT")] == [
        True,
        False,
        False,
        False,
    ]
