"""What stands inside quotation marks stays text."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import LineKind
from qdgen.readers.typed.quoted_lines import settled_quotations
from qdgen.readers.typed.splitting import read_lines


def kinds(text: str) -> tuple[list[LineKind], list[str]]:
    ledger = Ledger()
    lines = settled_quotations(read_lines(text, ledger), ledger)
    assert [line.full for line in lines] == text.split("\n")
    return [line.kind for line in lines], [remark.sure for remark in ledger.remarks]


C, T, P = LineKind.CLAUSE, LineKind.TEXT, LineKind.POINT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Sửa đổi như sau:\n“2. Kinh phí:\na) Một;\nb) Hai.”\n2. Ba.", [C, T, T, T, C]),
        ("1. Sửa đổi như sau: “Điều 5. Hiệu lực\n1. Một.\n2. Hai”.\n2. Ba.", [C, T, T, C]),
        ('1. Sửa:\n"2. Kinh phí:\na) Một."\n2. Ba.', [C, T, T, C]),
    ],
)
def test_labels_inside_a_quotation_are_words_and_one_remark_says_so(text: str, expected: list[LineKind]) -> None:
    assert kinds(text) == (expected, ["likely"])


def test_a_quotation_that_is_never_closed_changes_nothing_and_is_told() -> None:
    assert kinds("1. Sửa:\n“2. Kinh phí:\na) Một.\n2. Hai.") == ([C, T, P, C], ["guess"])


def test_words_in_quotation_marks_are_no_quotation() -> None:
    assert kinds("1. Phong trào “đổi mới”.\n2. Hai.\na) Ba.") == ([C, C, P], [])
