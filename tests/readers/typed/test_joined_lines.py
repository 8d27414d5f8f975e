"""Two lines that were joined by mistake."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.joined_lines import tell_joined_lines
from qdgen.readers.typed.splitting import read_lines


def told(text: str) -> list[str]:
    ledger = Ledger()
    tell_joined_lines(read_lines(text, Ledger()), ledger)
    return [remark.message for remark in ledger.remarks]


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1. Một. Điều 2. Hai.",
        "1. Một. 2. Hai.",
        "1. Một: a) Hai;",
        "d) Một; đ) Hai;",
        "- Một; - Hai;",
        "3. Một. Chương II QUY ĐỊNH",
    ],
)
def test_the_label_of_the_next_line_inside_a_line_is_told(text: str) -> None:
    (message,) = told(text)
    assert "giống chỗ bắt đầu của một dòng mới" in message


@pytest.mark.parametrize(
    "text",
    ["1. Theo điểm b) khoản 1. 3. Hai.", "Một - hai; ba", "\\1. Một. 2. Hai.", "1. Ngày 5. 6. Ba", "a) Một; c) Hai"],
)
def test_other_numbers_are_not(text: str) -> None:
    assert told(text) == []
