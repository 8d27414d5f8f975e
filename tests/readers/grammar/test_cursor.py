"""The place in a run of lines."""

from __future__ import annotations

import pytest

from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.lines import LineKind
from qdgen.readers.typed.splitting import read_lines

LINES = read_lines("Một\nHai\n\nBa\nBỐN", Ledger())


def test_a_cursor_moves_forward_to_its_end() -> None:
    cursor = Cursor(LINES, 1, 3)
    assert [cursor.take().full, cursor.take().full] == ["Hai", "Ba"]
    assert cursor.line is None
    with pytest.raises(IndexError):
        cursor.take()


def test_a_block_ends_at_a_blank_line() -> None:
    cursor = Cursor(LINES)
    assert [line.full for line in cursor.take_block()] == ["Một", "Hai"]
    assert cursor.joined is None
    assert cursor.at(LineKind.TEXT)
    assert [line.full for line in cursor.take_block()] == ["Ba", "BỐN"]
    assert not cursor.at(LineKind.UPPER)
