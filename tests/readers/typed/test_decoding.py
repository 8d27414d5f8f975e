"""Bytes to words."""

from __future__ import annotations

import unicodedata

import pytest

from qdgen.errors import SourceError
from qdgen.readers.typed.decoding import decoded
from tests.vietnamese.old_encodings import in_tcvn3, in_vni

TEXT = "Quyết định\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_windows_1258(text: str) -> bytes:
    """Each letter with its vowel's mark, the tone behind it."""
    letters = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in _TONES)
        letters.append(unicodedata.normalize("NFC", parts.translate(dict.fromkeys(map(ord, _TONES)))) + tone)
    return "".join(letters).encode("cp1258")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding), "a.txt") == TEXT


@pytest.mark.parametrize("typed", [in_tcvn3(TEXT), in_vni(TEXT)])
def test_bytes_of_old_fonts_are_given_as_they_are_typed(typed: str) -> None:
    assert decoded(typed.encode("latin-1"), "a.txt") == typed


def test_other_bytes_are_refused_at_their_line_and_old_windows_is_named() -> None:
    with pytest.raises(SourceError, match=r"a\.txt, dòng 1: .*Windows-1258"):
        decoded(in_windows_1258(TEXT), "a.txt")
    with pytest.raises(SourceError, match="dòng 2") as caught:
        decoded(b"Mot\nhai \xff\xfe\x80", "a.txt")
    assert "1258" not in str(caught.value)
