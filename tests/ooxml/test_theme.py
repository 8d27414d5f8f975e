"""Fonts of the theme."""

from __future__ import annotations

from qdgen.ooxml.theme import theme_fonts
from tests.ooxml.making import element

_FONTS = (
    '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>'
    '<a:font script="Jpan" typeface="MS Mincho"/><a:font script="Thai" typeface="Angsana"/>'
)
_THEME = (
    f"<a:theme><a:themeElements><a:fontScheme><a:minorFont>{_FONTS}</a:minorFont></a:fontScheme>"
    "</a:themeElements></a:theme>"
)


def test_latin_letters_take_the_latin_font() -> None:
    fonts = theme_fonts(element(_THEME), None)
    assert fonts == {"minorAscii": "Times New Roman", "minorHAnsi": "Times New Roman"}


def test_the_languages_of_the_settings_choose_the_fonts_left_open() -> None:
    settings = element('<w:settings><w:themeFontLang w:val="vi-VN" w:eastAsia="ja-JP" w:bidi="th-TH"/></w:settings>')
    fonts = theme_fonts(element(_THEME), settings)
    assert (fonts["minorEastAsia"], fonts["minorBidi"]) == ("MS Mincho", "Angsana")


def test_without_a_theme_there_are_no_fonts() -> None:
    assert theme_fonts(None, None) == {}
    assert theme_fonts(element("<a:theme/>"), None) == {}
