"""Looks of text and paragraphs written as direct formatting, where what is in force differs from what is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.ooxml.namespaces import VAL, W
from qdgen.ooxml.ordering import child, state, switch

if TYPE_CHECKING:
    from lxml import etree

    from qdgen.ooxml.formats import LineSpacing, ParagraphFormat, RunFormat
    from qdgen.ooxml.mends import SetParagraph, SetRuns
    from qdgen.standards.standard import Mm

_FONTS = ("ascii", "hAnsi", "cs", "eastAsia")
_THEMES = ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme")
_ALIGNS = {"left": "left", "center": "center", "right": "right", "both": "both", "distribute": "distribute"}
_LINES_A_SINGLE = 240
_RULES = {"exact": "exact", "at_least": "atLeast"}


def mend_run(properties: etree._Element, mend: SetRuns, look: RunFormat | None) -> None:
    """Sửa thuộc tính chữ: a `w:rPr` so that its text looks as the mend says; `look` is in force now, None not known."""
    _mend_fonts(properties, mend, look)
    _mend_switches(properties, mend, look)
    _mend_colors(properties, mend, look)
    if mend.size is not None and (look is None or look.size != mend.size):
        for name in ("sz", "szCs"):
            state(properties, name, str(round(mend.size * 2)))
    if mend.lang is not None and (look is None or look.lang != mend.lang):
        state(properties, "lang", mend.lang)


def _mend_fonts(properties: etree._Element, mend: SetRuns, look: RunFormat | None) -> None:
    fonts = ("",) if look is None else (look.font, look.font_other, look.font_complex)
    if mend.font is None or all(font == mend.font for font in fonts):
        return
    element = child(properties, "rFonts")
    for name in _THEMES:
        element.attrib.pop(W + name, None)
    for name in _FONTS:
        element.set(W + name, mend.font)


def _mend_switches(properties: etree._Element, mend: SetRuns, look: RunFormat | None) -> None:
    for wanted, now, names in (
        (mend.bold, look and look.bold, ("b", "bCs")),
        (mend.italic, look and look.italic, ("i", "iCs")),
        (mend.caps, look and look.caps, ("caps",)),
    ):
        if wanted is not None and now is not wanted:
            for name in names:
                switch(properties, name, on=wanted)
    if mend.underline is not None and (look is None or bool(look.underline) is not mend.underline):
        state(properties, "u", "single" if mend.underline else "none")


def _mend_colors(properties: etree._Element, mend: SetRuns, look: RunFormat | None) -> None:
    if mend.color is not None and (look is None or look.color != mend.color):
        element = child(properties, "color")
        element.attrib.clear()
        element.set(VAL, mend.color or "auto")
    if mend.highlight is not None and (look is None or look.highlight != mend.highlight):
        state(properties, "highlight", mend.highlight or "none")
    if mend.shading is not None and (look is None or look.shading != mend.shading):
        element = child(properties, "shd")
        element.attrib.clear()
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", mend.shading or "auto")):
            element.set(W + name, value)


def mend_paragraph(properties: etree._Element, mend: SetParagraph, look: ParagraphFormat) -> None:
    """Sửa thuộc tính đoạn: a `w:pPr` so that its paragraph looks as the mend says; `look` is in force now."""
    if mend.align is not None and mend.align != look.align:
        state(properties, "jc", _ALIGNS[mend.align])
    _mend_indents(properties, mend, look)
    if mend.space_before is not None and (mend.space_before != look.space_before or look.auto_before):
        _set_space(properties, "before", mend.space_before.twips)
    if mend.space_after is not None and (mend.space_after != look.space_after or look.auto_after):
        _set_space(properties, "after", mend.space_after.twips)
    if mend.line is not None and mend.line != look.line:
        _set_line(properties, mend.line)
    for wanted, now, name in (
        (mend.keep_next, look.keep_next, "keepNext"),
        (mend.contextual_spacing, look.contextual_spacing, "contextualSpacing"),
    ):
        if wanted is not None and wanted is not now:
            switch(properties, name, on=wanted)


def _mend_indents(properties: etree._Element, mend: SetParagraph, look: ParagraphFormat) -> None:
    if mend.first_line is not None and mend.first_line != look.first_line:
        element = _indents(properties, "firstLine", "firstLineChars", "hanging", "hangingChars")
        element.set(W + ("hanging" if mend.first_line < 0 else "firstLine"), str(abs(mend.first_line.twips)))
    if mend.indent_left is not None and mend.indent_left != look.indent_left:
        _set_indent(properties, ("left", "leftChars", "start", "startChars"), mend.indent_left)
    if mend.indent_right is not None and mend.indent_right != look.indent_right:
        _set_indent(properties, ("right", "rightChars", "end", "endChars"), mend.indent_right)


def _set_indent(properties: etree._Element, names: tuple[str, ...], length: Mm) -> None:
    _indents(properties, *names).set(W + names[0], str(length.twips))


def _indents(properties: etree._Element, *names: str) -> etree._Element:
    """The `w:ind` without the attributes that would say otherwise."""
    element = child(properties, "ind")
    for name in names:
        element.attrib.pop(W + name, None)
    return element


def _set_space(properties: etree._Element, side: str, twips: int) -> None:
    element = child(properties, "spacing")
    element.attrib.pop(f"{W}{side}Lines", None)
    element.set(f"{W}{side}Autospacing", "0")
    element.set(W + side, str(twips))


def _set_line(properties: etree._Element, line: LineSpacing) -> None:
    element = child(properties, "spacing")
    height = round(line.multiple * _LINES_A_SINGLE) if line.height is None else line.height.twips
    element.set(W + "line", str(height))
    element.set(W + "lineRule", _RULES.get(line.rule, "auto"))
