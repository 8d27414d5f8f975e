"""Where the tone mark of a Vietnamese syllable stands: hoà and hòa are one word, written in two schools."""

from __future__ import annotations

import functools
import re
import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Huyền, sắc, ngã, hỏi, nặng as combining marks."""

_VOWELS = "aăâeêioôơuưy"
_SHAPED_VOWELS = "ăâêôơư"
_LONGEST_SYLLABLE = 7
"""Letters of "nghiêng"; anything longer is not one Vietnamese syllable."""

_SYLLABLE = re.compile(
    rf"(?P<onset>qu|gi(?=[{_VOWELS}])|[bcdđghklmnpqrstvx]*)(?P<vowels>[{_VOWELS}]{{1,3}})(?P<coda>ch|ng|nh|[ckmnpt])?"
)
"""The u of qu and the i of gi before a vowel belong to the consonant, so quý and giá have one vowel letter."""


@functools.lru_cache(maxsize=4096)
def settled(word: str) -> str:
    """Dấu thanh đặt lại chỗ: a small-letter NFC word with its tone mark in the old place, hoà to hòa, qúy to quý.

    A word that is no Vietnamese syllable with exactly one tone mark comes back as it is.
    """
    if len(word) > _LONGEST_SYLLABLE or word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word)
    tones = [mark for mark in letters if mark in _TONES]
    plain = unicodedata.normalize("NFC", "".join(mark for mark in letters if mark not in _TONES))
    syllable = _SYLLABLE.fullmatch(plain)
    if len(tones) != 1 or syllable is None or not _on_a_vowel(word, plain):
        return word
    at = syllable.start("vowels") + _bearer(syllable["vowels"], closed=syllable["coda"] is not None)
    return unicodedata.normalize("NFC", plain[:at] + plain[at] + tones[0] + plain[at + 1 :])


def _bearer(vowels: str, *, closed: bool) -> int:
    """Which of a syllable's vowel letters bears the tone mark, counted from 0."""
    shaped = [at for at, vowel in enumerate(vowels) if vowel in _SHAPED_VOWELS]
    if shaped:
        return shaped[-1]
    if closed:
        return len(vowels) - 1
    return (len(vowels) - 1) // 2


def _on_a_vowel(word: str, plain: str) -> bool:
    """Whether the one letter that loses its tone mark on the way from word to plain is a vowel."""
    return len(word) == len(plain) and all(
        bare in _VOWELS for marked, bare in zip(word, plain, strict=True) if marked != bare
    )
