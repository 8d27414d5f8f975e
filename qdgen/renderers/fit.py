"""What layout computed, put into a rendered document: columns, lengths of rules, indents that balance lines, sizes."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from qdgen.renderers.definitions import STYLES
from qdgen.renderers.parts import DOCUMENT, Parts, W, canonical, parse
from qdgen.renderers.rules import EMU_PER_MM
from qdgen.renderers.shipped.styles import styles_xml
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"
_FRAMES = frozenset({"QDFrame", "QDRedFrame"})
_BEHIND_INDENT = frozenset({"contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Số đo cho một phần: columns of masthead and closing, rules by the name of the shape, indents by style, frames."""

    columns: tuple[Mm, Mm]
    halves: tuple[Mm, Mm]
    rules: Mapping[str, Mm]
    indents: Mapping[str, Mm]
    frames: Mapping[str, Mm]


def fitted(package: Parts, fit: Fit) -> None:
    """Áp số đo: changes the masthead tables, the rules and the paragraphs of `package` in place."""
    document = package.tree(DOCUMENT)
    for table in document.iter(f"{W}tbl"):
        widths = {"QDMasthead": fit.columns, "QDClosing": fit.halves}.get(_style(table))
        if widths:
            _set_columns(table, [column.twips for column in widths])
    for part in package.stories():
        _fit_frames(package.tree(part), fit)
    for shape in document.iter(f"{_WP}anchor", f"{_WP}inline"):
        name = shape.find(f"{_WP}docPr")
        if name is not None and name.get("name", "") in fit.rules:
            _set_length(shape, fit.rules[name.get("name", "")])
    for line in document.iter(f"{_V}line"):
        if line.get("alt", "") in fit.rules:
            points = fit.rules[line.get("alt", "")].pt
            height = line.get("from", "0,0").partition(",")[2]
            line.set("to", f"{points:.2f}pt,{height}")
    for paragraph in document.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val", "") in fit.indents:
            _set_indents(paragraph, fit.indents[style.get(f"{W}val", "")].twips)


def resized(package: Parts, shipped: Standard, chosen: Standard) -> None:
    """Cỡ chữ nhỏ: gives every style that is still as `shipped` made it the look of `chosen`; others stay."""
    if chosen is shipped:
        return
    before = _styles(shipped)
    after = _styles(chosen)
    styles = package.tree(STYLES)
    for style in list(styles.iter(f"{W}style")):
        identity = style.get(f"{W}styleId", "")
        if identity in before and canonical(style) == canonical(before[identity]):
            styles.replace(style, deepcopy(after[identity]))


def _styles(standard: Standard) -> dict[str, etree._Element]:
    tree = parse(styles_xml(standard).encode())
    return {style.get(f"{W}styleId", ""): style for style in tree.iter(f"{W}style")}


def _fit_frames(story: etree._Element, fit: Fit) -> None:
    for table in story.iter(f"{W}tbl"):
        words = "".join(text.text or "" for text in table.iter(f"{W}t"))
        if _style(table) in _FRAMES and words in fit.frames:
            _set_columns(table, [fit.frames[words].twips])


def _style(table: etree._Element) -> str:
    style = table.find(f"{W}tblPr/{W}tblStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _set_columns(table: etree._Element, widths: list[int]) -> None:
    whole = table.find(f"{W}tblPr/{W}tblW")
    if whole is not None:
        whole.set(f"{W}w", str(sum(widths)))
    grid = table.findall(f"{W}tblGrid/{W}gridCol")
    if len(grid) != len(widths):
        return
    for column, width in zip(grid, widths, strict=True):
        column.set(f"{W}w", str(width))
    for row in table.findall(f"{W}tr"):
        cells = row.findall(f"{W}tc/{W}tcPr/{W}tcW")
        for cell, width in zip(cells, widths, strict=False):
            cell.set(f"{W}w", str(width))


def _set_length(shape: etree._Element, length: Mm) -> None:
    emu = str(round(length * EMU_PER_MM))
    for extent in (*shape.findall(f"{_WP}extent"), *shape.iter(f"{_A}ext")):
        if extent.get("cx") is not None:
            extent.set("cx", emu)


def _set_indents(paragraph: etree._Element, twips: int) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is None or not twips:
        return
    for old in properties.findall(f"{W}ind"):
        properties.remove(old)
    indent = etree.Element(f"{W}ind", {f"{W}left": str(twips), f"{W}right": str(twips), f"{W}firstLine": "0"})
    behind = next((child for child in properties if etree.QName(child).localname in _BEHIND_INDENT), None)
    if behind is None:
        properties.append(indent)
    else:
        behind.addprevious(indent)
