"""A number in the forms that automatic numbering knows: 3, 03, III, c, ba ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.vietnamese.numbers import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_ALPHABET = 26
_MOST = 32_767
"""The highest number that Word counts to; beyond it a number stays in digits."""


def numeral(value: int, form: str) -> str:
    """Số thứ tự: a number in a form of `w:numFmt`; digits for a form that is unknown or cannot say the number.

    Letters go on after z as Word has it: aa, bb, cc; "bullet" and "none" give nothing.
    """
    write = _FORMS.get(form)
    return str(value) if write is None or not 0 <= value <= _MOST else write(value)


def custom_numeral(value: int, sample: str) -> str:
    """Số thứ tự có mẫu riêng: a number after a sample as "001, 002, 003, ...", which says how many digits it has."""
    first = sample.partition(",")[0].strip()
    return str(value).zfill(len(first)) if first.isdecimal() else str(value)


def _roman(value: int) -> str:
    text = []
    for worth, letters in _ROMAN:
        count, value = divmod(value, worth)
        text.append(letters * count)
    return "".join(text) or "0"


def _letters(value: int) -> str:
    if not value:
        return "0"
    times, letter = divmod(value - 1, _ALPHABET)
    return chr(ord("a") + letter) * (times + 1)


_FORMS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02}",
    "upperRoman": _roman,
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperLetter": lambda value: _letters(value).upper(),
    "lowerLetter": _letters,
    "cardinalText": in_words,
    "ordinalText": in_words,
    "vietnameseCounting": in_words,
    "numberInDash": lambda value: f"- {value} -",
    "decimalEnclosedParen": lambda value: f"({value})",
    "decimalEnclosedFullstop": lambda value: f"{value}.",
    "bullet": lambda _: "",
    "none": lambda _: "",
}
