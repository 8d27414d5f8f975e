"""Signs of Symbol and Wingdings."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.ooxml.symbol_fonts import is_symbol_font, signs_of


@pytest.mark.parametrize(
    ("typed", "font", "signs"),
    [
        ("\uf0b0\uf061\uf0b3", "Symbol", "°α≥"),
        ("\uf0a3\uf0b1\uf0b4\uf0b8\uf0b9\uf0bb", "Symbol", "≤±×÷≠≈"),
        ("\uf044\uf053\uf057\uf06d\uf070", "symbol ", "ΔΣΩμπ"),
        ("\uf0ae\uf0de\uf0d6\uf0e5\uf0f2\uf0a5\uf0ce\uf0c6", "Symbol", "→⇒√∑∫∞∈∅"),
        ("abc 12", "Symbol", "αβχ 12"),
        ("\uf0fc\uf0fb\uf0fe\uf0fd\uf0a8\uf0d8\uf0e0", "Wingdings", "✓✗☑☒☐➢→"),
        ("\uf081\uf08a", "Wingdings", "①⑩"),
        ("\uf050\uf052\uf0a3", "Wingdings 2", "✓☑☐"),
        ("\uf0b7\uf05a", "Wingdings", "\uf0b7\uf05a"),
        ("Z", "Wingdings", "\uf05a"),
        ("ế\t\n", "Symbol", "ế\t\n"),
        ("\uf0b0a", "Times New Roman", "\uf0b0a"),
    ],
)
def test_signs_of_fonts_are_told_by_their_codes(typed: str, font: str, signs: str) -> None:
    assert signs_of(typed, font) == signs


def test_only_fonts_of_signs_have_a_table() -> None:
    assert [
        font for font in ("Symbol", "WINGDINGS", "Wingdings 2", "Arial", "Cambria Math", "") if is_symbol_font(font)
    ] == [
        "Symbol",
        "WINGDINGS",
        "Wingdings 2",
    ]


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0xF0FF, exclude_categories=["Cs"])))
def test_no_sign_is_lost_or_added(text: str) -> None:
    for font in ("Symbol", "Wingdings", "Wingdings 2"):
        assert len(signs_of(text, font)) == len(text)


def test_every_sign_of_the_tables_is_a_character_of_its_own() -> None:
    for font in ("Symbol", "Wingdings", "Wingdings 2"):
        signs = signs_of("".join(map(chr, range(0xF020, 0xF100))), font)
        assert all(unicodedata.category(sign) not in {"Cn", "Cc", "Cs"} for sign in signs)
        assert unicodedata.is_normalized("NFC", signs)
