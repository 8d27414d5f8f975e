"""The markup of two columns side by side: a table without a grid, tab stops, or two text boxes."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from tests.checks.description import Paragraph, Words
from tests.checks.markup_of_looks import anchored, drawn, emu, twips

if TYPE_CHECKING:
    from tests.checks.description import Columns
    from tests.checks.markup_of_looks import Looks

_HEIGHT = 40
"""Millimetres of a text box."""
_DROP = 5.6
"""Millimetres from the top of a line to the rule below it."""
_NONE = Paragraph(words=())


def table(columns: Columns, looks: Looks) -> str:
    """A table of fixed widths without borders."""
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in columns.widths)
    rows = "".join(
        "<w:tr>"
        + "".join(_cell(cell, width, looks) for cell, width in zip(row, columns.widths, strict=True))
        + "</w:tr>"
        for row in columns.rows
    )
    width = twips(sum(columns.widths))
    properties = (
        f'<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    )
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _cell(paragraphs: tuple[Paragraph, ...], width: float, looks: Looks) -> str:
    content = "".join(looks.paragraph(one) for one in paragraphs)
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def tabs(columns: Columns, looks: Looks) -> str:
    """A paragraph for each pair of lines, its columns at tab stops, all on one page.

    The last line of the right column stands level with the last of the left.
    """
    pairs = [pair for row in columns.rows for pair in _paired(*row)]
    return "".join(_tabbed(pair, columns.widths, looks, is_last=pair is pairs[-1]) for pair in pairs)


def _paired(left: tuple[Paragraph, ...], right: tuple[Paragraph, ...]) -> list[tuple[Paragraph, Paragraph]]:
    if len(left) > len(right) + 1:
        right = (*right[:-1], *(_NONE,) * (len(left) - len(right)), right[-1])
    return list(zip_longest(left, right, fillvalue=_NONE))


def _tabbed(pair: tuple[Paragraph, Paragraph], widths: tuple[float, float], looks: Looks, *, is_last: bool) -> str:
    left, right = pair
    centres = (widths[0] / 2, widths[0] + widths[1] / 2)
    centred = left.align == "center" and bool(left.words)
    stops = (*((centres[0],) if centred else ()), centres[1])
    words = list(_led(left.words) if centred else left.words)
    if right.words:
        words += _led(right.words)
    more = "<w:tabs>" + "".join(f'<w:tab w:val="center" w:pos="{twips(stop)}"/>' for stop in stops) + "</w:tabs>"
    rules = "".join(
        drawn(one.rule, drop=_DROP, left=centre - one.rule / 2)
        for one, centre in zip(pair, centres, strict=True)
        if one.rule
    )
    line = replace(
        left,
        words=tuple(words),
        align="left",
        rule=0,
        keep_next=not is_last,
        before=left.before if len(words) == len(left.words) else min(max(left.before, right.before), 12),
    )
    return looks.paragraph(line, more=more, inside=rules)


def _led(words: tuple[Words, ...]) -> tuple[Words, ...]:
    """The words after a tab."""
    return (replace(words[0], text=f"\t{words[0].text}"), *words[1:])


def boxes(columns: Columns, looks: Looks) -> str:
    """Two text boxes anchored in a paragraph without words, each said twice: as DrawingML and as VML."""
    lefts = tuple(one for row in columns.rows for one in row[0])
    rights = tuple(one for row in columns.rows for one in row[1])
    runs = _box(lefts, 0, columns.widths[0], looks) + _box(rights, columns.widths[0], columns.widths[1], looks)
    return f'<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>{runs}</w:p>'


def _box(paragraphs: tuple[Paragraph, ...], left: float, width: float, looks: Looks) -> str:
    content = "".join(looks.paragraph(one) for one in paragraphs)
    points = 72 / 25.4
    shape = (
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{emu(width)}" cy="{emu(_HEIGHT)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
        "<wps:bodyPr/></wps:wsp>"
    )
    across = f"<wp:posOffset>{emu(left)}</wp:posOffset>"
    choice = anchored(shape, across=across, down=0, size=(width, _HEIGHT), wrap="wrapTopAndBottom")
    return (
        f"<w:r><mc:AlternateContent>{choice}<mc:Fallback><w:pict>"
        f'<v:shape style="position:absolute;margin-left:{left * points:.1f}pt;width:{width * points:.1f}pt"'
        f' stroked="f"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>'
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
