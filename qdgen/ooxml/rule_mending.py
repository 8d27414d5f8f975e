"""Rules of a paragraph taken away, whatever they are made of, and one drawn line put in their place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree

from qdgen.ooxml.looks_mending import mend_run
from qdgen.ooxml.mends import SetRuns
from qdgen.ooxml.namespaces import MC, VAL, WP, W
from qdgen.ooxml.ordering import child, insert, state, switch
from qdgen.ooxml.rule_lines import NAMESPACES, rule_run
from qdgen.ooxml.shapes import Drawn, read_drawing
from qdgen.ooxml.vml import read_vml

if TYPE_CHECKING:
    from qdgen.ooxml.anchors import Anchored
    from qdgen.ooxml.facts import ParagraphFacts, RuleFacts
    from qdgen.ooxml.spans import Span
    from qdgen.standards.standard import Mm, Pt

_DRAWING, _CELL, _PROPERTIES, _RUN = W + "drawing", W + "tc", W + "pPr", W + "r"
_SHAPES = (_DRAWING, W + "pict", W + "object")
_BELOW_MM = 1.2
_HEIGHT = 120
"""The height in twentieths of a point of the small paragraph that holds a line."""
_NAME = "Đường kẻ"
_WRAPPER = '<x xmlns:w="{}" {}>{{}}</x>'.format(W[1:-1], " ".join(f'xmlns:{p}="{u}"' for p, u in NAMESPACES.items()))


def remove_rules(span: Span, facts: ParagraphFacts) -> None:
    """Bỏ các đường kẻ của một đoạn: drawn ones, borders, underlines, rows of dashes; its words stay."""
    kinds = {rule.kind for rule in facts.rules}
    if kinds & {"drawing", "vml"}:
        for shape in list(span.paragraph.iter(*_SHAPES)):
            _drop_rule(shape)
    if "underline" in kinds:
        mend = SetRuns(part=facts.place.part, index=facts.index, underline=False)
        for run, piece in span.runs():
            mend_run(child(run, "rPr"), mend, piece.look)
    if "paragraph_border" in kinds:
        _take_borders(child(child(span.paragraph, "pPr"), "pBdr"), facts.rules, "paragraph_border")
    if "table_border" in kinds:
        cell = next(span.paragraph.iterancestors(_CELL), None)
        if cell is not None:
            _take_borders(child(child(cell, "tcPr"), "tcBorders"), facts.rules, "table_border")
    for rule in facts.rules:
        if rule.kind == "characters" and rule.text.strip():
            _take_characters(span, rule.text)


def draw_rule(span: Span, facts: ParagraphFacts, length: Mm, number: int) -> None:
    """Kẻ đường: one drawn line of `length` millimetres centred under the paragraph, in place of its rules.

    Under words the line stands in a small paragraph of its own, that moves with them; where nothing else stands, in
    the paragraph itself. `number` is an id that no other shape has.
    """
    remove_rules(span, facts)
    paragraph = span.paragraph
    bare = not span.text.strip() and not any(True for _ in paragraph.iter(*_SHAPES))
    if not bare:
        new = etree.Element(W + "p", nsmap={"w": W[1:-1]})
        paragraph.addnext(new)
        paragraph = new
        _make_small(paragraph, facts.format.space_after)
        child(child(span.paragraph, "pPr"), "spacing").set(W + "after", "0")
    run = etree.fromstring(_WRAPPER.format(rule_run(length, number, _NAME, _BELOW_MM)))[0]
    paragraph.append(run)


def next_shape_number(known: Anchored) -> int:
    """Số hiệu hình vẽ còn trống: above those of all shapes of a document."""
    shapes = (shape for root in known.anchors.roots.values() for shape in root.iter(WP + "docPr"))
    numbers = [shape.get("id", "") for shape in shapes]
    return max((int(number) for number in numbers if number.isdecimal() and number.isascii()), default=0) + 1


def _make_small(paragraph: etree._Element, after: Pt) -> None:
    """A paragraph for nothing but a line, with the gap that stood below the words."""
    properties = child(paragraph, "pPr")
    switch(properties, "keepNext", on=False)
    spacing = child(properties, "spacing")
    for name, value in (("before", "0"), ("after", str(after.twips)), ("line", str(_HEIGHT)), ("lineRule", "exact")):
        spacing.set(W + name, value)
    indents = child(properties, "ind")
    for name in ("left", "right", "firstLine"):
        indents.set(W + name, "0")
    state(properties, "jc", "center")
    state(child(properties, "rPr"), "sz", "4")


def _drop_rule(shape: etree._Element) -> None:
    """Take a shape away with its alternatives when it is a line and nothing else."""
    drawn = Drawn()
    if shape.tag == _DRAWING:
        read_drawing(shape, drawn)
    else:
        read_vml(shape, drawn, None)
    parent: Any = shape.getparent()
    if parent is None or drawn.boxes or drawn.unread or not drawn.rules:
        return
    alternatives = next(shape.iterancestors(MC + "AlternateContent"), None)
    gone = shape if alternatives is None else alternatives
    run: Any = gone.getparent()
    if run is None:
        return
    run.remove(gone)
    if run.tag == _RUN and all(one.tag == W + "rPr" for one in run) and run.getparent() is not None:
        run.getparent().remove(run)


def _take_borders(borders: etree._Element, rules: tuple[RuleFacts, ...], kind: str) -> None:
    """Say outright that there is no line on the sides where one is seen."""
    for rule in rules:
        if rule.kind == kind:
            name = "top" if rule.side == "above" else "bottom"
            for known in list(borders.iterchildren(W + name)):
                borders.remove(known)
            insert(borders, etree.Element(W + name)).set(VAL, "nil" if kind == "table_border" else "none")


def _take_characters(span: Span, row: str) -> None:
    """Take a row of dashes away with the line break that sets it apart."""
    line = re.search(rf"(?:\n|\A)[^\S\n\f]*{re.escape(row)}[^\S\n\f]*(?:\Z|(?=[\n\f]))", span.text)
    if line:
        span.replace(line.start(), line.end(), "")
