from __future__ import annotations

from string import punctuation

import pytest

from qdgen.kinds.emphasis_marks import unmarked
from qdgen.readers.markup.words import cell_of, held, words_of

PLAIN = (
    ("Một việc", "Một việc"),
    ("**Một việc**", "**Một việc**"),
    ("*Một việc*", "*Một việc*"),
    ("__Một việc__", "**Một việc**"),
    ("Một **việc** lớn", "Một **việc** lớn"),
    ("Một _việc_ lớn", "Một *việc* lớn"),
    ("Một ___việc___ lớn", "Một ***việc*** lớn"),
    ("Một **việc _rất_ lớn** nữa", "Một **việc *rất* lớn** nữa"),
    ("m^2^ và <b>x</b>", "m^2^ và **x**"),
    (r"một \*việc\* và H\~2\~O", r"một \*việc\* và H\~2\~O"),
    (r"\*Một\* việc", r"\\*Một\* việc"),
    (r"1. \*Một\* việc", r"1. \\*Một\* việc"),
    ("&lt;b>Một&lt;/b>", r"\\<b>Một\</b>"),
    (r"a \* b \_ c \# d", r"a \* b _ c # d"),
    (r"C:\thu\_muc", r"C:\thu_muc"),
    (r"một \\ hai", "một \\ hai"),
    ("2 * 3 * 4", "2 * 3 * 4"),
    ("tên_tệp_dài", "tên_tệp_dài"),
    ("**Điều 1.** Một việc", "**Điều 1.** Một việc"),
    ("**a)** Một việc", "**a)** Một việc"),
    ("**Điều 1. Phạm vi**", "**Điều 1. Phạm vi**"),
    ("1. **Phạm vi**", "1. **Phạm vi**"),
    (r"**1. a \* b**", r"<b>1. a \* b</b>"),
    ("AT&amp;T", "AT&T"),
    (r"\- Một", r"\- Một"),
    (r"\+ Một", r"\+ Một"),
    (r"1\. Một", r"\1. Một"),
    (r"a\) Một", r"\a) Một"),
    (r"\# Một", r"\# Một"),
    (r"2. \\^^", r"2. \^^"),
    (r"\\một *hai*", r"\một *hai*"),
    (r"*1*\. Một", r"\*1*. Một"),
)
LOSING = (
    ("Một ~~việc~~ lớn", "Một việc lớn"),
    ("Một `việc` lớn", "Một việc lớn"),
    ("Một<br>việc", "Một việc"),
)


@pytest.mark.parametrize(("line", "words"), PLAIN)
def test_emphasis_and_escapes_become_those_of_a_draft(line: str, words: str) -> None:
    assert words_of(held(line)) == (words, False, ())


@pytest.mark.parametrize(("line", "words"), LOSING)
def test_marks_that_a_draft_does_not_have_go_and_are_said_to(line: str, words: str) -> None:
    assert words_of(held(line)) == (words, True, ())


def test_the_address_of_a_link_goes_and_is_told() -> None:
    found = words_of(held("Theo [Nghị định 30](https://vanban.example/30) này"))
    assert found == ("Theo Nghị định 30 này", False, (("[Nghị định 30](https://vanban.example/30)", "Nghị định 30"),))
    assert words_of(held(r"\[Tên cơ quan](để trống)")).text == "[Tên cơ quan](để trống)"


@pytest.mark.parametrize("sign", punctuation)
def test_an_escaped_sign_is_the_sign_itself(sign: str) -> None:
    found = words_of(held(f"một \\{sign} hai"))
    assert (unmarked(found.text), found.lost_marks) == ((f"một {sign} hai", ()), False)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (r"| a \| b | c |", r"| a \| b | c |"),
        (r"| \\ | \* |", r"| \\ | \\* |"),
        ("| **a** | _b_<br>c |", "| **a** | *b*<br>c |"),
        ("| &lt;br> | ^^ |", r"| \<br> | ^^ |"),
        (r"| \^^ | \- | \ Một |", r"| \\^\\^ | \- | \ Một |"),
        ("| a ||", "| a ||"),
        (r"| \ <br>Số: 12 |", r"| \ <br>Số: 12 |"),
    ],
)
def test_a_row_keeps_its_strokes_and_what_a_draft_escapes_in_it(row: str, words: str) -> None:
    assert cell_of(held(row)) == (words, False, ())


def test_marks_that_do_not_end_cost_no_time_to_speak_of() -> None:
    for mark in ("*a ", "_a ", "**a ", "[a](", "`a ", "~~a ", "<br", "&a", "***", "a_"):
        line = mark * (90_000 // len(mark))
        assert words_of(held(line)).text.count("a") == line.count("a")


def test_a_line_with_signs_that_are_no_characters_is_left_as_it_is() -> None:
    assert held("\ufdd0 \\* một") == "\ufdd0 \\* một"
