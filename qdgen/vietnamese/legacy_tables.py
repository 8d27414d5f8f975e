"""The letters of the encodings before Unicode, as they come out when their bytes are taken for Latin-1.

TCVN3 is TCVN 5712:1993 VN3 (ABC, the fonts .VnTime); VNI is VNI for Windows (the fonts VNI-Times).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_TCVN3_CAPITALS = ("\u00a1", "ĂÂÊÔƠƯĐ")
_TCVN3_SMALL = (
    ("\u00a8", "ăâêôơưđ"),
    ("\u00b5", "àảãáạ"),
    ("\u00bb", "ằẳẵắ"),
    ("\u00c6", "ặầẩẫấậè"),
    ("\u00ce", "ẻẽéẹềểễếệìỉ"),
    ("\u00dc", "ĩíịò"),
    ("\u00e1", "ỏõóọồổỗốộờở"),
    ("\u00ec", "ỡớợù"),
    ("\u00f1", "ủũúụừửữứự"),
    ("\u00fa", "ỳỷỹýỵ"),
)
"""Runs of codes: the first one, and the letters from it on."""


def _run(first: str, letters: str) -> dict[str, str]:
    return {chr(ord(first) + step): letter for step, letter in enumerate(letters)}


TCVN3: Mapping[str, str] = MappingProxyType(
    _run(*_TCVN3_CAPITALS) | {code: letter for run in _TCVN3_SMALL for code, letter in _run(*run).items()}
)
"""Bảng TCVN3: one character to one letter. There are no capitals with tone marks: fonts of capitals show them."""

_VNI_VOWELS = (
    ("a", "ùøûõï", "áàảãạ"),
    ("a", "êéèúüë", "ăắằẳẵặ"),
    ("a", "âáàåãä", "âấầẩẫậ"),
    ("e", "ùøûõï", "éèẻẽẹ"),
    ("e", "âáàåãä", "êếềểễệ"),
    ("o", "ùøûõï", "óòỏõọ"),
    ("o", "âáàåãä", "ôốồổỗộ"),
    ("ô", "ùøûõï", "ớờởỡợ"),
    ("u", "ùøûõï", "úùủũụ"),
    ("ö", "ùøûõï", "ứừửữự"),
    ("y", "ùøûõ", "ýỳỷỹ"),
)
"""A vowel, the marks that may follow it, and the letters that both together are."""

_VNI_ALONE = {"ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}


def _vni() -> dict[str, str]:
    small = dict(_VNI_ALONE)
    for vowel, marks, letters in _VNI_VOWELS:
        small |= {vowel + mark: letter for mark, letter in zip(marks, letters, strict=True)}
    capitals = {code.upper(): letter.upper() for code, letter in small.items()}
    mixed = {code[0].upper() + code[1:]: letter.upper() for code, letter in small.items() if len(code) > 1}
    return small | capitals | mixed


VNI: Mapping[str, str] = MappingProxyType(_vni())
"""Bảng VNI: a character, or a vowel and the mark behind it, to one letter; a capital may have a small mark."""
