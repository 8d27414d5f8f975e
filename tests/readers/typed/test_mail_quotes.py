"""Text quoted by a mail program."""

from __future__ import annotations

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.mail_quotes import without_quote_marks


def test_marks_before_nearly_all_lines_are_taken_off() -> None:
    ledger = Ledger()
    assert without_quote_marks(["> Một", ">", ">> Hai", ">  Ba"], ledger) == ["Một", "", "Hai", " Ba"]
    assert [remark.kind for remark in ledger.remarks] == ["mark"]


def test_a_mark_before_a_few_lines_is_words() -> None:
    ledger = Ledger()
    lines = ["Một", "> Hai", "Ba", "Bốn"]
    assert without_quote_marks(lines, ledger) == lines
    assert not ledger.remarks
