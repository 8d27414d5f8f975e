from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.comparers.words import differing
from tests.comparers.drafts import TEXTS

ANY = TEXTS | st.text("ab .,/(đ\t", max_size=20)


def told(old: str, new: str) -> str:
    marks = {"kept": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join(marks[piece.fate].format(piece.text) for piece in differing(old, new))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Giao Sở Nội vụ.", "Giao Sở Tài chính.", "Giao Sở [-Nội vụ-]{+Tài chính+}."),
        ("năm 2025", "năm 2026", "năm [-2025-]{+2026+}"),
        ("Chủ trì thực hiện.", "Chủ trì, phối hợp thực hiện.", "Chủ trì{+, phối hợp+} thực hiện."),
        ("Một", "Hai", "[-Một-]{+Hai+}"),
        ("Một", "Một", "Một"),
        ("", "Một", "{+Một+}"),
        (
            "Xét đề nghị của ông A và bà B",
            "Kinh phí và thời gian",
            "[-Xét đề nghị của ông A và bà B-]{+Kinh phí và thời gian+}",
        ),
    ],
)
def test_whole_words_differ_and_blanks_between_them_go_along(old: str, new: str, words: str) -> None:
    assert told(old, new) == words


@given(ANY, ANY)
def test_both_texts_can_be_put_together_again(old: str, new: str) -> None:
    pieces = differing(old, new)
    assert "".join(piece.text for piece in pieces if piece.fate != "added") == old
    assert "".join(piece.text for piece in pieces if piece.fate != "removed") == new
    assert all(piece.text for piece in pieces)


@given(ANY)
def test_equal_texts_have_nothing_removed_or_added(text: str) -> None:
    assert all(piece.fate == "kept" for piece in differing(text, text))


@given(ANY, ANY)
def test_seen_from_the_other_side_what_was_added_is_removed(old: str, new: str) -> None:
    def texts(fate: str, first: str, second: str) -> list[str]:
        return [piece.text for piece in differing(first, second) if piece.fate == fate]

    for fate, other in (("added", "removed"), ("removed", "added"), ("kept", "kept")):
        assert texts(fate, old, new) == texts(other, new, old)


def test_a_very_long_paragraph_is_compared_too() -> None:
    words = [f"từ{number % 700}" for number in range(4000)]
    pieces = differing(" ".join(words), " ".join([*words[:2000], "mới", *words[2000:]]))
    assert [piece.text.strip() for piece in pieces if piece.fate != "kept"] == ["mới"]
