"""The words that reader and writer of text drafts both go by."""

from __future__ import annotations

import re

import pytest

from qdgen.kinds import labels
from qdgen.kinds.labels import begins_like_an_article

SOURCES = {name: value for name, value in vars(labels).items() if name.isupper() and isinstance(value, str)}


@pytest.mark.parametrize("name", sorted(set(SOURCES) - {"ESCAPE"}))
def test_a_source_can_be_set_into_a_greater_pattern(name: str) -> None:
    pattern = re.compile(rf"(?:{SOURCES[name]})")
    assert pattern.groups == 0
    assert not pattern.fullmatch("")


@pytest.mark.parametrize("words", ["-----", "* * *", "—★—", "━━━", "--- o0o ---", "________"])
def test_a_row_of_strokes_is_a_rule(words: str) -> None:
    assert re.fullmatch(labels.RULE, words)


@pytest.mark.parametrize("words", ["- Một", "--", "-", "1 - 2", "*"])
def test_words_and_single_marks_are_no_rule(words: str) -> None:
    assert not re.fullmatch(labels.RULE, words)


@pytest.mark.parametrize(
    "words", ["Điều 2. Một", "ĐIỀU 2", "Dieu 3 - Hai", "Đ iều 4:", "“Điều 5. Ba", "điều IV.", "Điều thứ hai", "Diều 1."]
)
def test_what_begins_with_the_word_and_a_number_is_like_an_article(words: str) -> None:
    assert begins_like_an_article(words)


@pytest.mark.parametrize("words", ["Điều này", "Điều kiện", "Theo Điều 2", "Năm 2026", "Tháng 2", "Chiều 30", "Điều"])
def test_other_words_are_not(words: str) -> None:
    assert not begins_like_an_article(words)


def test_a_conclusion_and_a_preamble_are_known_by_their_first_words() -> None:
    assert labels.CONCLUSION.match("Trên đây là Kế hoạch")
    assert labels.PREAMBLE_OPENING.match("Căn cứ Luật")
    assert not labels.PREAMBLE_OPENING.match("Theocách")
