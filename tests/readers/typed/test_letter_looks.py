"""How letters were set, beside the words, whatever happens to the words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.model.emphasis import Emphasis
from qdgen.readers.typed.letter_looks import (
    BOLD,
    ITALIC,
    Looks,
    emphasis_in,
    emphasised,
    has_throughout,
    joined,
    letters_of,
    looks_of,
    part_of,
    with_plain_spaces,
    without,
)
from tests.emphasis_strategies import emphases

TEXT = "Thực hiện Quy chế"
BOLD_WORDS = (Emphasis(start=10, end=17, bold=True),)
WORDS = st.text("aăđế Ộ1.,;*", min_size=1, max_size=30).map(lambda text: " ".join(text.split())).filter(bool)


@given(st.data())
def test_what_was_noted_of_a_text_is_found_in_it_again(data: st.DataObject) -> None:
    text = data.draw(WORDS)
    emphasis = data.draw(emphases(text))
    assert emphasis_in(text, emphasised(text, emphasis)) == emphasis


@pytest.mark.parametrize("label", ["1.", "Điều 10.", "a)", "-", "1.1.1."])
@pytest.mark.parametrize("end", ["", ";", "./."])
def test_a_label_and_an_end_mark_may_go(label: str, end: str) -> None:
    line = f"{label} {TEXT}{end}"
    start = len(label) + 11
    looks = emphasised(line, (Emphasis(start=start, end=start + 7, bold=True),))
    assert emphasis_in(TEXT, looks) == BOLD_WORDS
    assert emphasis_in(f"{TEXT}.", looks) == BOLD_WORDS


@pytest.mark.parametrize(
    "typed",
    [
        unicodedata.normalize("NFD", TEXT),
        "Thực\u200b hiện  Quy\u00a0chế",
        "Thực hiệnQuy chế",
        "Thực\u00ad hiện Quy  chế ",
    ],
)
def test_repairs_of_the_words_move_nothing(typed: str) -> None:
    at = typed.index("Quy")
    assert emphasis_in(TEXT, looks_of(typed, [0] * at + [BOLD] * (len(typed) - at))) == BOLD_WORDS


def test_letters_that_look_like_another_are_that_other() -> None:
    typed = "Ðiều kiện"
    assert emphasis_in("Điều kiện", looks_of(typed, [ITALIC] * 4 + [0] * 5)) == (Emphasis(start=0, end=4, italic=True),)


def test_words_that_are_no_part_of_the_line_have_no_looks() -> None:
    assert emphasis_in("khác hẳn", emphasised(TEXT, BOLD_WORDS)) is None
    assert emphasis_in("khác hẳn", None) == ()


def test_lines_that_are_joined_keep_their_looks_and_a_space_has_those_of_both_sides() -> None:
    one = emphasised("Thực hiện Quy", (Emphasis(start=10, end=13, bold=True),))
    other = emphasised("chế", (Emphasis(start=0, end=3, bold=True, italic=True),))
    assert emphasis_in(TEXT, joined([("Thực hiện Quy", one), ("chế", other)])) == (
        Emphasis(start=10, end=14, bold=True),
        Emphasis(start=14, end=17, bold=True, italic=True),
    )
    assert emphasis_in(TEXT, joined([("Thực hiện", None), ("Quy", None), ("chế", other)])) == (
        Emphasis(start=14, end=17, bold=True, italic=True),
    )
    assert joined([("Thực hiện", None), ("Quy chế", None)]) is None


def test_a_part_of_a_line_has_its_own_looks() -> None:
    looks = emphasised(TEXT, BOLD_WORDS)
    assert part_of(looks, TEXT, 0, 10) is None
    assert part_of(looks, TEXT, 9, 13) == Looks(" Quy", "\0\1\1\1")


def test_a_space_between_words_that_are_set_alike_is_set_so_too() -> None:
    apart = (Emphasis(start=10, end=13, bold=True), Emphasis(start=14, end=17, bold=True))
    assert emphasis_in(TEXT, with_plain_spaces(emphasised(TEXT, apart))) == BOLD_WORDS
    too_far = (Emphasis(start=9, end=17, bold=True),)
    assert emphasis_in(TEXT, with_plain_spaces(emphasised(TEXT, too_far))) == BOLD_WORDS


def test_a_look_can_be_asked_for_and_taken_away() -> None:
    looks = emphasised("Quy chế.", (Emphasis(start=0, end=7, bold=True),))
    assert looks is not None
    assert has_throughout("Quy chế.", looks, BOLD)
    assert not has_throughout("Quy chế.", looks, ITALIC)
    assert without(looks, BOLD) is None
    assert not has_throughout("...", looks, BOLD)


def test_only_what_is_seen_is_a_letter() -> None:
    assert letters_of(" a\u200bb\t\n c\uf0b7") == (" ab c", (0, 1, 3, 4, 7))
