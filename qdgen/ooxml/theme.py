"""The fonts a theme gives to the names that styles use ("minorHAnsi" ...)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.ooxml.namespaces import A, W

if TYPE_CHECKING:
    from lxml import etree

_SCRIPTS = {"ja": "Jpan", "ko": "Hang", "zh-tw": "Hant", "zh-hk": "Hant", "zh": "Hans", "ar": "Arab", "he": "Hebr"}
_SCRIPTS |= {"th": "Thai", "vi": "Viet", "km": "Khmr", "lo": "Laoo"}


def theme_fonts(theme: etree._Element | None, settings: etree._Element | None) -> dict[str, str]:
    """Phông của chủ đề: the theme part and the settings part to fonts by the names of `w:asciiTheme` and its like.

    Where the theme leaves the East Asian or complex font open, the languages of the settings choose it.
    """
    if theme is None:
        return {}
    languages = settings.find(W + "themeFontLang") if settings is not None else None
    east = _script(languages, "eastAsia")
    bidi = _script(languages, "bidi")
    fonts: dict[str, str] = {}
    for size in ("major", "minor"):
        element = theme.find(f"{A}themeElements/{A}fontScheme/{A}{size}Font")
        if element is None:
            continue
        latin = _typeface(element, "latin", "")
        named = {
            "Ascii": latin,
            "HAnsi": latin,
            "EastAsia": _typeface(element, "ea", east),
            "Bidi": _typeface(element, "cs", bidi),
        }
        fonts |= {f"{size}{name}": font for name, font in named.items() if font}
    return fonts


def _typeface(element: etree._Element, name: str, script: str) -> str:
    direct = element.find(A + name)
    typeface = "" if direct is None else direct.get("typeface", "")
    if typeface or not script:
        return typeface
    fonts = element.iterfind(A + "font")
    return next((font.get("typeface", "") for font in fonts if font.get("script") == script), "")


def _script(languages: etree._Element | None, attribute: str) -> str:
    language = "" if languages is None else languages.get(W + attribute, "").lower()
    return _SCRIPTS.get(language) or _SCRIPTS.get(language.partition("-")[0], "")
