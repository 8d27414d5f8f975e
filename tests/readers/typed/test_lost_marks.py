"""Dashes and headings that seem lost."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lost_marks import tell_lost_marks
from qdgen.readers.typed.splitting import read_lines


def told(text: str) -> list[int | None]:
    ledger = Ledger()
    lines = read_lines(text, ledger)
    tell_lost_marks(lines, ledger)
    return [remark.location.line for remark in ledger.remarks]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("- Một;\nHai;\n- Ba.", [2]),
        ("1. Các việc:\nMột;\n- Hai.\n2. Ba", [2]),
        ("- Một;\nHai.\n2. Ba", [2]),
        ("- Một.\nHai.\n2. Ba", []),
        ("1. Một:\n- Hai;\n- Ba.", []),
        ("Nơi nhận:\n- Một;\nHai;\n- Ba.", []),
    ],
)
def test_a_paragraph_that_stands_as_a_dash_does_is_told(text: str, lines: list[int]) -> None:
    assert told(text) == lines


def test_an_article_without_the_heading_that_the_others_have_is_told() -> None:
    text = "Điều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Hiệu lực\nBa.\nĐiều 4. Thi hành Bốn là năm."
    assert told(text) == [7]
    assert told(text.removesuffix(".")) == []
