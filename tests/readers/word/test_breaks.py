"""Breaks inside a paragraph of a Word file."""

from __future__ import annotations

import pytest

from qdgen.readers.word.breaks import fills_the_page, goes_on

LONG = "Một dòng dài đầy bề rộng của trang giấy khổ bốn, chưa hết"


@pytest.mark.parametrize(("words", "filled"), [("câu này", True), ("1. Khoản", False), ("CHỮ IN HOA", False)])
def test_a_soft_break_behind_a_full_line_ends_no_line(words: str, *, filled: bool) -> None:
    assert fills_the_page(LONG, words) is filled
    assert not fills_the_page("Dòng ngắn", words)
    assert not fills_the_page(f"{LONG} câu.", words)


def test_a_page_turned_in_a_sentence_ends_no_line() -> None:
    assert goes_on("Câu bị ngắt trang giữa", "chừng như thế này.")
    assert not goes_on("Câu bị ngắt trang giữa", "Chừng như thế này.")
    assert not goes_on("Câu này đã hết.", "chừng như thế này.")
    assert not goes_on("một", "hai")
