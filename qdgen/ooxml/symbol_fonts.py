"""The signs of fonts that have their own: Symbol (Adobe's encoding of it), Wingdings and Wingdings 2, as Unicode."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_OWN = 0xF000
"""Where Word keeps the codes of a font of signs: U+F020 to U+F0FF, of the private use area."""

_SYMBOL = (
    (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅"),
    (0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾"),
    (0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
    (0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
    (0xF1, "⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
)
_WINGDINGS = (
    (0x20, " ✏✂"),
    (0x28, "☎✆✉"),
    (0x41, "✌"),
    (0x45, "☜☞☝☟"),
    (0x4A, "☺"),
    (0x4C, "☹"),
    (0x6C, "●❍■□□❑❒"),
    (0x75, "◆❖"),
    (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    (0xA0, " ○"),
    (0xA4, "◉◎"),
    (0xA7, "▪☐"),
    (0xAA, "✦★✶✴✹✵"),
    (0xD8, "➢"),
    (0xDF, "←→↑↓"),
    (0xE8, "➔"),
    (0xEF, "⇦⇨⇧⇩"),
    (0xFB, "✗✓☒☑"),
)
_WINGDINGS_2 = ((0x20, " "), (0x4F, "✗✓☒☑☒"), (0xA3, "☐"))
"""Runs of codes: the first one, and the signs from it on. Of Wingdings those that other fonts have."""


def _table(runs: tuple[tuple[int, str], ...]) -> Mapping[int, str]:
    return MappingProxyType({first + step: sign for first, signs in runs for step, sign in enumerate(signs)})


_TABLES = MappingProxyType(
    {"symbol": _table(_SYMBOL), "wingdings": _table(_WINGDINGS), "wingdings 2": _table(_WINGDINGS_2)}
)


def is_symbol_font(font: str) -> bool:
    """Phông ký hiệu có bảng ở đây: Symbol, Wingdings, Wingdings 2."""
    return font.strip().lower() in _TABLES


def signs_of(text: str, font: str) -> str:
    """Ký hiệu Unicode của chữ trong một phông ký hiệu: one sign for each, as many as there were.

    A sign that other fonts do not have comes as its code of the private use area (U+F0xx); what is no code of such a
    font (a Vietnamese letter with two marks, a tab) stays. Text in any other font is given back as it is.
    """
    table = _TABLES.get(font.strip().lower())
    return text if table is None else "".join(_sign(letter, table) for letter in text)


def _sign(letter: str, table: Mapping[int, str]) -> str:
    code = ord(letter)
    code -= _OWN if _OWN < code <= _OWN + 0xFF else 0
    if not 0x20 <= code <= 0xFF:  # noqa: PLR2004 - the codes of a font of one byte
        return letter
    return table.get(code, chr(_OWN + code))
