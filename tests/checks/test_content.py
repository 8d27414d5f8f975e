"""What no mend may change."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.checks.content import content_words, keeps_words


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
