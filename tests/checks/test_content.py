"""What no mend may change."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.content import content_words, keeps_words, same_words


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Độc lập – Tự do – Hạnh Phúc", "Độc lập - Tự do - Hạnh phúc"),
        ("Số: 5/QĐ - SNV", "Số: 05/QĐ-SNV"),
        ("ngày 5 tháng 02", "ngày 05 tháng 2"),
        ("thi hành Quyết định này.", "thi hành Quyết định này./."),
        ("CỘNG HOÀ", "CỘNG HÒA"),
        ("\u00d0iều 1", "Điều 1"),
    ],
)
def test_marks_spaces_zeros_and_forms_of_letters_are_no_words(old: str, new: str) -> None:
    assert keeps_words(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("VIÊT NAM", "VIỆT NAM"),
        ("Chương 2", "Chương II"),
        ("Nghị định 30", "Nghị định số 30"),
        ("50", "5"),
        ("a b", "ab"),
    ],
)
def test_letters_and_numbers_are(old: str, new: str) -> None:
    assert not keeps_words(old, new)


@given(text=st.text(alphabet="aáăâđươ 019.,;-", max_size=40))
def test_the_form_of_unicode_is_no_word(text: str) -> None:
    assert content_words(unicodedata.normalize("NFD", text)) == content_words(text)


@given(
    st.lists(st.sampled_from(["", " ", "a b", "a  b.", "A b", "a c", "50", "050", "\u00a0", "Hoà", "Hòa"]), max_size=6),
    st.data(),
)
def test_texts_have_the_same_words_line_by_line_or_altogether(lines: list[str], data: st.DataObject) -> None:
    other = data.draw(st.permutations(lines) | st.just([*lines, ""]) | st.just([line.upper() for line in lines]))
    old, new = "\n".join(lines), "\n".join(other)
    assert same_words(old, new) == (content_words(old) == content_words(new))
