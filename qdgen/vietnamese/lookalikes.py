"""Letters that look like Đ and are another: eth and the African D, which old keyboards and converters leave behind."""

from __future__ import annotations

import unicodedata

LOOKALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
"""Chữ giống Đ: each wrong letter (Icelandic eth, African D) with the Vietnamese one it stands for."""

_TABLE = str.maketrans(LOOKALIKES)
_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
_ALPHABET = "abcdeghiklmnopqrstuvxyđ"
_PLAIN_VOWELS = "aeiouy"
_LONGEST_SYLLABLE = 6
"""Letters of a syllable that begins with đ, with one to spare."""

_LONGEST_ABBREVIATION = 10
_LETTERS_PER_VOWEL = 3
"""An abbreviation is mostly consonants: BQLDAĐT is one, GUÐNI a name of its own."""


def corrected(word: str) -> str:
    """Chữ Đ đúng mã: one word of letters with the true Đ or đ, "Ðiều" (with eth) to "Điều".

    Changed only if the word then is a Vietnamese syllable that begins with đ, or an abbreviation; an Icelandic name
    such as "Guðrún" comes back as it is. Takes NFC.
    """
    true = word.translate(_TABLE)
    if true == word or not (_is_syllable(true, word) or _is_abbreviation(true)):
        return word
    return true


def _is_syllable(true: str, word: str) -> bool:
    """Whether đ begins it, no other letter needed correction, and the alphabet is the Vietnamese one."""
    return (
        word[0] in LOOKALIKES
        and true[1:] == word[1:]
        and len(true) <= _LONGEST_SYLLABLE
        and all(letter in _ALPHABET or letter in _MARKS for letter in unicodedata.normalize("NFD", true.lower()))
    )


def _is_abbreviation(true: str) -> bool:
    """Whether it is short, of plain letters, and has no vowels or, in capitals, few of them: QĐ, HĐND, vnđ, UBĐT."""
    plain = true.lower().replace("đ", "d")
    if not plain.isascii() or len(plain) > _LONGEST_ABBREVIATION:
        return False
    vowels = sum(letter in _PLAIN_VOWELS for letter in plain)
    return vowels == 0 or (true.isupper() and vowels * _LETTERS_PER_VOWEL <= len(plain))
