from __future__ import annotations

from datetime import date

import pytest

from qdgen.model import Paragraph, Signatory
from qdgen.readers.mappings.spot import Spot, found_kind, found_words
from qdgen.readers.mappings.tree import Bare, Value


def test_a_place_is_called_by_its_term_with_a_capital() -> None:
    spot = Spot(model=Signatory, name="title", path=("signatory", "title"))
    assert spot.term == "Chức vụ người ký"
    assert Spot(model=Paragraph).term == "Đoạn văn không đánh số"
    assert spot.item(2).path == ("signatory", "title", 2)
    assert spot.item(2).required


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        ("x", "chữ", "x"),
        (Bare(words="010", value=10), "số", "010"),
        (Bare(words="1.5", value=1.5), "số", "1.5"),
        (Bare(words="true", value=True), "giá trị đúng/sai", "true"),
        (Bare(words="2025-12-05", value=date(2025, 12, 5)), "ngày", "2025-12-05"),
        (Bare(words="yes"), "giá trị không rõ là chữ, số hay đúng/sai", "yes"),
        ([], "danh sách", ""),
        ({}, "nhóm “tên: giá trị”", ""),
    ],
)
def test_what_was_found_is_told_in_words(value: Value, kind: str, words: str) -> None:
    assert (found_kind(value), found_words(value)) == (kind, words)
