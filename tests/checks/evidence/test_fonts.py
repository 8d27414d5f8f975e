"""Fonts by name: the old encodings and the symbols."""

from __future__ import annotations

import pytest

from qdgen.checks.evidence.fonts import is_legacy, is_symbol


@pytest.mark.parametrize("font", [".VnTime", ".VnTimeH", ".vnarial", "VNI-Times", "VNI Times", "VNtimes new roman"])
def test_fonts_of_old_encodings_are_known_by_name(font: str) -> None:
    assert is_legacy(font)


@pytest.mark.parametrize("font", ["Times New Roman", "UVN Ban Tay", "Arial", "Vnpay Sans", "Liberation Serif", ""])
def test_other_fonts_are_not_of_an_old_encoding(font: str) -> None:
    assert not is_legacy(font)


@pytest.mark.parametrize("font", ["Symbol", "Wingdings", "Wingdings 2", "Cambria Math", "MT Extra", "ZapfDingbats"])
def test_fonts_of_symbols_are_known_by_name(font: str) -> None:
    assert is_symbol(font)


@pytest.mark.parametrize("font", ["Times New Roman", "Segoe UI Symbol", "Cambria", ""])
def test_fonts_that_hold_letters_are_not_of_symbols(font: str) -> None:
    assert not is_symbol(font)
