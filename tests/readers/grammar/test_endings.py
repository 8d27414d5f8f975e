"""Marks at the end of sentences, lists and parts; lines broken by hand."""

from __future__ import annotations

import pytest

from qdgen.readers.grammar.endings import ends_sentence, unwrapped, without_end_mark, without_list_mark
from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.splitting import read_lines


@pytest.mark.parametrize("text", ["Một.", "Một;", "Một:", "Một?", "Một…", "“Một.”", "(Một.)", "Một./."])
def test_a_mark_ends_a_sentence_behind_quotes_too(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Một", "Một (hai)", "“Một”", ""])
def test_without_a_mark_it_is_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    ("text", "bare", "marks"),
    [("Một;", "Một", ";"), ("Một ,", "Một", ","), ("Một", "Một", ""), ("Một.;", "Một", ".;"), (";", "", ";")],
)
def test_the_mark_of_a_list_comes_off(text: str, bare: str, marks: str) -> None:
    assert without_list_mark(text) == (bare, marks)


@pytest.mark.parametrize(
    ("text", "expected", "before"),
    [
        ("Một./.", "Một.", None),
        ("Một ./.", "Một.", " ./."),
        ("Một. / .", "Một.", ". / ."),
        ("Một././.", "Một.", "././."),
        ("Một/.", "Một.", "/."),
        ("Một?./.", "Một?", None),
        ("I. MỘT./.", "I. MỘT", None),
        ("**1. Một./.**", "1. Một", None),
        ("Một.", "Một.", "."),
        ("Một;", "Một.", ";"),
        ("Một", "Một.", ""),
        ("I. MỘT", "I. MỘT", ""),
    ],
)
def test_the_end_mark_gives_place_to_a_full_stop(text: str, expected: str, before: str | None) -> None:
    ledger = Ledger()
    (line,) = without_end_mark(list(read_lines(text, ledger)), ledger, "Kế hoạch")
    assert line.full == expected
    told = [] if before is None else [(before, "./.")]
    assert [(remark.before, remark.after) for remark in ledger.remarks] == told


def test_an_end_mark_on_its_own_line_goes_and_none_is_asked_behind_a_table() -> None:
    ledger = Ledger()
    lines = without_end_mark(list(read_lines("| a |\n\n./.", ledger)), ledger, "Kế hoạch")
    assert [line.full for line in lines] == ["| a |"]
    assert [(remark.before, remark.after) for remark in ledger.remarks] == [("./.", "")]
    assert without_end_mark(lines, ledger, "Kế hoạch") == lines
    assert len(ledger.remarks) == 1


@pytest.mark.parametrize(
    ("text", "expected", "joined"),
    [
        ("Một\nhai\nba.\nbốn", ["Một hai ba.", "bốn"], 2),
        ("Một\n\nhai", ["Một", "hai"], 0),
        ("Một\nHai", ["Một", "Hai"], 0),
        ("Một\n\\hai", ["Một", "hai"], 0),
        ("1.\nMột", ["1. Một"], 1),
        ("Điều 1.\n\nMỘT", ["Điều 1. MỘT"], 1),
        ("- Một\nhai", ["- Một hai"], 1),
        ("I. MỘT\nhai", ["I. MỘT", "hai"], 0),
    ],
)
def test_a_line_goes_on_in_small_letters_and_a_remark_says_so(text: str, expected: list[str], joined: int) -> None:
    ledger = Ledger()
    assert [line.full for line in unwrapped(read_lines(text, ledger), ledger)] == expected
    assert len(ledger.remarks) == joined


def test_a_row_broken_by_hand_is_joined_and_told() -> None:
    ledger = Ledger()
    lines = unwrapped(read_lines("| a | b\nc |\n| d | e |\nMột.", Ledger()), ledger)
    assert [line.full for line in lines] == ["| a | b c |", "| d | e |", "Một."]
    assert [(remark.before, remark.after) for remark in ledger.remarks] == [("| a | b / c |", "| a | b c |")]


def test_a_line_behind_a_word_that_ends_no_sentence_goes_on() -> None:
    ledger = Ledger()
    lines = unwrapped(read_lines("1. Quy định tại\nĐiều 5 Nghị định A.\nMột\nHai", Ledger()), ledger)
    assert [line.full for line in lines] == ["1. Quy định tại Điều 5 Nghị định A.", "Một", "Hai"]
    assert len(ledger.remarks) == 1
