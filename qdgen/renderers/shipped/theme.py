"""The theme part: the standard's font for all theme fonts, black on white, no effects."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_DARK = ("dk1", "dk2")
_LIGHT = ("lt1", "lt2")
_ACCENTS = (*(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
_PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_PLAIN_LINE = f'<a:ln w="9525">{_PLAIN_FILL}</a:ln>'
_NO_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme_xml(standard: Standard) -> str:
    """The part word/theme/theme1.xml."""
    colors = "".join(
        f'<a:{first}><a:srgbClr val="{value}"/></a:{first}>'
        for first, value in (
            *((name, color) for pair in zip(_DARK, _LIGHT, strict=True) for name, color in _pair(pair, standard)),
            *((name, standard.color) for name in _ACCENTS),
        )
    )
    font = f'<a:latin typeface={quoteattr(standard.font)}/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'<a:theme xmlns:a="{DRAWING}" name="qdgen"><a:themeElements><a:clrScheme name="qdgen">{colors}</a:clrScheme>'
        f'<a:fontScheme name="qdgen"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="qdgen"><a:fillStyleLst>{_PLAIN_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_PLAIN_LINE * 3}</a:lnStyleLst><a:effectStyleLst>{_NO_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_PLAIN_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def _pair(names: tuple[str, str], standard: Standard) -> tuple[tuple[str, str], tuple[str, str]]:
    dark, light = names
    return (dark, standard.color), (light, "FFFFFF")
